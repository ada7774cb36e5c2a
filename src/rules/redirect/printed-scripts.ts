import { moduleOf } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Call, Expression, Template } from "../../program/tree.ts";
import { lastNameOf } from "../last-name.ts";
import { codeOf } from "../reachable-code.ts";

/** What stands before the address in a script that a page prints: `<script>location.href='`. */
const moves = /\blocation(?:\.href)?\s*=\s*\\?["']$|\blocation\.(?:replace|assign)\(\s*\\?["']$/;
const sent = /^\$?_(?:GET|REQUEST|POST)\b/;
const checks = /allow|white|valid|host|domain|strpos|preg_match|in_array|startsWith|str_starts/i;

/** The value is a field of the request as it came, or a variable that holds one. */
const isSent = (program: Program, value: Expression): boolean => {
  if (value.kind === "member" || value.kind === "index") return sent.test(codeOf(value).slice(0, 40));
  if (value.kind !== "name") return false;
  const definitions = program.definitionsOf(value);
  return definitions.some(
    (one) =>
      (one.kind === "declare" || one.kind === "assign") &&
      (one.value?.kind === "member" || one.value?.kind === "index") &&
      sent.test(codeOf(one.value).slice(0, 40)),
  );
};

const templateOf = (call: Call): Template | undefined =>
  call.arguments.find((one): one is Template => one.kind === "template");

/** Scripts printed by PHP that send the window wherever a request parameter says. */
export function* printedRedirects(program: Program): Generator<Call> {
  for (const call of program.calls("echo", "print", "exit", "die")) {
    const template = moduleOf(call).language === "php" ? templateOf(call) : undefined;
    if (!template) continue;
    const target = template.parts.find((part, at) => {
      const before = template.parts[at - 1];
      return before?.kind === "string" && moves.test(before.value) && isSent(program, part);
    });
    if (!target) continue;
    const name = lastNameOf(target);
    const looksAt = (code: string): boolean => checks.test(code) && code.includes(name);
    if (!program.isGuarded(call, (test) => looksAt(codeOf(test).slice(0, 300)))) yield call;
  }
}
