import type { Fix } from "../../../domain/finding.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Module, StringLiteral, Template } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";

/** The code that comes back is exchanged here, so what is done with the answer can be seen. */
const exchange =
  /sns\/oauth2\/access_token|oauth2getAccessToken|getAccessToken\(\s*(?:\$?code|request|req|ctx)|userFromCode|getUserAccessToken|GetUserAccessToken|OAuthApi\.GetAccessToken|fetch_access_token|userFromToken/i;
/** Anything of a profile, under the names of interfaces, SDKs and fields; a unionid needs the profile scope as well. */
const usesProfile =
  /sns\/userinfo|nick_?name|head_?img|avatar|get_?user_?info|union_?id|oauth2getUserInfo|GetSnsUserInfo|GetUserInfo|->user\(|\boauth\.user\b|getNickname|getOriginal|WxOAuth2UserInfo|userinfo(?!['"&])/i;
const isCode = (path: string): boolean => /\.(?:php|java|go|py|cs|[cm]?[jt]sx?|vue|kt|blade\.php|html)$/.test(path);

/** Only where the text is a literal alone, as the value of the scope. */
const fixOf = (program: Program, text: StringLiteral | Template, module: Module): Fix | undefined => {
  if (text.kind !== "string" || text.value !== "snsapi_userinfo") return undefined;
  const written = module.text.slice(text.start, text.end);
  return {
    description: { en: "Ask for snsapi_base.", "zh-CN": "改为 snsapi_base。" },
    edits: [{ ...program.placeOf(text), text: written.replace("snsapi_userinfo", "snsapi_base") }],
  };
};

export default {
  id: "minimisation/oauth-userinfo-openid-only",
  clauses: ["D1"],
  severity: "warning",
  confidence: "medium",
  title: {
    en: "The profile scope is asked for where an openid is enough",
    "zh-CN": "只需 openid 却申请 snsapi_userinfo",
  },
  literals: ["snsapi_userinfo"],
  *check(program) {
    const own = (path: string): boolean => isCode(path) && !program.isAside(path);
    const texts = program
      .strings()
      .filter(
        (text) =>
          /snsapi_userinfo/.test(program.textOf(text) ?? "") &&
          text.parent?.kind !== "template" &&
          own(moduleOf(text).path),
      );
    if (texts.length === 0 || !program.search(exchange).some(own) || program.search(usesProfile).some(own)) return;
    for (const text of texts) {
      const module = moduleOf(text);
      const fix = fixOf(program, text, module);
      yield {
        place: program.placeOf(text),
        message: {
          en: "snsapi_userinfo asks the user for the whole profile, but nothing here reads more than the OpenID: ask for snsapi_base, which needs no consent screen.",
          "zh-CN": "snsapi_userinfo 会向用户索取全部资料，而代码只用到 openid：请改用 snsapi_base，无需弹出授权页。",
        },
        data: ["profile"],
        ...(fix ? { fix } : {}),
      };
    }
  },
} satisfies Rule;
