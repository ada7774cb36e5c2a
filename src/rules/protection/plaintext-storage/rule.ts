import type { DataKind } from "../../../domain/data.ts";
import type { Flow, SinkKind } from "../../../program/program.ts";
import type { Rule } from "../../rule.ts";
import { leaksInto } from "../sinks-of.ts";
import { chainOf, listed } from "../telling.ts";

/** What must not lie in clear in a client's storage. A session token of one's own is kept there by right. */
const inStorage = (kind: DataKind, { source }: Flow): boolean =>
  kind === "session-key" ||
  kind === "password" ||
  kind === "id-number" ||
  kind === "bank-card" ||
  kind === "biometric" ||
  kind === "health" ||
  (source.basis === "interface" && (kind === "credential" || kind === "phone"));

/** Files take anything that opens an account, and what the law calls sensitive. */
const inFiles = (kind: DataKind, { source }: Flow): boolean =>
  kind === "session-key" ||
  kind === "password" ||
  kind === "id-number" ||
  kind === "bank-card" ||
  (kind === "credential" && source.basis === "interface");

const inDatabase = (kind: DataKind): boolean => kind === "id-number" || kind === "bank-card";

const wanted: readonly (readonly [SinkKind, (kind: DataKind, flow: Flow) => boolean])[] = [
  ["storage", inStorage],
  ["file", inFiles],
  ["database", inDatabase],
];

const where: Readonly<Partial<Record<SinkKind, { readonly en: string; readonly "zh-CN": string }>>> = {
  storage: { en: "the client's storage", "zh-CN": "客户端存储" },
  file: { en: "a file", "zh-CN": "文件" },
  database: { en: "the database", "zh-CN": "数据库" },
};

export default {
  id: "protection/plaintext-storage",
  clauses: ["D2"],
  severity: "warning",
  confidence: "medium",
  title: { en: "Sensitive data is stored in clear text", "zh-CN": "敏感数据被明文存储" },
  literals: [
    "torage",
    "ookie",
    "write",
    "Write",
    "file_put_contents",
    "save",
    "Save",
    "insert",
    "Insert",
    "upsert",
    "create(",
    "Create(",
    "createOr",
    "updateOr",
    "OrCreate",
    "bulkCreate",
    "update(",
    "Update(",
    "updateBy",
    "UpdateBy",
    "updateOne",
    "updateMany",
    "AndUpdate",
    "Updates(",
    "add(",
    "addAll",
    "AddAsync",
    "AddRange",
    "persist",
    "merge(",
    "fill(",
  ],
  *check(program) {
    for (const [sink, counts] of wanted) {
      for (const { place, flow, kinds, confidence } of leaksInto(program, sink, counts)) {
        const names = listed(kinds);
        const target = where[sink] ?? { en: "storage", "zh-CN": "存储" };
        yield {
          place,
          severity: sink === "database" ? "notice" : "warning",
          confidence: sink === "database" ? "low" : confidence,
          data: kinds,
          related: chainOf(program, flow, place),
          message: {
            en: `Sensitive data (${names.en}) is put into ${target.en} in clear: keep it on the server, encrypted, or do not keep it.`,
            "zh-CN": `敏感数据（${names["zh-CN"]}）被明文写入${target["zh-CN"]}：请加密后保存在服务器，或不要保存。`,
          },
        };
      }
    }
  },
} satisfies Rule;
