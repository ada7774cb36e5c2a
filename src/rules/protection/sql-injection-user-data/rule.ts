import type { DataKind } from "../../../domain/data.ts";
import type { Text } from "../../../domain/text.ts";
import type { SinkFlow } from "../../../program/program.ts";
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

/** It comes from a request, a message or a form, and not only from a parameter of a telling name. */
const isSent = ({ source }: SinkFlow): boolean => source.basis === "interface" || source.api === "request parameter";

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
      if (program.isAside(path) || (known && (isSent(known) || !isSent(flow)))) continue;
      found.set(at, flow);
    }
    for (const flow of found.values()) {
      const place = program.placeOf(flow.value);
      yield {
        place,
        data: flow.kinds,
        related: chainOf(program, flow, place),
        // A name tells whose data it is, not who chose the value.
        ...(isSent(flow) ? { message } : { message: namedMessage(flow.kinds), severity: "warning" as const }),
      };
    }
  },
} satisfies Rule;
