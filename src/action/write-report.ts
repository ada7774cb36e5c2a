import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** Writes a report file, making its folder. Returns the path as the workflow named it; empty when no file is wanted. */
export const writeReport = async (workspace: string, path: string, content: () => string): Promise<string> => {
  if (path === "") return "";
  const file = resolve(workspace, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content());
  return path;
};
