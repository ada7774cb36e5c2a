import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { parsePatch } from "../../src/github/patch.ts";
import type { Shown, ShownFile } from "../../src/review/anchors.ts";
import { plan } from "../../src/review/plan.ts";
import { kinOf } from "../../src/review/kin.ts";
import type { Channels, Plan, PostedComment } from "../../src/review/plan.ts";
import { SourceText } from "../../src/review/source-text.ts";
import { suggestionOf } from "../../src/review/suggestion.ts";
import { patchOf } from "../github/fake/git.ts";
import { finding, reportOf } from "../github/report-builder.ts";

const channels: Channels = {
  comments: 10,
  fileComments: 2,
  commentLines: 12,
  annotations: 30,
  annotationsPerLevel: { error: 10, warning: 10, notice: 9 },
};

/** Deterministic numbers below n. */
const random = (seed: number) => (n: number) => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return seed % n;
};
type Below = ReturnType<typeof random>;

const pick = <Item>(below: Below, items: readonly [Item, ...Item[]]): Item => items[below(items.length)] ?? items[0];

const ended = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

/** A page of a pull request as GitHub makes it from two random texts of each file. */
const randomShown = (below: Below): Shown => {
  const files = new Map<string, ShownFile>();
  for (let i = 0; i < 1 + below(4); i++) {
    const before = Array.from({ length: below(60) }, (_, line) => `line ${line}`);
    const after = before.flatMap((line) => (below(9) === 0 ? [] : below(9) === 0 ? [line, "new", "new"] : [line]));
    const hunks = below(5) === 0 ? [] : (parsePatch(patchOf(ended(before), ended(after))) ?? []);
    files.set(`f${i}`, { path: `f${i}`, oldPath: below(4) === 0 ? `old${i}` : `f${i}`, hunks });
  }
  return files;
};

const randomFindings = (below: Below): readonly Finding[] =>
  Array.from({ length: below(60) }, (_, i) => {
    const startLine = 1 + below(70);
    const side = pick<Finding["side"]>(below, ["right", "right", "left"]);
    const file = below(6);
    return finding({
      path: side === "left" && below(2) === 0 ? `old${file}` : `f${file}`,
      startLine,
      endLine: startLine + below(3) * below(20),
      side,
      severity: pick(below, ["error", "warning", "notice"]),
      confidence: pick(below, ["high", "medium", "low"]),
      status: pick(below, ["introduced", "introduced", "introduced", "existing", "fixed"]),
      fingerprint: `print ${i}`,
      related:
        below(3) === 0
          ? [{ ...finding({ path: `f${below(4)}`, startLine: 1 + below(40) }), message: { en: "", "zh-CN": "" } }]
          : [],
      ...(below(8) === 0 ? { suppressed: { reason: "because" } } : {}),
    });
  });

const posted = (fingerprint: string, over: Partial<PostedComment> = {}): PostedComment => ({
  id: 1,
  nodeId: "C1",
  threadId: "T1",
  fingerprint,
  state: "open",
  kin: undefined,
  path: "f0",
  onFile: false,
  body: "",
  minimized: false,
  resolved: false,
  canResolve: false,
  canUnresolve: false,
  answered: false,
  ...over,
});

/** What stands on the page after a plan was performed. */
const performed = (before: readonly PostedComment[], { steps }: Plan): readonly PostedComment[] => {
  const after = new Map(before.map((comment) => [comment.fingerprint, comment]));
  for (const step of steps) {
    if (step.do === "post-review")
      for (const { finding: one } of step.comments)
        after.set(one.fingerprint, posted(one.fingerprint, { path: one.path }));
    if (step.do === "post-file-comment")
      after.set(step.finding.fingerprint, posted(step.finding.fingerprint, { path: step.path, onFile: true }));
    if (step.do === "close-comment")
      after.set(step.comment.fingerprint, { ...step.comment, state: step.as, minimized: true });
    if (step.do === "reopen-comment")
      after.set(step.comment.fingerprint, { ...step.comment, state: "open", minimized: false });
  }
  return [...after.values()];
};

test("for random diffs and findings: anchors lie in a hunk, every finding is in exactly one channel, a second plan is empty", () => {
  for (let seed = 1; seed <= 3_000; seed++) {
    const below = random(seed);
    const shown = randomShown(below);
    const findings = randomFindings(below);
    const before = findings
      .filter(() => below(5) === 0)
      .map((one) => posted(one.fingerprint, { state: pick(below, ["open", "fixed", "excepted"]), path: one.path }));
    const known = { report: reportOf(findings), shown, head: new Map(), posted: [...before, posted("gone")], channels };
    const made = plan(known);

    for (const step of made.steps) {
      if (step.do !== "post-review") continue;
      for (const { anchor } of step.comments) {
        const inOneHunk = shown.get(anchor.path)?.hunks.some((hunk) => {
          const [first, count] =
            anchor.side === "RIGHT" ? [hunk.newStart, hunk.newLines] : [hunk.oldStart, hunk.oldLines];
          return first <= anchor.startLine && anchor.startLine <= anchor.line && anchor.line < first + count;
        });
        expect(inOneHunk, `seed ${seed}: ${JSON.stringify(anchor)}`).toBe(true);
      }
    }
    const { comments, fileComments, annotations, summary } = made.placement;
    const told = [...comments, ...fileComments, ...annotations, ...summary].map((one) => one.fingerprint).toSorted();
    const news = findings
      .filter((one) => one.status === "introduced" && !one.suppressed)
      .map((one) => one.fingerprint)
      .toSorted();
    expect(told, `seed ${seed}`).toEqual(news);
    expect(made.steps.filter((step) => step.do === "post-review").length).toBeLessThanOrEqual(1);
    expect(made.steps.filter((step) => step.do === "post-file-comment").length).toBeLessThanOrEqual(2);

    const again = plan({ ...known, posted: performed(known.posted, made) });
    expect(again.steps, `seed ${seed}`).toEqual([]);
  }
});

const shownOf = (path: string, oldText: string, newText: string): Shown =>
  new Map([[path, { path, oldPath: path, hunks: parsePatch(patchOf(oldText, newText)) ?? [] }]]);
const planOf = (findings: readonly Finding[], shown: Shown, over: Partial<Parameters<typeof plan>[0]> = {}): Plan =>
  plan({ report: reportOf(findings), shown, head: new Map(), posted: [], channels, ...over });

describe("what becomes a comment", () => {
  const text = Array.from({ length: 20 }, (_, i) => `l${i + 1}\n`).join("");
  const shown = shownOf("a.js", text, text.replace("l10\n", "new\n"));

  test("the gravest and surest first when room is short", () => {
    const findings = [
      finding({ path: "a.js", startLine: 8, severity: "notice" }),
      finding({ path: "a.js", startLine: 9, severity: "error", confidence: "medium" }),
      finding({ path: "a.js", startLine: 10, severity: "error" }),
    ];
    const { placement } = planOf(findings, shown, { channels: { ...channels, comments: 2 } });
    expect(placement.comments.map(({ startLine }) => startLine)).toEqual([10, 9]);
    expect(placement.annotations.map(({ startLine }) => startLine)).toEqual([8]);
  });

  test("comments that stand already take room", () => {
    const told = finding({ path: "a.js", startLine: 8 });
    const { steps } = planOf([told, finding({ path: "a.js", startLine: 10 })], shown, {
      channels: { ...channels, comments: 1 },
      posted: [posted(told.fingerprint)],
    });
    expect(steps).toEqual([]);
  });

  test("low confidence never does", () => {
    expect(
      planOf([finding({ path: "a.js", startLine: 10, confidence: "low" })], shown).placement.annotations,
    ).toHaveLength(1);
  });

  test("a line of context is good enough, one line further is not", () => {
    const first = [6, 7, 13, 14].map((startLine) => planOf([finding({ path: "a.js", startLine })], shown).steps[0]?.do);
    expect(first).toEqual(["post-file-comment", "post-review", "post-review", "post-file-comment"]);
  });

  test("a finding on unshown lines stands on the changed line that is its cause", () => {
    const cause = { ...finding({ path: "a.js", startLine: 10 }), message: { en: "here", "zh-CN": "此处" } };
    expect(planOf([finding({ path: "other.js", startLine: 99, related: [cause] })], shown).steps).toMatchObject([
      { do: "post-review", comments: [{ anchor: { path: "a.js", side: "RIGHT", startLine: 10, line: 10 } }] },
    ]);
  });
});

const onFirst = (path: string, over: Partial<Finding> = {}): Finding => finding({ path, startLine: 1, ...over });

describe("complaint 4: a comment whose finding stands elsewhere now", () => {
  const text = 'const secret = load("secret");\n';
  const heads = (...paths: readonly string[]) => new Map(paths.map((path) => [path, { path, text }]));
  const kin = kinOf(onFirst("a.js"), new SourceText(heads("a.js")));
  const known = (at: string, over: Partial<PostedComment> = {}): PostedComment =>
    posted(onFirst(at).fingerprint, { path: at, kin, ...over });
  const movedTo = (path: string, over: Partial<PostedComment>) =>
    planOf([onFirst(path)], shownOf(path, "", text), { head: heads(path), posted: [known("a.js", over)] });

  test("is edited, not repeated: a file that only this pull request has was renamed", () => {
    expect(movedTo("b.js", {}).steps).toMatchObject([{ do: "move-comment", comment: { path: "a.js" } }]);
    expect(movedTo("b.js", {}).placement.comments).toHaveLength(1);
    expect(movedTo("b.js", { resolved: true }).steps.map((step) => step.do)).toEqual(["move-comment"]);
  });

  test("a comment that was closed, or that nobody knows the code of, is left alone", () => {
    for (const over of [{ state: "fixed" }, { kin: undefined }] as const) {
      expect(movedTo("b.js", over).steps[0]?.do).toBe("post-review");
    }
  });

  test("a second copy is news: the first one still stands", () => {
    const { steps } = planOf([onFirst("a.js"), onFirst("b.js")], shownOf("b.js", "", text), {
      head: heads("a.js", "b.js"),
      posted: [known("a.js")],
    });
    expect(steps).toMatchObject([{ do: "post-review", comments: [{ finding: { path: "b.js" } }] }]);
  });

  test("the same code of another rule is another finding, and so is removed or very short code", () => {
    const other = onFirst("b.js", { rule: "protection/other" });
    const source = new SourceText(heads("b.js"));
    expect(kinOf(other, source)).not.toBe(kin);
    expect(kinOf(onFirst("b.js", { side: "left" }), source)).toBeUndefined();
    expect(
      kinOf(onFirst("b.js"), new SourceText(new Map([["b.js", { path: "b.js", text: "});\n" }]]))),
    ).toBeUndefined();
  });
});

const fixed = (
  text: string,
  at: { readonly line: number; readonly from: number; readonly to: number; readonly text: string },
  over: Partial<Finding> = {},
) => {
  const place = { path: "a.js", startLine: at.line, startColumn: at.from, endLine: at.line, endColumn: at.to };
  const one = finding({
    ...place,
    fix: { description: { en: "Fix it.", "zh-CN": "修复。" }, edits: [{ ...place, text: at.text }] },
    ...over,
  });
  return { one, suggestion: suggestionOf(one, new Map([["a.js", { path: "a.js", text }]])) };
};

/** Replaces the first character of a line. */
const edit = (line: number, text: string) => ({
  path: "a.js",
  startLine: line,
  startColumn: 1,
  endLine: line,
  endColumn: 2,
  text,
});

describe("complaint 16: suggestions that break code", () => {
  test.each([
    [
      "a line of its own",
      "a\nconsole.log(x);\nb\n",
      { line: 2, from: 13, to: 14, text: "mask(x)" },
      "console.log(mask(x));",
    ],
    [
      "Windows line endings are kept",
      "a\r\nlog(x);\r\nb\r\n",
      { line: 2, from: 5, to: 6, text: "y;\r\n  z" },
      "log(y;\r\n  z);",
    ],
    [
      "tabs and wide characters are counted as the editor counts them",
      "\t打印(手机号); // 中文 😀\n-\n",
      { line: 1, from: 5, to: 8, text: "x" },
      "\t打印(x); // 中文 😀",
    ],
  ] as const)("%s", (_name, text, at, expected) => {
    expect(fixed(text, at).suggestion).toEqual({ startLine: at.line, line: at.line, text: expected });
  });

  test("a line that goes away", () => {
    const place = { path: "a.js", startLine: 2, startColumn: 1, endLine: 3, endColumn: 1 };
    const one = finding({ ...place, fix: { description: { en: "", "zh-CN": "" }, edits: [{ ...place, text: "" }] } });
    expect(suggestionOf(one, new Map([["a.js", { path: "a.js", text: "a\nb\nc\nd\n" }]]))).toEqual({
      startLine: 2,
      line: 2,
      text: "",
    });
  });

  test("several edits over several lines become one block", () => {
    const one = finding({
      path: "a.js",
      startLine: 1,
      fix: { description: { en: "", "zh-CN": "" }, edits: [edit(3, "C"), edit(1, "A")] },
    });
    expect(suggestionOf(one, new Map([["a.js", { path: "a.js", text: "a\nb\nc\nd\n" }]]))).toEqual({
      startLine: 1,
      line: 3,
      text: "A\nb\nC",
    });
  });

  test.each([
    ["the last line has no line ending", "log(x)", { line: 1, from: 5, to: 6, text: "y" }, {}],
    ["the line may hold a secret", "log(x)\n\n", { line: 1, from: 5, to: 6, text: "y" }, { data: ["credential"] }],
    ["the place is on the base's side", "log(x)\n\n", { line: 1, from: 5, to: 6, text: "y" }, { side: "left" }],
  ] as const)("none when %s", (_name, text, at, over) => {
    expect(fixed(text, at, over).suggestion).toBeUndefined();
  });

  test("the comment stands on exactly the lines that the suggestion replaces, or makes none", () => {
    const text = "a\nlog(x);\nb\n";
    const { one } = fixed(text, { line: 2, from: 5, to: 6, text: "y" });
    const head = new Map([["a.js", { path: "a.js", text }]]);
    expect(planOf([one], shownOf("a.js", "a\nb\n", text), { head }).steps).toMatchObject([
      { comments: [{ anchor: { startLine: 2, line: 2 }, suggestion: "log(y);" }] },
    ]);
    expect(
      planOf([one], new Map([["a.js", { path: "a.js", oldPath: "a.js", hunks: [] }]]), { head }).steps,
    ).toMatchObject([{ do: "post-file-comment" }]);
  });
});
