import { Failure } from "./failure.ts";
import { records, runGit } from "./git.ts";

/** A file of a tree. `mode` is git's: 100644, 100755, 120000 (symbolic link), 160000 (submodule). */
export interface TreeFile {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
}

export const symlinkMode = "120000";
export const submoduleMode = "160000";

/** Every file of a commit's tree, in git's order (bytewise by path). Nothing is read but tree objects. */
export const listTree = async (directory: string, commit: string): Promise<readonly TreeFile[]> => {
  const result = await runGit(directory, ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit]);
  if (result.code !== 0) {
    throw new Failure(
      `git cannot list the files of ${commit.slice(0, 12)}: the repository is damaged or incomplete; fetch it again.`,
      `git 无法列出 ${commit.slice(0, 12)} 的文件：仓库损坏或不完整，请重新获取。`,
    );
  }
  const files: TreeFile[] = [];
  for (const record of records(result.stdout)) {
    const tab = record.indexOf("\t");
    const [mode = "", , id = ""] = record.slice(0, tab).split(" ");
    files.push({ path: record.slice(tab + 1), mode, id });
  }
  return files;
};
