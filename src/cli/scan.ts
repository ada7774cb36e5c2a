import { resolve } from "node:path";
import { listWorkingTree } from "../local/working-tree.ts";
import type { Options } from "./options.ts";
import type { LocalScan } from "./scan-listed.ts";
import type { Shell } from "./shell.ts";

/** `guidepost scan`: all findings of a tree. */
export const scanCommand = async (options: Options, shell: Shell): Promise<number> => {
  const started = performance.now();
  const { report, config, files } = await scanDirectory(options, shell);
  const [{ deliver, render, viewFor }, { localeFor }, { exitCodeOf }] = await Promise.all([
    import("./output.ts"),
    import("./settings.ts"),
    import("./verdict.ts"),
  ]);
  const view = viewFor("scan", options, shell, localeFor(options, config, shell), (path) => files.get(path)?.text);
  await deliver(await render(report, options.format, view), options, shell);
  shell.progress(`${((performance.now() - started) / 1000).toFixed(2)} s\n`);
  return exitCodeOf(report, "scan", config);
};

/** Scans the folder that the options name. Throws a failure with a sentence when it cannot be read. */
export const scanDirectory = async (options: Options, shell: Shell): Promise<LocalScan> => {
  const directory = resolve(shell.directory, options.words[0] ?? ".");
  // git lists the files while what judges them is loaded. What goes wrong is told when the answer is wanted.
  const listing = listWorkingTree(directory);
  listing.catch(() => {});
  const { scanListed } = await import("./scan-listed.ts");
  return scanListed(directory, listing, options, shell);
};
