import { stat } from "node:fs/promises";
import { Failure } from "./failure.ts";
import { runGit } from "./git.ts";

/** The two commits to compare; `base` is the merge base, the empty tree when the head is a root commit. */
export interface Range {
  readonly base: string;
  readonly head: string;
}

/** Fails with a sentence when there is no git repository that git trusts. */
const requireRepository = async (directory: string): Promise<void> => {
  const result = await runGit(directory, ["rev-parse", "--git-dir"]);
  if (result.code === 0) return;
  if (/dubious ownership/.test(result.stderr)) {
    throw new Failure(
      `git does not trust ${directory} because another user owns it: run \`git config --global --add safe.directory ${directory}\`.`,
      `git 不信任 ${directory}（属于其他用户）：请运行 \`git config --global --add safe.directory ${directory}\`。`,
    );
  }
  throw new Failure(
    `${directory} is not a git repository: give one with --repo, or use \`guidepost scan\` for a plain folder.`,
    `${directory} 不是 git 仓库：请用 --repo 指定仓库，或用 \`guidepost scan\` 检查普通目录。`,
  );
};

/** Fails with a sentence when the path is no directory that can be read. */
export const requireDirectory = async (directory: string): Promise<void> => {
  const found = await stat(directory).catch(() => undefined);
  if (!found) throw new Failure(`There is no directory ${directory}.`, `目录 ${directory} 不存在。`);
  if (!found.isDirectory())
    throw new Failure(`${directory} is a file, not a directory.`, `${directory} 是文件，不是目录。`);
};

/**
 * Resolves what to compare. Without `base`: the default branch of `origin`, or the parent of the head when the head is
 * on that branch or there is none. Fails with a sentence for unknown revisions, shallow and unrelated histories.
 */
export const resolveRange = async (directory: string, base: string | undefined, head: string): Promise<Range> => {
  // git is asked at once; but when there is no such directory, that is what is told, not what became of git.
  const asked = base === undefined ? undefined : rangeOf(directory, base, head);
  asked?.catch(() => {});
  await requireDirectory(directory);
  const found = await asked;
  if (found) return found;
  const [headCommit, baseCommit] = await Promise.all([
    commitOf(directory, head),
    base === undefined ? defaultBase(directory, head) : commitOf(directory, base),
  ]);
  if (headCommit === undefined) throw await unknownRevision(directory, head);
  if (base !== undefined && baseCommit === undefined) throw await unknownRevision(directory, base);
  if (baseCommit === undefined) return { base: emptyTree(headCommit), head: headCommit };
  const mergeBase = await runGit(directory, ["merge-base", "--end-of-options", baseCommit, headCommit]);
  const common = mergeBase.stdout.toString("latin1").trim();
  if (mergeBase.code !== 0 || common === "") throw await noMergeBase(directory, base ?? "the default branch", head);
  return { base: common, head: headCommit };
};

/** Both commits and their merge base from one process: `a...b` is b, a, and ^ their merge bases. Undefined on any doubt. */
const rangeOf = async (directory: string, base: string, head: string): Promise<Range | undefined> => {
  const result = await runGit(directory, ["rev-parse", "--end-of-options", `${base}...${head}`]);
  const ids = result.stdout.toString("latin1").match(/^\^?[0-9a-f]{40,64}$/gm) ?? [];
  const [headId, baseId, common] = ids;
  if (result.code !== 0 || headId?.startsWith("^") !== false || baseId?.startsWith("^") !== false) return undefined;
  return common === undefined ? undefined : { base: common.slice(1), head: headId };
};

/** Id of the tree without files, which every git knows, for repositories of either hash. */
const emptyTree = (likeId: string): string =>
  likeId.length === 40
    ? "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
    : "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321";

const commitOf = async (directory: string, revision: string): Promise<string | undefined> => {
  const result = await runGit(directory, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`,
  ]);
  const id = result.stdout.toString("latin1").trim();
  return result.code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
};

const defaultBase = async (directory: string, head: string): Promise<string | undefined> => {
  const [trunk, own, parent] = await Promise.all([
    commitOf(directory, "refs/remotes/origin/HEAD"),
    commitOf(directory, head),
    commitOf(directory, `${head}~1`),
  ]);
  if (trunk === undefined || own === undefined) return parent;
  const inTrunk = await runGit(directory, ["merge-base", "--is-ancestor", own, trunk]);
  return inTrunk.code === 0 ? parent : trunk;
};

const isShallow = async (directory: string): Promise<boolean> =>
  (await runGit(directory, ["rev-parse", "--is-shallow-repository"])).stdout.toString("latin1").trim() === "true";

const deepen = {
  en: "this is a shallow clone; run `git fetch --unshallow`, or set `fetch-depth: 0` for actions/checkout",
  "zh-CN": "这是浅克隆；请运行 `git fetch --unshallow`，或为 actions/checkout 设置 `fetch-depth: 0`",
};

const unknownRevision = async (directory: string, revision: string): Promise<Failure> => {
  await requireRepository(directory);
  return (await isShallow(directory))
    ? new Failure(
        `The revision ${revision} is not in this repository: ${deepen.en}.`,
        `仓库中没有版本 ${revision}：${deepen["zh-CN"]}。`,
      )
    : new Failure(
        `The revision ${revision} is not in this repository: check its spelling, or fetch it first.`,
        `仓库中没有版本 ${revision}：请检查拼写，或先获取（fetch）它。`,
      );
};

const noMergeBase = async (directory: string, base: string, head: string): Promise<Failure> =>
  (await isShallow(directory))
    ? new Failure(
        `${base} and ${head} have no common commit here: ${deepen.en}.`,
        `${base} 与 ${head} 在此处没有共同祖先：${deepen["zh-CN"]}。`,
      )
    : new Failure(
        `${base} and ${head} have unrelated histories: give a --base that ${head} grew from.`,
        `${base} 与 ${head} 的历史互不相关：请用 --base 指定 ${head} 的来源版本。`,
      );
