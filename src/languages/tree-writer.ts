import type { Language } from "web-tree-sitter";
import { FlatTree } from "./flat-tree.ts";

/** The id under which tree-sitter files its ERROR nodes. */
export const errorSymbol = 65_535;

/** What the exporters need to know of a grammar, by number. */
export interface Symbols {
  /** Names by symbol id; the last one is ERROR. */
  readonly kinds: readonly string[];
  readonly fields: readonly (string | undefined)[];
  /** 1 for tokens that are kept although they have neither a name nor a field: operators and keywords. */
  readonly keptTokens: Uint8Array;
}

/** Brackets, separators and quotes say nothing that the nodes around them do not say. */
const silentToken = /^[()[\]{}.,;:"'`$\\\s]*$|^\$\{$|^"""|^'''/;

/** Reads the tables of a grammar once. */
export const symbolsOf = (language: Language): Symbols => {
  const kinds = Array.from(language.types, (kind) => kind ?? "");
  const keptTokens = Uint8Array.from(kinds, (kind) => (silentToken.test(kind) ? 0 : 1));
  return { kinds: [...kinds, "ERROR"], fields: language.fields.map((field) => field ?? undefined), keptTokens };
};

/** Collects nodes in pre-order into the columns of a FlatTree. */
export class TreeWriter {
  readonly #symbols: Symbols;
  readonly #kind: Uint16Array;
  readonly #start: Uint32Array;
  readonly #end: Uint32Array;
  readonly #next: Uint32Array;
  readonly #parent: Int32Array;
  readonly #field: Uint16Array;
  readonly #flags: Uint8Array;
  #count = 0;

  /** `capacity` is the number of nodes that are written at most. */
  constructor(symbols: Symbols, capacity: number) {
    this.#symbols = symbols;
    this.#kind = new Uint16Array(capacity);
    this.#start = new Uint32Array(capacity);
    this.#end = new Uint32Array(capacity);
    this.#next = new Uint32Array(capacity);
    this.#parent = new Int32Array(capacity);
    this.#field = new Uint16Array(capacity);
    this.#flags = new Uint8Array(capacity);
  }

  /**
   * Writes one node below `parent` (-1 for the root) and returns its index; -1 when the node is a token that a FlatTree
   * leaves out. A missing token stays, for it is damage; not so a semicolon, which scripts may
   * leave out in more places than the grammar knows. Every written node must be closed.
   */
  open(
    symbol: number,
    start: number,
    end: number,
    parent: number,
    field: number,
    isNamed: boolean,
    isMissing: boolean,
  ): number {
    const isDamage = isMissing && this.#symbols.kinds[symbol] !== ";";
    if (!isNamed && field === 0 && !isDamage && this.#symbols.keptTokens[symbol] === 0) return -1;
    const node = this.#count++;
    const isError = symbol === errorSymbol;
    this.#kind[node] = isError ? this.#symbols.kinds.length - 1 : symbol;
    this.#start[node] = start;
    this.#end[node] = end;
    this.#parent[node] = parent;
    this.#field[node] = field;
    this.#flags[node] = (isNamed ? 1 : 0) | (isMissing ? 2 : 0) | (isError ? 4 : 0);
    return node;
  }

  /** Says that all nodes below `node` are written. */
  close(node: number): void {
    this.#next[node] = this.#count;
  }

  finish(text: string): FlatTree {
    return new FlatTree(text, this.#count, this.#symbols.kinds, this.#symbols.fields, {
      kind: this.#kind,
      start: this.#start,
      end: this.#end,
      next: this.#next,
      parent: this.#parent,
      field: this.#field,
      flags: this.#flags,
    });
  }
}
