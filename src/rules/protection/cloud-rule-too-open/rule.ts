import { walk } from "../../../program/adopt.ts";
import type { DataEntry, DataNode, Module } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";

const operations: ReadonlySet<string> = new Set(["read", "write", "create", "update", "delete"]);
const changes: ReadonlySet<string> = new Set(["write", "create", "update", "delete"]);
/** Collections and folders whose records belong to persons. */
const personal =
  /user|member|order|address|phone|mobile|profile|account|customer|patient|medical|health|message|chat|feedback|用户|订单|地址/i;
const rulesFile = /rules?\b|security|permission|acl|cloudbaserc|database|storage|collection/i;

const isAlways = (value: DataNode): boolean =>
  value.kind === "data-scalar" && (value.value === true || value.value === "true");

/** Rule objects of a file: maps with nothing but operations, whose values are truth values or conditions. */
const rulesIn = (module: Module): readonly { readonly entries: readonly DataEntry[]; readonly owner: string }[] => {
  const found: { readonly entries: readonly DataEntry[]; readonly owner: string }[] = [];
  walk(module, (node) => {
    if (node.kind !== "data-map" || node.entries.length === 0) return;
    const isRule = node.entries.every(
      ({ key, value }) =>
        operations.has(key) &&
        value.kind === "data-scalar" &&
        (typeof value.value === "boolean" || typeof value.value === "string"),
    );
    const owners: string[] = [];
    for (
      let at: DataNode | DataEntry | undefined = node;
      at;
      at =
        at.parent?.kind === "data-entry" || at.parent?.kind === "data-map" || at.parent?.kind === "data-list"
          ? at.parent
          : undefined
    ) {
      if (at.kind === "data-entry") owners.push(at.key);
    }
    if (isRule) found.push({ entries: node.entries, owner: [...owners, module.path].join(" ") });
  });
  return found;
};

const writeMessage = {
  en: "This rule lets every user change everyone's records: bind writing to the owner, as in `doc._openid == auth.openid`.",
  "zh-CN": "该规则允许任何用户修改所有人的记录：请把写权限限制为数据所有者，例如 `doc._openid == auth.openid`。",
};
const readMessage = {
  en: "This rule lets every user read everyone's personal records: bind reading to the owner, as in `doc._openid == auth.openid`.",
  "zh-CN": "该规则允许任何用户读取所有人的个人记录：请把读权限限制为数据所有者，例如 `doc._openid == auth.openid`。",
};

const literals = ['"write"', '"read"', '"update"', '"delete"', '"create"'];

export default {
  id: "protection/cloud-rule-too-open",
  clauses: ["D2"],
  severity: "error",
  confidence: "high",
  title: {
    en: "A cloud database or storage rule is open to everyone",
    "zh-CN": "云数据库或云存储的安全规则对所有人开放",
  },
  literals,
  *check(program) {
    for (const module of program.modules(...literals)) {
      if (!module.data || program.isAside(module.path) || !rulesFile.test(module.path)) continue;
      for (const { entries, owner } of rulesIn(module)) {
        for (const entry of entries) {
          if (!isAlways(entry.value)) continue;
          if (changes.has(entry.key)) yield { place: program.placeOf(entry), message: writeMessage };
          else if (personal.test(owner))
            yield { place: program.placeOf(entry), message: readMessage, severity: "warning", confidence: "medium" };
        }
      }
    }
  },
} satisfies Rule;
