import type { Program } from "../../program/program.ts";
import type { Call, Expression, Module, Node } from "../../program/tree.ts";
import { lastNameOf } from "../last-name.ts";
import { codeOf } from "../reachable-code.ts";
import { isPassword } from "./password-names.ts";

const fast = /md-?5|sha[-_]?(?:1|224|256|384|512)(?!\d)/i;
/** Functions named after such a digest: `md5`, `getMD5`, `string2MD5`, `encryptMd5`, `sha256Hex`, `md5DigestAsHex`. */
const digestName =
  /^(?:(?:get|to|make|gen(?:erate)?|calc|compute|str(?:ing)?(?:2|_?to)?|en(?:crypt|code)|do|hash)_?)?(?:md5|sha_?(?:1|224|256|384|512))(?!\w*(?:hmac|salt|sign|file|rsa|with|verify|check))\w*$/i;
/** Something that differs by account or installation goes in as well. */
const seasoned = /salt|slat|secret|hmac|pepper|encrypt|random|uniqid|nonce|stir|config\(/i;
/** The function salts, makes the key of a cipher, or sends the digest to another system that wants it so; `[HttpPost]` sends nothing. */
const elsewhere =
  /\bsalt|slat\b|Salt|hmac|pbkdf2|bcrypt|cipher|SecretKey|timingSafeEqual|compare_digest|curl_|(?<!\[)http_?(?:post|get|request)|axios|requests\./i;
/** Code that logs in to WeChat's own console, which takes passwords that way. */
const toConsole = /mp\.weixin\.qq\.com|wx\.qq\.com/;

/** What a digest is computed on, as text: `createHash("md5")`, also where it was made before, `const hash = createHash("md5")`. */
const receiverOf = (program: Program, { callee }: Call): string => {
  if (callee.kind !== "member") return "";
  const [made] = callee.object.kind === "name" ? program.definitionsOf(callee.object) : [];
  const value = made?.kind === "declare" || made?.kind === "assign" ? made.value : undefined;
  return [callee.object, ...(value ? [value] : [])].map((one) => codeOf(one).slice(0, 120)).join(" ");
};

/**
 * What a fast digest is made of: `md5($p)`, `hash("sha256", $p)`, `hashlib.md5(p)`, `DigestUtils.md5Hex(p)`,
 * `createHash("md5").update(p)`.
 */
const digested = (program: Program, call: Call): Expression | undefined => {
  const [first, second, ...more] = call.arguments;
  if (!first || more.length > 0) return undefined;
  const name = lastNameOf(call.callee);
  if (second) {
    const [algorithm, value] = first.kind === "string" ? [first, second] : [second, first];
    const takesBoth = /^(?:hash|new|openssl_digest|HashPasswordForStoringInConfigFile)$/i.test(name);
    return takesBoth && algorithm.kind === "string" && fast.test(algorithm.value) ? value : undefined;
  }
  if (digestName.test(name)) return first;
  if (!/^(?:update|Sum(?:\d{3})?|ComputeHash|HashData|encrypt|encode|digest|hash|Write)$/i.test(name)) return undefined;
  const receiver = isPassword(first) || first.kind === "string" ? receiverOf(program, call) : "";
  return fast.test(receiver) && !seasoned.test(receiver.replace(/encrypt/i, "")) ? first : undefined;
};

/** The digest is joined with more, or digested again with more: `md5(md5($password) . $salt)`. */
const isSeasoned = (program: Program, call: Call): boolean => {
  let at: Node = call;
  for (let hops = 0; hops < 8 && at.parent; hops++) {
    const { parent }: Node = at;
    if (!parent) break;
    if (parent.kind === "template" || (parent.kind === "binary" && parent.operator === "+")) return true;
    if (parent.kind === "call" && parent.arguments.length > 1 && fast.test(lastNameOf(parent.callee))) return true;
    if (parent.kind !== "call" && parent.kind !== "member" && parent.kind !== "index") break;
    at = parent;
  }
  // A digest function of the project may add a salt inside.
  return program.functionsOf(call.callee).some((fn) => seasoned.test(codeOf(fn)) || fn.parameters.length > 1);
};

const ofSession = /token|jwt|claim/i;

/**
 * The digest is not what is kept of a password: it goes into a session's token, is held against the digest of a weak password,
 * or tells by that of a stored one whether a session is of before a change, `token.pwd === md5(admin.pwd)`.
 */
const isForCheck = (program: Program, call: Call, value: Expression): boolean => {
  for (let at: Node | undefined = call.parent, hops = 0; at && hops < 4; at = at.parent, hops++) {
    if (at.kind === "call") return ofSession.test(lastNameOf(at.callee));
    if (at.kind === "assign") return ofSession.test(codeOf(at.target));
    if (at.kind === "binary" && /^[!=]==?$/.test(at.operator)) {
      const other = at.left.start <= call.start && call.end <= at.left.end ? at.right : at.left;
      if (ofSession.test(codeOf(other).slice(0, 120))) return true;
      const digest = other.kind === "call" ? digested(program, other) : undefined;
      return digest !== undefined ? digest.kind === "string" : value.kind === "member" && other.kind === "name";
    }
  }
  return false;
};

const inModule = (program: Program, module: Module): readonly Node[] => {
  const found: Node[] = [];
  for (const call of program.nodesIn(module).calls) {
    const value = digested(program, call);
    if (!value || !isPassword(value) || isSeasoned(program, call) || isForCheck(program, call, value)) continue;
    const around = codeOf(program.enclosingFunction(call) ?? call);
    if (around.length < 20_000 && !elsewhere.test(around)) found.push(call);
  }
  return found;
};

/**
 * Passwords on servers that go through MD5, SHA-1 or SHA-2 and nothing else, which anyone turns back by looking them up in a
 * table, or by trying billions a second: `md5($password)`. Source: https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
export function* weaklyHashedPasswords(program: Program): Generator<Node> {
  for (const module of program.modules("assword", "asswd", "pwd", "Pwd")) {
    const side = program.sideOf(module.path);
    if ((side !== "server" && side !== "cloud-function") || program.isAside(module.path)) continue;
    if (fast.test(module.text) && !toConsole.test(module.text)) yield* inModule(program, module);
  }
}
