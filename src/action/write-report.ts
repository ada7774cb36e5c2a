import { constants } from "node:fs";
import { mkdir, open, realpath } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { InputError } from "./inputs.ts";

/** True for a path in a folder or the folder itself; both absolute. */
const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && way !== resolve(way);
};

/** Where a path really leads, as far as it exists; its other folders are still to be made. */
const realOf = async (path: string): Promise<string> => {
  const missing: string[] = [];
  for (let at = path; ; at = dirname(at)) {
    const real = await realpath(at).catch(() => undefined);
    if (real !== undefined) return join(real, ...missing);
    if (dirname(at) === at) return path;
    missing.unshift(basename(at));
  }
};

/**
 * Writes a report file, making its folder. Returns the path as the workflow named it; empty when no file is wanted. The
 * workflow may name any place, but what a pull request has checked in must not lead it elsewhere: a link in the workspace is
 * not followed out of it, nor at all where the file itself should be.
 */
export const writeReport = async (workspace: string, path: string, content: () => string): Promise<string> => {
  if (path === "") return "";
  const file = resolve(workspace, path);
  const folder = dirname(file);
  if (isWithin(resolve(workspace), folder) && !isWithin(await realOf(resolve(workspace)), await realOf(folder)))
    throw leadsAway(path);
  await mkdir(folder, { recursive: true });
  const { O_CREAT, O_NOFOLLOW, O_TRUNC, O_WRONLY } = constants;
  // Windows has no O_NOFOLLOW, and needs a privilege to make links.
  const handle = await open(file, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0)).catch(
    (error: NodeJS.ErrnoException) => {
      throw error.code === "ELOOP" ? leadsAway(path) : error;
    },
  );
  try {
    await handle.writeFile(content());
  } finally {
    await handle.close();
  }
  return path;
};

const leadsAway = (path: string): InputError =>
  new InputError({
    en: `The report file ${path} is or lies behind a symbolic link that the checked out files bring: name a place that they do not have, as \${{ runner.temp }}/report.json.`,
    "zh-CN": `报告文件 ${path} 是检出文件中的符号链接或位于其后：请改用检出文件中没有的位置，如 \${{ runner.temp }}/report.json。`,
  });
