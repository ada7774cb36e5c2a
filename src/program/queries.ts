import { appendTo } from "../domain/append.ts";
import { LineTable, type Place } from "../domain/place.ts";
import { moduleOf } from "./adopt.ts";
import { lastName } from "./node-index.ts";
import type { Call, Element, Expression, FunctionNode, Module, Node, StringLiteral, Template } from "./tree.ts";
import type { Units } from "./units.ts";
import type { Values } from "./values.ts";

/** Gives the place of a node in its file. One line table is kept per file. */
export const createPlaces = (): ((node: Node) => Place) => {
  const tables = new Map<Module, LineTable>();
  return (node) => {
    const module = moduleOf(node);
    let table = tables.get(module);
    if (!table) tables.set(module, (table = new LineTable(module.text)));
    const start = table.at(node.start);
    const end = table.at(node.end);
    return {
      path: module.path,
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    };
  };
};

/** The lists that rules walk over, for all modules in focus, in order of path and place. */
export interface Queries {
  readonly calls: (...names: readonly string[]) => readonly Call[];
  readonly allCalls: () => readonly Call[];
  readonly strings: () => readonly (StringLiteral | Template)[];
  readonly functions: () => readonly FunctionNode[];
  readonly elements: (...tags: readonly string[]) => readonly Element[];
}

/** True when a path is a name, or ends in it behind a dot. */
const endsIn = (path: string, name: string): boolean =>
  path === name || (path.endsWith(name) && path[path.length - name.length - 1] === ".");

/** Gathers the lists of one program; each is made when first asked for, and kept. */
export const createQueries = (units: Units, apiOf: (expression: Expression) => string | undefined): Queries => {
  /** Calls by the last segment of their API path, also when an alias hides it. */
  let byLast: ReadonlyMap<string, readonly Call[]> | undefined;
  let allCalls: readonly Call[] | undefined;
  let strings: readonly (StringLiteral | Template)[] | undefined;
  let functions: readonly FunctionNode[] | undefined;
  let elements: readonly Element[] | undefined;
  const answers = new Map<string, readonly Call[]>();

  const lastSegments = (): ReadonlyMap<string, readonly Call[]> => {
    if (byLast) return byLast;
    const rows = new Map<string, Call[]>();
    for (const call of every()) {
      const written = lastName(call.callee);
      if (written !== undefined) appendTo(rows, written, call);
      if (call.callee.kind === "member") continue;
      // Only a bare name, or a call through `bind`, can hide the name of what is called.
      const path = apiOf(call.callee);
      const meant = path?.slice(path.lastIndexOf(".") + 1);
      if (meant !== undefined && meant !== written) appendTo(rows, meant, call);
    }
    byLast = rows;
    return rows;
  };

  const find = (name: string): readonly Call[] => {
    let found = answers.get(name);
    if (!found) {
      const last = name.slice(name.lastIndexOf(".") + 1);
      found = (lastSegments().get(last) ?? []).filter((call) => {
        const path = apiOf(call.callee);
        return path !== undefined ? endsIn(path, name) : !name.includes(".");
      });
      answers.set(name, found);
    }
    return found;
  };

  const position = new Map<Call, number>();
  const every = (): readonly Call[] => {
    if (!allCalls) {
      allCalls = units.active().flatMap((module) => units.index(module).calls);
      for (const [at, call] of allCalls.entries()) position.set(call, at);
    }
    return allCalls;
  };

  return {
    calls(...names) {
      if (names.length === 1) return find(names[0] ?? "");
      every();
      const found = new Set(names.flatMap(find));
      return [...found].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
    },
    allCalls: every,
    strings: () => (strings ??= units.active().flatMap((module) => units.index(module).strings)),
    functions: () => (functions ??= units.active().flatMap((module) => units.index(module).functions)),
    elements(...tags) {
      elements ??= units.active().flatMap((module) => units.index(module).elements);
      return tags.length === 0 ? elements : elements.filter((element) => tags.includes(element.tag));
    },
  };
};

/** Reads arguments by position or option key, and options of objects; see `Program.argument` and `Program.option`. */
export const createArguments = (values: Values) => {
  const objectsOf = (expression: Expression): readonly Node[] =>
    expression.kind === "object"
      ? [expression]
      : expression.kind === "name" ||
          expression.kind === "member" ||
          expression.kind === "call" ||
          expression.kind === "await" ||
          expression.kind === "this"
        ? values.valuesOf(expression)
        : [];

  const optionIn = (object: Node, key: string, hops: number): Expression | undefined => {
    if (object.kind !== "object" || hops > 5) return undefined;
    for (let i = object.entries.length - 1; i >= 0; i--) {
      const entry = object.entries[i];
      if (!entry) continue;
      if (entry.key === key && !entry.spread) return entry.value;
      if (!entry.spread) continue;
      for (const inner of objectsOf(entry.value)) {
        const found = optionIn(inner, key, hops + 1);
        if (found) return found;
      }
    }
    return undefined;
  };
  const option = (object: Expression | undefined, key: string): Expression | undefined => {
    for (const one of object ? objectsOf(object) : []) {
      const found = optionIn(one, key, 0);
      if (found) return found;
    }
    return undefined;
  };
  const argument = (call: Call, position: number, key?: string): Expression | undefined => {
    if (key !== undefined) {
      const named = call.arguments.at(-1);
      if (named?.kind === "object" && named.named) {
        const found = option(named, key);
        if (found) return found;
      } else {
        const found = option(call.arguments[0], key);
        if (found) return found;
        // An options object without the key has no such argument.
        if (call.arguments[0]?.kind === "object")
          return call.arguments.length > position && position > 0 ? call.arguments[position] : undefined;
      }
    }
    const direct = call.arguments[position];
    return direct?.kind === "object" && direct.named ? undefined : direct;
  };
  return { argument, option };
};
