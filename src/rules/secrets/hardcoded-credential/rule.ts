import type { Rule } from "../../rule.ts";
import { credentialOf } from "../credential.ts";
import { keyedLiterals } from "../keyed-literals.ts";

const literals = [
  "ecret",
  "ECRET",
  "ecert",
  "aes",
  "AES",
  "Aes",
  "oken",
  "OKEN",
  "icket",
  "key",
  "Key",
  "KEY",
  "sk-proj-",
  "sk-ant-",
  "Bearer sk-",
];

export default {
  id: "secrets/hardcoded-credential",
  clauses: ["D2"],
  severity: "error",
  confidence: "high",
  title: { en: "A WeChat credential is written into the code", "zh-CN": "微信凭据被硬编码在代码中" },
  literals,
  company: [
    "ecret",
    "ECRET",
    "ecert",
    "aes",
    "AES",
    "Aes",
    "oken",
    "OKEN",
    "icket",
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
    "sk-proj-",
    "sk-ant-",
    "Bearer sk-",
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
          confidence: kind.id === "app-key" || kind.id === "callback-token" ? "medium" : "high",
          severity: kind.id === "callback-token" ? "warning" : "error",
          message: {
            en: `${/^[AE]/i.test(kind.name.en) ? "An" : "A"} ${kind.name.en} stands in the code, so everyone who can read the repository can act as your account: reset it now, and read it from the environment.`,
            "zh-CN": `代码中写有${kind.name["zh-CN"]}，任何能读到仓库的人都可冒用账号：请立即重置，并改为从环境变量读取。`,
          },
        };
      }
    }
  },
} satisfies Rule;
