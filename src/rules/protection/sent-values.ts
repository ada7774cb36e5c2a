import type { DataKind } from "../../domain/data.ts";
import { hintOfName } from "../../knowledge/personal-names.ts";
import { moduleOf, walk } from "../../program/adopt.ts";
import type { Flow, Program } from "../../program/program.ts";
import type { Expression, FunctionNode, Member, Name, Node } from "../../program/tree.ts";
import { callsIn } from "../reachable-code.ts";

/** Kinds of data that are looked for among what a client sent, and what a function's text must hold to read one. */
export interface Asked {
  readonly kinds: ReadonlySet<DataKind>;
  readonly words: RegExp;
}

export const identities: Asked = { kinds: new Set(["openid", "unionid"]), words: /open_?id|union_?id/i };
export const sessionKeys: Asked = { kinds: new Set(["session-key"]), words: /session_?key/i };

/** The last name of an access. */
export const nameOf = (node: Name | Member): string => (node.kind === "name" ? node.name : node.property);

/** Objects that middleware fills for the handler: who is logged in, not what the client sent. */
const filled = /identity|principal|user|session|auth|current|login|account|member|claims|token|operator/i;

/** The object that a chain of members and calls begins at. */
const rootOf = (node: Expression): Expression => {
  let at = node;
  for (let hops = 0; hops < 20; hops++) {
    if (at.kind === "member" || at.kind === "index") at = at.object;
    else if (at.kind === "call") at = at.callee;
    else break;
  }
  return at;
};

const pages = /^(?:javascript|typescript|tsx|html|vue|wxml)$/;
/**
 * Value flow followed the value to where a client of the same repository sends it from, a mini program or the scripts of a
 * page: it came over the wire all the same.
 */
const isSentByClient = (program: Program, read: Expression, { steps }: Flow): boolean => {
  const { language } = moduleOf(read);
  return steps.some(({ node }) => {
    const from = moduleOf(node);
    return (
      /^(?:miniprogram|web)$/.test(program.sideOf(from.path)) || (pages.test(from.language) && !pages.test(language))
    );
  });
};

/** The value comes from the request, and from nowhere else. */
const fromRequest = (program: Program, node: Expression): boolean => {
  const root = rootOf(node);
  if (root !== node && root.kind === "name" && filled.test(root.name)) return false;
  const flows = program.flow.trace(node);
  const sent = flows.filter((flow) => isSentByClient(program, node, flow));
  return (
    (sent.length > 0 || flows.some(({ source }) => source.api === "request parameter")) &&
    flows.every((flow) => flow.source.basis === "name" || sent.includes(flow))
  );
};

const recipient = /^\$?(?:to_?user|target|receiver|recipient|to)_?(?:open|union)_?id$/i;

/** Asks only whether something was sent: `empty($_POST["openid"])`. */
const presence = /^(?:empty|isset|is_null|strlen|is_string)$/;

/** The value is used to find or change something: in a condition's row, a query, a call; not only logged or compared with nothing. */
const isUse = (node: Node): boolean => {
  const { parent } = node;
  if (!parent) return false;
  if (parent.kind === "assign" || parent.kind === "declare") return parent.value === node;
  if (
    parent.kind === "object-pattern" ||
    parent.kind === "parameter" ||
    parent.kind === "if" ||
    parent.kind === "unary"
  )
    return false;
  if (parent.kind === "binary" && (parent.left.kind === "null" || parent.right.kind === "null")) return false;
  return !(parent.kind === "member");
};

const isPresence = ({ parent }: Node): boolean =>
  parent?.kind === "call" && parent.callee.kind === "name" && presence.test(parent.callee.name);

/**
 * Reads of what is asked for in what the client sent, in a handler: `event.openid`, `req.body.openId`, a parameter `openid`;
 * what uses it first, then what only asks whether it is there.
 */
export const readsOf = (program: Program, handler: FunctionNode, asked: Asked): readonly Expression[] => {
  const reads: Expression[] = [];
  walk(handler, (node) => {
    // `c.QueryParam("openid")` among the arguments of a query names the field itself.
    const [key] = node.kind === "call" ? node.arguments : [];
    const name =
      node.kind === "member" || node.kind === "name" ? nameOf(node) : key?.kind === "string" ? key.value : undefined;
    if (name === undefined || (node.kind !== "member" && node.kind !== "name" && node.kind !== "call")) return;
    // `touser_openid` tells whom the message goes to, not who sends it.
    const kinds = recipient.test(name) ? [] : hintOfName(name).kinds;
    if (kinds.some((kind) => asked.kinds.has(kind)) && isUse(node) && fromRequest(program, node)) reads.push(node);
  });
  return reads.sort((a, b) => Number(isPresence(a)) - Number(isPresence(b)) || a.start - b.start);
};

/** A field of what the function is given, not one of its parameters as it stands. */
const isField = (program: Program, fn: FunctionNode, read: Expression): boolean =>
  read.kind !== "name" ||
  !program
    .definitionsOf(read)
    .some((one) => one.kind === "parameter" && one.parent === fn && one.target.kind === "name");

/**
 * The first such read in the functions that a handler hands the client's words to as a whole: `authService.login(body)`.
 * Undefined when there is none.
 */
export const readBehind = (
  program: Program,
  handler: FunctionNode,
  asked: Asked,
): { readonly fn: FunctionNode; readonly read: Expression } | undefined => {
  const seen = new Set<FunctionNode>([handler]);
  for (const call of callsIn(handler)) {
    if (call.arguments.length === 0 || call.isNew) continue;
    for (const fn of program.functionsOf(call.callee)) {
      const { text } = moduleOf(fn);
      if (seen.has(fn) || !asked.words.test(text.slice(fn.start, fn.end))) continue;
      seen.add(fn);
      const read = readsOf(program, fn, asked).find((one) => isField(program, fn, one));
      if (read) return { fn, read };
    }
  }
  return undefined;
};
