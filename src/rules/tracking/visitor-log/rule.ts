import { lexicons } from "../../../knowledge/lexicons.ts";
import { plainKey } from "../../../knowledge/plain-names.ts";
import { inSimplifiedScript } from "../../../knowledge/script.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, ClassNode, Expression, Node, ObjectLiteral } from "../../../program/tree.ts";
import { callsIn, codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { findPhrases, phrasePattern } from "../../wording.ts";

const { zh, en, lookAlikes } = lexicons.visitorTracking;
const phrases = phrasePattern([...zh, ...en]);

/** People who come to a building or a shop, and visits without a person. */
const harmless = [
  "访客登记",
  "访客预约",
  "访客系统",
  "访客码",
  "访客管理",
  "访客模式",
  "访客单",
  "访客通行",
  ...lookAlikes,
];

/** Words of a page by which guests are let into a building: its `访客记录` lists who came to the door. */
const building = /访客(?:登记|预约|系统|码|管理|单|通行|邀请|姓名|车辆|申请)|来访|到访|门禁|被访人/;

const viewerKey =
  /^(?:viewer|visitor|visitby|viewby|viewedby|visitedby|looker|seenby|browseuser|viewuser|visituser)(?:id|openid|userid|uid|user)?$/;
const ownerKey =
  /^(?:owner|host|target|targetuser|profile|profileuser|visited|visiteduser|viewed|vieweduser|beviewed|bevisited|touser|card|cardowner|homepage|author|master|seen|hostuser)(?:id|openid|userid|uid|user)?$/;
/** What of them any spelling has. */
const ownerWords = [
  "owner",
  "Owner",
  "host",
  "Host",
  "arget",
  "rofile",
  "isited",
  "iewed",
  "oUser",
  "o_user",
  "touser",
  "card",
  "Card",
  "omepage",
  "ome_page",
  "uthor",
  "aster",
  "seen",
  "Seen",
];

const recorded = {
  en: "Who viewed whose page is recorded: keep a count without identities instead.",
  "zh-CN": "记录了谁浏览了谁的页面：请改为不含身份的计数。",
};

const pairsViewer = ({ entries }: ObjectLiteral): boolean =>
  entries.some(({ key }) => viewerKey.test(plainKey(key ?? ""))) &&
  entries.some(({ key }) => ownerKey.test(plainKey(key ?? "")));

const writing = [
  "add",
  "insert",
  "insertOne",
  "create",
  "save",
  "insertMany",
  "updateOrCreate",
  "firstOrCreate",
  "upsert",
  "set",
  "insertGetId",
  "thenAdd",
  "InsertOne",
  "insert_one",
  "get_or_create",
  "update_or_create",
  "Create",
  "Insert",
];

/** Calls that declare a table or collection by an object of its columns. */
const declaring = ["Schema", "define", "model", "init"];

interface Column {
  readonly name: string;
  readonly node: Node;
}

/** Fields of a class: its own, and what is assigned in its body, as Django's models do. */
const fieldsOf = (node: ClassNode): readonly Column[] =>
  node.members.flatMap((member): readonly Column[] => {
    if (member.kind === "field") return [{ name: plainKey(member.name), node: member }];
    if (member.kind !== "block") return [];
    return member.body.flatMap((one) =>
      one.kind === "expression" && one.expression.kind === "assign" && one.expression.target.kind === "name"
        ? [{ name: plainKey(one.expression.target.name), node: one }]
        : [],
    );
  });

/** A record of who viewed whom: a class with a column for each. */
function* records(program: Program): Generator<Node> {
  for (const module of program.modules("viewer", "visitor", "Viewer", "Visitor", "viewed_by", "viewedBy")) {
    const side = program.sideOf(module.path);
    if (program.isAside(module.path) || side === "miniprogram" || side === "web") continue;
    const found: Node[] = [];
    walk(module, (node) => {
      if (node.kind === "class") {
        const fields = fieldsOf(node);
        const viewer = fields.find(({ name }) => viewerKey.test(name));
        if (viewer && fields.some(({ name }) => ownerKey.test(name))) found.push(viewer.node);
      }
      return node.kind !== "function";
    });
    yield* found;
  }
}

/** Setters of beans: `v.setVisitorId(uid); v.setOwnerId(id)`. */
const viewerSetters = [
  "setVisitorId",
  "setViewerId",
  "setVisitorOpenid",
  "setVisitorUserId",
  "setVisitUserId",
  "setViewUserId",
  "setVisitor",
  "setViewer",
];

const setsOwnerToo = (program: Program, call: Call): boolean => {
  const fn = program.enclosingFunction(call);
  if (!fn || call.callee.kind !== "member") return false;
  const bean = codeOf(call.callee.object);
  return callsIn(fn).some(
    ({ callee }) =>
      callee.kind === "member" &&
      callee.property.startsWith("set") &&
      ownerKey.test(plainKey(callee.property.slice(3))) &&
      codeOf(callee.object) === bean,
  );
};

/** The object that a call writes to the database, by name or written out. */
const recordsOf = (program: Program, value: Expression | undefined): readonly ObjectLiteral[] => {
  if (value === undefined) return [];
  const values = value.kind === "object" ? [value] : program.valuesOf(value);
  return values.flatMap((one) => {
    if (one.kind !== "object") return [];
    const inner = program.option(one, "data");
    return inner?.kind === "object" ? [inner] : [one];
  });
};

export default {
  id: "tracking/visitor-log",
  clauses: ["O2"],
  severity: "warning",
  confidence: "medium",
  title: { en: "People are told who has viewed them", "zh-CN": "记录或展示谁看过用户" },
  literals: [...zh, ...en, "viewer", "visitor", "Viewer", "Visitor", "viewed_by", "viewedBy", "visited"],
  company: [...zh, ...en, ...ownerWords],
  *check(program) {
    for (const { text, node } of program.visibleTexts()) {
      if (program.isAside(moduleOf(node).path) || harmless.some((word) => text.includes(word))) continue;
      const [hit] = findPhrases(text.slice(0, 2_000), phrases, lookAlikes);
      if (!hit || building.test(inSimplifiedScript(moduleOf(node).text))) continue;
      yield {
        place: program.placeOf(node),
        severity: "error",
        message: {
          en: "A page shows who has viewed a person, which the guidelines forbid: remove it, or show a count without identities.",
          "zh-CN": `页面展示谁看过用户（“${hit.phrase}”），规范禁止识别他人的浏览行为：请移除，或仅展示不含身份的次数。`,
        },
      };
    }
    for (const record of records(program)) yield { place: program.placeOf(record), message: recorded };
    for (const { call, payload } of program.httpCalls()) {
      if (!/viewer|visitor|visit_?by|view(?:ed)?_?by/i.test(moduleOf(call).text)) continue;
      const pair = payload.flatMap((value) => recordsOf(program, value)).find(pairsViewer);
      if (pair && !program.isAside(moduleOf(call).path)) yield { place: program.placeOf(pair), message: recorded };
    }
    for (const call of program.calls(...viewerSetters)) {
      if (!program.isAside(moduleOf(call).path) && setsOwnerToo(program, call))
        yield { place: program.placeOf(call.callee), message: recorded };
    }
    for (const call of program.calls(...writing, ...declaring)) {
      if ((call.callee.kind !== "member" && !call.isNew) || program.isAside(moduleOf(call).path)) continue;
      if (!call.arguments.slice(0, 2).some((value) => recordsOf(program, value).some(pairsViewer))) continue;
      yield {
        place: program.placeOf(call.arguments[0] ?? call),
        message: recorded,
      };
    }
  },
} satisfies Rule;
