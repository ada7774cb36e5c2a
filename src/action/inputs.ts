import type { FailOn, OnIncomplete } from "../domain/config.ts";
import type { Locale, Text } from "../domain/text.ts";

/** Every input of action.yml with its default, in its order; a contract test compares the two. */
export const inputDefaults = {
  token: "${{ github.token }}",
  config: "",
  language: "",
  "fail-on": "",
  "on-incomplete": "",
  comments: "auto",
  "check-run": "false",
  "sarif-file": "",
  "report-file": "",
  "html-file": "",
} as const;

/** Every output of action.yml. */
export const outputNames = [
  "conclusion",
  "introduced",
  "fixed",
  "errors",
  "warnings",
  "notices",
  "coverage",
  "report-file",
  "sarif-file",
] as const;

/** What the workflow asks for. An empty choice leaves it to the configuration. */
export interface Inputs {
  readonly token: string;
  /** Path of the configuration on the base branch; empty for the usual one. */
  readonly config: string;
  readonly language: "auto" | Locale | undefined;
  readonly failOn: FailOn | undefined;
  readonly onIncomplete: OnIncomplete | undefined;
  readonly comments: "auto" | "never";
  readonly checkRun: boolean;
  readonly sarifFile: string;
  readonly reportFile: string;
  readonly htmlFile: string;
}

/** A mistake of the workflow, in a sentence that says what to do. */
export class InputError extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

const choices = {
  language: ["auto", "en", "zh-CN"],
  "fail-on": ["error", "warning", "notice", "never"],
  "on-incomplete": ["fail", "neutral", "pass"],
  comments: ["auto", "never"],
  "check-run": ["true", "false"],
} as const;

type Env = Readonly<Record<string, string | undefined>>;

/** One input as the runner hands it over; empty when it is not set. */
export const inputText = (env: Env, name: keyof typeof inputDefaults): string =>
  (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();

/** Reads the inputs as the runner hands them over. Throws an InputError for a value that is none of the choices. */
export const readInputs = (env: Env): Inputs => {
  const text = (name: keyof typeof inputDefaults): string => inputText(env, name);
  const choice = <Name extends keyof typeof choices>(name: Name): (typeof choices)[Name][number] | undefined => {
    const value = text(name);
    if (value === "") return undefined;
    const allowed: readonly (typeof choices)[Name][number][] = choices[name];
    const found = allowed.find((one) => one === value);
    if (found === undefined) {
      throw new InputError({
        en: `The input ${name} must be one of ${allowed.join(", ")}; it is ${JSON.stringify(value)}.`,
        "zh-CN": `输入 ${name} 应为以下之一：${allowed.join("、")}；现为 ${JSON.stringify(value)}。`,
      });
    }
    return found;
  };
  return {
    token: text("token"),
    config: text("config"),
    language: choice("language"),
    failOn: choice("fail-on"),
    onIncomplete: choice("on-incomplete"),
    comments: choice("comments") ?? inputDefaults.comments,
    checkRun: choice("check-run") === "true",
    sarifFile: text("sarif-file"),
    reportFile: text("report-file"),
    htmlFile: text("html-file"),
  };
};
