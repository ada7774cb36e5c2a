/**
 * One escaper per sink. Everything that comes from a pull request (paths, names, messages built from code, reasons) passes
 * through one of these before it reaches Markdown, HTML or a terminal. A message may quote code in single backticks: the
 * Markdown and HTML sinks turn such pairs into code.
 */

// Control characters, soft hyphen, Arabic letter mark, Mongolian vowel separator, zero-width and bidi marks, line and
// paragraph separators, variation selectors and tags: they hide or reorder what a reader sees ("Trojan Source",
// CVE-2021-42574). Tabs and line ends are dealt with by each sink.
const unseen =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const lineEnds = /\r\n?|\n/g;

/** Makes control, bidi and invisible characters visible as `⟨U+202E⟩`; keeps tabs and line ends. */
export const visible = (text: string): string =>
  text
    .toWellFormed()
    .replace(unseen, (c) => `⟨U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`);

const oneLine = (text: string): string => visible(text).replace(lineEnds, " ").replaceAll("\t", " ");

/** Text for a terminal: one line, no control sequences. */
export const terminal = (text: string): string => oneLine(text);

// The invisible break is written as an entity so that it survives every editor; GitHub looks for mentions, references,
// links and emoji in the rendered text, where a backslash is gone already.
const gap = "&#8203;";
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Plain text for Markdown: nothing in it is markup, a mention, a reference, a link, an image or an HTML comment. */
const markdownPlain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~&$]/g, (c) => entities[c] ?? `\\${c}`)
    .replace(/^(\s*)([-+=])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2")
    .replaceAll("@", `@${gap}`)
    .replace(/\\#(?=\d)/g, `#${gap}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${gap}`)
    .replace(/:(?=[/\w+-])/g, `:${gap}`)
    .replace(/\b(www)\./gi, `$1${gap}.`)
    .replace(/\b[0-9a-f]{7,64}\b/gi, (hex) => `${hex.slice(0, 4)}${gap}${hex.slice(4)}`);

/** A code span that holds any text: the fence is longer than every run of backticks inside. */
export const markdownCode = (text: string): string => {
  const line = oneLine(text);
  if (line === "") return "";
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") || (/^ .* $/.test(line) && line.trim() !== "") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
};

/** One line of Markdown; pairs of single backticks become code spans. */
export const markdown = (text: string): string => pieces(oneLine(text), markdownPlain, markdownCode);

/** One line of Markdown inside a table cell: a bar splits cells even within code (GFM, tables). */
export const markdownCell = (text: string): string => pieces(oneLine(text), markdownPlain, markdownCellCode);

/** A row of a table of cells that are Markdown already. */
export const tableRow = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** A code span inside a table cell. */
export const markdownCellCode = (text: string): string => markdownCode(text).replaceAll("|", "\\|");

/** A fenced block that holds any text. `language` is a plain word of ours. */
export const markdownBlock = (text: string, language = ""): string => {
  const body = visible(text).replace(lineEnds, "\n");
  const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${body}\n${fence}`;
};

/** The target of a Markdown link: percent-encoded where it could end the link; only http(s) and relative ones pass. */
export const markdownUrl = (url: string): string => {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) && !/^https?:\/\//i.test(url)) return "#";
  return encodeURI(url.toWellFormed()).replace(
    /[()<>\\`'*_]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
};

/** Text for HTML content and quoted attributes; keeps line ends. */
export const html = (text: string): string => visible(text).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);

/** One line of HTML content; pairs of single backticks become `<code>`. */
export const htmlInline = (text: string): string => pieces(oneLine(text), html, (code) => `<code>${html(code)}</code>`);

const pieces = (text: string, plain: (text: string) => string, code: (text: string) => string): string => {
  const parts = text.split("`");
  // An odd part lies between two backticks; a last one without its partner is plain again.
  return parts
    .map((part, i) => {
      if (i % 2 === 0) return plain(part);
      return i === parts.length - 1 ? plain(`\`${part}`) : part === "" ? plain("``") : code(part);
    })
    .join("");
};
