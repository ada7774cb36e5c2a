import { dataKinds } from "../domain/data.ts";
import { severities } from "../domain/finding.ts";
import { locales } from "../domain/text.ts";
import type { Format, ListShape, ObjectShape, Shape } from "./shape.ts";

const text = (format: Format, about: string, maxLength = 500): Shape => ({ type: "text", format, maxLength, about });
const list = (of: Shape, about: string, maxItems = 500): ListShape => ({ type: "list", of, maxItems, about });
const object = (keys: ObjectShape["keys"], required: readonly string[], about: string): ObjectShape => ({
  type: "object",
  keys,
  required,
  about,
});

/** Every key of `.github/guidepost.yml`. parse.ts maps them to the words of domain/config.ts. */
export const configShape: ObjectShape = object(
  {
    _extends: text(
      "extended",
      "The configuration that this one is laid over: `repo` or `owner/repo` of the same owner, with `:path.yml` for another file than `.github/guidepost.yml`.",
      300,
    ),
    version: { type: "choice", of: [1], about: "Version of this format." },
    language: { type: "choice", of: ["auto", ...locales], about: "Language of comments and reports." },
    "fail-on": { type: "choice", of: [...severities, "never"], about: "The mildest severity that fails the check." },
    "on-incomplete": {
      type: "choice",
      of: ["fail", "neutral", "pass"],
      about: "What the check says when files in scope could not be read.",
    },
    paths: object(
      {
        include: {
          ...list(text("glob", "A path pattern."), "Only these paths are reviewed; empty means all."),
          replaces: true,
        },
        ignore: list(text("glob", "A path pattern."), "These paths are not reviewed."),
      },
      [],
      "Which files are in scope.",
    ),
    rules: {
      type: "record",
      keys: "rule",
      of: { type: "choice", of: ["off", ...severities], about: "`off`, or the severity of the rule's findings." },
      about: "Turns rules off or changes their severity.",
    },
    accounts: list(
      object(
        {
          "app-id": text("appId", "AppID of the mini program or official account."),
          paths: list(text("glob", "A path pattern."), "The paths that belong to it."),
        },
        ["app-id", "paths"],
        "One account.",
      ),
      "The accounts of this repository; data must stay in the account that collected it.",
      100,
    ),
    recipients: object(
      {
        own: list(text("host", "A host name."), "Hosts of your own servers."),
        allowed: list(text("host", "A host name."), "Hosts of others that users were told about and agreed to."),
      },
      [],
      "Who may receive user data.",
    ),
    "privacy-guide": object(
      {
        file: text("path", "Path of the declared user privacy guide in this repository."),
        declares: list(
          { type: "choice", of: dataKinds, about: "A kind of data." },
          "The kinds of data that the guide declares.",
          100,
        ),
      },
      [],
      "The privacy guide that was declared in the console.",
    ),
    exceptions: list(
      object(
        {
          rule: text("rule", "The rule that is waived."),
          path: text("glob", "Where it is waived."),
          reason: text("line", "Why; shown in every report."),
          until: text("date", "The last day on which the exception holds."),
        },
        ["rule", "path", "reason"],
        "One exception.",
      ),
      "Reasoned exemptions from rules.",
    ),
    comments: object(
      { max: { type: "integer", min: 0, max: 50, about: "How many line comments one review may have." } },
      [],
      "Line comments.",
    ),
  },
  [],
  "Guidepost's configuration, read from the base branch.",
);
