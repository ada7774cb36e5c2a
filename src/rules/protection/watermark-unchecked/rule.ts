import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call } from "../../../program/tree.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";

/** Calls that give open data back in clear. */
const decrypters = [
  "decryptData",
  "decryptSession",
  "decryptMiniProgramUser",
  "DecodeEncryptedData",
  "decodeEncryptedData",
  "DecryptUserData",
  "getUserInfo",
  "getPhoneNoInfo",
  "decrypt",
  "Decrypt",
  "decrypt_data",
];
/** Receivers that only decrypt this, for the names that mean other things too; WxJava checks nothing. */
const openData =
  /bizdatacrypt|wxama?service|getuserservice|wxa?crypto|datacrypt|encryptor|wxma|mini_?program|easywechat/i;
/** SDKs that compare the AppID themselves: silenceper/wechat, wechatpy, node-wechat-oauth (source read). */
const checksItself = /silenceper|wechatpy|wechat-oauth/i;

/** `AesDecrypt(encryptedData, sessionKey, iv)`: what the arguments are called tells, whatever the helper is. */
const namesOpenData = (call: Call): boolean => {
  const given = call.arguments.map((one) => codeOf(one).slice(0, 120));
  const has = (name: RegExp): boolean => given.some((code) => name.test(code));
  return given.length >= 3 && has(/encrypted_?data/i) && has(/session_?key/i) && has(/(?:^|[^a-z])iv\b/i);
};
const decryptingName = /decrypt|aes|decode/i;

const isDecryption = (program: Program, call: Call): boolean => {
  if (namesOpenData(call)) return true;
  const api = program.apiOf(call.callee) ?? "";
  const name = api.split(".").pop() ?? "";
  if (
    /^decrypt(?:Data|Session|MiniProgramUser|_data)$|DecodeEncryptedData|decodeEncryptedData|DecryptUserData/.test(name)
  )
    return call.arguments.length >= 2 && (openData.test(api) || /iv\b|encrypted_?data/i.test(codeOf(call)));
  return (
    openData.test(api) && call.arguments.length >= 2 && /^(?:getUserInfo|getPhoneNoInfo|decrypt|Decrypt)$/.test(name)
  );
};

/** The file, or the code that is called, looks at the watermark. */
const looksAtIt = (program: Program, call: Call): boolean => {
  const module = moduleOf(call);
  if (/watermark/i.test(codeOf(module)) || checksItself.test(module.text)) return true;
  const fn = program.enclosingFunction(call);
  const near = [...program.functionsOf(call.callee), ...(fn ? program.callersOf(fn) : [])].map((node) =>
    moduleOf(node),
  );
  return near.some(({ text }) => /watermark/i.test(text));
};

const message = {
  en: "Decrypted open data is used without comparing its watermark with your AppID and the time, so data of another account passes for yours: check watermark.appid.",
  "zh-CN": "解密后的开放数据未与水印核对，其他账号的数据可能被当作自己的：请校验 watermark.appid 和时间戳。",
};

export default {
  id: "protection/watermark-unchecked",
  clauses: ["D2", "D3"],
  severity: "notice",
  confidence: "medium",
  title: { en: "The watermark of decrypted data is not checked", "zh-CN": "未校验解密数据的水印" },
  literals: ["ecrypt", "PhoneNoInfo", "getUserService", "ncryptedData", "ncrypted_data"],
  *check(program) {
    const seen = new Set<string>();
    const named = program
      .modules("ncryptedData", "ncrypted_data")
      .flatMap((module) =>
        [...program.nodesIn(module).callsByName].flatMap(([name, calls]) =>
          decryptingName.test(name) && !decrypters.includes(name) ? calls.filter(namesOpenData) : [],
        ),
      );
    for (const call of [...program.calls(...decrypters), ...named]) {
      const { path } = moduleOf(call);
      const side = program.sideOf(path);
      if (
        side === "miniprogram" ||
        side === "web" ||
        side === "library" ||
        program.isAside(path) ||
        !isDecryption(program, call) ||
        looksAtIt(program, call)
      )
        continue;
      if (seen.has(path)) continue;
      seen.add(path);
      yield { place: program.placeOf(call), message, data: ["encrypted-data"] };
    }
  },
} satisfies Rule;
