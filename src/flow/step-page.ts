import { moduleOf } from "../program/adopt.ts";
import { stemOf } from "../program/mini-programs.ts";
import type { FunctionNode, Node } from "../program/tree.ts";
import { fieldsOf, here, restOf, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import type { Owner } from "./owners.ts";
import { foundRequest } from "./step-global.ts";
import { stepOwned } from "./step-this.ts";
import type { Walk } from "./walk.ts";

/** The options of a page: what other pages put in the query when they open it, else what anyone may put there. */
export const stepPageOptions = (walk: Walk, node: Node, path: Path): void => {
  const [field, ...rest] = fieldsOf(path);
  const values = walk.facts.navigations().queryTo(stemOf(moduleOf(node).path));
  for (const { key, value } of values) {
    if (key === undefined) walk.go(value, field === undefined ? here : [field, ...rest], { stack: [] });
    else if (field === undefined || field === key)
      walk.go(value, field === undefined ? here : rest, { stack: [], name: key });
  }
  foundRequest(walk, node, path.at(-1));
};

/** What the pages that a page opens write into its data over `getCurrentPages()`. */
export const stepWrittenByOthers = (walk: Walk, owner: Owner, asked: Path): boolean => {
  const module = moduleOf(owner);
  const inVue = module.language === "vue";
  let known = false;
  for (const sent of walk.facts.navigations().writtenInto(stemOf(module.path))) {
    const rest = restOf(inVue && sent.path[0] === "data" ? sent.path.slice(1) : sent.path, asked);
    if (rest === undefined) continue;
    walk.go(sent.value, rest, { stack: [], name: sent.path.at(-1) ?? "" });
    known = true;
  }
  return known;
};

/** `getCurrentPages()[n].data.phone`: a field of a page that opens this one. */
export const stepOtherPage = (walk: Walk, node: Node, path: Path): void => {
  const fields = fieldsOf(path);
  const asked = fields[0] === "vm" ? fields.slice(1) : fields;
  const openers = walk.facts.navigations().openersOf(stemOf(moduleOf(node).path));
  let known = false;
  for (const stem of asked.length === 0 ? [] : openers) {
    const module = [".ts", ".js", ".vue"].map((ending) => walk.program.module(stem + ending)).find((one) => one);
    const owner = module && walk.facts.frameOf(module);
    if (!owner) continue;
    stepOwned(walk, owner, asked);
    known = true;
  }
  if (!known) walk.lost();
};

/** A listener in the `events` of `navigateTo({ url, events: { picked(data) {} } })`: what the opened page sends back. */
export const stepChannelListener = (walk: Walk, target: FunctionNode, path: Path): boolean => {
  const entry = target.parent;
  const holder = entry?.kind === "entry" ? entry.parent?.parent : undefined;
  if (entry?.kind !== "entry" || entry.key === undefined) return false;
  // Classes of wepy listen to their children in a field: `events = { picked(data) {} }`.
  const isListed =
    (holder?.kind === "entry" && holder.key === "events") || (holder?.kind === "field" && holder.name === "events");
  if (!isListed) return false;
  const sent = walk.facts.channels().events.get(segment(entry.key)) ?? [];
  for (const [value] of sent) if (value) walk.go(value, path, { stack: [] });
  return sent.length > 0;
};
