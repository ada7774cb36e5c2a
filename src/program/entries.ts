import { kindOfEvent, eventOf } from "./markup-bindings.ts";
import type { Entry } from "./program.ts";
import { moduleOf } from "./adopt.ts";
import type { Call, FunctionNode, Node } from "./tree.ts";
import type { Way } from "./ways.ts";

/** Backwards search: ways into functions are kept, so that a step costs little. */
const functionLimit = 1_500;
const chainLimit = 12;
const entryLimit = 24;

/** What directly holds a node: the function it is in, the attribute or text of markup it stands in, or the file. */
export type Holder =
  | { readonly kind: "function"; readonly fn: FunctionNode }
  | { readonly kind: "top"; readonly entry: Entry };

/** Finds the holder of a node; code at the top of a file and in markup is an entry itself. */
export const holderOf = (node: Node, via: readonly Call[], isRequest: (node: Node) => boolean): Holder => {
  const module = moduleOf(node);
  let inMarkup = false;
  for (let at = node.parent; at; at = at.parent) {
    if (at.kind === "function") return { kind: "function", fn: at };
    if (at.kind === "attribute") {
      const event = eventOf(at);
      if (event !== undefined)
        return { kind: "top", entry: { kind: kindOfEvent(event), name: at.name, function: module, via } };
      // `<a href="javascript:join()">` runs when it is followed.
      if (/^href$/i.test(at.name) && /^\s*javascript:/i.test(at.text ?? ""))
        return { kind: "top", entry: { kind: "gesture", name: at.name, function: module, via } };
      inMarkup = true;
    }
    if (at.kind === "text") inMarkup = true;
  }
  if (inMarkup) return { kind: "top", entry: { kind: "life-cycle", name: "render", function: module, via } };
  return isRequest(node)
    ? { kind: "top", entry: { kind: "request", name: module.path, function: module, via } }
    : { kind: "top", entry: { kind: "launch", name: "top level", function: module, via } };
};

/** Answers `Program.entriesOf`: backwards over calls and callbacks, breadth first, so that the shortest chain comes first. */
export const createEntries = (
  waysInto: (fn: FunctionNode) => readonly Way[],
  isRequest: (node: Node) => boolean,
): ((node: Node) => readonly Entry[]) => {
  const memo = new Map<FunctionNode, readonly Entry[]>();

  const search = (start: FunctionNode): readonly Entry[] => {
    const entries: Entry[] = [];
    const timers: Entry[] = [];
    const seen = new Set<FunctionNode>([start]);
    let queue: { readonly fn: FunctionNode; readonly via: readonly Call[] }[] = [{ fn: start, via: [] }];
    while (queue.length > 0 && seen.size < functionLimit && entries.length < entryLimit) {
      const next: typeof queue = [];
      for (const { fn, via } of queue) {
        for (const way of waysInto(fn)) {
          if ("entry" in way) {
            entries.push({ ...way.entry, function: fn, via });
            continue;
          }
          if (via.length >= chainLimit) continue;
          const chain = [way.from, ...via];
          if (way.isTimer) timers.push({ kind: "timer", name: "timer", function: fn, via });
          const holder = holderOf(way.from, chain, isRequest);
          if (holder.kind === "top") entries.push(holder.entry);
          else if (!seen.has(holder.fn)) {
            seen.add(holder.fn);
            next.push({ fn: holder.fn, via: chain });
          }
        }
      }
      queue = next;
    }
    return (entries.length > 0 ? entries : timers).slice(0, entryLimit);
  };

  return (node) => {
    const holder = node.kind === "function" ? ({ kind: "function", fn: node } as const) : holderOf(node, [], isRequest);
    if (holder.kind === "top") return [holder.entry];
    let found = memo.get(holder.fn);
    if (!found) memo.set(holder.fn, (found = search(holder.fn)));
    return found;
  };
};
