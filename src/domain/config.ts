import type { Severity } from "./finding.ts";
import type { Locale } from "./text.ts";

export type FailOn = Severity | "never";
export type OnIncomplete = "fail" | "neutral" | "pass";

/** An official account or mini program of the repository, and the paths that belong to it. */
export interface Account {
  readonly appId: string;
  readonly paths: readonly string[];
}

/** A reasoned exemption in the base's config. `until` is a date YYYY-MM-DD, the last day on which it holds. */
export interface Exception {
  readonly rule: string;
  readonly path: string;
  readonly reason: string;
  readonly until: string | undefined;
}

/** The declared privacy guide: a file of the repository, or the data kinds written out. */
export interface PrivacyGuide {
  readonly file: string | undefined;
  readonly declares: readonly string[];
}

/** The effective configuration, after defaults. Keys of the file are in kebab case; config/schema.ts maps them. */
export interface Config {
  readonly version: 1;
  /** The configuration of another repository that this one is laid over, as it is written; it is read on GitHub only. */
  readonly extends: string | undefined;
  readonly language: "auto" | Locale;
  readonly failOn: FailOn;
  readonly onIncomplete: OnIncomplete;
  readonly paths: { readonly include: readonly string[]; readonly ignore: readonly string[] };
  readonly rules: Readonly<Record<string, "off" | Severity>>;
  readonly accounts: readonly Account[];
  readonly recipients: { readonly own: readonly string[]; readonly allowed: readonly string[] };
  readonly privacyGuide: PrivacyGuide;
  readonly exceptions: readonly Exception[];
  readonly comments: { readonly max: number };
}

/** What holds where no configuration says otherwise. */
export const defaultConfig: Config = {
  version: 1,
  extends: undefined,
  language: "auto",
  failOn: "error",
  onIncomplete: "fail",
  paths: { include: [], ignore: [] },
  rules: {},
  accounts: [],
  recipients: { own: [], allowed: [] },
  privacyGuide: { file: undefined, declares: [] },
  exceptions: [],
  comments: { max: 10 },
};
