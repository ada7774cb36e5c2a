import { moduleOf } from "./adopt.ts";
import type { Classes } from "./classes.ts";
import type { Components } from "./components.ts";
import type { Exports } from "./exports.ts";
import { isScript } from "./module-store.ts";
import { lastName } from "./node-index.ts";
import { returnsOf } from "./returns.ts";
import type { Services } from "./services.ts";
import type { Call, Expression, FunctionNode, Node } from "./tree.ts";

interface Questions
  extends
    Pick<Classes, "named" | "ofType">,
    Pick<Exports, "modulesAt" | "calledOf">,
    Pick<Components, "appOf">,
    Pick<Services, "givenBy"> {
  readonly ask: (node: Node, answer: () => readonly Node[]) => readonly Node[];
  readonly valuesOf: (expression: Expression) => readonly Node[];
}

/** Calls that give their arguments, merged or marked. */
const passingNames: ReadonlySet<string> = new Set(["assign", "freeze", "reactive", "readonly", "toRaw", "markRaw"]);
/** Calls that give the function or options they are handed, under a wrapper. */
const wrapperNames =
  /^(?:use(?:Callback|MemoizedFn|Memo|EventCallback|PersistFn)|debounce|throttle|defineComponent|defineStore|memo|forwardRef|observer|once|action|wrapper?)$/;
const wrappedKinds: ReadonlySet<Node["kind"]> = new Set(["function", "object", "name", "member"]);
/** Factories from elsewhere that make a component or store of their options. */
const makerNames = /^(?:extend|create\w*|define\w*|Behavior|mixin|observable)$/;

/** Says what a call gives: a module, the app, a new object, what its function returns; the call itself when that is not known. */
export const createCallValues = ({ named, ofType, modulesAt, calledOf, appOf, givenBy, ask, valuesOf }: Questions) => {
  const valuesOfCall = (call: Call): readonly Node[] => {
    const name = lastName(call.callee);
    const [first] = call.arguments;
    const module = moduleOf(call);
    if (isScript(module.language)) {
      if ((name === "require" || name === "import") && call.callee.kind === "name" && first?.kind === "string")
        return modulesAt(module, first.value);
      if (name === "getApp" && call.callee.kind === "name") return appOf(module);
      if (passingNames.has(name ?? "") && call.arguments.length > 0 && !call.isNew)
        return call.arguments.flatMap(valuesOf);
      if (name === "bind" && call.callee.kind === "member") return valuesOf(call.callee.object);
      if (wrapperNames.test(name ?? "")) {
        const wrapped = call.arguments.flatMap((argument) =>
          wrappedKinds.has(argument.kind) ? valuesOf(argument) : [],
        );
        if (wrapped.length > 0) return wrapped;
      }
    }
    // `new self()`, `new static()` of PHP
    if (
      call.isNew &&
      module.language === "php" &&
      call.callee.kind === "name" &&
      /^(?:self|static)$/.test(call.callee.name)
    ) {
      for (let at = call.parent; at; at = at.parent) if (at.kind === "class") return [at];
    }
    const given = givenBy(call);
    if (given.length > 0) return given;
    const callees = calledOf(valuesOf(call.callee));
    const made: Node[] = [];
    for (const callee of callees) {
      if (callee.kind === "class") made.push(callee);
      else if (callee.kind === "function") {
        if (call.isNew) made.push(callee);
        else made.push(...resultsOf(callee));
      } else if (callee.kind === "object" && callee.type === undefined && callees.length === 1) made.push(callee);
    }
    // An option object that a factory outside the repository was called with stands for the component it makes.
    if (made.length === 0 && first?.kind === "object" && callees.length === 0 && makerNames.test(name ?? ""))
      return [first, call];
    if (made.length === 0 && call.callee.kind === "name") made.push(...named(call.callee.name, module));
    return made.length > 0 ? made : [call];
  };

  /** What a call of a function gives: its declared class, or what it returns. */
  const resultsOf = (fn: FunctionNode): readonly Node[] => {
    const typed = fn.returnType === undefined ? [] : ofType(fn.returnType, moduleOf(fn));
    return typed.length > 0 ? typed : ask(fn, () => returnsOf(fn).flatMap(valuesOf));
  };

  return valuesOfCall;
};
