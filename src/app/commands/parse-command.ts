import { isDate } from "../../config/validate.ts";

/** What a command names: a rule by its id, or one finding by the start of its fingerprint. */
export type Target =
  | { readonly kind: "rule"; readonly rule: string }
  | { readonly kind: "finding"; readonly fingerprint: string };

/** A comment's first line, understood. */
export type CommentCommand =
  | { readonly do: "help" }
  | { readonly do: "review" }
  | { readonly do: "explain"; readonly target: Target }
  | {
      readonly do: "ignore";
      readonly target: Target;
      readonly reason: string;
      /** YYYY-MM-DD, the last day on which the exception holds; undefined: as long as the pull request. */
      readonly until: string | undefined;
    }
  | { readonly do: "nothing"; readonly because: Mistake };

/** What is wrong with a line that is addressed to the app. */
export type Mistake = "unknown-command" | "too-much" | "no-target" | "no-reason" | "reason-too-long" | "bad-date";

/** Longer lines are no commands; the bound keeps hostile ones cheap. */
const longestLine = 1_000;
/** As long as a sentence that somebody reads in a list of exceptions. */
const longestReason = 500;

/** Slash and letters as they are typed, also full-width ones from a Chinese keyboard. Only the very start counts. */
const address = /^[/／]guidepost(?=$|[\s:：])/i;

/** The first line of a comment, when it is addressed to the app. Quotes and code blocks begin with something else. */
const addressedLine = (body: string): string | undefined => {
  const first = body.slice(0, longestLine + 1).split(/[\r\n]/, 1)[0] ?? "";
  // What a database cannot store is no part of anybody's words.
  const line = first.replaceAll("\0", "").toWellFormed();
  return line.length <= longestLine && address.test(line) ? line : undefined;
};

/** True when a comment is a command, good or bad: to be asked before anything is stored. */
export const isCommand = (body: string): boolean => addressedLine(body) !== undefined;

/**
 * Reads a comment: `/guidepost review | explain ID | ignore ID -- reason [until YYYY-MM-DD] | help` on its first line.
 * Undefined when it is no command at all.
 */
export const parseCommand = (body: string): CommentCommand | undefined => {
  const line = addressedLine(body);
  if (line === undefined) return undefined;
  const [verb, rest] = firstWord(line.replace(address, "").replace(/^[\s:：]+/, ""));
  switch (verb.toLowerCase()) {
    case "":
      return { do: "help" };
    case "help":
      return rest === "" ? { do: "help" } : mistake("too-much");
    case "review":
      return rest === "" ? { do: "review" } : mistake("too-much");
    case "explain":
      return parseExplain(rest);
    case "ignore":
      return parseIgnore(rest);
    default:
      return mistake("unknown-command");
  }
};

const mistake = (because: Mistake): CommentCommand => ({ do: "nothing", because });

/** The word up to white space or a full-width colon, and what follows. */
const firstWord = (text: string): readonly [string, string] => {
  const end = text.search(/[\s：]/);
  return end < 0
    ? [text, ""]
    : [
        text.slice(0, end),
        text
          .slice(end)
          .replace(/^[\s：]+/, "")
          .trimEnd(),
      ];
};

const parseExplain = (rest: string): CommentCommand => {
  const [name, more] = firstWord(rest);
  const target = targetOf(name);
  if (!target) return mistake("no-target");
  return more === "" ? { do: "explain", target } : mistake("too-much");
};

/** Between ID and reason: two hyphens, what phones and Chinese keyboards make of them, or a colon. */
const dash = /^\s*(?:-{2,3}|[–—]{1,2}|[:：])\s*/;

const parseIgnore = (rest: string): CommentCommand => {
  const name = /^(?:(?!--)[^\s–—:：])*/.exec(rest)?.[0] ?? "";
  const target = targetOf(name);
  if (!target) return mistake("no-target");
  const said = rest.slice(name.length);
  if (!dash.test(said)) return mistake("no-reason");
  const { reason, until } = splitUntil(said.replace(dash, "").trim());
  if (reason === "") return mistake("no-reason");
  if (reason.length > longestReason) return mistake("reason-too-long");
  if (until !== undefined && !isDate(until)) return mistake("bad-date");
  return { do: "ignore", target, reason, until };
};

/** A rule's id, or eight and more digits of a fingerprint; in backticks when it was copied with them. */
const targetOf = (name: string): Target | undefined => {
  const bare = /^`(.*)`$/.exec(name)?.[1] ?? name;
  if (/^[a-z][a-z0-9-]{0,60}\/[a-z0-9-]{1,60}$/.test(bare)) return { kind: "rule", rule: bare };
  const digits = /^#?([0-9a-f]{8,24})$/i.exec(bare)?.[1];
  return digits === undefined ? undefined : { kind: "finding", fingerprint: digits.toLowerCase() };
};

/**
 * The end of a reason as a date: `until 2026-12-31`, `[until=2026-12-31]`, `至 2026-12-31`. Words that begin with no digit
 * ("until the release") belong to the reason.
 */
const ending = /(?:(?:^|[\s[【(（,，;；。])until|截至|直到|至)[\s=:：]*(\d[^\s\])】）]{0,30})[\])】）]?$/i;

const splitUntil = (text: string): { readonly reason: string; readonly until: string | undefined } => {
  const found = ending.exec(text);
  if (!found) return { reason: text, until: undefined };
  return { reason: text.slice(0, found.index).replace(/[\s[【(（,，;；]+$/, ""), until: found[1] };
};
