import { serverApiHosts } from "../../../knowledge/server-apis.ts";
import type { Rule } from "../../rule.ts";

const literals = ["api.weixin.qq.com"];

const message = {
  en: "A client calls WeChat's server API, which takes the account's secret or token along to every user's device: call it from your server.",
  "zh-CN": "客户端直接调用微信服务端接口，会把账号密钥或凭据带到每个用户的设备上：请改由自己的服务器调用。",
};

export default {
  id: "secrets/wechat-api-from-client",
  clauses: ["D2", "C0"],
  severity: "error",
  confidence: "high",
  title: { en: "A client calls api.weixin.qq.com", "zh-CN": "客户端直接调用 api.weixin.qq.com" },
  literals,
  *check(program) {
    for (const { call, url, urlText } of program.httpCalls()) {
      const { path } = program.placeOf(call);
      const side = program.sideOf(path);
      if ((side !== "miniprogram" && side !== "web") || program.isAside(path)) continue;
      const host = /^(?:https?:)?\/\/([^/?#:]+)/.exec(urlText ?? "")?.[1];
      if (host && serverApiHosts.includes(host))
        yield { place: program.placeOf(url ?? call), message, data: ["credential"] };
    }
  },
} satisfies Rule;
