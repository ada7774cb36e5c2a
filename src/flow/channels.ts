import { walk } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Call, Expression, Module } from "../program/tree.ts";
import { here, segment, within } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { dotted, lastName, plainName } from "./expression-text.ts";
import { frameOf } from "./owners.ts";
import type { ModuleStores, Store } from "./stores.ts";

/** A value that travels under a name that the whole program shares. */
export interface Sent {
  readonly value: Expression;
  readonly path: Path;
}

/** Places that one part of a program writes and another reads. */
export interface Channels {
  /** Values kept under a storage key. */
  readonly storage: ReadonlyMap<string, readonly Expression[]>;
  /** Fields of the app object, `globalData` included. */
  readonly app: readonly Sent[];
  /** Values sent with an event, by the event's plain name. */
  readonly events: ReadonlyMap<string, readonly Expression[]>;
}

const writers = /\b(?:setStorage(?:Sync)?|setItem)\b|[sS]torage\.set\b/;
const appWords = /\bglobalData\b|\bgetApp\b/;
const emitters = /\b\$?(?:emit|trigger|triggerEvent|publish)\b/;

const append = (lists: Map<string, Expression[]>, key: string, value: Expression): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

/** Key and value of a call that writes to the client's storage. */
export const storedBy = (
  program: Program,
  call: Call,
): { readonly key: string | undefined; readonly value: Expression | undefined } | undefined => {
  const name = plainName(lastName(call.callee));
  if (name === "setstorage")
    return { key: program.textOf(program.argument(call, 0, "key")), value: program.argument(call, 0, "data") };
  if (
    name === "setstoragesync" ||
    name === "setitem" ||
    (name === "set" && /storage$|cache$/.test(dotted(call.callee).replace(/\.set$/, "")))
  )
    return { key: program.textOf(call.arguments[0]), value: call.arguments[1] };
  return undefined;
};

const isApp = (store: Store, program: Program): boolean => {
  if (store.path[0] === "globaldata") return true;
  if (store.owner) return frameOf(store.owner) === "App";
  const { root } = store;
  if (root.kind === "call") return plainName(lastName(root.callee)) === "getapp";
  if (root.kind !== "name") return false;
  const [definition] = program.definitionsOf(root);
  return (
    definition?.kind === "declare" &&
    definition.value?.kind === "call" &&
    plainName(lastName(definition.value.callee)) === "getapp"
  );
};

/** Reads the files that use a shared place and gathers what they put there. */
export const collectChannels = (program: Program, storesOf: (module: Module) => ModuleStores): Channels => {
  const storage = new Map<string, Expression[]>();
  const events = new Map<string, Expression[]>();
  const app: Sent[] = [];
  const modules = (pattern: RegExp): Module[] => program.search(pattern).flatMap((path) => program.module(path) ?? []);

  for (const module of modules(writers)) {
    walk(module, (node) => {
      if (node.kind !== "call") return;
      const stored = storedBy(program, node);
      if (stored?.key !== undefined && stored.value && !stored.key.includes("${}"))
        append(storage, stored.key, stored.value);
    });
  }
  for (const module of modules(emitters)) {
    walk(module, (node) => {
      if (node.kind !== "call" || !/^\$?(emit|trigger|triggerevent|publish)$/.test(plainName(lastName(node.callee))))
        return;
      const [event, value] = node.arguments;
      if (event?.kind === "string" && value) append(events, segment(event.value), value);
    });
  }
  for (const module of modules(appWords)) {
    for (const store of storesOf(module).all)
      if (store.value && isApp(store, program)) app.push({ value: store.value, path: store.path });
    walk(module, (node) => {
      if (node.kind === "entry" && node.key === "globalData" && node.value.kind === "object")
        app.push({ value: node.value, path: within("globalData", here) });
    });
  }
  return { storage, app, events };
};
