import type { DataKind } from "../../domain/data.ts";

/** Kinds by which an event can be laid to a person. */
export const identityKinds: ReadonlySet<DataKind> = new Set([
  "openid",
  "unionid",
  "phone",
  "id-number",
  "bank-card",
  "real-name",
  "email",
  "account-id",
  "address",
  "birthday",
  "license-plate",
  "location",
  "nickname",
  "avatar",
  "profile",
  "password",
  "session-key",
]);
