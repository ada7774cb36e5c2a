import type { Call } from "../program/tree.ts";
import { segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { entryOf } from "./owners.ts";
import type { Owner } from "./owners.ts";
import type { Walk } from "./walk.ts";

const goProvided = (walk: Walk, key: string | undefined, path: Path): boolean => {
  const values = key === undefined ? [] : (walk.facts.provided().get(key) ?? []);
  for (const value of values) walk.go(value, path, { stack: [] });
  return values.length > 0;
};

/** `inject("user", fallback)` of Vue's setup and `useContext(User)` of React. False when nobody provides it. */
export const stepInjected = (walk: Walk, call: Call, name: string, path: Path): boolean => {
  const [key, fallback] = call.arguments;
  if (name === "usecontext") return key?.kind === "name" && goProvided(walk, `${key.name}.Provider`, path);
  if (fallback && fallback.kind !== "function") walk.go(fallback, path);
  return goProvided(walk, walk.program.textOf(key), path);
};

/** A field of a Vue component that its options inject: `inject: ["user"]`, `inject: { me: "user" }`, `inject: { me: { from: "user" } }`. */
export const stepInjectedField = (walk: Walk, owner: Owner, [field, ...rest]: Path): boolean => {
  const injected = owner.kind === "object" ? entryOf(owner, "inject") : undefined;
  if (injected?.kind === "array")
    return injected.items.some(
      (item) => item.kind === "string" && segment(item.value) === field && goProvided(walk, item.value, rest),
    );
  if (injected?.kind !== "object") return false;
  const entry = injected.entries.find(({ key }) => key !== undefined && segment(key) === field);
  const from = entry?.value.kind === "object" ? entryOf(entry.value, "from") : entry?.value;
  return entry !== undefined && goProvided(walk, from?.kind === "string" ? from.value : entry.key, rest);
};
