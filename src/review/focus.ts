import type { SourceFile } from "../domain/change.ts";

/** Files that say what a mini program is and declares; a change anywhere in it is judged against them. */
const manifestName =
  /(?:^|\/)(?:app\.json|project\.config\.json|manifest\.json|pages\.json|ext\.json|(?:app|index)\.config\.[jt]s|app\.wpy|app\.mpx)$/;

/** True for the files that configure a whole mini program. */
export const isManifest = (path: string): boolean => manifestName.test(path);

/** Files that others import or name by their path. */
const importable = /\.(?:[cm]?[jt]sx?|wxs|wxml|vue|wpy|mpx|json)$/;

/**
 * The files that findings are wanted for: changed ones, the other files of a changed page or component (same path, other
 * extension), direct importers, and the manifests of the folders above them.
 */
export const focusOf = (changed: Iterable<string>, files: ReadonlyMap<string, SourceFile>): ReadonlySet<string> => {
  // Deleted files count for what they leave behind: their siblings, importers and manifests.
  const direct = new Set(changed);
  const focus = new Set([...direct].filter((path) => files.has(path)));
  const stems = new Set([...direct].map(stemOf));
  const folders = new Set([...direct].flatMap(foldersAbove));
  for (const path of files.keys()) {
    if (stems.has(stemOf(path)) || (isManifest(path) && folders.has(folderOf(path)))) focus.add(path);
  }
  for (const path of importersOf(direct, files)) focus.add(path);
  return focus;
};

const stemOf = (path: string): string => path.replace(/(?<=[^/])\.[^/.]+$/, "");
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);
const foldersAbove = (path: string): string[] => {
  const folders = [""];
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) folders.push(path.slice(0, at + 1));
  return folders;
};

/** Files that name a changed one in quotes, relative to themselves or from the root: imports, `usingComponents`, `<import src>`. */
const importersOf = (changed: ReadonlySet<string>, files: ReadonlyMap<string, SourceFile>): string[] => {
  const stems = new Set([...changed].filter((path) => importable.test(path)).flatMap(importStems));
  if (stems.size === 0) return [];
  const names = [...new Set([...stems].map((stem) => stem.slice(stem.lastIndexOf("/") + 1)))].map((name) =>
    name.replace(/[^\w-]/g, "\\$&"),
  );
  const specifier = new RegExp(`["']([^"'\\s]{0,200}/)?(?:${names.join("|")})(?:\\.\\w{1,8}|/index)?["']`, "g");
  const importers: string[] = [];
  for (const { path, text } of files.values()) {
    if (changed.has(path) || !importable.test(path)) continue;
    for (const match of text.matchAll(specifier)) {
      const name = match[0].slice(1, -1);
      // From the root of the mini program or of its sources, which is one of the folders above.
      const fromRoot = /^(?:[@~]?\/)(.+)$/.exec(name)?.[1];
      const folders = fromRoot === undefined ? [folderOf(path)] : foldersAbove(path);
      const targets = folders.map((folder) => resolve(folder, fromRoot ?? name));
      if (targets.some((target) => stems.has(target) || stems.has(stemOf(target)))) {
        importers.push(path);
        break;
      }
    }
  }
  return importers;
};

/** The paths without extension that name a file: `a/b/index` is `a/b` too. */
const importStems = (path: string): string[] => {
  const stem = stemOf(path);
  return stem.endsWith("/index") ? [stem, stem.slice(0, -"/index".length)] : [stem];
};

const resolve = (folder: string, specifier: string): string => {
  const parts = folder.split("/").filter((part) => part !== "");
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
};
