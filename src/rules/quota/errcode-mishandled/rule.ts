import { apisWithoutErrcodeOnSuccess } from "../../../knowledge/server-apis.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Binary, Expression, FunctionNode, Node } from "../../../program/tree.ts";
import type { Problem, Rule } from "../../rule.ts";
import { ownFunctionOf, serverLiterals, wechatCalls, type WechatCall } from "../wechat-calls.ts";
import { answerLeaves, isLookedAt } from "./looked-at.ts";

const messages = {
  unread: {
    en: "The answer of this WeChat interface is used without a look at errcode, so a failure goes on as if it were data: stop when errcode is set.",
    "zh-CN": "使用微信接口的返回结果前未检查 errcode，失败会被当作正常数据继续处理：请在 errcode 存在时终止。",
  },
  zero: {
    en: "This interface leaves errcode out when it succeeds, so a comparison with 0 takes success for failure: test whether errcode is set.",
    "zh-CN": "该接口成功时不返回 errcode，与 0 比较会把成功判为失败：请判断 errcode 是否存在。",
  },
} as const;

function* unread(program: Program, calls: readonly WechatCall[]): Iterable<Problem> {
  for (const { call } of calls) {
    const side = program.sideOf(moduleOf(call).path);
    if (side === "miniprogram" || side === "web" || side === "library") continue;
    if (answerLeaves(program, call) || isLookedAt(program, call)) continue;
    yield { place: program.placeOf(call.callee), message: messages.unread };
  }
}

const isErrcode = (node: Expression): boolean =>
  (node.kind === "member" && /^err_?code$/i.test(node.property)) ||
  (node.kind === "name" && /^err_?code$/i.test(node.name)) ||
  (node.kind === "index" && node.index?.kind === "string" && /^err_?code$/i.test(node.index.value));

/** In these languages a field that is missing is not equal to 0. */
const isWrongHere = (node: Binary): boolean => {
  const { language } = moduleOf(node);
  if (language === "php") return node.operator === "===" || node.operator === "!==";
  return language === "javascript" || language === "typescript" || language === "tsx" || language === "python";
};

/** Another test of the same condition already allows for a missing code. */
const allowsMissing = (node: Binary): boolean => {
  for (let at: Node | undefined = node.parent; at && at.kind !== "function" && at.kind !== "if"; at = at.parent) {
    if (at.kind === "binary" && /^(?:&&|\|\||\?\?)$/.test(at.operator)) return true;
  }
  return false;
};

function* comparedWithZero(program: Program, calls: readonly WechatCall[]): Iterable<Problem> {
  const paths = new Map<FunctionNode, Set<string>>();
  for (const { call, path } of calls) {
    const fn = ownFunctionOf(program, call);
    if (fn) paths.set(fn, (paths.get(fn) ?? new Set()).add(path));
  }
  for (const [fn, called] of paths) {
    if (![...called].every((path) => apisWithoutErrcodeOnSuccess.includes(path))) continue;
    const wrong: Binary[] = [];
    walk(fn, (node) => {
      if (node.kind !== "binary" || !/^[!=]==?$/.test(node.operator) || !isErrcode(node.left)) return;
      if (node.right.kind === "number" && node.right.value === 0 && isWrongHere(node) && !allowsMissing(node))
        wrong.push(node);
    });
    for (const node of wrong) yield { place: program.placeOf(node), message: messages.zero, confidence: "high" };
  }
}

export default {
  id: "quota/errcode-mishandled",
  clauses: ["C0"],
  severity: "warning",
  confidence: "medium",
  title: { en: "errcode of a WeChat answer is not read", "zh-CN": "未检查微信接口返回的 errcode" },
  literals: serverLiterals,
  *check(program) {
    const calls = wechatCalls(program).filter(({ path, isSdk }) => path.length > 1 && !isSdk);
    yield* unread(program, calls);
    yield* comparedWithZero(program, calls);
  },
} satisfies Rule;
