import { moduleOf, walk } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Call, Comment, Expression, FunctionNode, Node } from "../program/tree.ts";
import { lastNameOf } from "./last-name.ts";

/** Functions looked at around one place; real code that prepares one answer spans far fewer. */
const FUNCTION_LIMIT = 60;

/** Source text of a node without the comments in it, so that a remark is not taken for code. */
export const codeOf = (node: Node): string => {
  const { text, comments } = moduleOf(node);
  let code = "";
  let at = node.start;
  for (let i = firstEndingAfter(comments, at); i < comments.length; i++) {
    const comment = comments[i];
    if (!comment || comment.start >= node.end) break;
    if (comment.end <= at) continue;
    code += text.slice(at, Math.max(at, comment.start));
    at = comment.end;
  }
  return code + text.slice(at, Math.max(at, node.end));
};

/** Position of the first comment, in source order, that ends behind an offset; found by halving. */
const firstEndingAfter = (comments: readonly Comment[], offset: number): number => {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** The calls below a node, in source order. */
export const callsIn = (node: Node): readonly Call[] => {
  const calls: Call[] = [];
  walk(node, (one) => {
    if (one.kind === "call") calls.push(one);
  });
  return calls;
};

const spread = (
  from: readonly FunctionNode[],
  hops: number,
  next: (fn: FunctionNode) => readonly FunctionNode[],
): readonly FunctionNode[] => {
  const seen = new Set<FunctionNode>(from);
  let edge: readonly FunctionNode[] = from;
  for (let hop = 0; hop < hops && edge.length > 0 && seen.size < FUNCTION_LIMIT; hop++) {
    const fresh: FunctionNode[] = [];
    for (const fn of edge) {
      for (const one of next(fn)) {
        if (seen.has(one) || seen.size >= FUNCTION_LIMIT) continue;
        seen.add(one);
        fresh.push(one);
      }
    }
    edge = fresh;
  }
  return [...seen];
};

/** A function and those it calls, up to a number of calls away; nearest first. */
export const calledFrom = (program: Program, fn: FunctionNode, hops: number): readonly FunctionNode[] =>
  spread([fn], hops, (one) => callsIn(one).flatMap((call) => program.functionsOf(call.callee)));

/** A function, those around it, and those that call it, up to a number of calls away; nearest first. */
export const callersOf = (program: Program, fn: FunctionNode, hops: number): readonly FunctionNode[] =>
  spread([fn], hops, (one) => {
    const around = program.enclosingFunction(one);
    const callers = program.callersOf(one).map((call) => program.enclosingFunction(call));
    return [...callers, around].filter((caller) => caller !== undefined);
  });

/** The class, or the object that holds it as a method, of a function; undefined for others. */
export const ownerOf = (fn: FunctionNode): Node | undefined => {
  const holder = fn.parent?.kind === "field" || fn.parent?.kind === "entry" ? fn.parent.parent : fn.parent;
  return holder?.kind === "class" || holder?.kind === "object" ? holder : undefined;
};

/**
 * Source text of a condition. A call counts as a guard by what it is and is given, not by the code of
 * the callback that it runs, in which the judged node itself stands.
 */
const conditionOf = (test: Expression): string =>
  test.kind === "call"
    ? [test.callee, ...test.arguments.filter((one) => one.kind !== "function")].map(codeOf).join(" ")
    : codeOf(test);

/** The expression asks something; a call does so by its name, any other call only came before. */
export const asksSomething = (test: Expression): boolean =>
  test.kind !== "call" ||
  /^(?:is|has|can|check|need|should|exists?|empty|isset|get\w*(?:token|session|storage\w*)|valid\w*|verify\w*)/i.test(
    lastNameOf(test.callee),
  );

/** For `isGuarded`: conditions that speak of something; a log line before the node is none. */
export const asksFor =
  (pattern: RegExp) =>
  (test: Expression): boolean =>
    asksSomething(test) && pattern.test(conditionOf(test));

/** Leaves the function in one of its branches. */
const leaves = (statement: Node): boolean =>
  statement.kind === "if" &&
  [...statement.consequent, ...statement.alternate].some((one) => one.kind === "return" || one.kind === "throw");

/** A function that is a member of its own: not handed to a call, alone or among options. */
const isMember = (fn: FunctionNode): boolean =>
  fn.parent?.kind !== "call" &&
  !(fn.parent?.kind === "entry" && /^(?:success|fail|complete)$/.test(fn.parent.key ?? ""));

/**
 * True when a condition stands around a node in its function, or an exit before it, whichever way the condition goes:
 * also in its `else` and after `if (!x) return`. Callbacks inside the function are looked through.
 */
export const isConditional = (node: Node, is: (test: Expression) => boolean): boolean => {
  let from = node;
  for (let at = node.parent; at; from = at, at = at.parent) {
    if ((at.kind === "if" || at.kind === "conditional") && at.test !== from && is(at.test)) return true;
    if (at.kind === "binary" && at.right === from && /^(?:&&|\|\||\?\?)$/.test(at.operator) && is(at.left)) return true;
    if (at.kind === "function" || at.kind === "block") {
      for (const one of at.body) {
        if (one === from) break;
        if (one.kind === "if" && leaves(one) && is(one.test)) return true;
      }
      if (at.kind === "function" && isMember(at)) return false;
    }
  }
  return false;
};
