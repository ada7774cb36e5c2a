import { appendTo } from "../domain/append.ts";
import { plainName } from "../knowledge/plain-names.ts";
import { walk } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Call, Expression, Module } from "../program/tree.ts";
import { here, segment, within } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { clientFiles, codeFiles, modulesWith } from "./code-files.ts";
import { dotted, lastName } from "./expression-text.ts";
import { keysOf } from "./handed-keys.ts";
import { frameOf } from "./owners.ts";
import type { ModuleStores, Store } from "./stores.ts";

/** A value that travels under a name that the whole program shares. */
export interface Sent {
  readonly value: Expression;
  readonly path: Path;
}

/** A value with the calls by which wrappers were handed it. */
export interface Handed {
  readonly value: Expression;
  readonly stack: readonly Call[];
}

/** Places that one part of a program writes and another reads. */
export interface Channels {
  /** Values kept under a storage key. */
  readonly storage: ReadonlyMap<string, readonly Handed[]>;
  /** What cloud functions are called with, by their name. */
  readonly cloud: ReadonlyMap<string, readonly Handed[]>;
  /** Fields of the app object, `globalData` included. */
  readonly app: readonly Sent[];
  /** Arguments that an event is sent with, by the event's plain name. */
  readonly events: ReadonlyMap<string, readonly (readonly Expression[])[]>;
}

const writers = /\b(?:setStorage(?:Sync)?|setItem)\b|[sS]torage\.set\b/;
const appWords = /\bglobalData\b|\bgetApp\b/;
const emitters = /\b\$?(?:emit|trigger|triggerEvent|publish)\b/;
/** What buses of mini programs' own call it. */
const clientEmitters = /\b(?:fire|fireEvent|broadcast|postNotificationName)\b/;

const emitter = /^\$?(?:emit|trigger|triggerevent|publish|fire|fireevent|broadcast|postnotificationname)$/;

/** Key and value of a call that writes to the client's storage. */
export const storedBy = (
  program: Program,
  call: Call,
): { readonly key: Expression | undefined; readonly value: Expression | undefined } | undefined => {
  const name = plainName(lastName(call.callee));
  if (name === "setstorage") return { key: program.argument(call, 0, "key"), value: program.argument(call, 0, "data") };
  if (
    name === "setstoragesync" ||
    name === "setitem" ||
    (name === "set" && /storage$|cache$/.test(dotted(call.callee).replace(/\.set$/, "")))
  )
    return { key: call.arguments[0], value: call.arguments[1] };
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

const collectStorage = (program: Program): Channels["storage"] => {
  const storage = new Map<string, Handed[]>();
  for (const module of modulesWith(program, writers, codeFiles)) {
    for (const call of program.nodesIn(module).calls) {
      const { key, value } = storedBy(program, call) ?? {};
      if (!value) continue;
      for (const { text, stack } of keysOf(program, key)) appendTo(storage, text, { value, stack });
    }
  }
  return storage;
};

const collectCloud = (program: Program): Channels["cloud"] => {
  const cloud = new Map<string, Handed[]>();
  for (const module of modulesWith(program, /\bcallFunction\b/, codeFiles)) {
    for (const call of program.nodesIn(module).calls) {
      if (lastName(call.callee) !== "callFunction") continue;
      const value = program.argument(call, 0, "data");
      if (!value) continue;
      for (const { text, stack } of keysOf(program, program.argument(call, 0, "name")))
        appendTo(cloud, text, { value, stack });
    }
  }
  return cloud;
};

const collectEvents = (program: Program): Channels["events"] => {
  const events = new Map<string, (readonly Expression[])[]>();
  const modules = new Set([
    ...modulesWith(program, emitters, codeFiles),
    ...modulesWith(program, clientEmitters, clientFiles),
  ]);
  for (const module of modules) {
    for (const call of program.nodesIn(module).calls) {
      if (!emitter.test(plainName(lastName(call.callee)))) continue;
      const [event, ...values] = call.arguments;
      const name = values.length > 0 ? program.textOf(event) : undefined;
      if (name !== undefined && !name.includes("${}")) appendTo(events, segment(name), values);
    }
  }
  return events;
};

const collectApp = (program: Program, storesOf: (module: Module) => ModuleStores): Channels["app"] => {
  const app: Sent[] = [];
  for (const module of modulesWith(program, appWords, clientFiles)) {
    for (const store of storesOf(module).all)
      if (store.value && isApp(store, program)) app.push({ value: store.value, path: store.path });
    if (!module.text.includes("globalData")) continue;
    walk(module, (node) => {
      if (node.kind === "entry" && node.key === "globalData" && node.value.kind === "object")
        app.push({ value: node.value, path: within("globalData", here) });
    });
  }
  return app;
};

/** Reads the files that use a shared place and gathers what they put there; each kind of place when it is first asked for. */
export const collectChannels = (program: Program, storesOf: (module: Module) => ModuleStores): Channels => {
  let storage: Channels["storage"] | undefined;
  let cloud: Channels["cloud"] | undefined;
  let events: Channels["events"] | undefined;
  let app: Channels["app"] | undefined;
  return {
    get storage() {
      return (storage ??= collectStorage(program));
    },
    get cloud() {
      return (cloud ??= collectCloud(program));
    },
    get events() {
      return (events ??= collectEvents(program));
    },
    get app() {
      return (app ??= collectApp(program, storesOf));
    },
  };
};
