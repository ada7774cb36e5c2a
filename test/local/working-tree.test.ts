import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readWorkingTree } from "../../src/local/working-tree.ts";
import { repository, temporaryFolder, writeFiles } from "./repository-fixture.ts";

const isScript = (path: string): boolean => path.endsWith(".js");
const paths = (tree: Awaited<ReturnType<typeof readWorkingTree>>): string[] => [...tree.files.keys()];

test("in a work tree git says what belongs to it", async () => {
  const { directory, commit } = repository();
  commit({
    ".gitignore": "secret.js\n",
    "a.js": "a",
    "dist/kept.js": "tracked",
    "node_modules/x/i.js": "x",
    "中文.js": "c",
  });
  writeFiles(directory, { "secret.js": "ignored", "new.js": "untracked", "a.js": "edited" });
  const tree = await readWorkingTree(directory, isScript);
  expect(paths(tree)).toEqual(["a.js", "dist/kept.js", "new.js", "中文.js"]);
  expect(tree.files.get("a.js")?.text).toBe("edited");
  expect(tree.diagnostics).toMatchObject([
    { code: "skipped", message: { en: expect.stringContaining("`node_modules`") } },
  ]);
});

test("a folder of a repository is read with paths relative to it", async () => {
  const { directory, commit } = repository();
  commit({ "mini/pages/a.js": "a", "server/b.js": "b" });
  expect(paths(await readWorkingTree(join(directory, "mini"), isScript))).toEqual(["pages/a.js"]);
});

test("a folder that the repository ignores is read all the same", async () => {
  const { directory, commit } = repository();
  commit({ ".gitignore": "out\n", "a.js": "a" });
  writeFiles(directory, { "out/b.js": "b" });
  expect(paths(await readWorkingTree(join(directory, "out"), isScript))).toEqual(["b.js"]);
});

test("a plain folder is walked without links, hidden and generated folders", async () => {
  const directory = temporaryFolder();
  writeFiles(directory, {
    "a.js": "a",
    "dist/b.js": "b",
    "node_modules/c.js": "c",
    ".cache/d.js": "d",
    "src/e.js": "e",
  });
  symlinkSync(join(directory, "src"), join(directory, "linked"));
  symlinkSync("/etc/hostname", join(directory, "host.js"));
  const tree = await readWorkingTree(directory, isScript);
  expect(paths(tree)).toEqual(["a.js", "src/e.js"]);
  expect(tree.diagnostics.map((one) => one.code).sort()).toEqual(["skipped", "symlink"]);
});
