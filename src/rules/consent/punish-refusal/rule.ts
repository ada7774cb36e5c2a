import type { Text } from "../../../domain/text.ts";
import { userAnswers } from "../../../knowledge/entries.ts";
import { privacyInterfaces } from "../../../knowledge/privacy-interfaces.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Expression } from "../../../program/tree.ts";
import { codeOf, isConditional } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";

/** Interfaces whose failure is a refusal of the user. */
const asking = new Set([
  ...privacyInterfaces.flatMap((row) => (row.api !== undefined && row.data !== undefined ? [row.api] : [])),
  "wx.authorize",
  "wx.getSetting",
  "wx.openSetting",
  "wx.requirePrivacyAuthorize",
  "wx.getRecorderManager().start",
]);

/** "Without authorising you cannot enter": the whole program is withheld, not the one feature. Agreements may be a condition. */
const withheld =
  /(?:拒绝|不|未|没有?|取消)(?:进行|给予|微信)?(?:授权|允许|登录授权)[^。！!；;\n]{0,14}?(?:无法|不能|不可以?|将不能?)(?:正常|继续)?(?:进入|(?:使用|访问|打开|体验)(?:本|该|此|这个|我们的?)?(?:小程序|程序|应用|系统|平台|全部|所有))/;
const withheldFirst =
  /(?:必须|需要?|请先?|只有)[^。！!；;\n]{0,8}(?:授权|允许)[^。！!；;\n]{0,10}?(?:才能|方可|才可以?|之?后才)[^。！!；;\n]{0,4}(?:进入|使用完整(?:版|功能)|(?:使用|访问|打开)(?:本|该|此)?(?:小程序|程序|应用|系统|平台|全部|所有))/;
/** `要正常使用此小程序，您需要允许…`: the permission is a condition of use, with no feature named. */
const withheldUnless =
  /(?:^|[，,。！!；;“"\s])(?:若|如果?|您|你)?(?:要|想要?|需要?|为了?)(?:能|您|你)?(?:正常|继续)?(?:进入|使用|访问|打开|体验)(?:本|该|此|这个|我们的?)?(?:小程序|程序|应用)(?:的?(?:全部)?(?:功能|服务))?[，,]?\s*(?:您|你|则)?(?:请|需要?|必须|须|务必|先)[^。！!；;\n]{0,6}(?:授权|允许|开启|打开|同意)[^。！!；;\n]{0,12}(?:权限|授权|位置|信息|手机号|头像)/;
/** `请完成手机号授权以继续使用`: all use goes on only with the data, and no feature is named. */
const withheldUse =
  /(?:授权|绑定)(?:您的|你的)?(?:手机号?码?|微信|位置|信息|头像)?[，,]?(?:以|后|之后|再|才能|方可|后才能|后方可|后即可|即可)(?:继续|正常)(?:使用|访问|浏览)(?:本|该|此)?(?:小程序|程序|应用|平台|服务)?(?=$|[，,。！!；;\s])/;
/** `拒绝授权可能会影响使用，请删除小程序后重新进入`: whoever refuses is sent away. */
const sentAway =
  /(?:拒绝|取消|不|未|没有?)(?:进行|微信)?授权[^。！!；;\n]{0,24}(?:删除|删掉|移除)[^。！!；;，,\n]{0,8}小程序/;
const withheldEn =
  /(?:\b(?:refus|den(?:y|ied)|declin)\w*|\bwithout (?:authori[sz]\w+|permission))[^.]{0,60}\b(?:cannot|can't|can not|unable to|won't be able to) (?:enter|(?:use|access|open) (?:the|this) (?:mini[ -]?program|app))/i;

const isWithheld = (text: string): boolean => {
  if (/协议|政策|隐私|条款/.test(text)) return false;
  return [withheld, withheldFirst, withheldUnless, withheldUse, sentAway, withheldEn].some((one) => one.test(text));
};

const messages = {
  exit: {
    en: "A user who refuses a permission is thrown out of the program: go on without it, and ask again only when the user starts the feature.",
    "zh-CN": "用户拒绝授权后直接退出小程序：请在没有该权限时继续提供其余功能，用户再次使用时才重新询问。",
  },
  loop: {
    en: "A user who refuses is asked again at once: go on without the permission, and ask again only when the user starts the feature.",
    "zh-CN": "用户拒绝后立即再次索取：请在没有该权限时继续，用户再次使用该功能时才重新询问。",
  },
  withheld: {
    en: "Users are told that they cannot enter without giving a permission: only the feature that needs it may be withheld.",
    "zh-CN": "告知用户不授权就无法进入：只能停用确实需要该权限的功能，不能停用整个小程序。",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A choice of the user stands between the refusal and the call: a dialog that can be declined, or a tap. */
const isChosen = (program: Program, call: Call, cause?: Call): boolean => {
  for (let at = call.parent; at && at !== cause; at = at.parent) {
    if (at.kind !== "call" || at === call || !userAnswers.includes(program.apiOf(at.callee) ?? "")) continue;
    const cancel = program.argument(at, 0, "showCancel");
    return !(cancel?.kind === "boolean" && !cancel.value);
  }
  return false;
};

/** A look at the answer of a button that asks for data: `e.detail.errMsg.indexOf("deny")`, `errMsg !== "getPhoneNumber:ok"`. */
const saysDenied = (test: Expression): boolean => {
  const code = codeOf(test).slice(0, 300);
  return /errMsg|errno/.test(code) && /deny|fail|cancel|:ok|10[34]/.test(code);
};

const causeOf = (program: Program, call: Call): Call | undefined => {
  const cause = program.failureOf(call);
  return cause && asking.has(program.apiOf(cause.callee) ?? "") ? cause : undefined;
};

export default {
  id: "consent/punish-refusal",
  clauses: ["D1"],
  severity: "error",
  confidence: "medium",
  title: { en: "Refusing a permission is punished", "zh-CN": "用户拒绝授权即被惩罚" },
  literals: [
    "exitMiniProgram",
    "authorize",
    "getLocation",
    "getUserProfile",
    "getUserInfo",
    "授权",
    "授權",
    "允许",
    "允許",
    "绑定手机",
    "綁定手機",
    "refuse",
    "denied",
    "decline",
  ],
  *check(program) {
    const isClient = (path: string): boolean => {
      const side = program.sideOf(path);
      return (side === "miniprogram" || side === "web") && !program.isAside(path);
    };
    for (const call of program.calls("wx.exitMiniProgram")) {
      const cause = isClient(moduleOf(call).path) ? causeOf(program, call) : undefined;
      const isPunished = cause !== undefined || (isClient(moduleOf(call).path) && isConditional(call, saysDenied));
      if (isPunished && !isChosen(program, call, cause))
        yield { place: program.placeOf(call.callee), message: messages.exit };
    }
    for (const asked of program.calls(...asking)) {
      const { path } = moduleOf(asked);
      const around = isClient(path) ? program.enclosingFunction(asked) : undefined;
      if (!around || program.sideOf(path) !== "miniprogram") continue;
      for (const call of program.callersOf(around)) {
        if (program.failureOf(call) !== asked || isChosen(program, call, asked)) continue;
        yield { place: program.placeOf(call.callee), message: messages.loop, severity: "warning" };
      }
    }
    for (const { text, node } of program.visibleTexts()) {
      if (text.length < 200 && isWithheld(text) && isClient(moduleOf(node).path))
        yield { place: program.placeOf(node), message: messages.withheld, severity: "warning" };
    }
  },
} satisfies Rule;
