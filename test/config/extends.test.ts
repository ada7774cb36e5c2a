import { describe, expect, test } from "vitest";
import { extendedOf } from "../../src/config/extended.ts";
import { configOf, isConfig, parseConfig, parseLayer } from "../../src/config/parse.ts";
import type { ConfigLayer } from "../../src/config/parse.ts";
import type { Config } from "../../src/domain/config.ts";

const rules = ["protection/sensitive-log", "secrets/hardcoded-credential"];

const layerOf = (text: string): ConfigLayer => {
  const layer = parseLayer(text, rules);
  if ("problems" in layer) throw new Error(JSON.stringify(layer.problems));
  return layer;
};

/** The configuration of files, the most general one first. */
const laid = (...texts: readonly string[]): Config => configOf(texts.map(layerOf));

describe("a configuration over another", () => {
  test("single values: the nearest file counts, key by key", () => {
    const config = laid(
      "fail-on: warning\nlanguage: zh-CN\ncomments: { max: 3 }\nprivacy-guide: { file: guide.md, declares: [phone] }",
      "fail-on: never",
      "privacy-guide: { file: docs/guide.md }",
    );
    expect(config).toMatchObject({ failOn: "never", language: "zh-CN", comments: { max: 3 } });
    expect(config.privacyGuide).toEqual({ file: "docs/guide.md", declares: ["phone"] });
  });

  test("rules are merged one by one", () => {
    const config = laid(
      "rules: { protection/sensitive-log: off, secrets/hardcoded-credential: notice }",
      "rules: { protection/sensitive-log: warning }",
    );
    expect(config.rules).toEqual({
      "protection/sensitive-log": "warning",
      "secrets/hardcoded-credential": "notice",
    });
  });

  test("lists are joined without repetitions; paths.include is replaced", () => {
    const config = laid(
      "paths: { include: [mini/**], ignore: [vendor/**] }\nrecipients: { own: [api.example.com], allowed: [a.example.com] }",
      "paths: { include: [web/**], ignore: [docs/**, vendor/**] }\nrecipients: { own: [api.example.com, b.example.com] }",
    );
    expect(config.paths).toEqual({ include: ["web/**"], ignore: ["vendor/**", "docs/**"] });
    expect(config.recipients).toEqual({ own: ["api.example.com", "b.example.com"], allowed: ["a.example.com"] });
  });

  test("exceptions of all files hold, each once", () => {
    const one = "{ rule: protection/sensitive-log, path: tools/**, reason: local only }";
    const two = "{ rule: protection/sensitive-log, path: jobs/**, reason: local only }";
    expect(laid(`exceptions: [${one}]`, `exceptions: [${two}, ${one}]`).exceptions.map(({ path }) => path)).toEqual([
      "tools/**",
      "jobs/**",
    ]);
  });

  test("what is extended further down is no concern of the nearest file", () => {
    expect(laid("_extends: other", "fail-on: error").extends).toBeUndefined();
    expect(laid("fail-on: error", "_extends: other").extends).toBe("other");
  });
});

describe("the name of an extended configuration", () => {
  test.each([
    [".github", { owner: undefined, repo: ".github", path: undefined }],
    ["acme/.github", { owner: "acme", repo: ".github", path: undefined }],
    ["acme/rules:strict/shop.yml", { owner: "acme", repo: "rules", path: "strict/shop.yml" }],
    ["rules:guidepost.yaml", { owner: undefined, repo: "rules", path: "guidepost.yaml" }],
  ])("%s", (name, parts) => {
    expect(isConfig(parseConfig(`_extends: "${name}"`, rules))).toBe(true);
    expect(extendedOf(name)).toEqual(parts);
  });

  test.each([
    "..",
    "acme/..",
    "a/b/c",
    "https://example.com/x.yml",
    "rules:../secret.yml",
    "rules:/etc/x.yml",
    "rules:x.json",
    "rules:a\\\\b.yml",
    "-x/rules",
    "rules@main",
    "rules?ref=head",
  ])("%s is none", (name) => {
    const parsed = parseConfig(`_extends: "${name}"`, rules);
    expect(isConfig(parsed) ? [] : parsed.problems.map(({ message }) => message.en)).toEqual([
      expect.stringContaining("_extends must be a repository of the same owner as .github"),
    ]);
  });

  test("a key that is nearly it is told what was meant", () => {
    const parsed = parseConfig("extends: .github", rules);
    expect(isConfig(parsed) ? "" : parsed.problems[0]?.message.en).toBe(
      "There is no key extends; did you mean _extends?",
    );
  });
});
