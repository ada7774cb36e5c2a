import { hintOfName } from "../knowledge/personal-names.ts";
import type { Call, FunctionNode } from "../program/tree.ts";
import { fieldsOf } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { dotted } from "./expression-text.ts";
import { keyText } from "./given-keys.ts";
import { stackInto, type Walk } from "./walk.ts";

/** A value that is read from the client's storage: what the program keeps there under the same key. */
export const stepStorageRead = (walk: Walk, call: Call, name: string, path: Path): boolean => {
  const isRead =
    /^(getstorage|getstoragesync|getitem)$/.test(name) ||
    (name === "get" && /(storage|cache)$/.test(dotted(call.callee).replace(/\.get$/, "")));
  const written = isRead ? (walk.program.argument(call, 0, "key") ?? call.arguments[0]) : undefined;
  const key = written && keyText(walk, written);
  if (key === undefined || key.includes("${}")) return false;
  const rest = name === "getstorage" && path[0] === "data" ? path.slice(1) : path;
  const writers = walk.facts.channels().storage.get(key) ?? [];
  for (const { value, stack } of writers) walk.go(value, rest, { stack });
  const hint = rest.length === 0 ? hintOfName(key) : undefined;
  if (hint && hint.kinds.length > 0)
    walk.found({ node: call, kinds: hint.kinds, api: key, basis: "name" }, hint.kinds, hint.whole);
  else if (writers.length === 0) walk.lost();
  return true;
};

/** The result of a cloud function of the repository: `wx.cloud.callFunction({ name: "login" })`. */
export const stepCloudFunction = (walk: Walk, call: Call, path: Path): boolean => {
  const written = walk.program.argument(call, 0, "name");
  const name = written && keyText(walk, written);
  const fields = fieldsOf(path);
  const route = walk.program.routes.find(
    (one) => one.path === name && walk.program.sideOf(walk.program.placeOf(one.place).path) === "cloud-function",
  );
  const returns = route ? walk.facts.returnsOf(route.handler) : [];
  const stack = stackInto(walk, call);
  for (const value of returns) walk.go(value, fields[0] === "result" ? fields.slice(1) : fields, { stack });
  return returns.length > 0;
};

/** The event of a cloud function: what the clients of the repository call it with. */
export const stepCloudEvent = (walk: Walk, main: FunctionNode, path: Path): void => {
  const name = walk.facts.routeOf(main)?.path;
  const sent = name === undefined ? [] : (walk.facts.channels().cloud.get(name) ?? []);
  for (const { value, stack } of sent) walk.go(value, path, { stack });
};
