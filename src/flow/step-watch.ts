import { outOfGroups } from "../program/selves.ts";
import type { Call, Entry, FunctionNode, ObjectLiteral } from "../program/tree.ts";
import { indexOf, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { asField } from "./field-names.ts";
import { ownerOf } from "./owners.ts";
import { stepOwned } from "./step-this.ts";
import type { Walk } from "./walk.ts";

/** `user.phone` of a watcher's key; `**` stands for all fields. */
const keyPath = (key: string): Path =>
  key
    .split(/[.[\]]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== "**" && !/^\d+$/.test(part))
    .map(segment);

interface Watched {
  readonly entry: Entry;
  readonly group: "watch" | "observers" | "properties";
  readonly options: ObjectLiteral;
}

/** Where a function stands in a component's options as a watcher. */
const watchedBy = (target: FunctionNode): Watched | undefined => {
  let entry = target.parent;
  if (entry?.kind !== "entry") return undefined;
  const isInner = entry.key === "handler" || entry.key === "observer";
  if (isInner) entry = entry.parent?.parent;
  const group = entry?.kind === "entry" && entry.parent?.kind === "object" ? entry.parent.parent : undefined;
  if (entry?.kind !== "entry" || group?.kind !== "entry" || group.parent?.kind !== "object") return undefined;
  const { key } = group;
  if (key !== "watch" && key !== "observers" && !(key === "properties" && isInner)) return undefined;
  return { entry, group: key, options: outOfGroups(group.parent) };
};

/**
 * What a watcher is called with: the new value of the field that its key names, in `watch` of Vue and mpx, and in `observers` and
 * `properties` of a component (https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/observer.html).
 */
export const stepWatcher = (walk: Walk, target: FunctionNode, index: number, path: Path): boolean => {
  const watched = watchedBy(target);
  if (watched) {
    const { entry, group, options } = watched;
    const keys = (entry.key ?? "").split(",");
    // One key: the new and the old value; several: the value of each.
    const field = keyPath(keys.length > 1 ? (keys[index] ?? "") : index < 2 ? (keys[0] ?? "") : "");
    if (field.length === 0) return true;
    const isPlain = group === "watch" && !options.entries.some(({ key }) => key === "behaviors");
    stepOwned(asField(walk, field.at(-1)), options, isPlain ? [...field, ...path] : ["data", ...field, ...path]);
    return true;
  }
  // Class components: `@Watch("user") onUser(value) {}`.
  const named = target.annotations.find((one) => one.name === "Watch")?.arguments[0];
  const owner = named?.kind === "string" && index < 2 ? ownerOf(target.body[0] ?? target) : undefined;
  if (!owner || named?.kind !== "string") return false;
  stepOwned(walk, owner, [...keyPath(named.value), ...path]);
  return true;
};

/** What the function of `watch(source, function)` gets: the values of the source, https://vuejs.org/api/reactivity-core.html#watch */
export const stepWatchCall = (walk: Walk, call: Call, path: Path): void => {
  const [source] = call.arguments;
  const goSource = (one: typeof source, rest: Path): void => {
    if (one?.kind === "function") for (const value of walk.facts.returnsOf(one)) walk.go(value, rest);
    else if (one) {
      walk.go(one, rest);
      if (rest.length > 0) walk.go(one, ["value", ...rest]);
    }
  };
  if (source?.kind !== "array") return goSource(source, path);
  const at = indexOf(path);
  for (const [i, item] of source.items.entries())
    if (at === undefined || at === i) goSource(item, at === undefined ? path : path.slice(1));
};
