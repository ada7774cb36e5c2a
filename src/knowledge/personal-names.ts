import type { DataKind } from "../domain/data.ts";
import { identifiers } from "./identifiers.ts";
import type { Identifier } from "./identifiers.ts";

/** What a name alone tells about the value behind it. */
export interface NameHint {
  readonly kinds: readonly DataKind[];
  /** The name stands for an object with several fields. */
  readonly whole: boolean;
}

const nothing: NameHint = { kinds: [], whole: false };
const byName = new Map<string, Identifier>(identifiers.flatMap((row) => row.names.map((name) => [name, row] as const)));
const labels = identifiers
  .flatMap((row) => row.labels.map((label) => [label, row] as const))
  .sort((a, b) => b[0].length - a[0].length);

/** Words that make a name a question, an action, a count or a protected form of the value. */
const notValueFirst = new Set([
  "is",
  "has",
  "show",
  "can",
  "should",
  "need",
  "needs",
  "check",
  "valid",
  "validate",
  "verify",
  "enable",
  "enabled",
  "hide",
  "no",
  "not",
  "on",
  "handle",
  "bind",
  "unbind",
  "use",
  "with",
  "allow",
  "must",
  "if",
  "require",
  "required",
  "invalid",
  "empty",
  "err",
  "error",
  "wrong",
  "missing",
  "open",
  "close",
  "toggle",
  "select",
  "choose",
  "update",
  "set",
  "del",
  "delete",
  "remove",
  "send",
  "max",
  "min",
  "default",
  "example",
  "sample",
  "placeholder",
  "mock",
  "fake",
  "input",
  "change",
  "reg",
  "regex",
  "pattern",
]);
const protectedWords = new Set([
  "mask",
  "masked",
  "masking",
  "hash",
  "hashed",
  "encrypted",
  "encrypt",
  "cipher",
  "md5",
  "sha1",
  "sha256",
  "hmac",
  "desensitized",
  "desensitised",
  "hidden",
  "anonymous",
  "anonymized",
  "redacted",
]);
/** Kinds whose very field names begin with a word of `protectedWords` or `notValueFirst`. */
const spelledSo = new Set([
  "openid",
  "encrypteddata",
  "encryptkey",
  "verifycode",
  "verificationcode",
  "verifyticket",
  "openpid",
]);

/** What follows these is not the value but what it is had by: `userIdFromToken`, `orders_by_phone`. */
const relations = new Set(["from", "by", "for", "via", "with"]);

/** `userPhoneNumber`, `user_phone_number`, `USER-PHONE` → lower-case words. */
const wordsOf = (name: string): string[] =>
  name
    .slice(0, 80)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");

const rowOf = (joined: string): Identifier | undefined => {
  const row = byName.get(joined);
  return row ?? (joined.endsWith("s") && !joined.endsWith("ss") ? byName.get(joined.slice(0, -1)) : undefined);
};

const cache = new Map<string, NameHint>();
const CACHE_LIMIT = 50_000;

const read = (name: string): NameHint => {
  if (/[\u4e00-\u9fff]/.test(name)) return hintOfLabel(name);
  const spelled = wordsOf(name.replace(/^(?:[$_@]|get(?=[A-Z_])|fetch(?=[A-Z_]))+/, ""));
  const relation = spelled.findIndex((word, index) => index > 0 && relations.has(word));
  const words = relation < 0 ? spelled : spelled.slice(0, relation);
  const last = words.length;
  for (let length = Math.min(4, last); length > 0; length--) {
    const suffix = words.slice(last - length).join("");
    const row = rowOf(suffix);
    if (!row) continue;
    const joined = words.join("");
    if (row.not?.test(joined)) return nothing;
    const rest = words.slice(0, last - length);
    if (!spelledSo.has(suffix) || rest.length > 0) {
      if (rest[0] !== undefined && notValueFirst.has(rest[0])) return nothing;
      if (rest.some((word) => protectedWords.has(word))) return nothing;
    }
    // A name in capitals with several words is the name of a key or of a type: ERR_PHONE, STORAGE_TOKEN.
    if (rest.length > 0 && name === name.toUpperCase() && /[A-Z]/.test(name) && row.kind !== "credential")
      return nothing;
    return { kinds: [row.kind], whole: row.whole ?? false };
  }
  return nothing;
};

/**
 * The kind of user data that a variable, field or key names by itself; none for `isPhone`, `phoneModel`, `maskedPhone`.
 * `res`, `data`, `user` tell nothing.
 */
export const hintOfName = (name: string): NameHint => {
  const known = cache.get(name);
  if (known) return known;
  const hint = read(name);
  if (cache.size < CACHE_LIMIT) cache.set(name, hint);
  return hint;
};

/** The kind of user data that a Chinese or English label or placeholder asks for: `请输入手机号`, `Phone number`. */
export const hintOfLabel = (label: string): NameHint => {
  const text = label.slice(0, 200);
  for (const [part, row] of labels) if (text.includes(part)) return { kinds: [row.kind], whole: false };
  if (/[\u4e00-\u9fff]/.test(text)) return nothing;
  const words = wordsOf(text);
  for (let end = words.length; end > 0; end--) {
    for (let length = Math.min(3, end); length > 0; length--) {
      const row = rowOf(words.slice(end - length, end).join(""));
      if (row) return { kinds: [row.kind], whole: false };
    }
  }
  return nothing;
};

const messageObjects = /^(wx|recv|received|user|raw)?(msg|message)$/;
const messageFields = /^(content|text|payload|rawtext|recognition|body)$/;
const identityFields = /^(_?id|uno|sno|no|number|num|loginid|account|jobno|code)$/;

const conversations = /^(chat)?(session|conversation|dialogue?)$/;
const turns = /^(messages|history|chathistory)$/;

/** What a field tells only together with its object: `userInfo.uno`, `msg.content`, `session.messages`. */
export const hintOfField = (object: string, field: string): readonly DataKind[] => {
  const name = field.toLowerCase().replace(/_/g, "");
  if (messageObjects.test(object.toLowerCase()) && messageFields.test(name)) return ["message"];
  if (conversations.test(object.toLowerCase().replace(/_/g, "")) && turns.test(name)) return ["message"];
  if (!hintOfName(object).kinds.includes("profile")) return [];
  if (name === "name") return ["real-name"];
  return identityFields.test(name) ? ["account-id"] : [];
};
