import type { DataKind } from "../../../domain/data.ts";
import type { Text } from "../../../domain/text.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program, SinkFlow } from "../../../program/program.ts";
import type { Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { chainOf, listed } from "../telling.ts";

const message = {
  en: "What a user sends is written into the text of an SQL statement, so that anyone can read or change the stored user data: pass it as a parameter.",
  "zh-CN": "用户输入被直接拼入 SQL 语句，任何人都可能读取或篡改所存的用户数据：请改为参数化查询。",
};

const namedMessage = (kinds: readonly DataKind[]): Text => {
  const names = listed(kinds);
  return {
    en: `User data (${names.en}) is written into the text of an SQL statement: whoever can choose it can read or change the stored data, so pass it as a parameter.`,
    "zh-CN": `用户数据（${names["zh-CN"]}）被直接拼入 SQL 语句，取值一旦可由外部控制，即可读取或篡改所存数据：请改为参数化查询。`,
  };
};

/** The call by which a text is put together piece by piece: `sql.append("… where id=" + id)`. */
const appends = /^append/i;

/**
 * Where the value is built into the statement: at the piece that is appended to a builder, else where the statement is run, next to
 * which it is written.
 */
const builtAt = (program: Program, { value, steps }: SinkFlow): Node => {
  const run = program.enclosingFunction(value);
  for (const { node } of steps) {
    if (program.enclosingFunction(node) !== run || moduleOf(node) !== moduleOf(value)) continue;
    const { parent } = node;
    const piece = parent?.kind === "template" ? parent : node;
    const call = piece.parent;
    if (call?.kind === "call" && call.callee.kind === "member" && appends.test(call.callee.property)) return piece;
  }
  return value;
};

/** It comes from a request, a message or a form, and not only from a parameter of a telling name. */
const isSent = ({ source }: SinkFlow): boolean => source.basis === "interface" || source.api === "request parameter";

/** A condition or exit before it lets numbers through only: `if (!is_numeric($id)) throw …`. */
const numeric =
  /\b(?:is_numeric|ctype_digit|is_int(?:eger)?|isInteger|isSafeInteger|isdigit|isnumeric|isdecimal|isDigits?|isNumeric|FILTER_VALIDATE_INT)\b/;
const isNumber = (program: Program, { value, steps }: SinkFlow): boolean =>
  [value, ...steps.map(({ node }) => node)].some((node) => {
    const name = lastNameOf(node);
    return (
      name !== "" &&
      program.isGuarded(node, (test) => {
        const code = codeOf(test).slice(0, 300);
        return numeric.test(code) && code.includes(name);
      })
    );
  });

export default {
  id: "protection/sql-injection-user-data",
  clauses: ["D2"],
  severity: "error",
  confidence: "medium",
  title: { en: "User input is concatenated into SQL", "zh-CN": "用户输入被拼入 SQL" },
  literals: [
    "select ",
    "SELECT ",
    "Select ",
    "insert ",
    "INSERT ",
    "update ",
    "UPDATE ",
    "delete ",
    "DELETE ",
    "where ",
    "WHERE ",
  ],
  *check(program) {
    const found = new Map<string, SinkFlow>();
    for (const flow of program.flow.into("sql")) {
      const { path, startLine } = program.placeOf(flow.value);
      const at = `${path}:${startLine}`;
      const known = found.get(at);
      if (program.isAside(path) || isNumber(program, flow) || (known && (isSent(known) || !isSent(flow)))) continue;
      found.set(at, flow);
    }
    for (const flow of found.values()) {
      const place = program.placeOf(builtAt(program, flow));
      yield {
        place,
        data: flow.kinds,
        related: chainOf(program, flow, place),
        // A name tells whose data it is, not who chose the value.
        ...(isSent(flow)
          ? { message }
          : {
              message: namedMessage(flow.kinds),
              severity: "warning" as const,
              // The number of an account is mostly the program's own.
              ...(flow.kinds.every((kind) => kind === "account-id") ? { confidence: "low" as const } : {}),
            }),
      };
    }
  },
} satisfies Rule;
