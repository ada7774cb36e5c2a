import type { Diagnostic } from "../../domain/report.ts";
import { walk } from "../../program/adopt.ts";
import type { Import, Module, Statement } from "../../program/tree.ts";
import { diagnosticsOf } from "../damage.ts";
import type { Frontend, Parsers } from "../frontend.ts";
import { lowerScript, type ScriptGrammar } from "../javascript.ts";
import { readJson } from "../json.ts";
import { importNode } from "../nodes.ts";
import { moduleOfParts } from "../text.ts";
import { findSnippets } from "./bindings.ts";
import { blocksOf, type Script } from "./blocks.ts";
import { dialectOf } from "./dialect.ts";
import type { DraftElement } from "./draft.ts";
import { Islands } from "./islands.ts";
import { maskIslands, onlyScripts } from "./mask.ts";
import { scanMarkup } from "./scanner.ts";
import { fillSnippets } from "./snippets.ts";

type Scripts = Pick<Module, "body" | "imports" | "exports" | "comments" | "diagnostics">;

const scriptGrammars: readonly ScriptGrammar[] = ["javascript", "typescript", "tsx"];

const inOrder = (a: { readonly start: number }, b: { readonly start: number }): number => a.start - b.start;

/** Ends statements where their script ends: the last one of each may have taken the semicolon of `onlyScripts`. */
const endInside = (text: string, body: readonly Statement[], scripts: readonly Script[]): void => {
  let next = 0;
  for (const statement of body) {
    while ((scripts[next]?.end ?? Infinity) <= statement.start) next++;
    const script = scripts[next];
    if (!script) return;
    walk(statement, (node) => {
      const open: { end: number } = node;
      const isOutside = open.end > script.end;
      if (isOutside) open.end = script.start + text.slice(script.start, script.end).trimEnd().length;
      return isOutside;
    });
  }
};

/** Damaged scripts of one file are read one by one, up to so many: beyond, the reading of all together must do. */
const maxSeparate = 20;

/** Lowers the scripts of one grammar: together, which is fast, or apart when damage in one could reach the next. */
const lowerOfGrammar = (
  path: string,
  text: string,
  scripts: readonly Script[],
  parsers: Parsers,
  grammar: ScriptGrammar,
): Scripts[] => {
  if (scripts.length === 0) return [];
  const read = (some: readonly Script[]): Scripts => {
    const lowered = lowerScript(path, onlyScripts(text, some), parsers, grammar);
    endInside(text, lowered.body, some);
    return lowered;
  };
  const together = read(scripts);
  const isDamaged = together.diagnostics.some(({ code }) => code === "syntax-error");
  if (!isDamaged || scripts.length === 1 || scripts.length > maxSeparate) return [together];
  return scripts.map((script) => read([script]));
};

const lowerScripts = (path: string, text: string, scripts: readonly Script[], parsers: Parsers): Scripts => {
  const all = scriptGrammars.flatMap((grammar) =>
    lowerOfGrammar(
      path,
      text,
      scripts.filter((script) => script.grammar === grammar),
      parsers,
      grammar,
    ),
  );
  return {
    body: all.flatMap(({ body }) => body).sort(inOrder),
    imports: all.flatMap(({ imports }) => imports),
    exports: all.flatMap(({ exports }) => exports),
    comments: all.flatMap(({ comments }) => comments),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
  };
};

/** `<wxs module="m" src="./m.wxs"/>` makes a file known in the markup under a name. */
const moduleImports = (elements: readonly DraftElement[]): Import[] =>
  elements.flatMap(({ tag, attributes }): Import[] => {
    if (tag !== "wxs") return [];
    const local = attributes.find(({ name }) => name === "module")?.text;
    const source = attributes.find(({ name }) => name === "src");
    return local && source?.text ? [importNode(source.start, source.end, source.text, "*", local)] : [];
  });

/** One diagnostic of each kind: a refused file is refused for its scripts and for its expressions. */
const withoutDoubles = (diagnostics: readonly Diagnostic[]): Diagnostic[] => {
  const known = new Map(
    diagnostics.map((diagnostic) => [`${diagnostic.code} ${diagnostic.line} ${diagnostic.message.en}`, diagnostic]),
  );
  return [...known.values()];
};

/**
 * Lowers WXML, HTML, single-file components and server templates: elements and texts with their bindings, the scripts,
 * the configuration inside. Never throws; damage costs its own stretch of the file.
 */
export const lowerMarkup: Frontend = (path, text, parsers) => {
  const dialect = dialectOf(path);
  const islands = new Islands(text, dialect);
  const markup = scanMarkup(text, dialect, islands);
  const { scripts, data, isSetup } = blocksOf(markup, dialect);
  const json = data && readJson(text, data.start, data.end);
  const lowered = lowerScripts(path, maskIslands(text, islands, scripts), scripts, parsers);
  const snippetGrammar: ScriptGrammar = scripts.some(({ grammar }) => grammar !== "javascript")
    ? "typescript"
    : "javascript";
  const diagnostics = [
    ...diagnosticsOf(path, text, [...markup.damages, ...(json?.damages ?? [])]),
    ...lowered.diagnostics,
  ];
  fillSnippets(text, findSnippets(text, markup, dialect, islands), (script) => {
    const { body, diagnostics: found } = lowerScript(path, script, parsers, snippetGrammar);
    // In HTML, `{{ }}` may belong to a template language that is none of JavaScript.
    if (!dialect.isHtml) diagnostics.push(...found);
    return body;
  });
  return moduleOfParts(path, dialect.language, text, {
    markup: markup.roots,
    body: lowered.body,
    exports: lowered.exports,
    data: json?.data,
    isSetup,
    imports: [...lowered.imports, ...moduleImports(markup.elements)].sort(inOrder),
    comments: [...markup.comments, ...lowered.comments, ...(json?.comments ?? [])].sort(inOrder),
    diagnostics: withoutDoubles(diagnostics),
  });
};
