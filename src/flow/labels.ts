import { hintOfName } from "../knowledge/personal-names.ts";
import type { Flow } from "../program/program.ts";
import type { Expression } from "../program/tree.ts";
import type { SinkPlace } from "./sinks.ts";

/** Names that say nothing of what they hold. */
const vague =
  /^(res|result|resp|response|data|user|info|detail|body|payload|ret|retval|rsp|e|event|obj|row|json|d|r)$/i;
const failure = /失败|错误|异常|出错|没有|不存在|fail|error|err\b|invalid|missing|not found/i;

/** The last name of a value that is read as it is: `res`, `res.data`. */
const lastOf = (value: Expression): string =>
  value.kind === "name"
    ? value.name
    : value.kind === "member"
      ? value.property
      : value.kind === "await"
        ? lastOf(value.operand)
        : "";

/** `console.log("用户信息", res)`: the text beside a value of unknown origin and vague name tells what it is. */
export const labelled = ({ call, value }: SinkPlace): Flow | undefined => {
  if (call.kind !== "call" || !vague.test(lastOf(value))) return undefined;
  const position = call.arguments.indexOf(value);
  const before = call.arguments[position - 1];
  if (before?.kind !== "string" || failure.test(before.value)) return undefined;
  const { kinds } = hintOfName(before.value);
  if (kinds.length === 0) return undefined;
  return {
    source: { node: value, kinds, api: before.value.slice(0, 40), basis: "name" },
    kinds,
    steps: [{ node: value }],
    whole: true,
  };
};
