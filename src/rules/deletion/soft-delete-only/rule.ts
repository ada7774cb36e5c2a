import { moduleOf } from "../../../program/adopt.ts";
import type { Rule } from "../../rule.ts";
import { erasureOf, isAccountEnd } from "../erasure.ts";

const literals = [
  "注销",
  "nregister",
  "nsubscribe",
  "eactivate",
  "riteoff",
  "eleteUser",
  "emoveUser",
  "elete_user",
  "emove_user",
  "eleteAccount",
  "elete_account",
  "ancelAccount",
  "loseAccount",
  "eleteMember",
  "ancelUser",
  "serCancel",
  "ancellation",
  "riteOff",
];

export default {
  id: "deletion/soft-delete-only",
  clauses: ["D4", "D5"],
  severity: "warning",
  confidence: "medium",
  title: { en: "An ended account is only marked as deleted", "zh-CN": "注销只做标记，个人信息仍然保留" },
  literals,
  *check(program) {
    for (const fn of program.functions()) {
      const { path } = moduleOf(fn);
      const side = program.sideOf(path);
      if (
        !isAccountEnd(fn, path) ||
        side === "miniprogram" ||
        side === "web" ||
        side === "library" ||
        program.isAside(path)
      )
        continue;
      const { flag, isReal } = erasureOf(program, fn);
      if (!flag || isReal) continue;
      yield {
        place: program.placeOf(flag),
        message: {
          en: "The account's end only sets a flag and the user's data stays: delete it or overwrite the personal columns.",
          "zh-CN": "账号终止时只设置了标记，用户数据仍然保留：请删除数据，或清空个人信息字段。",
        },
        data: ["profile"],
      };
    }
  },
} satisfies Rule;
