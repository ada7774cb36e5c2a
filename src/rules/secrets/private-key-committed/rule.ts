import { keyStorePath } from "../../../domain/key-store.ts";
import type { Program } from "../../../program/program.ts";
import type { Problem, Rule } from "../../rule.ts";

const block = /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED )?PRIVATE KEY-----(?:\\n|\s)+[A-Za-z0-9+/=\\\s]{60,}/g;
/** Files that WeChat hands out as private: merchant keys and the upload key of miniprogram-ci. */
const keyFile = /(?:^|\/)(?:apiclient_(?:key\.pem|cert\.p12)|private\.wx[0-9a-z]+\.key)$/i;
/**
 * Stores that hold no secret: of certificates that are trusted, and those that tools make for trying things out.
 * Source: Android, "Sign your app": the debug certificate "is created by the build tools and is insecure by design",
 * https://developer.android.com/studio/publish/app-signing#debug-mode
 */
const harmlessStore =
  /(?:^|[._-])(?:debug|test|demo|sample|example|localhost|cacerts|trust)[._-]|truststore|_TemporaryKey\./i;
const literals = ["PRIVATE KEY-----"];

const message = {
  en: "A private key is in the repository, so whoever reads it can sign or upload in your account's name: revoke it, and keep the new one outside.",
  "zh-CN": "仓库中含有私钥，读到它的人可以以你的账号签名或上传代码：请吊销该密钥，新密钥不要放入仓库。",
};

const storeMessages = {
  merchant: {
    en: "The merchant certificate is in the repository; it holds the private key, and its password is the merchant number unless you changed it: revoke it in the merchant platform, and keep the new one outside.",
    "zh-CN": "仓库中含有商户证书，其中包含私钥，默认密码就是商户号：请到商户平台吊销该证书，新证书不要放入仓库。",
  },
  other: {
    en: "A key store is in the repository, with only its password between a reader and the private key: replace the key, and keep the store outside.",
    "zh-CN": "仓库中含有密钥库文件，读到它的人只差一个密码就能得到私钥：请更换密钥，密钥库不要放入仓库。",
  },
};

/** Key stores, which are known by their path alone. */
function* stores(program: Program): Iterable<Problem> {
  for (const path of [...program.focus].filter((one) => keyStorePath.test(one)).sort()) {
    const isMerchant = keyFile.test(path);
    if (!isMerchant && harmlessStore.test(path.slice(path.lastIndexOf("/") + 1))) continue;
    const inTest = program.isAside(path) && !isMerchant;
    yield {
      place: { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
      message: isMerchant ? storeMessages.merchant : storeMessages.other,
      data: ["credential"],
      severity: inTest ? "warning" : "error",
      confidence: isMerchant ? "high" : inTest ? "low" : "medium",
    };
  }
}

export default {
  id: "secrets/private-key-committed",
  clauses: ["D2"],
  severity: "error",
  confidence: "high",
  title: { en: "A private key or certificate is committed", "zh-CN": "私钥或证书被提交到仓库" },
  literals,
  paths: keyStorePath,
  asides: true,
  *check(program) {
    yield* stores(program);
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
