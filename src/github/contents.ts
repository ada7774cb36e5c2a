import type { GitHubClient } from "./client.ts";
import { inParallel } from "./client.ts";
import { readArchive } from "./archive.ts";
import { blobId } from "./blob-id.ts";
import { LimitReached } from "./failure.ts";
import type { Repository } from "./repository.ts";
import type { TreeFile } from "./tree.ts";

/** Contents by path, and the paths that GitHub did not hand over. */
export interface Contents {
  readonly bytes: ReadonlyMap<string, Buffer>;
  readonly lost: readonly string[];
}

/** From this many files on, one archive is cheaper than a request for each. */
const archiveFrom = 16;

/** The unpacked archive is held in memory; repositories that are larger are read blob by blob. */
const archiveBytes = 96 * 1024 * 1024;

/** A token of the Action has 1,000 requests an hour for the whole repository; a review leaves others most of them. */
const mostBlobs = 400;

/** GitHub refuses more than 100 requests at once over all of a token's jobs. */
const width = 8;

/**
 * Reads files of one commit: from its archive when they are many, else one blob each, in the order given. What comes from
 * the archive is taken only when its id is the tree's.
 */
export const readContents = async (
  client: GitHubClient,
  repository: Repository,
  commit: string,
  wanted: readonly TreeFile[],
  treeBytes: number,
): Promise<Contents> => {
  const bytes = new Map<string, Buffer>();
  if (wanted.length >= archiveFrom && treeBytes <= archiveBytes) {
    const archive = await readArchive(client, repository, commit, archiveBytes * 2).catch((error: unknown) => {
      if (error instanceof LimitReached) throw error;
      return new Map<string, Buffer>();
    });
    for (const file of wanted) {
      const content = archive.get(file.path);
      if (content && blobId(content, file.id) === file.id) bytes.set(file.path, Buffer.from(content));
    }
  }
  const missing = wanted.filter((file) => !bytes.has(file.path));
  const lost = missing.slice(mostBlobs).map((file) => file.path);
  await inParallel(missing.slice(0, mostBlobs), width, async (file) => {
    const content = await readBlob(client, repository, file.id).catch(() => undefined);
    if (content) bytes.set(file.path, content);
    else lost.push(file.path);
  });
  return { bytes, lost: lost.toSorted() };
};

const readBlob = async (client: GitHubClient, repository: Repository, id: string): Promise<Buffer | undefined> => {
  const { data } = await client.rest.git.getBlob({ ...repository, file_sha: id });
  return data.encoding === "base64" || data.encoding === "utf-8"
    ? Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8")
    : undefined;
};
