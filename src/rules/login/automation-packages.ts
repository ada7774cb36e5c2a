import { basename } from "node:path/posix";
import {
  allowedAutomation,
  automationPackages,
  type AutomationPackage,
} from "../../knowledge/unofficial-automation.ts";
import type { DataEntry, Module, Node } from "../../program/tree.ts";
import { stretchOf } from "../text-places.ts";

type Ecosystem = AutomationPackage["ecosystem"];

/** The file in which each ecosystem lists packages, and how a line of it names one. JSON files are read as data. */
const lists: readonly { readonly file: RegExp; readonly ecosystem: Ecosystem; readonly line?: RegExp }[] = [
  { file: /^package\.json$/, ecosystem: "npm" },
  { file: /^composer\.json$/, ecosystem: "php" },
  {
    file: /^(?:requirements[\w.-]*\.txt|.*requirements\.txt)$/,
    ecosystem: "pypi",
    line: /^[ \t]*([A-Za-z0-9][\w.-]*)[ \t]*(?:[=<>~!;[@#]|$)/gm,
  },
  {
    file: /^(?:pyproject\.toml|Pipfile|setup\.cfg)$/,
    ecosystem: "pypi",
    line: /^[ \t]*["']?([A-Za-z0-9][\w.-]*)[ \t]*(?:[=<>~!;["',]|$)/gm,
  },
  { file: /^go\.mod$/, ecosystem: "go", line: /^(?:require)?[ \t]*([\w.-]+\.\w+\/[\w./-]+)[ \t]+v/gm },
  { file: /^pom\.xml$/, ecosystem: "maven", line: /<groupId>[^<]*<\/groupId>\s*<artifactId>([^<]+)<\/artifactId>/g },
];

const ecosystemOf: Readonly<Partial<Record<Module["language"], Ecosystem>>> = {
  javascript: "npm",
  typescript: "npm",
  tsx: "npm",
  vue: "npm",
  python: "pypi",
  go: "go",
  php: "php",
  java: "maven",
  csharp: "nuget",
};

/** What is known of a package under this name; undefined for others and for those that only look alike. */
export const rowOf = (ecosystem: Ecosystem, name: string): AutomationPackage | undefined => {
  if (allowedAutomation.some((pattern) => pattern.test(name))) return undefined;
  const plain = ecosystem === "pypi" ? name.toLowerCase().replace(/_/g, "-") : name;
  return automationPackages.find(
    (row) => row.ecosystem === ecosystem && (row.name === plain || row.name.endsWith(`:${plain}`)),
  );
};

const dependencies = new Set([
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies",
  "require",
  "require-dev",
]);
const entriesOf = (module: Module): readonly DataEntry[] =>
  module.data?.kind === "data-map"
    ? module.data.entries.flatMap((entry) =>
        dependencies.has(entry.key) && entry.value.kind === "data-map" ? entry.value.entries : [],
      )
    : [];

/** A package that automates personal accounts, and where it is named. */
export interface Named {
  readonly row: AutomationPackage;
  readonly node: Node;
  readonly module: Module;
}

/** The packages that a list of dependencies names. */
export const listed = (module: Module): readonly Named[] => {
  const list = lists.find(({ file }) => file.test(basename(module.path)));
  if (!list) return [];
  if (!list.line) return entriesOf(module).flatMap((entry) => named(module, list.ecosystem, entry.key, entry));
  return Array.from(module.text.matchAll(list.line)).flatMap((match) => {
    const name = match[1] ?? "";
    const start = match.index + match[0].indexOf(name);
    return named(module, list.ecosystem, name, stretchOf(module, start, start + name.length));
  });
};
const named = (module: Module, ecosystem: Ecosystem, name: string, node: Node): readonly Named[] => {
  const row = rowOf(ecosystem, name);
  return row ? [{ row, node, module }] : [];
};

/** The package of an import: `@a/b/c` is `@a/b`, Python's `a.b` is `a`. */
const packageOf = (ecosystem: Ecosystem, source: string): string => {
  if (ecosystem === "npm")
    return source
      .split("/")
      .slice(0, source.startsWith("@") ? 2 : 1)
      .join("/");
  return ecosystem === "pypi" ? (source.split(".")[0] ?? source) : source;
};

/** The packages that code imports. */
export const imported = (module: Module): readonly Named[] => {
  const ecosystem = ecosystemOf[module.language];
  if (!ecosystem) return [];
  return module.imports.flatMap((one) => named(module, ecosystem, packageOf(ecosystem, one.source), one));
};
