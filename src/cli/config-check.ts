import { terminal } from "../report/escape.ts";
import { configPath } from "./config-path.ts";
import { extendsNote, isConfig, located, parseConfigText, readConfigFile } from "./load-config.ts";
import type { Options } from "./options.ts";
import { deliver } from "./output.ts";
import type { Shell } from "./shell.ts";
import { didYouMean, UsageError } from "./usage.ts";

/** `guidepost config check [FILE]`: every problem of a configuration, one a line. */
export const configCommand = async (options: Options, shell: Shell): Promise<number> => {
  const [action, file = configPath] = options.words;
  if (action !== "check") {
    const hint = action === undefined ? { en: ".", "zh-CN": "。" } : didYouMean(action, ["check"]);
    throw new UsageError(`config takes \`check [FILE]\`${hint.en}`, `config 的用法为 \`check [FILE]\`${hint["zh-CN"]}`);
  }
  const parsed = await parseConfigText(await readConfigFile(shell.directory, file), file);
  if (isConfig(parsed)) {
    const valid = { en: `${terminal(file)} is valid.`, "zh-CN": `${terminal(file)} 有效。` };
    const notes = extendsNote(parsed).map(({ message }) => terminal(message[shell.locale]));
    await deliver([valid[shell.locale], ...notes, ""].join("\n"), options, shell);
    return 0;
  }
  await deliver(parsed.map((problem) => `${terminal(located(problem)[shell.locale])}\n`).join(""), options, shell);
  return 2;
};
