import { describe, expect, test } from "vitest";
import { refuseException, refusePush, refuseTalk } from "../../src/app/commands/permission.ts";
import type { Authorship, Standing } from "../../src/app/commands/permission.ts";

const [author, reviewer, other, bot] = [1, 2, 3, 4];
const by = (...authors: readonly (number | undefined)[]): readonly Authorship[] =>
  authors.map((one) => ({ author: one, coauthors: [], isMerge: false }));
const as = (actor: number, standing: Standing, opener: number | undefined = author) => ({ actor, standing, opener });

describe("who may command", () => {
  test.each<[string, number, Standing, string | undefined]>([
    ["somebody with write permission", reviewer, "write", undefined],
    ["somebody who may triage", reviewer, "triage", undefined],
    ["the author of a fork, who may only read", author, "read", undefined],
    ["a passer-by", reviewer, "read", "no-part-in-it"],
    ["an author who was blocked", author, "none", "no-part-in-it"],
    ["somebody unknown", reviewer, "none", "no-part-in-it"],
  ])("%s asks for a review", (_who, actor, standing, refusal) => {
    expect(refuseTalk(as(actor, standing))).toBe(refusal);
  });

  test("only who may push has fixes pushed", () => {
    expect(refusePush(as(author, "write"))).toBeUndefined();
    for (const standing of ["triage", "read", "none"] as const)
      expect(refusePush(as(author, standing))).toBe("no-write");
  });

  test.each<[string, ReturnType<typeof as>, readonly Authorship[], string | undefined]>([
    ["a reviewer of somebody's work", as(reviewer, "write"), by(author, author), undefined],
    ["a reviewer who added a commit", as(reviewer, "write"), by(author, reviewer), undefined],
    ["a reviewer of commits that GitHub cannot place", as(reviewer, "write"), by(undefined, undefined), undefined],
    ["a reviewer of a bot's work", as(reviewer, "write", bot), by(undefined), undefined],
    ["the author", as(author, "write"), by(author), "own-pull-request"],
    ["the author of a pull request with others' commits", as(author, "write"), by(other), "own-pull-request"],
    ["who wrote all that somebody else opened", as(reviewer, "write", other), by(reviewer, reviewer), "sole-author"],
    ["who wrote all that a bot opened", as(reviewer, "write", bot), by(reviewer), "sole-author"],
    [
      "who wrote all and hides some under an unknown name",
      as(reviewer, "write", bot),
      by(reviewer, undefined),
      "sole-author",
    ],
    [
      "who wrote all and merged the base",
      as(reviewer, "write", other),
      [...by(reviewer), { author: other, coauthors: [], isMerge: true }],
      "sole-author",
    ],
    [
      "who had an agent write all",
      as(reviewer, "write", bot),
      [{ author: undefined, coauthors: [reviewer], isMerge: false }],
      "sole-author",
    ],
    [
      "who wrote all and names others beside himself",
      as(reviewer, "write", other),
      [{ author: reviewer, coauthors: [other], isMerge: false }],
      "sole-author",
    ],
    [
      "who helped somebody with all",
      as(reviewer, "write"),
      [{ author, coauthors: [reviewer], isMerge: false }],
      undefined,
    ],
    ["who wrote all that a ghost opened", as(reviewer, "write", undefined), by(reviewer), "sole-author"],
    ["somebody who may triage", as(reviewer, "triage"), by(author), "no-write"],
    ["somebody who may read", as(reviewer, "read"), by(author), "no-write"],
  ])("%s excepts a finding", (_who, position, commits, refusal) => {
    expect(refuseException(position, commits)).toBe(refusal);
  });
});
