import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listChange, readBothSides, readChange } from "../../src/local/change.ts";
import { resolveRange } from "../../src/local/repository.ts";
import { repository, temporaryFolder, type Repository } from "./repository-fixture.ts";

const isScript = (path: string): boolean => path.endsWith(".js");

const read = async (directory: string, base = "HEAD~1", head = "HEAD") => {
  const range = await resolveRange(directory, base, head);
  return readChange(directory, range, await listChange(directory, range), isScript);
};

/** The changed lines of each file, as `added/removed`. */
const lines = (result: Awaited<ReturnType<typeof read>>): Record<string, string> =>
  Object.fromEntries(
    result.change.files.map((file) => [
      file.path,
      `${file.hunks.flatMap((hunk) => hunk.added).join(",")}/${file.hunks.flatMap((hunk) => hunk.removed).join(",")}`,
    ]),
  );

describe("changed lines", () => {
  test("added, removed, replaced, with CRLF and without a line end at the end", async () => {
    const { directory, commit } = repository();
    commit({ "lf.js": "a\nb\nc\nd\n", "crlf.js": "a\r\nb\r\nc\r\n", "open.js": "a\nb" });
    commit({ "lf.js": "a\nB\nc\nnew\nd\n", "crlf.js": "a\r\nc\r\n", "open.js": "a\nb\nc" });
    expect(lines(await read(directory))).toEqual({ "lf.js": "2,4/2", "crlf.js": "/2", "open.js": "2,3/2" });
  });

  test("lines that look like headers of a patch are content", async () => {
    const { directory, commit } = repository();
    commit({ "a.js": "one\n", "b.js": "one\n" });
    commit({
      "a.js": "one\n-- a/x\n++ b/x\n@@ -1 +1 @@\ndiff --git a/b.js b/b.js\n\\ No newline\n",
      "b.js": "one\ntwo\n",
    });
    expect(lines(await read(directory))).toEqual({ "a.js": "2,3,4,5,6/", "b.js": "2/" });
  });

  test("attributes of the repository cannot hide lines", async () => {
    const { directory, git, commit } = repository();
    git("config", "diff.lies.textconv", "true");
    git("config", "diff.external", "true");
    commit({ "a.js": "one\n" });
    commit({ ".gitattributes": "*.js -diff diff=lies binary\n", "a.js": "one\ntwo\n" });
    expect(lines(await read(directory))).toEqual({ "a.js": "2/" });
  });
});

describe("changed files", () => {
  test("renames, additions and removals, under any name", async () => {
    const { directory, commit } = repository();
    const long = Array.from({ length: 20 }, (_, i) => `line ${i}\n`).join("");
    commit({ "old.js": long, "gone.js": "x\n" });
    const hostile = 'a"\t`$(touch x)`\n-- ;|.js';
    commit({
      "old.js": undefined,
      "新 名字.js": `${long}more\n`,
      "gone.js": undefined,
      [hostile]: "x = 1\n",
      "--output=x.js": "y\n",
    });
    const result = await read(directory);
    expect(new Set(result.change.files.map((file) => `${file.kind} ${file.oldPath} > ${file.path}`))).toEqual(
      new Set([
        "added --output=x.js > --output=x.js",
        `added ${hostile} > ${hostile}`,
        "deleted gone.js > gone.js",
        "renamed old.js > 新 名字.js",
      ]),
    );
    expect(lines(result)).toMatchObject({
      "新 名字.js": "21/",
      [hostile]: "1/",
      "--output=x.js": "1/",
      "gone.js": "/1",
    });
    expect(result.change.head.get("新 名字.js")?.text).toBe(`${long}more\n`);
    expect(result.change.base.get("old.js")?.text).toBe(long);
    expect(result.change.base.get("gone.js")?.text).toBe("x\n");
  });

  test("texts are without byte order mark; unchanged files come along as context", async () => {
    const { directory, commit } = repository();
    commit({ "context/b.js": "b\n", "style.css": "b" });
    commit({ "a.js": "\ufeff中文\r\n" });
    const { change } = await read(directory);
    expect([...change.head].map(([path, file]) => [path, file.text])).toEqual([
      ["a.js", "中文\r\n"],
      ["context/b.js", "b\n"],
    ]);
  });

  test("a root commit is compared with nothing", async () => {
    const { directory, commit } = repository();
    commit({ "a.js": "a\n" });
    const range = await resolveRange(directory, undefined, "HEAD");
    expect(lines(await readChange(directory, range, await listChange(directory, range), isScript))).toEqual({
      "a.js": "1/",
    });
  });

  test("the base is the merge base, not the tip", async () => {
    const { directory, git, commit } = repository();
    commit({ "a.js": "a\n" });
    git("checkout", "--quiet", "-b", "feature");
    commit({ "b.js": "b\n" });
    git("checkout", "--quiet", "main");
    commit({ "a.js": "changed on main\n" });
    expect(lines(await read(directory, "main", "feature"))).toEqual({ "b.js": "1/" });
  });
});

const cloneable = (): Repository => {
  const { directory, git, commit } = repository();
  git("config", "uploadpack.allowFilter", "true");
  commit({ "a.js": "a\n", "b.js": "b\n", "c.js": "c\n" });
  commit({ "a.js": "a2\n", "c.js": "c2\n" });
  return { directory, git, commit };
};

describe("content that git lacks", () => {
  test("a partial clone is not fetched from; its files are unreadable", async () => {
    const { directory } = cloneable();
    const clone = temporaryFolder();
    repository().git(
      "clone",
      "--quiet",
      "--no-checkout",
      "--filter=blob:none",
      `file://${directory}`,
      join(clone, "clone"),
    );
    const result = await read(join(clone, "clone"));
    expect(result.skipped).toEqual([
      { path: "a.js", reason: "unreadable" },
      { path: "c.js", reason: "unreadable" },
    ]);
    expect(result.diagnostics.map((one) => one.message.en)).toEqual([
      expect.stringContaining("a partial clone"),
      expect.stringContaining("a partial clone"),
      "1 unchanged file is missing from this clone: what they do was not considered.",
    ]);
  });

  test("one lost object costs one file", async () => {
    const { directory, git } = cloneable();
    const id = git("rev-parse", "HEAD:a.js");
    rmSync(join(directory, ".git/objects", id.slice(0, 2), id.slice(2)));
    // git takes the content from the working tree where it can.
    rmSync(join(directory, "a.js"));
    const result = await read(directory);
    expect(result.skipped).toEqual([{ path: "a.js", reason: "unreadable" }]);
    expect(lines(result)).toEqual({ "a.js": "/", "c.js": "1/1" });
  });
});

const config = (text: string) => ({ path: "config.yml", text });

test("one file is read on both sides, and a link is no file", async () => {
  const { directory, git, commit } = repository();
  commit({ "config.yml": "a: 1\n", "other.js": "1\n" });
  commit({ "config.yml": "a: 2\n" });
  const both = async () => {
    const range = await resolveRange(directory, "HEAD~1", "HEAD");
    return readBothSides(directory, await listChange(directory, range), "config.yml");
  };
  expect(await both()).toEqual({ base: config("a: 1\n"), head: config("a: 2\n"), isChanged: true });
  commit({ "other.js": "2\n" });
  expect(await both()).toEqual({ base: config("a: 2\n"), head: config("a: 2\n"), isChanged: false });
  git("rm", "--quiet", "--cached", "config.yml");
  git("update-index", "--add", "--cacheinfo", `120000,${git("hash-object", "-w", "other.js")},config.yml`);
  git("commit", "--quiet", "--message", "link");
  expect(await both()).toEqual({ base: config("a: 2\n"), head: undefined, isChanged: true });
});
