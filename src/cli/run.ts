import type { Locale, Text } from "../domain/text.ts";
import { Failure } from "../local/failure.ts";
import { version } from "../version.ts";
import { commands, environmentLocale, readOptions, type Options } from "./options.ts";
import { processShell, type Shell } from "./shell.ts";
import { ConfigFailure, didYouMean, UsageError } from "./usage.ts";

type Command = (options: Options, shell: Shell) => Promise<number>;

const load: Readonly<Record<string, () => Promise<Command>>> = {
  review: async () => (await import("./review.ts")).reviewCommand,
  scan: async () => (await import("./scan.ts")).scanCommand,
  "data-map": async () => (await import("./data-map.ts")).dataMapCommand,
  rules: async () => (await import("./rules.ts")).rulesCommand,
  explain: async () => (await import("./explain.ts")).explainCommand,
  init: async () => (await import("./init.ts")).initCommand,
  demo: async () => (await import("./demo/demo.ts")).demoCommand,
  config: async () => (await import("./config-check.ts")).configCommand,
};

/**
 * Runs one command line and returns the exit code: 0 nothing at or above fail-on, 1 findings, 2 bad usage or config,
 * 3 could not complete. Never throws; every failure is one sentence on standard error, and in the report when one was
 * asked for.
 */
export const run = async (args: readonly string[]): Promise<number> => {
  const [command = "", ...rest] = args;
  const asked = readOptions(command, rest, "tolerant");
  const locale: Locale = asked.lang ?? environmentLocale(process.env);
  const shell = processShell(locale);
  try {
    if (command === "" || command === "help" || command === "--help" || command === "-h" || asked.help) {
      const { help } = await import("./help.ts");
      await shell.print(help[locale]);
      return command === "" ? 2 : 0;
    }
    if (command === "--version" || command === "-v" || command === "version" || asked.version) {
      await shell.print(`${version}\n`);
      return 0;
    }
    const start = Object.hasOwn(load, command) ? load[command] : undefined;
    if (!start) {
      const hint = didYouMean(command, Object.keys(commands));
      throw new UsageError(
        `There is no command ${command}${hint.en} Try \`guidepost help\`.`,
        `没有命令 ${command}${hint["zh-CN"]} 请运行 \`guidepost help\`。`,
      );
    }
    return await (
      await start()
    )(readOptions(command, rest), shell);
  } catch (error) {
    return await fail(error, asked, shell);
  }
};

const fail = async (error: unknown, asked: Options, shell: Shell): Promise<number> => {
  const { exit, texts } = describe(error);
  const { terminal } = await import("../report/escape.ts");
  for (const text of texts) shell.say(`guidepost: ${terminal(text[shell.locale])}\n`);
  if (asked.output !== undefined) {
    const { writeFailure } = await import("./output.ts");
    try {
      await writeFailure(texts, asked, shell);
    } catch {
      // The file itself is what cannot be written, which was just said.
    }
  }
  return exit;
};

/** One sentence for each thing that was wrong; what is no failure of ours is a defect, and the sentence says so. */
const describe = (error: unknown): { readonly exit: number; readonly texts: readonly Text[] } => {
  if (error instanceof UsageError) return { exit: 2, texts: [error.text] };
  if (error instanceof ConfigFailure) return { exit: 2, texts: error.texts };
  if (error instanceof Failure) return { exit: error.exit, texts: [error.text] };
  const why = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : "unknown";
  const en = `The work broke off (${why}); please report this with the command that you ran.`;
  return { exit: 3, texts: [{ en, "zh-CN": `运行中断（${why}）；请附上所运行的命令反馈此问题。` }] };
};
