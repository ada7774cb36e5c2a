import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { calledFrom, callersOf, codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { isServerCode } from "../push-handlers.ts";

const message = {
  en: "An encrypted message is decrypted without a check of msg_signature, so forged ones are taken in: compare msg_signature over token, timestamp, nonce and Encrypt first.",
  "zh-CN":
    "解密消息前未校验 msg_signature，会接受伪造的消息：请先用 token、timestamp、nonce 与 Encrypt 校验 msg_signature。",
};

/** Decrypting by hand, or by an SDK's cipher that checks nothing. */
const decrypts =
  /^(?:decrypt|decryptMsg|decryptXml|aes_?decrypt|AESDecrypt\w*|openssl_decrypt|createDecipheriv|aesDecrypt|DecryptMsg|AES_decrypt|decrypt_?msg)$/i;
const pushed = /\bEncrypt\b|\.Encrypt\b|["']Encrypt["']|encrypt_type/;
const checksSignature = /msg_?signature|fromEncryptedXml|decrypt_?message\b|VerifyURL/i;

const isPushDecryption = (program: Program, call: Call): boolean => {
  const fn = program.enclosingFunction(call);
  if (!fn) return false;
  const around = [...callersOf(program, fn, 2), ...calledFrom(program, fn, 1)];
  return (
    call.arguments.some((one) => /\bEncrypt\b/.test(codeOf(one))) ||
    (pushed.test(codeOf(fn)) && around.some((one) => /FromUserName|ToUserName|MsgType/.test(codeOf(one))))
  );
};

const isChecked = (program: Program, call: Call): boolean => {
  const fn = program.enclosingFunction(call);
  if (checksSignature.test(codeOf(fn ?? moduleOf(call)))) return true;
  if (!fn) return false;
  return [...callersOf(program, fn, 3), ...calledFrom(program, fn, 2)].some((one) => checksSignature.test(codeOf(one)));
};

export default {
  id: "callback/wrong-or-incomplete-safe-mode",
  clauses: ["C0", "D2"],
  severity: "error",
  confidence: "medium",
  title: { en: "Safe mode is incomplete", "zh-CN": "消息推送安全模式不完整" },
  literals: ["Encrypt", "encrypt_type"],
  *check(program) {
    for (const call of program.allCalls()) {
      const { path } = moduleOf(call);
      if (!decrypts.test(lastNameOf(call.callee)) || !isServerCode(program, path)) continue;
      if (isPushDecryption(program, call) && !isChecked(program, call))
        yield { place: program.placeOf(call.callee), message, data: ["message"] };
    }
  },
} satisfies Rule;
