import { moduleOf } from "./adopt.ts";
import { selfOf } from "./selves.ts";
import type { Expression, FunctionNode, Member, Node, ObjectLiteral } from "./tree.ts";
import type { Units } from "./units.ts";

/** Properties that are set after the fact: `F.prototype.x = …`, `this.x = …`, `Vue.prototype.$http = …`, `uni.$api = …`. */
export interface MonkeyPatches {
  /** Values given to a property of an object or a constructor function in its own file. */
  readonly membersOf: (owner: ObjectLiteral | FunctionNode, key: string) => readonly Expression[];
  /** Values given to a property of an object that all files share. */
  readonly assignedTo: (member: Member) => readonly Expression[];
}

/** Objects that all files of an app share: assignments to them count everywhere. */
const sharedObject =
  /(?:\.prototype|\bglobalProperties|\b(?:uni|wx|Taro|window|global|globalThis|mpx|Vue|app|getApp\(\)))\.(\$?[A-Za-z_]\w*)\s*=(?!=)/g;
const scanLimit = 20;

/** `X` for `X` and `X.prototype`. */
const withoutPrototype = (object: Expression): Expression =>
  object.kind === "member" && object.property === "prototype" ? object.object : object;

/** The options that `App` is called with. */
const isApp = (node: Node): boolean =>
  node.kind === "object" &&
  node.parent?.kind === "call" &&
  node.parent.callee.kind === "name" &&
  node.parent.callee.name === "App";

export const createMonkeyPatches = (
  units: Units,
  valuesOf: (expression: Expression) => readonly Node[],
): MonkeyPatches => {
  let shared: ReadonlyMap<string, readonly string[]> | undefined;

  const sharedPaths = (key: string): readonly string[] => {
    if (!shared) {
      const found = new Map<string, string[]>();
      for (const path of units.store.pathsIn("javascript", "typescript", "tsx", "vue", "html")) {
        for (const match of (units.store.files.get(path)?.text ?? "").matchAll(sharedObject)) {
          const name = match[1] ?? "";
          const list = found.get(name);
          if (!list) found.set(name, [path]);
          else if (list.at(-1) !== path) list.push(path);
        }
      }
      shared = found;
    }
    return shared.get(key) ?? [];
  };

  const membersOf = (owner: ObjectLiteral | FunctionNode, key: string, hops: number): readonly Expression[] => {
    const module = moduleOf(owner);
    const found: Expression[] = [];
    for (const assign of (units.index(module).assignsByProperty.get(key) ?? []).slice(0, scanLimit)) {
      if (assign.target.kind !== "member") continue;
      const object = withoutPrototype(assign.target.object);
      const isOwn = object.kind === "this" ? selfOf(object) === owner : valuesOf(object).includes(owner);
      if (isOwn) found.push(assign.value);
    }
    // `F.prototype.a = function () { this.b }`: `this` is what the function was put on.
    const holder = owner.parent;
    if (
      found.length > 0 ||
      hops > 1 ||
      owner.kind !== "function" ||
      holder?.kind !== "assign" ||
      holder.target.kind !== "member"
    )
      return found;
    return valuesOf(withoutPrototype(holder.target.object)).flatMap((value) =>
      value !== owner && (value.kind === "function" || value.kind === "object") ? membersOf(value, key, hops + 1) : [],
    );
  };

  return {
    membersOf: (owner, key) => membersOf(owner, key, 0),
    assignedTo(member) {
      const object = member.object;
      const isShared =
        object.kind === "this" ||
        (object.kind === "name" &&
          /^(?:uni|wx|Taro|window|global|globalThis|mpx|Vue|app|vm|that|self|_this|proxy)$/.test(object.name));
      if (!isShared) return [];
      const found: Expression[] = [];
      const app = valuesOf(object).find(isApp);
      for (const path of sharedPaths(member.property).slice(0, scanLimit)) {
        const module = units.store.module(path);
        if (!module) continue;
        for (const assign of units.index(module).assignsByProperty.get(member.property) ?? []) {
          if (assign.target.kind !== "member" || assign.value === member) continue;
          const target = assign.target.object;
          const isPrototype =
            target.kind === "member" && (target.property === "prototype" || target.property === "globalProperties");
          const isSame = target.kind === "name" && object.kind === "name" && target.name === object.name;
          // Pages wait for the app: `getApp().userInfoReadyCallback = (res) => …`, which `app.js` calls on `this`.
          const isOfApp = app !== undefined && target.kind !== "this" && valuesOf(target).includes(app);
          if (isPrototype || isSame || isOfApp) found.push(assign.value);
        }
      }
      return found;
    },
  };
};
