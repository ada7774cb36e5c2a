import { own } from "../../../domain/own.ts";
import type { Text } from "../../../domain/text.ts";
import type { CredentialKind } from "../../../knowledge/credentials.ts";
import { spaced } from "../../chinese.ts";
import type { Rule } from "../../rule.ts";
import { credentialOf } from "../credential.ts";
import { keyedLiterals } from "../keyed-literals.ts";

/** Parts of names that credentials go by, and what tells one by itself. */
const telling = [
  "ecret",
  "ECRET",
  "ecert",
  "aes",
  "AES",
  "Aes",
  "oken",
  "OKEN",
  "icket",
  "sk-proj-",
  "sk-ant-",
  "Bearer sk-",
  "ookie",
  "OOKIE",
  "appcode",
  "appCode",
  "APPCODE",
];
/** A key is a credential in the company of what it opens only. */
const literals = [...telling, "key", "Key", "KEY"];

/** What whoever has read it can do, and what to do about it. */
const harms: Readonly<Record<string, Text>> = {
  "login-token": {
    en: "so everyone who can read the repository can act as the user who was logged in with it: remove it, make it void, and use the token that the login gives.",
    "zh-CN": "任何能读到仓库的人都能以对应用户的身份操作：请删除并使其失效，运行时只使用登录后取得的令牌。",
  },
  "callback-token": {
    en: "so everyone who can read the repository can forge messages to your server: change it now, and read it from the environment.",
    "zh-CN": "任何能读到仓库的人都能伪造推送给服务器的消息：请立即更换，并改为从环境变量读取。",
  },
};
const harm: Text = {
  en: "so everyone who can read the repository can act as your account: reset it now, and read it from the environment.",
  "zh-CN": "任何能读到仓库的人都可冒用账号：请立即重置，并改为从环境变量读取。",
};

/** Kinds that name and shape only suggest. */
const guessed: ReadonlySet<string> = new Set(["app-key", "callback-token", "service-key"]);

const messageFor = ({ id, name }: CredentialKind): Text => {
  const told = own(harms, id) ?? harm;
  return {
    en: `${/^[AE]/i.test(name.en) ? "An" : "A"} ${name.en} stands in the code, ${told.en}`,
    "zh-CN": `代码中写有${spaced(name["zh-CN"])}，${told["zh-CN"]}`,
  };
};

export default {
  id: "secrets/hardcoded-credential",
  clauses: ["D2"],
  severity: "error",
  confidence: "high",
  title: { en: "A WeChat credential is written into the code", "zh-CN": "微信凭据被硬编码在代码中" },
  literals,
  company: [
    ...telling,
    "api",
    "Api",
    "API",
    "mch",
    "Mch",
    "MCH",
    "erchant",
    "ERCHANT",
    "artner",
    "ARTNER",
    "pay",
    "Pay",
    "PAY",
    "aterner",
    "access",
    "Access",
    "ACCESS",
    "cos",
    "Cos",
    "COS",
    "qcloudsms",
    "SmsSingleSender",
  ],
  *check(program) {
    for (const module of program.modules(...literals)) {
      if (program.isAside(module.path)) continue;
      const seen = new Set<string>();
      for (const literal of keyedLiterals(module)) {
        const kind = credentialOf(module, literal);
        const place = program.placeOf(literal.node);
        const at = `${place.startLine}:${place.startColumn}`;
        if (!kind || seen.has(at)) continue;
        seen.add(at);
        yield {
          place,
          data: ["credential"],
          confidence: guessed.has(kind.id) ? "medium" : "high",
          severity: kind.id === "callback-token" || kind.id === "service-key" ? "warning" : "error",
          message: messageFor(kind),
        };
      }
    }
  },
} satisfies Rule;
