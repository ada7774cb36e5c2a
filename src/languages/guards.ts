import type { Diagnostic } from "../domain/report.ts";
import type { Grammar } from "./frontend.ts";

/** Beyond this a file is data or a bundle: parsing takes seconds and hundreds of megabytes. UTF-16 units. */
const maxLength = 1_500_000;
/** A file that small is parsed however its lines look. */
const minifiedFrom = 20_000;
/** Mean length of the lines above which nobody wrote them; real sources stay below 100. */
const maxMeanLine = 300;
/** Code has a bracket or semicolon every dozen characters; a long line with fewer is text or data, and counts as short. */
const lettersPerMark = 30;
/** Deepest nesting of brackets; the deepest of 16,000 real files is 130, in a minified one. */
const maxDepth = 1_000;
/** `<` that stay open within a statement; real code has up to 40. */
const maxOpenAngles = 300;
/** Grammars that follow each `<` as a comparison and as type arguments: 20,000 open ones (40 KB) take 2 GB and end the wasm. */
const guessesAngles: ReadonlySet<Grammar> = new Set(["typescript", "tsx", "java", "csharp"]);
/**
 * Python's indentation is measured from the start of the line at every token, so that the time grows with the square of the
 * line: 700,000 characters take 12 s.
 */
const maxPythonLine = 100_000;

/** What a character means to the guard, by code below 128. */
const roles = new Uint8Array(128);
const role = { opens: 1, closes: 2, ends: 3, less: 4, greater: 5, line: 6 };
const give = (characters: string, value: number): void => {
  for (const character of characters) roles[character.charCodeAt(0)] = value;
};
give("([{", role.opens);
give(")]}", role.closes);
give(";", role.ends);
give("<", role.less);
give(">", role.greater);
give("\n", role.line);
const codeOf = (character: string): number => character.charCodeAt(0);
const statementEnds: ReadonlySet<number> = new Set([codeOf(";"), codeOf("{"), codeOf("}")]);

const refusal = (code: Diagnostic["code"], path: string, en: string, chinese: string): Diagnostic => ({
  code,
  path,
  message: { en: `Not analysed: ${en}.`, "zh-CN": `未分析：${chinese}。` },
});

interface Shape {
  readonly deepest: number;
  readonly mostAngles: number;
  readonly meanLine: number;
  readonly longestLine: number;
}

/**
 * Counts brackets wherever they stand, in strings and comments too: a thousand that stay open are an attack or data
 * there as well.
 */
const shapeOf = (text: string): Shape => {
  let depth = 0;
  let deepest = 0;
  let angles = 0;
  let mostAngles = 0;
  let lines = 1;
  let lineStart = 0;
  let marks = 1;
  let length = 0;
  let longestLine = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const is = code < 128 ? roles[code] : 0;
    if (!is) continue;
    if (is === role.line) {
      length += Math.min(i - lineStart, marks * lettersPerMark);
      longestLine = Math.max(longestLine, i - lineStart);
      lines++;
      lineStart = i + 1;
      marks = 1;
    } else if (is === role.less) {
      angles++;
      if (angles > mostAngles) mostAngles = angles;
    } else if (is === role.greater) {
      if (angles > 0) angles--;
    } else {
      marks++;
      if (is === role.opens) {
        depth++;
        if (depth > deepest) deepest = depth;
      } else if (is === role.closes && depth > 0) depth--;
      if (angles > 0 && statementEnds.has(code)) angles = 0;
    }
  }
  length += Math.min(text.length - lineStart, marks * lettersPerMark);
  longestLine = Math.max(longestLine, text.length - lineStart);
  return { deepest, mostAngles, meanLine: length / lines, longestLine };
};

/** Most texts are small, and what they do not have cannot nest: counting is done by the engine, ten times as fast. */
const isHarmless = (text: string): boolean =>
  text.length <= minifiedFrom && !hasMore(text, "([{", maxDepth) && !hasMore(text, "<", maxOpenAngles);

const hasMore = (text: string, characters: string, most: number): boolean => {
  let left = most;
  for (const character of characters)
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) if (--left < 0) return true;
  return false;
};

/** Says why a text must not go to the parser; undefined when it may. Linear in the text. */
export const refusalOf = (grammar: Grammar, path: string, text: string): Diagnostic | undefined => {
  if (text.length > maxLength) return refusal("too-large", path, "the file is larger than 1.5 MB", "文件超过 1.5 MB");
  if (isHarmless(text)) return undefined;
  const { deepest, mostAngles, meanLine, longestLine } = shapeOf(text);
  if (deepest > maxDepth) {
    return refusal("too-deep", path, "brackets nest deeper than 1,000", "括号嵌套超过 1000 层");
  }
  if (guessesAngles.has(grammar) && mostAngles > maxOpenAngles) {
    return refusal("too-deep", path, "more than 300 open `<` in a statement", "一条语句中未闭合的 `<` 超过 300 个");
  }
  if (text.length > minifiedFrom && meanLine > maxMeanLine) {
    return refusal("minified", path, "the file is minified", "文件是压缩后的代码");
  }
  if (grammar === "python" && longestLine > maxPythonLine) {
    return refusal("minified", path, "a line is longer than 100,000 characters", "有一行超过 10 万个字符");
  }
  return undefined;
};
