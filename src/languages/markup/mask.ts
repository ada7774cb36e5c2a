import type { Range } from "../frontend.ts";
import type { Islands } from "./islands.ts";

/** Blanks as long as a stretch of text. Line ends stay: the guards against minified code measure lines. */
export const blankOf = (text: string, start: number, end: number): string =>
  text
    .slice(start, end)
    .split("\n")
    .map((line) => " ".repeat(line.length))
    .join("\n");

/**
 * A text that holds only its scripts, each where it stands in the file, so that offsets need no mapping. A semicolon in
 * the place of the end tag's `<` keeps one script from running into the next.
 */
export const onlyScripts = (text: string, scripts: readonly Range[]): string => {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of scripts) {
    pieces.push(blankOf(text, done, start), text.slice(start, end), ";");
    done = end + 1;
  }
  return pieces.join("");
};

/**
 * The text with the server's islands inside the given ranges made readable for a script parser: one that prints becomes a
 * name of the same length, any other blanks. `{{ }}` of the client stays. Offsets do not change.
 */
export const maskIslands = (text: string, islands: Islands, ranges: readonly Range[]): string => {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of ranges) {
    for (let at = islands.next(start); at < end; at = islands.next(at)) {
      const code = islands.at(at, end);
      if (code?.kind !== "island") {
        at++;
        continue;
      }
      pieces.push(text.slice(done, at), code.prints ? "_".repeat(code.end - at) : blankOf(text, at, code.end));
      at = code.end;
      done = at;
    }
  }
  return done === 0 ? text : pieces.join("") + text.slice(done);
};
