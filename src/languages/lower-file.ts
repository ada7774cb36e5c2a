import { LineTable } from "../domain/place.ts";
import type { Diagnostic } from "../domain/report.ts";
import { adopt } from "../program/adopt.ts";
import type { Comment, Export, Language, Module, Statement } from "../program/tree.ts";
import { FlatTree } from "./flat-tree.ts";
import { commentNode } from "./nodes.ts";
import { TableLowering, type Tables } from "./table-lowering.ts";

/** A file and what its grammar made of it: a tree, or the reason why there is none. */
export interface ParsedFile {
  readonly path: string;
  readonly text: string;
  readonly language: Language;
  readonly parsed: FlatTree | Diagnostic;
}

/** What a language reads off the lowered statements of a whole file. */
export type Outline = (
  lowering: TableLowering,
  body: readonly Statement[],
) => {
  readonly namespace: string | undefined;
  readonly exports: readonly Export[];
};

interface Marks {
  readonly comments: readonly Comment[];
  readonly errors: readonly number[];
  readonly damages: number;
  readonly firstDamage: number;
}

/** What stands outside the grammar's order: comments and damage. */
const marksOf = (tree: FlatTree): Marks => {
  const comments: Comment[] = [];
  const errors: number[] = [];
  let damages = 0;
  let firstDamage = -1;
  for (const node of tree.marks) {
    const isError = tree.isError(node);
    // A root that is damaged as a whole is read as a module all the same.
    if (isError && node > 0) errors.push(node);
    if (isError || tree.isMissing(node)) {
      damages++;
      if (firstDamage < 0) firstDamage = tree.start(node);
    } else comments.push(commentNode(tree.start(node), tree.end(node), tree.textOf(node)));
  }
  return { comments, errors, damages, firstDamage };
};

const diagnosticsOf = (path: string, text: string, marks: Marks, tooDeepAt: number): Diagnostic[] => {
  if (marks.damages === 0 && tooDeepAt < 0) return [];
  const lines = new LineTable(text);
  const diagnostics: Diagnostic[] = [];
  if (marks.damages > 0) {
    const { line } = lines.at(marks.firstDamage);
    const { damages } = marks;
    const message = {
      en: `The syntax is damaged in ${damages} ${damages === 1 ? "place" : "places"}, first on line ${line}; what stands there was read only in part.`,
      "zh-CN": `有 ${damages} 处语法无法解析，首处在第 ${line} 行；这些位置只作了部分分析。`,
    };
    diagnostics.push({ code: "syntax-error", path, line, message });
  }
  if (tooDeepAt >= 0) {
    const { line } = lines.at(tooDeepAt);
    const message = {
      en: `The code from line ${line} on is nested too deep; its inner part was not read.`,
      "zh-CN": `第 ${line} 行起的代码嵌套过深，其内层未作分析。`,
    };
    diagnostics.push({ code: "too-deep", path, line, message });
  }
  return diagnostics;
};

/** Lowers a parsed file by its language's tables to an adopted module. A file without a tree is an empty module. */
export const lowerFile = (file: ParsedFile, tables: Tables, outline: Outline): Module => {
  const { path, text, language, parsed } = file;
  const frame = {
    kind: "module" as const,
    start: 0,
    end: text.length,
    path,
    language,
    text,
    markup: [],
    data: undefined,
    isSetup: false,
  };
  if (!(parsed instanceof FlatTree)) {
    return { ...frame, namespace: undefined, body: [], imports: [], exports: [], comments: [], diagnostics: [parsed] };
  }
  const marks = marksOf(parsed);
  const lowering = new TableLowering(parsed, tables, marks.errors);
  const body = parsed.count === 0 ? [] : lowering.statements(lowering.children(0));
  const { namespace, exports } = outline(lowering, body);
  const diagnostics = diagnosticsOf(path, text, marks, lowering.tooDeepAt);
  return adopt({
    ...frame,
    namespace,
    body,
    imports: lowering.imports,
    exports,
    comments: marks.comments,
    diagnostics,
  });
};

/** Statements in source order, each followed by those that `below` finds in it: what a file runs when it is loaded. */
export function* flattened(
  body: readonly Statement[],
  below: (statement: Statement) => readonly Statement[],
): Generator<Statement> {
  const open = [body.values()];
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const { value, done } = last.next();
    if (done) open.pop();
    else {
      yield value;
      open.push(below(value).values());
    }
  }
}
