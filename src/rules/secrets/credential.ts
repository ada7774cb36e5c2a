import { credentialKinds, isPlaceholder, type CredentialKind } from "../../knowledge/credentials.ts";
import { bareKey } from "../../knowledge/plain-names.ts";
import type { Module } from "../../program/tree.ts";
import { type KeyedLiteral } from "./keyed-literals.ts";

/** How far, in UTF-16 units, an AppID or a WeChat word counts as near by. */
const COMPANY_REACH = 700;
const company = /\bwx[0-9a-f]{16}\b|wechat|weixin|jscode2session|mini_?program|app_?id|echo_?str/i;

/** Names under which hashes, test doubles and public values are kept. */
const harmlessKey =
  /public|md5|sha1|sha256|checksum|integrity|digest|hash|etag|commit|revision|nonce|uuid|fingerprint|signature|^sign$|template/;

const hasCompany = (module: Module, literal: KeyedLiteral, wanted: RegExp): boolean => {
  const { start, end } = literal.node;
  return wanted.test(module.text.slice(Math.max(0, start - COMPANY_REACH), end + COMPANY_REACH));
};

/** The kind of credential that a keyed literal is; undefined for placeholders, hashes and everything else. */
export const credentialOf = (module: Module, literal: KeyedLiteral): CredentialKind | undefined => {
  const key = bareKey(literal.key);
  if (harmlessKey.test(key)) return undefined;
  for (const kind of credentialKinds) {
    const value = kind.key.test(key) ? kind.shape.exec(literal.value)?.[0] : undefined;
    if (value === undefined) continue;
    // The Token of message push only goes into signatures; what an address calls so names a tenant or a session.
    if (kind.id === "callback-token" && literal.isInQuery) continue;
    if (isPlaceholder(value)) return undefined;
    if (!kind.needsCompany || hasCompany(module, literal, kind.company ?? company)) return kind;
  }
  return undefined;
};
