import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * What each folder under src/ may import besides itself. `pure` folders also keep away from disk, network, clock and
 * environment: the core gives the same answer for the same texts.
 */
const layers: Readonly<Record<string, { readonly imports: readonly string[]; readonly pure: boolean }>> = {
  domain: { imports: [], pure: true },
  config: { imports: ["domain"], pure: true },
  knowledge: { imports: ["domain"], pure: true },
  languages: { imports: ["domain", "program"], pure: true },
  program: { imports: ["domain", "knowledge", "languages"], pure: true },
  flow: { imports: ["domain", "knowledge", "program"], pure: true },
  rules: { imports: ["domain", "knowledge", "program", "flow"], pure: true },
  review: { imports: ["domain", "config", "knowledge", "program", "flow", "languages", "rules"], pure: true },
  report: { imports: ["domain", "review", "rules"], pure: true },
  github: { imports: ["domain", "config", "review", "report"], pure: false },
  local: { imports: ["domain", "config", "review", "languages"], pure: false },
  store: { imports: ["domain"], pure: false },
  action: { imports: ["*"], pure: false },
  app: { imports: ["*"], pure: false },
  cli: { imports: ["*"], pure: false },
};
const shells = new Set(["action", "app", "cli"]);

/** Built-in modules that a pure folder may use: they neither wait nor look outside. */
const pureBuiltins = new Set(["node:path/posix", "node:crypto", "node:module"]);
const impure =
  /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|process\.(?:env|cwd|argv|exit)\b|performance\.now\()|(?<![.\w])(?:setTimeout|fetch)\(/;

// An import never has "(" between the keyword and the source, unlike `export default (app) => app.on("…")`.
const importPattern =
  /^(?:import|export)\s(?:[\w\s{},*$]+?\sfrom\s)?\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));

const violations = (file: string): string[] => {
  const text = readFileSync(join("src", file), "utf8");
  const folder = file.split(sep)[0] ?? "";
  const layer = layers[folder];
  if (!file.includes(sep)) return [];
  if (!layer) return [`${file}: the folder ${folder} is not in the table`];
  const found: string[] = [];
  for (const match of text.matchAll(importPattern)) {
    const source = match[1] ?? match[2] ?? "";
    if (source.startsWith(".")) {
      const target = normalize(join(dirname(file), source)).split(sep)[0] ?? "";
      const atTop = !normalize(join(dirname(file), source)).includes(sep);
      if (target === "..") continue;
      const allowed = layer.imports.includes("*")
        ? !shells.has(target) || target === folder
        : layer.imports.includes(target);
      if (!atTop && target !== folder && !allowed) found.push(`${file} imports ${target}`);
    } else if (layer.pure && source.startsWith("node:") && !pureBuiltins.has(source)) {
      found.push(`${file} imports ${source}`);
    }
  }
  if (
    layer.pure &&
    impure.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|\/(?:[^/\\\n]|\\.)+\/\w*/g, ""))
  ) {
    found.push(`${file} looks at the clock, chance or the process`);
  }
  return found;
};

describe("architecture", () => {
  test("sees the sources", () => {
    expect(sources.length).toBeGreaterThan(50);
  });
  test("no folder imports what it may not", () => {
    expect(sources.flatMap(violations)).toEqual([]);
  });
});
