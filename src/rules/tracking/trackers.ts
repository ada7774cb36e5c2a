import { trackerFiles, trackerFileWords } from "../../knowledge/tracker-files.ts";
import { notTrackingPackages, trackerOfHost, trackingPackages, type TrackerKind } from "../../knowledge/tracking.ts";
import { moduleOf } from "../../program/adopt.ts";
import { isScriptNode } from "../../program/page-scripts.ts";
import type { Program } from "../../program/program.ts";
import type { Attribute, Element, Import, Module, Node, StringLiteral, Template } from "../../program/tree.ts";
import { hostOf } from "../recipients.ts";
import { uniStatisticsOf } from "./uni-statistics.ts";

/** One place where code of a tracking vendor is brought in. */
export interface Tracker {
  readonly node: Node;
  readonly vendor: string;
  readonly kind: TrackerKind;
}

const packages = new Map(trackingPackages.filter(({ ecosystem }) => ecosystem === "npm").map((row) => [row.name, row]));

/** The name of the package in an import: `@scope/name/sub` → `@scope/name`. */
const packageOf = (source: string): string =>
  source
    .split("/")
    .slice(0, source.startsWith("@") ? 2 : 1)
    .join("/");

const ofImport = ({ source }: Import): Omit<Tracker, "node"> | undefined => {
  if (!/^[./~]|^@\//.test(source)) {
    const row = packages.get(packageOf(source));
    if (row && !notTrackingPackages.includes(row.name)) return row;
  }
  return trackerFiles.find(({ file }) => file.test(source));
};

/** Words of files in which a program starts. */
export const launchWords: readonly string[] = ["App({", "createApp", "onLaunch"];
const importWords = [...packages.keys(), ...trackerFileWords];

/** Module paths of SDKs that stand in the repository: they are told at the import, not inside. */
export const isTrackerFile = (path: string): boolean => trackerFiles.some(({ file }) => file.test(path));

/**
 * Where an address makes the client load or send something: a script's `src`, the argument of a loader, a request. A link
 * that people may follow is none.
 */
const isLoaded = (node: StringLiteral | Template, text: string): boolean => {
  const parent = node.parent;
  if (/\.js(?:[?#]|$)|\/(?:collect|track|log|beacon|pixel|hm\.gif|stat|report|v1)\b/i.test(text)) return true;
  if (parent?.kind === "assign") return parent.target.kind === "member" && parent.target.property === "src";
  return parent?.kind === "call" && parent.callee !== node;
};

const ofAddress = (text: string | undefined): Omit<Tracker, "node"> | undefined => {
  const host = hostOf(text);
  return host === undefined ? undefined : trackerOfHost(host);
};

const sourceOf = (element: Element): Attribute | undefined =>
  element.attributes.find(({ name }) => /^:?(?:src|data-src)$/.test(name));

const isClient = (program: Program, module: Module): boolean => {
  if (program.isAside(module.path) || isTrackerFile(module.path)) return false;
  const side = program.sideOf(module.path);
  return (
    module.language === "html" ||
    module.language === "wxml" ||
    side === "miniprogram" ||
    side === "web" ||
    side === "unknown"
  );
};

/** What a browser is sent: files of clients, and the markup and scripts of PHP pages. */
const isSent = (program: Program, node: Node): boolean => {
  const module = moduleOf(node);
  if (isClient(program, module)) return true;
  return (
    module.language === "php" &&
    !program.isAside(module.path) &&
    (node.kind === "element" ? module.markup.length > 0 : isScriptNode(node))
  );
};

/** A URL in the text of a file. */
const address = /(?:https?:)?\/\/[\w.-]+\.\w+[^\s"'`<>)]*/g;

/** The tracker whose address a file of the repository holds, as one that is run for its effects alone does. */
const trackerInside = (text: string): Omit<Tracker, "node"> | undefined => {
  for (const [match] of text.slice(0, 400_000).matchAll(address)) {
    const found = ofAddress(match);
    if (found) return found;
  }
  return undefined;
};

/** `import "./stat"` at the start of a program: the file is run for its effects alone. */
const ofEffect = (program: Program, module: Module, { source, local }: Import): Omit<Tracker, "node"> | undefined => {
  if (local !== "" || !/(?:^|\/)(?:app|main|index)\.\w+$/i.test(module.path)) return undefined;
  const target = program.importedModule(module, source);
  return target && target !== module ? trackerInside(target.text) : undefined;
};

/** Every place in product code of clients that brings in a tracking vendor; one per file, vendor and way. */
export function* trackersIn(program: Program): Generator<Tracker> {
  const seen = new Set<string>();
  const isNew = (node: Node, vendor: string): boolean => {
    const key = `${moduleOf(node).path}\n${vendor}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  for (const node of uniStatisticsOf(program))
    if (!program.isAside(moduleOf(node).path)) yield { node, vendor: "DCloud uni 统计", kind: "analytics" };
  for (const element of program.elements("script", "img", "iframe", "Script")) {
    const source = sourceOf(element);
    const found = ofAddress(source?.value ? program.textOf(source.value) : source?.text);
    if (found && isSent(program, element) && isNew(element, found.vendor)) yield { ...found, node: element };
  }
  for (const module of program.modules(...importWords, ...launchWords)) {
    if (module.imports.length === 0 || !isClient(program, module)) continue;
    for (const one of module.imports) {
      const found = one.typeOnly ? undefined : (ofImport(one) ?? ofEffect(program, module, one));
      if (found && isNew(one, found.vendor)) yield { ...found, node: one };
    }
  }
  for (const node of program.strings()) {
    if (node.kind === "string" && node.parent?.kind === "template") continue;
    const first =
      node.kind === "string" ? node.value : node.parts[0]?.kind === "string" ? node.parts[0].value : undefined;
    if (first === undefined || !/^\s*(?:https?:)?\/\//.test(first)) continue;
    const text = program.textOf(node) ?? first;
    const found = ofAddress(text);
    if (found && isLoaded(node, text) && isSent(program, node) && isNew(node, found.vendor)) yield { ...found, node };
  }
}
