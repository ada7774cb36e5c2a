import type { DataKind } from "../domain/data.ts";
import { hintOfName } from "../knowledge/personal-names.ts";
import type { Flow } from "../program/program.ts";
import type { Expression } from "../program/tree.ts";
import type { SinkPlace } from "./sinks.ts";

/** Names that say nothing of what they hold. */
const vague =
  /^(res|result|resp|response|data|user|info|detail|body|payload|ret|retval|rsp|e|event|obj|row|json|d|r)$/i;
const failure =
  /失败|失效|过期|无效|为空|缺少|错误|异常|出错|没有|不存在|fail|error|err\b|expire|invalid|missing|not found/i;
/** Kinds that a word within a text tells: what opens an account or names a person. */
const telling: ReadonlySet<DataKind> = new Set([
  "credential",
  "session-key",
  "openid",
  "unionid",
  "phone",
  "id-number",
  "password",
]);

/** The last name of a value that is read as it is: `res`, `res.data`. */
const lastOf = (value: Expression): string =>
  value.kind === "name"
    ? value.name
    : value.kind === "member"
      ? value.property
      : value.kind === "await"
        ? lastOf(value.operand)
        : "";

/** The kinds that a text names: `用户信息`, `get token`, `成功获取openid：`. */
const kindsOfText = (text: string): readonly DataKind[] => {
  const { kinds } = hintOfName(text);
  if (kinds.length > 0 || !/[\u4e00-\u9fff]/.test(text)) return kinds;
  const words = text.match(/[A-Za-z][\w-]*/g) ?? [];
  return words.flatMap((word) => hintOfName(word).kinds).filter((kind) => telling.has(kind));
};

/** `console.log("用户信息", res)`, `console.log(res.data, "openid")`: the text beside a value of unknown origin and vague name tells what it is. */
export const labelled = ({ call, value }: SinkPlace): Flow | undefined => {
  if (call.kind !== "call" || !vague.test(lastOf(value))) return undefined;
  const at = call.arguments.indexOf(value);
  const beside = call.arguments[at === 0 && call.arguments.length === 2 ? 1 : at - 1];
  if (beside?.kind !== "string" || failure.test(beside.value)) return undefined;
  const kinds = kindsOfText(beside.value);
  if (kinds.length === 0) return undefined;
  return {
    source: { node: value, kinds, api: beside.value.slice(0, 40), basis: "name" },
    kinds,
    steps: [{ node: value }],
    whole: true,
  };
};

/** Kinds that the key of a stored value tells beyond doubt. */
const keyTells: ReadonlySet<DataKind> = new Set(["session-key", "id-number", "password", "biometric"]);

/** The key that a value is stored under: `setStorageSync("sessionKey", x)`, `setStorage({ key: "sessionKey", data: x })`. */
const keyFor = ({ call, value }: SinkPlace): string | undefined => {
  const options = value.parent?.kind === "entry" ? value.parent.parent : undefined;
  const key =
    options?.kind === "object"
      ? options.entries.find((entry) => entry.key === "key")?.value
      : call.kind === "call"
        ? call.arguments[call.arguments.indexOf(value) - 1]
        : undefined;
  return key?.kind === "string" ? key.value : undefined;
};

/** `wx.setStorageSync("sessionKey", res.data.msg)`: the key tells what a value of unknown origin is. */
export const keyed = (place: SinkPlace): Flow | undefined => {
  const key = keyFor(place);
  const kinds = key === undefined ? [] : hintOfName(key).kinds.filter((kind) => keyTells.has(kind));
  if (key === undefined || kinds.length === 0) return undefined;
  const { value } = place;
  return {
    source: { node: value, kinds, api: key.slice(0, 40), basis: "name" },
    kinds,
    steps: [{ node: value }],
    whole: false,
  };
};
