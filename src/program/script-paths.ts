import { dirname, join } from "node:path/posix";

/** Endings that bundlers and the Mini Program tools add to an import without one, in their order. */
const endings = [
  "",
  ".ts",
  ".js",
  ".tsx",
  ".jsx",
  ".mjs",
  ".cjs",
  ".vue",
  ".mpx",
  ".wpy",
  ".wxs",
  ".json",
  ".mts",
  ".cts",
  ".wxml",
  "/index.ts",
  "/index.js",
  "/index.tsx",
  "/index.jsx",
  "/index.vue",
  "/index.mjs",
  "/index.json",
];

/** What a resolver of script imports must know about the repository. */
export interface ScriptRoots {
  readonly has: (path: string) => boolean;
  readonly textOf: (path: string) => string | undefined;
  /** Root folder of the mini program that holds a path. */
  readonly programRootOf: (path: string) => string | undefined;
  /** `resolveAlias` of the mini program's app.json: pattern to path. */
  readonly aliasesOf: (path: string) => readonly (readonly [string, string])[];
  /** Folder of the workspace package of that name. */
  readonly packageFolder: (name: string) => string | undefined;
}

/** Normalised repository path, undefined when it leaves the repository. */
export const repositoryPath = (path: string): string | undefined => {
  const clean = join("/", path).slice(1);
  return path.split("/").filter((part) => part === "..").length > 40 ? undefined : clean;
};

/** Folders from the one that holds a path up to the repository's root, which is "". */
export const foldersUp = (path: string): string[] => {
  const folders: string[] = [];
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) folders.push(folder);
  folders.push("");
  return folders;
};

const within = (folder: string, path: string): string => (folder === "" ? path : `${folder}/${path}`);

/** JSON with comments and trailing commas, as tsconfig files are written; only what `paths` needs is read, by pattern. */
const tsconfigPaths = (
  text: string,
): { readonly base: string; readonly rows: readonly (readonly [string, string])[] } => {
  const bare = text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (part) =>
    part.startsWith('"') ? part : "",
  );
  const block = /"paths"\s*:\s*\{([^{}]*)\}/.exec(bare)?.[1] ?? "";
  const base = /"baseUrl"\s*:\s*"([^"]*)"/.exec(bare)?.[1] ?? ".";
  const rows = [...block.matchAll(/"([^"]+)"\s*:\s*\[\s*"([^"]+)"/g)].map(
    (match) => [match[1] ?? "", match[2] ?? ""] as const,
  );
  return { base, rows };
};

/** Applies a `pattern/*` → `target/*` alias to a source. */
const applyAlias = (source: string, pattern: string, target: string): string | undefined => {
  const star = pattern.indexOf("*");
  if (star < 0) {
    if (source === pattern) return target;
    return undefined;
  }
  const head = pattern.slice(0, star);
  const tail = pattern.slice(star + 1);
  if (!source.startsWith(head) || !source.endsWith(tail) || source.length < head.length + tail.length) return undefined;
  return target.replace("*", source.slice(head.length, source.length - tail.length));
};

/** A resolver of the sources of script imports (relative, absolute, aliased, workspace packages) to files; memoised. */
export const createScriptResolver = (roots: ScriptRoots): ((from: string, source: string) => string | undefined) => {
  const memo = new Map<string, string | undefined>();
  const configs = new Map<string, ReturnType<typeof tsconfigPaths> | undefined>();

  const file = (path: string): string | undefined => {
    const base = repositoryPath(path);
    if (base === undefined) return undefined;
    for (const ending of endings) if (roots.has(base + ending)) return base + ending;
    // TypeScript sources import each other under the names of their output.
    if (/\.[mc]?js$/.test(base)) {
      const typed = base.replace(/\.([mc]?)js$/, ".$1ts");
      if (roots.has(typed)) return typed;
      if (roots.has(`${typed}x`)) return `${typed}x`;
    }
    return undefined;
  };
  const configAt = (folder: string): ReturnType<typeof tsconfigPaths> | undefined => {
    if (!configs.has(folder)) {
      const text = roots.textOf(within(folder, "tsconfig.json")) ?? roots.textOf(within(folder, "jsconfig.json"));
      configs.set(folder, text === undefined ? undefined : tsconfigPaths(text));
    }
    return configs.get(folder);
  };
  const first = (candidates: Iterable<string>): string | undefined => {
    for (const candidate of candidates) {
      const found = file(candidate);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  const resolve = (from: string, source: string): string | undefined => {
    const bare = source.replace(/^[^!]*!/, "").replace(/[?#].*$/, "");
    if (bare.startsWith(".")) return file(`${dirname(from)}/${bare}`);
    const up = foldersUp(from);
    const programRoot = roots.programRootOf(from);
    if (bare.startsWith("/")) {
      return first([
        ...(programRoot === undefined ? [] : [within(programRoot, bare.slice(1))]),
        ...up.map((folder) => within(folder, bare.slice(1))),
      ]);
    }
    for (const [pattern, target] of roots.aliasesOf(from)) {
      const path = applyAlias(bare, pattern, target);
      const found = path === undefined ? undefined : file(within(programRoot ?? "", path.replace(/^\//, "")));
      if (found !== undefined) return found;
    }
    for (const folder of up) {
      const config = configAt(folder);
      for (const [pattern, target] of config?.rows ?? []) {
        const path = applyAlias(bare, pattern, target);
        const found = path === undefined ? undefined : file(within(folder, `${config?.base}/${path}`));
        if (found !== undefined) return found;
      }
    }
    const alias = /^(?:@|~|~@|@@|#)\/(.*)$/.exec(bare);
    if (alias) {
      const rest = alias[1] ?? "";
      const near = programRoot === undefined ? [] : [within(programRoot, rest), within(programRoot, `src/${rest}`)];
      return first([...near, ...up.flatMap((folder) => [within(folder, rest), within(folder, `src/${rest}`)])]);
    }
    const named = /^((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(bare);
    const folder = named && roots.packageFolder(named[1] ?? "");
    if (folder !== undefined && folder !== null) {
      const rest = (named?.[2] ?? "").slice(1);
      return first(
        rest === ""
          ? [`${folder}/src/index`, `${folder}/index`, `${folder}/lib/index`]
          : [within(folder, rest), within(folder, `src/${rest}`)],
      );
    }
    // `@utils/x`, `src/x`, `utils/x`: folders of the repository that a build configuration names.
    if (!bare.includes("/")) return undefined;
    const plain = bare.replace(/^[@~#]/, "");
    return first([
      ...(programRoot === undefined ? [] : [within(programRoot, plain)]),
      ...up.flatMap((one) => [within(one, plain), within(one, `src/${plain}`)]),
    ]);
  };

  return (from, source) => {
    const key = `${dirname(from)}\0${source}`;
    if (!memo.has(key)) memo.set(key, source.length > 400 ? undefined : resolve(from, source));
    return memo.get(key);
  };
};
