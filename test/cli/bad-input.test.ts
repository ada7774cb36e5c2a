import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository, temporaryFolder, writeFiles } from "../local/repository-fixture.ts";
import { guidepost, reportIn, sentences } from "./process.ts";

/** Runs a review that writes its report to a file, and checks what holds for every outcome. */
const review = (directory: string, ...args: readonly string[]) => {
  const file = join(temporaryFolder(), "report.json");
  const ended = guidepost(directory, ["review", "--format", "json", "--output", file, ...args]);
  const report = reportIn(file);
  expect(ended.stderr).not.toMatch(/\n\s+at /);
  expect(report, `no report; stderr: ${ended.stderr}`).toBeDefined();
  return { ...ended, report: report!, said: sentences(ended) };
};

const page = "Page({ onLoad() {} });\n";

describe("what cannot be reviewed ends with one sentence, and a report that says so", () => {
  test("a folder that is no repository", () => {
    const directory = temporaryFolder();
    const { code, report, said } = review(directory, "--repo", directory);
    expect(code).toBe(3);
    expect(said).toEqual([expect.stringMatching(/is not a git repository: .*--repo/)]);
    expect(report.conclusion).toBe("failure");
    expect(report.diagnostics[0]?.message["zh-CN"]).toContain("不是 git 仓库");
  });

  test("a directory that does not exist, and a file in its place", () => {
    const directory = temporaryFolder();
    writeFiles(directory, { "a.js": page });
    expect(review(directory, "--repo", "nowhere").said).toEqual([expect.stringContaining("There is no directory")]);
    const file = review(directory, "--repo", "a.js");
    expect(file.code).toBe(3);
    expect(file.said).toEqual([expect.stringContaining("is a file, not a directory")]);
  });

  test("an unknown revision", () => {
    const { directory, commit } = repository();
    commit({ "a.js": page });
    for (const name of ["nonsense", "--upload-pack=x", "a b", "HEAD~7", "中文"]) {
      const { code, report, said } = review(directory, `--base=${name}`);
      expect(code).toBe(3);
      expect(said).toEqual([
        `guidepost: The revision ${name} is not in this repository: check its spelling, or fetch it first.`,
      ]);
      expect(report.conclusion).toBe("failure");
    }
  });

  test("unrelated histories", () => {
    const { directory, git, commit } = repository();
    commit({ "a.js": page });
    git("checkout", "--quiet", "--orphan", "other");
    commit({ "b.js": page });
    const { code, said } = review(directory, "--base", "main", "--head", "other");
    expect(code).toBe(3);
    expect(said).toEqual([expect.stringMatching(/^guidepost: main and other have unrelated histories/)]);
  });

  test("a shallow clone without the merge base", () => {
    const { directory, git, commit } = repository();
    commit({ "a.js": page });
    git("checkout", "--quiet", "-b", "feature");
    commit({ "a.js": `${page}// 1\n` });
    commit({ "a.js": `${page}// 2\n` });
    git("checkout", "--quiet", "main");
    commit({ "b.js": page });
    const clone = repository();
    clone.git("fetch", "--quiet", "--depth=1", `file://${directory}`, "main:base", "feature:feature");
    const { code, said } = review(clone.directory, "--base", "base", "--head", "feature");
    expect(code).toBe(3);
    expect(said).toEqual([
      expect.stringMatching(/shallow clone; run `git fetch --unshallow`, or set `fetch-depth: 0`/),
    ]);
  });

  test("a configuration with mistakes", () => {
    const { directory, commit } = repository();
    commit({ ".github/guidepost.yml": "fail-onn: error\nlanguage: english\n" });
    commit({ "a.js": page });
    const { code, report, said } = review(directory, "--base", "HEAD~1");
    expect(code).toBe(2);
    expect(said).toEqual([
      "guidepost: .github/guidepost.yml:1: There is no key fail-onn; did you mean fail-on?",
      "guidepost: .github/guidepost.yml:2: language must be one of auto, en, zh-CN.",
    ]);
    expect(report.conclusion).toBe("failure");
  });

  test("a configuration file that cannot be read", () => {
    const { directory, commit } = repository();
    commit({ "a.js": page });
    const missing = review(directory, "--config", "none.yml");
    expect(missing.code).toBe(2);
    expect(missing.said).toEqual(["guidepost: The configuration none.yml cannot be read (ENOENT)."]);
    writeFileSync(join(directory, "gbk.yml"), Buffer.from([0xc4, 0xe3, 0xba, 0xc3]));
    const foreign = review(directory, "--config", "gbk.yml");
    expect(foreign.code).toBe(2);
    expect(foreign.said).toEqual([expect.stringContaining("not UTF-8, it looks like GBK")]);
  });

  test("options and commands with typing errors", () => {
    const directory = temporaryFolder();
    const said = (...args: readonly string[]) => {
      const ended = guidepost(directory, args);
      expect(ended.code).toBe(2);
      return sentences(ended);
    };
    expect(said("review", "--bsae", "x")).toEqual([
      "guidepost: There is no option --bsae for review; did you mean --base?",
    ]);
    expect(said("review", "--format", "jsno")).toEqual([
      "guidepost: --format is one of text, json, sarif, html, markdown; did you mean json?",
    ]);
    expect(said("review", "--base", "--head", "x")).toEqual(["guidepost: The option --base needs a value."]);
    expect(said("reveiw")).toEqual([expect.stringContaining("did you mean review?")]);
    expect(said("__proto__")).toEqual([expect.stringContaining("There is no command __proto__")]);
    expect(said("scan", "a", "b")).toEqual(["guidepost: scan takes no argument b."]);
    expect(said("explain", "secrets/nothing-of-the-kind")).toEqual([expect.stringContaining("There is no rule")]);
  });

  test("an output that cannot be written", () => {
    const { directory, commit } = repository();
    commit({ "a.js": page });
    mkdirSync(join(directory, "taken"));
    const ended = guidepost(directory, ["review", "--output", "taken"]);
    expect(ended.code).toBe(2);
    expect(sentences(ended)).toEqual(["guidepost: The report cannot be written to taken (EISDIR)."]);
  });
});

/** A review of a page that begins with a word of these bytes and has a finding behind it. */
const formBeside = (hello: Buffer) => {
  const { directory, commit } = repository();
  commit({ "app.json": '{ "pages": ["a"] }\n', "a.js": page });
  const form = Buffer.from('</text><form report-submit="true" bindsubmit="go"><button /></form>\n');
  commit({ "a.wxml": Buffer.concat([Buffer.from("<view />\n<text>"), hello, form]) });
  return review(directory, "--base", "HEAD~1").report;
};

const keyStore = (version: number) => Buffer.from([0x30, 0x82, version, 0, 0x0a, 0xff, 0x0a, 1]);

describe("what is odd in a change is said, and the rest is reviewed", () => {
  test("an empty change, and one outside the scope, succeed", () => {
    const { directory, commit } = repository();
    commit({ "a.js": page, "logo.png": Buffer.from([0x89, 0x50, 0, 1]) });
    const same = review(directory, "--base", "HEAD");
    expect(same.code).toBe(0);
    expect(same.report).toMatchObject({ conclusion: "success", coverage: { inScope: 0 }, findings: [] });
    commit({ "logo.png": Buffer.from([0x89, 0x50, 0, 2]) });
    expect(review(directory, "--base", "HEAD~1").report.coverage).toEqual({ inScope: 0, read: 0, skipped: [] });
  });

  test("Chinese in GBK is reviewed like UTF-8, with its places, and without a fix that would be written in UTF-8", () => {
    const inGbk = formBeside(Buffer.from([0xc4, 0xe3, 0xba, 0xc3]));
    const inUtf8 = formBeside(Buffer.from("你好"));
    expect(inGbk.coverage).toEqual({ inScope: 1, read: 1, skipped: [] });
    expect(inGbk.diagnostics).toEqual([]);
    expect(inUtf8.findings.some((finding) => finding.fix)).toBe(true);
    expect(inGbk.findings).toEqual(inUtf8.findings.map((finding) => ({ ...finding, fix: undefined })));
  });

  test("a file that is no UTF-8 fails the check and says what it looks like", () => {
    const { directory, commit } = repository();
    commit({ "a.js": page });
    commit({
      "latin.js": Buffer.from([0x2f, 0x2f, 0x63, 0x61, 0x66, 0xe9, 0x0a]),
      "utf16.js": Buffer.from([0xff, 0xfe, 0x61, 0]),
    });
    const { code, report } = review(directory, "--base", "HEAD~1");
    expect(code).toBe(3);
    expect(report.conclusion).toBe("failure");
    expect(report.coverage).toEqual({
      inScope: 2,
      read: 0,
      skipped: [
        { path: "latin.js", reason: "unreadable" },
        { path: "utf16.js", reason: "unreadable" },
      ],
    });
    expect(report.diagnostics.map((one) => one.message.en)).toEqual([
      "Not analysed: the file is not UTF-8; save it as UTF-8.",
      "Not analysed: the file is not UTF-8, it looks like UTF-16; save it as UTF-8.",
    ]);
  });

  test("on-incomplete decides what unread files mean", () => {
    const { directory, commit } = repository();
    commit({ ".github/guidepost.yml": "on-incomplete: pass\n" });
    commit({ "latin.js": Buffer.from([0x2f, 0x2f, 0x63, 0x61, 0x66, 0xe9, 0x0a]) });
    const { code, report } = review(directory, "--base", "HEAD~1");
    expect(code).toBe(0);
    expect(report.conclusion).toBe("success");
    expect(report.coverage.read).toBe(0);
  });

  test("a line of a megabyte, and a file above the limit", () => {
    const { directory, commit } = repository();
    commit({ "a.js": page });
    commit({
      "code.js": "a(1);".repeat(200_000),
      "data.js": `var a="${"1".repeat(1_000_000)}";`,
      "huge.json": `[${"1,".repeat(800_000)}1]`,
    });
    const { code, report } = review(directory, "--base", "HEAD~1");
    expect(code).toBe(3);
    expect(report.coverage.skipped).toEqual([
      { path: "code.js", reason: "minified" },
      { path: "huge.json", reason: "too-large" },
    ]);
    expect(report.diagnostics.map((one) => [one.path, one.message.en])).toEqual([
      ["code.js", "Not analysed: the file is minified."],
      ["data.js", expect.stringMatching(/^Line 1 has 1000009 characters, .*`paths.ignore`/)],
      ["huge.json", expect.stringMatching(/larger than 1\.5 MB; ignore it/)],
    ]);
  });

  test("a NUL in source code is binary, and not passed over in silence", () => {
    const { directory, commit } = repository();
    commit({ "a.js": page });
    commit({ "b.js": `${page}/*\0*/\n` });
    const { code, report } = review(directory, "--base", "HEAD~1");
    expect(code).toBe(3);
    expect(report.coverage.skipped).toEqual([{ path: "b.js", reason: "binary" }]);
  });

  test("a key store is judged by its name alone, and is no file that could not be read", () => {
    const { directory, commit } = repository();
    commit({ "a.js": page, "android/old.jks": keyStore(1) });
    commit({ "cert/apiclient_cert.p12": keyStore(1), "android/old.jks": keyStore(2) });
    const { code, report } = review(directory, "--base", "HEAD~1");
    expect(code).toBe(1);
    expect(report.coverage).toEqual({ inScope: 2, read: 2, skipped: [] });
    expect(report.findings).toMatchObject([
      { rule: "secrets/private-key-committed", path: "android/old.jks", status: "existing", startLine: 1 },
      { path: "cert/apiclient_cert.p12", status: "introduced", startLine: 1, startColumn: 1, confidence: "high" },
    ]);
    expect(report.diagnostics).toEqual([]);
  });

  test("a directory named like a file, a link and a submodule", () => {
    const { directory, git, commit } = repository();
    const first = commit({ "a.js": page });
    mkdirSync(join(directory, "app.js"));
    symlinkSync("/etc/passwd", join(directory, "link.js"));
    writeFiles(directory, { "app.js/inner.js": page });
    git("add", "--all");
    git("update-index", "--add", "--cacheinfo", `160000,${first},module.js`);
    git("commit", "--quiet", "--message", "odd entries");
    const { code, report } = review(directory, "--base", "HEAD~1");
    expect(code).toBe(0);
    expect(report.coverage).toEqual({ inScope: 1, read: 1, skipped: [] });
    expect(report.diagnostics.map((one) => [one.code, one.path])).toEqual([
      ["symlink", "link.js"],
      ["submodule", "module.js"],
    ]);
    const scan = guidepost(directory, ["scan", "--format", "json"]);
    expect(JSON.parse(scan.stdout)).toMatchObject({ coverage: { skipped: [] } });
  });

  test("a damaged configuration of the head is only told", () => {
    const { directory, commit } = repository();
    commit({ "a.js": page });
    commit({ ".github/guidepost.yml": "rules: [\n" });
    const { code, report } = review(directory, "--base", "HEAD~1");
    expect(code).toBe(0);
    expect(report.diagnostics).toMatchObject([{ code: "config", path: ".github/guidepost.yml" }]);
  });
});

test("an old Node gets one sentence", () => {
  // The check reads `process.versions`, which a preloaded module can replace.
  const directory = temporaryFolder();
  writeFiles(directory, { "old.cjs": 'Object.defineProperty(process, "versions", { value: { node: "18.20.0" } });\n' });
  const ended = guidepost(directory, ["review"], { NODE_OPTIONS: `--require ${join(directory, "old.cjs")}` });
  expect(ended.code).toBe(3);
  expect(sentences(ended)).toEqual(["Guidepost needs Node 22 or later; this is Node 18.20.0."]);
});
