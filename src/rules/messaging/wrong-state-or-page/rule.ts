import { walk } from "../../../program/adopt.ts";
import type { Expression, ObjectLiteral } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";

const literals = [
  "miniprogram_state",
  "miniprogramState",
  "MiniprogramState",
  "miniProgramState",
  "MiniProgramState",
  "template_id",
  "templateId",
];
const stateKey = /^mini_?program_?state$/i;
const testState = new Set(["developer", "trial"]);

const message = {
  en: "Users who tap this message land in the developer or trial version, which they may not open: send `formal` outside tests.",
  "zh-CN": "用户点击该消息会进入开发版或体验版而无法打开：非测试环境请使用 formal。",
};

const pageMessage = {
  en: "A message can only lead to a page of the mini program, so this address is refused: give the page's path, as in `pages/order/order`.",
  "zh-CN": "订阅消息只能跳转到小程序自身的页面，网址会被拒绝：请填写页面路径，如 `pages/order/order`。",
};

/** Web addresses as the page of a subscription message, `{ touser, template_id, page }`. */
const outsidePages = ({ entries }: ObjectLiteral): readonly Expression[] =>
  entries.some(({ key }) => /^template_?id$/i.test(key ?? "")) &&
  entries.some(({ key }) => /^to_?user$/i.test(key ?? ""))
    ? entries.flatMap(({ key, value }) =>
        key === "page" && value.kind === "string" && /^https?:/i.test(value.value) ? [value] : [],
      )
    : [];

export default {
  id: "messaging/wrong-state-or-page",
  clauses: ["C0"],
  severity: "warning",
  confidence: "high",
  title: { en: "A subscription message leads to a test version", "zh-CN": "订阅消息跳转到开发版或体验版" },
  literals,
  *check(program) {
    for (const module of program.modules(...literals)) {
      if (program.isAside(module.path)) continue;
      const found: Expression[] = [];
      walk(module, (node) => {
        if (node.kind === "entry" && stateKey.test(node.key ?? "")) found.push(node.value);
        else if (node.kind === "assign" && node.target.kind === "member" && stateKey.test(node.target.property))
          found.push(node.value);
        else if (
          node.kind === "call" &&
          node.callee.kind === "member" &&
          /^set_?mini_?program_?state$/i.test(node.callee.property) &&
          node.arguments[0]
        )
          found.push(node.arguments[0]);
      });
      const pages: Expression[] = [];
      walk(module, (node) => {
        if (node.kind === "object") pages.push(...outsidePages(node));
      });
      for (const value of pages) yield { place: program.placeOf(value), message: pageMessage };
      for (const value of found) {
        if (value.kind === "string" && testState.has(value.value)) yield { place: program.placeOf(value), message };
      }
    }
  },
} satisfies Rule;
