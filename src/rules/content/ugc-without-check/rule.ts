import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program, Side } from "../../../program/program.ts";
import type { Call, Name, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { calledFrom, codeOf } from "../../reachable-code.ts";
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
/** Java and C# fill lists by `add`; only services and mappers store by it, and in C# the sets of a context: `db.Comments.Add(x)`. */
const gathers = (call: Call, name: string): boolean =>
  call.callee.kind === "member" &&
  ((name === "add" && moduleOf(call).language === "java") ||
    (name === "Add" && moduleOf(call).language === "csharp" && call.callee.object.kind === "name")) &&
  !/(?:service|mapper|dao|dal|bll|repository|repo|manager)(?:\(\))?$/i.test(codeOf(call.callee.object));
const behindDesk = /admin|manage|backend|(?:^|[/._-])system(?:[/._-]|$)|cms|console|wms/i;

/** What makes the value of a name: `Comment` of `c = Comment(content=…)`. */
const madeBy = (program: Program, name: Name): string => {
  const made = program.definitionsOf(name).find((one) => one.kind === "declare" || one.kind === "assign");
  // `models.Comment{…}` of Go
  if ((made?.kind === "declare" || made?.kind === "assign") && made.value?.kind === "object")
    return made.value.type ?? "";
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

/** The library that reckons with dates, `moment().add(2, "hours")`, which shares its name with what people post. */
const ofDates = /(?<!new\s)\bmoment(?:\.\w{1,20})?\(/gi;

/** The words around a write that say what is written: receiver, arguments and collection names. */
const subjectOf = (program: Program, call: Call): string => {
  const receiver = call.callee.kind === "member" ? codeOf(call.callee.object).replace(ofDates, "(") : "";
  const words = call.arguments.map((argument) => {
    const one = argument.kind === "unary" ? argument.operand : argument;
    return one.kind === "name" ? `${one.name} ${madeBy(program, one)}` : one.kind === "call" ? codeOf(one.callee) : "";
  });
  return `${receiver} ${words.join(" ")}`.slice(-300);
};

const runsSql =
  /^(?:exec|execute|executemany|executeUpdate|query|update|run|raw|Exec|ExecContext|Execute|ExecuteAsync|ExecuteNonQuery|ExecuteNonQueryAsync|mysqli?_query)$/;
/** The table that a statement puts a row into: `db.Exec("insert into post(…) values(…)", …)`. */
const insertedInto = (program: Program, call: Call, name: string): string | undefined => {
  if (!runsSql.test(name)) return undefined;
  for (const one of call.arguments.slice(0, 2)) {
    const table = /^\s*insert\s+(?:ignore\s+)?into\s+[`"[]?(\w{1,60})/i.exec(
      program.textOf(one)?.slice(0, 200) ?? "",
    )?.[1];
    if (table !== undefined) return table;
  }
  return undefined;
};

/** A function of the file checks what users write before it stores it; that another one does not is an oversight. */
const isForgotten = (program: Program, call: Call): boolean => {
  const fn = program.enclosingFunction(call);
  if (!fn) return false;
  const checks = (node: Node): boolean =>
    node.kind === "function"
      ? calledFrom(program, node, 1).some((one) => safetyCheck.test(codeOf(one)))
      : safetyCheck.test(codeOf(node));
  const around = program
    .entriesOf(call)
    .flatMap(({ via, function: entry }) => [...via, entry])
    .filter((node) => node.kind === "function");
  const writers = program
    .nodesIn(moduleOf(call))
    .calls.filter((one) => one.callee.kind === "member" && writes.test(one.callee.property))
    .map((one) => program.enclosingFunction(one))
    .filter((one) => one !== undefined && one !== fn);
  return (
    !checks(fn) && !around.some(checks) && writers.some((one) => one !== undefined && safetyCheck.test(codeOf(one)))
  );
};

/** What the call leads to in the program checks by itself before it stores. */
const isCheckedBehind = (program: Program, call: Call): boolean =>
  program
    .functionsOf(call.callee)
    .some((fn) => calledFrom(program, fn, 1).some((one) => safetyCheck.test(codeOf(one))));

const isUnchecked = (program: Program, call: Call): boolean => {
  const module = moduleOf(call);
  if (isCheckedBehind(program, call)) return false;
  if (safetyCheck.test(module.text)) return isForgotten(program, call);
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
  company: ["save", "Save", "insert", "Insert", "INSERT", "add", "Add", "create", "Create", "store"],
  *check(program) {
    const told = new Set<string>();
    for (const call of program.allCalls()) {
      const name = lastNameOf(call.callee);
      const isWrite = writes.test(name) && call.callee.kind === "member" && !gathers(call, name);
      const table = isWrite ? undefined : insertedInto(program, call, name);
      if (!isWrite && table === undefined) continue;
      const { path } = moduleOf(call);
      const side = program.sideOf(path);
      const isClient = writesFromClient(program, call, side);
      if (
        (side !== "server" && side !== "cloud-function" && !isClient) ||
        behindDesk.test(path) ||
        program.isAside(path)
      )
        continue;
      const subject = table ?? subjectOf(program, call);
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
          en: "What users write is stored and no content check stands before it: call msgSecCheck or mediaCheckAsync before others can see it, or keep it for review.",
          "zh-CN":
            "用户发布的内容未经内容安全检测就直接入库：请在他人可见之前调用 msgSecCheck、mediaCheckAsync，或进入人工审核。",
        },
      };
    }
  },
} satisfies Rule;
