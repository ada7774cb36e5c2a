import { plainKey } from "../../../knowledge/plain-names.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Element, Expression, Node } from "../../../program/tree.ts";
import { attributeOf } from "../../privacy-uses.ts";
import type { Problem, Rule } from "../../rule.ts";

/** Fields that the answers no longer hold, by the interface that gave them. */
const emptied: readonly { readonly source: RegExp; readonly fields: ReadonlySet<string>; readonly name: string }[] = [
  {
    source: /cgi-bin\/user\/info/,
    fields: new Set(["nickname", "headimgurl", "sex", "city", "province", "country"]),
    name: "cgi-bin/user/info",
  },
  { source: /sns\/userinfo/, fields: new Set(["sex", "city", "province", "country"]), name: "sns/userinfo" },
];

/** Tests for what has come in place of the button: `canIUseGetUserProfile`, `wx.canIUse("input.type.nickname")`. */
const newer = /getUserProfile|chooseAvatar|nickname/i;
const branch = /^(?:(?:wx|qq|a):(?:if|elif)|v-(?:else-)?if)$/;
const other = /^(?:(?:wx|qq|a):(?:else|elif)|v-else(?:-if)?)$/;

/** The other branch of a test for a newer interface is there for old clients; of another test it is for everyone. */
const isForOldClients = (element: Element): boolean => {
  const own = element.attributes.find(({ name }) => branch.test(name));
  if (newer.test(own?.text ?? "") && /!|canIUse/i.test(own?.text ?? "")) return true;
  const { parent } = element;
  if (parent?.kind !== "element" && parent?.kind !== "module") return false;
  const isOther = element.attributes.some(({ name }) => other.test(name));
  const siblings = (parent.kind === "element" ? parent.children : parent.markup).filter(
    ({ kind }) => kind === "element",
  );
  const before = isOther ? siblings[siblings.indexOf(element) - 1] : undefined;
  return (
    before?.kind === "element" && before.attributes.some(({ name, text }) => name !== "class" && newer.test(text ?? ""))
  );
};

function* ofButtons(program: Program): Generator<Problem> {
  const seen = new Set<string>();
  for (const element of program.elements()) {
    const { path } = moduleOf(element);
    const type = attributeOf(element, "open-type") ?? attributeOf(element, "openType");
    if (
      type === undefined ||
      !/^["'{]*getUserInfo\b/.test(type) ||
      seen.has(path) ||
      program.isAside(path) ||
      program.isForeignPlatform(element)
    )
      continue;
    if (program.sideOf(path) !== "miniprogram" || program.miniProgramOf(path)?.framework === "game") continue;
    if (isForOldClients(element)) continue;
    seen.add(path);
    yield {
      severity: "notice",
      place: program.placeOf({ ...element, end: element.openEnd }),
      message: {
        en: "The button open-type=getUserInfo has given an anonymous profile since 2021: let users fill in nickname and avatar (type=nickname, open-type=chooseAvatar), or do without.",
        "zh-CN":
          "open-type=getUserInfo 自 2021 年起只返回匿名资料：请改用头像昵称填写（type=nickname、open-type=chooseAvatar），或不再索取。",
      },
      data: ["profile"],
    };
  }
}

/** A field read by name: `user.sex`, `user.getInteger("sex")`. */
const fieldRead = (node: Node): { readonly object: Expression; readonly name: string } | undefined => {
  if (node.kind === "member") return { object: node.object, name: node.property };
  const [key] = node.kind === "call" ? node.arguments : [];
  return node.kind === "call" &&
    node.callee.kind === "member" &&
    /^(?:get|opt)/.test(node.callee.property) &&
    key?.kind === "string"
    ? { object: node.callee.object, name: key.value }
    : undefined;
};

function* ofServers(program: Program): Generator<Problem> {
  for (const module of program.modules("user/info", "sns/userinfo")) {
    const side = program.sideOf(module.path);
    if (program.isAside(module.path) || (side !== "server" && side !== "cloud-function" && side !== "unknown"))
      continue;
    const found: { node: Node; name: string }[] = [];
    walk(module, (node) => {
      const read = fieldRead(node);
      const field = read && plainKey(read.name);
      if (!read || field === undefined || !emptied.some(({ fields }) => fields.has(field))) return;
      const apis = program.flow.trace(read.object).map(({ source }) => source.api);
      const row = emptied.find(({ source, fields }) => fields.has(field) && apis.some((api) => source.test(api)));
      if (row) found.push({ node, name: row.name });
    });
    const [first] = found;
    if (!first) continue;
    yield {
      place: program.placeOf(first.node),
      message: {
        en: `${first.name} no longer answers this field: stop reading and storing it, and ask the user where a feature needs it.`,
        "zh-CN": `${first.name} 已不再返回该字段：请不再读取和保存，确有需要时由用户自行填写。`,
      },
      data: ["profile"],
    };
  }
}

export default {
  id: "minimisation/recycled-profile-data",
  clauses: ["C0"],
  severity: "warning",
  confidence: "high",
  title: { en: "Profile data is asked for that is no longer given", "zh-CN": "索取平台已回收的资料" },
  literals: ["getUserInfo", "user/info", "sns/userinfo"],
  *check(program) {
    yield* ofButtons(program);
    yield* ofServers(program);
  },
} satisfies Rule;
