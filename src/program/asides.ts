import { basename } from "node:path/posix";
import { asideFiles, asideFolders, doubtfulFolders, generatedMark } from "../knowledge/asides.ts";

/** `com/example` of a Java or Kotlin package is a reversed domain (the default of Spring's own generator), not a folder of examples. */
const reversedDomain = /^(?:com|cn|org|net|io|edu|top|me)$/;

/** Folders of a path in lower case, without those that are only the domain of a package. */
const foldersOf = (path: string): readonly string[] =>
  path
    .split("/")
    .slice(0, -1)
    .map((part) => part.toLowerCase())
    .filter((_, depth, all) => depth === 0 || !reversedDomain.test(all[depth - 1] ?? ""));

/**
 * What Maven and Gradle ship, whatever it is called: a `TokenTest.java` there is no test. Source: "Introduction to the Standard
 * Directory Layout", https://maven.apache.org/guides/introduction/introduction-to-the-standard-directory-layout.html
 */
const shipped = /(?:^|\/)src\/main\/(?:java|kotlin)\/.*Tests?\.(?:java|kt)$/;

/** True for a path that by its names alone is test, sample, vendored or generated; folders that may hold the product are let through. */
export const isAsidePath = (path: string): boolean => {
  if (foldersOf(path).some((folder) => asideFolders.has(folder) && !doubtfulFolders.has(folder))) return true;
  return !shipped.test(path) && asideFiles.some((pattern) => pattern.test(basename(path)));
};

/** Mean line length above which nobody wrote a script; real sources stay below 100. */
const minifiedMean = 400;
const scriptFile = /\.(?:[cm]?js|wxs|css|ts)$/;

/** Counts lines only as far as one that is not minified has to have them. */
const isMinified = (text: string): boolean => {
  const needed = text.length / minifiedMean;
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0 && lines < needed; at = text.indexOf("\n", at + 1)) lines++;
  return lines < needed;
};

/** True for tests, mocks, samples, vendored, generated and minified code, by path and text. */
export const isAsideFile = (path: string, text: string): boolean => {
  if (isAsidePath(path)) return true;
  const folders = foldersOf(path);
  if (generatedMark.test(text.slice(0, 600))) return true;
  if (scriptFile.test(path) && text.length > 5_000 && isMinified(text)) return true;
  // Below a doubtful folder that is not at the very top, hand-written code is rare for bin, obj and target, common elsewhere.
  return folders.some(
    (folder, depth) =>
      doubtfulFolders.has(folder) && (depth === 0 || /^(?:obj|target|docs?|examples?|samples?|specs?)$/.test(folder)),
  );
};
