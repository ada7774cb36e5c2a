import type { Place } from "../domain/place.ts";
import { moduleOf } from "../program/adopt.ts";
import { dataAt, entriesAt, itemsAt } from "../program/data.ts";
import type { MiniProgram, Program } from "../program/program.ts";
import type { DataNode, Node } from "../program/tree.ts";

/** A name that a mini program declares in its manifest. */
export interface Declared {
  readonly name: string;
  readonly node: DataNode;
}

/** ext.json beside app.json: a third-party platform lays its values over those of app.json. */
const extOf = (program: Program, mini: MiniProgram): DataNode | undefined =>
  mini.framework === "native"
    ? program.module(mini.root === "" ? "ext.json" : `${mini.root}/ext.json`)?.data
    : undefined;

const configsOf = (program: Program, mini: MiniProgram): readonly DataNode[] =>
  [mini.config, extOf(program, mini)].filter((one) => one !== undefined);

/**
 * The names in a list of the manifest (`requiredPrivateInfos`), those of ext.json with them. Undefined when the manifest
 * has no configuration for WeChat, or writes the list in a way that cannot be read.
 */
export const declaredNames = (program: Program, mini: MiniProgram, key: string): readonly Declared[] | undefined => {
  const { manifest } = mini;
  if (!manifest || !mini.config) return undefined;
  const isRead = configsOf(program, mini).some((config) => dataAt(config, key) !== undefined);
  // The text names the key but no literal list stands under it: a spread or a variable holds it.
  if (!isRead && manifest.language !== "json" && manifest.text.includes(key)) return undefined;
  return configsOf(program, mini).flatMap((config) =>
    itemsAt(config, key).flatMap((node) =>
      node.kind === "data-scalar" && typeof node.value === "string" ? [{ name: node.value, node }] : [],
    ),
  );
};

/** The purpose text of a scope, "" when it is empty, undefined when there is none; `isKnown` is false when it cannot be read. */
export const purposeOf = (
  program: Program,
  mini: MiniProgram,
  scope: string,
): { readonly isKnown: boolean; readonly node: DataNode | undefined } => {
  for (const config of configsOf(program, mini).toReversed()) {
    const node = dataAt(config, "permission", scope, "desc");
    if (node) return { isKnown: true, node };
  }
  const text = mini.manifest?.text ?? "";
  const isHidden = mini.config === undefined || (mini.manifest?.language !== "json" && text.includes(scope));
  return { isKnown: !isHidden, node: undefined };
};

/** All scopes under `permission`, with the entry of each. */
export const declaredScopes = (program: Program, mini: MiniProgram): readonly Declared[] =>
  configsOf(program, mini).flatMap((config) =>
    entriesAt(config, "permission").map((entry) => ({ name: entry.key, node: entry.value })),
  );

/** Where a key stands in the manifest, or where it would have to be added: the first key of the configuration. */
export const manifestPlace = (program: Program, mini: MiniProgram, key: string): Place | undefined => {
  const { config } = mini;
  if (config?.kind !== "data-map") return undefined;
  const entry = config.entries.find((one) => one.key === key) ?? config.entries[0];
  return entry ? keyPlace(program, entry) : undefined;
};

/** Place of the key of an entry alone, as its value may run over many lines. */
const keyPlace = (program: Program, entry: Node): Place => {
  const { startLine, startColumn, ...rest } = program.placeOf(entry);
  const line = moduleOf(entry).text.slice(entry.start).split(/[:\n]/, 1)[0] ?? "";
  return { ...rest, startLine, startColumn, endLine: startLine, endColumn: startColumn + line.trimEnd().length };
};

/** The mini programs whose manifest is in focus, or any file of which is. */
export const miniProgramsInFocus = (program: Program): readonly MiniProgram[] =>
  program.miniPrograms.filter(
    (mini) =>
      mini.manifest && (mini.root === "" || [...program.focus].some((path) => path.startsWith(`${mini.root}/`))),
  );
