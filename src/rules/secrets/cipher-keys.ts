import { isPlaceholder } from "../../knowledge/credentials.ts";
import { walk } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Call, ClassNode, Expression, Node, StringLiteral } from "../../program/tree.ts";
import { lastNameOf } from "../last-name.ts";
import { codeOf } from "../reachable-code.ts";

/**
 * Calls that encrypt and decrypt, and the position of the key among their arguments. Sources:
 * https://www.php.net/openssl_encrypt, https://www.php.net/mcrypt_encrypt, https://nodejs.org/api/crypto.html,
 * https://cryptojs.gitbook.io/docs, https://pycryptodome.readthedocs.io/en/latest/src/cipher/aes.html and
 * https://docs.oracle.com/javase/8/docs/api/javax/crypto/spec/SecretKeySpec.html
 */
const byName: Readonly<Record<string, number>> = {
  openssl_encrypt: 2,
  openssl_decrypt: 2,
  mcrypt_encrypt: 1,
  mcrypt_decrypt: 1,
  mcrypt_generic_init: 1,
  createCipheriv: 1,
  createDecipheriv: 1,
  createCipher: 1,
  createDecipher: 1,
  SecretKeySpec: 0,
};
/** Of methods with common names the object tells: `CryptoJS.AES.encrypt(text, key)`, `AES.new(key, …)`. */
const byObject: readonly { readonly name: string; readonly object: RegExp; readonly position: number }[] = [
  { name: "encrypt", object: /\b(?:AES|DES|TripleDES|Rabbit|RC4)$/, position: 1 },
  { name: "decrypt", object: /\b(?:AES|DES|TripleDES|Rabbit|RC4)$/, position: 1 },
  { name: "new", object: /\b(?:AES|DES3?|ARC4|Blowfish)$/, position: 0 },
];

/** Files that may hold such a call, or a class that encrypts by itself. */
export const cipherCallLiterals: readonly string[] = [
  ...Object.keys(byName),
  "AES.",
  "DES.",
  "ecrypt(",
  "function decode(",
];

/** Changes of form that leave a literal one that everybody can read. */
const passing =
  /^(?:md5|sha1|sha256|substr|hex2bin|base64_decode|b64decode|getBytes|encode|bytes|bytearray|from|parse|hash|digest|update|trim|str_pad|slice|substring)$/;
const HOPS = 6;

const keyOf = (call: Call): Expression | undefined => {
  const name = lastNameOf(call.callee);
  const position = Object.hasOwn(byName, name)
    ? byName[name]
    : byObject.find(
        (one) =>
          one.name === name && call.callee.kind === "member" && one.object.test(codeOf(call.callee.object).slice(-40)),
      )?.position;
  return position === undefined ? undefined : call.arguments[position];
};

/** The literal that a key is, or is made of. */
const literalBehind = (program: Program, key: Expression): StringLiteral | undefined => {
  let at: Node | undefined = key;
  for (let hop = 0; at && hop < HOPS; hop++) {
    if (at.kind === "string") return at;
    if (at.kind === "name" || at.kind === "member") {
      const before: Node = at;
      const values: readonly Node[] = program.valuesOf(at).filter((value) => value !== before);
      at = values.find(({ kind }) => kind === "string") ?? (values.length === 1 ? values[0] : undefined);
    } else if (at.kind === "call" && passing.test(lastNameOf(at.callee))) {
      at =
        at.arguments.find(({ kind }) => kind !== "number") ??
        (at.callee.kind === "member" ? at.callee.object : undefined);
    } else return undefined;
  }
  return undefined;
};

const isKey = ({ value }: StringLiteral): boolean => value.length >= 4 && !isPlaceholder(value);

const ofCipher = /crypt|encod|cipher|^(?:aes|des|xor)/i;
const encrypts = /^en(?:crypt|code)/i;
const decrypts = /^de(?:crypt|code)/i;
const keyField = /^_?(?:key|secret|secret_?key|salt)$/i;

/** The key in a class that does nothing but encrypt and decrypt, by a way of its own. */
const ofClass = (node: ClassNode): StringLiteral | undefined => {
  const methods = node.members.flatMap((one) => (one.kind === "function" && one.name !== undefined ? [one.name] : []));
  if (!ofCipher.test(node.name ?? "") || !methods.some((one) => encrypts.test(one))) return undefined;
  const field = node.members.find((one) => one.kind === "field" && keyField.test(one.name));
  return methods.some((one) => decrypts.test(one)) && field?.kind === "field" && field.value?.kind === "string"
    ? field.value
    : undefined;
};

/** Literals that data is encrypted with, in order of file. */
export function* cipherKeysInCalls(program: Program): Generator<StringLiteral> {
  const calls = program.calls(...Object.keys(byName), ...byObject.map(({ name }) => name));
  for (const call of calls) {
    const key = keyOf(call);
    const literal = key && literalBehind(program, key);
    if (literal && isKey(literal)) yield literal;
  }
  for (const module of program.modules("ecrypt(", "function decode(")) {
    const found: StringLiteral[] = [];
    walk(module, (node) => {
      const literal = node.kind === "class" ? ofClass(node) : undefined;
      if (literal && isKey(literal)) found.push(literal);
      return node.kind !== "function";
    });
    yield* found;
  }
}
