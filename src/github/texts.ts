import type { SourceFile } from "../domain/change.ts";
import type { Diagnostic, SkipReason } from "../domain/report.ts";
import { blobId } from "./blob-id.ts";
import type { Contents } from "./contents.ts";
import type { TreeFile } from "./tree.ts";

/** Why a file has no text, with the sentence that says what to do. */
export interface Unread {
  readonly reason: SkipReason;
  readonly diagnostic: Diagnostic;
}

/** How bytes become text, and what is said of those that do not: the same for git and for GitHub (local/decode.ts, marks.ts). */
export interface Decoding {
  readonly maxFileBytes: number;
  readonly decode: (path: string, bytes: Buffer) => SourceFile | Unread;
  readonly tooLarge: (path: string) => Unread;
  readonly unreadable: (path: string, en: string, chinese: string) => Unread;
  readonly listMarks: (entries: readonly { readonly path: string; readonly newMode: string }[]) => Diagnostic[];
}

/** True for a regular file: no link, no submodule. */
export const isFile = (file: TreeFile | undefined): file is TreeFile => file?.mode.startsWith("100") ?? false;

/** Bytes of a text that was worked out, if they are what the tree says. */
export const proven = (text: string | undefined, file: TreeFile): Buffer | undefined => {
  if (text === undefined) return undefined;
  const bytes = Buffer.from(text);
  return blobId(bytes, file.id) === file.id ? bytes : undefined;
};

/** Texts that could be read, and why others could not. */
export interface Texts {
  readonly texts: Map<string, SourceFile>;
  readonly unread: Map<string, Unread>;
}

/** Decodes contents, in order of path. */
export const textsOf = (contents: Contents, decoding: Decoding): Texts => {
  const texts = new Map<string, SourceFile>();
  const unread = new Map<string, Unread>();
  for (const path of [...contents.bytes.keys()].sort()) {
    const file = decoding.decode(path, contents.bytes.get(path) ?? Buffer.alloc(0));
    if ("text" in file) texts.set(path, file);
    else unread.set(path, file);
  }
  return { texts, unread };
};

/** Why a file has no text; undefined when it has one, or is none to be read. */
export const unreadOf = (
  path: string,
  file: TreeFile | undefined,
  { texts, unread }: Texts,
  decoding: Decoding,
): Unread | undefined => {
  if (texts.has(path) || (file && !isFile(file))) return undefined;
  const known = unread.get(path);
  if (known) return known;
  if (file && file.size > decoding.maxFileBytes) return decoding.tooLarge(path);
  return decoding.unreadable(
    path,
    "Not analysed: GitHub did not hand over the file; run again later.",
    "未分析：GitHub 未提供该文件，请稍后重试。",
  );
};
