import { createHash } from "node:crypto";

/** git's id of a file's content: SHA-1 of `blob LENGTH NUL CONTENT`; 64 hex digits when the repository uses SHA-256. */
export const blobId = (content: Uint8Array, like: string): string =>
  createHash(like.length === 64 ? "sha256" : "sha1")
    .update(`blob ${content.byteLength}\0`)
    .update(content)
    .digest("hex");
