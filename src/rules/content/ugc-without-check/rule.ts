import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Call, Name, Node } from "../../../program/tree.ts";
import type { Program, Side } from "../../../program/program.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { safetyCheck } from "../safety-check.ts";

const writes =
  /^(?:save|insert|add|create|insertSelective|insertGetId|store|Save|Insert|Add|Create|AddAsync|saveOrUpdate|insert_one|insertOne)$/;
/** What users write for others to see. */
const published =
  /comment|(?<![a-z])posts?(?![a-z])|topic|(?:user|my)?note(?!ice|pad|s?_?count)|feedback|moment|dynamic|(?:re)?repl(?:y|ies)|review|question|answer|activit(?:y|ies)|blog|bbs|forum|thread|message_?board|guestbook|confession|tucao|lost_?(?:and_?)?(?:found|property)|shuoshuo|liuyan|tree_?hole|second_?hand|danmu|bullet|biaobai|tiezi|pinglun|dongtai|xianzhi|ershou|xunwu|zhaoling/i;
/** What only its writer sees yet. */
const unpublished = /draft/i;
/** What users answer to the operator, who alone reads it. */
const forms = /questionnaire|survey|\bexam|quiz/i;
/** Java fills lists by `add`; only services and mappers store by it. */
const gathers = (call: Call, name: string): boolean =>
  name === "add" &&
  moduleOf(call).language === "java" &&
  call.callee.kind === "member" &&
  !/(?:service|mapper|dao|repository|manager)(?:\(\))?$/i.test(codeOf(call.callee.object));
const behindDesk = /admin|manage|backend|(?:^|[/._-])system(?:[/._-]|$)|cms|console|wms/i;

/** What makes the value of a name: `Comment` of `c = Comment(content=…)`. */
const madeBy = (program: Program, name: Name): string => {
  const made = program.definitionsOf(name).find((one) => one.kind === "declare" || one.kind === "assign");
  return (made?.kind === "declare" || made?.kind === "assign") &&
    made.value?.kind === "call" &&
    (made.value.isNew || /^[A-Z]/.test(codeOf(made.value.callee)))
    ? codeOf(made.value.callee).slice(0, 80)
    : "";
};

const wordsField = /^(?:content|text|title|body|name|comment|message|remark|intro|desc(?:ription)?|summary)$/i;

/** Where a record that saves itself takes in the user's words: `$post->title = $data["title"]` before `$post->save()`. */
const takenIn = (program: Program, call: Call): Node | undefined => {
  const record = call.arguments.length === 0 && call.callee.kind === "member" ? call.callee.object : undefined;
  const fn = record?.kind === "name" ? program.enclosingFunction(call) : undefined;
  if (!fn || record?.kind !== "name") return undefined;
  let found: Node | undefined;
  walk(fn, (node) => {
    if (found || node.kind !== "assign" || node.target.kind !== "member" || node.value.kind === "string") return;
    const { object, property } = node.target;
    if (object.kind === "name" && object.name === record.name && wordsField.test(property)) found = node;
  });
  return found;
};

/** A client that writes to the cloud's database by itself. */
const writesFromClient = (program: Program, call: Call, side: Side): boolean =>
  side === "miniprogram" &&
  call.callee.kind === "member" &&
  /\.collection\(/.test(codeOf(call.callee.object).slice(0, 200)) &&
  program.entriesOf(call).some(({ kind }) => kind === "gesture");

/** The words around a write that say what is written: receiver, arguments and collection names. */
const subjectOf = (program: Program, call: Call): string => {
  const receiver = call.callee.kind === "member" ? codeOf(call.callee.object) : "";
  return `${receiver} ${call.arguments.map((one) => (one.kind === "name" ? `${one.name} ${madeBy(program, one)}` : one.kind === "call" ? codeOf(one.callee) : "")).join(" ")}`.slice(
    -300,
  );
};

const isUnchecked = (program: Program, call: Call): boolean => {
  const module = moduleOf(call);
  if (safetyCheck.test(module.text)) return false;
  return !program
    .entriesOf(call)
    .some(({ via, function: entry }) => [entry, ...via].some((node) => safetyCheck.test(moduleOf(node).text)));
};

export default {
  id: "content/ugc-without-check",
  clauses: ["O4", "D2"],
  severity: "warning",
  confidence: "low",
  title: { en: "User content is published without a check", "zh-CN": "用户发布的内容未经安全检测" },
  literals: [
    "omment",
    "topic",
    "Topic",
    "eedback",
    "moment",
    "Moment",
    "reply",
    "Reply",
    "post",
    "Post",
    "question",
    "activity",
    "Activity",
    "bbs",
    "forum",
    "biaobai",
    "tiezi",
    "pinglun",
    "dongtai",
    "xianzhi",
    "ershou",
    "xunwu",
    "zhaoling",
  ],
  company: ["save", "Save", "insert", "Insert", "add", "Add", "create", "Create", "store"],
  *check(program) {
    const told = new Set<string>();
    for (const call of program.allCalls()) {
      const name = call.callee.kind === "member" ? call.callee.property : "";
      if (!writes.test(name) || gathers(call, name)) continue;
      const { path } = moduleOf(call);
      const side = program.sideOf(path);
      const isClient = writesFromClient(program, call, side);
      if (
        (side !== "server" && side !== "cloud-function" && !isClient) ||
        behindDesk.test(path) ||
        program.isAside(path)
      )
        continue;
      const subject = subjectOf(program, call);
      if (
        !published.test(subject) ||
        forms.test(subject) ||
        unpublished.test(`${path} ${subject}`) ||
        told.has(path) ||
        !(isClient || program.entriesOf(call).some(({ kind }) => kind === "request")) ||
        !isUnchecked(program, call)
      )
        continue;
      told.add(path);
      yield {
        place: program.placeOf(takenIn(program, call) ?? call),
        data: ["message"],
        message: {
          en: "What users write is stored for others to see and no content check stands before it: call msgSecCheck or mediaCheckAsync, or keep it for review.",
          "zh-CN":
            "用户发布的内容直接入库并展示给他人，之前没有内容安全检测：请先调用 msgSecCheck、mediaCheckAsync，或进入人工审核。",
        },
      };
    }
  },
} satisfies Rule;
