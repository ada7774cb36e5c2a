import { compareText } from "../domain/compare-text.ts";
import type { Coverage, Diagnostic, SkipReason } from "../domain/report.ts";

/** Refusals of a front end that mean the file was not judged. A cut budget or damaged syntax is a diagnostic only. */
const reasons: Readonly<Partial<Record<Diagnostic["code"], SkipReason>>> = {
  minified: "minified",
  "too-large": "too-large",
  binary: "binary",
  encoding: "unreadable",
  unreadable: "unreadable",
  "too-deep": "unreadable",
};

/** What was in scope and what was judged of it: files the source could not hand over, and those a front end refused. */
export const coverageOf = (
  inScope: readonly string[],
  skipped: Coverage["skipped"],
  diagnostics: readonly Diagnostic[],
): Coverage => {
  const wanted = new Set(inScope);
  const all = new Map(skipped.map(({ path, reason }) => [path, reason]));
  for (const { path, code, line } of diagnostics) {
    const reason = line === undefined ? reasons[code] : undefined;
    if (path !== undefined && reason && wanted.has(path) && !all.has(path)) all.set(path, reason);
  }
  const count = new Set([...wanted, ...all.keys()]).size;
  return {
    inScope: count,
    read: count - all.size,
    skipped: [...all].map(([path, reason]) => ({ path, reason })).sort((a, b) => compareText(a.path, b.path)),
  };
};
