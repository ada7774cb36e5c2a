import { dirname, join } from "node:path/posix";
import type { Program } from "../program/program.ts";

/** `place-picker` for components/place-picker/index.vue and components/place-picker.vue. */
export const tagOf = (path: string): string => /([^/]+?)(?:\/index)?\.\w+$/.exec(path)?.[1] ?? "";

const endings = [".js", ".ts", ".vue", ".mpx", ".wpy", ".jsx", ".tsx", ".wxml"];

/**
 * The page or component, as a path without ending, that a path written in a file of a mini program leads to: from the mini
 * program's root when it begins with a slash, else from the file's folder, else from the root. Undefined when there is no such file.
 */
export const resolvedIn = (program: Program, from: string, written: string): string | undefined => {
  const root = program.miniProgramOf(from)?.root ?? "";
  const clean = written.replace(/\.\w{2,4}$/, "");
  const ways = clean.startsWith("/") ? [join(root, clean)] : [join(dirname(from), clean), join(root, clean)];
  for (const way of ways)
    for (const stem of [way, `${way}/index`]) {
      const path = stem.replace(/^\/+/, "");
      if (endings.some((ending) => program.files.has(path + ending))) return path;
    }
  return undefined;
};
