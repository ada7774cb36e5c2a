import { basename } from "node:path/posix";
import { asideFiles, asideFolders, doubtfulFolders, generatedMark } from "../knowledge/asides.ts";

/** True for a path that by its names alone is test, sample, vendored or generated; folders that may hold the product are let through. */
export const isAsidePath = (path: string): boolean => {
  const parts = path.split("/");
  const folders = parts.slice(0, -1).map((part) => part.toLowerCase());
  if (folders.some((folder) => asideFolders.has(folder) && !doubtfulFolders.has(folder))) return true;
  return asideFiles.some((pattern) => pattern.test(basename(path)));
};

/** Mean line length above which nobody wrote a script; real sources stay below 100. */
const minifiedMean = 400;
const scriptFile = /\.(?:[cm]?js|wxs|css|ts)$/;

/** True for tests, mocks, samples, vendored, generated and minified code, by path and text. */
export const isAsideFile = (path: string, text: string): boolean => {
  if (isAsidePath(path)) return true;
  const folders = path
    .split("/")
    .slice(0, -1)
    .map((part) => part.toLowerCase());
  if (generatedMark.test(text.slice(0, 600))) return true;
  const isMinified =
    scriptFile.test(path) && text.length > 5_000 && text.length / (text.split("\n", 2_000).length || 1) > minifiedMean;
  if (isMinified) return true;
  // Below a doubtful folder that is not at the very top, hand-written code is rare for bin, obj and target, common elsewhere.
  return folders.some(
    (folder, depth) =>
      doubtfulFolders.has(folder) && (depth === 0 || /^(?:obj|target|docs?|examples?|samples?|specs?)$/.test(folder)),
  );
};
