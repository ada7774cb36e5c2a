/**
 * What GitHub takes of us at most, and how a text is cut to it. Limits that GitHub counts in characters are measured in
 * UTF-16 units, which never count less than its characters do; limits in bytes are measured in UTF-8.
 */

/** GitHub answers 422 "Body is too long" above 65,536 characters; the rest is room for the marker and a status line. */
export const COMMENT_CHARACTERS = 60_000;

/** `output.summary` and `output.text` of a check run: at most 65,535 characters (REST description of checks/create). */
export const CHECK_TEXT_CHARACTERS = 65_535;

/** `output.title` of a check run is stored in 255 characters (REST description of checks/create). */
export const CHECK_TITLE_CHARACTERS = 255;

/** "The Checks API limits the number of annotations to a maximum of 50 per API request" (checks/create, checks/update). */
export const ANNOTATIONS_PER_REQUEST = 50;

/** Six requests of 50: past that the list on the checks page helps nobody, and the summary has the counts. */
export const CHECK_ANNOTATIONS = 300;

/** The runner drops what a step reports past 10 annotations of one level (`_maxCountPerIssueType`, ExecutionContext.cs). */
export const ANNOTATIONS_PER_LEVEL = 10;

/** The runner cuts the message of an annotation at 4,096 characters (ExecutionContext.cs). */
export const COMMAND_MESSAGE_CHARACTERS = 4_096;

/** `message` and `raw_details` of a check run's annotation: 64 KB (REST description of checks/create). */
export const ANNOTATION_MESSAGE_BYTES = 64 * 1024;

/** A step summary above 1 MiB is not shown at all (FileCommandManager.cs); 24 KiB stay free for what other code adds. */
export const STEP_SUMMARY_BYTES = 1_024 * 1_024 - 24 * 1_024;

/** Outputs of a job may have 1 MB together, counted in UTF-16 (docs: output limitations); one of ours needs far less. */
export const OUTPUT_CHARACTERS = 10_000;

/** File comments cannot ride in a review, so each is a notification of its own: with the review, three at most. */
export const OPEN_FILE_COMMENTS = 2;

/** A longer range would repeat half a screen of code in every notification; the comment then stands on its first lines. */
export const COMMENT_LINES = 12;

/** Length of a text in UTF-8 bytes. */
export const utf8Length = (text: string): number => {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text.charCodeAt(i + 1))) {
      bytes += 4;
      i++;
    } else bytes += 3;
  }
  return bytes;
};

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** How much of a sink is left, in its own measure. */
export interface Budget {
  readonly limit: number;
  readonly measure: (text: string) => number;
}

/** A limit in UTF-16 units. */
export const characters = (limit: number): Budget => ({ limit, measure: (text) => text.length });
/** A limit in UTF-8 bytes. */
export const bytes = (limit: number): Budget => ({ limit, measure: utf8Length });

/** The text, or its longest start that fits with `…` at the end; never half a surrogate pair. */
export const cut = (text: string, budget: Budget): string => {
  if (budget.measure(text) <= budget.limit) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (budget.measure(`${text.slice(0, middle)}…`) <= budget.limit) low = middle;
    else high = middle - 1;
  }
  if (isLowSurrogate(text.charCodeAt(low)) && low > 0) low--;
  return `${text.slice(0, low)}…`;
};

/**
 * A part of a long text. `lines` may lose its end; `rest` then says how many are missing and where they are.
 * Parts without `lines` come whole or not at all.
 */
export interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
  /** 1 is never dropped; higher numbers go first when room is short. */
  readonly priority: number;
  readonly rest: (missing: number) => string;
}

/**
 * Joins sections in the order given, within the budget: room is given by priority, so a long list never takes the place
 * of what matters more. A section that had to lose lines ends with its `rest` sentence.
 */
export const fit = (sections: readonly Section[], budget: Budget): string => {
  const rendered = new Map<Section, string>();
  let left = budget.limit;
  for (const section of [...sections].sort((a, b) => a.priority - b.priority)) {
    const text = fitSection(section, left, budget.measure);
    rendered.set(section, text);
    left -= budget.measure(text);
  }
  return sections
    .map((section) => rendered.get(section) ?? "")
    .join("")
    .trimEnd();
};

const fitSection = (section: Section, room: number, measure: (text: string) => number): string => {
  const whole = `${[section.heading, ...section.lines].filter((line) => line !== "").join("\n")}\n\n`;
  if (section.lines.length === 0 && section.heading === "") return "";
  if (measure(whole) <= room) return whole;
  const tail = (missing: number): string => `${section.rest(missing)}\n\n`;
  const kept: string[] = section.heading === "" ? [] : [section.heading];
  let used = measure(`${kept.join("\n")}\n`) + measure(tail(section.lines.length));
  if (used > room) return measure(tail(section.lines.length)) <= room ? tail(section.lines.length) : "";
  let taken = 0;
  for (const line of section.lines) {
    used += measure(`${line}\n`);
    if (used > room) break;
    kept.push(line);
    taken++;
  }
  return `${kept.join("\n")}\n\n${tail(section.lines.length - taken)}`;
};
