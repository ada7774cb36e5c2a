import type { Node } from "./tree.ts";

const appendAll = (to: Node[], nodes: readonly (Node | undefined)[]): void => {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node) to.push(node);
  }
};

/**
 * Appends the direct children of a node in source order. An export's value is a child of the place where it is written.
 * One case a kind, so that each reads one shape of node: this runs for every node many times.
 */
export const appendChildren = (to: Node[], node: Node): void => {
  switch (node.kind) {
    case "name":
    case "string":
    case "number":
    case "this":
    case "boolean":
    case "null":
    case "regex":
    case "comment":
    case "jump":
    case "export":
    case "import":
    case "data-scalar":
      return;
    case "member":
      to.push(node.object);
      return;
    case "call":
      to.push(node.callee);
      appendAll(to, node.arguments);
      return;
    case "expression":
      to.push(node.expression);
      return;
    case "entry":
    case "data-entry":
      to.push(node.value);
      return;
    case "object":
    case "object-pattern":
    case "data-map":
      appendAll(to, node.entries);
      return;
    case "array":
    case "array-pattern":
    case "data-list":
      appendAll(to, node.items);
      return;
    case "template":
      appendAll(to, node.parts);
      return;
    case "assign":
    case "default-pattern":
      to.push(node.target, node.value);
      return;
    case "binary":
      to.push(node.left, node.right);
      return;
    case "unary":
    case "await":
    case "spread":
      to.push(node.operand);
      return;
    case "conditional":
      to.push(node.test, node.consequent, node.alternate);
      return;
    case "index":
      to.push(node.object);
      if (node.index) to.push(node.index);
      return;
    case "function":
      appendAll(to, node.annotations);
      appendAll(to, node.parameters);
      appendAll(to, node.body);
      return;
    case "parameter":
      appendAll(to, node.annotations);
      to.push(node.target);
      if (node.value) to.push(node.value);
      return;
    case "declare":
      to.push(node.target);
      if (node.value) to.push(node.value);
      return;
    case "return":
    case "throw":
    case "attribute":
    case "text":
      if (node.value) to.push(node.value);
      return;
    case "element":
      appendAll(to, node.attributes);
      appendAll(to, node.children);
      return;
    case "other":
      appendAll(to, node.children);
      return;
    case "if":
      to.push(node.test);
      appendAll(to, node.consequent);
      appendAll(to, node.alternate);
      return;
    case "loop":
      appendAll(to, node.initial);
      if (node.target) to.push(node.target);
      if (node.iterable) to.push(node.iterable);
      if (node.test) to.push(node.test);
      appendAll(to, node.update);
      appendAll(to, node.body);
      return;
    case "block":
      appendAll(to, node.body);
      return;
    case "try":
      appendAll(to, node.body);
      appendAll(to, node.handlers);
      appendAll(to, node.finalizer);
      return;
    case "handler":
      if (node.parameter) to.push(node.parameter);
      appendAll(to, node.body);
      return;
    case "switch":
      to.push(node.subject);
      appendAll(to, node.cases);
      return;
    case "case":
      appendAll(to, node.tests);
      appendAll(to, node.body);
      return;
    case "annotation":
      appendAll(to, node.arguments);
      return;
    case "field":
      appendAll(to, node.annotations);
      if (node.value) to.push(node.value);
      return;
    case "class":
      appendAll(to, node.annotations);
      appendAll(to, node.members);
      return;
    case "module":
      appendAll(to, node.imports);
      appendAll(to, node.body);
      appendAll(to, node.markup);
      if (node.data) to.push(node.data);
      appendAll(to, node.exports);
      return;
  }
};
