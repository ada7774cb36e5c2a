import { access, mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { requireDirectory } from "../local/repository.ts";
import { terminal } from "../report/escape.ts";
import { version } from "../version.ts";
import { configPath } from "./config-path.ts";
import type { Options } from "./options.ts";
import type { Shell } from "./shell.ts";
import { UsageError } from "./usage.ts";

const config = `# yaml-language-server: $schema=https://raw.githubusercontent.com/guidepost-review/guidepost/v${version}/schema/config.schema.json
# Guidepost reviews pull requests against the WeChat developer guidelines. It reads this file from the base branch only.
# Guidepost 依据微信开发者规范检查拉取请求；本文件只从目标分支读取。
version: 1

# Language of comments and reports: auto, en or zh-CN. 评论与报告的语言。
language: auto

# The mildest severity that fails the check: error, warning, notice or never. 使检查失败的最低级别。
fail-on: error

# When files could not be read: fail, neutral or pass. 有文件无法读取时的结论。
on-incomplete: fail

# Which files are reviewed; \`*\`, \`**\` and \`?\`. 检查范围。
# paths:
#   include: ["miniprogram/**", "server/**"]
#   ignore: ["docs/**"]

# Turn a rule off or change its severity (see \`guidepost rules\`). 关闭规则或调整级别。
# rules:
#   protection/sensitive-log: warning

# Your accounts: data must stay in the account that collected it. 账号与其代码路径。
# accounts:
#   - app-id: wx0123456789abcdef
#     paths: ["miniprogram/**"]

# Hosts that receive user data: your own, and those that users were told about. 接收用户数据的主机。
# recipients:
#   own: ["api.example.com"]
#   allowed: ["*.map.qq.com"]

# The user privacy guide as declared in the console. 已声明的用户隐私保护指引。
# privacy-guide:
#   file: docs/privacy-guide.md

# Reasoned exemptions. 附理由的例外。
# exceptions:
#   - rule: protection/sensitive-log
#     path: "tools/**"
#     reason: runs on developers' machines only
#     until: 2027-06-30
`;

const workflow = `name: Guidepost
on:
  pull_request:
  merge_group:

permissions:
  contents: read
  pull-requests: write

jobs:
  guidepost:
    runs-on: ubuntu-latest
    steps:
      # Pin the action to a commit. 请固定到具体提交。
      - uses: guidepost-review/guidepost@v${version}
`;

const files: readonly (readonly [string, string])[] = [
  [configPath, config],
  [".github/workflows/guidepost.yml", workflow],
];

/** `guidepost init [DIR]`: writes a commented configuration and a workflow; what exists is left alone. */
export const initCommand = async (options: Options, shell: Shell): Promise<number> => {
  const directory = resolve(shell.directory, options.words[0] ?? ".");
  await requireDirectory(directory);
  for (const [path, text] of files) {
    const target = join(directory, path);
    const exists = await access(target).then(
      () => true,
      () => false,
    );
    if (exists) {
      await shell.print(
        shell.locale === "en"
          ? `${terminal(path)} exists already; it was left alone.\n`
          : `${terminal(path)} 已存在，未改动。\n`,
      );
      continue;
    }
    try {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text, { flag: "wx" });
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      throw new UsageError(`${path} cannot be written (${code}).`, `无法写入 ${path}（${code}）。`);
    }
    await shell.print(shell.locale === "en" ? `${terminal(path)} was written.\n` : `已写入 ${terminal(path)}。\n`);
  }
  return 0;
};
