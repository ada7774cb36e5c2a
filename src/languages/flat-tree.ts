/**
 * A syntax tree as arrays: nodes in pre-order, addressed by index, so that walking it costs integer arithmetic and no
 * call into wasm. Node 0 is the root. Tokens that carry no field and no name are left out but for operators, keywords and
 * those the parser made up.
 */
export class FlatTree {
  readonly text: string;
  readonly count: number;
  readonly #kinds: readonly string[];
  readonly #fields: readonly (string | undefined)[];
  readonly #kind: Uint16Array;
  readonly #start: Uint32Array;
  readonly #end: Uint32Array;
  readonly #next: Uint32Array;
  readonly #parent: Int32Array;
  readonly #field: Uint16Array;
  readonly #flags: Uint8Array;

  /** `kinds` and `fields` map the numbers in `columns.kind` and `columns.field` to names; field 0 is none. */
  constructor(
    text: string,
    count: number,
    kinds: readonly string[],
    fields: readonly (string | undefined)[],
    columns: {
      readonly kind: Uint16Array;
      readonly start: Uint32Array;
      readonly end: Uint32Array;
      readonly next: Uint32Array;
      readonly parent: Int32Array;
      readonly field: Uint16Array;
      readonly flags: Uint8Array;
    },
  ) {
    this.text = text;
    this.count = count;
    this.#kinds = kinds;
    this.#fields = fields;
    this.#kind = columns.kind;
    this.#start = columns.start;
    this.#end = columns.end;
    this.#next = columns.next;
    this.#parent = columns.parent;
    this.#field = columns.field;
    this.#flags = columns.flags;
  }

  /** The grammar's name of the node's kind; for an operator token its text, as `+`. */
  kind(node: number): string {
    return this.#kinds[this.#kind[node] as number] as string;
  }
  start(node: number): number {
    return this.#start[node] as number;
  }
  end(node: number): number {
    return this.#end[node] as number;
  }
  /** Index of the first node that is not below this one. */
  next(node: number): number {
    return this.#next[node] as number;
  }
  /** -1 for the root. */
  parent(node: number): number {
    return this.#parent[node] as number;
  }
  /** The field under which the parent holds the node. */
  field(node: number): string | undefined {
    return this.#fields[this.#field[node] as number];
  }
  isNamed(node: number): boolean {
    return ((this.#flags[node] as number) & 1) !== 0;
  }
  /** The parser made it up to go on. */
  isMissing(node: number): boolean {
    return ((this.#flags[node] as number) & 2) !== 0;
  }
  isError(node: number): boolean {
    return ((this.#flags[node] as number) & 4) !== 0;
  }
  textOf(node: number): string {
    return this.text.slice(this.start(node), this.end(node));
  }
  /** All direct children, tokens included. */
  children(node: number): number[] {
    const children: number[] = [];
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child)) children.push(child);
    return children;
  }
  namedChildren(node: number): number[] {
    const children: number[] = [];
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child)) if (this.isNamed(child)) children.push(child);
    return children;
  }
  /** The first child under a field, -1 when there is none. */
  child(node: number, field: string): number {
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child)) if (this.field(child) === field) return child;
    return -1;
  }
  childrenIn(node: number, field: string): number[] {
    const children: number[] = [];
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child))
      if (this.field(child) === field) children.push(child);
    return children;
  }
}
