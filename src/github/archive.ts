import { gunzipSync } from "node:zlib";
import type { GitHubClient } from "./client.ts";
import type { Repository } from "./repository.ts";

const block = 512;

/**
 * The files of a commit's archive: one request where each blob would be one. GitHub makes it with `git archive`, which may
 * leave files out or rewrite them (`export-ignore`, `export-subst`, `eol`), so a caller compares ids with the tree's.
 * Files live in memory only. `limit` caps the unpacked size in bytes; past it, or when the archive is damaged, the
 * answer is empty.
 */
export const readArchive = async (
  client: GitHubClient,
  repository: Repository,
  commit: string,
  limit: number,
): Promise<ReadonlyMap<string, Buffer>> => {
  const { data } = await client.rest.repos.downloadTarballArchive({ ...repository, ref: commit });
  if (!(data instanceof ArrayBuffer)) return new Map();
  try {
    return readTar(gunzipSync(Buffer.from(data), { maxOutputLength: limit }));
  } catch {
    return new Map();
  }
};

/** Regular files of a tar in the ustar format with pax headers, without the folder that GitHub puts around them. */
export const readTar = (tar: Buffer): ReadonlyMap<string, Buffer> => {
  const files = new Map<string, Buffer>();
  let paxPath: string | undefined;
  for (let at = 0; at + block <= tar.length;) {
    const head = tar.subarray(at, at + block);
    if (head[0] === 0) break;
    const size = Number.parseInt(field(head, 124, 12), 8);
    if (!Number.isSafeInteger(size) || size < 0 || at + block + size > tar.length) break;
    const content = tar.subarray(at + block, at + block + size);
    const type = String.fromCharCode(head[156] ?? 0);
    const prefix = field(head, 345, 155);
    const name = paxPath ?? (prefix === "" ? field(head, 0, 100) : `${prefix}/${field(head, 0, 100)}`);
    if (type === "x") paxPath = paxField(content, "path");
    else {
      if (type === "0" || type === "\0") files.set(name.slice(name.indexOf("/") + 1), content);
      if (type !== "g") paxPath = undefined;
    }
    at += block + Math.ceil(size / block) * block;
  }
  return files;
};

const field = (head: Buffer, start: number, length: number): string => {
  const part = head.subarray(start, start + length);
  const end = part.indexOf(0);
  return part.toString("utf8", 0, end < 0 ? length : end).trim();
};

/** A value of a pax header, whose records are `LENGTH KEY=VALUE` and a line end; the length counts all of the record. */
const paxField = (content: Buffer, key: string): string | undefined => {
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(32, at);
    const length = space < 0 ? Number.NaN : Number(content.toString("latin1", at, space));
    if (!Number.isSafeInteger(length) || length <= 0) return undefined;
    const entry = content.toString("utf8", space + 1, at + length - 1);
    if (entry.startsWith(`${key}=`)) return entry.slice(key.length + 1);
    at += length;
  }
  return undefined;
};
