import type { Program } from "../../program/program.ts";
import { codeOf } from "../reachable-code.ts";
import { leaksInto, type Leak } from "./sinks-of.ts";

/** Anything of the repository that turns users' passwords into hashes, also below the statement that stores them. */
const hashesPasswords =
  /bcrypt|argon2|scrypt|pbkdf2|\bcrypt\(|hashpw|password_?(?:hash|verify|encode|hasher|crypt)|(?:hash|encrypt|encode|digest|set|make|check|create|gen(?:erate)?|md5|sha\d{0,3})_?(?:user_?)?(?:pass|pwd)|pass(?:word)?_?digest|setPass\w*Attr|setPwd\w*Attr|UserManager<|AbstractUser|create_user/i;
/** Models fill columns of their own: `["password", "md5", 3, "function"]` of ThinkPHP, a hook before a document is saved. */
const hashesInModel = /md5|sha-?\d|hash|crypt|digest/i;
const modelPath = /model|entit|schema|domain|hook|observer|listener|subscriber/i;
/** Passwords of other things than accounts, which have to be read again. */
const ofElse =
  /(?:smtp|e?mail|db|database|mysql|redis|ftp|wi-?fi|card|cert|api|app|proxy|door|lock|device|meeting|room|live|share|sms)_?\w{0,12}(?:pass|pwd)/i;
/** The value is hashed or ciphered on its way, as far as the function shows. */
const changes = /md5|sha-?\d|hash(?!map|set|table|code)|crypt|digest|encode|base64|salt/i;

/**
 * Passwords that reach a database on a server as somebody sent them, in repositories where nothing hashes passwords at all.
 * What the client hashed before is not told from one in clear.
 */
export function* storedPasswords(program: Program): Generator<Leak> {
  const found: Leak[] = [];
  for (const leak of leaksInto(program, "database", (kind) => kind === "password")) {
    const { flow, call, place } = leak;
    const side = program.sideOf(place.path);
    // A whole form may have been changed field by field before it is stored.
    if (flow.source.api !== "request parameter" || flow.whole || (side !== "server" && side !== "cloud-function"))
      continue;
    const functions = new Set([
      ...flow.steps.map(({ node }) => program.enclosingFunction(node)),
      program.enclosingFunction(call),
    ]);
    if (flow.steps.some(({ node }) => ofElse.test(codeOf(node).slice(0, 200)))) continue;
    if ([...functions].some((fn) => fn && changes.test(codeOf(fn)))) continue;
    found.push(leak);
  }
  if (found.length === 0 || program.search(hashesPasswords).length > 0) return;
  if (program.search(hashesInModel, modelPath).length === 0) yield* found;
}
