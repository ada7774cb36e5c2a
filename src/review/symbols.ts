import { walk } from "../program/adopt.ts";
import type { Module, Node } from "../program/tree.ts";

interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The named functions, classes and manifest keys of one file. */
export class Symbols {
  readonly #named: readonly Named[];

  constructor(module: Module | undefined) {
    const named: Named[] = [];
    if (module) {
      walk(module, (node) => {
        const name = nameOf(node);
        if (name !== undefined) named.push({ name, start: node.start, end: node.end });
      });
    }
    this.#named = named;
  }

  /** Names of what encloses an offset, outermost first, as `Page.onLoad`; empty at the top level. */
  at(offset: number): string {
    return this.#named
      .filter((one) => one.start < offset && offset < one.end)
      .map((one) => one.name)
      .join(".");
  }

  /** The range of the innermost function or class around an offset. */
  rangeAt(offset: number): { readonly start: number; readonly end: number } | undefined {
    return this.#named.findLast((one) => one.start <= offset && offset < one.end);
  }
}

const nameOf = (node: Node): string | undefined => {
  if (node.kind === "function" || node.kind === "class") return node.name;
  return node.kind === "data-entry" ? node.key : undefined;
};
