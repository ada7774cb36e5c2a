import { compareText } from "../../domain/compare-text.ts";
import { dataWords } from "../../domain/data-words.ts";
import { gradeOf, type DataKind, type Grade } from "../../domain/data.ts";
import type { Related } from "../../domain/finding.ts";
import type { Locale, Text } from "../../domain/text.ts";
import type { Flow, Program } from "../../program/program.ts";

/** Most steps of a chain that a finding tells. */
const MOST_STEPS = 4;
/** Longest name of an interface that a message quotes. */
const LONGEST_NAME = 60;

const grades: readonly Grade[] = ["critical", "high", "medium", "low"];

/** The gravest grade among kinds; `low` when there is none. */
export const gravest = (kinds: readonly DataKind[]): Grade =>
  grades.find((grade) => kinds.some((kind) => gradeOf[kind] === grade)) ?? "low";

/** Kinds in order of gravity, each once. */
export const byGravity = (kinds: Iterable<DataKind>): readonly DataKind[] =>
  [...new Set(kinds)].sort((a, b) => grades.indexOf(gradeOf[a]) - grades.indexOf(gradeOf[b]) || compareText(a, b));

const inLocale = (kinds: readonly DataKind[], locale: Locale): string => {
  const words = byGravity(kinds).map((kind) => dataWords[kind][locale]);
  const shown = words.slice(0, 3).join(locale === "en" ? ", " : "、");
  if (words.length <= 3) return shown;
  return `${shown}${locale === "en" ? ", …" : /\w$/.test(shown) ? " 等" : "等"}`;
};

/** Names of up to three kinds, the gravest first: `phone number, OpenID`. */
export const listed = (kinds: readonly DataKind[]): Text => ({
  en: inLocale(kinds, "en"),
  "zh-CN": inLocale(kinds, "zh-CN"),
});

const shortened = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);

/** Where the value enters and by which places it comes, for all steps that stand on lines other than the finding's. */
export const chainOf = (
  program: Program,
  flow: Flow,
  line: { readonly path: string; readonly startLine: number },
): readonly Related[] => {
  const related: Related[] = [];
  const seen = new Set([`${line.path}:${line.startLine}`]);
  for (const [index, { node }] of flow.steps.entries()) {
    const place = program.placeOf(node);
    const at = `${place.path}:${place.startLine}`;
    if (seen.has(at) || related.length >= MOST_STEPS) continue;
    seen.add(at);
    const api = shortened(flow.source.api);
    related.push({
      ...place,
      message:
        index === 0
          ? { en: `The data enters here (${api}).`, "zh-CN": `数据从这里进入（${api}）。` }
          : { en: "It passes here.", "zh-CN": "数据经过这里。" },
    });
  }
  return related;
};
