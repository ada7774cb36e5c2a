import { interfacePackages, promisifiers } from "../knowledge/frameworks.ts";
import { moduleOf } from "./adopt.ts";
import { append, canonicalPath, plainPath } from "./canonical-path.ts";
import { simpleTypeName } from "./type-names.ts";
import { createImportedPaths } from "./imported-path.ts";
import { isScript } from "./module-store.ts";
import { isScriptNode } from "./page-scripts.ts";
import { lastName } from "./node-index.ts";
import { selfOf } from "./selves.ts";
import { pathInTarget } from "./targets.ts";
import type { Call, Expression, Member, Module, Name, Node, This } from "./tree.ts";
import type { Values } from "./values.ts";

const depthLimit = 24;
/** Expressions that hand on a value which one question looks through; a chain of alternatives may be longer than any stack. */
const passLimit = 400;
/** What wepy gives besides the interface, in lower case as the interface itself is. */
const wepyOwn = /^wx\.(?:app|page|component|mixin|event|createApp|\$\w+|default)$/;
const passing: ReadonlySet<Node["kind"]> = new Set(["await", "assign", "conditional", "binary"]);
const typedLanguages: ReadonlySet<Module["language"]> = new Set(["java", "csharp", "go", "php"]);

/** The declaration that counts for a name: the last with a value before it in its function, else the first. */
const chosen = (definitions: readonly Node[], name: Name): Node | undefined => {
  const imported = definitions.find((one) => one.kind === "import");
  if (imported) return imported;
  const ranked = definitions.filter(
    (one) => (one.kind === "declare" && one.value !== undefined) || one.kind === "assign",
  );
  return ranked.findLast((one) => one.start < name.start) ?? ranked[0] ?? definitions[0];
};

const typeOf = (type: string | undefined): string | undefined => {
  const name = type === undefined ? undefined : simpleTypeName(type);
  // A generic parameter says nothing.
  return name === undefined || /^[A-Z]$/.test(name) ? undefined : name;
};

/** What is kept of an expression without a path, and of one whose path is being looked for. */
const pathless = Symbol("pathless");
const asked = Symbol("asked");

/** Gives each expression its canonical path; see `Program.apiOf`. */
export const createApiPaths = (values: Values): ((expression: Expression) => string | undefined) => {
  const memo = new Map<Node, string | typeof pathless | typeof asked>();
  const { pathOfImport, aliasExported } = createImportedPaths(values.units, (value) => valuePath(value));
  /** Names that a module imports. */
  const imports = new Map<Module, ReadonlySet<string>>();
  let depth = 0;

  /** The first path among the expressions whose value an expression hands on: `wx || uni`, `await x`, `a ? b : c`. */
  const pathOf = (expression: Expression): string | undefined => {
    if (!passing.has(expression.kind)) return ownPath(expression);
    const open: Expression[] = [expression];
    let left = passLimit;
    for (let node = open.pop(); node && left > 0; node = open.pop(), left--) {
      if (node.kind === "await") open.push(node.operand);
      else if (node.kind === "assign") open.push(node.value);
      else if (node.kind === "conditional") open.push(node.alternate, node.consequent);
      else if (node.kind === "binary") {
        if (node.operator === "||" || node.operator === "??") open.push(node.right, node.left);
      } else {
        const path = ownPath(node);
        if (path !== undefined) return path;
      }
    }
    return undefined;
  };

  const ownPath = (expression: Expression): string | undefined => {
    switch (expression.kind) {
      case "name":
      case "member":
      case "index":
      case "call":
      case "this":
        break;
      case "object":
        return expression.type;
      case "function":
      case "class":
        return expression.name;
      default:
        return undefined;
    }
    const known = memo.get(expression);
    if (known === pathless) return undefined;
    if (known === asked || (known === undefined && depth >= depthLimit)) return plainPath(expression);
    if (known !== undefined) return known;
    memo.set(expression, asked);
    depth++;
    const found = canonicalPath(evaluate(expression), expression);
    depth--;
    memo.set(expression, found ?? pathless);
    return found;
  };

  const evaluate = (expression: Expression): string | undefined => {
    switch (expression.kind) {
      case "name":
        return pathOfName(expression);
      case "this": {
        const self = selfOf(expression);
        return self?.kind === "class" ? (self.name ?? "this") : "this";
      }
      case "member":
        return pathOfMember(expression);
      case "index": {
        const base = pathOf(expression.object);
        const key = expression.index?.kind === "string" ? `.${expression.index.value}` : "[]";
        return base === undefined ? undefined : append(base, key);
      }
      case "call":
        return pathOfCall(expression);
      default:
        return undefined;
    }
  };

  const pathOfName = (name: Name): string | undefined => {
    const module = moduleOf(name);
    const definition = chosen(values.definitionsOf(name), name);
    if (!definition) return isScriptNode(name) || name.name !== "wx" ? name.name : `$${name.name}`;
    switch (definition.kind) {
      case "import":
        return pathOfImport(definition);
      case "declare": {
        if (typedLanguages.has(module.language)) {
          const typed = typeOf(definition.type);
          if (typed !== undefined) return typed;
        }
        return pathOfBound(definition.target, definition.value, name.name) ?? typeOf(definition.type) ?? name.name;
      }
      case "assign":
        return pathOfBound(definition.target, definition.value, name.name) ?? name.name;
      case "parameter":
        return (
          typeOf(definition.type) ??
          (definition.target.kind === "name"
            ? name.name
            : (pathInTarget(definition.target, name.name)?.join(".") ?? name.name))
        );
      case "field":
        return typeOf(definition.type) ?? (definition.value ? valuePath(definition.value) : undefined) ?? name.name;
      default:
        return name.name;
    }
  };

  /** The path of a value that is an alias of something; none for literals and functions, whose own name counts. */
  const valuePath = (value: Expression): string | undefined => {
    switch (value.kind) {
      case "object":
        return value.type;
      case "function":
      case "class":
        return undefined;
      default:
        return pathOf(value);
    }
  };

  const pathOfBound = (target: Expression, value: Expression | undefined, name: string): string | undefined => {
    if (!value) return undefined;
    if (target.kind === "name") return valuePath(value) ?? promisifiedInto(target);
    const keys = pathInTarget(target, name);
    const base = pathOf(value);
    if (!keys || base === undefined) return undefined;
    if (keys.every((key) => key === 0)) return base;
    return keys.reduce<string>((path, key) => append(path, typeof key === "number" ? "[]" : `.${key}`), base);
  };

  /** `const wxp = {}; promisifyAll(wx, wxp)`: the object is filled with the interface. */
  const promisifiedInto = (target: Name): string | undefined => {
    for (const call of values.units.index(moduleOf(target)).callsByName.get("promisifyAll") ?? []) {
      const [source, into] = call.arguments;
      if (source && into?.kind === "name" && into.name === target.name) return pathOf(source);
    }
    return undefined;
  };

  const importsOf = (module: Module): ReadonlySet<string> => {
    let names = imports.get(module);
    if (!names) imports.set(module, (names = new Set(module.imports.map((one) => one.local))));
    return names;
  };

  /** What `this` is; of a Go method the struct that it is declared for. */
  const receiverOf = (node: This): ReturnType<typeof selfOf> => {
    const self = selfOf(node);
    return self?.kind === "function" && self.receiverType !== undefined
      ? values.classes.ofType(self.receiverType, moduleOf(self))[0]
      : self;
  };

  const pathOfMember = (member: Member): string | undefined => {
    const { object, property } = member;
    if (object.kind === "this") {
      const self = receiverOf(object);
      if (self?.kind === "class") {
        const module = moduleOf(member);
        for (const one of values.classes.member(self, property)) {
          if (one.kind === "field") {
            const path = typedLanguages.has(module.language)
              ? (typeOf(one.type) ?? (one.value && valuePath(one.value)))
              : ((one.value && valuePath(one.value)) ?? typeOf(one.type));
            if (path !== undefined) return path;
          }
          if (one.kind === "assign") {
            const path = valuePath(one.value);
            if (path !== undefined) return path;
          }
        }
        if (!typedLanguages.has(module.language)) return `this.${property}`;
      }
    }
    const base = pathOf(object);
    if (base === undefined) return undefined;
    // Members of own modules that are aliases: `util.wxp.login` with `exports.wxp = promisifyAll(wx)`.
    if (object.kind === "name" && base === object.name) {
      const module = moduleOf(member);
      const definition =
        isScript(module.language) && importsOf(module).has(object.name)
          ? chosen(values.definitionsOf(object), object)
          : undefined;
      if (definition?.kind === "import" && definition.imported !== "default") {
        const [alias] = aliasExported(definition, module, definition.source, property);
        const path = alias ? valuePath(alias) : undefined;
        if (path !== undefined && /^wx\b/.test(path)) return path;
      }
    }
    if (property === "default" && isScript(moduleOf(member).language)) return base;
    if (
      base === "wx" &&
      wepyOwn.test(`wx.${property}`) &&
      moduleOf(member).imports.some((one) => one.source.startsWith("wepy") || one.source === "@wepy/core")
    ) {
      return `wepy.${property}`;
    }
    return append(base, `.${property}`);
  };

  const pathOfCall = (call: Call): string | undefined => {
    const { callee } = call;
    const name = lastName(callee);
    const module = moduleOf(call);
    const [first] = call.arguments;
    if (isScript(module.language)) {
      if (callee.kind === "name" && name === "require" && first?.kind === "string") {
        const source = first.value.replace(/^node:/, "");
        return interfacePackages.has(source) ? "wx" : source;
      }
      if (name !== undefined && promisifiers.test(name) && first) {
        const wrapped = pathOf(first);
        if (wrapped !== undefined && /^wx(?:\.|$)/.test(wrapped)) return wrapped;
      }
      if (name === "bind" && callee.kind === "member") return pathOf(callee.object);
    }
    const base = pathOf(callee);
    if (base === undefined) return undefined;
    const last = base.slice(base.lastIndexOf(".") + 1);
    // Constructors: the path of the instance is that of its class.
    if (call.isNew || (module.language === "python" && /^_*[A-Z]/.test(last) && !last.endsWith(")"))) return base;
    if (typedLanguages.has(module.language) && callee.kind === "name") {
      const made = resultType(call);
      if (made !== undefined) return made;
    }
    return append(base, "()");
  };

  /** The declared type of what a function of the repository gives. */
  const resultType = (call: Call): string | undefined => {
    for (const fn of values.valuesOf(call.callee))
      if (fn.kind === "function" && fn.returnType !== undefined) return typeOf(fn.returnType);
    return undefined;
  };

  return pathOf;
};
