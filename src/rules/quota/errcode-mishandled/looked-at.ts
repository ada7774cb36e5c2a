import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Binary, Call, Expression, FunctionNode, Module, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { calledFrom, callsIn, codeOf } from "../../reachable-code.ts";
import { ownFunctionOf } from "../wechat-calls.ts";
import { answerShare, reach } from "./answer-share.ts";

/** Signs that a failure is told from an answer: the codes themselves, and what SDKs and helpers name after them. */
const codes =
  /err_?(?:code|msg|num)|return_?code|result_?code|WxError|is_?success|isFail|hasError|raise_for_(?!status)|check_?(?:error|result|resp)|\bdecode_?error|DecodeWithError/i;

/** What only an answer that succeeded brings; a test of it tells the two apart as well. */
const successValue =
  /token|ticket|(?:open|union)_?id|session_?key|phone_?(?:info|number)|(?:media|msg|tag|group|scene)_?id|subscribe|nickname|expires_?in|content-?type|short_?(?:url|link)|ip_list|scheme|openlink/i;

/** Calls that stop, or answer no, when what they are given is missing. */
const requires =
  /^(?:assert\w*|isTrue|not(?:Null|Empty|Blank)|require\w*|ensure\w*|throw_?(?:if|unless)|abort_?(?:if|unless)|check\w*|isset|empty|array_key_exists|in_array|contains\w*|has\w*|is_?(?:null|empty|blank|not\w*)\w*)$/i;

const isTested = ({ operator, right }: Binary): boolean =>
  /^(?:[!=]==?|&&|in)$/.test(operator) ||
  // `openid || ""` only fills the gap; `openid || fail()` asks.
  (/^(?:\|\||\?\?)$/.test(operator) && right.kind === "call");

/** What is asked at a node: a condition, a comparison, a call that requires its arguments. */
const questionsAt = (node: Node): readonly (Expression | undefined)[] => {
  switch (node.kind) {
    case "if":
    case "conditional":
    case "loop":
      return [node.test];
    case "switch":
      return [node.subject];
    case "unary":
      return node.operator === "!" ? [node.operand] : [];
    case "binary":
      return isTested(node) ? [node.left, node.right] : [];
    case "call":
      return requires.test(lastNameOf(node.callee)) ? [node] : [];
    default:
      return [];
  }
};

/** A function, or a file's own statements, from an offset on: what runs once the answer of a call is there. */
interface Stretch {
  readonly node: FunctionNode | Module;
  readonly from: number;
  readonly call?: Call;
}

/** Where the statement around a node begins. */
const statementStart = (node: Node): number => {
  let at = node;
  while (at.parent && !holders.has(at.parent.kind)) at = at.parent;
  return at.start;
};

const holders: ReadonlySet<Node["kind"]> = new Set([
  "function",
  "block",
  "if",
  "loop",
  "try",
  "handler",
  "case",
  "class",
  "module",
]);

/** Code in which the queries of addresses, `?access_token=`, are no questions. */
const codeIn = ({ node, from }: Stretch): string =>
  codeOf({ ...node, start: Math.max(node.start, from) }).replace(/[?&]\w+=/g, " ");

const asksIn = (stretch: Stretch): boolean => {
  if (codes.test(codeIn(stretch))) return true;
  const { node, from, call } = stretch;
  const share = call && answerShare(node, from, call);
  let found = false;
  walk(node, (one) => {
    if (found || one.end <= from || one.start > from + reach) return false;
    found = questionsAt(one).some(
      (question) =>
        question !== undefined &&
        question.end > from &&
        (successValue.test(codeOf(question)) || share?.(question) === "field"),
    );
    return true;
  });
  return found;
};

const behind = (program: Program, call: Call): Stretch => ({
  node: ownFunctionOf(program, call) ?? moduleOf(call),
  from: statementStart(call),
  call,
});

/** Callers of callers are looked at, and no more functions than this: popular helpers have hundreds. */
const hops = 2;
const mostStretches = 60;

/** Where the answer of a call may be looked at: behind it, in what is called from there, and behind the calls that lead to it. */
const stretchesOf = (program: Program, call: Call): readonly Stretch[] => {
  const stretches = [behind(program, call)];
  const seen = new Set<Node>([stretches[0]?.node ?? call]);
  let edge: readonly Stretch[] = stretches;
  for (let hop = 0; hop < hops; hop++) {
    const callers = edge.flatMap(({ node }) => (node.kind === "function" ? program.callersOf(node) : []));
    edge = callers.map((caller) => behind(program, caller)).filter(({ node }) => !seen.has(node) && seen.add(node));
    stretches.push(...edge);
  }
  return stretches.slice(0, mostStretches);
};

/** The answer, or a field of it, is handed to a caller that is not known. */
export const answerLeaves = (program: Program, call: Call): boolean => {
  const { node, from } = behind(program, call);
  if (node.kind !== "function" || program.callersOf(node).length > 0) return false;
  const share = answerShare(node, from, call);
  let leaves = false;
  walk(node, (one) => {
    if (leaves || one.end <= from || one.start > from + reach) return false;
    leaves = one.kind === "return" && one.value !== undefined && share(one.value) !== undefined;
    return true;
  });
  return leaves;
};

/** True when somebody tells a failure from an answer, by its code or by what only success brings. */
export const isLookedAt = (program: Program, call: Call): boolean => {
  const stretches = stretchesOf(program, call);
  if (stretches.some(asksIn)) return true;
  const [own] = stretches;
  const called = own ? callsIn(own.node).filter((one) => one.end > own.from) : [];
  return called
    .flatMap((one) => program.functionsOf(one.callee))
    .some((fn) => calledFrom(program, fn, 1).some((one) => asksIn({ node: one, from: one.start })));
};
