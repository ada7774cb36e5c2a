import type { Expression, FunctionNode, Node } from "./tree.ts";

const answerLimit = 8;

/** Expressions that a function returns, those of functions inside it left out. */
export const returnsOf = (fn: FunctionNode): readonly Expression[] => {
  const found: Expression[] = [];
  const open: Node[] = fn.body.toReversed();
  for (let node = open.pop(); node && found.length < answerLimit; node = open.pop()) {
    switch (node.kind) {
      case "return":
        if (node.value) found.push(node.value);
        break;
      case "if":
        open.push(...[...node.consequent, ...node.alternate].toReversed());
        break;
      case "block":
      case "loop":
      case "case":
      case "handler":
        open.push(...node.body.toReversed());
        break;
      case "try":
        open.push(...node.finalizer, ...node.handlers, ...node.body.toReversed());
        break;
      case "switch":
        open.push(...node.cases.toReversed());
        break;
      default:
    }
  }
  return found;
};

const isFalse = (value: Expression): boolean =>
  value.kind === "null" || (value.kind === "boolean" && !value.value) || (value.kind === "number" && value.value === 0);

/** Values that a function returns where it may say yes: none that is plainly false; none at all where there are too many. */
export const trueAnswersOf = (fn: FunctionNode): readonly Expression[] => {
  const found = returnsOf(fn);
  return found.length < answerLimit ? found.filter((value) => !isFalse(value)) : [];
};
