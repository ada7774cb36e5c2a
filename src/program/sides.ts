import { basename, dirname } from "node:path/posix";
import { serverImportPattern, serverPackages, webPackages } from "../knowledge/frameworks.ts";
import { isAsidePath } from "./asides.ts";
import { isBelow, type Frames } from "./mini-programs.ts";
import type { ModuleStore } from "./module-store.ts";
import type { Side } from "./program.ts";
import { foldersUp } from "./script-paths.ts";
import type { Language } from "./tree.ts";

const serverLanguages: ReadonlySet<Language> = new Set(["java", "go", "python", "csharp", "php"]);

interface PackageFile {
  readonly folder: string;
  readonly dependencies: ReadonlySet<string>;
  readonly isPublished: boolean;
}

/** Reads what decides about sides from a package.json, by pattern: damaged ones count too. */
const readPackage = (folder: string, text: string): PackageFile => {
  const dependencies = new Set<string>();
  for (const block of text.matchAll(/"(?:dev|peer)?[dD]ependencies"\s*:\s*\{([^{}]*)\}/g)) {
    for (const name of (block[1] ?? "").matchAll(/"([^"]+)"\s*:/g)) dependencies.add(name[1] ?? "");
  }
  const isPublished =
    /"(?:main|module|exports|types)"\s*:/.test(text) &&
    /"(?:version)"\s*:/.test(text) &&
    !/"private"\s*:\s*true/.test(text);
  return { folder, dependencies, isPublished };
};

/** Signs in the text of a script that is in no frame and under no telling package.json. */
const textSigns: readonly (readonly [RegExp, Side])[] = [
  [/wx-server-sdk|\bexports\.main\s*=/, "cloud-function"],
  [/(?:^|\n)\s*(?:Page|Component|App)\(\s*\{|\bwx\.cloud\.(?:init|callFunction)\b/, "miniprogram"],
  [/\b(?:document|window)\.\w|\$\(\s*(?:function|document|["'#.])|\bjQuery\b|\blocation\.href\b/, "web"],
  [
    /\bprocess\.env\b|require\(["'](?:node:)?(?:fs|http|https|path|crypto|net|child_process)["']\)|from ["'](?:node:)?(?:fs|http|path|crypto)["']/,
    "server",
  ],
];

const serverFolder = /(?:^|\/)(?:server\/|pages\/api\/|app\/(?:.+\/)?route\.[jt]sx?$)/;

/** A main function of Go that starts a server. */
const servesInGo = /\bListenAndServe|\bMustNewServer\(|\bNewServer\(|\.(?:Run|Start|Listen)\(/;

/** Tells where files run, from the frames, package manifests, imports and, last, signs in the text. Memoised. */
export const createSides = (store: ModuleStore, frames: Frames): ((path: string) => Side) => {
  const packages = new Map<string, PackageFile | undefined>();
  const sides = new Map<string, Side>();
  const libraries = new Map<string, boolean>();

  const packageAt = (folder: string): PackageFile | undefined => {
    if (!packages.has(folder)) {
      const text = store.files.get(folder === "" ? "package.json" : `${folder}/package.json`)?.text;
      packages.set(folder, text === undefined ? undefined : readPackage(folder, text));
    }
    return packages.get(folder);
  };
  const packageOf = (path: string): PackageFile | undefined =>
    foldersUp(path)
      .map(packageAt)
      .find((one) => one !== undefined);
  const has = (manifest: PackageFile | undefined, names: ReadonlySet<string>): boolean =>
    manifest !== undefined && [...manifest.dependencies].some((name) => names.has(name));

  /** A project of a server language that has no way to run by itself is a package for others. */
  const isLibrary = (language: Language): boolean => {
    let answer = libraries.get(language);
    if (answer !== undefined) return answer;
    // Below a source root the folders are those of a package, `com/example/demo`, and say nothing.
    const own = store
      .pathsIn(language)
      .filter(
        (path) => !/(?:^|\/)(?:examples?|samples?|tests?|docs?|demo|cmd)\//i.test(path.replace(/src\/main\/.*/, "")),
      );
    const text = (path: string): string => store.files.get(path)?.text ?? "";
    const runs: Readonly<Partial<Record<Language, RegExp>>> = {
      go: /^package main\b/m,
      java: /public static void main|@(?:Rest)?Controller\b|extends HttpServlet/,
      csharp:
        /static (?:async )?(?:void|Task|int)(?:<int>)? Main\(|WebApplication\.CreateBuilder|: (?:Mvc)?Controller(?:Base)?\b/,
      python: /__main__|@(?:app|bp|router|blueprint)\.|urlpatterns|FastAPI\(|Flask\(|RequestHandler/,
    };
    const pattern = runs[language];
    const manifest: Readonly<Partial<Record<Language, RegExp>>> = {
      go: /(?:^|\/)go\.mod$/,
      java: /(?:^|\/)pom\.xml$|build\.gradle/,
      csharp: /\.csproj$/,
      python: /(?:^|\/)(?:setup\.py|setup\.cfg|pyproject\.toml)$/,
      php: /(?:^|\/)composer\.json$/,
    };
    // Packages that are vendored with the project, or samples in it, say nothing about it.
    const manifests = store.paths.filter(
      (path) =>
        manifest[language]?.test(path) && !isAsidePath(path) && (language === "csharp" || path.split("/").length <= 2),
    );
    if (language === "php")
      answer =
        manifests.some((path) => /"type"\s*:\s*"library"/.test(text(path))) &&
        !own.some((path) => /(?:^|\/)(?:artisan|think|public\/index\.php)$/.test(path));
    else answer = manifests.length > 0 && pattern !== undefined && !own.some((path) => pattern.test(text(path)));
    // What is under `cmd/` may be a tool that comes with a package, or the whole program; a program serves.
    if (answer && language === "go")
      answer = !store
        .pathsIn("go")
        .some(
          (path) => /(?:^|\/)cmd\//.test(path) && /^package main\b/m.test(text(path)) && servesInGo.test(text(path)),
        );
    libraries.set(language, answer);
    return answer;
  };

  const scriptSide = (path: string, text: string): Side => {
    const manifest = packageOf(path);
    const frame = frames.frameOf(path);
    if (frames.isInCloud(path)) return "cloud-function";
    if (manifest?.dependencies.has("wx-server-sdk") && (!frame || manifest.folder !== frame.root))
      return "cloud-function";
    if (/wx-server-sdk/.test(text)) return "cloud-function";
    const isOwnPackage =
      manifest !== undefined &&
      frame !== undefined &&
      manifest.folder !== frame.root &&
      isBelow(manifest.folder, frame.root);
    if (serverImportPattern.test(text)) return "server";
    // Next and Nuxt keep server handlers in folders of the site.
    if (
      manifest &&
      ["nuxt", "next", "h3", "nitropack"].some((name) => manifest.dependencies.has(name)) &&
      serverFolder.test(path)
    )
      return "server";
    if (frame && !isOwnPackage) {
      // A mini program at the repository's root may share it with a server or a site.
      const top =
        frame.root === ""
          ? /^(?:server|backend|service|api-server|serverless|admin|web|h5|site)\//i.exec(path)?.[0]
          : undefined;
      if (top === undefined || frame.pages.some((page) => page.startsWith(top))) return "miniprogram";
      return /^(?:admin|web|h5|site)/i.test(top) ? "web" : "server";
    }
    const isServer = has(manifest, serverPackages);
    const isWeb = has(manifest, webPackages);
    if (isServer && !isWeb) return "server";
    if (isWeb && !isServer) return "web";
    if (manifest?.dependencies.has("@tarojs/taro") || manifest?.dependencies.has("@dcloudio/uni-app"))
      return "miniprogram";
    const sign = textSigns.find(([pattern]) => pattern.test(text));
    if (isServer && isWeb) {
      if (/(?:^|\/)(?:server|api|backend|routes?|controllers?|middlewares?|models?|services?)\//i.test(path))
        return "server";
      return sign?.[1] ?? "web";
    }
    if (manifest?.isPublished && !frame) return "library";
    return sign?.[1] ?? "unknown";
  };

  const decide = (path: string): Side => {
    const language = store.languageOf(path);
    const text = store.files.get(path)?.text ?? "";
    if (language === undefined) return "unknown";
    if (serverLanguages.has(language)) {
      if (language !== "php" && language !== "java" && frames.isInCloud(path)) return "cloud-function";
      return isLibrary(language) ? "library" : "server";
    }
    if (language === "wxml" || /\.(?:wxs|mpx|wpy)$/.test(path)) return "miniprogram";
    // Web Forms keep the page's C# in the same file as its markup.
    if (language === "html") return /<script\b[^>]*\brunat=["']?server/i.test(text) ? "server" : "web";
    if (language === "json") {
      const frame = frames.frameOf(path);
      if (
        !frame ||
        frames.isInCloud(path) ||
        /^(?:package|package-lock|tsconfig|jsconfig|composer|project[\w.]*config)\.json$/.test(basename(path))
      )
        return "config";
      return frame.root !== "" ||
        dirname(path) === "." ||
        frame.pages.includes(path.replace(/\.json$/, "")) ||
        /"(?:usingComponents|navigationBar\w+|component)"/.test(text)
        ? "miniprogram"
        : "config";
    }
    if (language === "yaml" || language === "properties" || language === "text") return "config";
    return scriptSide(path, text);
  };

  return (path) => {
    let side = sides.get(path);
    if (side === undefined) sides.set(path, (side = decide(path)));
    return side;
  };
};
