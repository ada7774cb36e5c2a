import type { IncomingMessage } from "node:http";

/** "Payloads are capped at 25 MB" (docs: webhook events and payloads): anything bigger is not from GitHub. */
export const maxBodyBytes = 25 * 1024 * 1024;

/** The bytes of a request; `too-large` as soon as that is known, `cut-off` when the sender stopped half way. */
export const readBody = async (request: IncomingMessage, limit: number): Promise<Buffer | "too-large" | "cut-off"> => {
  if (Number(request.headers["content-length"] ?? 0) > limit) return "too-large";
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      const bytes: Buffer = chunk;
      size += bytes.length;
      if (size > limit) return "too-large";
      chunks.push(bytes);
    }
  } catch {
    return "cut-off";
  }
  return Buffer.concat(chunks);
};
