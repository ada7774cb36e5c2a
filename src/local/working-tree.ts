import { lstatSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { SourceFile } from "../domain/change.ts";
import type { Coverage, Diagnostic } from "../domain/report.ts";
import { decode, maxFileBytes, tooLarge, unreadable, type Unread } from "./decode.ts";
import { records, runGit } from "./git.ts";
import { symlinkMark } from "./marks.ts";
import { requireDirectory } from "./repository.ts";

/** The texts of a folder with what could not be read. */
export interface ReadTree {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly skipped: Coverage["skipped"];
  readonly diagnostics: readonly Diagnostic[];
}

/** Folders that no one edits by hand, in a folder without git to tell what is generated. */
const generatedFolders: ReadonlySet<string> = new Set([
  "dist",
  "build",
  "coverage",
  "target",
  "venv",
  "__pycache__",
  "bin",
  "obj",
  "vendor",
]);
/** Dependencies: never the project's own code, tracked or not. */
const dependencyFolders: ReadonlySet<string> = new Set([
  "node_modules",
  "miniprogram_npm",
  "bower_components",
  "unpackage",
]);

/** The paths of a folder's files, sorted, and what was left out as a whole. */
export interface ListedTree {
  readonly paths: readonly string[];
  readonly left: ReadonlySet<string>;
}

/** Lists a folder's files: what git tracks or would track when it is in a work tree, else a walk. Fails with a sentence when there is no such folder. */
export const listWorkingTree = async (directory: string): Promise<ListedTree> => {
  await requireDirectory(directory);
  const tracked = await listTracked(directory);
  const left = new Set<string>();
  const paths = tracked?.filter((path) => !isDependency(path, left)) ?? (await walkFolder(directory, left));
  return { paths, left };
};

/** Reads the files of a listing that `inScope` wants. Links are not followed. */
export const readListed = (
  directory: string,
  { paths, left }: ListedTree,
  inScope: (path: string) => boolean,
): ReadTree => {
  const files = new Map<string, SourceFile>();
  const unread = new Map<string, Unread>();
  const marks: Diagnostic[] = [];
  for (const path of paths.filter(inScope)) {
    const read = readOne(directory, path);
    if (read === symlink) marks.push(symlinkMark(path));
    else if (read && "text" in read) files.set(path, read);
    else if (read) unread.set(path, read);
  }
  return {
    files,
    skipped: [...unread].map(([path, why]) => ({ path, reason: why.reason })),
    diagnostics: [...[...unread.values()].map((why) => why.diagnostic), ...marks, ...leftNote(left)],
  };
};

/** Lists and reads a folder at once. */
export const readWorkingTree = async (directory: string, inScope: (path: string) => boolean): Promise<ReadTree> =>
  readListed(directory, await listWorkingTree(directory), inScope);

/** Paths that git tracks or would track, relative to the folder; undefined when there are none or it is in no work tree. */
const listTracked = async (directory: string): Promise<string[] | undefined> => {
  const result = await runGit(directory, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).catch(
    () => undefined,
  );
  // An unfinished merge lists a path once for each stage.
  const paths = result?.code === 0 ? [...new Set(records(result.stdout))].sort() : [];
  // Nothing: a folder that the repository around it ignores is still what was asked for.
  return paths.length > 0 ? paths : undefined;
};

const isDependency = (path: string, left: Set<string>): boolean => {
  const parts = path.split("/");
  const at = parts.findIndex((part, i) => i < parts.length - 1 && dependencyFolders.has(part));
  if (at >= 0) left.add(parts.slice(0, at + 1).join("/"));
  return at >= 0;
};

const walkFolder = async (directory: string, left: Set<string>): Promise<string[]> => {
  const paths: string[] = [];
  const open = [""];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = await readdir(join(directory, folder), { withFileTypes: true }).catch(() => undefined);
    if (!entries) left.add(folder);
    for (const entry of entries ?? []) {
      const path = `${folder}${entry.name}`;
      if (!entry.isDirectory()) paths.push(path);
      else if (entry.name.startsWith(".") && entry.name !== ".github") continue;
      else if (dependencyFolders.has(entry.name) || generatedFolders.has(entry.name)) left.add(path);
      else open.push(`${path}/`);
    }
  }
  return paths.sort();
};

const symlink = Symbol("symlink");

/**
 * Undefined: a folder where a file was listed (a submodule), or a tracked file that was deleted. Nothing else goes on
 * meanwhile: a promise costs four times what it takes to read a file that git has just checked out.
 */
const readOne = (directory: string, path: string): SourceFile | Unread | typeof symlink | undefined => {
  try {
    const file = join(directory, path);
    const found = lstatSync(file);
    if (found.isSymbolicLink()) return symlink;
    if (!found.isFile()) return undefined;
    return found.size > maxFileBytes ? tooLarge(path) : decode(path, readFileSync(file));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    return unreadable(
      path,
      `Not analysed: the file cannot be read (${code}); check its permissions.`,
      `未分析：文件无法读取（${code}），请检查权限。`,
    );
  }
};

const leftNote = (left: ReadonlySet<string>): Diagnostic[] => {
  if (left.size === 0) return [];
  const folders = [...left].sort();
  const named = folders
    .slice(0, 5)
    .map((folder) => `\`${folder || "."}\``)
    .join(", ");
  const more = folders.length > 5 ? ` (+${folders.length - 5})` : "";
  return [
    {
      code: "skipped",
      message: {
        en: `Folders of dependencies and generated files were left out: ${named}${more}.`,
        "zh-CN": `已跳过依赖与生成文件的目录：${named}${more}。`,
      },
    },
  ];
};
