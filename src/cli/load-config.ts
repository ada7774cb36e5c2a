import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { defaultConfig, type Config } from "../domain/config.ts";
import type { SourceFile } from "../domain/change.ts";
import type { Diagnostic } from "../domain/report.ts";
import type { Text } from "../domain/text.ts";
import { decode, maxFileBytes, notUtf8, type Unread } from "../local/decode.ts";
import { configPath } from "./config-path.ts";
import { ConfigFailure, UsageError } from "./usage.ts";

/** Reads the text of a configuration; `name` is what messages call the file. The YAML parser and the rules are loaded only here. */
export const parseConfigText = async (
  file: SourceFile | Unread,
  name: string,
): Promise<Config | readonly Diagnostic[]> => {
  // As on GitHub, a configuration is read in UTF-8 only.
  const read = "text" in file && file.encoding !== undefined ? notUtf8(name, "GBK") : file;
  if (!("text" in read)) return [{ ...read.diagnostic, code: "config", path: name }];
  const [{ parseConfig }, { rules }] = await Promise.all([import("../config/parse.ts"), import("../rules/index.ts")]);
  const parsed = parseConfig(
    read.text,
    rules.map((rule) => rule.id),
  );
  if (!("problems" in parsed)) return parsed;
  return parsed.problems.map(({ message, line }) => diagnosticOf(message, name, line));
};

const diagnosticOf = (message: Text, path: string, line: number | undefined): Diagnostic =>
  line === undefined ? { code: "config", path, message } : { code: "config", path, line, message };

/** The configuration of a text, or the defaults when there is none. Throws a ConfigFailure for a damaged one. */
export const requireConfig = async (file: SourceFile | Unread | undefined, name: string): Promise<Config> => {
  if (file === undefined) return defaultConfig;
  const parsed = await parseConfigText(file, name);
  if (isConfig(parsed)) return parsed;
  throw new ConfigFailure(parsed.map((one) => located(one)));
};

/** Tells a configuration from a list of its problems. */
export const isConfig = (parsed: Config | readonly Diagnostic[]): parsed is Config => !Array.isArray(parsed);

/** Says of a configuration that extends another what is missing here: the command line asks no network. */
export const extendsNote = ({ extends: name }: Config): readonly Diagnostic[] =>
  name === undefined
    ? []
    : [
        {
          code: "config",
          path: configPath,
          message: {
            en: `It extends \`${name}\`, which is read on GitHub only: the verdict there may differ.`,
            "zh-CN": `它继承 \`${name}\`，仅在 GitHub 上读取：那里的结论可能不同。`,
          },
        },
      ];

/** `file:line: sentence`. */
export const located = ({ path, line, message }: Diagnostic): Text => {
  const where = line === undefined ? path : `${path}:${line}`;
  return { en: `${where}: ${message.en}`, "zh-CN": `${where}：${message["zh-CN"]}` };
};

/** Reads a configuration file from disk. Throws a UsageError when it cannot be read. */
export const readConfigFile = async (directory: string, file: string): Promise<SourceFile | Unread> => {
  const bytes = await readFile(resolve(directory, file)).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `The configuration ${file} cannot be read (${error.code}).`,
      `无法读取配置 ${file}（${error.code}）。`,
    );
  });
  return bytes.length > maxFileBytes ? { path: file, text: "x".repeat(maxFileBytes) } : decode(file, bytes);
};
