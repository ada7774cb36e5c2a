import { basename, dirname, join } from "node:path/posix";
import { appConfigOf } from "./app-config.ts";
import { isAsidePath } from "./asides.ts";
import { dataAt, entriesAt, itemsAt, textAt } from "./data.ts";
import type { ModuleStore } from "./module-store.ts";
import type { MiniProgram } from "./program.ts";
import { foldersUp } from "./script-paths.ts";
import type { DataNode, Module } from "./tree.ts";

/** The project's frames: its mini programs, and the folders of its cloud functions. */
export interface Frames {
  readonly miniPrograms: readonly MiniProgram[];
  readonly cloudRoots: readonly string[];
  /** The mini program whose folder holds the path, the innermost first. */
  readonly frameOf: (path: string) => MiniProgram | undefined;
  readonly isInCloud: (path: string) => boolean;
}

const manifestNames: ReadonlySet<string> = new Set([
  "app.json",
  "game.json",
  "pages.json",
  "app.config.ts",
  "app.config.js",
  "app.config.tsx",
  "app.mpx",
  "app.wpy",
  "app.jsx",
  "app.tsx",
  "app.json5",
  "main.js",
  "main.ts",
]);
/** mpvue 1 keeps the app configuration in the export of its main script; other main scripts have none. */
const mpvueConfig = /\bconfig\s*:\s*\{[^{}]{0,400}?\bpages\s*:\s*\[/;

const inFolder = (folder: string, name: string): string => {
  const path = join("/", folder, name).slice(1);
  return path.endsWith("/") ? path.slice(0, -1) : path;
};
const folderOf = (path: string): string => (dirname(path) === "." ? "" : dirname(path));
/** A path without its ending, as pages and components go by. */
export const stemOf = (path: string): string => path.replace(/\.\w+$/, "");

/** True when a path lies in a folder, at any depth; the empty folder is the top of the tree. */
export const isBelow = (path: string, folder: string): boolean => folder === "" || path.startsWith(`${folder}/`);

const pathOf = (page: DataNode): string | undefined =>
  page.kind === "data-scalar" && typeof page.value === "string" ? page.value : textAt(page, "path");

/** Pages of an app configuration in order, sub-packages last, as paths in the repository. */
const pagesOf = (config: DataNode | undefined, root: string): string[] => {
  const pages = itemsAt(config, "pages")
    .map(pathOf)
    .filter((path) => path !== undefined);
  // mpvue marks the home page, wherever it stands: `^pages/index/main`.
  pages.sort((a, b) => Number(b.startsWith("^")) - Number(a.startsWith("^")));
  for (const key of ["subPackages", "subpackages"]) {
    for (const bundle of itemsAt(config, key)) {
      const folder = textAt(bundle, "root") ?? "";
      for (const page of itemsAt(bundle, "pages")) {
        const path = pathOf(page);
        if (path !== undefined) pages.push(`${folder}/${path}`);
      }
    }
  }
  return [...new Set(pages.map((page) => inFolder(root, page.replace("^", ""))))];
};

const tabPagesOf = (config: DataNode | undefined, root: string): string[] =>
  itemsAt(config, "tabBar", "list")
    .map((item) => textAt(item, "pagePath"))
    .filter((path) => path !== undefined)
    .map((path) => inFolder(root, path));

/** Providers of plugins, or their keys, in the configuration and its sub-packages. */
const pluginsOf = (...configs: readonly (DataNode | undefined)[]): string[] => {
  const found = new Set<string>();
  for (const config of configs) {
    for (const part of [config, ...itemsAt(config, "subPackages"), ...itemsAt(config, "subpackages")]) {
      for (const plugin of entriesAt(part, "plugins")) found.add(textAt(plugin.value, "provider") ?? plugin.key);
    }
  }
  return [...found];
};

/** The AppID from the nearest project.config.json at or above a folder; ext.json next to app.json replaces it. */
const appIdOf = (store: ModuleStore, root: string): string | undefined => {
  const own = textAt(store.module(inFolder(root, "ext.json"))?.data, "extAppid");
  if (own !== undefined) return own;
  for (const folder of foldersUp(inFolder(root, "x"))) {
    const appId = textAt(store.module(inFolder(folder, "project.config.json"))?.data, "appid");
    if (appId !== undefined) return appId;
  }
  return undefined;
};

const build = (
  framework: MiniProgram["framework"],
  root: string,
  appId: string | undefined,
  manifest: Module,
  config: DataNode | undefined,
  pageConfig: DataNode | undefined,
): MiniProgram => ({
  root,
  framework,
  appId,
  manifest,
  config,
  pages: pagesOf(pageConfig, root),
  tabPages: tabPagesOf(pageConfig, root),
  plugins: pluginsOf(config, pageConfig),
});

/** The mini program that a manifest file declares; undefined when it declares none. */
const readManifest = (store: ModuleStore, path: string): MiniProgram | undefined => {
  const text = store.files.get(path)?.text ?? "";
  const root = folderOf(path);
  const name = basename(path);
  if (name === "pages.json") {
    const manifest = store.module(inFolder(root, "manifest.json"));
    const pages = store.module(path);
    if (!pages || (!manifest && !text.includes("navigationBar"))) return undefined;
    const weixin = dataAt(manifest?.data, "mp-weixin");
    return build("uni-app", root, textAt(weixin, "appid") || undefined, manifest ?? pages, weixin, pages.data);
  }
  if (!/\bpages\b/.test(text) && name !== "game.json") return undefined;
  const isScript = !name.endsWith(".json") && !name.endsWith(".json5");
  const isMain = name.startsWith("main.");
  if (isMain && !mpvueConfig.test(text)) return undefined;
  if (/^app\.[jt]sx$/.test(name) && !/\bconfig\b[^\n]*=\s*\{/.test(text)) return undefined;
  const module = store.module(path);
  const config = module && appConfigOf(module);
  if (!module || !config) return undefined;
  if (name === "game.json") {
    return dataAt(config, "deviceOrientation")
      ? build("game", root, appIdOf(store, root), module, config, config)
      : undefined;
  }
  if (!dataAt(config, "pages") && !isScript) return undefined;
  const framework = name.endsWith(".mpx")
    ? "mpx"
    : name.endsWith(".wpy")
      ? "wepy"
      : isScript && !isMain
        ? "taro"
        : "native";
  return build(framework, root, appIdOf(store, root), module, config, config);
};

/** Finds the project's frames from its manifest files. Parses only those. */
export const findFrames = (store: ModuleStore): Frames => {
  const manifests = store.paths.filter((path) => manifestNames.has(basename(path)));
  const own = manifests.filter((path) => !isAsidePath(path));
  const found: MiniProgram[] = [];
  for (const path of own.length > 0 ? own : manifests) {
    if (found.some((one) => one.root === folderOf(path))) continue;
    const program = readManifest(store, path);
    if (program) found.push(program);
  }
  const miniPrograms = found.sort((a, b) => (a.root < b.root ? -1 : 1));
  const inward = [...miniPrograms].sort((a, b) => b.root.length - a.root.length || (a.root < b.root ? -1 : 1));

  const cloudRoots: string[] = [];
  for (const path of store.paths) {
    if (basename(path) !== "project.config.json") continue;
    const folder = textAt(store.module(path)?.data, "cloudfunctionRoot");
    const root = folder === undefined || folder === "" ? "" : inFolder(folderOf(path), folder);
    if (root !== "" && root !== folderOf(path)) cloudRoots.push(root);
  }
  const frames = new Map<string, MiniProgram | undefined>();
  return {
    miniPrograms,
    cloudRoots,
    frameOf(path) {
      const folder = dirname(path);
      if (!frames.has(folder))
        frames.set(
          folder,
          inward.find((one) => isBelow(path, one.root)),
        );
      return frames.get(folder);
    },
    isInCloud: (path) =>
      cloudRoots.some((root) => isBelow(path, root)) || /(?:^|\/)(?:uniCloud[\w-]*\/)?cloud-?functions\//i.test(path),
  };
};
