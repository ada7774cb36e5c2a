/**
 * The kinds of user data that value flow carries and reports name.
 * `credential` is a secret of the account or of its sessions (AppSecret, access token, ticket, signing key).
 */
export const dataKinds = [
  "openid", "unionid", "session-key", "credential", "password", "phone", "id-number", "bank-card", "real-name",
  "address", "location", "nickname", "avatar", "profile", "gender", "birthday", "email", "biometric", "health", "photo",
  "recording", "contact", "invoice", "license-plate", "werun", "bluetooth", "clipboard", "file", "device", "account-id",
  "message", "encrypted-data", "login-code",
] as const;
export type DataKind = (typeof dataKinds)[number];

export type Grade = "critical" | "high" | "medium" | "low";

/** How much harm the loss of one value does; grades follow Mini Program operation rules 5.12.14 and safety guide 1.2. */
export const gradeOf: Readonly<Record<DataKind, Grade>> = {
  "session-key": "critical", credential: "critical", password: "critical", "id-number": "critical", "bank-card": "critical",
  biometric: "critical", phone: "high", "real-name": "high", address: "high", location: "high", health: "high",
  photo: "high", recording: "high", contact: "high", invoice: "high", "license-plate": "high", birthday: "high",
  email: "high", message: "high", clipboard: "high", "encrypted-data": "high", "login-code": "medium", profile: "medium",
  openid: "medium", unionid: "medium", "account-id": "medium", nickname: "low", avatar: "low", gender: "low",
  werun: "medium", bluetooth: "medium", file: "medium", device: "low",
};
