import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { boundTo, isOpening } from "./opening-names.ts";

/** Digests, and what hands one its text piece by piece. */
const digests = ["md5", "MD5", "sha1", "md5Hex", "sha1Hex", "getMD5", "getMd5", "encryptMD5", "update"];
/** The clock, as each language asks it. */
const clock = /time\(|Date\.now\(|new Date\(|currentTimeMillis|getTime\(|\.Unix(?:Nano|Milli)?\(/;
/** Who the key is for. */
const whom = /open_?id|union_?id|\bu_?id\b|user_?(?:id|name)|phone|mobile|account/i;
/** What others do not know: something drawn, or a secret of the server. */
const unknown = /rand|uniqid|uuid|guid|nonce|salt|secret|pass|key|session|hmac|sign/i;

interface Mix {
  readonly text: string;
  /** Where who it is for and the time come together. */
  readonly place: Node;
}

const textOf = (node: Node): string => moduleOf(node).text.slice(node.start, node.end);

/** What is no text of its own: written out, it would be a whole file. */
const wholes: ReadonlySet<Node["kind"]> = new Set(["function", "class", "module", "import"]);
/** UTF-16 units; what makes a key is a line or two. */
const LONGEST = 2_000;

/** What is digested, written out: with the values of its names in their stead. */
const writtenOut = (program: Program, node: Node, depth = 0): Mix => {
  let text = "";
  let at = node.start;
  let place = node;
  walk(node, (inner) => {
    if (inner.kind !== "name" || inner.start < at || text.length > LONGEST) return;
    const values = program.valuesOf(inner).filter((value) => !wholes.has(value.kind) && value !== inner);
    if (values.length === 0 || depth > 2) return;
    const mixes = values.map((value) => writtenOut(program, value, depth + 1));
    place = mixes.find((mix) => clock.test(mix.text) && whom.test(mix.text))?.place ?? place;
    text += textOf(node).slice(at - node.start, inner.start - node.start) + mixes.map((mix) => mix.text).join(" ");
    at = inner.end;
  });
  return { text: text + textOf(node).slice(at - node.start), place };
};

/** The digest that `md5.update(text)` leads to: `md5.hexdigest()`, or its own chain's. Most updates are of a database. */
const endOf = (program: Program, update: Call): Call | undefined => {
  if (update.parent?.kind === "member" && update.parent.property === "digest") return update;
  const fn = program.enclosingFunction(update);
  if (!fn || update.callee.kind !== "member" || update.callee.object.kind !== "name") return undefined;
  const { name } = update.callee.object;
  return program
    .calls("hexdigest", "digest")
    .find(
      ({ callee, start }) =>
        callee.kind === "member" &&
        callee.object.kind === "name" &&
        callee.object.name === name &&
        start > update.end &&
        start < fn.end &&
        moduleOf(callee) === moduleOf(update),
    );
};

/** The name under which the cache keeps the session of WeChat: `cache.set(key, openid + session_key)`. */
const keepsSession = (program: Program, digest: Call): boolean => {
  const fn = program.enclosingFunction(digest);
  const { parent } = digest;
  if (!fn || !/session_?key/i.test(textOf(fn)) || (parent?.kind !== "assign" && parent?.kind !== "declare"))
    return false;
  const name = lastNameOf(parent.target);
  return program.calls("set", "setex", "setEx", "put", "hset").some((call) => {
    const [first] = call.arguments;
    return first?.kind === "name" && first.name === name && program.enclosingFunction(call) === fn;
  });
};

/** Log-in keys that are made of who they are for and the time, and of nothing that others do not know. */
export function* clockKeys(program: Program): Generator<Node> {
  for (const call of program.calls(...digests)) {
    const [value] = call.arguments;
    if (!value || program.isAside(moduleOf(call).path)) continue;
    const digest = lastNameOf(call.callee) === "update" ? endOf(program, call) : call;
    if (!digest || value.end - value.start > LONGEST) continue;
    const { text, place } = writtenOut(program, value);
    if (!clock.test(text) || !whom.test(text) || unknown.test(text)) continue;
    const maker = program.enclosingFunction(call)?.name;
    if (boundTo(digest) !== undefined || isOpening(maker) || keepsSession(program, digest)) yield place;
  }
}
