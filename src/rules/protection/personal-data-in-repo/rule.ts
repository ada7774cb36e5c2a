import type { DataKind } from "../../../domain/data.ts";
import { LineTable } from "../../../domain/place.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Comment, Module, Node } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";
import { listed } from "../telling.ts";

/** Records with this many different values are taken for a copy of real ones. */
const FEWEST = 3;
/** Longest stretch of a file that is looked at, in UTF-16 units. */
const LONGEST = 2_000_000;

const dataFile = /\.(?:sql|csv|tsv|json|jsonl|ndjson|log|txt|xml|dump|bak)$|\.log\.\d+$/i;
const notRecords =
  /(?:^|\/)(?:package(?:-lock)?\.json|composer\.(?:json|lock)|tsconfig[^/]*|project\.[\w.]*config\.json|robots\.txt|LICENSE[^/]*|requirements[^/]*\.txt|pom\.xml)$|(?:^|\/)(?:node_modules|vendor|miniprogram_npm|dist|locales?|lang|i18n)\//i;

const digits = (text: string): number[] => Array.from(text, Number);

/** Source: GB 11643, check digit of the citizen number by ISO 7064 MOD 11-2. */
const isCitizenNumber = (text: string): boolean => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const [month, day] = [Number(text.slice(10, 12)), Number(text.slice(12, 14))];
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = digits(text.slice(0, 17)).reduce((total, digit, i) => total + digit * (weights[i] ?? 0), 0);
  return "10X98765432"[sum % 11] === text[17]?.toUpperCase();
};

/** Numbers that documents and forms use as samples: runs, repetitions, `13800138000`. */
const isSampleNumber = (text: string): boolean => {
  if (
    new Set(text).size <= 4 ||
    /(\d)\1{4}|(\d{2,4})\2\2|01234|12345|23456|34567|45678|56789|98765|87654|76543|13800138000|00000/.test(text)
  )
    return true;
  return false;
};

interface Pattern {
  readonly kind: DataKind;
  readonly text: RegExp;
  readonly isReal: (text: string) => boolean;
}

/** Three sorts of characters, as random ones have; the documents' own samples do not count. */
const looksReal = (text: string): boolean =>
  /\d/.test(text) &&
  /[A-Z]/.test(text) &&
  /[a-z]/.test(text) &&
  !/^o(?:wAqB1v0ahK|GZUI0egBJY|6_bmjrPT|LVPpjqs9)/.test(text);

const patterns: readonly Pattern[] = [
  {
    kind: "id-number",
    text: /(?<![\d.\w-])[1-6]\d{5}(?:19|20)\d{9}[\dXx](?![\w])/g,
    isReal: (text) => isCitizenNumber(text) && !text.startsWith("110105194912310") && !/0{6}|1{6}|123456/.test(text),
  },
  { kind: "phone", text: /(?<![\d.\w/=%&-])1[3-9]\d{9}(?![\d\w.])/g, isReal: (text) => !isSampleNumber(text) },
  // OpenIDs have 28 characters and begin with o; source: samples of the OAuth page. The doc's own samples do not count.
  { kind: "openid", text: /(?<![\w/+-])o[A-Za-z0-9][A-Za-z0-9_-]{26}(?![\w/+=-])/g, isReal: looksReal },
];

/** An OpenID written into code, compared with or kept as the OpenID of somebody. */
const openidShape = /^o[A-Za-z0-9][A-Za-z0-9_-]{26}$/;
const OPENID_REACH = 120;

const codeMessage = {
  en: "The OpenID of a real user stands in the code, where everyone with access to it learns who that is: take it out; where it gives somebody a role, keep roles in the database and ask the server.",
  "zh-CN":
    "代码中写有真实用户的 OpenID，能看到代码的人都能得知其身份：请移除；如用于判断角色，请把角色保存在数据库中，由服务器判断。",
};

/** The picture of a WeChat account, which shows that a record was copied from a real one. */
const accountPicture = /\bqlogo\.cn\/mm(?:open|head)\//;
const phoneKey = /^(?:tele?)?_?(?:phone|mobile|tel)(?:_?(?:no|num|number))?$/i;
const recordMessage = {
  en: "The record of a real user, with a phone number and the picture of the account, stands in the code as a sample or default: remove it, from the history too, or use made-up values.",
  "zh-CN": "代码中把真实用户的记录（手机号和微信头像）用作示例或默认值：请删除（包括历史记录）或改用虚构数据。",
};

/** The phone number beside such a picture in one object. */
const phoneBeside = (picture: Node): Node | undefined => {
  const object = picture.parent?.kind === "entry" ? picture.parent.parent : undefined;
  if (object?.kind !== "object") return undefined;
  return object.entries.find(
    ({ key, value }) =>
      phoneKey.test(key ?? "") &&
      value.kind === "string" &&
      /^1[3-9]\d{9}$/.test(value.value) &&
      !isSampleNumber(value.value),
  );
};

const commentMessage = {
  en: "An answer about a real user is kept in a comment, where everyone with access to the code can read it: remove it, from the history too, or use made-up values.",
  "zh-CN": "注释中保留了真实用户的接口返回数据，能看到代码的人都能读到：请删除（包括历史记录）或改用虚构数据。",
};
/** What an answer says besides the OpenID when it describes a person or a payment. */
const answerFields =
  /"(?:nick_?name|headimgurl|avatarUrl|unionid|session_key|transaction_id|phoneNumber|purePhoneNumber|subscribe_time)"\s*:/i;
const openidField = /"(?:sub_)?open_?id"\s*:\s*"(o[A-Za-z0-9][A-Za-z0-9_-]{26})"/i;

/** The first comment of a file into which an answer of WeChat's was copied with its values. */
const answerIn = (module: Module): Comment | undefined =>
  module.comments.find((comment) => {
    const text = module.text.slice(comment.start, Math.min(comment.end, comment.start + 4000));
    const openid = openidField.exec(text)?.[1];
    return openid !== undefined && looksReal(openid) && answerFields.test(text);
  });

export default {
  id: "protection/personal-data-in-repo",
  clauses: ["D2"],
  severity: "warning",
  confidence: "medium",
  title: { en: "The repository holds personal records", "zh-CN": "仓库中含有个人信息记录" },
  literals: [
    "INSERT INTO",
    "insert into",
    '"phone"',
    '"mobile"',
    '"openid"',
    '"tel"',
    "phone,",
    "mobile,",
    "手机",
    "openid",
    "openId",
    "OPENID",
    "touser",
    "qlogo.cn",
  ],
  *check(program) {
    for (const path of [...program.focus].sort()) {
      const text =
        dataFile.test(path) && !notRecords.test(path) && !program.isAside(path)
          ? program.files.get(path)?.text.slice(0, LONGEST)
          : undefined;
      if (text === undefined) continue;
      for (const { kind, text: pattern, isReal } of patterns) {
        const found = new Map<string, number>();
        for (const match of text.matchAll(pattern)) {
          if (isReal(match[0]) && !found.has(match[0])) found.set(match[0], match.index);
          if (found.size > 200) break;
        }
        const [first] = found.values();
        if (found.size < FEWEST || first === undefined) continue;
        const at = new LineTable(text).at(first);
        const names = listed([kind]);
        yield {
          place: { path, startLine: at.line, startColumn: at.column, endLine: at.line, endColumn: at.column + 11 },
          data: [kind],
          message: {
            en: `This file seems to hold records of real people (${names.en}): remove it from the history too, and use made-up ones.`,
            "zh-CN": `该文件似乎含有真实用户的记录（${names["zh-CN"]}）：请连同历史一并删除，改用虚构数据。`,
          },
        };
        break;
      }
    }
    for (const module of program.modules("openid", "openId")) {
      const node = program.isAside(module.path) ? undefined : answerIn(module);
      if (node) yield { place: program.placeOf(node), message: commentMessage, severity: "notice", data: ["openid"] };
    }
    const told = new Set<Module>();
    for (const node of program.strings()) {
      if (node.kind === "string" && accountPicture.test(node.value) && !program.isAside(moduleOf(node).path)) {
        const phone = phoneBeside(node);
        if (phone) yield { place: program.placeOf(phone), message: recordMessage, data: ["phone", "avatar"] };
      }
      if (node.kind !== "string" || !openidShape.test(node.value) || !looksReal(node.value)) continue;
      const module = moduleOf(node);
      const around = module.text.slice(Math.max(0, node.start - OPENID_REACH), node.end + 40);
      if (told.has(module) || program.isAside(module.path) || !/open_?id|touser/i.test(around)) continue;
      told.add(module);
      yield { place: program.placeOf(node), message: codeMessage, severity: "notice", data: ["openid"] };
    }
  },
} satisfies Rule;
