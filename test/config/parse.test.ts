import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/parse.ts";
import { defaultConfig } from "../../src/domain/config.ts";

const rules = ["protection/sensitive-log", "secrets/hardcoded-credential"];

/** The sentences about a configuration, with their lines. */
const problems = (text: string): string[] => {
  const parsed = parseConfig(text, rules);
  return "problems" in parsed ? parsed.problems.map(({ line, message }) => `${line}: ${message.en}`) : [];
};

test("every key is read over the defaults", () => {
  expect(parseConfig("", rules)).toEqual(defaultConfig);
  expect(parseConfig("# nothing yet\n", rules)).toEqual(defaultConfig);
  expect(
    parseConfig(
      `_extends: .github
version: 1
language: zh-CN
fail-on: warning
on-incomplete: neutral
paths: { include: ["mini/**"], ignore: [docs] }
rules: { protection/sensitive-log: off, secrets/hardcoded-credential: notice }
accounts: [{ app-id: wx0123456789abcdef, paths: ["mini/**"] }]
recipients: { own: [api.example.com], allowed: ["*.map.qq.com"] }
privacy-guide: { file: docs/guide.md, declares: [phone] }
exceptions:
  - { rule: protection/sensitive-log, path: "tools/**", reason: local only, until: 2027-06-30 }
comments: { max: 3 }
`,
      rules,
    ),
  ).toEqual({
    version: 1,
    extends: ".github",
    language: "zh-CN",
    failOn: "warning",
    onIncomplete: "neutral",
    paths: { include: ["mini/**"], ignore: ["docs"] },
    rules: { "protection/sensitive-log": "off", "secrets/hardcoded-credential": "notice" },
    accounts: [{ appId: "wx0123456789abcdef", paths: ["mini/**"] }],
    recipients: { own: ["api.example.com"], allowed: ["*.map.qq.com"] },
    privacyGuide: { file: "docs/guide.md", declares: ["phone"] },
    exceptions: [{ rule: "protection/sensitive-log", path: "tools/**", reason: "local only", until: "2027-06-30" }],
    comments: { max: 3 },
  });
});

describe("mistakes are told with their line, and what was probably meant", () => {
  test.each([
    ["fail_on: error", "1: There is no key fail_on; did you mean fail-on?"],
    ["paths:\n  ingore: [a]", "2: There is no key paths.ingore; did you mean ignore?"],
    ["fail-on: warn", "1: fail-on must be one of error, warning, notice, never."],
    ["fail-on: eror", "1: fail-on must be one of error, warning, notice, never; did you mean error?"],
    [
      "rules:\n  protection/sensitivelog: off",
      "2: There is no rule rules.protection/sensitivelog; did you mean protection/sensitive-log?",
    ],
    [
      "rules:\n  protection/sensitive-log: info",
      "2: rules.protection/sensitive-log must be one of off, error, warning, notice.",
    ],
    ["rules: [a]", "1: rules must be keys with values."],
    ["paths:\n  ignore: dist", "2: paths.ignore must be a list."],
    ["paths:\n  ignore:\n    - 'a{b,c}'", "3: paths.ignore[0] must be a path pattern with `*`, `**` and `?` only."],
    ["version: 2", "1: version must be one of 1."],
    ["comments: { max: 1000 }", "1: comments.max must be a whole number from 0 to 50."],
    [
      "recipients: { own: ['https://a.b/c'] }",
      "1: recipients.own[0] must be a host name as api.example.com or *.example.com.",
    ],
    ["accounts: [{ app-id: abc, paths: [a] }]", "1: accounts[0].app-id must be an AppID as wx0123456789abcdef."],
    ["privacy-guide: { file: ../../etc/passwd }", "1: privacy-guide.file must be a path inside the repository."],
    ["privacy-guide: { file: /etc/passwd }", "1: privacy-guide.file must be a path inside the repository."],
    ["exceptions: [{ rule: protection/sensitive-log, path: a }]", "1: exceptions[0].reason is missing."],
    [
      "exceptions: [{ rule: protection/sensitive-log, path: a, reason: b, until: 2026-02-30 }]",
      "1: exceptions[0].until must be a date that exists.",
    ],
    ["paths:", "1: paths has no value: give one or remove the key."],
    ["- a", "1: guidepost.yml must be keys with values."],
    ["a: [", expect.stringMatching(/^1: The file is not valid YAML: /)],
    ["version: 1\nversion: 1", expect.stringMatching(/^2: The file is not valid YAML: .*unique/)],
  ])("%j", (text, sentence) => {
    expect(problems(text)).toEqual([sentence]);
  });
});

describe("hostile files", () => {
  test("aliases that multiply, and files that are no page of text", () => {
    const bomb = Array.from(
      { length: 9 },
      (_, i) =>
        `a${i}: &a${i} [${
          i === 0
            ? "x"
            : Array(9)
                .fill(`*a${i - 1}`)
                .join(",")
        }]`,
    ).join("\n");
    expect(problems(bomb)).toEqual(["undefined: The file has more than 20 aliases."]);
    expect(problems("[".repeat(60_000))).toHaveLength(1);
    expect(problems("#".repeat(70_000))).toEqual(["undefined: The configuration is larger than 64 kB."]);
  });

  test("keys that name what objects inherit are unknown keys", () => {
    expect(problems("__proto__: { version: 1 }")).toEqual([expect.stringContaining("There is no key __proto__.")]);
    expect(problems("rules: { constructor: off }")).toEqual(["1: There is no rule rules.constructor."]);
    expect(problems("toString: 1")).toHaveLength(1);
  });

  test("tags of other languages are no more than values", () => {
    expect(problems("version: !!js/function 'x'")).toHaveLength(1);
  });
});
