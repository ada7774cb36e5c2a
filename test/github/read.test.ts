import { describe, expect, test } from "vitest";
import { decoding } from "../../src/local/decoding.ts";
import { compare } from "../../src/github/listed-files.ts";
import { readPullRequest, readPullRequestChange } from "../../src/github/pull-request.ts";
import type { PullRequestChange } from "../../src/github/pull-request.ts";
import { readChange } from "../../src/github/read.ts";
import { readTreeTexts } from "../../src/github/read-tree-texts.ts";
import type { Files } from "./fake/git.ts";
import { repository } from "./fake/github.ts";
import { freshClient, github } from "./fresh.ts";

const isSource = (path: string): boolean => /\.(?:js|json|wxml)$/.test(path);

/** Reads a pull request from `before` to `after`; the base branch has moved on since by a file of its own. */
const read = async (before: Files, after: Files): Promise<PullRequestChange> => {
  const base = github.git.commit(before);
  github.branches.set("main", github.git.commit({ ...before, "later.js": "later\n" }, base));
  github.openPull(7, github.git.commit(after, base));
  const opened = await freshClient();
  const pull = await readPullRequest(opened, repository, 7);
  return readPullRequestChange(opened, repository, pull, pull.headSha, isSource, decoding);
};

const asked = (part: string): number => github.sent.filter(({ path }) => path.includes(part)).length;
const textsOf = (map: ReadonlyMap<string, { readonly text: string }>): Readonly<Record<string, string>> =>
  Object.fromEntries([...map].map(([path, { text }]) => [path, text]));

const twentyLines = (last: string): string => `${Array.from({ length: 20 }, (_, i) => `l${i}`).join("\n")}\n${last}\n`;
const manyFiles = (word: string): Files =>
  Object.fromEntries(
    Array.from({ length: 3_200 }, (_, i) => [`pages/p${i}/${"long-folder-name/".repeat(6)}index.js`, `${word} ${i}\n`]),
  );

describe("a pull request over the API", () => {
  test("texts of both sides, lines, and unchanged files as context; against the merge base, not the branch's tip", async () => {
    const { change, skipped, diagnostics } = await read(
      { "a.js": "1\n2\n3\n", "gone.js": "x\n", "app.json": "{}\n" },
      { "a.js": "1\nzwei\n3\n", "new.js": "n\n", "app.json": "{}\n" },
    );
    expect(textsOf(change.head)).toEqual({ "a.js": "1\nzwei\n3\n", "app.json": "{}\n", "new.js": "n\n" });
    expect(textsOf(change.base)).toEqual({ "a.js": "1\n2\n3\n", "gone.js": "x\n" });
    expect(change.files.map(({ path, kind }) => [path, kind])).toEqual([
      ["a.js", "modified"],
      ["gone.js", "deleted"],
      ["new.js", "added"],
    ]);
    expect(change.files[0]?.hunks).toEqual([
      { oldStart: 2, oldLines: 1, newStart: 2, newLines: 1, added: [2], removed: [2] },
    ]);
    expect([skipped, diagnostics]).toEqual([[], []]);
  });

  test("what patches tell is not asked for: base texts and added files cost no request", async () => {
    await read({ "a.js": "1\n2\n", "b.js": "1" }, { "a.js": "1\nzwei\n", "b.js": "1\n2", "c.js": "new\n" });
    expect(asked("/git/blobs/")).toBe(2);
    expect(github.sent.map(({ method }) => method)).not.toContain("POST");
  });

  test("a rename with edits keeps its old path", async () => {
    const { change } = await read({ "old 目录/a.js": twentyLines("x") }, { "new/a.js": twentyLines("y") });
    expect(change.files).toMatchObject([
      { path: "new/a.js", oldPath: "old 目录/a.js", kind: "renamed", hunks: [{ added: [21], removed: [21] }] },
    ]);
    expect(change.base.get("old 目录/a.js")?.text).toBe(twentyLines("x"));
  });

  test("complaint 22: non-ASCII and odd file names vanish", async () => {
    const paths = [
      "页面/用户.js",
      "a b.js",
      "a->b.js",
      "q\"uo'te.js",
      "line\nend.js",
      "$(id).js",
      "-rf.js",
      "tab\t.js",
      "#%?.js",
    ];
    const { change } = await read(
      { "x.js": "x\n" },
      { "x.js": "x\n", ...Object.fromEntries(paths.map((path) => [path, "new\n"])) },
    );
    expect(change.files.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
    expect(paths.filter((path) => change.head.get(path)?.text !== "new\n")).toEqual([]);
  });

  test("no patch: lines are found from the texts", async () => {
    github.hiddenPatches.add("a.js");
    const { change } = await read({ "a.js": "1\n2\n3\n" }, { "a.js": "1\n3\n4\n" });
    expect(change.files[0]?.hunks.flatMap(({ added, removed }) => [added, removed])).toEqual([[], [2], [3], []]);
  });

  test("links, submodules, binaries, other encodings and large files are said, not read", async () => {
    const { change, skipped, diagnostics } = await read(
      {},
      {
        "link.js": { mode: "120000", content: Buffer.from("/etc/passwd") },
        "module.js": { mode: "160000", content: Buffer.from("") },
        "binary.js": Buffer.from([1, 0, 2]),
        "latin.js": Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]),
        "large.js": "x".repeat(1_600_000),
        "bom.js": "\ufeffok\r\n",
      },
    );
    expect(textsOf(change.head)).toEqual({ "bom.js": "ok\r\n" });
    expect(skipped).toEqual([
      { path: "binary.js", reason: "binary" },
      { path: "large.js", reason: "too-large" },
      { path: "latin.js", reason: "unreadable" },
    ]);
    expect(diagnostics.map(({ code, path }) => `${path} ${code}`).toSorted()).toEqual([
      "binary.js binary",
      "large.js too-large",
      "latin.js encoding",
      "link.js symlink",
      "module.js submodule",
    ]);
  });

  test("Chinese in GBK is read on both sides, though its patch shows no bytes of it", async () => {
    const [hello, name] = [Buffer.from([0xc4, 0xe3, 0xba, 0xc3]), Buffer.from([0xd6, 0xd0, 0xce, 0xc4])];
    const { change, skipped } = await read(
      { "a.js": Buffer.concat([hello, Buffer.from("\n1\n")]) },
      {
        "a.js": Buffer.concat([hello, Buffer.from("\n1\n"), name]),
        "b.js": Buffer.concat([name, Buffer.from("\n")]),
      },
    );
    expect(skipped).toEqual([]);
    expect([...change.head.values()]).toEqual([
      { path: "a.js", text: "你好\n1\n中文", encoding: "gb18030" },
      { path: "b.js", text: "中文\n", encoding: "gb18030" },
    ]);
    expect(change.base.get("a.js")).toEqual({ path: "a.js", text: "你好\n1\n", encoding: "gb18030" });
    expect(change.files.map((file) => file.hunks[0]?.added)).toEqual([[3], [1]]);
  });

  test("complaint 20: a pull request of 3,200 files is read whole, from two archives", async () => {
    const { change, skipped } = await read(manyFiles("old"), manyFiles("new"));
    expect([change.files.length, change.head.size, change.base.size, skipped.length]).toEqual([3_200, 3_200, 3_200, 0]);
    expect(asked("/pulls/7/files")).toBe(30);
    expect(asked("/git/blobs/")).toBe(0);
    expect(github.sent.length).toBeLessThan(45);
  });

  test("a tree that GitHub cuts off: changed folders are read, and it is said", async () => {
    github.truncateTrees = true;
    const before = { "a/b/c.js": "1\n", "a/b/d.json": "{}\n", "e/f.js": "f\n", "app.json": "{}\n" };
    const { change, diagnostics, skipped } = await read(before, { ...before, "a/b/c.js": "2\n" });
    expect(Object.keys(textsOf(change.head)).toSorted()).toEqual(["a/b/c.js", "a/b/d.json", "app.json"]);
    expect(change.base.get("a/b/c.js")?.text).toBe("1\n");
    expect([diagnostics.map(({ code }) => code), skipped]).toEqual([["budget"], []]);
  });

  test("a file that GitHub does not hand over is in the coverage", async () => {
    github.fail({ method: "GET", path: /\/git\/blobs\//, status: 404 });
    const { skipped } = await read({ "a.js": "1\n" }, { "a.js": "2\n" });
    expect(skipped).toEqual([{ path: "a.js", reason: "unreadable" }]);
  });

  test("nothing in scope: no content is read at all", async () => {
    const { change } = await read({ "a.js": "1\n" }, { "a.js": "1\n", "logo.png": "png" });
    expect(change.files).toEqual([]);
    expect(asked("/git/blobs/") + asked("/tarball/")).toBe(0);
  });

  test("complaint 21: a list of a newer head is not mixed into the reviewed one", async () => {
    const base = github.git.commit({ "a.js": "1\n2\n3\n" });
    github.branches.set("main", base);
    const reviewed = github.git.commit({ "a.js": "1\nzwei\n3\n" }, base);
    github.openPull(7, github.git.commit({ "a.js": "1\nzwei\n3\nmore\n" }, reviewed));
    const opened = await freshClient();
    const pull = await readPullRequest(opened, repository, 7);
    const { change } = await readPullRequestChange(opened, repository, pull, reviewed, isSource, decoding);
    expect(change.head.get("a.js")?.text).toBe("1\nzwei\n3\n");
    expect(change.files[0]?.hunks).toEqual([
      { oldStart: 2, oldLines: 1, newStart: 2, newLines: 1, added: [2], removed: [2] },
    ]);
  });
});

test("reads are repeated after resets and 5xx, limits obeyed, with no more waiting than allowed", async () => {
  github.fail({ method: "GET", path: /\/pulls\/7/, status: 502, times: 2 });
  github.fail({
    method: "GET",
    path: /\/compare\//,
    status: 403,
    headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "30" },
  });
  const { change } = await read({ "a.js": "1\n" }, { "a.js": "2\n" });
  expect(change.files).toHaveLength(1);
  expect(github.waits).toEqual([1_000, 2_000, 27_000]);
});

test("an unchanged pull request is asked for again without costing anything", async () => {
  const base = github.git.commit({ "a.js": "1\n" });
  github.branches.set("main", base);
  github.openPull(7, github.git.commit({ "a.js": "2\n" }, base));
  const opened = await freshClient();
  const first = await readPullRequest(opened, repository, 7);
  expect(await readPullRequest(opened, repository, 7)).toEqual(first);
  expect(github.statuses).toEqual([200, 304]);
});

test("a range with no pull request: merge base, renames and lines from compare", async () => {
  const base = github.git.commit({ "a.js": "1\n", "b.js": "1\n2\n3\n" });
  const head = github.git.commit({ "a.js": "2\n", "c.js": "1\n2\n3\n" }, base);
  const side = github.git.commit({ "a.js": "side\n" }, base);
  const opened = await freshClient();
  const { mergeBase, listing } = await compare(opened, repository, { base: side, head }, "files");
  const { change } = await readChange(opened, repository, { base: mergeBase, head }, listing, isSource, decoding);
  expect(mergeBase).toBe(base);
  expect(change.files.map(({ path, oldPath, kind }) => [path, oldPath, kind])).toEqual([
    ["a.js", "a.js", "modified"],
    ["c.js", "b.js", "renamed"],
  ]);
});

test("a whole tree, from one archive", async () => {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`p/${i}.js`, `text ${i}\n`]));
  const commit = github.git.commit({
    ...files,
    "logo.png": "png",
    "link.js": { mode: "120000", content: Buffer.from("p/1.js") },
  });
  const { files: texts, diagnostics } = await readTreeTexts(
    await freshClient(),
    repository,
    commit,
    isSource,
    decoding,
  );
  expect(textsOf(texts)).toEqual(files);
  expect(diagnostics.map(({ code }) => code)).toEqual(["symlink"]);
  expect(asked("/git/blobs/")).toBe(0);
});
