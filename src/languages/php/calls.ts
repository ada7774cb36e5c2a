import type { Entry, Expression } from "../../program/tree.ts";
import type { FlatTree } from "../flat-tree.ts";
import {
  callNode,
  entryNode,
  gatherNamed,
  indexNode,
  memberNode,
  nameNode,
  otherNode,
  thisNode,
  withName,
} from "../nodes.ts";
import type { Chain, TableLowering } from "../table-lowering.ts";
import { classBody } from "./classes.ts";
import { qualifiedName } from "./names.ts";

/** Arguments of a call, creation or attribute; named ones are gathered behind the others. */
export const argumentsOf = (lowering: TableLowering, node: number): Expression[] => {
  if (node < 0) return [];
  const { tree } = lowering;
  const positional: Expression[] = [];
  const named: Entry[] = [];
  for (const child of lowering.children(node)) {
    const name = tree.child(child, "name");
    const value = lowering
      .children(child)
      .findLast((part) => part !== name && tree.kind(part) !== "reference_modifier");
    if (tree.kind(child) !== "argument" || value === undefined) positional.push(lowering.expression(child));
    else if (name < 0) positional.push(lowering.expression(value));
    else {
      const key = tree.textOf(name);
      const argument = withName(lowering.expression(value), key, tree.start(name));
      named.push(entryNode(tree.start(child), tree.end(child), key, argument));
    }
  }
  return gatherNamed(positional, named);
};

/** `strlen(...)` makes a closure of the function: it stands for the function itself. */
const isClosureOf = (tree: FlatTree, args: number): boolean =>
  tree.namedChildren(args).some((child) => tree.kind(child) === "variadic_placeholder");

/** What stands before `::`: `self` and `static` are this class, `parent` its base. */
export const scopeOf = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const start = tree.start(node);
  const end = tree.end(node);
  return tree.textOf(node).toLowerCase() === "parent" ? nameNode(start, end, "super") : thisNode(start, end);
};

/** `->name`, `::name`, `::$name`, `->{'name'}` is a Member; with a name that is computed an Index. */
const property = (lowering: TableLowering, node: number, object: Expression, name: number): Expression => {
  const { tree } = lowering;
  const start = tree.start(node);
  if (name < 0) return memberNode(start, tree.end(node), object, "", tree.end(node));
  const isStatic = tree.kind(node) === "scoped_property_access_expression" && tree.kind(name) === "variable_name";
  if (tree.kind(name) === "name" || isStatic) {
    const nameStart = tree.start(name) + (isStatic ? 1 : 0);
    return memberNode(start, tree.end(name), object, tree.text.slice(nameStart, tree.end(name)), nameStart);
  }
  const key = lowering.expression(name);
  if (key.kind === "string") return memberNode(start, tree.end(name), object, key.value, key.start + 1);
  return indexNode(start, tree.end(name), object, key);
};

const childIn =
  (field: string): Chain["left"] =>
  (tree, node) =>
    tree.child(node, field);

/** `$a->b`, `$a?->b`, `A::$b`. */
export const access = (field: string): Chain => ({
  left: childIn(field),
  build: (lowering, node, left) => property(lowering, node, left, lowering.tree.child(node, "name")),
});

/** `A::B`, `A::class`: both children stand without a field. */
export const classConstant: Chain = {
  left: (tree, node) => tree.namedChildren(node)[0] ?? -1,
  build: (lowering, node, left) => property(lowering, node, left, lowering.children(node)[1] ?? -1),
};

/** `$a->b()`, `$a?->b()`, `A::b()`. */
export const methodCall = (field: string): Chain => ({
  left: childIn(field),
  build: (lowering, node, left) => {
    const { tree } = lowering;
    const callee = property(lowering, node, left, tree.child(node, "name"));
    const args = tree.child(node, "arguments");
    if (args >= 0 && isClosureOf(tree, args)) return callee;
    return callNode(tree.start(node), tree.end(node), callee, argumentsOf(lowering, args));
  },
});

/** `f()`, `$f()`. */
export const functionCall: Chain = {
  left: childIn("function"),
  build: (lowering, node, left) => {
    const { tree } = lowering;
    const args = tree.child(node, "arguments");
    if (args >= 0 && isClosureOf(tree, args)) return left;
    return callNode(tree.start(node), tree.end(node), left, argumentsOf(lowering, args));
  },
};

/** `$a['k']` is a Member, `$a[$i]` an Index, `$a[]` an Index without key. Inside a text `$a[k]` is `$a['k']`. */
export const subscript: Chain = {
  left: (tree, node) => tree.namedChildren(node)[0] ?? -1,
  build: (lowering, node, left) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const end = tree.end(node);
    const inner = lowering.children(node)[1];
    if (inner === undefined) return indexNode(start, end, left, undefined);
    const isInText =
      ["encapsed_string", "heredoc_body"].includes(tree.kind(tree.parent(node))) && tree.text[start - 1] !== "{";
    if (isInText && tree.kind(inner) === "name")
      return memberNode(start, end, left, tree.textOf(inner), tree.start(inner));
    const key = lowering.expression(inner);
    return key.kind === "string"
      ? memberNode(start, end, left, key.value, key.start + 1)
      : indexNode(start, end, left, key);
  },
};

/** `new Foo(…)`, `new $class`, `new class(…) extends Base { … }`. */
export const creation = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const start = tree.start(node);
  const end = tree.end(node);
  const parts = lowering.children(node).filter((child) => tree.kind(child) !== "attribute_list");
  const made = parts.find((child) => tree.kind(child) !== "arguments");
  if (made === undefined) return callNode(start, end, otherNode(end, end), [], true);
  const owner = tree.kind(made) === "anonymous_class" ? made : node;
  const args = tree.namedChildren(owner).find((child) => tree.kind(child) === "arguments") ?? -1;
  const callee =
    owner === made ? lowering.within<Expression>(made, () => classBody(lowering, made)) : lowering.expression(made);
  return callNode(start, end, callee, argumentsOf(lowering, args), true);
};

/** A bare name: a constant, or a class or function where it is called. */
export const bareName = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  return nameNode(tree.start(node), tree.end(node), qualifiedName(tree.textOf(node)));
};
