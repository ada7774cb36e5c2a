import { moduleOf, walk } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Expression, Node } from "../../program/tree.ts";
import { lastNameOf } from "../last-name.ts";
import { codeOf } from "../reachable-code.ts";

/** A file without this compares no two passwords. */
const compares =
  /pass(?:word|wd)?(?:\(\))?["'\])]*\s*(?:[!=]==?\s*[\w$.>[\]'"()-]{0,60}pass|\.[eE]quals\([\w.]{0,60}[pP]ass)/i;
const password = /^(?:get)?(?:user|admin|account|login|member|old)?_?(?:password|passwd|pwd)$/i;
/** The one side has been hashed before: anything in the function that hashes counts. */
const hashes =
  /md5|sha-?\d|bcrypt|scrypt|argon|hash(?!map|set|table|code)|encrypt|digest|encode|crypt|salt|matches\(|compare\w*\(|check_?p\w*\(|verify\w*\(/i;

/** Two records are told apart, field by field, as generators write it: nobody logs in there. */
const tellsApart = /^(?:equals?|__eq__|compareTo)$/i;

/** The name of a password that is read: `user.password`, `user.getPassword()`. */
const nameOf = (value: Expression): string =>
  lastNameOf(value.kind === "call" && value.arguments.length === 0 ? value.callee : value).replace(/^\$/, "");

/** The text that a chain of members and calls begins with. */
const rootOf = (value: Expression): string => /^[\w$]*/.exec(codeOf(value))?.[0] ?? "";
const isOld = (...sides: readonly Expression[]): boolean => sides.some((side) => /^(?:get)?_?old/i.test(nameOf(side)));

const sidesOf = (node: Node): readonly [Expression | undefined, Expression | undefined] | undefined => {
  if (node.kind === "binary" && /^[!=]==?$/.test(node.operator)) return [node.left, node.right];
  return node.kind === "call" && node.callee.kind === "member" && /^equals$/i.test(node.callee.property)
    ? [node.callee.object, node.arguments[0]]
    : undefined;
};

/**
 * Comparisons on servers of the password that somebody sends with the stored one as it is, `user.getPassword().equals(password)`,
 * in functions that hash nothing: such passwords are kept in clear.
 */
export function* comparedPasswords(program: Program): Generator<Node> {
  for (const module of program.modules("assword", "asswd", "pwd", "Pwd")) {
    const side = program.sideOf(module.path);
    if ((side !== "server" && side !== "cloud-function") || program.isAside(module.path)) continue;
    if (!compares.test(module.text)) continue;
    const found: Node[] = [];
    walk(module, (node) => {
      const [left, right] = sidesOf(node) ?? [];
      if (!left || !right || !password.test(nameOf(left)) || !password.test(nameOf(right))) return;
      if (codeOf(left) === codeOf(right)) return;
      // What somebody sends as the old and as the new one are told apart.
      if (left.kind === right.kind && (left.kind === "name" || rootOf(left) === rootOf(right)) && isOld(left, right))
        return;
      const around = program.enclosingFunction(node);
      if (tellsApart.test(around?.name ?? "")) return;
      const { start, end } = around ?? moduleOf(node);
      if (!hashes.test(module.text.slice(start, end))) found.push(node);
    });
    yield* found;
  }
}
