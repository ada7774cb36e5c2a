import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call } from "../../../program/tree.ts";
import { asksSomething, isConditional } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";

const messages = {
  login: {
    en: "wx.login runs each time the page is shown, and each new code may void the user's session key: log in only when no valid session is at hand.",
    "zh-CN": "每次页面显示都调用 wx.login，新的 code 可能使用户的 session_key 失效：请仅在没有有效登录态时登录。",
  },
  location: {
    en: "The user's location is asked for again and again by a timer, which the platform limits: use wx.onLocationChange and stop it.",
    "zh-CN": "用定时器反复获取用户位置，平台对此有频率限制：请改用 wx.onLocationChange 并及时停止。",
  },
} as const;

const isShow = (name: string): boolean => /^(?:onShow|useDidShow|show|onPageShow|componentDidShow)$/.test(name);

const onEachShow = (program: Program, call: Call): boolean =>
  program.entriesOf(call).some(({ kind, name }) => kind === "life-cycle" && isShow(name)) &&
  !program.isGuarded(call, asksSomething) &&
  !isConditional(call, () => true) &&
  program.failureOf(call) === undefined;

const byTimer = (program: Program, call: Call): boolean => program.entriesOf(call).some(({ kind }) => kind === "timer");

export default {
  id: "quota/login-or-location-storm",
  clauses: ["C0"],
  severity: "warning",
  confidence: "medium",
  title: { en: "Login or location is requested again and again", "zh-CN": "反复登录或定位" },
  literals: [".login(", "getLocation", "getFuzzyLocation"],
  *check(program) {
    for (const call of program.calls("wx.login")) {
      if (program.isAside(moduleOf(call).path) || program.isForeignPlatform(call)) continue;
      if (onEachShow(program, call) || byTimer(program, call))
        yield { place: program.placeOf(call.callee), message: messages.login };
    }
    for (const call of program.calls("wx.getLocation", "wx.getFuzzyLocation")) {
      if (program.isAside(moduleOf(call).path) || program.isForeignPlatform(call)) continue;
      if (byTimer(program, call))
        yield { place: program.placeOf(call.callee), message: messages.location, data: ["location"] };
    }
  },
} satisfies Rule;
