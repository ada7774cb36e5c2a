import type { Rule } from "../../rule.ts";
import { chainOf } from "../telling.ts";

const message = {
  en: "What a user sends is written into the text of an SQL statement, so that anyone can read or change the stored user data: pass it as a parameter.",
  "zh-CN": "用户输入被直接拼入 SQL 语句，任何人都可能读取或篡改所存的用户数据：请改为参数化查询。",
};

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
    const seen = new Set<string>();
    for (const flow of program.flow.into("sql")) {
      const place = program.placeOf(flow.value);
      const at = `${place.path}:${place.startLine}`;
      if (seen.has(at) || program.isAside(place.path)) continue;
      seen.add(at);
      yield { place, message, data: flow.kinds, related: chainOf(program, flow, place) };
    }
  },
} satisfies Rule;
