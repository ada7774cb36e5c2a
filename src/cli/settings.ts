import type { Config } from "../domain/config.ts";
import type { Locale } from "../domain/text.ts";
import type { Options } from "./options.ts";
import type { Shell } from "./shell.ts";

/** The configuration with what the command line overrides. */
export const withOptions = (config: Config, options: Options): Config =>
  options.failOn === undefined ? config : { ...config, failOn: options.failOn };

/** The option's language, else the configuration's, else the environment's. */
export const localeFor = (options: Options, config: Config, shell: Shell): Locale =>
  options.lang ?? (config.language === "auto" ? shell.locale : config.language);
