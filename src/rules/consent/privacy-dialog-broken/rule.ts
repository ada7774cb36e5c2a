import type { Text } from "../../../domain/text.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import { isBelow } from "../../../program/mini-programs.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Node, ObjectLiteral } from "../../../program/tree.ts";
import type { Problem, Rule } from "../../rule.ts";

const messages = {
  noButton: {
    en: "A privacy dialog of its own is registered, but no template has a button with open-type agreePrivacyAuthorization: users cannot agree and the interfaces stay blocked; add the button.",
    "zh-CN":
      "注册了自定义隐私弹窗，但没有任何模板包含 open-type 为 agreePrivacyAuthorization 的按钮：用户无法同意，接口会一直被拦截；请补上该按钮。",
  },
  autoAgree: {
    en: "Consent to the privacy guide is given in the user's name, without a tap: resolve with agree only in the handler of the agree button.",
    "zh-CN": "未经点击就替用户同意了隐私保护指引：只能在同意按钮的回调中以 agree 回应。",
  },
  noButtonId: {
    en: "The answer agree names no buttonId, so the platform does not take it: hand over the id of the agree button.",
    "zh-CN": "以 agree 回应时没有给出 buttonId，平台不会认可：请传入同意按钮的 id。",
  },
  noRefusal: {
    en: "The privacy dialog cannot be refused, as nothing answers with disagree: give the user a way to decline.",
    "zh-CN": "隐私弹窗无法拒绝，没有任何代码以 disagree 回应：请为用户提供拒绝的途径。",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** `resolve({ event: "agree", … })`, whatever the function is called: the options of the answer. */
const answersIn = (root: Node, event: string): readonly { readonly call: Call; readonly options: ObjectLiteral }[] => {
  const found: { call: Call; options: ObjectLiteral }[] = [];
  walk(root, (node) => {
    const [options] = node.kind === "call" ? node.arguments : [];
    if (node.kind !== "call" || options?.kind !== "object") return;
    const value = options.entries.find((entry) => entry.key === "event")?.value;
    if (value?.kind === "string" && value.value === event) found.push({ call: node, options });
  });
  return found;
};

function* judge(program: Program, registration: Call, root: string): Generator<Problem> {
  const place = program.placeOf(registration.callee);
  const holds = (pattern: RegExp): boolean => program.search(pattern).some((path) => isBelow(path, root));
  // A library or component of a package may bring the dialog along.
  if (!holds(/agreePrivacyAuthorization/)) yield { place, message: messages.noButton };
  const [handler] = registration.arguments;
  const handlers = handler ? program.functionsOf(handler) : [];
  for (const { call } of handlers.flatMap((one) => answersIn(one, "agree"))) {
    if (!program.entriesOf(call).some(({ kind }) => kind === "gesture"))
      yield { place: program.placeOf(call), message: messages.autoAgree };
  }
  if (!holds(/\bdisagree\b/)) yield { place, message: messages.noRefusal, severity: "warning" };
}

export default {
  id: "consent/privacy-dialog-broken",
  clauses: ["D1"],
  severity: "error",
  confidence: "high",
  title: { en: "The program's own privacy dialog does not work", "zh-CN": "自定义隐私弹窗不完整" },
  literals: ["onNeedPrivacyAuthorization", "PrivacyAuthorization"],
  *check(program) {
    for (const call of program.calls("wx.onNeedPrivacyAuthorization")) {
      const { path } = moduleOf(call);
      if (program.sideOf(path) === "miniprogram" && !program.isAside(path))
        yield* judge(program, call, program.miniProgramOf(path)?.root ?? "");
    }
    for (const module of program.modules("PrivacyAuthorization")) {
      if (program.isAside(module.path) || program.sideOf(module.path) !== "miniprogram") continue;
      for (const { call, options } of answersIn(module, "agree")) {
        if (options.entries.some((entry) => entry.spread || entry.key === "buttonId")) continue;
        yield { place: program.placeOf(call), message: messages.noButtonId };
      }
    }
  },
} satisfies Rule;
