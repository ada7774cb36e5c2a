import type { DataKind } from "../../domain/data.ts";
import { hintOfName } from "../../knowledge/personal-names.ts";
import { isErrorName } from "../../knowledge/sanitizers.ts";
import { moduleOf, walk } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Call, Expression, FunctionNode, Module, Name, Node } from "../../program/tree.ts";
import { shownOf } from "./shown-fields.ts";
import { byGravity } from "./telling.ts";

/** An object logged as a whole, with what the code around reads out of it. */
export interface LoggedWhole {
  readonly value: Expression;
  readonly kinds: readonly DataKind[];
  /** The read that tells the gravest kind. */
  readonly read: Node;
}

/** A use of a variable: the fields that are read, and the names of what is read or of what it is put into. */
interface Use {
  readonly fields: readonly string[];
  readonly kinds: readonly DataKind[];
  readonly node: Node;
}

/** Kinds whose names hardly mean anything else. */
const telling: ReadonlySet<DataKind> = new Set([
  "session-key",
  "credential",
  "openid",
  "unionid",
  "phone",
  "id-number",
  "password",
  "bank-card",
  "real-name",
  "encrypted-data",
  "profile",
]);
/** Numbers and addresses of businesses are for everyone to see. */
const business =
  /shop|store|merchant|seller|company|service|kefu|platform|about|config|setting|site|school|hotel|station/i;
const businessFile = /(?:^|[/_-])(?:service|about|about-?us|contact|contact-?us|kefu|help|shop|store)(?:[/._-]|$)/i;
/** Fields that say nothing themselves, so that the name tells under which their value is kept. */
const generic =
  /^(?:value|data|result|results|info|list|rows|records|items|detail|body|obj|object|dataObject|dataList|resource|payload|content)$/i;
const addressFile = /addr|receiv|consignee|shipping|deliver/i;

const SCOPE_LIMIT = 30_000;

/** `res.data.user` → the name `res` and the fields data, user. */
const chainFrom = (expression: Node): { readonly root: Name; readonly fields: readonly string[] } | undefined => {
  const fields: string[] = [];
  let at = expression;
  // Items of a list are not told apart: `res.data.list[0].token`.
  for (; (at.kind === "member" || at.kind === "index") && fields.length < 8; at = at.object)
    if (at.kind === "member") fields.unshift(at.property);
  return at.kind === "name" ? { root: at, fields } : undefined;
};

/** What one argument of a log shows as a whole: `res`, `JSON.stringify(res.data)`, `${res}`. */
const shownIn = (argument: Expression): readonly Expression[] => {
  if (argument.kind === "template") return argument.parts.flatMap(shownIn);
  const isText =
    argument.kind === "call" && argument.callee.kind === "member" && argument.callee.property === "stringify";
  const [inner] = isText ? argument.arguments : [];
  const shown = inner ?? argument;
  return shown.kind === "name" || shown.kind === "member" ? [shown] : [];
};

/** The names under which a value is kept: `this.userInfo = res.data`, `{ phone: res.data }`, `const { openid } = res`. */
const namesGiven = (value: Node): { readonly into: readonly string[]; readonly taken: readonly string[] } => {
  let at = value;
  while (at.parent && (at.parent.kind === "binary" || at.parent.kind === "conditional")) at = at.parent;
  const { parent } = at;
  if (parent?.kind === "entry") return { into: [parent.key ?? ""], taken: [] };
  const target = parent?.kind === "assign" || parent?.kind === "declare" ? parent.target : undefined;
  if (!target || target === at) return { into: [], taken: [] };
  if (target.kind === "object-pattern") return { into: [], taken: target.entries.map(({ key }) => key ?? "") };
  return {
    into: target.kind === "member" ? [target.property] : target.kind === "name" ? [target.name] : [],
    taken: [],
  };
};

const pageItself = /^(?:this|that|_this|_that|self|_self|vm|me)$/;

const isPage = (node: Node): boolean => node.kind === "this" || (node.kind === "name" && pageItself.test(node.name));

/** The name of the page data that a value becomes: `this.list = res.data`, `setData({ list: res.data })`, `list.value = res.data`. */
const pageDataOf = (value: Node): string | undefined => {
  const { parent } = value;
  if (parent?.kind === "entry") {
    const call = parent.parent?.parent;
    return call?.kind === "call" && call.callee.kind === "member" && call.callee.property === "setData"
      ? parent.key
      : undefined;
  }
  if (parent?.kind !== "assign" || parent.target === value || parent.target.kind !== "member") return undefined;
  const { object, property } = parent.target;
  if (property === "value" && object.kind === "name") return object.name;
  return isPage(object) ? property : undefined;
};

/** The name of the page data that is logged itself: `this.order`, `this.data.order`, `that.data.order`. */
const pageDataLogged = (value: Expression): string | undefined => {
  if (value.kind !== "member") return undefined;
  const { object, property } = value;
  const isData = object.kind === "member" && object.property === "data" && isPage(object.object);
  return isData || isPage(object) ? property : undefined;
};

const chatFile = /(?:^|\/)(?:chat|im|conversation|talk|private_?(?:letter|message))[^/]*(?:\/|\.\w+$)/i;
/** What people have written to each other, as lists of it are called where they chat. */
const chatList =
  /^(?:history_?list|messages|msgs|(?:chat_?)?(?:msg|message)_?list|chat_?(?:list|logs?|records?)|records)$/i;

const listCall = /^(?:concat|forEach|map|reverse)$/;

const kindsOf = (names: readonly string[], path: string): readonly DataKind[] =>
  // `authSetting["scope.userInfo"]` is a permission.
  names
    .filter((name) => !name.includes("."))
    .flatMap((name) => hintOfName(name).kinds)
    .filter((kind) => telling.has(kind) || (kind === "address" && addressFile.test(path)))
    .filter((kind) => kind !== "phone" || !businessFile.test(path))
    .concat(chatFile.test(path) && names.some((name) => chatList.test(name)) ? ["message"] : []);

/** The two stand in branches of one condition of which one only runs. */
const areExclusive = (a: Node, b: Node): boolean => {
  let inner = a;
  for (let at = a.parent; at; inner = at, at = at.parent) {
    if (at.start > b.start || at.end < b.end) continue;
    if (at.kind !== "if") return false;
    const inOther = at.consequent.some((one) => one === inner) ? at.alternate : at.consequent;
    return inner !== at.test && inOther.some((one) => one.start <= b.start && b.end <= one.end);
  }
  return false;
};

/** What pages add to the name of what a field holds: `idNumberInput`, `inputPhone`. */
const ofField = /^input_?(?=[A-Z])|_?(?:Input|Value)$/;

/** `const value = e.detail.value` names nothing; `setData({ idNumber: value })` after it does. */
const namesLater = (program: Program, scope: FunctionNode | Module, value: Node): readonly string[] => {
  const kept = value.parent;
  if (kept?.kind !== "declare" || kept.target.kind !== "name") return [];
  const { name } = kept.target;
  const names: string[] = [];
  walk(scope, (node) => {
    if (node.kind !== "name" || node.name !== name || node === kept.target) return;
    if (program.definitionsOf(node)[0] === kept) names.push(...namesGiven(node).into);
  });
  return names.map((one) => one.replace(ofField, ""));
};

const usesIn = (program: Program, scope: FunctionNode | Module, definition: Node, name: string): readonly Use[] => {
  const { path } = moduleOf(scope);
  const uses: Use[] = [];
  walk(scope, (node) => {
    if (node.kind !== "name" || node.name !== name || program.definitionsOf(node)[0] !== definition) return;
    let whole: Node = node;
    while ((whole.parent?.kind === "member" || whole.parent?.kind === "index") && whole.parent.object === whole)
      whole = whole.parent;
    // Called on a list of it, `res.data.historyList.concat(…)`, the list is what is used.
    if (whole.parent?.kind === "call" && whole.parent.callee === whole) {
      if (whole.kind !== "member" || whole.object === node || !listCall.test(whole.property)) return;
      whole = whole.object;
    }
    const { parent } = whole;
    if (parent?.kind === "assign" && parent.target === whole) return;
    const fields = chainFrom(whole)?.fields ?? [];
    if (business.test(fields.join("."))) return;
    const { into, taken } = namesGiven(whole);
    const last = fields.at(-1);
    const names = last === undefined || generic.test(last) ? into : [last];
    const later = last !== undefined && generic.test(last) ? namesLater(program, scope, whole) : [];
    const own = kindsOf([...names, ...later], path);
    if (own.length > 0) uses.push({ fields, kinds: own, node: whole });
    const data = own.length === 0 && !businessFile.test(path) ? pageDataOf(whole) : undefined;
    const shown = data === undefined ? undefined : shownOf(program, moduleOf(scope), data);
    if (shown) uses.push({ fields, kinds: shown.kinds, node: shown.node });
    for (const field of taken) {
      const kinds = kindsOf([field], path);
      if (kinds.length > 0) uses.push({ fields: [...fields, field], kinds, node: whole });
    }
  });
  return uses;
};

/** `mobile.replace(middle, "****")`: what is kept under the name shows nothing any more. */
const isMasked = ({ start, end, parent }: Node): boolean =>
  parent !== undefined && end - start < 400 && /["'`][^"'`]*\*{2,}/.test(moduleOf(parent).text.slice(start, end));

const isBelow = (shown: readonly string[], read: readonly string[]): boolean =>
  shown.length <= read.length && shown.every((field, index) => read[index] === field);

const consoleCall = /^console\.(?:log|info|debug|warn|error|table|dir)$/;

/**
 * Objects that scripts log as wholes and whose fields tell user data elsewhere in the same function:
 * `console.log(res); save(res.data.openid)`. In order of place.
 */
export function* loggedWholes(program: Program): Generator<LoggedWhole> {
  const known = new Map<Node, readonly Use[]>();
  const usesOf = (definition: Node, name: Name): readonly Use[] => {
    const found = known.get(definition);
    if (found) return found;
    const holder = definition.kind === "parameter" ? definition.parent : program.enclosingFunction(definition);
    const scope = holder?.kind === "function" ? holder : moduleOf(definition);
    const uses = scope.end - scope.start > SCOPE_LIMIT ? [] : usesIn(program, scope, definition, name.name);
    known.set(definition, uses);
    return uses;
  };
  for (const call of program.calls("log", "info", "debug", "warn", "error", "table", "dir")) {
    if (!consoleCall.test(program.apiOf(call.callee) ?? "")) continue;
    const found = wholeIn(program, call, usesOf);
    if (found) yield found;
  }
}

const wholeIn = (
  program: Program,
  call: Call,
  usesOf: (definition: Node, name: Name) => readonly Use[],
): LoggedWhole | undefined => {
  const module = moduleOf(call);
  for (const value of call.arguments.flatMap(shownIn)) {
    const data = businessFile.test(module.path) ? undefined : pageDataLogged(value);
    const shown = data === undefined ? undefined : shownOf(program, module, data);
    if (shown) return { value, kinds: byGravity(shown.kinds), read: shown.node };
    const chain = chainFrom(value);
    const definition = chain && program.definitionsOf(chain.root)[0];
    if (!chain || !definition || isErrorName(chain.root.name)) continue;
    if (definition.kind !== "parameter" && definition.kind !== "declare") continue;
    if (definition.kind === "declare" && isMasked(definition)) continue;
    // The log's own argument is a use, too, and tells by its name what value flow tells.
    const uses = usesOf(definition, chain.root).filter(
      ({ fields, node }) => node !== value && isBelow(chain.fields, fields) && !areExclusive(value, node),
    );
    const kinds = byGravity(uses.flatMap((use) => use.kinds));
    const read = uses.find((use) => kinds[0] !== undefined && use.kinds.includes(kinds[0]))?.node;
    if (read) return { value, kinds, read };
  }
  return undefined;
};
