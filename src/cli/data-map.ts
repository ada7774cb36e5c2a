import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { DataMapRow } from "../domain/report.ts";
import type { Locale } from "../domain/text.ts";
import { decode } from "../local/decode.ts";
import { dataWords } from "../domain/data-words.ts";
import { terminal } from "../report/escape.ts";
import { localWords } from "../report/local-words.ts";
import { dataTable } from "../report/markdown.ts";
import { compareGuide, declaredIn, type GuideDifference } from "../review/declared-guide.ts";
import type { Options } from "./options.ts";
import { deliver } from "./output.ts";
import { scanDirectory } from "./scan.ts";
import { localeFor } from "./settings.ts";
import type { Shell } from "./shell.ts";
import { UsageError } from "./usage.ts";

/**
 * `guidepost data-map`: the personal-data inventory of a tree. Against a declared guide (`--against`, else the
 * configuration's) it says what is collected but not declared, and then ends with 1 unless `--fail-on never`.
 */
export const dataMapCommand = async (options: Options, shell: Shell): Promise<number> => {
  const { format } = options;
  if (format === "sarif" || format === "html") {
    throw new UsageError(
      `data-map has no format ${format}: use text, json or markdown.`,
      `data-map 没有 ${format} 格式：请用 text、json 或 markdown。`,
    );
  }
  // Read first: a wrong file name should not cost a scan.
  const guide = options.against === undefined ? undefined : await readGuide(shell.directory, options.against);
  const { report, config, files } = await scanDirectory(options, shell);
  const { file, declares } = config.privacyGuide;
  const own = file === undefined ? undefined : files.get(file)?.text;
  const declared =
    guide !== undefined ? declaredIn(guide) : new Set([...declares, ...(own === undefined ? [] : declaredIn(own))]);
  const difference = guide !== undefined || declared.size > 0 ? compareGuide(report.dataMap, declared) : undefined;
  const locale = localeFor(options, config, shell);
  const text =
    format === "json"
      ? `${JSON.stringify({ schemaVersion: 1, dataMap: report.dataMap, ...difference }, null, 2)}\n`
      : format === "markdown"
        ? `${[dataTable(report.dataMap, locale), ...differenceLines(difference, locale).map((line) => `- ${line}`)].join("\n\n")}\n`
        : `${[...report.dataMap.map((row) => rowLine(row, locale)), ...differenceLines(difference, locale)].join("\n")}\n`;
  await deliver(text, options, shell);
  return difference && difference.undeclared.length > 0 && config.failOn !== "never" ? 1 : 0;
};

const readGuide = async (directory: string, file: string): Promise<string> => {
  const bytes = await readFile(resolve(directory, file)).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `The guide ${file} cannot be read (${error.code}).`,
      `无法读取指引 ${file}（${error.code}）。`,
    );
  });
  const guide = decode(file, bytes);
  if (!("text" in guide))
    throw new UsageError(`The guide ${file} is not a UTF-8 text.`, `指引 ${file} 不是 UTF-8 文本。`);
  return guide.text;
};

const rowLine = (row: DataMapRow, locale: Locale): string => {
  const places = row.places.map(({ path, line }) => `${path}:${line}`).join(", ");
  const to = row.destinations.length === 0 ? "" : ` → ${row.destinations.join(", ")}`;
  return terminal(`${dataWords[row.data][locale]}  ${row.source}${to}  (${places})`);
};

const differenceLines = (difference: GuideDifference | undefined, locale: Locale): string[] => {
  if (!difference) return [];
  const names = (kinds: GuideDifference["unused"]): string =>
    kinds.length === 0
      ? localWords[locale].none
      : kinds.map((kind) => dataWords[kind][locale]).join(locale === "en" ? ", " : "、");
  return [
    `${localWords[locale].undeclared}: ${names(difference.undeclared)}`,
    `${localWords[locale].unused}: ${names(difference.unused)}`,
  ];
};
