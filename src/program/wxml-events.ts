import type { Attribute } from "./tree.ts";

/** An attribute with a value, as it is written in a tag. */
const attribute = /\s([@:\w-]{1,80})\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)')/g;
const comment = /<!--[\s\S]*?(?:-->|$)/g;
/** Handlers that a binding names, templates of other files, code for some platforms: only the tree tells what these bind. */
const needsTree = /<(?:import|include)\b|#if/;

/** One event and the handler that it runs. */
export interface NamedEvent {
  readonly event: string;
  readonly handler: string;
}

/**
 * The events that a WXML text binds, in order of place, without parsing it: a page's markup is often needed for nothing else.
 * Undefined when the text does not tell. Linear in the text.
 */
export const eventsInText = (
  text: string,
  eventOf: (attribute: Pick<Attribute, "name">) => string | undefined,
): readonly NamedEvent[] | undefined => {
  if (needsTree.test(text)) return undefined;
  const found: NamedEvent[] = [];
  for (const [, name = "", double, single] of text.replace(comment, "").matchAll(attribute)) {
    const event = eventOf({ name });
    if (event === undefined) continue;
    const handler = (double ?? single ?? "").trim();
    if (handler.includes("{{")) return undefined;
    if (handler !== "") found.push({ event, handler });
  }
  return found;
};
