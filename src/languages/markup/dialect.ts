import type { Language } from "../../program/tree.ts";

/** How a stretch of a server's template language ends. */
export type IslandEnd =
  | { readonly by: "text"; readonly close: string; /** The file may end in it: PHP. */ readonly orEnd?: boolean }
  | { readonly by: "code"; readonly close: string }
  /** `@Model.Items[0].Name`, `@if (x)`: a word, then names and brackets. */
  | { readonly by: "word"; readonly needsBracket: boolean };

/** Code of a server's template language inside markup: no markup, no text, and unknown here. */
export interface Island {
  readonly open: string;
  readonly end: IslandEnd;
  /** It prints a value, so that something stands in its place; else it steers or says nothing. Or the word that tells. */
  readonly prints: boolean | RegExp;
}

/** What differs between the tag languages. */
export interface Dialect {
  readonly language: Extract<Language, "wxml" | "html" | "vue">;
  /** A single-file component: the top level holds blocks, of which only `<template>` is markup. */
  readonly hasBlocks: boolean;
  /** HTML proper: void elements, optional end tags, names without case. */
  readonly isHtml: boolean;
  /** Elements whose content is no markup. */
  readonly rawText: ReadonlySet<string>;
  /** `{{ }}` is an expression of the client; else an island of the server. */
  readonly bindsMustache: boolean;
  /** `:x`, `@x`, `v-x` are bindings. */
  readonly hasDirectives: boolean;
  /** Longest opening first, where one starts with the other. */
  readonly islands: readonly Island[];
}

const text = (open: string, close: string, prints = false): Island => ({ open, end: { by: "text", close }, prints });
const code = (open: string, close: string, prints = true): Island => ({ open, end: { by: "code", close }, prints });

const php: readonly Island[] = [
  { open: "<?=", end: { by: "text", close: "?>", orEnd: true }, prints: true },
  { open: "<?", end: { by: "text", close: "?>", orEnd: true }, prints: false },
];
const asp: readonly Island[] = [
  text("<%--", "--%>"),
  text("<%=", "%>", true),
  text("<%-", "%>", true),
  text("<%", "%>"),
];
const jinja: readonly Island[] = [text("{%", "%}"), text("{#", "#}")];
const mustache = code("{{", "}}");
const dollar = code("${", "}");
const freemarker: readonly Island[] = [
  text("<#--", "-->"),
  code("<#", ">", false),
  text("</#", ">"),
  code("<@", ">", false),
  text("</@", ">"),
  dollar,
];
const blade: readonly Island[] = [
  text("{{--", "--}}"),
  text("{!!", "!!}", true),
  mustache,
  { open: "@", end: { by: "word", needsBracket: true }, prints: /^(?:json|js|lang|yield)\b/ },
];
const razor: readonly Island[] = [
  text("@*", "*@"),
  code("@{", "}", false),
  code("@(", ")"),
  {
    open: "@",
    end: { by: "word", needsBracket: false },
    prints:
      /^(?!(?:if|else|for|foreach|while|do|switch|case|using|lock|try|section|model|inherits|inject|namespace|page)\b)/,
  },
];

const htmlRaw = new Set(["script", "style", "textarea", "title"]);

const wxml: Dialect = {
  language: "wxml",
  hasBlocks: false,
  isHtml: false,
  rawText: new Set(["wxs", "sjs", "script", "style"]),
  bindsMustache: true,
  hasDirectives: false,
  islands: [],
};
const singleFile: Dialect = {
  language: "vue",
  hasBlocks: true,
  isHtml: false,
  rawText: new Set(["script", "style", "wxs"]),
  bindsMustache: true,
  hasDirectives: true,
  islands: [],
};
const page = (islands: readonly Island[], more: Partial<Dialect> = {}): Dialect => ({
  language: "html",
  hasBlocks: false,
  isHtml: true,
  rawText: htmlRaw,
  bindsMustache: true,
  hasDirectives: true,
  islands,
  ...more,
});

const plainPage = page([...php, ...asp, ...jinja]);
const serverMustache = { bindsMustache: false, hasDirectives: false };

/** Endings of file names, the more special first. */
const dialects: readonly (readonly [RegExp, Dialect])[] = [
  [/\.(?:vue|nvue|uvue|mpx|wpy|ux)$/i, singleFile],
  [/\.blade\.php$/i, page([...php, ...blade], serverMustache)],
  [/\.(?:twig|j2|jinja2?|njk|nunjucks|liquid)$/i, page([...jinja, mustache], serverMustache)],
  [/\.(?:hbs|handlebars|mustache|gohtml|tmpl|art)$/i, page([text("{{!--", "--}}"), mustache], serverMustache)],
  [/\.(?:cshtml|razor|vbhtml)$/i, page(razor, { hasDirectives: false })],
  [/\.ftlh?$/i, page(freemarker)],
  [/\.(?:jsp|jspf|jspx|tag|vm)$/i, page([...asp, dollar])],
  [/\.(?:wxml|axml|swan|ttml|qml|ksml|jxml)$/i, wxml],
];

/** The tag language of a file, by its name; what is unknown is read as HTML with the islands of the common servers. */
export const dialectOf = (path: string): Dialect => dialects.find(([ending]) => ending.test(path))?.[1] ?? plainPage;

/** HTML elements that have no content and no end tag. */
export const voidElements: ReadonlySet<string> = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "param",
  "source",
  "track",
  "wbr",
]);

const table = ["tr", "td", "th"];
const group = ["tbody", "thead", "tfoot", ...table];
const paragraph = ["p"];

/** Which open elements end where one of these starts: HTML lets their end tags be left out. */
export const endedBy: Readonly<Record<string, readonly string[]>> = {
  li: ["li"],
  option: ["option"],
  optgroup: ["option", "optgroup"],
  dt: ["dt", "dd"],
  dd: ["dt", "dd"],
  td: ["td", "th"],
  th: ["td", "th"],
  tr: table,
  tbody: group,
  thead: group,
  tfoot: group,
  p: paragraph,
  div: paragraph,
  ul: paragraph,
  ol: paragraph,
  table: paragraph,
  form: paragraph,
  section: paragraph,
  h1: paragraph,
  h2: paragraph,
  h3: paragraph,
  h4: paragraph,
  h5: paragraph,
  h6: paragraph,
  header: paragraph,
  footer: paragraph,
  hr: paragraph,
};
