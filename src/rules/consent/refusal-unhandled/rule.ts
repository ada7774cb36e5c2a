import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Node } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";

/** A `.catch`, `.finally` or second argument of `.then` on the chain that starts at the call. */
const isChained = (call: Call): boolean => {
  let at: Node = call;
  for (let hops = 0; hops < 20 && at.parent?.kind === "member" && at.parent.parent?.kind === "call"; hops++) {
    const step: Call = at.parent.parent;
    if (
      at.parent.property === "catch" ||
      at.parent.property === "finally" ||
      (at.parent.property === "then" && step.arguments.length > 1)
    )
      return true;
    at = step;
  }
  return false;
};

/** The promise is given to somebody else, or a `try` around it takes the refusal. */
const isLeftToOthers = (call: Call): boolean => {
  for (let at: Node = call, parent = call.parent; parent; at = parent, parent = parent.parent) {
    if (parent.kind === "return") return true;
    if (parent.kind === "try" && parent.handlers.length > 0 && parent.body.some((one) => one === at)) return true;
    if (parent.kind === "function") return parent.isAsync && at !== call && hasAwait(call);
    if (parent.kind === "call" && parent.arguments.some((one) => one === at)) return true;
  }
  return false;
};

const hasAwait = (call: Call): boolean => call.parent?.kind === "await";

/** Options that are not written out here may hold anything. */
const handlesIt = (program: Program, call: Call): boolean => {
  const [options] = call.arguments;
  if (options?.kind !== "object") return true;
  const isOpen = options.entries.some((entry) => entry.spread && program.valuesOf(entry.value).length === 0);
  return isOpen || program.option(options, "fail") !== undefined || program.option(options, "complete") !== undefined;
};

/**
 * Saving a picture to the album takes nothing of the user's.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/authorize.html
 */
const savesOnly = "scope.writePhotosAlbum";

export default {
  id: "consent/refusal-unhandled",
  clauses: ["D1"],
  severity: "notice",
  confidence: "medium",
  title: { en: "Nothing happens when the user refuses", "zh-CN": "未处理用户拒绝授权的情况" },
  literals: ["authorize", "requirePrivacyAuthorize"],
  *check(program) {
    for (const call of program.calls("wx.authorize", "wx.requirePrivacyAuthorize")) {
      const { path } = moduleOf(call);
      if (program.sideOf(path) !== "miniprogram" || program.isAside(path)) continue;
      if (handlesIt(program, call) || isChained(call) || isLeftToOthers(call)) continue;
      if (program.textOf(program.argument(call, 0, "scope")) === savesOnly) continue;
      yield {
        place: program.placeOf(call.callee),
        message: {
          en: "Users who refuse this permission get no answer at all: handle the refusal in fail, and let the rest of the feature work without it.",
          "zh-CN": "用户拒绝授权后得不到任何回应：请在 fail 中处理拒绝，并让其余功能照常可用。",
        },
      };
    }
  },
} satisfies Rule;
