import type { Module } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";

const dumps = /\b(?:mysqldump|pg_dump(?:all)?|mongodump|xtrabackup|mariadb-dump|mongoexport)\b/;
/** Any sign that old copies go: in the file itself, or in a call that it makes. */
const expires =
  /-mtime|-mmin|-delete\b|\brm\s+-|expir|retention|lifecycle|rotate|prune|forget\s+--keep|--keep|keep[-_]?(?:days|last)|max[-_]?age|\.delete\(|unlink|remove\(|deleteIfExists|过期|保留/i;
const literals = ["mysqldump", "pg_dump", "mongodump", "xtrabackup", "mariadb-dump", "mongoexport"];

const isInComment = (module: Module, offset: number): boolean => {
  const line = module.text.slice(module.text.lastIndexOf("\n", offset) + 1, offset);
  return /^\s*(?:#|\/\/|\*|--)/.test(line) || module.comments.some(({ start, end }) => start <= offset && offset < end);
};

const message = {
  en: "Copies of the database are made and never removed, so users' data outlives its deletion: remove old copies in the same job.",
  "zh-CN": "数据库备份只增不减，用户数据删除后仍留在备份里：请在同一任务中清理过期备份。",
};

export default {
  id: "deletion/backup-without-expiry",
  clauses: ["D5", "D2"],
  severity: "warning",
  confidence: "medium",
  title: { en: "Backups are kept for ever", "zh-CN": "备份没有过期清理" },
  literals,
  *check(program) {
    for (const module of program.modules(...literals)) {
      if (program.isAside(module.path) || /\.(?:md|txt|html?|sql)$/i.test(module.path) || expires.test(module.text))
        continue;
      const match = dumps.exec(module.text);
      if (!match || isInComment(module, match.index)) continue;
      yield {
        place: program.placeOf({
          kind: "string",
          value: "",
          start: match.index,
          end: match.index + match[0].length,
          parent: module,
        }),
        message,
      };
    }
  },
} satisfies Rule;
