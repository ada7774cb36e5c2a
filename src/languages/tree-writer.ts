import type { Language } from "web-tree-sitter";
import { FlatTree, flag, width } from "./flat-tree.ts";

/** The id under which tree-sitter files its ERROR nodes. */
export const errorSymbol = 65_535;

/** What the exporters need to know of a grammar, by number. */
export interface Symbols {
  /** Names by symbol id; the last one is ERROR. */
  readonly kinds: readonly string[];
  /** Names by field id, fewer than 256; 0 is none. */
  readonly fields: readonly (string | undefined)[];
  /** 1 for tokens that are kept although they have neither a name nor a field: operators and keywords. */
  readonly keptTokens: Uint8Array;
  /** `flag.comment` for the kinds of comments. */
  readonly commentFlags: Uint8Array;
}

/** Brackets, separators and quotes say nothing that the nodes around them do not say. */
const silentToken = /^[()[\]{}.,;:"'`$\\\s]*$|^\$\{$|^"""|^'''/;

/** Reads the tables of a grammar once. */
export const symbolsOf = (language: Language): Symbols => {
  const kinds = Array.from(language.types, (kind) => kind ?? "");
  return {
    kinds: [...kinds, "ERROR"],
    fields: language.fields.map((field) => field ?? undefined),
    keptTokens: Uint8Array.from(kinds, (kind) => (silentToken.test(kind) ? 0 : 1)),
    // `comment`, and Java's `line_comment` and `block_comment`.
    commentFlags: Uint8Array.from(kinds, (kind) => (kind.endsWith("comment") ? flag.comment : 0)),
  };
};

/** Where the nodes of the tree in the making stand, for all trees of the process: only one is made at a time. */
let scratch = new Int32Array(32_768);
/** A scratch larger than that is not kept for the next file. Cells of 4 bytes. */
const maxScratch = 1_000_000;

/** A copy with twice the room. */
export const widened = (cells: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const wider = new Int32Array(cells.length * 2);
  wider.set(cells);
  return wider;
};

/** Collects nodes in pre-order into the cells of a FlatTree. Its `finish` must be called before the next writer is made. */
export class TreeWriter {
  readonly #symbols: Symbols;
  readonly #marks: number[] = [];
  #cells = scratch;
  #count = 0;

  constructor(symbols: Symbols) {
    this.#symbols = symbols;
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
    const { keptTokens, commentFlags, kinds } = this.#symbols;
    const isError = symbol === errorSymbol;
    if (!isNamed && field === 0 && keptTokens[symbol] === 0 && !(isMissing && kinds[symbol] !== ";")) return -1;
    const node = this.#count++;
    const at = node * width;
    if (at + width > this.#cells.length) this.#cells = widened(this.#cells);
    const flags =
      (isNamed ? flag.named : 0) |
      (isMissing ? flag.missing : 0) |
      (isError ? flag.error : (commentFlags[symbol] ?? 0));
    if (flags > flag.named) this.#marks.push(node);
    const cells = this.#cells;
    cells[at] = (isError ? kinds.length - 1 : symbol) | (field << 16) | (flags << 24);
    cells[at + 1] = start;
    cells[at + 2] = end;
    cells[at + 4] = parent;
    return node;
  }

  /** Says that all nodes below `node` are written. */
  close(node: number): void {
    this.#cells[node * width + 3] = this.#count;
  }

  finish(text: string): FlatTree {
    if (this.#cells.length <= maxScratch) scratch = this.#cells;
    const cells = this.#cells.slice(0, this.#count * width);
    return new FlatTree(text, this.#symbols.kinds, this.#symbols.fields, cells, this.#marks);
  }
}
