import type { SourceFile } from "../domain/change.ts";
import type { Coverage, Diagnostic } from "../domain/report.ts";
import type { GitHubClient } from "./client.ts";
import { readContents } from "./contents.ts";
import { sizeOf } from "./read.ts";
import type { Repository } from "./repository.ts";
import { isFile, textsOf, unreadOf } from "./texts.ts";
import type { Decoding } from "./texts.ts";
import { readTree } from "./tree.ts";

/** The texts of a commit with what could not be read. */
export interface ReadTreeTexts {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly skipped: Coverage["skipped"];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads all files in scope of one commit over the API. */
export const readTreeTexts = async (
  client: GitHubClient,
  repository: Repository,
  commit: string,
  inScope: (path: string) => boolean,
  decoding: Decoding,
): Promise<ReadTreeTexts> => {
  const tree = await readTree(client, repository, commit, async () => []);
  const wanted = [...tree.files.values()].filter((file) => inScope(file.path));
  const readable = wanted.filter((file) => isFile(file) && file.size <= decoding.maxFileBytes);
  const texts = textsOf(await readContents(client, repository, commit, readable, sizeOf(tree)), decoding);
  const unread = wanted.flatMap((file) => unreadOf(file.path, file, texts, decoding) ?? []);
  const folders = decoding.unreadable(
    "…",
    "Not analysed: folders of a tree too big for GitHub to list; use a checkout.",
    "未分析：代码树过大，GitHub 未列出全部目录；请使用检出。",
  );
  const all = tree.complete ? unread : [...unread, folders];
  return {
    files: texts.texts,
    skipped: all.map(({ reason, diagnostic }) => ({ path: diagnostic.path ?? "", reason })),
    diagnostics: [
      ...decoding.listMarks(wanted.map((file) => ({ path: file.path, newMode: file.mode }))),
      ...all.map((one) => one.diagnostic),
    ],
  };
};
