import { createHmac, timingSafeEqual } from "node:crypto";

/** True when `X-Hub-Signature-256` is that of the body. The comparison takes the same time wherever they differ. */
export const isSigned = (body: Buffer, signature: string | undefined, secret: string): boolean => {
  const expected = Buffer.from(`sha256=${createHmac("sha256", secret).update(body).digest("hex")}`);
  const given = Buffer.from(signature ?? "");
  return given.length === expected.length && timingSafeEqual(given, expected);
};
