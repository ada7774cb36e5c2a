import { lexicons } from "../../../knowledge/lexicons.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Module } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";
import { findPhrases, phrasePattern } from "../../wording.ts";

const { zh, en } = lexicons.credentialRequest;
/** Passwords of WeChat and of payment that nobody but WeChat may ask for; those of a bank card count too. */
const phrases = phrasePattern([
  ...zh,
  ...en,
  "微信登录密码",
  "微信支付密码",
  "微信号和密码",
  "微信号密码",
  "WeChat payment password",
]);
/** A payment password of the program's own purse: it is set and reset here. */
const ownPassword =
  /(?:设置|修改|忘记|重置|找回|确认|再次|平台|余额|钱包|交易|会员)[^，。]{0,4}支付密码|支付密码(?:不正确|错误|设置|管理|修改)/;
const fieldNames = /^(?:wx|wechat|weixin)_?(?:pwd|password|passwd|pass)$/i;

const asksForText = (program: Program, module: Module): boolean =>
  program.elements().some((element) => moduleOf(element) === module && /input|field|textarea/i.test(element.tag)) ||
  /\beditable\s*:\s*true/.test(module.text);

export default {
  id: "minimisation/wechat-credential-request",
  clauses: ["D1", "D2", "O1"],
  severity: "error",
  confidence: "high",
  title: { en: "The user is asked for WeChat credentials", "zh-CN": "索要微信账号或密码" },
  literals: [
    ...zh,
    "微信登录密码",
    "微信支付密码",
    "微信号密码",
    "WeChat password",
    "QQ password",
    "WeChat payment password",
    "wx_pwd",
    "wxPwd",
    "wechatPassword",
    "wechat_password",
    "wxPassword",
    "weixinPassword",
  ],
  *check(program) {
    const message = {
      en: "Users are asked for a password of WeChat, QQ or their bank, which only those may ask for: remove the field and log in over the platform.",
      "zh-CN": "向用户索要微信、QQ 或银行的密码，只有其本身才可询问：请删除该输入项，改用平台提供的登录方式。",
    };
    for (const { text, node } of program.visibleTexts()) {
      const module = moduleOf(node);
      if (text.length > 60 || program.isAside(module.path) || ownPassword.test(text)) continue;
      const isOwnPurse = /支付密码/.test(text) && !/微信|银行/.test(text);
      if (isOwnPurse || findPhrases(text, phrases).length === 0 || !asksForText(program, module)) continue;
      yield { place: program.placeOf(node), message, data: ["password"] };
    }
    for (const element of program.elements()) {
      if (!/input|field/i.test(element.tag) || program.isAside(moduleOf(element).path)) continue;
      const named = element.attributes.find(
        (one) =>
          /^(?:name|id|prop|v-model)$/.test(one.name) && fieldNames.test((one.text ?? "").split(".").pop() ?? ""),
      );
      if (named) yield { place: program.placeOf(named), message, data: ["password"] };
    }
  },
} satisfies Rule;
