import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** NIST SP 800-38D, 8.2.2: a random 96-bit nonce for each message. */
const nonceBytes = 12;
const tagBytes = 16;

/** A key for one purpose, from key material that serves several (RFC 5869). */
export const keyFor = (purpose: string, material: Uint8Array, salt: Uint8Array = new Uint8Array()): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", material, salt, `guidepost pages: ${purpose}`, 32));

/** Encrypts a text so that only the key's holder can read it and nobody else can make one (AES-256-GCM); base64url. */
export const seal = (key: Uint8Array, text: string): string => {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
};

/** The text that was sealed with this key; undefined for anything else. */
export const unseal = (key: Uint8Array, sealed: string): string | undefined => {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < nonceBytes + tagBytes) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
};
