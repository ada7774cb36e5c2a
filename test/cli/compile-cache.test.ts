import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../local/repository-fixture.ts";
import { guidepost } from "./process.ts";

/** Runs the CLI at home in a folder, as a user does: nothing is said of the cache. */
const atHome = (home: string) =>
  guidepost(home, ["rules", "--format", "json"], { NODE_DISABLE_COMPILE_CACHE: undefined, HOME: home });

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
