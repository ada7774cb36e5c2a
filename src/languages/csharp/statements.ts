import type { Case, Expression, Handler, Statement } from "../../program/tree.ts";
import {
  binaryNode,
  blockNode,
  caseNode,
  declareNode,
  expressionStatement,
  handlerNode,
  ifNode,
  importNode,
  loopNode,
  otherNode,
  returnNode,
  switchNode,
  targetName,
  throwNode,
  tryNode,
  unaryNode,
  withName,
} from "../nodes.ts";
import { nameAgain } from "../switch-value.ts";
import type { TableLowering } from "../table-lowering.ts";
import { withType } from "./calls.ts";
import { hasModifier, nameOf, ofKind, onlyOperand, operandsOf, simpleType } from "./names.ts";
import { assignable } from "./operators.ts";
import { boundNames } from "./patterns.ts";

const notValues: ReadonlySet<string> = new Set(["tuple_pattern", "bracketed_argument_list"]);

/** The initial value of a declarator; `type` is what a bare `new()` creates. */
export const declaratorValue = (
  lowering: TableLowering,
  declarator: number,
  type: string | undefined,
): Expression | undefined => {
  const { tree } = lowering;
  const value = operandsOf(tree, declarator).find(
    (child) => tree.field(child) !== "name" && !notValues.has(tree.kind(child)),
  );
  return value === undefined ? undefined : withType(lowering.expression(value), type);
};

/** One Declare for each declarator; a lone one stands for the whole of `place`. */
const variables = (lowering: TableLowering, declaration: number, place: number, constant: boolean): Statement[] => {
  const { tree } = lowering;
  const type = simpleType(tree, tree.child(declaration, "type"));
  const declarators = ofKind(tree, declaration, "variable_declarator");
  return declarators.map((declarator) => {
    const pattern = ofKind(tree, declarator, "tuple_pattern")[0];
    const declared = pattern === undefined ? lowering.at(declarator, "name") : assignable(lowering, pattern);
    const value = declaratorValue(lowering, declarator, type);
    const { start, end } =
      declarators.length === 1
        ? { start: tree.start(place), end: tree.end(place) }
        : { start: tree.start(declarator), end: tree.end(declarator) };
    return declareNode(start, end, declared, value && withName(value, targetName(declared), declared.start), {
      type,
      constant,
    });
  });
};

/** `var a = 1, b = 2;`, `const int A = 1;`. */
export const localDeclaration = (lowering: TableLowering, node: number): Statement[] =>
  ofKind(lowering.tree, node, "variable_declaration").flatMap((declaration) =>
    variables(lowering, declaration, node, hasModifier(lowering.tree, node, "const")),
  );

/** `var a = f()` in the head of `using` and `fixed`. */
export const variableDeclaration = (lowering: TableLowering, node: number): Statement[] =>
  variables(lowering, node, node, false);

/** `for (init; test; update) { … }`. */
export const forStatement = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const named = (field: string): number[] => tree.childrenIn(node, field).filter((child) => tree.isNamed(child));
  return loopNode(tree.start(node), tree.end(node), "for", lowering.body(tree.child(node, "body")), {
    initial: lowering.statements(named("initializer")),
    test: lowering.maybe(node, "condition"),
    update: lowering.expressions(named("update")),
  });
};

/** `foreach (var one in list) { … }`. */
export const forEachStatement = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const left = tree.child(node, "left");
  return loopNode(tree.start(node), tree.end(node), "each", lowering.body(tree.child(node, "body")), {
    target: left < 0 ? undefined : assignable(lowering, left),
    iterable: lowering.at(node, "right"),
  });
};

/** One `case`: the parts up to its colon are what it asks for, the rest are statements. */
const switchSection = (lowering: TableLowering, section: number, subject: Expression): Case => {
  const { tree } = lowering;
  const words = new Set(tree.children(section).filter((child) => tree.kind(child) === "case"));
  const isDefault = words.size === 0;
  const [label, ...others] = operandsOf(tree, section);
  const rest = isDefault && label !== undefined ? [label, ...others] : others;
  const when = rest.find((child) => tree.kind(child) === "when_clause");
  const body = lowering.statements(rest.filter((child) => child !== when));
  if (isDefault || label === undefined) return caseNode(tree.start(section), tree.end(section), [], body);
  const test = lowering.expression(label);
  const guard = when === undefined ? undefined : onlyOperand(lowering, when);
  const bound = boundNames(lowering, label).map((name) =>
    declareNode(name.start, name.end, name, subject.kind === "name" ? nameAgain(subject) : undefined),
  );
  const tests = [guard ? binaryNode(test.start, guard.end, "&&", test, guard) : test];
  return caseNode(tree.start(section), tree.end(section), tests, [...bound, ...body]);
};

/** `switch (value) { case …: … }`. */
export const switchStatement = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const body = tree.child(node, "body");
  const subject = lowering.at(node, "value");
  const sections = body < 0 ? [] : ofKind(tree, body, "switch_section");
  return switchNode(
    tree.start(node),
    tree.end(node),
    subject,
    sections.map((section) => switchSection(lowering, section, subject)),
  );
};

/** `catch (E e) when (test) { … }`: the body runs if the test holds. */
const handler = (lowering: TableLowering, node: number): Handler => {
  const { tree } = lowering;
  const caught = ofKind(tree, node, "catch_declaration")[0];
  const filter = ofKind(tree, node, "catch_filter_clause")[0];
  const test = filter === undefined ? undefined : onlyOperand(lowering, filter);
  const statements = lowering.body(tree.child(node, "body"));
  return handlerNode(
    tree.start(node),
    tree.end(node),
    caught === undefined ? undefined : lowering.maybe(caught, "name"),
    caught === undefined ? undefined : simpleType(tree, tree.child(caught, "type")),
    test ? [ifNode(test.start, tree.end(node), test, statements, [])] : statements,
  );
};

/** `try { … } catch (E e) { … } finally { … }`. */
export const tryStatement = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  return tryNode(
    tree.start(node),
    tree.end(node),
    lowering.body(tree.child(node, "body")),
    ofKind(tree, node, "catch_clause").map((clause) => handler(lowering, clause)),
    ofKind(tree, node, "finally_clause").flatMap((clause) => lowering.body(operandsOf(tree, clause)[0] ?? -1)),
  );
};

const blockKinds: ReadonlySet<string> = new Set(["block", "variable_declaration"]);

/** `using (…) body`, `lock (…) body`, `fixed (…) body`, `checked body`: what is in the head, then the body. */
export const scopeStatement = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const parts = operandsOf(tree, node);
  const body = tree.child(node, "body") >= 0 ? tree.child(node, "body") : (parts.at(-1) ?? -1);
  const head = parts.filter((part) => part !== body);
  const opened = head.flatMap((part) =>
    blockKinds.has(tree.kind(part)) ? lowering.statements([part]) : [expressionStatement(lowering.expression(part))],
  );
  return blockNode(tree.start(node), tree.end(node), [...opened, ...lowering.body(body)]);
};

/** `label: statement`: the label is left out. */
export const labeledStatement = (lowering: TableLowering, node: number): Statement =>
  blockNode(
    lowering.tree.start(node),
    lowering.tree.end(node),
    lowering.statements(operandsOf(lowering.tree, node).slice(1)),
  );

/** `return value;`. */
export const returnStatement = (lowering: TableLowering, node: number): Statement =>
  returnNode(lowering.tree.start(node), lowering.tree.end(node), onlyOperand(lowering, node));

/** `throw error;`. */
export const throwStatement = (lowering: TableLowering, node: number): Statement =>
  throwNode(lowering.tree.start(node), lowering.tree.end(node), onlyOperand(lowering, node));

/** `yield return x` does not leave the function; `yield break` does. */
export const yieldStatement = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const start = tree.start(node);
  const end = tree.end(node);
  const value = onlyOperand(lowering, node);
  return value ? expressionStatement(unaryNode(start, end, "yield", value)) : returnNode(start, end, undefined);
};

/** An expression that stands as a statement. */
export const plainStatement = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  return expressionStatement(
    onlyOperand(lowering, node) ?? otherNode(tree.start(node), tree.end(node)),
    tree.start(node),
    tree.end(node),
  );
};

/** Statements inside `#if`, of every branch: which one is compiled is not known. */
export const conditionalCompilation = (lowering: TableLowering, node: number): Statement[] =>
  lowering.statements(operandsOf(lowering.tree, node).filter((child) => lowering.tree.field(child) !== "condition"));

/** Statements of a namespace with a body, and of the frame around a top-level statement. */
export const transparentStatement = (lowering: TableLowering, node: number): Statement[] => {
  const { tree } = lowering;
  const body = tree.child(node, "body");
  if (body >= 0) return lowering.statements(operandsOf(tree, body));
  return lowering.statements(operandsOf(tree, node).filter((child) => tree.field(child) !== "name"));
};

/** `using A.B` opens a namespace, `using static` a class; `using X = A.B` names one type. */
export const usingDirective = (lowering: TableLowering, node: number): Statement[] => {
  const { tree } = lowering;
  const alias = tree.child(node, "name");
  const path = operandsOf(tree, node).find((child) => child !== alias);
  if (path === undefined) return [];
  const source = tree
    .textOf(path)
    .replaceAll(/<.*|\s/gs, "")
    .replace(/^global::/, "");
  const isAlias = alias >= 0 && path !== alias;
  const imported = isAlias ? source.slice(source.lastIndexOf(".") + 1) : "*";
  const local = isAlias ? nameOf(tree, node).text : "*";
  lowering.imports.push(importNode(tree.start(node), tree.end(node), source, imported, local));
  return [];
};
