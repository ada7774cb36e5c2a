import type { Place } from "../../domain/place.ts";
import type { Text } from "../../domain/text.ts";
import type { Program } from "../../program/program.ts";
import type { Problem } from "../rule.ts";
import { comparedPasswords } from "./compared-passwords.ts";
import { encodedPasswords } from "./encoded-passwords.ts";
import { lookedUpPasswords } from "./looked-up-passwords.ts";
import { storedPasswords } from "./stored-passwords.ts";
import { takenPasswords } from "./taken-passwords.ts";
import { chainOf } from "./telling.ts";
import { weaklyHashedPasswords } from "./weakly-hashed-passwords.ts";

const messages = {
  taken: {
    en: "The password that somebody sends is stored as it is: store a salted hash of it (bcrypt, argon2).",
    "zh-CN": "用户提交的密码被原样保存：请保存加盐哈希（bcrypt、argon2）。",
  },
  compared: {
    en: "The password that somebody sends is compared with the stored one as it is, so passwords are kept in clear: store a salted hash (bcrypt, argon2) and compare with that.",
    "zh-CN": "把用户提交的密码与存储的密码直接比对，说明密码以明文保存：请存储加盐哈希（bcrypt、argon2）并与之比对。",
  },
  lookedUp: {
    en: "An account is looked up by the password as somebody sends it, so passwords are kept in clear: find the account by its name and check the password against a salted hash (bcrypt, argon2).",
    "zh-CN":
      "直接用用户提交的密码作为查询条件，说明密码以明文保存：请先按账号查询，再用加盐哈希（bcrypt、argon2）校验密码。",
  },
  weaklyHashed: {
    en: "A password is kept as a plain fast digest (MD5, SHA-1, SHA-256), which tables and graphics cards turn back into the password: use bcrypt, scrypt or Argon2 with a salt.",
    "zh-CN":
      "密码仅以不加盐的快速摘要（MD5、SHA-1、SHA-256）保存，查表或暴力计算即可还原：请使用带盐的 bcrypt、scrypt 或 Argon2。",
  },
  encoded: {
    en: "A password is kept as Base64, which hides nothing: store a salted hash (bcrypt, argon2) and compare with that.",
    "zh-CN": "密码仅以 Base64 保存，等于明文：请存储加盐哈希（bcrypt、argon2）并与之比对。",
  },
  stored: {
    en: "A password reaches the database as somebody sent it, and nothing in the repository hashes passwords: store a salted hash (bcrypt, argon2).",
    "zh-CN": "密码按用户提交的原文写入数据库，仓库中没有任何密码哈希：请存储加盐哈希（bcrypt、argon2）。",
  },
} as const satisfies Readonly<Record<string, Text>>;

const problem = (place: Place, message: Text): Problem => ({
  place,
  confidence: "medium",
  data: ["password"],
  message,
});

/** Passwords of accounts that are kept in clear or so that they can be read back, by what the code does with them. */
export function* passwordProblems(program: Program): Generator<Problem> {
  const compared = [...comparedPasswords(program)];
  // A password that is compared as it is was stored as it was sent.
  if (compared.length > 0)
    for (const node of takenPasswords(program)) yield problem(program.placeOf(node), messages.taken);
  else
    for (const { place, flow } of storedPasswords(program))
      yield { ...problem(place, messages.stored), related: chainOf(program, flow, place) };
  for (const node of compared) yield problem(program.placeOf(node), messages.compared);
  for (const { node, confidence } of lookedUpPasswords(program))
    yield { ...problem(program.placeOf(node), messages.lookedUp), confidence };
  for (const node of weaklyHashedPasswords(program)) yield problem(program.placeOf(node), messages.weaklyHashed);
  for (const node of encodedPasswords(program)) yield problem(program.placeOf(node), messages.encoded);
}
