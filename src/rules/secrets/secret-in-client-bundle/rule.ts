import { bareKey } from "../../../knowledge/plain-names.ts";
import { walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Member, Module, Node } from "../../../program/tree.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { keyedLiterals } from "../keyed-literals.ts";

/** What must never reach a client, whatever holds it. */
const secretName =
  /(?:app|applet|im|sdk|wx|wechat|weixin|mp|xcx|corp|mch|pay|component|client)(?:secret|secretkey|aeskey)$|(?:apiv3key|mchkey|encodingaeskey)$|^sessionkey$|^jsapiticket$/;
const harmless = /question|public|secretid$|placeholder|label|tmp|temp/;
/** Prefixes that a bundler copies into the client's code. */
const publicPrefix = /^(?:VITE|VUE_APP|TARO_APP|NEXT_PUBLIC|NUXT_PUBLIC|REACT_APP|UNI|EXPO_PUBLIC)_/;

const isSecret = (name: string): boolean => secretName.test(name) && !harmless.test(name);

/** The field is assigned, or a form's own: an administrator types the secret in, which puts none into the code. */
const isFilledIn = (node: Member): boolean =>
  (node.parent?.kind === "assign" && node.parent.target === node) ||
  (node.parent?.kind === "attribute" && /^(?:v-model|model:)/.test(node.parent.name));

/** The name of a field that a form has people fill in: `name="appSecret"`, `v-model="form.appSecret"`, `prop="appSecret"`. */
const fieldName = (node: Node): string | undefined =>
  node.kind === "attribute" && /^(?:name|prop|v-model(?::\w+)?|model:\w+|data-field)$/.test(node.name)
    ? bareKey(node.text?.replace(/^.*\./, "") ?? "")
    : undefined;

/** Secrets that a form of the file has people fill in. */
const typedIn = (module: Module): readonly string[] => {
  const names: string[] = [];
  walk(module, (node) => {
    const name = fieldName(node);
    if (name !== undefined && isSecret(name)) names.push(name);
  });
  return names;
};

/**
 * Lasting keys of a cloud's object storage in a page: `new COS({ SecretId, SecretKey })`. Pages take temporary ones, which
 * come with a token. Sources: https://cloud.tencent.com/document/product/436/11459,
 * https://help.aliyun.com/zh/oss/developer-reference/authorize-access-5
 */
const storageKeys = (program: Program, module: Module): readonly Node[] =>
  program
    .nodesIn(module)
    .calls.filter((call) => call.isNew && /^(?:COS|OSS|AliOSS|ObsClient|TosClient)$/.test(codeOf(call.callee)))
    .flatMap(({ arguments: [options] }) => {
      const entries = options?.kind === "object" ? options.entries : [];
      const isTemporary = entries.some(
        ({ key, spread }) => spread || /token|getAuthorization|refresh/i.test(key ?? ""),
      );
      return isTemporary
        ? []
        : entries.filter(({ key }) => /^(?:SecretKey|access_?key_?secret|secret_?access_?key)$/i.test(key ?? ""));
    });

const literals = ["ecret", "SECRET", "session_key", "sessionKey", "jsapi_ticket", "AESKey", "AES_KEY", "aesKey"];

const message = {
  en: "A secret of the account is used in client code, which anyone can unpack: keep it on the server and give the client only the result.",
  "zh-CN": "账号密钥进入客户端代码，任何人都能解包得到：请只保存在服务器，客户端只拿结果。",
};

const sessionMessage = {
  en: "The session_key, which decrypts users' data, is used in client code: leave it on the server, decrypt there, and give the client a token of your own.",
  "zh-CN": "客户端代码使用了可解密用户数据的 session_key：请只保存在服务器并在服务器解密，客户端改用自行签发的登录态。",
};

export default {
  id: "secrets/secret-in-client-bundle",
  clauses: ["D2"],
  severity: "error",
  confidence: "medium",
  title: { en: "A secret reaches client code", "zh-CN": "密钥进入客户端代码" },
  literals,
  *check(program) {
    const modules = program.modules(...literals);
    // An administrator's form and the code that sends what was typed in may stand in different files.
    const typed = new Set(modules.flatMap(typedIn));
    for (const module of modules) {
      if (program.isAside(module.path)) continue;
      const side = program.sideOf(module.path);
      const isClient = side === "miniprogram" || side === "web";
      const found = new Map<number, Node>();
      const names = new Set<string>();
      const sessions = new Set<Node>();
      // One secret is one finding, however often the file uses it.
      const keep = (node: Node, written: string): void => {
        const name = bareKey(written);
        const line = program.placeOf(node).startLine;
        if (!isSecret(name) || found.has(line) || names.has(name) || typed.has(name)) return;
        names.add(name);
        found.set(line, node);
        if (/session_?key$/i.test(written)) sessions.add(node);
      };
      if (module.data) {
        for (const { key, value, node } of keyedLiterals(module)) if (publicPrefix.test(key) && value) keep(node, key);
      }
      if (isClient) {
        for (const node of storageKeys(program, module)) found.set(program.placeOf(node).startLine, node);
        walk(module, (node) => {
          if (node.kind === "entry" && node.parent?.kind === "object-pattern" && node.key) keep(node, node.key);
          else if (node.kind === "member" && !isFilledIn(node)) keep(node, node.property);
        });
      }
      for (const node of found.values()) {
        const isSession = sessions.has(node);
        yield {
          place: program.placeOf(node),
          message: isSession ? sessionMessage : message,
          data: [isSession ? "session-key" : "credential"],
        };
      }
    }
  },
} satisfies Rule;
