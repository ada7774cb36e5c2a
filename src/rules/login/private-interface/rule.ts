import { moduleOf } from "../../../program/adopt.ts";
import type { Rule } from "../../rule.ts";
import { consoleAddresses, consoleLiterals, isForeignCode } from "../console.ts";

const message = {
  en: "This address serves the console's or the client's own pages and no interface document names it: read the content through the official interfaces of an account that granted access.",
  "zh-CN": "该地址仅供公众平台后台或微信客户端自身页面使用，不在任何接口文档之内：请通过官方接口读取已授权账号的内容。",
};

export default {
  id: "login/private-interface",
  clauses: ["C0", "O1"],
  severity: "warning",
  confidence: "high",
  title: { en: "A private address of mp.weixin.qq.com is called", "zh-CN": "调用公众平台未公开的内部接口" },
  literals: consoleLiterals,
  asides: true,
  *check(program) {
    for (const { node, use } of consoleAddresses(program)) {
      if (use === "read" && !isForeignCode(program, moduleOf(node).path))
        yield { place: program.placeOf(node), message };
    }
  },
} satisfies Rule;
