/** Constructors of statements; see nodes.ts. */
import type {
  Block,
  Case,
  Declare,
  Expression,
  ExpressionStatement,
  Handler,
  If,
  Jump,
  Loop,
  Return,
  Statement,
  Switch,
  Throw,
  Try,
} from "../program/tree.ts";
import { none } from "./expression-nodes.ts";

const parent = undefined;

export const expressionStatement = (
  expression: Expression,
  start = expression.start,
  end = expression.end,
): ExpressionStatement => ({
  kind: "expression",
  start,
  end,
  parent,
  expression,
});
export const declareNode = (
  start: number,
  end: number,
  target: Expression,
  value: Expression | undefined,
  more: { type?: string | undefined; constant?: boolean } = {},
): Declare => ({
  kind: "declare",
  start,
  end,
  parent,
  target,
  type: more.type,
  value,
  constant: more.constant ?? false,
});
export const returnNode = (start: number, end: number, value: Expression | undefined): Return => ({
  kind: "return",
  start,
  end,
  parent,
  value,
});
export const throwNode = (start: number, end: number, value: Expression | undefined): Throw => ({
  kind: "throw",
  start,
  end,
  parent,
  value,
});
export const ifNode = (
  start: number,
  end: number,
  test: Expression,
  consequent: readonly Statement[],
  alternate: readonly Statement[],
): If => ({ kind: "if", start, end, parent, test, consequent, alternate });
export const loopNode = (
  start: number,
  end: number,
  form: Loop["form"],
  body: readonly Statement[],
  more: {
    initial?: readonly Statement[];
    test?: Expression | undefined;
    update?: readonly Expression[];
    target?: Expression | undefined;
    iterable?: Expression | undefined;
  } = {},
): Loop => ({
  kind: "loop",
  start,
  end,
  parent,
  form,
  initial: more.initial ?? none,
  test: more.test,
  update: more.update ?? none,
  target: more.target,
  iterable: more.iterable,
  body,
});
export const tryNode = (
  start: number,
  end: number,
  body: readonly Statement[],
  handlers: readonly Handler[],
  finalizer: readonly Statement[],
): Try => ({ kind: "try", start, end, parent, body, handlers, finalizer });
export const handlerNode = (
  start: number,
  end: number,
  parameter: Expression | undefined,
  type: string | undefined,
  body: readonly Statement[],
): Handler => ({ kind: "handler", start, end, parent, parameter, type, body });
export const switchNode = (start: number, end: number, subject: Expression, cases: readonly Case[]): Switch => ({
  kind: "switch",
  start,
  end,
  parent,
  subject,
  cases,
});
export const caseNode = (
  start: number,
  end: number,
  tests: readonly Expression[],
  body: readonly Statement[],
): Case => ({
  kind: "case",
  start,
  end,
  parent,
  tests,
  body,
});
export const blockNode = (start: number, end: number, body: readonly Statement[]): Block => ({
  kind: "block",
  start,
  end,
  parent,
  body,
});
export const jumpNode = (start: number, end: number, to: Jump["to"]): Jump => ({
  kind: "jump",
  start,
  end,
  parent,
  to,
});
