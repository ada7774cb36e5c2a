import { own } from "../../../domain/own.ts";
import { isPlaceholder } from "../../../knowledge/credentials.ts";
import { bareKey } from "../../../knowledge/plain-names.ts";
import { walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Expression, Module, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import type { Rule } from "../../rule.ts";
import { cipherCallLiterals, cipherKeysInCalls } from "../cipher-keys.ts";
import { keyedLiterals } from "../keyed-literals.ts";

/** Names under which the key of tokens, sessions and cookies is kept. */
const keyName =
  /(?:jwt|token|session|cookie|sign|signing|signature|auth|hmac|hash|encrypt)[a-z]{0,8}(?:secret|secert|screct|key)$|^(?:secret|(?:wechat|wx|login|user|admin|flask|django)?secretkey|secretorkey|appsecretkey|keys|salt|tokensalt)$/;
/** The session_key of WeChat, which signs nothing of one's own. */
const weChatSession = /(?:^|\.)(?:wx)?sessionkey$/;
const usesKey =
  /jwt|jsonwebtoken|hmac|express-session|cookie-session|secret_key|SECRET_KEY|signWith|itsdangerous|createHmac/i;

/** Names under which the key of a cipher or of signed requests is kept, and what such a key looks like. */
const cipherName = /(?:aes|des|3des|sm4|md5|cipher|crypto|encrypt|decrypt)(?:secret)?(?:key|salt)$/;
const cipherKey = /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9+/=_-]{16,128}$/;

/** The beginning of the keys under which tokens are kept in a cache, `login_tokens:`, or the name of a header or field. */
const isStoreKey = /^[\w.:/-]*[:_./-]$|^(?:[a-z]+[-_:.])*(?:access|refresh|login|auth|user|x)?[-_:]?tokens?$/i;

/** Words with spaces between them; a key of bytes may hold the code of a space, too. */
const isProse = (value: string): boolean => /\s/.test(value) && !/[^\s -~\u3000-\uffef]/.test(value);

/** The file keeps something under the name: `sessionStorage.setItem(LOCAL_JWT_KEY, token)`. */
const storeCalls = ["Item(", "StorageSync(", "ookies.get(", "ookies.set(", "edis.get(", "edis.set("];
const namesStore = ({ text }: Module, key: string): boolean =>
  storeCalls.some((call) => text.includes(`${call}${key},`) || text.includes(`${call}${key})`));

/** Calls that sign or check with a key, and the position of the key among the arguments. */
const signers: Readonly<Record<string, number>> = {
  sign: 1,
  verify: 1,
  HMAC256: 0,
  HMAC384: 0,
  HMAC512: 0,
  signWith: 1,
  setSigningKey: 0,
  encode: 1,
  SignedString: 0,
  createHmac: 1,
  SymmetricSecurityKey: 0,
};
const signerCompany = /jwt|jsonwebtoken|HMAC|Jws|jose|SecurityKey|createHmac/i;

const cipherMessage = {
  en: "The key that encrypts data or signs requests is a literal, so anyone who reads the code can decrypt and forge them: read it from the environment and change it.",
  "zh-CN": "用于加密数据或签名请求的密钥是字面量，任何读到代码的人都能解密或伪造：请改为从环境变量读取并更换。",
};

const message = {
  en: "The key that signs sessions is a literal, so anyone who reads the code can sign in as any user: read it from the environment and change it.",
  "zh-CN": "签发登录态的密钥是代码中的字面量，任何读到代码的人都能伪造任意用户的登录态：请改为从环境变量读取并更换。",
};

/** Reads a setting by its name; what stands behind the name is what it falls back to. */
const readsSetting =
  /^(?:get(?!_?bytes|_?encoder)\w*|\w*env|environ|config|property|value|resolve|read\w*|load\w*|C)$/i;

/** What a call makes its result of: the text before `.getBytes()`, the fallback of a setting, else its first argument. */
const wrappedIn = ({ callee, arguments: given }: Call): Expression | undefined => {
  const name = lastNameOf(callee);
  if (readsSetting.test(name)) return given[1];
  return callee.kind === "member" && given.length === 0 ? callee.object : given[0];
};

/** The literal behind an argument: itself, what a constant holds, also in another file, or what is wrapped for its bytes. */
const literalBehind = (program: Program, argument: Expression | undefined): Node | undefined => {
  let value: Node | undefined = argument;
  for (let hop = 0; value && hop < 6; hop++) {
    if (value.kind === "string") return isPlaceholder(value.value) && value.value.length < 3 ? undefined : value;
    if (value.kind === "call") value = wrappedIn(value);
    else if (value.kind === "name") {
      const [definition]: readonly Node[] = program.definitionsOf(value);
      value =
        definition?.kind === "declare" || definition?.kind === "field" || definition?.kind === "assign"
          ? definition.value
          : definition?.kind === "import"
            ? program.valuesOf(value)[0]
            : undefined;
    } else return undefined;
  }
  return undefined;
};

/**
 * The key that a JWT object of PHP is made with, `new JWT("key", "HS256", 3600)`.
 * Source: https://github.com/adhocore/php-jwt#usage
 */
const madeWith = (program: Program, call: Call): Node | undefined => {
  const [key, algorithm] = call.arguments;
  return call.isNew && key && algorithm?.kind === "string" && /^(?:HS|RS|ES|PS)\d{3}$/.test(algorithm.value)
    ? literalBehind(program, key)
    : undefined;
};

const signedBy = (program: Program, call: Call): Node | undefined => {
  const api = program.apiOf(call.callee) ?? "";
  const position = own(signers, api.split(".").pop()?.replace("()", "") ?? "");
  return position !== undefined && signerCompany.test(api)
    ? literalBehind(program, call.arguments[position])
    : undefined;
};

const named = (module: Module): Node[] => {
  if (!module.data && !usesKey.test(module.text)) return [];
  return keyedLiterals(module)
    .filter(({ key, value, isFallback }) => {
      const name = bareKey(module.data ? (key.split(".").slice(-2).join(".") ?? key) : key);
      if (/public_?key$/i.test(name)) return false;
      if (!keyName.test(name) || weChatSession.test(name) || value.length < 3 || value.length > 200 || isProse(value))
        return false;
      if (isStoreKey.test(value) || namesStore(module, key)) return false;
      // A key of digits is no word that stands for another.
      if (/^\d{3,}$/.test(value)) return !module.data;
      if (value.length < 4) return false;
      return isFallback ? !/^(?:none|null|undefined)$/i.test(value) : !isPlaceholder(value);
    })
    .map(({ node }) => node);
};

const cipherLiterals = [
  "aes",
  "Aes",
  "AES",
  "des",
  "Des",
  "DES",
  "md5",
  "Md5",
  "MD5",
  "sm4",
  "SM4",
  "cipher",
  "ncrypt",
  "NCRYPT",
].flatMap((name) => [
  `${name}Key`,
  `${name}key`,
  `${name}_key`,
  `${name}_KEY`,
  `${name}.key`,
  `${name}-key`,
  `${name}Secret`,
]);

/** Keys of ciphers; the EncodingAESKey of the message push has a rule of its own. */
const cipherKeys = (module: Module): Node[] =>
  keyedLiterals(module)
    .filter(
      ({ key, value }) =>
        cipherName.test(bareKey(key.split(".").slice(-2).join("."))) &&
        cipherKey.test(value) &&
        !/^[A-Za-z0-9]{43}$/.test(value) &&
        !isStoreKey.test(value) &&
        !isPlaceholder(value),
    )
    .map(({ node }) => node);

/**
 * The key that Egg signs its cookies with, `config.keys = appInfo.name + "_1532511512428_3477"`.
 * Source: https://www.eggjs.org/core/cookie-and-session#cookie-secret-key
 */
const eggConfig = /(?:^|\/)config\/config\.[\w.]{1,40}\.[jt]s$/;
const eggKeys = (module: Module): Node[] => {
  const found: Node[] = [];
  if (!eggConfig.test(module.path)) return found;
  walk(module, (node) => {
    const value =
      node.kind === "entry" && node.key === "keys"
        ? node.value
        : node.kind === "assign" && node.target.kind === "member" && node.target.property === "keys"
          ? node.value
          : undefined;
    const last = value?.kind === "template" ? value.parts.at(-1) : value;
    if (last?.kind === "string" && /\d{6}/.test(last.value) && !isPlaceholder(last.value)) found.push(last);
  });
  return found;
};

const literals = [
  "config.keys",
  "appInfo.name",
  "ecret",
  "SECRET",
  "ecert",
  "SECERT",
  "jwt",
  "JWT",
  "Jwt",
  "HMAC",
  "Hmac",
  "SecurityKey",
  "salt",
  "SALT",
  ...cipherLiterals,
  ...cipherCallLiterals,
];

export default {
  id: "secrets/signing-key-literal",
  clauses: ["D2"],
  severity: "error",
  confidence: "medium",
  title: { en: "The key that signs sessions is a literal", "zh-CN": "登录态签名密钥写死在代码中" },
  literals,
  *check(program) {
    const found = new Map<string, Node>();
    const keep = (node: Node): void => {
      const place = program.placeOf(node);
      if (!program.isAside(place.path)) found.set(`${place.path}:${place.startLine}`, node);
    };
    for (const module of program.modules(...literals)) named(module).forEach(keep);
    for (const module of program.modules("config.keys", "appInfo.name")) eggKeys(module).forEach(keep);
    for (const call of program.calls(...Object.keys(signers))) {
      const literal = signedBy(program, call);
      if (literal) keep(literal);
    }
    for (const call of program.calls("JWT")) {
      const literal = madeWith(program, call);
      if (literal) keep(literal);
    }
    const told = new Set<string>();
    for (const module of program.modules(...cipherLiterals)) {
      if (program.isAside(module.path)) continue;
      for (const node of cipherKeys(module)) {
        const place = program.placeOf(node);
        const line = `${place.path}:${place.startLine}`;
        if (found.has(line)) continue;
        told.add(line);
        yield { place, message: cipherMessage, data: ["credential"] };
      }
    }
    for (const node of cipherKeysInCalls(program)) {
      const place = program.placeOf(node);
      const line = `${place.path}:${place.startLine}`;
      if (program.isAside(place.path) || found.has(line) || told.has(line)) continue;
      told.add(line);
      yield { place, message: cipherMessage, data: ["credential"] };
    }
    for (const node of found.values()) yield { place: program.placeOf(node), message, data: ["credential"] };
  },
} satisfies Rule;
