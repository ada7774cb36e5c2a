import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Expression, Node, ObjectLiteral } from "../../../program/tree.ts";
import type { Problem, Rule } from "../../rule.ts";

const literals = ["msgSecCheck", "msg_sec_check", "imgSecCheck", "img_sec_check"];
const verdict = /suggest|label\b|risky|trace_id/;

const isOptions = (node: Node): node is ObjectLiteral =>
  node.kind === "object" && node.entries.some(({ key }) => key === "content" || key === "media" || key === "media_url");

/** The options object that a call hands to the interface: an argument, a named one such as `json=`, or what a name holds. */
const optionsOf = (program: Program, call: Call): ObjectLiteral | undefined =>
  call.arguments
    .flatMap((one): readonly Expression[] =>
      one.kind === "object" && one.named ? one.entries.map(({ value }) => value) : [one],
    )
    .flatMap((one): readonly Node[] => (one.kind === "object" ? [one] : program.valuesOf(one)))
    .find(isOptions);

const problemOf = (program: Program, call: Call): Problem | undefined => {
  const options = optionsOf(program, call);
  if (!options || options.entries.some(({ spread }) => spread)) return undefined;
  const version = program.option(options, "version");
  if (!version || (version.kind === "number" && version.value === 1)) {
    return {
      place: program.placeOf(call.callee),
      clauses: ["O4", "C0"],
      message: {
        en: "This is version 1 of the content check, which is no longer maintained and lets bad content pass: send version 2 with scene and openid.",
        "zh-CN": "使用的是已停止更新的内容安全 1.0 版，会放过违规内容：请传 version 2 及 scene、openid。",
      },
    };
  }
  const around = program.enclosingFunction(call) ?? moduleOf(call);
  const { text } = moduleOf(call);
  if (!verdict.test(text.slice(around.start, around.end)) && !verdict.test(text)) {
    return {
      place: program.placeOf(call.callee),
      message: {
        en: "The content check's verdict is not read, so risky content passes when the call itself succeeds: publish only on result.suggest `pass`.",
        "zh-CN": "没有读取内容安全检测的结论，只要调用成功，违规内容也会放行：仅在 result.suggest 为 pass 时发布。",
      },
    };
  }
  return undefined;
};

export default {
  id: "content/seccheck-v1-or-ignored",
  clauses: ["O4", "C0"],
  severity: "error",
  confidence: "medium",
  title: { en: "The content check is outdated or its verdict unread", "zh-CN": "内容安全检测版本过旧或未使用结论" },
  literals,
  *check(program) {
    const calls = new Set<Call>(program.calls("msgSecCheck", "imgSecCheck"));
    for (const { call, urlText } of program.httpCalls())
      if (/\/wxa\/(?:msg|img)_sec_check/.test(urlText ?? "")) calls.add(call);
    for (const call of calls) {
      const { path } = moduleOf(call);
      if (program.isAside(path) || program.sideOf(path) === "library") continue;
      const problem = problemOf(program, call);
      if (problem) yield problem;
    }
  },
} satisfies Rule;
