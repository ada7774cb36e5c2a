import { hkdfSync } from "node:crypto";

/** What keys are derived for; keys of two purposes tell nothing of each other. */
export type KeyPurpose = "pages" | "tokens";

/** A key of 32 bytes for one purpose, the same in every process that has the secret. */
export const derivedKey = (secret: string, purpose: KeyPurpose): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", secret, "", `guidepost/${purpose}/v1`, 32));
