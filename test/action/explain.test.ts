import { describe, expect, test } from "vitest";
import { explain } from "../../src/action/explain.ts";
import { pullPayload } from "./payload.ts";
import { runAction } from "./runner.ts";
import { github, openBad } from "./shop.ts";

/** The sentence for what a run of the Action ends with when GitHub answers its requests for `path` so. */
const sentence = async (path: RegExp, status: number, headers = {}): Promise<string> => {
  openBad();
  github.fail({ method: "GET", path, status, headers, times: 99 });
  const error: unknown = await runAction(github, { event: "pull_request", payload: pullPayload(github) }).catch(
    (thrown: unknown) => thrown,
  );
  return explain(error).en;
};

describe("why there is no review, and what to do", () => {
  test.each([
    [
      "complaint 14: a missing permission is named as the workflow writes it",
      403,
      { "x-accepted-github-permissions": "pull_requests=read" },
      /^GitHub refused to hand over the code: the token needs pull-requests: read under permissions\./,
    ],
    ["a token that sees nothing", 404, {}, /^GitHub does not know what was asked for: the token needs contents: read/],
    [
      "a server that fails",
      503,
      {},
      /^GitHub could not be reached or failed, after several tries; run the job again\./,
    ],
    [
      "a limit that is too long",
      429,
      { "retry-after": "9000" },
      /^GitHub's rate limit is used up; run the job again later/,
    ],
  ] as const)("%s", async (_name, status, headers, words) => {
    expect(await sentence(/\/pulls\/7/, status, headers)).toMatch(words);
    expect(github.writes).toEqual([]);
  });

  test("in both languages, without a stack trace", () => {
    const text = explain(new Error("first line\n    at somewhere (file.ts:1:1)"));
    expect(text).toEqual({
      en: "Guidepost could not complete the review. (first line)",
      "zh-CN": "Guidepost 未能完成评审。（first line）",
    });
  });
});
