import { expect, test } from "vitest";
import { blobId } from "../../src/github/blob-id.ts";
import { diffTexts } from "../../src/github/line-diff.ts";
import { applyPatch, parsePatch, withoutContext } from "../../src/github/patch.ts";
import { patchOf } from "./fake/git.ts";

/** Deterministic numbers below n. */
const random = (seed: number) => (n: number) => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return seed % n;
};

const texts = (seed: number): readonly [string, string] => {
  const below = random(seed);
  const lines = Array.from(
    { length: below(40) },
    () => ["a", "b", "", "@@ -1 +1 @@", "-x", "+y", "\\ no", "中文", "\tz\r"][below(9)] ?? "",
  );
  const changed = lines.flatMap((line) => (below(6) === 0 ? [] : below(6) === 0 ? [line, "new"] : [line]));
  const end = (list: readonly string[]): string =>
    list.length === 0 ? "" : list.join("\n") + (below(3) === 0 && list.at(-1) !== "" ? "" : "\n");
  return [end(lines), end(changed)];
};

test("a patch leads from each side's text to the other's, whatever its lines look like", () => {
  for (let seed = 1; seed <= 2_000; seed++) {
    const [before, after] = texts(seed);
    const hunks = parsePatch(patchOf(before, after));
    expect(hunks, `seed ${seed}`).toBeDefined();
    expect(applyPatch(after, hunks ?? [], "old"), `seed ${seed}`).toBe(before);
    expect(applyPatch(before, hunks ?? [], "new"), `seed ${seed}`).toBe(after);
  }
});

test("lines without context are those a diff of the texts finds", () => {
  for (let seed = 1; seed <= 500; seed++) {
    const [before = "", after = ""] = texts(seed).map((text) => `${text.replace(/\n$/, "")}\n`);
    const hunks = (parsePatch(patchOf(before, after)) ?? []).flatMap(withoutContext);
    expect(hunks, `seed ${seed}`).toEqual(diffTexts(before, after));
  }
});

test("a patch that does not fit the text is refused", () => {
  const hunks = parsePatch("@@ -1,2 +1,2 @@\n a\n-b\n+c") ?? [];
  expect(applyPatch("a\nx\n", hunks, "new")).toBeUndefined();
  expect(applyPatch("", hunks, "new")).toBeUndefined();
});

test.each([
  ["nothing", ""],
  ["a header that counts too much", "@@ -1,5 +1 @@\n a"],
  ["text before the first hunk", "diff --git a/x b/x\n@@ -1 +1 @@\n-a\n+b"],
  ["a line with no sign", "@@ -1 +1 @@\nxa\n+b"],
])("%s is no reason to fail", (name, patch) => {
  expect(parsePatch(patch)).toEqual(name === "nothing" ? [] : undefined);
});

test("blob ids are git's", () => {
  expect(blobId(Buffer.from("hello\n"), "0".repeat(40))).toBe("ce013625030ba8dba906f756967f9e9ca394464a");
  expect(blobId(Buffer.from("hello\n"), "0".repeat(64))).toBe(
    "2cf8d83d9ee29543b34a87727421fdecb7e3f3a183d337639025de576db9ebb4",
  );
});
