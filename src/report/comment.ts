import { clauses } from "../domain/clause.ts";
import type { Finding } from "../domain/finding.ts";
import type { LineAnchor } from "../review/anchors.ts";
import type { CommentState } from "../review/plan.ts";
import { COMMENT_CHARACTERS, characters, cut, fit } from "./budget.ts";
import type { Section } from "./budget.ts";
import { markdown, markdownCode, markdownUrl } from "./escape.ts";
import { words } from "./github-words.ts";
import type { Reader } from "./github-words.ts";
import { shortId } from "./short-id.ts";
import { markerLine, withoutMarker } from "./marker.ts";
import type { MarkerScope } from "./marker.ts";

/** A chain longer than this tells no more; the report file has all of it. */
const longestChain = 20;

/** `[path:12](link)`, or without the link when there is no page for it. */
export const placeLink = (path: string, line: number, side: "left" | "right", reader: Reader): string => {
  const url = reader.fileUrl(path, line, side);
  const name = markdownCode(`${path}:${line}`);
  return url === undefined ? name : `[${name}](${markdownUrl(url)})`;
};

/**
 * The text of a review comment. `anchor` is where it will stand (undefined for a file comment), so that the text names the
 * finding's own place when that is another one. A suggestion replaces exactly the anchor's lines.
 */
export const commentBody = (
  finding: Finding,
  stands: {
    readonly anchor: LineAnchor | undefined;
    readonly suggestion: string | undefined;
    readonly kin?: string | undefined;
  },
  reader: Reader,
  scope: MarkerScope,
): string => {
  const text = words[reader.locale];
  const likely = finding.confidence === "high" ? "" : ` (${text.likely})`;
  const url = reader.ruleUrl(finding.rule);
  const rule = markdownCode(finding.rule);
  const clause = finding.clauses[0];
  const elsewhere =
    !stands.anchor ||
    stands.anchor.path !== finding.path ||
    finding.startLine < stands.anchor.startLine ||
    finding.startLine > stands.anchor.line;
  const chain = finding.related.slice(0, longestChain);
  const sections: Section[] = [
    section(1, `**${text.severity[finding.severity]}**${likely} · ${rule} · ${finding.clauses.join(", ")}`),
    section(1, cut(markdown(finding.message[reader.locale]), characters(8_000))),
    ...(elsewhere ? [section(2, text.foundAt(placeLink(finding.path, finding.startLine, finding.side, reader)))] : []),
    section(2, `**${text.why}:** ${clause} – ${markdown(clauses[clause].title[reader.locale])}`),
    section(3, fixLine(finding, reader, url)),
    ...(stands.suggestion === undefined ? [] : [section(3, suggestionBlock(stands.suggestion))]),
    ...(chain.length === 0
      ? []
      : [
          {
            heading: `<details><summary>${text.chain(finding.related.length)}</summary>\n`,
            lines: [
              ...chain.map(
                (step, i) =>
                  `${i + 1}. ${placeLink(step.path, step.startLine, "right", reader)} ${markdown(step.message[reader.locale])}`,
              ),
              "\n</details>",
            ],
            priority: 4,
            rest: () => "</details>",
          },
        ]),
    section(5, `<sub>${exceptLine(finding, reader)}</sub>`),
  ];
  return `${fit(sections, characters(COMMENT_CHARACTERS))}\n\n${markerLine({ fingerprint: finding.fingerprint, kin: stands.kin, state: "open" }, scope)}`;
};

const section = (priority: number, heading: string): Section => ({ heading, lines: [], priority, rest: () => "" });

const exceptLine = (finding: Finding, reader: Reader): string => {
  const text = words[reader.locale];
  const inCode = `${text.toExcept} ${markdownCode(`guidepost-ignore ${finding.rule} -- …`)}`;
  return reader.commands
    ? `${inCode} ${text.toExceptByCommand} ${markdownCode(`/guidepost ignore ${shortId(finding.fingerprint)} -- …`)}`
    : inCode;
};

const fixLine = (finding: Finding, reader: Reader, url: string | undefined): string => {
  const text = words[reader.locale];
  const advice = finding.fix ? markdown(finding.fix.description[reader.locale]) : reader.howToFix?.(finding.rule);
  const parts = [
    ...(advice === undefined ? [] : [advice]),
    ...(url === undefined
      ? [markdownCode(`guidepost explain ${finding.rule}`)]
      : [`[${text.rulePage}](${markdownUrl(url)})`]),
  ];
  return `**${text.howToFix}:** ${parts.join(" – ")}`;
};

/** A suggestion must hold the file's own text unchanged, so only its fence is made safe. */
const suggestionBlock = (text: string): string => {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}suggestion\n${text === "" ? "" : `${text}\n`}${fence}`;
};

/**
 * The text of a comment whose finding is gone or excepted: what became of it on top, the old text folded below it.
 * `old` is what stands there now, and may hold an earlier status of ours.
 */
export const closedBody = (
  old: string,
  closed: {
    readonly as: Exclude<CommentState, "open">;
    readonly sha: string;
    readonly reason: string;
    readonly fingerprint: string;
    readonly kin?: string | undefined;
  },
  reader: Reader,
  scope: MarkerScope,
): string => {
  const text = words[reader.locale];
  const sha = markdownCode(closed.sha.slice(0, 7));
  const status = closed.as === "fixed" ? text.fixedIn(sha) : text.exceptedIn(sha, markdown(closed.reason));
  const body = folded.exec(withoutMarker(old))?.[1] ?? withoutMarker(old);
  // A suggestion under "fixed" would still have its button.
  const kept = cut(body.replaceAll(/^(`{3,})suggestion$/gm, "$1"), characters(COMMENT_CHARACTERS - 1_000));
  const first = kept.split("\n", 1)[0] ?? "";
  const marker = markerLine({ fingerprint: closed.fingerprint, kin: closed.kin, state: closed.as }, scope);
  return `${status}\n\n<details><summary>${summaryText(first)}</summary>\n\n${kept}\n\n${foldEnd}\n\n${marker}`;
};

const foldEnd = "</details><!-- guidepost:old -->";
const folded = /<details><summary>[^\n]*<\/summary>\n\n([\s\S]*)\n\n<\/details><!-- guidepost:old -->/;

/** The old first line without Markdown's marks, for a summary that is HTML. */
const summaryText = (line: string): string =>
  line.replace(/[*`]/g, "").replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The text that heads a review: how many problems it brings, and how many are told elsewhere. */
export const reviewBody = (fresh: number, elsewhere: number, reader: Reader): string =>
  words[reader.locale].review(fresh, elsewhere);
