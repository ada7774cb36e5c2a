import { describe, expect, test } from "vitest";
import type { Config } from "../../src/domain/config.ts";
import { readEffectiveConfig } from "../../src/github/effective-config.ts";
import type { EffectiveConfig } from "../../src/github/effective-config.ts";
import { repository } from "./fake/github.ts";
import { freshClient, github } from "./fresh.ts";

const own = ".github/guidepost.yml";

/** Reads the configuration of the base branch `main`, which has these files. */
const read = async (files: Readonly<Record<string, string | Buffer>>, path?: string): Promise<EffectiveConfig> => {
  const result = await ask(files, path);
  if (typeof result === "string") throw new Error(result);
  return result;
};

/** The configuration, or the English sentence that says why there is none. */
const ask = async (
  files: Readonly<Record<string, string | Buffer>>,
  path?: string,
): Promise<EffectiveConfig | string> => {
  github.branches.set("main", github.git.commit({ "app.json": "{}\n", ...files }));
  const client = await freshClient();
  const result = await readEffectiveConfig(client, repository, "main", ["protection/sensitive-log"], path);
  return "unusable" in result ? result.unusable.en : result;
};

const other = (place: string, text: string): void => void github.otherRepositories.set(place, text);
const asked = (): readonly string[] =>
  github.sent.map(({ path }) => path.replace("/repos/", "").replace("/contents/", ":"));

describe("the configuration in force", () => {
  test("the repository's own file stands alone unless it extends another", async () => {
    other(`acme/.github/${own}`, "fail-on: never\n");
    const { config, origins } = await read({ [own]: "language: en\n" });
    expect<Partial<Config>>(config).toMatchObject({ failOn: "error", language: "en" });
    expect(origins).toEqual([`acme/shop/${own}@main`]);
    expect(asked()).toEqual([`acme/shop:${own}`]);
  });

  test("without one the organisation's counts, and what that extends", async () => {
    other(`acme/.github/${own}`, "_extends: rules:strict.yml\nlanguage: en\n");
    other("acme/rules/strict.yml", "fail-on: notice\nlanguage: zh-CN\n");
    const { config, origins } = await read({});
    expect<Partial<Config>>(config).toMatchObject({ failOn: "notice", language: "en" });
    expect(origins).toEqual([`acme/.github/${own}`, "acme/rules/strict.yml"]);
  });

  test("a file over a team's over the organisation's", async () => {
    other(
      "acme/team/guidepost/shop.yml",
      "_extends: acme/.github\npaths: { ignore: [team/**] }\ncomments: { max: 5 }\n",
    );
    other(`acme/.github/${own}`, "paths: { ignore: [org/**] }\ncomments: { max: 1 }\n");
    const { config, inherited } = await read({
      [own]: "_extends: ACME/team:guidepost/shop.yml\npaths: { ignore: [own/**] }\n",
    });
    expect(config.paths.ignore).toEqual(["org/**", "team/**", "own/**"]);
    expect(config.comments.max).toBe(5);
    expect(inherited).toHaveLength(2);
  });

  test("a limit is not taken for the organisation's having none", async () => {
    const body = { message: "You have exceeded a secondary rate limit" };
    const headers = { "retry-after": "1" };
    github.fail({ method: "GET", path: /acme\/\.github/, status: 403, headers, body, times: 9 });
    await expect(ask({})).rejects.toThrow("secondary rate limit");
  });

  test("nothing anywhere: all defaults", async () => {
    const { config, origins } = await read({});
    expect([config.failOn, origins]).toEqual(["error", []]);
  });

  test("a file that the workflow names has to be there: nothing else takes its place", async () => {
    other(`acme/.github/${own}`, "fail-on: never\n");
    expect(await ask({}, "guide.yml")).toContain("There is no file guide.yml on the branch main");
    expect((await read({ "guide.yml": "fail-on: notice\n" }, "guide.yml")).config.failOn).toBe("notice");
  });
});

describe("extending what cannot be extended ends with a sentence that says what to do", () => {
  test("another owner's, without asking for it", async () => {
    other(`evil/rules/${own}`, "fail-on: never\n");
    expect(await ask({ [own]: "_extends: evil/rules\n" })).toMatch(/only configurations of acme can be extended.*copy/);
    expect(asked()).toEqual([`acme/shop:${own}`]);
  });

  test("one that is not there, or hidden from the token", async () => {
    expect(await ask({ [own]: "_extends: rules\n" })).toMatch(/there is no file \.github\/guidepost\.yml.*token/);
    github.fail({ method: "GET", path: /acme\/rules/, status: 403 });
    expect(await ask({ [own]: "_extends: rules\n" })).toMatch(/correct the name, make that repository public/);
  });

  test("a circle", async () => {
    other(`acme/a/${own}`, "_extends: b\n");
    other(`acme/b/${own}`, "_extends: A\n");
    expect(await ask({ [own]: "_extends: a\n" })).toMatch(/in a circle/);
    expect(github.sent.length).toBeLessThanOrEqual(4);
  });

  test("a chain of more than five files", async () => {
    for (let i = 1; i < 9; i++) other(`acme/r${i}/${own}`, `_extends: r${i + 1}\n`);
    expect(await ask({ [own]: "_extends: r1\n" })).toMatch(/over more than 5 files/);
    expect(github.sent).toHaveLength(5);
  });

  test("a damaged one is named with its line", async () => {
    other(`acme/.github/${own}`, "fail-on: error\nfail_on: never\n");
    expect(await ask({ [own]: "_extends: .github\n" })).toMatch(
      /^The configuration acme\/\.github\/\.github\/guidepost\.yml cannot be used: line 2: There is no key fail_on/,
    );
  });

  test("a file that is no UTF-8, or too large for GitHub to hand over, is not taken for an empty one", async () => {
    const gbk = Buffer.from([0x23, 0x20, 0xd6, 0xd0, 0xce, 0xc4, 0x0a]);
    expect(await ask({ [own]: gbk })).toMatch(/must be in UTF-8/);
    github.fail({
      method: "GET",
      path: /contents/,
      status: 200,
      body: { type: "file", encoding: "none", content: "", size: 2_000_000 },
    });
    expect(await ask({ [own]: "fail-on: never\n" })).toMatch(/smaller than 64 kB/);
  });
});
