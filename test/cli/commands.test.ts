import { existsSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { reportJsonSchema } from "../../src/report/schema.ts";
import { repository, temporaryFolder, writeFiles } from "../local/repository-fixture.ts";
import { mismatches } from "../report/json-schema.ts";
import { guidepost, reportIn, reportOf, sentences } from "./process.ts";

const secret = 'const APPSECRET = "5d41402abc4b2a76b9719d911017c592";\n';

/** A repository whose last commit adds an AppSecret. */
const withSecret = (config?: string) => {
  const made = repository();
  made.commit({ "app.js": "App({});\n", ...(config === undefined ? {} : { ".github/guidepost.yml": config }) });
  made.commit({ "utils/token.js": secret });
  return made;
};

describe("review", () => {
  test("ends with 1 when the change introduces an error, and prints where", () => {
    const { directory } = withSecret();
    const { code, stdout, stderr } = guidepost(directory, ["review", "--base", "HEAD~1"]);
    expect(code).toBe(1);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^utils\/token\.js\n {2}1:\d+ {2}Error {2}/);
    expect(stdout).toContain("This change introduces 1 error\nThe one file in scope was read.\n");
    expect(stdout).not.toContain("5d41402abc4b2a76b9719d911017c592");
  });

  test("ends with 0 when fail-on is not reached", () => {
    const { directory } = withSecret();
    expect(guidepost(directory, ["review", "--base", "HEAD~1", "--fail-on", "never"]).code).toBe(0);
    expect(guidepost(directory, ["review", "--base", "HEAD"]).code).toBe(0);
  });

  test("writes its output whatever the exit code, and makes the folder", () => {
    const { directory } = withSecret();
    const file = join(directory, "out/deep/report.json");
    const { code, stdout } = guidepost(directory, ["review", "--format", "json", "--output", "out/deep/report.json"]);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(mismatches(reportIn(file), reportJsonSchema)).toEqual([]);
  });

  test.each(["text", "json", "sarif", "html", "markdown"])("has the format %s", (format) => {
    const { directory } = withSecret();
    const { code, stdout } = guidepost(directory, ["review", "--format", format, "--lang=zh-CN"]);
    expect(code).toBe(1);
    expect(stdout).toContain("utils/token.js");
    expect(stdout.endsWith("\n")).toBe(true);
  });

  test("the language is the option's, else the configuration's, else the environment's", () => {
    const { directory } = withSecret("language: zh-CN\n");
    expect(guidepost(directory, ["review"]).stdout).toContain("本次变更引入 1 个错误");
    expect(guidepost(directory, ["review", "--lang", "en"]).stdout).toContain("This change introduces 1 error");
    const plain = withSecret();
    expect(guidepost(plain.directory, ["review"], { LANG: "zh_CN.UTF-8" }).stdout).toContain("本次变更引入");
    expect(guidepost(plain.directory, ["review", "--lang", "auto"], { LC_ALL: "C" }).stdout).toContain(
      "This change introduces",
    );
  });

  test("the configuration is the base's; the head's own is shown only", () => {
    const { directory, commit } = withSecret();
    commit({ "b.js": secret, ".github/guidepost.yml": "fail-on: never\n" });
    const { code, stdout } = guidepost(directory, ["review", "--base", "HEAD~1", "--format", "json"]);
    expect(code).toBe(1);
    expect(reportOf(stdout).reviewChanges.map((text) => text.en)).toEqual(["It sets `fail-on` to never."]);
    writeFiles(directory, { "own.yml": "fail-on: never\n" });
    expect(guidepost(directory, ["review", "--base", "HEAD~1", "--config", "own.yml"]).code).toBe(0);
  });

  test("without a base: the default branch of origin, else the parent", () => {
    const { directory, git, commit } = withSecret();
    commit({ "c.js": "x();\n" });
    const introduced = () =>
      reportOf(guidepost(directory, ["review", "--format", "json"]).stdout).findings.map((one) => one.status);
    expect(introduced()).toEqual([]);
    git("update-ref", "refs/remotes/origin/main", "HEAD~2");
    git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
    expect(introduced()).toEqual(["introduced"]);
  });

  test("a repository cannot make git run its programs or the environment redirect it", () => {
    const { directory, git } = withSecret();
    const mark = join(directory, "ran");
    for (const key of ["diff.external", "core.fsmonitor", "core.sshCommand", "core.pager", "core.hooksPath"])
      git("config", key, `touch ${mark};false`);
    writeFiles(directory, { ".git/info/attributes": "*.js diff=evil filter=evil\n" });
    git("config", "diff.evil.textconv", `touch ${mark};cat`);
    git("config", "filter.evil.smudge", `touch ${mark};cat`);
    const { code } = guidepost(directory, ["review", "--base", "HEAD~1"], {
      GIT_DIR: "/nowhere",
      GIT_EXTERNAL_DIFF: `touch ${mark}`,
    });
    expect(code).toBe(1);
    expect(guidepost(directory, ["scan"]).code).toBe(1);
    expect(existsSync(mark)).toBe(false);
  });
});

describe("scan", () => {
  test("finds what is there, in a repository or a plain folder", () => {
    const directory = temporaryFolder();
    writeFiles(directory, { "utils/token.js": secret });
    const { code, stdout } = guidepost(directory, ["scan", "--format", "json"]);
    expect(code).toBe(1);
    expect(reportOf(stdout).findings).toMatchObject([{ status: "existing", path: "utils/token.js" }]);
    expect(guidepost(directory, ["scan", "utils", "--format", "json"]).stdout).toContain('"path": "token.js"');
  });
});

describe("rules and their pages", () => {
  test("all are listed, in three formats", () => {
    const directory = temporaryFolder();
    const { stdout } = guidepost(directory, ["rules"]);
    expect(stdout.split("\n").filter(Boolean)).toHaveLength(rules.length);
    expect(JSON.parse(guidepost(directory, ["rules", "--format", "json"]).stdout)).toMatchObject(
      rules.map(({ id, severity }) => ({ id, severity })),
    );
    expect(sentences(guidepost(directory, ["rules", "--format", "sarif"]))).toEqual([
      "guidepost: rules has no format sarif: use text, json or markdown.",
    ]);
  });

  test("one is explained in both languages", () => {
    const directory = temporaryFolder();
    expect(guidepost(directory, ["explain", "secrets/hardcoded-credential"]).stdout).toMatch(/^# /);
    expect(guidepost(directory, ["explain", "secrets/hardcoded-credential", "--lang", "zh-CN"]).stdout).toMatch(
      /[\u4e00-\u9fff]/,
    );
    expect(sentences(guidepost(directory, ["explain", "secret/hardcoded-credential"]))).toEqual([
      "guidepost: There is no rule secret/hardcoded-credential; did you mean secrets/hardcoded-credential?",
    ]);
  });
});

describe("init and config check", () => {
  test("init writes a configuration that the check accepts, and leaves alone what is there", () => {
    const directory = temporaryFolder();
    writeFiles(directory, { ".github/workflows/guidepost.yml": "mine\n" });
    const { code, stdout } = guidepost(directory, ["init"]);
    expect(code).toBe(0);
    expect(stdout).toBe(
      ".github/guidepost.yml was written.\n.github/workflows/guidepost.yml exists already; it was left alone.\n",
    );
    expect(readFileSync(join(directory, ".github/workflows/guidepost.yml"), "utf8")).toBe("mine\n");
    expect(guidepost(directory, ["config", "check"])).toMatchObject({
      code: 0,
      stdout: ".github/guidepost.yml is valid.\n",
    });
  });

  test("every suggestion in the written configuration is valid once its mark is removed", () => {
    const directory = temporaryFolder();
    guidepost(directory, ["init"]);
    const text = readFileSync(join(directory, ".github/guidepost.yml"), "utf8");
    writeFiles(directory, { "all.yml": text.replace(/^# (?=[a-z-]+:$| +(?:-|[a-z-]+[:/]))/gm, "") });
    const all = readFileSync(join(directory, "all.yml"), "utf8");
    expect(all).toMatch(/^exceptions:\n {2}- rule:/m);
    expect(guidepost(directory, ["config", "check", "all.yml"])).toMatchObject({ code: 0 });
  });

  test("of a configuration that extends another only its own part is known here, and that is said", () => {
    const { directory } = withSecret("_extends: .github\n");
    const note = "It extends `.github`, which is read on GitHub only: the verdict there may differ.";
    expect(guidepost(directory, ["config", "check"])).toMatchObject({
      code: 0,
      stdout: `.github/guidepost.yml is valid.\n${note}\n`,
    });
    for (const words of [["review"], ["scan"]]) expect(guidepost(directory, words).stdout).toContain(note);
    writeFiles(directory, { "c.yml": "_extends: https://example.com/rules.yml\n" });
    expect(guidepost(directory, ["config", "check", "c.yml"])).toMatchObject({
      code: 2,
      stdout: expect.stringMatching(/^c\.yml:1: _extends must be a repository of the same owner/),
    });
  });

  test("the check names every problem", () => {
    const directory = temporaryFolder();
    writeFiles(directory, { "c.yml": "langage: en\nfail-on: sometimes\n" });
    expect(guidepost(directory, ["config", "check", "c.yml"])).toMatchObject({
      code: 2,
      stdout:
        "c.yml:1: There is no key langage; did you mean language?\nc.yml:2: fail-on must be one of error, warning, notice, never.\n",
    });
    expect(guidepost(directory, ["config", "chekc"]).stderr).toContain("did you mean check?");
  });
});

describe("data-map", () => {
  const app = {
    "pages/a/a.js": "Page({ tap() { wx.getLocation({ success: (res) => wx.setStorageSync('at', res) }); } });\n",
  };

  test("lists what is collected, and where it goes", () => {
    const directory = temporaryFolder();
    writeFiles(directory, app);
    const { code, stdout } = guidepost(directory, ["data-map"]);
    expect(code).toBe(0);
    expect(stdout).toContain("location  wx.getLocation → storage  (pages/a/a.js:1)");
  });

  test("differs from a guide that does not say so", () => {
    const directory = temporaryFolder();
    writeFiles(directory, { ...app, "guide.md": "我们收集你的手机号。\n" });
    const { code, stdout } = guidepost(directory, ["data-map", "--against", "guide.md", "--format", "json"]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ undeclared: ["location"], unused: ["phone"] });
    writeFiles(directory, { "guide.md": "为了查找附近门店，我们收集你的位置信息。\n" });
    expect(guidepost(directory, ["data-map", "--against", "guide.md"]).code).toBe(0);
    expect(guidepost(directory, ["data-map", "--against", "none.md"]).code).toBe(2);
  });
});

describe("demo", () => {
  test("shows at least one finding of every severity, and cleans up", () => {
    const directory = temporaryFolder();
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith("guidepost-demo-"));
    const { code, stdout } = guidepost(directory, ["demo", "--format", "json"]);
    expect(code).toBe(0);
    const introduced = reportOf(stdout).findings.filter((one) => one.status === "introduced");
    expect([...new Set(introduced.map((one) => one.severity))].sort()).toEqual(["error", "notice", "warning"]);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith("guidepost-demo-"))).toEqual(before);
  });
});

test("help and version", () => {
  const directory = temporaryFolder();
  expect(guidepost(directory, ["--help"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("guidepost review"),
  });
  expect(guidepost(directory, ["review", "-h", "--lang", "zh-CN"]).stdout).toContain("退出码");
  expect(guidepost(directory, [])).toMatchObject({ code: 2 });
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(manifest).toMatchObject({ version: guidepost(directory, ["--version"]).stdout.trim() });
});
