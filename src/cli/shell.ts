import type { Locale } from "../domain/text.ts";

/** What commands know of the outside; the only place that reads the process. */
export interface Shell {
  readonly directory: string;
  /** Language of messages when neither option nor configuration names one. */
  readonly locale: Locale;
  /** Day on which suppressions are judged, YYYY-MM-DD in UTC. */
  readonly today: string;
  readonly isTerminal: boolean;
  readonly colour: boolean;
  /** Writes to standard output and waits until it is taken. */
  readonly print: (text: string) => Promise<void>;
  /** Writes to standard error. */
  readonly say: (text: string) => void;
  /** Writes to standard error when it is a terminal. */
  readonly progress: (text: string) => void;
}

/** The shell of this process. */
export const processShell = (locale: Locale): Shell => {
  const { stdout, stderr, env } = process;
  const isTerminal = stdout.isTTY;
  const wantsColour = env["NO_COLOR"] === undefined || env["NO_COLOR"] === "";
  // A reader that closes the pipe early (`| head`) has seen what it wanted.
  stdout.on("error", () => {});
  return {
    directory: process.cwd(),
    locale,
    today: new Date().toISOString().slice(0, 10),
    isTerminal,
    colour: isTerminal && wantsColour && env["TERM"] !== "dumb",
    print: (text) => new Promise((resolve) => void stdout.write(text, () => resolve())),
    say: (text) => void stderr.write(text),
    progress: (text) => {
      if (stderr.isTTY) stderr.write(text);
    },
  };
};
