import type { Diagnostic } from "../domain/report.ts";
import { submoduleMode, symlinkMode } from "./tree.ts";

/** Says which entries are links or submodules: nothing is read through them. */
export const listMarks = (entries: readonly { readonly path: string; readonly newMode: string }[]): Diagnostic[] =>
  entries.flatMap((entry) => {
    if (entry.newMode === symlinkMode) return [symlinkMark(entry.path)];
    return entry.newMode === submoduleMode ? [submoduleMark(entry.path)] : [];
  });

/** Says that a symbolic link was not followed. */
export const symlinkMark = (path: string): Diagnostic => ({
  code: "symlink",
  path,
  message: {
    en: "A symbolic link is not followed; its target is judged where it lies.",
    "zh-CN": "不跟随符号链接；目标文件在其原位置检查。",
  },
});

const submoduleMark = (path: string): Diagnostic => ({
  code: "submodule",
  path,
  message: {
    en: "A submodule is not read; review it in its own repository.",
    "zh-CN": "不读取子模块；请在其自己的仓库中检查。",
  },
});
