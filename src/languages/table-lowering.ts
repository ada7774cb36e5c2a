import type { Export, Expression, Import, Node, Other, Statement } from "../program/tree.ts";
import type { FlatTree } from "./flat-tree.ts";
import { blockNode, expressionStatement, otherNode } from "./nodes.ts";

type LowerExpression = (lowering: TableLowering, node: number) => Expression;
type LowerStatement = (lowering: TableLowering, node: number) => Statement | readonly Statement[];

/** How one language is lowered: what to do with each kind of its grammar. Kinds that no table names become Other. */
export interface Tables {
  readonly expressions: ReadonlyMap<string, LowerExpression>;
  readonly statements: ReadonlyMap<string, LowerStatement>;
  /** Kinds that grow to the left without bound (`a.b().c`, `a . b . c`): these are lowered by a loop. */
  readonly chains: ReadonlyMap<string, Chain>;
}

/** How one kind of node that grows to the left is lowered: its left child first, by a loop, and then the node around it. */
export interface Chain {
  /** The left child, -1 when there is none. */
  readonly left: (tree: FlatTree, node: number) => number;
  readonly build: (lowering: TableLowering, node: number, left: Expression) => Expression;
}

/** Tables by symbol of a grammar instead of by kind. */
interface Numbered {
  readonly expressions: readonly (LowerExpression | undefined)[];
  readonly statements: readonly (LowerStatement | undefined)[];
  readonly chains: readonly (Chain | undefined)[];
}
/** By tables, then by the kinds of a grammar: the script grammars share theirs. Both are made once and last. */
const numbered = new WeakMap<Tables, WeakMap<readonly string[], Numbered>>();

const numberedBy = (kinds: readonly string[], tables: Tables): Numbered => {
  let known = numbered.get(tables);
  if (!known) numbered.set(tables, (known = new WeakMap()));
  let found = known.get(kinds);
  if (!found) {
    found = {
      expressions: kinds.map((kind) => tables.expressions.get(kind)),
      statements: kinds.map((kind) => tables.statements.get(kind)),
      chains: kinds.map((kind) => tables.chains.get(kind)),
    };
    known.set(kinds, found);
  }
  return found;
};

/** Nesting beyond this is not looked into, so that hostile input cannot overflow the stack. */
const maximumDepth = 400;

/** The state of lowering one file by tables: its syntax tree, the tables, and what is gathered on the way. */
export class TableLowering {
  readonly tree: FlatTree;
  readonly imports: Import[] = [];
  /** What the file exports by an own statement. */
  readonly exports: Export[] = [];
  /** What `This` is called where the walk stands: Python's first parameter, Go's receiver. */
  thisName: string | undefined;
  /** Names of the results of the function around, in Go: what a bare `return` gives. */
  resultNames: readonly string[] = [];
  readonly #tables: Numbered;
  readonly #errors: readonly number[];
  readonly #seenErrors = new Set<number>();
  #nextError = 0;
  #depth = 0;
  #tooDeepAt = -1;

  /** `errors` are the tree's ERROR nodes in order. */
  constructor(tree: FlatTree, tables: Tables, errors: readonly number[]) {
    this.tree = tree;
    this.#tables = numberedBy(tree.kinds, tables);
    this.#errors = errors;
  }

  /** Offset of the first place that was nested too deep; -1 when none was. */
  get tooDeepAt(): number {
    return this.#tooDeepAt;
  }

  /** Lowers what stands at a node; where the depth limit cuts, an empty Other stands. */
  expression(node: number): Expression {
    if (this.#depth >= maximumDepth) return this.#cut(node);
    this.#depth++;
    const lowered = this.#tables.chains[this.tree.symbol(node)] ? this.#chain(node) : this.#single(node);
    this.#depth--;
    return lowered;
  }

  /** The expression under a field; where the source has none, an empty Other at the end of the node. */
  at(node: number, field: string): Expression {
    return this.maybe(node, field) ?? otherNode(this.tree.end(node), this.tree.end(node));
  }

  maybe(node: number, field: string): Expression | undefined {
    const child = this.tree.child(node, field);
    return child < 0 ? undefined : this.expression(child);
  }

  expressions(nodes: readonly number[]): Expression[] {
    return nodes.map((node) => this.expression(node));
  }

  /** The first child that is code; undefined when there is none. */
  first(node: number): Expression | undefined {
    const child = this.tree.firstCode(node);
    return child < 0 ? undefined : this.expression(child);
  }

  /** Named children without comments. */
  children(node: number): number[] {
    return this.tree.codeChildren(node);
  }

  statements(nodes: readonly number[]): Statement[] {
    const statements: Statement[] = [];
    for (const node of nodes) {
      const lowered = this.#statement(node);
      if (!("kind" in lowered)) for (const statement of lowered) statements.push(statement);
      else statements.push(lowered.kind === "other" ? expressionStatement(lowered) : lowered);
      this.#addMissedErrors(this.tree.next(node), statements);
    }
    // A copy has no room to grow, and this is kept.
    return statements.slice();
  }

  /** The statements of a block, or the one that stands in its place; none for -1. */
  body(node: number): Statement[] {
    if (node < 0) return [];
    const statements = this.statements([node]);
    const [only] = statements;
    return only?.kind === "block" && statements.length === 1 ? [...only.body] : statements;
  }

  /** A Block of the statements directly below a node. */
  block(node: number): Statement {
    return blockNode(this.tree.start(node), this.tree.end(node), this.statements(this.children(node)));
  }

  /** Whatever stands at a node, with its parts kept. */
  other(node: number): Other {
    const parts: Node[] = [];
    for (const child of this.children(node)) {
      if (this.#tables.statements[this.tree.symbol(child)]) {
        for (const statement of this.statements([child])) parts.push(statement);
      } else parts.push(this.expression(child));
    }
    return otherNode(this.tree.start(node), this.tree.end(node), parts);
  }

  /** Guards a recursion into `node`: beyond the depth limit an empty Other stands for it. */
  within<Result>(node: number, lower: () => Result): Result | Other {
    if (this.#depth >= maximumDepth) return this.#cut(node);
    this.#depth++;
    const lowered = lower();
    this.#depth--;
    return lowered;
  }

  #cut(node: number): Other {
    if (this.#tooDeepAt < 0) this.#tooDeepAt = this.tree.start(node);
    return otherNode(this.tree.start(node), this.tree.end(node));
  }

  #chain(node: number): Expression {
    const { chains } = this.#tables;
    const { tree } = this;
    const spine: number[] = [];
    let base = node;
    for (let chain = chains[tree.symbol(base)]; chain; chain = chains[tree.symbol(base)]) {
      const left = chain.left(tree, base);
      if (left < 0) break;
      spine.push(base);
      base = left;
    }
    let value = this.#single(base);
    for (let link = spine.pop(); link !== undefined; link = spine.pop())
      value = chains[tree.symbol(link)]?.build(this, link, value) ?? value;
    return value;
  }

  #single(node: number): Expression {
    const { tree } = this;
    if (tree.isError(node)) {
      if (this.#seenErrors.has(node)) return otherNode(tree.start(node), tree.end(node));
      this.#seenErrors.add(node);
    }
    if (tree.isMissing(node)) return otherNode(tree.start(node), tree.end(node));
    const lower = this.#tables.expressions[tree.symbol(node)];
    return lower ? lower(this, node) : this.other(node);
  }

  #statement(node: number): Statement | readonly Statement[] | Other {
    if (this.#depth >= maximumDepth) return this.#cut(node);
    if (this.tree.isComment(node)) return [];
    const lower = this.#tables.statements[this.tree.symbol(node)];
    this.#depth++;
    const lowered = lower ? lower(this, node) : expressionStatement(this.expression(node));
    this.#depth--;
    return lowered;
  }

  /** Damage that stands where no table looked (in a header, between members) becomes a statement after the present one. */
  #addMissedErrors(before: number, statements: Statement[]): void {
    for (let error = this.#errors[this.#nextError]; error !== undefined && error < before;) {
      this.#nextError++;
      if (!this.#seenErrors.has(error)) statements.push(expressionStatement(this.expression(error)));
      error = this.#errors[this.#nextError];
    }
  }
}
