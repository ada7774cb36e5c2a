import type { Report } from "../domain/report.ts";
import { review } from "../review/review.ts";
import { rules } from "../rules/index.ts";
import type { Options } from "./options.ts";
import { deliver, render, viewFor } from "./output.ts";
import type { Reading } from "./read-survey.ts";
import { localeFor } from "./settings.ts";
import type { Shell } from "./shell.ts";

/** Reviews a change and delivers the report as the options say. Throws a failure with a sentence when it cannot be written. */
export const deliverReview = async (reading: Reading, options: Options, shell: Shell): Promise<Report> => {
  const { change, ...context } = reading;
  const report = review(change, { ...context, rules, today: shell.today });
  const view = viewFor(
    "review",
    options,
    shell,
    localeFor(options, reading.config, shell),
    (path, side) => (side === "left" ? change.base : change.head).get(path)?.text,
  );
  await deliver(await render(report, options.format, view), options, shell);
  return report;
};
