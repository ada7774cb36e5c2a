import type { Expression, Node } from "./tree.ts";
import type { Values } from "./values.ts";

const depthLimit = 12;
const lengthLimit = 4_000;
const unknown = "${}";

/** A pattern with its slots unknown; Python's `"…%s" % x` and `"…{}".format(x)` alike. */
const filled = (pattern: string | undefined): string | undefined =>
  pattern?.replace(/%(?:\d+\$|\(\w+\))?[-+ #0]*[\d.]*[a-zA-Z]|\{\w*(?::[^}]*)?\}/g, unknown);

/** Folds expressions to their constant text; see `Program.textOf`. */
export const createTexts = (values: Values): ((expression: Expression | undefined) => string | undefined) => {
  const active = new Set<Node>();
  const memo = new Map<Node, string | undefined>();

  const fold = (expression: Expression, depth: number): string | undefined => {
    if (depth > depthLimit) return undefined;
    switch (expression.kind) {
      case "string":
        return expression.value;
      case "number":
      case "boolean":
        return String(expression.value);
      case "template": {
        const parts = expression.parts.map((part) => fold(part, depth + 1));
        return parts.every((part) => part === undefined)
          ? undefined
          : parts
              .map((part) => part ?? unknown)
              .join("")
              .slice(0, lengthLimit);
      }
      case "binary":
        return expression.operator === "+"
          ? joined(expression.left, expression.right, depth)
          : expression.operator === "%"
            ? formatted(expression.left, depth)
            : either(expression, depth);
      case "conditional":
        return fold(expression.consequent, depth + 1) ?? fold(expression.alternate, depth + 1);
      case "await":
        return fold(expression.operand, depth + 1);
      case "assign":
        return fold(expression.value, depth + 1);
      case "call":
        return folded(expression, depth);
      case "name":
      case "member":
      case "index":
        return followed(expression, depth);
      default:
        return undefined;
    }
  };

  const joined = (left: Expression, right: Expression, depth: number): string | undefined => {
    const [a, b] = [fold(left, depth + 1), fold(right, depth + 1)];
    return a === undefined && b === undefined ? undefined : ((a ?? unknown) + (b ?? unknown)).slice(0, lengthLimit);
  };

  /** `"…%s" % x` of Python; between numbers `%` is something else. */
  const formatted = (left: Expression, depth: number): string | undefined => {
    const pattern = fold(left, depth + 1);
    return pattern?.includes("%") === true ? filled(pattern) : undefined;
  };

  /** `process.env.HOST || "https://x"`: the side that is known. */
  const either = (expression: Extract<Expression, { kind: "binary" }>, depth: number): string | undefined =>
    expression.operator === "||" || expression.operator === "??"
      ? (fold(expression.left, depth + 1) ?? fold(expression.right, depth + 1))
      : undefined;

  /** Calls that build text of constants: `"a".concat(b)`, `String.format("…%s", x)`, `sprintf`, `fmt.Sprintf`, `[a, b].join("")`. */
  const folded = (call: Extract<Expression, { kind: "call" }>, depth: number): string | undefined => {
    const name =
      call.callee.kind === "member" ? call.callee.property : call.callee.kind === "name" ? call.callee.name : "";
    const [first] = call.arguments;
    if (/^(?:s?printf|Sprintf|format|Format|Errorf)$/.test(name)) {
      // `PATTERN.format(x)` of Python is its own pattern; `String.format(pattern, x)` is given one.
      const own = call.callee.kind === "member" && name === "format" ? call.callee.object : undefined;
      const isPattern = own !== undefined && !(own.kind === "name" && /^(?:String|string|Locale)$/.test(own.name));
      const text = (isPattern ? fold(own, depth + 1) : undefined) ?? (first && fold(first, depth + 1));
      return filled(text);
    }
    if (call.callee.kind !== "member") return undefined;
    const { object } = call.callee;
    if (name === "concat")
      return call.arguments.reduce<string | undefined>(
        (text, one) => (text ?? unknown) + (fold(one, depth + 1) ?? unknown),
        fold(object, depth + 1),
      );
    if (name === "join" && object.kind === "array") {
      const mark = first ? (fold(first, depth + 1) ?? unknown) : ",";
      const parts = object.items.map((item) => fold(item, depth + 1));
      return parts.every((part) => part === undefined) ? undefined : parts.map((part) => part ?? unknown).join(mark);
    }
    return /^(?:trim|toString|toLowerCase|toUpperCase|replace|trimEnd)$/.test(name)
      ? fold(object, depth + 1)
      : undefined;
  };

  const followed = (expression: Expression, depth: number): string | undefined => {
    if (active.has(expression)) return undefined;
    active.add(expression);
    let found: string | undefined;
    for (const value of values.valuesOf(expression)) {
      if (value === expression) continue;
      if (
        value.kind === "string" ||
        value.kind === "number" ||
        value.kind === "template" ||
        value.kind === "binary" ||
        value.kind === "call"
      ) {
        found = fold(value, depth + 1);
      }
      if (found !== undefined) break;
    }
    active.delete(expression);
    return found;
  };

  return (expression) => {
    if (!expression) return undefined;
    if (expression.kind === "string") return expression.value;
    if (!memo.has(expression)) memo.set(expression, fold(expression, 0));
    return memo.get(expression);
  };
};
