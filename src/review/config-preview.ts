import { configOf, parseLayer } from "../config/parse.ts";
import type { ConfigLayer, ConfigProblems } from "../config/parse.ts";
import type { Change } from "../domain/change.ts";
import type { Config } from "../domain/config.ts";
import type { Diagnostic } from "../domain/report.ts";

/** What a change would make of the configuration. */
export interface ConfigPreview {
  /** Undefined when the change leaves the file at `path` alone, or damages it. */
  readonly headConfig: Config | undefined;
  /** What is wrong with a damaged one. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the configuration that a change brings: it is shown, never obeyed. It is laid over what the base's own one
 * extends, whatever the head's names: nothing is read because a pull request says so.
 */
export const previewConfig = (
  { files, head }: Change,
  path: string,
  inherited: readonly ConfigLayer[],
  ruleIds: readonly string[],
): ConfigPreview => {
  if (!files.some((file) => file.path === path || file.oldPath === path)) {
    return { headConfig: undefined, diagnostics: [] };
  }
  const file = head.get(path);
  if (file === undefined) return { headConfig: configOf([]), diagnostics: [] };
  if (file.encoding !== undefined) return { headConfig: undefined, diagnostics: [diagnosticOf(path, notUtf8)] };
  const layer = parseLayer(file.text, ruleIds);
  if ("problems" in layer) {
    return { headConfig: undefined, diagnostics: layer.problems.map((problem) => diagnosticOf(path, problem)) };
  }
  return { headConfig: configOf([...inherited, layer]), diagnostics: [] };
};

const notUtf8: ConfigProblems["problems"][number] = {
  path: [],
  message: { en: "It must be in UTF-8.", "zh-CN": "须为 UTF-8 编码。" },
  line: undefined,
};

const diagnosticOf = (path: string, { line, message }: ConfigProblems["problems"][number]): Diagnostic =>
  line === undefined ? { code: "config", path, message } : { code: "config", path, line, message };
