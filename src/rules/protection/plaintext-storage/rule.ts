import type { DataKind } from "../../../domain/data.ts";
import { walk } from "../../../program/adopt.ts";
import type { Flow, Program, SinkKind } from "../../../program/program.ts";
import type { Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { headOf } from "../../text-places.ts";
import { passwordProblems } from "../password-problems.ts";
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

/** Columns of numbers that identity thieves want, and of passwords of other systems, which no hash can stand for. */
const graveColumn =
  /^(?:id_?card|identity_?card|id_?number|id_?card_?(?:no|number|num)|card_?id|cert_?no|bank_?card|bank_?card_?(?:no|number)|bank_?account)$|^(?:jw|edu|school|student|stu|campus|library|card|mp|wx|wechat|qq|mail|email|ehall|zf|urp)_?(?:pwd|passwd|password)$/i;
/** Text types: numbers, relations and files under such a name are something else. */
const isText = (type: string): boolean => /char|text|string|varchar/i.test(type);
/** Anything in the repository that encrypts columns. */
const encrypts = /encrypt(?!ed)|cipher|\bAES\b|\bSM4\b|fernet|crypto_?js|Crypt::|@Convert\b|\bKMS\b|加密/i;
const modelFile = /model|entit|schema|domain|pojo|bean|dao|table/i;

/** The first such column of each model: a field of an entity, an entry of a schema, an assignment in a class body. */
function* columns(program: Program): Generator<Node> {
  const literals = ["card", "Card", "bank", "pwd", "Pwd", "passw", "Passw"];
  for (const module of program.modules(...literals)) {
    const side = program.sideOf(module.path);
    if (
      !modelFile.test(module.path) ||
      program.isAside(module.path) ||
      (side !== "server" && side !== "cloud-function")
    )
      continue;
    let found: Node | undefined;
    walk(module, (node) => {
      if (found) return false;
      const column =
        node.kind === "field" || node.kind === "entry" || (node.kind === "assign" && node.target.kind === "name")
          ? node
          : undefined;
      if (!column) return node.kind !== "function";
      const name =
        column.kind === "field"
          ? column.name
          : column.kind === "entry"
            ? (column.key ?? "")
            : column.target.kind === "name"
              ? column.target.name
              : "";
      const type =
        column.kind === "field" && column.type !== undefined
          ? column.type
          : codeOf(column.kind === "field" ? column : column.value).slice(0, 120);
      if (graveColumn.test(name) && isText(type)) found = column;
      return node.kind !== "function";
    });
    if (found) yield found;
  }
}

const where: Readonly<Partial<Record<SinkKind, { readonly en: string; readonly "zh-CN": string }>>> = {
  storage: { en: "the client's storage", "zh-CN": "客户端存储" },
  file: { en: "a file", "zh-CN": "文件" },
  database: { en: "the database", "zh-CN": "数据库" },
};

/** Writers stand on each other: `new BufferedWriter(new OutputStreamWriter(socket.getOutputStream()))`. */
const MOST_WRAPPERS = 4;

/** The writer sends over a connection: what it stands on in the end is the stream of a socket, a request or an answer. */
const isSent = (program: Program, call: Node): boolean => {
  // PHP writes to sockets as to files.
  if (call.kind === "call" && /^\$?\w*(?:sock|smtp|conn)/i.test(lastNameOf(call.arguments[0]))) return true;
  let at: Node | undefined = call.kind === "call" && call.callee.kind === "member" ? call.callee.object : undefined;
  for (let hop = 0; at?.kind === "name" && hop < MOST_WRAPPERS; hop++) {
    const [made]: readonly Node[] = program.definitionsOf(at);
    const value: Node | undefined = made?.kind === "declare" || made?.kind === "assign" ? made.value : undefined;
    if (value && /\.getOutputStream\(|\.getWriter\(/.test(codeOf(value))) return true;
    at = value?.kind === "call" ? value.arguments[0] : undefined;
  }
  return false;
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
    "id_card",
    "idCard",
    "idcard",
    "IdCard",
    "bank",
    "_password",
    "pwd",
    "identity_card",
    "identityCard",
    "card_id",
    "cardId",
    "cert_no",
    "certNo",
    "persist",
    "assword",
    "asswd",
    "Pwd",
    "merge(",
    "fill(",
  ],
  *check(program) {
    for (const [sink, counts] of wanted) {
      for (const { place, flow, kinds, confidence } of leaksInto(program, sink, counts)) {
        const names = listed(kinds);
        if (sink === "file" && isSent(program, flow.call)) continue;
        const advice =
          sink === "storage"
            ? { en: "keep it on the server, encrypted", "zh-CN": "加密后保存在服务器" }
            : { en: "encrypt it", "zh-CN": "加密保存" };
        const target = where[sink] ?? { en: "storage", "zh-CN": "存储" };
        yield {
          place,
          severity: sink === "database" ? "notice" : "warning",
          confidence: sink === "database" ? "low" : confidence,
          data: kinds,
          related: chainOf(program, flow, place),
          message: {
            en: `Sensitive data (${names.en}) is put into ${target.en} in clear: ${advice.en}, or do not keep it.`,
            "zh-CN": `敏感数据（${names["zh-CN"]}）被明文写入${target["zh-CN"]}：请${advice["zh-CN"]}，或不要保存。`,
          },
        };
      }
    }
    yield* passwordProblems(program);
    if (program.search(encrypts).length > 0) return;
    for (const column of columns(program))
      yield {
        place: program.placeOf(headOf(column)),
        severity: "notice",
        confidence: "low",
        message: {
          en: "This column keeps a number or password in clear that opens other doors of the user's, and nothing in the repository encrypts: encrypt it, or do not keep it.",
          "zh-CN": "该字段以明文保存可被冒用的证件号、卡号或外部系统密码，仓库中没有任何加密：请加密保存，或不要保存。",
        },
      };
  },
} satisfies Rule;
