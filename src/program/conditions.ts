import type { Expression, Statement } from "./tree.ts";

/** A part of a condition, and whether it holds where the condition led to. */
export interface Fact {
  readonly test: Expression;
  readonly holds: boolean;
}

const comparisons: ReadonlySet<string> = new Set([
  "===",
  "!==",
  "==",
  "!=",
  "<",
  ">",
  "<=",
  ">=",
  "in",
  "instanceof",
  "is",
  "isnot",
  "not in",
]);

/** What is known when a condition came out true or false: its conjuncts, negations resolved, comparisons with true, false and null too. */
export const factsOf = (test: Expression, holds: boolean): readonly Fact[] => {
  const facts: Fact[] = [];
  const open: Fact[] = [{ test, holds }];
  for (let fact = open.pop(); fact && facts.length < 32; fact = open.pop()) {
    const { test: node, holds: truth } = fact;
    if (node.kind === "unary" && (node.operator === "!" || node.operator === "not"))
      open.push({ test: node.operand, holds: !truth });
    else if (node.kind === "unary" && node.operator === "!!") open.push({ test: node.operand, holds: truth });
    else if (node.kind === "binary" && (node.operator === "&&" || node.operator === "and") && truth)
      open.push({ test: node.right, holds: true }, { test: node.left, holds: true });
    else if (node.kind === "binary" && (node.operator === "||" || node.operator === "or") && !truth)
      open.push({ test: node.right, holds: false }, { test: node.left, holds: false });
    else if (node.kind === "binary" && /^[!=]==?$/.test(node.operator)) {
      const isEqual = node.operator.startsWith("=");
      const [value, constant] = isConstant(node.left) ? [node.right, node.left] : [node.left, node.right];
      const truthy = constantTruth(constant);
      facts.push({ test: node, holds: truth });
      if (truthy !== undefined) open.push({ test: value, holds: truthy ? truth === isEqual : truth !== isEqual });
    } else if (node.kind === "assign" || node.kind === "await") {
      facts.push({ test: node, holds: truth });
      open.push({ test: node.kind === "assign" ? node.value : node.operand, holds: truth });
    } else facts.push({ test: node, holds: truth });
  }
  return facts;
};

const isConstant = (node: Expression): boolean => constantTruth(node) !== undefined;

const constantTruth = (node: Expression): boolean | undefined => {
  if (node.kind === "boolean") return node.value;
  if (node.kind === "null") return false;
  if (node.kind === "name" && node.name === "undefined") return false;
  if (node.kind === "string" && node.value === "") return false;
  return undefined;
};

/** Names that tell the opposite of a permission: that they hold means no. */
const negativeName =
  /(?:^|_)(?:no|not|need|needs|deny|denied|refuse|reject|fail|invalid|expired|error|err|block|ban|missing|empty|without|disable|forbid|should)(?:[A-Z_]|ed\b|d\b|$)|need[A-Z]|[nN]ot[A-Z]|^(?:un|in|dis)(?=auth|agree|accept|consent|sign|log|valid|allow|able|read)/;

const nameIn = (test: Expression): string => {
  if (test.kind === "name") return test.name;
  if (test.kind === "member") return test.property;
  return test.kind === "call" ? nameIn(test.callee) : "";
};

/**
 * Whether a fact speaks for the guard that its expression is: what is named positively must hold, what is named negatively
 * must not. Comparisons are taken either way, as which side means yes cannot be told.
 */
export const isFor = ({ test, holds }: Fact): boolean => {
  if (test.kind === "binary" && comparisons.has(test.operator)) return true;
  return holds !== negativeName.test(nameIn(test));
};

const endings = /^(?:exit|die|abort|fail|throw_exception|halt|error|panic|Fatal|Abort\w*|reject|_exit|sys\.exit)$/;

/** True when control never runs over the end of the statements. */
export const alwaysLeaves = (statements: readonly Statement[], depth = 0): boolean => {
  if (depth > 20) return false;
  return statements.some((statement) => {
    switch (statement.kind) {
      case "return":
      case "throw":
      case "jump":
        return true;
      case "block":
        return alwaysLeaves(statement.body, depth + 1);
      case "if":
        return (
          statement.alternate.length > 0 &&
          alwaysLeaves(statement.consequent, depth + 1) &&
          alwaysLeaves(statement.alternate, depth + 1)
        );
      case "try":
        return (
          alwaysLeaves(statement.finalizer, depth + 1) ||
          (alwaysLeaves(statement.body, depth + 1) &&
            statement.handlers.every((handler) => alwaysLeaves(handler.body, depth + 1)))
        );
      case "expression": {
        const call = statement.expression.kind === "await" ? statement.expression.operand : statement.expression;
        return call.kind === "call" && endings.test(nameIn(call.callee));
      }
      default:
        return false;
    }
  });
};
