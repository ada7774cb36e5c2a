import { existsSync, lstatSync, mkdirSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { dirname, isAbsolute, join, resolve, sep } from "node:path";

/**
 * Lets Node keep the compiled form of the program in the user's own cache folder, which saves a sixth of a small review. Not in
 * the folder for temporary files, Node's default: others can write there, and what is compiled is run unseen.
 * Without such a folder, or before Node 22.1, all is compiled anew. `args` are those of the command line.
 * Source: Node.js, "Module compile cache" (https://nodejs.org/api/module.html#module-compile-cache).
 */
export const keepCompiled = (args: readonly string[]): void => {
  try {
    const folder = join(cacheFolder(process.platform, process.env), "guidepost");
    if (isReviewed(folder, args)) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (isOwn(folder) && isOwn(dirname(folder))) module.enableCompileCache?.(folder);
  } catch {
    // Nobody's home, or one that cannot be written to: nothing is kept.
  }
};

const cacheFolder = (platform: string, env: NodeJS.ProcessEnv): string => {
  if (platform === "win32") return env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local");
  if (platform === "darwin") return join(homedir(), "Library", "Caches");
  return env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
};

/**
 * Some CI systems make the checkout the home: a pull request could then bring the compiled program along. So no folder will
 * do that lies in a git work tree, in the current folder, or in one that the command line names.
 */
const isReviewed = (folder: string, args: readonly string[]): boolean => {
  if (!isAbsolute(folder)) return true;
  const named = args.map((arg) => resolve(arg.startsWith("-") ? arg.slice(arg.indexOf("=") + 1) : arg));
  for (let at = folder; at !== dirname(at); at = dirname(at)) if (existsSync(join(at, ".git"))) return true;
  return [process.cwd(), ...named].some((root) => folder.startsWith(root.endsWith(sep) ? root : root + sep));
};

/** A folder of this user that not everybody may write to. */
const isOwn = (folder: string): boolean => {
  const { uid, mode } = lstatSync(folder);
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o002) === 0);
};
