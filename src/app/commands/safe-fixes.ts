import { appendTo } from "../../domain/append.ts";
import type { Change, SourceFile } from "../../domain/change.ts";
import type { Edit, Finding } from "../../domain/finding.ts";
import { LineTable } from "../../domain/place.ts";
import type { Report } from "../../domain/report.ts";
import { newsOf } from "../../review/plan.ts";

/** New texts of files by path, and the findings that they mend. */
export interface Mended {
  readonly files: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** A commit that a button makes should be one that a person can look through. */
const mostFixes = 100;

/**
 * What the fixes of a change's own findings make of its files. Only files that the change touches are touched, and none that
 * build, deploy or decide who reviews, and none that `mayTouch` excludes. Of fixes that meet, the first is made and the other
 * left for the next commit.
 */
export const mend = (report: Report, change: Change, mayTouch: (path: string) => boolean = () => true): Mended => {
  const changed = new Set(change.files.filter((file) => file.kind !== "deleted").map((file) => file.path));
  const spans = new Map<string, Span[]>();
  const tables = new Map<string, LineTable>();
  const findings: Finding[] = [];
  for (const finding of newsOf(report)) {
    if (findings.length === mostFixes) break;
    if (!finding.fix || finding.fix.edits.length === 0 || finding.confidence === "low") continue;
    const wanted = finding.fix.edits.map((edit) => {
      const file =
        changed.has(edit.path) && !isProtected(edit.path) && mayTouch(edit.path)
          ? change.head.get(edit.path)
          : undefined;
      if (!file) return undefined;
      const table = tables.get(file.path) ?? new LineTable(file.text);
      tables.set(file.path, table);
      return spanOf(edit, file, table);
    });
    if (!wanted.every((span) => span !== undefined)) continue;
    const all = wanted.map((span): readonly [Span, Span[]] => [span, spans.get(span.path) ?? []]);
    const isFree = all.every(
      ([span, taken], i) =>
        !taken.some((other) => meet(span, other)) && !wanted.slice(i + 1).some((other) => meet(span, other)),
    );
    if (!isFree) continue;
    for (const span of wanted) appendTo(spans, span.path, span);
    findings.push(finding);
  }
  const files = new Map(
    [...spans].map(([path, own]) => [path, replaced(change.head.get(path)?.text ?? "", own)] as const),
  );
  return { files, findings };
};

/** An edit as offsets. */
interface Span {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Undefined for a place that the text does not have. */
const spanOf = (edit: Edit, { path, text }: SourceFile, table: LineTable): Span | undefined => {
  const start = table.startOf(edit.startLine) + edit.startColumn - 1;
  const end = table.startOf(edit.endLine) + edit.endColumn - 1;
  const isThere = edit.startLine <= table.count && edit.endLine <= table.count && start <= end && end <= text.length;
  return isThere && start >= 0 ? { path, start, end, text: edit.text } : undefined;
};

/** Spans that touch are apart only when both replace something: of two insertions at one place nobody knows the order. */
const meet = (a: Span, b: Span): boolean =>
  a.path === b.path &&
  (a.start < b.end && b.start < a.end
    ? true
    : (a.start === a.end || b.start === b.end) && a.start <= b.end && b.start <= a.end);

const replaced = (text: string, spans: readonly Span[]): string => {
  let result = "";
  let at = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, span.start) + span.text;
    at = span.end;
  }
  return result + text.slice(at);
};

const deciding = new Set([
  "codeowners",
  "jenkinsfile",
  "dockerfile",
  "makefile",
  "azure-pipelines.yml",
  "azure-pipelines.yaml",
]);

/**
 * Files that run or rule: everything hidden (`.github/workflows`, `.gitlab-ci.yml`, `.husky`, `.gitattributes` …) and the
 * usual ones that are not. Also paths that no tree of git should have.
 */
export const isProtected = (path: string): boolean => {
  const names = path.split("/");
  return (
    names.some((name) => name === "" || name.startsWith(".") || /[\\\p{Cc}]/u.test(name)) ||
    deciding.has((names.at(-1) ?? "").toLowerCase())
  );
};
