import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Node } from "../../../program/tree.ts";
import { keptUnder } from "../../last-name.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";

const messages = {
  sign: {
    en: "The JS-SDK signature is computed in the page, so every visitor gets the account's ticket: sign on the server and send only the signature.",
    "zh-CN": "在前端计算 JS-SDK 签名，会把账号的 jsapi_ticket 交给每位访客：请在服务器签名，只下发签名结果。",
  },
  ticket: {
    en: "A jsapi_ticket stands in page code, so every visitor has the account's ticket: keep it on the server and send only the signature.",
    "zh-CN": "页面代码中写有 jsapi_ticket，每位访客都能得到账号的票据：请保存在服务器，只下发签名结果。",
  },
} as const;

const isPage = (program: Program, node: Node): boolean => {
  const { path, language } = moduleOf(node);
  const side = program.sideOf(path);
  return (
    (side === "web" || side === "miniprogram" || (side === "unknown" && language === "vue")) && !program.isAside(path)
  );
};

/** Tickets have some eighty characters. */
const ticketShape = /^[\w-]{50,120}$/;
const ticketName = /^(?:js_?api_?)?ticket$/i;

export default {
  id: "callback/jssdk-sign-in-front-end",
  clauses: ["D2", "C0"],
  severity: "error",
  confidence: "high",
  title: { en: "The JS-SDK signature is computed in the front end", "zh-CN": "前端计算 JS-SDK 签名" },
  literals: ["jsapi_ticket", "jsapiTicket", "ticket"],
  *check(program) {
    const seen = new Set<Node>();
    for (const node of program.strings()) {
      if (!isPage(program, node)) continue;
      const whole = node.parent?.kind === "template" ? node.parent : node;
      const text = node.kind === "string" ? node.value : codeOf(node);
      if (/jsapi_ticket=/.test(text) && !seen.has(whole)) {
        seen.add(whole);
        yield { place: program.placeOf(whole), message: messages.sign, data: ["credential"] };
      } else if (node.kind === "string" && ticketName.test(keptUnder(node)) && ticketShape.test(node.value)) {
        yield { place: program.placeOf(node), message: messages.ticket, data: ["credential"] };
      }
    }
  },
} satisfies Rule;
