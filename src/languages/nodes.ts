/**
 * Plain constructors for the nodes of the common tree, with the defaults most languages want. Offsets are UTF-16 and
 * absolute. Every constructor sets `parent`, so that all nodes of a kind have one shape and `adopt` only fills it in.
 */
import type {
  Annotation, ArrayLiteral, ArrayPattern, Assign, Await, Binary, Block, BooleanLiteral, Call, Case, ClassNode, Comment,
  Conditional, Declare, DefaultPattern, Entry, Export, Expression, ExpressionStatement, Field, FunctionNode, Handler, If,
  Import, Index, Jump, Loop, Member, Name, Node, NullLiteral, NumberLiteral, ObjectLiteral, ObjectPattern, Other, Parameter,
  RegexLiteral, Return, Spread, Statement, StringLiteral, Switch, Template, This, Throw, Try, Unary,
} from "../program/tree.ts";

const parent = undefined;

// Expressions

export const nameNode = (start: number, end: number, name: string): Name => ({ kind: "name", start, end, parent, name });
export const thisNode = (start: number, end: number): This => ({ kind: "this", start, end, parent });
export const memberNode = (
  start: number, end: number, object: Expression, property: string, propertyStart: number,
): Member => ({ kind: "member", start, end, parent, object, property, propertyStart });
export const indexNode = (start: number, end: number, object: Expression, index: Expression | undefined): Index => ({
  kind: "index", start, end, parent, object, index,
});
export const callNode = (
  start: number, end: number, callee: Expression, args: readonly Expression[], isNew = false,
): Call => ({ kind: "call", start, end, parent, callee, arguments: args, isNew });
export const stringNode = (start: number, end: number, value: string): StringLiteral => ({
  kind: "string", start, end, parent, value,
});
export const numberNode = (start: number, end: number, value: number): NumberLiteral => ({
  kind: "number", start, end, parent, value,
});
export const booleanNode = (start: number, end: number, value: boolean): BooleanLiteral => ({
  kind: "boolean", start, end, parent, value,
});
export const nullNode = (start: number, end: number): NullLiteral => ({ kind: "null", start, end, parent });
export const regexNode = (start: number, end: number, pattern: string): RegexLiteral => ({
  kind: "regex", start, end, parent, pattern,
});
export const entryNode = (start: number, end: number, key: string | undefined, value: Expression, spread = false): Entry => ({
  kind: "entry", start, end, parent, key, value, spread,
});
export const objectNode = (
  start: number, end: number, entries: readonly Entry[], more: { named?: boolean; type?: string | undefined } = {},
): ObjectLiteral => ({ kind: "object", start, end, parent, entries, named: more.named ?? false, type: more.type });
export const arrayNode = (start: number, end: number, items: readonly Expression[]): ArrayLiteral => ({
  kind: "array", start, end, parent, items,
});
export const assignNode = (
  start: number, end: number, target: Expression, operator: string, value: Expression,
): Assign => ({ kind: "assign", start, end, parent, target, operator, value });
export const binaryNode = (
  start: number, end: number, operator: string, left: Expression, right: Expression,
): Binary => ({ kind: "binary", start, end, parent, operator, left, right });
export const unaryNode = (start: number, end: number, operator: string, operand: Expression): Unary => ({
  kind: "unary", start, end, parent, operator, operand,
});
export const conditionalNode = (
  start: number, end: number, test: Expression, consequent: Expression, alternate: Expression,
): Conditional => ({ kind: "conditional", start, end, parent, test, consequent, alternate });
export const awaitNode = (start: number, end: number, operand: Expression): Await => ({
  kind: "await", start, end, parent, operand,
});
export const spreadNode = (start: number, end: number, operand: Expression): Spread => ({
  kind: "spread", start, end, parent, operand,
});
export const objectPatternNode = (start: number, end: number, entries: readonly Entry[]): ObjectPattern => ({
  kind: "object-pattern", start, end, parent, entries,
});
export const arrayPatternNode = (start: number, end: number, items: readonly (Expression | undefined)[]): ArrayPattern => ({
  kind: "array-pattern", start, end, parent, items,
});
export const defaultPatternNode = (start: number, end: number, target: Expression, value: Expression): DefaultPattern => ({
  kind: "default-pattern", start, end, parent, target, value,
});
export const otherNode = (start: number, end: number, children: readonly Node[] = []): Other => ({
  kind: "other", start, end, parent, children,
});

// Text joined from parts

/** One flat Template of the parts: nested Templates give their parts, a single literal stays what it is. */
export const templateNode = (start: number, end: number, parts: readonly Expression[]): Template | StringLiteral => {
  const flat = parts.flatMap((part) => (part.kind === "template" ? part.parts : [part]));
  const only = flat[0];
  if (!only) return stringNode(start, end, "");
  if (flat.length === 1 && only.kind === "string") return stringNode(start, end, only.value);
  return { kind: "template", start, end, parent, parts: flat };
};

/** True for what is text for sure: a string literal or a Template. */
export const isText = (expression: Expression): boolean => expression.kind === "string" || expression.kind === "template";

/** Operands of a chain of `+`, left to right. Iterative on the left side, where chains grow. */
const operandsOf = (sum: Expression): readonly Expression[] => {
  if (sum.kind === "template") return sum.parts;
  const operands: Expression[] = [];
  let left = sum;
  for (; left.kind === "binary" && left.operator === "+"; left = left.left) operands.push(left.right);
  operands.push(left);
  return operands.reverse();
};

/**
 * Joins two texts to one flat Template. Takes `left` over: the parts of a Template grow in place, so that a chain of n
 * joins costs n and not n².
 */
export const concatNode = (start: number, end: number, left: Expression, right: Expression): Template => {
  const parts = left.kind === "template" ? (left.parts as Expression[]) : [left];
  for (const part of right.kind === "template" ? right.parts : [right]) parts.push(part);
  return { kind: "template", start, end, parent, parts };
};

/** `left + right`: a flat Template as soon as one side is text for sure, else a sum. Takes `left` over as concatNode does. */
export const plusNode = (start: number, end: number, left: Expression, right: Expression): Template | Binary => {
  if (!isText(left) && !isText(right)) return binaryNode(start, end, "+", left, right);
  if (isText(left)) return concatNode(start, end, left, right);
  return concatNode(start, end, { kind: "template", start, end, parent, parts: [...operandsOf(left)] }, right);
};

// Functions, classes and their parts

export const parameterNode = (
  start: number, end: number, target: Expression,
  more: { type?: string | undefined; value?: Expression | undefined; rest?: boolean; annotations?: readonly Annotation[] } = {},
): Parameter => ({
  kind: "parameter", start, end, parent, target, type: more.type, value: more.value, rest: more.rest ?? false,
  annotations: more.annotations ?? [],
});
export const annotationNode = (start: number, end: number, name: string, args: readonly Expression[] = []): Annotation => ({
  kind: "annotation", start, end, parent, name, arguments: args,
});

/** What a function has beyond its place; what is left out is absent or false. */
export interface FunctionParts {
  readonly name?: string | undefined;
  /** Defaults to the start of the function. */
  readonly nameStart?: number;
  readonly parameters?: readonly Parameter[];
  readonly body?: readonly Statement[];
  readonly annotations?: readonly Annotation[];
  readonly isAsync?: boolean;
  readonly isStatic?: boolean;
  readonly isArrow?: boolean;
  readonly receiverType?: string | undefined;
  readonly receiver?: string | undefined;
  readonly returnType?: string | undefined;
}
export const functionNode = (start: number, end: number, parts: FunctionParts): FunctionNode => ({
  kind: "function", start, end, parent, name: parts.name, nameStart: parts.nameStart ?? start,
  parameters: parts.parameters ?? [], body: parts.body ?? [], annotations: parts.annotations ?? [],
  isAsync: parts.isAsync ?? false, isStatic: parts.isStatic ?? false, isArrow: parts.isArrow ?? false,
  receiverType: parts.receiverType, receiver: parts.receiver, returnType: parts.returnType,
});
export const fieldNode = (
  start: number, end: number, name: string,
  more: { type?: string | undefined; value?: Expression | undefined; isStatic?: boolean; annotations?: readonly Annotation[] } = {},
): Field => ({
  kind: "field", start, end, parent, name, type: more.type, value: more.value, isStatic: more.isStatic ?? false,
  annotations: more.annotations ?? [],
});
export const classNode = (
  start: number, end: number, name: string | undefined, nameStart: number,
  more: { bases?: readonly string[]; members?: ClassNode["members"]; annotations?: readonly Annotation[] } = {},
): ClassNode => ({
  kind: "class", start, end, parent, name, nameStart, bases: more.bases ?? [], members: more.members ?? [],
  annotations: more.annotations ?? [],
});

// Statements

export const expressionStatement = (expression: Expression, start = expression.start, end = expression.end): ExpressionStatement => ({
  kind: "expression", start, end, parent, expression,
});
export const declareNode = (
  start: number, end: number, target: Expression, value: Expression | undefined,
  more: { type?: string | undefined; constant?: boolean } = {},
): Declare => ({ kind: "declare", start, end, parent, target, type: more.type, value, constant: more.constant ?? false });
export const returnNode = (start: number, end: number, value: Expression | undefined): Return => ({
  kind: "return", start, end, parent, value,
});
export const throwNode = (start: number, end: number, value: Expression | undefined): Throw => ({
  kind: "throw", start, end, parent, value,
});
export const ifNode = (
  start: number, end: number, test: Expression, consequent: readonly Statement[], alternate: readonly Statement[],
): If => ({ kind: "if", start, end, parent, test, consequent, alternate });
export const loopNode = (
  start: number, end: number, form: Loop["form"], body: readonly Statement[],
  more: {
    initial?: readonly Statement[]; test?: Expression | undefined; update?: readonly Expression[];
    target?: Expression | undefined; iterable?: Expression | undefined;
  } = {},
): Loop => ({
  kind: "loop", start, end, parent, form, initial: more.initial ?? [], test: more.test, update: more.update ?? [],
  target: more.target, iterable: more.iterable, body,
});
export const tryNode = (
  start: number, end: number, body: readonly Statement[], handlers: readonly Handler[], finalizer: readonly Statement[],
): Try => ({ kind: "try", start, end, parent, body, handlers, finalizer });
export const handlerNode = (
  start: number, end: number, parameter: Expression | undefined, type: string | undefined, body: readonly Statement[],
): Handler => ({ kind: "handler", start, end, parent, parameter, type, body });
export const switchNode = (start: number, end: number, subject: Expression, cases: readonly Case[]): Switch => ({
  kind: "switch", start, end, parent, subject, cases,
});
export const caseNode = (start: number, end: number, tests: readonly Expression[], body: readonly Statement[]): Case => ({
  kind: "case", start, end, parent, tests, body,
});
export const blockNode = (start: number, end: number, body: readonly Statement[]): Block => ({
  kind: "block", start, end, parent, body,
});
export const jumpNode = (start: number, end: number, to: Jump["to"]): Jump => ({ kind: "jump", start, end, parent, to });

// Names that cross files, and comments

export const importNode = (
  start: number, end: number, source: string, imported: string, local: string, typeOnly = false,
): Import => ({ kind: "import", start, end, parent, source, imported, local, typeOnly });
export const exportNode = (
  start: number, end: number, name: string, value: Expression | undefined,
  from: { source?: string | undefined; imported?: string | undefined } = {},
): Export => ({ kind: "export", start, end, parent, name, value, source: from.source, imported: from.imported });
export const commentNode = (start: number, end: number, text: string): Comment => ({ kind: "comment", start, end, parent, text });
