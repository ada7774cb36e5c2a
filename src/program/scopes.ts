import { childrenOf } from "./adopt.ts";
import { isScript } from "./module-store.ts";
import type { Expression, FunctionNode, Language, Module, Name, Node } from "./tree.ts";

/** What a name may be bound to. */
export type Definition = Node;

/** Names with what they are bound to; most scopes bind none, and have no table then. */
type Names = Map<string, Definition[]> | undefined;

interface Scope {
  readonly parent: Scope | undefined;
  readonly node: Node;
  readonly kind: "module" | "function" | "class" | "block";
  names: Names;
  /** JavaScript: names declared in inner blocks, which `var` lifts to the function. */
  lifted: Names;
}

/** The bindings of one module. */
export interface Scopes {
  /** What a name is bound to where it stands; empty when this module does not bind it. */
  readonly definitionsOf: (name: Name) => readonly Definition[];
  /** What a name is bound to at the top of the module. */
  readonly atTop: (name: string) => readonly Definition[];
  /** What a name written as text would be bound to at a node. */
  readonly lookUp: (name: string, at: Node) => readonly Definition[];
}

/** Adds every name that a target binds: the names of patterns, not members. */
export const targetNames = (target: Expression | undefined): Name[] => {
  const names: Name[] = [];
  const open: (Expression | undefined)[] = [target];
  while (open.length > 0) {
    const node = open.pop();
    if (!node) continue;
    if (node.kind === "name") names.push(node);
    else if (node.kind === "object-pattern") for (const entry of node.entries) open.push(entry.value);
    else if (node.kind === "array-pattern" || node.kind === "array") open.push(...node.items);
    else if (node.kind === "default-pattern") open.push(node.target);
    else if (node.kind === "spread") open.push(node.operand);
    else if (node.kind === "other") for (const child of node.children) if (child.kind === "name") names.push(child);
  }
  return names;
};

/** On a long way up through a chain of calls, every so often the scope is noted. */
const stride = 64;

const blockKinds: ReadonlySet<Node["kind"]> = new Set(["block", "if", "loop", "try", "handler", "switch", "case"]);
const mayHoldScope: ReadonlySet<Node["kind"]> = new Set([...blockKinds, "module", "function", "class"]);
/** Languages whose blocks do not hide names. */
const functionScoped: ReadonlySet<Language> = new Set(["python", "php"]);
/** Languages whose classes give their members to methods by bare name. */
const bareMembers: ReadonlySet<Language> = new Set(["java", "csharp"]);

/** Functions that stand as statements or class members bind their name; those that are values do not. */
const isDeclaration = (node: FunctionNode, parent: Node | undefined): boolean => {
  if (node.receiverType !== undefined) return false;
  switch (parent?.kind) {
    case "module":
    case "block":
    case "if":
    case "loop":
    case "try":
    case "handler":
    case "case":
    case "other":
      return true;
    case "function":
      return true;
    default:
      return false;
  }
};

/** `function name() {}` as a value: the name is seen inside only. Names that come from a key or variable are not its own. */
const hasOwnName = (module: Module, node: FunctionNode): boolean =>
  isScript(module.language) &&
  node.nameStart > node.start &&
  node.nameStart < node.end &&
  /^(?:async\s+)?function\b/.test(module.text.slice(node.start, node.start + 24));

const bind = (scope: Scope, table: "names" | "lifted", name: string, definition: Definition): void => {
  const names = (scope[table] ??= new Map<string, Definition[]>());
  const list = names.get(name);
  if (!list) names.set(name, [definition]);
  else if (list.at(-1) !== definition) list.push(definition);
};

/** Finds the scopes of a module and what each binds. Linear in the module. */
export const createScopes = (module: Module): Scopes => {
  const language = module.language;
  const scopes = new Map<Node, Scope>();
  /** Python: names that a function declares to be those of the module. */
  const globals = new Map<Scope, Set<string>>();
  const assigned: { readonly name: Name; readonly definition: Definition; readonly scope: Scope }[] = [];

  const newScope = (node: Node, kind: Scope["kind"], parent: Scope | undefined): Scope => {
    const scope: Scope = { parent, node, kind, names: undefined, lifted: undefined };
    scopes.set(node, scope);
    return scope;
  };
  const home = (scope: Scope): Scope => {
    let at = scope;
    while (at.kind === "block" && at.parent) at = at.parent;
    return at;
  };
  const declare = (scope: Scope, target: Expression | undefined, definition: Definition): void => {
    for (const name of targetNames(target)) {
      bind(scope, "names", name.name, definition);
      if (scope.kind === "block" && isScript(language)) bind(home(scope), "lifted", name.name, definition);
    }
  };

  const top = newScope(module, "module", undefined);
  const open: { readonly node: Node; readonly scope: Scope }[] = [{ node: module, scope: top }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { node, scope } = item;
    let inner = scope;
    switch (node.kind) {
      case "function":
        if (isDeclaration(node, node.parent) && node.name !== undefined) declareName(scope, node.name, node);
        inner = newScope(node, "function", scope);
        if (node.name !== undefined && hasOwnName(module, node)) bind(inner, "lifted", node.name, node);
        break;
      case "class":
        if (node.name !== undefined) declareName(scope, node.name, node);
        inner = newScope(node, "class", scope);
        for (const member of node.members) {
          if (member.kind !== "block" && member.name !== undefined) bind(inner, "names", member.name, member);
        }
        break;
      case "import":
        if (node.local !== "*" && node.local !== "")
          bind(functionScoped.has(language) ? home(scope) : scope, "names", node.local, node);
        break;
      case "parameter":
        declare(scope, node.target, node);
        break;
      case "declare":
        declare(functionScoped.has(language) ? home(scope) : scope, node.target, node);
        break;
      case "other":
        if (language === "python" && module.text.startsWith("global ", node.start))
          globals.set(
            home(scope),
            new Set([...(globals.get(home(scope)) ?? []), ...targetNames(node).map((one) => one.name)]),
          );
        break;
      case "assign":
        for (const name of targetNames(node.target)) assigned.push({ name, definition: node, scope });
        break;
      default:
        if (blockKinds.has(node.kind) && !functionScoped.has(language)) inner = newScope(node, "block", scope);
        if (node.kind === "loop") declare(functionScoped.has(language) ? home(scope) : inner, node.target, node);
        if (node.kind === "handler") declare(functionScoped.has(language) ? home(scope) : inner, node.parameter, node);
    }
    const children = childrenOf(node);
    for (let i = children.length - 1; i >= 0; i--) open.push({ node: children[i] as Node, scope: inner });
  }

  function declareName(scope: Scope, name: string, definition: Definition): void {
    const target = functionScoped.has(language) ? home(scope) : scope;
    bind(target, "names", name, definition);
    if (target.kind === "block" && isScript(language)) bind(home(target), "lifted", name, definition);
  }

  /** The scope that binds a name, and in which of its tables. */
  const holderOf = (
    name: string,
    from: Scope,
  ): { readonly scope: Scope; readonly table: "names" | "lifted" } | undefined => {
    let insideFunction = false;
    let walledOff = false;
    for (let scope: Scope | undefined = from; scope; scope = scope.parent) {
      const isSeen =
        scope.kind !== "class" || (bareMembers.has(language) ? true : !insideFunction && language === "python");
      if (isSeen && !(walledOff && scope.kind !== "class" && isPlainValue(scope.names?.get(name)))) {
        if (scope.names?.has(name)) return { scope, table: "names" };
        if (scope.lifted?.has(name)) return { scope, table: "lifted" };
      }
      if (scope.kind === "function") {
        insideFunction = true;
        // PHP: a declared function sees no variable of its surroundings; a closure has its name from what it is assigned to.
        if (language === "php" && scope.node.kind === "function" && scope.node.nameStart > scope.node.start)
          walledOff = true;
      }
    }
    return undefined;
  };

  for (const { name, definition, scope } of assigned) {
    const holder = holderOf(name.name, scope);
    const own = globals.get(home(scope))?.has(name.name) === true ? top : home(scope);
    const isOwn = holder?.scope === own && holder.table === "names";
    if (holder && (!functionScoped.has(language) || isOwn)) bind(holder.scope, holder.table, name.name, definition);
    else bind(functionScoped.has(language) ? own : top, "names", name.name, definition);
  }

  /** Nodes without a scope of their own whose way up is long, and the scope at its end. */
  const distant = new Map<Node, Scope>();
  const scopeAt = (node: Node): Scope => {
    let passed: Node[] | undefined;
    let found = top;
    let hops = 0;
    for (let at: Node | undefined = node; at; at = at.parent) {
      const scope =
        (mayHoldScope.has(at.kind) ? scopes.get(at) : undefined) ?? (hops > stride ? distant.get(at) : undefined);
      if (scope) {
        found = scope;
        break;
      }
      if (++hops % stride === 0) (passed ??= []).push(at);
    }
    for (const one of passed ?? []) distant.set(one, found);
    return found;
  };
  const lookUp = (name: string, at: Node): readonly Definition[] => {
    const holder = holderOf(name, scopeAt(at));
    return holder?.scope[holder.table]?.get(name) ?? [];
  };
  return {
    definitionsOf: (name) => lookUp(name.name, name),
    atTop: (name) => top.names?.get(name) ?? top.lifted?.get(name) ?? [],
    lookUp,
  };
};

const isPlainValue = (definitions: readonly Definition[] | undefined): boolean =>
  definitions !== undefined &&
  definitions.every((one) => one.kind !== "function" && one.kind !== "class" && one.kind !== "import");
