import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../local/repository-fixture.ts";
import { guidepost } from "./process.ts";

/** Runs the CLI at home in a folder, as a user does: nothing is said of the cache. */
const atHome = (home: string, directory = temporaryFolder(), args = ["rules", "--format", "json"]) =>
  guidepost(directory, args, { NODE_DISABLE_COMPILE_CACHE: undefined, HOME: home });

/** The folders of a home under which the compiled program lies. */
const caches = (home: string): string[] =>
  readdirSync(home, { recursive: true, encoding: "utf8" }).filter((path) => /(?:^|[/])guidepost$/.test(path));

test("the compiled program is kept in the user's cache folder, and taken from there", () => {
  const home = temporaryFolder();
  const first = atHome(home);
  expect(first.code).toBe(0);
  const [folder] = caches(home);
  expect(folder).toBeDefined();
  const kept = readdirSync(join(home, folder ?? ""), { recursive: true });
  expect(kept.length).toBeGreaterThan(2);
  expect(atHome(home)).toEqual(first);
  expect(readdirSync(join(home, folder ?? ""), { recursive: true })).toEqual(kept);
});

test("a cache folder that cannot be made is no reason to stop", () => {
  const home = temporaryFolder();
  for (const name of [".cache", "Library"]) writeFileSync(join(home, name), "");
  const { code, stderr } = atHome(home);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(existsSync(join(home, ".cache", "guidepost"))).toBe(false);
});

test("nothing is kept where what is reviewed could have brought it along", () => {
  const checkout = temporaryFolder();
  mkdirSync(join(checkout, ".git"));
  const plain = temporaryFolder();
  const open = temporaryFolder();
  for (const name of [".cache", "Library/Caches"]) {
    mkdirSync(join(open, name), { recursive: true });
    chmodSync(join(open, name), 0o777);
  }
  expect(atHome(checkout).code).toBe(0);
  expect(atHome(plain, plain).code).toBe(0);
  expect(atHome(plain, temporaryFolder(), ["scan", plain]).code).toBe(0);
  expect(atHome(plain, temporaryFolder(), ["review", `--repo=${plain}`]).code).toBe(3);
  expect([checkout, plain].flatMap(caches)).toEqual([]);
  expect(atHome(open).code).toBe(0);
  expect(caches(open).flatMap((folder) => readdirSync(join(open, folder)))).toEqual([]);
});
