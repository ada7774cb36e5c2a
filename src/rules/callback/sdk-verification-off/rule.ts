import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Node } from "../../../program/tree.ts";
import { asksFor, codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";

const messages = {
  off: {
    en: "The SDK's signature check of pushed messages is switched off, so anyone can send messages in a user's name: remove this.",
    "zh-CN": "关闭了 SDK 对消息推送的签名校验，任何人都能以用户名义伪造消息：请移除此设置。",
  },
  plain: {
    en: "Without aes_key EasyWeChat 6 answers pushes unchecked, so anyone can send messages in a user's name: set aes_key and use the safe mode.",
    "zh-CN":
      "未配置 aes_key 时 EasyWeChat 6 不校验推送签名，任何人都能以用户名义伪造消息：请配置 aes_key 并使用安全模式。",
  },
} as const;

const isDevelopment = /debug|dev|local|test|env/i;

/** `$config = ["app_id" => …, "token" => …]` of EasyWeChat 6 with an aes_key that is missing or empty. */
const lacksKey = (program: Program, call: Call): boolean => {
  const config = call.arguments[0];
  const values = config ? program.valuesOf(config) : [];
  const object = values.find((one) => one.kind === "object");
  if (object?.kind !== "object" || object.entries.some(({ spread }) => spread)) return false;
  if (!object.entries.some(({ key }) => key === "app_id")) return false;
  const key = object.entries.find((entry) => entry.key === "aes_key");
  return !key || (key.value.kind === "string" && key.value.value === "") || key.value.kind === "null";
};

const isAccount =
  /EasyWeChat\\(?:OfficialAccount|MiniProgram)\\Application|EasyWeChat\.(?:OfficialAccount|MiniProgram)\.Application/;

const serves = (node: Node): boolean =>
  /->\s*serve\(|getServer\(/.test(codeOf(moduleOf(node))) && !/sha1\(|check_?signature/i.test(codeOf(moduleOf(node)));

export default {
  id: "callback/sdk-verification-off",
  clauses: ["C0", "D2"],
  severity: "error",
  confidence: "high",
  title: { en: "The SDK's signature check is switched off", "zh-CN": "关闭了 SDK 的签名校验" },
  literals: ["SkipValidate", "EasyWeChat"],
  *check(program) {
    for (const call of program.calls("SkipValidate")) {
      const [value] = call.arguments;
      if (value?.kind !== "boolean" || !value.value || program.isAside(moduleOf(call).path)) continue;
      if (!program.isGuarded(call, asksFor(isDevelopment)))
        yield { place: program.placeOf(call.callee), message: messages.off };
    }
    for (const module of program.modules("EasyWeChat")) {
      if (
        module.language !== "php" ||
        program.isAside(module.path) ||
        !module.imports.some((one) => isAccount.test(one.source) || isAccount.test(one.imported))
      )
        continue;
      for (const call of program.calls("Application")) {
        if (moduleOf(call) === module && call.isNew && lacksKey(program, call) && serves(call))
          yield {
            place: program.placeOf(call.callee),
            message: messages.plain,
            severity: "warning",
            confidence: "medium",
          };
      }
    }
  },
} satisfies Rule;
