import type { Change, ChangedFile, SourceFile } from "../domain/change.ts";
import type { Finding, FindingStatus } from "../domain/finding.ts";
import { LineTable, type Place } from "../domain/place.ts";
import type { Diagnostic, Report } from "../domain/report.ts";
import { assemble, statsOf } from "./assemble.ts";
import { tieToChange, type CauseContext } from "./cause.ts";
import { ChangedLines, wholeFile } from "./changed-lines.ts";
import { compareSides, type Compared } from "./compare.ts";
import type { ReviewContext } from "./context.ts";
import { coverageOf } from "./coverage.ts";
import { dataMapOf } from "./data-map.ts";
import { analyse, type Analysis } from "./analysis.ts";
import { focusOf, isManifest } from "./focus.ts";
import { scopeOf } from "./scope.ts";
import { Suppressions } from "./suppress.ts";
import { Symbols } from "./symbols.ts";

/**
 * Reviews a change: what its head introduces and fixes over its base. Pure: the same texts give the same report.
 * `change.head` holds the texts of the whole tree in scope as far as they were read (unchanged files are context),
 * `change.base` only those of changed files, under their old paths. `stats.ms` is always 0.
 */
export const review = (change: Change, context: ReviewContext): Report => {
  const inScope = scopeOf(context.config.paths);
  const changed = change.files
    .filter((file) => inScope(file.path) || inScope(file.oldPath))
    .map((file) => (file.kind === "renamed" && !inScope(file.oldPath) ? asAdded(file, change.head) : file));
  const wanted = changed.filter((file) => file.kind !== "deleted" && inScope(file.path)).map((file) => file.path);
  if (changed.length === 0) return nothingToReview(context);

  const lines = new ChangedLines(changed);
  const paths = changed.map((file) => file.path);
  const oldPaths = changed.map((file) => file.oldPath);
  const focus = focusOf(paths, change.head);
  const head = analyse(change.head, focus, context, inScope, (path) => lines.oldPathOf(path));
  const baseFiles = baseOf(change);
  // A file that a finding names besides its place may be the one in which the rule began.
  const named = head.drafts.flatMap((draft) => [draft, ...draft.related].map(({ path }) => lines.oldPathOf(path)));
  const baseFocus = new Set([...oldPaths, ...named].filter((path) => baseFiles.has(path)));
  const base = analyse(baseFiles, baseFocus, context, inScope, (path) => path);

  const compared = compareSides(head.drafts, base.drafts, lines);
  const suppressions = new Suppressions(head.program, context, lines);
  const manifests = paths.filter(isManifest);
  const causes: CauseContext = { lines, base: base.source, functionLines: functionLinesIn(head), manifests };
  // What the head was not asked for is not fixed, and neither is what can no longer be read.
  const asked = new Set([...oldPaths, ...[...focus].map((path) => lines.oldPathOf(path))]);
  const unread = new Set(
    coverageOf(wanted, context.skipped, head.diagnostics()).skipped.map(({ path }) => lines.oldPathOf(path)),
  );
  const findings = [
    ...compared.head.map((one) => headFinding(one, causes, suppressions)),
    ...compared.gone
      .filter(({ draft }) => asked.has(draft.path) && !unread.has(draft.path))
      .map((one) => finish(one, "fixed", "left", one.draft)),
  ];
  return assemble({
    context,
    findings,
    wanted,
    dataMap: dataMapOf(
      { program: head.program, paths: new Set(wanted) },
      { program: base.program, paths: new Set(oldPaths.filter(inScope)) },
    ),
    diagnostics: [
      ...relevant(head.diagnostics(), wanted),
      ...broken(base.diagnostics()),
      ...suppressions.diagnostics("change"),
    ],
    suppressions,
    counted: findings.filter((finding) => finding.status === "introduced"),
    stats: statsOf(
      wanted.flatMap((path) => change.head.get(path) ?? []),
      head.program.focus.size + base.program.focus.size,
    ),
  });
};

/** The report on a change of which no file is in scope. */
const nothingToReview = (context: ReviewContext): Report =>
  assemble({
    context,
    findings: [],
    wanted: [],
    diagnostics: [],
    dataMap: [],
    suppressions: undefined,
    counted: [],
    stats: statsOf([], 0),
  });

/** Judges a whole tree; every finding has the status `existing`, and all of them count. */
export const scan = (files: ReadonlyMap<string, SourceFile>, context: ReviewContext): Report => {
  const inScope = scopeOf(context.config.paths);
  const wanted = [...files.keys()].filter(inScope);
  const found = analyse(files, new Set(wanted), context, inScope, (path) => path);
  const { program } = found;
  const suppressions = new Suppressions(program, context, new ChangedLines([]));
  const findings = compareSides(found.drafts, [], new ChangedLines([])).head.map((one) =>
    suppressed(finish(one, "existing", "right", one.draft), one, suppressions),
  );
  return assemble({
    context,
    findings,
    wanted,
    dataMap: dataMapOf({ program, paths: new Set(wanted) }, undefined),
    diagnostics: [...found.diagnostics(), ...suppressions.diagnostics("tree")],
    suppressions,
    counted: findings,
    stats: statsOf([...files.values()], program.focus.size),
  });
};

/** A file that comes out of an ignored folder was never judged: all of it is new. */
const asAdded = ({ path }: ChangedFile, head: Change["head"]): ChangedFile => ({
  path,
  oldPath: path,
  kind: "added",
  hunks: [wholeFile(head.get(path)?.text ?? "")],
});

/** The base's tree: the head's with every changed file as it was. */
const baseOf = (change: Change): ReadonlyMap<string, SourceFile> => {
  const files = new Map(change.head);
  for (const file of change.files) files.delete(file.path);
  for (const [path, file] of change.base) files.set(path, file);
  return files;
};

const functionLinesIn = ({ program, source }: Analysis): CauseContext["functionLines"] => {
  const tables = new Map<string, { readonly symbols: Symbols; readonly lines: LineTable }>();
  return (place) => {
    const module = program.module(place.path);
    if (!module) return undefined;
    const known = tables.get(place.path) ?? { symbols: new Symbols(module), lines: new LineTable(module.text) };
    tables.set(place.path, known);
    const range = known.symbols.rangeAt(source.offsetOf(place));
    return range && { first: known.lines.at(range.start).line, last: known.lines.at(range.end).line };
  };
};

/** A finding of the head: introduced when a changed line is behind it, else it was there before or is nobody's news. */
const headFinding = (one: Compared, causes: CauseContext, suppressions: Suppressions): Finding => {
  const shown = one.onBothSides ? undefined : tieToChange(one.draft, causes);
  const finding = shown
    ? { ...finish(one, "introduced", shown.side, shown.place), related: shown.related }
    : finish(one, "existing", "right", one.draft);
  return suppressed(finding, one, suppressions);
};

const suppressed = (finding: Finding, one: Compared, suppressions: Suppressions): Finding => {
  const waiver = suppressions.find(one.draft, one.fingerprint);
  return waiver ? { ...finding, suppressed: waiver } : finding;
};

/** Builds the report's finding, its keys in the order of the contract. */
const finish = (one: Compared, status: FindingStatus, side: Finding["side"], place: Place): Finding => {
  const { draft, fingerprint } = one;
  const { path, startLine, startColumn, endLine, endColumn } = place;
  const { rule, clauses, severity, confidence, message, data, related, fix } = draft;
  return {
    rule,
    clauses,
    severity,
    confidence,
    status,
    side,
    path,
    startLine,
    startColumn,
    endLine,
    endColumn,
    message,
    data,
    fingerprint,
    related,
    ...(fix ? { fix } : {}),
  };
};

/** Of the base only a rule that broke off matters: its findings there are missing from the comparison. */
const broken = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter((one) => one.code === "internal");

/** Of files that are only context, nothing is said. */
const relevant = (diagnostics: readonly Diagnostic[], wanted: readonly string[]): readonly Diagnostic[] => {
  const paths = new Set(wanted);
  return diagnostics.filter((diagnostic) => diagnostic.path === undefined || paths.has(diagnostic.path));
};
