import { expect, test } from "vitest";
import { glob } from "../../src/config/glob.ts";

test.each([
  ["dist", ["dist", "dist/a.js", "x/dist/a.js"], ["distant/a.js", "a/dist.js"]],
  ["dist/", ["dist/a.js", "x/dist/b/c.js"], ["dist.js"]],
  ["/dist", ["dist/a.js"], ["x/dist/a.js"]],
  ["./src/*.js", ["src/a.js", "src/中文.js"], ["src/b/a.js", "x/src/a.js", "src/a.jsx"]],
  ["src/**", ["src/a.js", "src/b/c.js"], ["xsrc/a.js", "x/src/a.js"]],
  ["**/test/**", ["test/a.js", "a/test/b.js", "a/b/test/c/d.js"], ["testing/a.js"]],
  ["*.min.js", ["a.min.js", "x/y/b.min.js"], ["a.min.jsx"]],
  ["a?c.js", ["abc.js", "x/a-c.js", "a😀c.js"], ["ac.js", "a/c.js"]],
  ["src/**/api.js", ["src/api.js", "src/a/b/api.js"], ["src/api.js.map"]],
  ["**", ["a", "a/b"], []],
])("%s", (pattern, fitting, others) => {
  const fits = glob(pattern);
  expect(fitting.filter((path) => !fits(path))).toEqual([]);
  expect(others.filter((path) => fits(path))).toEqual([]);
});

test("many stars stay cheap on a long name", () => {
  const fits = glob(`${"a*".repeat(100)}b`);
  expect(fits("a".repeat(20_000))).toBe(false);
  expect(glob(`${"**/a/".repeat(40)}b`)("a/".repeat(2_000))).toBe(false);
});
