/** Cells of a node: what it is (its kind, its field from bit 16, its flags from bit 24), start, end, next, parent. */
export const width = 5;
/** What is marked of a node. */
export const flag = { named: 1, missing: 2, error: 4, comment: 8 };
const flagAt = 24;
const namedBit = flag.named << flagAt;
const missingBit = flag.missing << flagAt;
const errorBit = flag.error << flagAt;
const commentBit = flag.comment << flagAt;

/** Where lists are gathered before they are copied: an array that grows takes room for 17 at its first item. */
const gathered: number[] = [];

/**
 * A syntax tree as numbers: nodes in pre-order, addressed by index, so that walking it costs integer arithmetic and no
 * call into wasm. Node 0 is the root. Tokens that carry no field and no name are left out but for operators, keywords and
 * those the parser made up.
 */
export class FlatTree {
  readonly text: string;
  readonly count: number;
  /** The names of all kinds of the grammar, by symbol. */
  readonly kinds: readonly string[];
  /** The comments and what is damaged, in order. */
  readonly marks: readonly number[];
  readonly #fields: readonly (string | undefined)[];
  readonly #cells: Int32Array;

  /** `kinds` and `fields` map the numbers in the first cell of a node to names; field 0 is none. */
  constructor(
    text: string,
    kinds: readonly string[],
    fields: readonly (string | undefined)[],
    cells: Int32Array,
    marks: readonly number[],
  ) {
    this.text = text;
    this.count = cells.length / width;
    this.kinds = kinds;
    this.marks = marks;
    this.#fields = fields;
    this.#cells = cells;
  }

  /** The number of the node's kind. */
  symbol(node: number): number {
    return (this.#cells[node * width] as number) & 0xffff;
  }
  /** The grammar's name of the node's kind; for an operator token its text, as `+`. */
  kind(node: number): string {
    return this.kinds[this.symbol(node)] as string;
  }
  start(node: number): number {
    return this.#cells[node * width + 1] as number;
  }
  end(node: number): number {
    return this.#cells[node * width + 2] as number;
  }
  /** Index of the first node that is not below this one. */
  next(node: number): number {
    return this.#cells[node * width + 3] as number;
  }
  /** -1 for the root. */
  parent(node: number): number {
    return this.#cells[node * width + 4] as number;
  }
  /** The field under which the parent holds the node. */
  field(node: number): string | undefined {
    return this.#fields[((this.#cells[node * width] as number) >> 16) & 0xff];
  }
  isNamed(node: number): boolean {
    return ((this.#cells[node * width] as number) & namedBit) !== 0;
  }
  /** The parser made it up to go on. */
  isMissing(node: number): boolean {
    return ((this.#cells[node * width] as number) & missingBit) !== 0;
  }
  isError(node: number): boolean {
    return ((this.#cells[node * width] as number) & errorBit) !== 0;
  }
  isComment(node: number): boolean {
    return ((this.#cells[node * width] as number) & commentBit) !== 0;
  }
  textOf(node: number): string {
    return this.text.slice(this.start(node), this.end(node));
  }
  /** All direct children, tokens included. */
  children(node: number): number[] {
    let count = 0;
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child)) gathered[count++] = child;
    return gathered.slice(0, count);
  }
  namedChildren(node: number): number[] {
    let count = 0;
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child))
      if (this.isNamed(child)) gathered[count++] = child;
    return gathered.slice(0, count);
  }
  /** The direct children that are code: named, and no comments. */
  codeChildren(node: number): number[] {
    let count = 0;
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child))
      if (this.#isCode(child)) gathered[count++] = child;
    return gathered.slice(0, count);
  }
  /** The first of them, -1 when there is none. */
  firstCode(node: number): number {
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child)) if (this.#isCode(child)) return child;
    return -1;
  }
  /** The first child under a field, -1 when there is none. */
  child(node: number, field: string): number {
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child)) if (this.field(child) === field) return child;
    return -1;
  }
  childrenIn(node: number, field: string): number[] {
    let count = 0;
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child))
      if (this.field(child) === field) gathered[count++] = child;
    return gathered.slice(0, count);
  }
  /** The first child of a kind, -1 when there is none. */
  childOf(node: number, kind: string): number {
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child)) if (this.kind(child) === kind) return child;
    return -1;
  }
  /** Whether a keyword or mark stands directly in a node. */
  hasToken(node: number, token: string): boolean {
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child))
      if (!this.isNamed(child) && this.kind(child) === token) return true;
    return false;
  }

  #isCode(node: number): boolean {
    return ((this.#cells[node * width] as number) & (namedBit | commentBit)) === namedBit;
  }
}
