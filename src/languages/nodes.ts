/**
 * Plain constructors for the nodes of the common tree, with the defaults most languages want. Offsets are UTF-16 and
 * absolute. Every constructor sets `parent`, so that all nodes of a kind have one shape and `adopt` only fills it in.
 */
export * from "./declaration-nodes.ts";
export * from "./expression-nodes.ts";
export * from "./joined-text.ts";
export * from "./named-values.ts";
export * from "./statement-nodes.ts";
