import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Attribute, Element, Module, Node } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";

const message = {
  en: "This takes the password of a person's Official Account or WeChat account: never collect it, let people authorise you on WeChat's own pages.",
  "zh-CN": "此处收集用户公众号或微信账号的密码：不要收集此类密码，请引导用户在微信官方页面完成授权。",
};

/** Field and column names of such a password: an account word and a password word in one name. */
const passwordName =
  /^(?:mp|wx|weixin|wechat|gzh|gongzhonghao|official_?account)_?(?:admin_?)?(?:login_?)?(?:pwd|passwd|password|pass_?word)$/i;
const askedText = /(?:公众号|公众平台|微信|订阅号|服务号)(?:后台|账号|帐号|账户|平台)?的?(?:登录|登陆)?密码/;
/** What such words also name: another password, a change of one's own, or a warning not to give it. */
const otherText = /支付|零钱|不要|请勿|切勿|不会|无需|勿|不得|泄露|修改|忘记|找回|如何|安全提示|独立密码|WiFi|wifi/i;

const inputs = /(?:^|-)(?:input|textarea|field)$/i;

const askingIn = (element: Element): Attribute | undefined => {
  if (!inputs.test(element.tag)) return undefined;
  return element.attributes.find(({ name, text }) => {
    if (text === undefined) return false;
    if (/^(?:name|id|v-model|:?value|model:value|prop)/.test(name))
      return passwordName.test(
        text
          .split(".")
          .at(-1)
          ?.replace(/[{}\s]/g, "") ?? "",
      );
    return /placeholder|label|title/.test(name) && askedText.test(text) && !otherText.test(text);
  });
};

/** Columns, fields and keys that keep the password; a look-up of one is not counted again. */
const keeps = (node: Node): boolean => {
  if (node.kind === "field") return passwordName.test(node.name);
  if (node.kind === "data-entry") return passwordName.test(node.key);
  if (node.kind === "entry") return node.parent?.kind !== "object-pattern" && passwordName.test(node.key ?? "");
  if (node.kind === "declare" || node.kind === "assign")
    return node.target.kind === "name" && passwordName.test(node.target.name);
  return node.kind === "string" && node.parent?.kind === "call" && passwordName.test(node.value);
};

const firstKeeping = (module: Module): Node | undefined => {
  let found: Node | undefined;
  walk(module, (node) => {
    if (!found && keeps(node)) found = node;
    return !found;
  });
  return found;
};

const literals = [
  "密码",
  "mp_pwd",
  "mp_pass",
  "mpPwd",
  "mpPass",
  "wx_pwd",
  "wx_pass",
  "wxPwd",
  "wxPass",
  "weixin_p",
  "weixinP",
  "wechat_p",
  "wechatP",
  "gzh_p",
  "gzhP",
];

export default {
  id: "login/proxy-login-feature",
  clauses: ["O1", "D2"],
  severity: "error",
  confidence: "medium",
  title: { en: "Passwords of WeChat or Official Accounts are collected", "zh-CN": "收集微信或公众号的登录密码" },
  literals,
  *check(program) {
    for (const element of program.elements()) {
      const asking = program.isAside(moduleOf(element).path) ? undefined : askingIn(element);
      if (asking) yield { place: program.placeOf(asking), message, data: ["password"] };
    }
    for (const module of program.modules(...literals.slice(1))) {
      if (program.isAside(module.path) || module.language === "text") continue;
      const node = firstKeeping(module);
      if (node) yield { place: program.placeOf(node), message, data: ["password"], confidence: "low" };
    }
  },
} satisfies Rule;
