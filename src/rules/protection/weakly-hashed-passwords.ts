import type { Program } from "../../program/program.ts";
import type { Call, Expression, Module, Node } from "../../program/tree.ts";
import { lastNameOf } from "../last-name.ts";
import { codeOf } from "../reachable-code.ts";

const password =
  /^\$?(?:get)?_?(?:user|admin|account|login|old|new|my|raw|input|default|member)?_?(?:password|passwd|pwd|pass_?word|user_?pass)\d?$/i;
const fast = /md-?5|sha-?1\b/i;
/** Something that differs by account or installation goes in as well. */
const seasoned = /salt|slat|secret|hmac|pepper|encrypt|random|uniqid|nonce|stir|config\(/i;
/** Reads and changes of form that leave the text as it is. */
const passing = /^(?:trim|strval|str|string|String|encode|getBytes|GetBytes|toString|byte|bytes|Buffer|from|utf8)$/;
/** Requests whose field is named in an argument: `input("password")`, `I("post.pwd")`, `$request->input("password")`. */
const reader =
  /^(?:input|I|post|get|param|request|query|form|args|getParameter|get_argument|PostForm|FormValue|Query)$/;
/** The function salts, makes the key of a cipher, or sends the digest to another system that wants it so. */
const elsewhere =
  /\bsalt|slat\b|Salt|hmac|pbkdf2|bcrypt|cipher|SecretKey|curl_|http_?(?:post|get|request)|axios|requests\./i;
/** Code that logs in to WeChat's own console, which takes passwords that way. */
const toConsole = /mp\.weixin\.qq\.com|wx\.qq\.com/;

/** The expression is a password and nothing else, over changes of form: `password.encode("utf-8")`, `trim($_POST["pwd"])`. */
const isPassword = (expression: Expression): boolean => {
  let at: Node = expression;
  for (let hops = 0; hops < 8; hops++) {
    if (password.test(lastNameOf(at))) return true;
    if (at.kind === "other" && at.children.length === 1 && at.children[0]) at = at.children[0];
    else if (at.kind !== "call") return false;
    else {
      const name = lastNameOf(at.callee);
      const [first]: readonly Expression[] = at.arguments;
      if (password.test(name) && at.arguments.length === 0) return true;
      if (reader.test(name) && first?.kind === "string") return password.test(first.value.replace(/^\w+\./, ""));
      if (!passing.test(name)) return false;
      const inner: Node | undefined =
        first && first.kind !== "string" ? first : at.callee.kind === "member" ? at.callee.object : undefined;
      if (!inner) return false;
      at = inner;
    }
  }
  return false;
};

/** A fast digest of one argument: `md5($p)`, `hashlib.md5(p)`, `DigestUtils.md5Hex(p)`, `createHash("md5").update(p)`. */
const digested = (call: Call): Expression | undefined => {
  const [first, ...more] = call.arguments;
  if (!first || more.length > 0) return undefined;
  const name = lastNameOf(call.callee);
  if (/^md5\w*$|^sha1$|^md5(?:hex|digest\w*)$/i.test(name)) return first;
  const receiver = call.callee.kind === "member" ? codeOf(call.callee.object) : "";
  return /^(?:update|Sum|ComputeHash|HashData|encrypt|encode|digest|hash)$/i.test(name) &&
    receiver.length < 120 &&
    fast.test(receiver) &&
    !seasoned.test(receiver.replace(/encrypt/i, ""))
    ? first
    : undefined;
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

/**
 * The digest is not what is kept of a password: it goes into a session's token, is held against the digest of a weak password,
 * or tells by that of a stored one whether a session is of before a change, `token.pwd === md5(admin.pwd)`.
 */
const isForCheck = (call: Call, value: Expression): boolean => {
  for (let at: Node | undefined = call.parent, hops = 0; at && hops < 4; at = at.parent, hops++) {
    if (at.kind === "call") return /token|jwt/i.test(lastNameOf(at.callee));
    if (at.kind === "binary" && /^[!=]==?$/.test(at.operator)) {
      const other = at.left.start <= call.start && call.end <= at.left.end ? at.right : at.left;
      const digest = other.kind === "call" ? digested(other) : undefined;
      return digest !== undefined ? digest.kind === "string" : value.kind === "member" && other.kind === "name";
    }
  }
  return false;
};

const inModule = (program: Program, module: Module): readonly Node[] => {
  const found: Node[] = [];
  for (const call of program.nodesIn(module).calls) {
    const value = digested(call);
    if (!value || !isPassword(value) || isSeasoned(program, call) || isForCheck(call, value)) continue;
    const around = codeOf(program.enclosingFunction(call) ?? call);
    if (around.length < 20_000 && !elsewhere.test(around)) found.push(call);
  }
  return found;
};

/**
 * Passwords on servers that go through MD5 or SHA-1 and nothing else, which anyone turns back by looking them up in a table:
 * `md5($password)`. Source: https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
export function* weaklyHashedPasswords(program: Program): Generator<Node> {
  for (const module of program.modules("assword", "asswd", "pwd", "Pwd")) {
    const side = program.sideOf(module.path);
    if ((side !== "server" && side !== "cloud-function") || program.isAside(module.path)) continue;
    if (fast.test(module.text) && !toConsole.test(module.text)) yield* inModule(program, module);
  }
}
