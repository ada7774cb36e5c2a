import type { SourceFile } from "../domain/change.ts";
import type { Language, Module } from "../program/tree.ts";
import type { Frontend, Grammar, Parsers } from "./frontend.ts";
import { lowerCsharp } from "./csharp.ts";
import { lowerGo } from "./go.ts";
import { lowerJava } from "./java.ts";
import { lowerScript, type ScriptGrammar } from "./javascript.ts";
import { lowerJson } from "./json.ts";
import { lowerMarkup } from "./markup/markup.ts";
import { lowerPhpFile } from "./php-page.ts";
import { lowerProperties } from "./properties.ts";
import { lowerPython } from "./python.ts";
import { lowerText } from "./text.ts";
import { lowerYaml } from "./yaml.ts";

const endings = (language: Language, list: string): [string, Language][] =>
  list.split(" ").map((ending) => [ending, language]);

/**
 * Languages by the end of a file's name, the longest end first (`a.blade.php`). Single files of wepy, mpx and quick apps are
 * read as Vue's; template languages as HTML, whose scanner passes over what it does not know.
 */
const languagesByEnding: ReadonlyMap<string, Language> = new Map([
  ...endings("javascript", "js mjs cjs jsx wxs es6"),
  ...endings("typescript", "ts mts cts uts"),
  ...endings("tsx", "tsx"),
  ...endings("php", "php phtml php5 php7"),
  ...endings("python", "py pyw"),
  ...endings("java", "java"),
  ...endings("go", "go"),
  ...endings("csharp", "cs csx"),
  ...endings("wxml", "wxml"),
  ...endings("vue", "vue nvue uvue wpy mpx ux"),
  ...endings(
    "html",
    "html htm xhtml shtml cshtml vbhtml razor jsp jspx jspf ftl ftlh vm blade.php twig latte tpl tmpl gohtml ejs hbs handlebars mustache njk nunjucks jinja jinja2 j2 art liquid erb aspx ascx",
  ),
  ...endings("json", "json jsonc json5 webmanifest"),
  ...endings("yaml", "yaml yml"),
  ...endings("properties", "properties env ini toml conf cfg"),
  ...endings("text", "md mdx markdown txt rst xml sql pem key crt csv sh config gradle kts mod"),
  // Key stores have no text: a rule knows them by their name (domain/key-store.ts).
  ...endings("text", "p12 pfx jks keystore bks"),
]);

/** Files known by their whole name; `.env.production` and the like by its start. */
const languagesByName: ReadonlyMap<string, Language> = new Map([
  ...endings("json", ".babelrc .eslintrc .prettierrc .swcrc .wxapkgrc composer.lock"),
  ...endings("properties", ".env .npmrc .flaskenv .editorconfig Pipfile"),
  ...endings("text", "Dockerfile Makefile README LICENSE Procfile"),
]);

/** The language that a file is read as, by its name; undefined for what no front end reads: images, fonts, archives, styles. */
export const languageOf = (path: string): Language | undefined => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const known = languagesByName.get(name);
  if (known) return known;
  if (name.startsWith(".env.")) return "properties";
  for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) {
    const language = languagesByEnding.get(name.slice(dot + 1).toLowerCase());
    if (language) return language;
  }
  return undefined;
};

const grammarsByLanguage: Readonly<Partial<Record<Language, readonly Grammar[]>>> = {
  javascript: ["javascript"],
  typescript: ["typescript"],
  tsx: ["tsx"],
  php: ["php", "javascript"],
  python: ["python"],
  java: ["java"],
  go: ["go"],
  csharp: ["csharp"],
  wxml: ["javascript"],
  html: ["javascript"],
  vue: ["javascript"],
};

/**
 * The grammars that files of these names surely need, for loading them while something else is waited for. What only
 * their texts tell (`<script lang="ts">`) is loaded when it is met.
 */
export const grammarsFor = (paths: Iterable<string>): Set<Grammar> => {
  const needed = new Set<Grammar>();
  for (const path of paths) {
    const language = languageOf(path);
    for (const grammar of (language && grammarsByLanguage[language]) ?? []) needed.add(grammar);
  }
  return needed;
};

const script =
  (grammar: ScriptGrammar): Frontend =>
  (path, text, parsers) =>
    lowerScript(path, text, parsers, grammar);

const frontends: Readonly<Record<Language, Frontend>> = {
  javascript: script("javascript"),
  typescript: script("typescript"),
  tsx: script("tsx"),
  php: lowerPhpFile,
  python: lowerPython,
  java: lowerJava,
  go: lowerGo,
  csharp: lowerCsharp,
  wxml: lowerMarkup,
  vue: lowerMarkup,
  html: lowerMarkup,
  json: lowerJson,
  yaml: lowerYaml,
  properties: lowerProperties,
  text: lowerText,
};

/** Lowers a file by the front end of its language. A file that has none is a module with nothing but its text. */
export const lower = (file: SourceFile, parsers: Parsers): Module =>
  frontends[languageOf(file.path) ?? "text"](file.path, file.text, parsers);
