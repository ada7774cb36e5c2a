import { adopt } from "../program/adopt.ts";
import type { Language, Module } from "../program/tree.ts";
import type { Frontend } from "./frontend.ts";

type Parts = Pick<Module, "body" | "markup" | "data" | "imports" | "exports" | "comments" | "isSetup" | "diagnostics">;

/** A module of which only the given parts are filled, adopted. */
export const moduleOfParts = (path: string, language: Language, text: string, parts: Partial<Parts> = {}): Module =>
  adopt({
    kind: "module",
    start: 0,
    end: text.length,
    parent: undefined,
    path,
    language,
    text,
    namespace: undefined,
    body: parts.body ?? [],
    markup: parts.markup ?? [],
    data: parts.data,
    imports: parts.imports ?? [],
    exports: parts.exports ?? [],
    comments: parts.comments ?? [],
    isSetup: parts.isSetup ?? false,
    diagnostics: parts.diagnostics ?? [],
  });

/** Prose and other files without a syntax of their own (Markdown, SQL, PEM, CSV, server configuration): only their text. */
export const lowerText: Frontend = (path, text) => moduleOfParts(path, "text", text);
