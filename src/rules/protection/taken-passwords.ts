import { moduleOf, walk } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Expression, Node } from "../../program/tree.ts";
import { lastNameOf } from "../last-name.ts";
import { codeOf } from "../reachable-code.ts";

const password = /^(?:user|admin|account|login|new)?_?(?:password|passwd|pwd)$/i;
const hashes = /md5|sha-?\d|bcrypt|scrypt|argon|hash(?!map|set|table|code)|encrypt|digest|crypt|salt/i;
/** Calls that make a record or change one: `Clubs(…)`, `User.create(…)`, `db("user").update(…)`. */
const keeps = /^(?:create|insert\w*|add|save|update\w*|bulkCreate|forceCreate|fill)$/;

/** The value is a password as the request brought it. */
const isAsSent = (program: Program, value: Expression): boolean =>
  /^(?:name|member|index|call)$/.test(value.kind) &&
  program.flow
    .trace(value)
    .some(({ kinds, source }) => kinds.includes("password") && source.api === "request parameter");

/** The value that a node puts under the name of a password into a record; undefined for every other node. */
const putIn = (node: Node): Expression | undefined => {
  if (node.kind === "assign")
    return node.target.kind === "member" && password.test(node.target.property) ? node.value : undefined;
  if (node.kind !== "entry" || node.key === undefined || !password.test(node.key)) return undefined;
  const object = node.parent;
  const call = object?.kind === "object" ? object.parent : undefined;
  if (call?.kind !== "call") return undefined;
  const name = lastNameOf(call.callee);
  const makes = call.isNew || (object?.kind === "object" && object.named && /^[A-Z]/.test(name));
  return makes || keeps.test(name) ? node.value : undefined;
};

/**
 * Where servers put the password that somebody sends into a record as it is, `Clubs(user_name=name, password=password)`, in
 * functions that hash nothing. What models hash by themselves is out of sight: ask only where passwords are known to be kept
 * in clear.
 */
export function* takenPasswords(program: Program): Generator<Node> {
  for (const module of program.modules("assword", "asswd", "pwd", "Pwd")) {
    const side = program.sideOf(module.path);
    if ((side !== "server" && side !== "cloud-function") || program.isAside(module.path)) continue;
    const found: Node[] = [];
    walk(module, (node) => {
      const value = putIn(node);
      if (!value || hashes.test(codeOf(program.enclosingFunction(node) ?? moduleOf(node)))) return;
      if (isAsSent(program, value)) found.push(node);
    });
    yield* found;
  }
}
