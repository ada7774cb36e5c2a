import { moduleOf, walk } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Call, Expression, Module, Node } from "../../program/tree.ts";
import { lastNameOf } from "../last-name.ts";
import { codeOf } from "../reachable-code.ts";

/** What an aspect is told of the call it stands around. Source: https://eclipse.dev/aspectj/doc/released/runtime-api/org/aspectj/lang/JoinPoint.html */
const allArguments = /\bgetArgs\(\)/;
/** A record of the operation that is kept: `sysLog.setParams(json)`. */
const keepsArguments = /^set\w*(?:Params?|Args|Arguments)$/;
/** Something is left out or hidden on the way. */
const spares = /passw|pwd|sensitive|desensiti|mask|exclude|ignore|filter/i;

const keeps = ({ callee }: Call): boolean => callee.kind === "member" && keepsArguments.test(callee.property);

/** The expression is made of all the arguments, here or where its variable is set. */
const holdsAll = (program: Program, value: Expression): boolean => {
  if (allArguments.test(codeOf(value).slice(0, 200))) return true;
  if (value.kind !== "name") return false;
  return program.definitionsOf(value).some((one) => {
    const made = one.kind === "declare" || one.kind === "assign" ? one.value : undefined;
    if (!made) return false;
    if (allArguments.test(codeOf(made).slice(0, 200))) return true;
    const inner = made.kind === "call" ? made.arguments.find(({ kind }) => kind === "name") : undefined;
    return inner !== undefined && lastNameOf(inner) !== value.name && holdsArgs(program, inner);
  });
};

const holdsArgs = (program: Program, value: Expression): boolean =>
  value.kind === "name" &&
  program
    .definitionsOf(value)
    .some(
      (one) =>
        (one.kind === "declare" || one.kind === "assign") &&
        one.value &&
        allArguments.test(codeOf(one.value).slice(0, 200)),
    );

const inModule = (program: Program, module: Module): readonly Call[] => {
  const found: Call[] = [];
  walk(module, (node: Node) => {
    if (node.kind === "call" && keeps(node) && node.arguments.some((one) => holdsAll(program, one))) found.push(node);
  });
  return found;
};

/**
 * Aspects around handlers that keep all that the handlers are given: `sysLog.setParams(json)` of `joinPoint.getArgs()` around a
 * login keeps the password. The first of each file; what is only logged is told by `loggedRequests`.
 */
export function* recordedArguments(program: Program): Generator<Call> {
  for (const module of program.modules("@Aspect")) {
    if (module.language !== "java" || program.isAside(module.path)) continue;
    if (!allArguments.test(module.text) || spares.test(module.text)) continue;
    const [first] = inModule(program, module);
    if (first && program.sideOf(moduleOf(first).path) === "server") yield first;
  }
}
