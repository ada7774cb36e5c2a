import type { Rule } from "../../rule.ts";

const block = /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED )?PRIVATE KEY-----(?:\\n|\s)+[A-Za-z0-9+/=\\\s]{60,}/g;
/** Files that WeChat hands out as private: merchant keys and the upload key of miniprogram-ci. */
const keyFile = /(?:^|\/)(?:apiclient_(?:key\.pem|cert\.p12)|private\.wx[0-9a-z]+\.key)$/i;
const literals = ["PRIVATE KEY-----"];

const message = {
  en: "A private key is in the repository, so whoever reads it can sign or upload in your account's name: revoke it, and keep the new one outside.",
  "zh-CN": "仓库中含有私钥，读到它的人可以以你的账号签名或上传代码：请吊销该密钥，新密钥不要放入仓库。",
};

export default {
  id: "secrets/private-key-committed",
  clauses: ["D2"],
  severity: "error",
  confidence: "high",
  title: { en: "A private key or certificate is committed", "zh-CN": "私钥或证书被提交到仓库" },
  literals,
  asides: true,
  *check(program) {
    for (const module of program.modules(...literals)) {
      const inTest = program.isAside(module.path) && !keyFile.test(module.path);
      for (const match of module.text.matchAll(block)) {
        const place = program.placeOf({
          kind: "string",
          value: "",
          start: match.index,
          end: match.index + match[0].indexOf("-----", 11) + 5,
          parent: module,
        });
        yield {
          place,
          message,
          data: ["credential"],
          severity: inTest ? "warning" : "error",
          confidence: inTest ? "low" : "high",
        };
      }
    }
  },
} satisfies Rule;
