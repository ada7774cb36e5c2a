/** Constructors of expressions; see nodes.ts. */
import type {
  ArrayLiteral,
  ArrayPattern,
  Assign,
  Await,
  Binary,
  BooleanLiteral,
  Call,
  Conditional,
  DefaultPattern,
  Entry,
  Expression,
  Index,
  Member,
  Name,
  Node,
  NullLiteral,
  NumberLiteral,
  ObjectLiteral,
  ObjectPattern,
  Other,
  RegexLiteral,
  Spread,
  StringLiteral,
  This,
  Unary,
} from "../program/tree.ts";

const parent = undefined;

/** The list of nothing, one for all. */
export const none: readonly never[] = [];

export const nameNode = (start: number, end: number, name: string): Name => ({
  kind: "name",
  start,
  end,
  parent,
  name,
});
export const thisNode = (start: number, end: number): This => ({ kind: "this", start, end, parent });
export const memberNode = (
  start: number,
  end: number,
  object: Expression,
  property: string,
  propertyStart: number,
): Member => ({ kind: "member", start, end, parent, object, property, propertyStart });
export const indexNode = (start: number, end: number, object: Expression, index: Expression | undefined): Index => ({
  kind: "index",
  start,
  end,
  parent,
  object,
  index,
});
export const callNode = (
  start: number,
  end: number,
  callee: Expression,
  args: readonly Expression[],
  isNew = false,
): Call => ({ kind: "call", start, end, parent, callee, arguments: args, isNew });
export const stringNode = (start: number, end: number, value: string): StringLiteral => ({
  kind: "string",
  start,
  end,
  parent,
  value,
});
export const numberNode = (start: number, end: number, value: number): NumberLiteral => ({
  kind: "number",
  start,
  end,
  parent,
  value,
});
export const booleanNode = (start: number, end: number, value: boolean): BooleanLiteral => ({
  kind: "boolean",
  start,
  end,
  parent,
  value,
});
export const nullNode = (start: number, end: number): NullLiteral => ({ kind: "null", start, end, parent });
export const regexNode = (start: number, end: number, pattern: string): RegexLiteral => ({
  kind: "regex",
  start,
  end,
  parent,
  pattern,
});
export const entryNode = (
  start: number,
  end: number,
  key: string | undefined,
  value: Expression,
  spread = false,
): Entry => ({
  kind: "entry",
  start,
  end,
  parent,
  key,
  value,
  spread,
});
export const objectNode = (
  start: number,
  end: number,
  entries: readonly Entry[],
  more: { named?: boolean; type?: string | undefined } = {},
): ObjectLiteral => ({ kind: "object", start, end, parent, entries, named: more.named ?? false, type: more.type });
export const arrayNode = (start: number, end: number, items: readonly Expression[]): ArrayLiteral => ({
  kind: "array",
  start,
  end,
  parent,
  items,
});
export const assignNode = (
  start: number,
  end: number,
  target: Expression,
  operator: string,
  value: Expression,
): Assign => ({ kind: "assign", start, end, parent, target, operator, value });
export const binaryNode = (
  start: number,
  end: number,
  operator: string,
  left: Expression,
  right: Expression,
): Binary => ({ kind: "binary", start, end, parent, operator, left, right });
export const unaryNode = (start: number, end: number, operator: string, operand: Expression): Unary => ({
  kind: "unary",
  start,
  end,
  parent,
  operator,
  operand,
});
export const conditionalNode = (
  start: number,
  end: number,
  test: Expression,
  consequent: Expression,
  alternate: Expression,
): Conditional => ({ kind: "conditional", start, end, parent, test, consequent, alternate });
export const awaitNode = (start: number, end: number, operand: Expression): Await => ({
  kind: "await",
  start,
  end,
  parent,
  operand,
});
export const spreadNode = (start: number, end: number, operand: Expression): Spread => ({
  kind: "spread",
  start,
  end,
  parent,
  operand,
});
export const objectPatternNode = (start: number, end: number, entries: readonly Entry[]): ObjectPattern => ({
  kind: "object-pattern",
  start,
  end,
  parent,
  entries,
});
export const arrayPatternNode = (
  start: number,
  end: number,
  items: readonly (Expression | undefined)[],
): ArrayPattern => ({
  kind: "array-pattern",
  start,
  end,
  parent,
  items,
});
export const defaultPatternNode = (
  start: number,
  end: number,
  target: Expression,
  value: Expression,
): DefaultPattern => ({
  kind: "default-pattern",
  start,
  end,
  parent,
  target,
  value,
});
export const otherNode = (start: number, end: number, children: readonly Node[] = none): Other => ({
  kind: "other",
  start,
  end,
  parent,
  children,
});
