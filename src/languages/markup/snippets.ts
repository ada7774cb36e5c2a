import type { Expression, Statement } from "../../program/tree.ts";
import { functionNode, nameNode, otherNode } from "../nodes.ts";
import type { Snippet } from "./bindings.ts";
import { blankOf } from "./mask.ts";

/** Words that are no names; all others can be one in a template, also `class`, which JavaScript reserves. */
const literalWords = new Set(["true", "false", "null", "this"]);
const plainName = /^[A-Za-z_$][\w$]*$/;

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** Where a string or comment ends that starts at `at`; `at` itself for neither, behind the code when it is not closed. */
const skipTrivia = (code: string, at: number): number => {
  const character = code.charAt(at);
  if (character === '"' || character === "'" || character === "`") {
    let i = at + 1;
    while (i < code.length && code[i] !== character) i += code[i] === "\\" ? 2 : 1;
    return Math.min(i + 1, code.length + 1);
  }
  const close = code.startsWith("//", at) ? "\n" : code.startsWith("/*", at) ? "*/" : undefined;
  if (!close) return at;
  const end = code.indexOf(close, at + 2);
  return end < 0 ? code.length + 1 : end + close.length;
};

/** True when strings, comments and brackets are closed, so that the code cannot run on into the next snippet. */
const isClosed = (code: string): boolean => {
  const open: string[] = [];
  let at = 0;
  while (at < code.length) {
    const end = skipTrivia(code, at);
    if (end > at) {
      at = end;
      continue;
    }
    const character = code.charAt(at);
    if (closing[character]) open.push(closing[character]);
    else if (")]}".includes(character) && open.pop() !== character) return false;
    at++;
  }
  return at === code.length && open.length === 0;
};

const brackets = {
  expression: ["(", ")"],
  object: ["({", "})"],
  statements: ["{", "}"],
} as const satisfies Record<Snippet["form"], readonly [string, string]>;

/**
 * A script that holds nothing but the snippets, each where it stands in the file, so that no offset has to be mapped:
 * the rest is blank, and the characters around a snippet (a quote, `{{`, a name) give room for brackets and a semicolon.
 */
const scriptOf = (text: string, snippets: readonly Snippet[]): string => {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, code, form } of snippets) {
    const [open, close] = brackets[form];
    const lead = `;${open}`;
    if (start - lead.length < done) continue;
    pieces.push(blankOf(text, done, start - lead.length), lead, code, close);
    done = start + code.length + close.length;
  }
  return pieces.join("");
};

/** What stands for a snippet: its one expression, a function for statements, the parts of damaged code in an Other. */
const valueOf = ({ start, code, form }: Snippet, statements: readonly Statement[]): Expression => {
  const end = start + code.length;
  const [first] = statements;
  if (statements.length === 1 && first?.kind === "block" && form === "statements") {
    return functionNode(start, end, { body: first.body, isArrow: true });
  }
  if (statements.length === 1 && first?.kind === "expression") return first.expression;
  return otherNode(start, end, statements);
};

/**
 * Gives each snippet its expression. `parse` lowers a script to its statements, in order; it is called at most once, and
 * not at all when the snippets are plain names. A snippet that cannot be read becomes an Other.
 */
export const fillSnippets = (
  text: string,
  snippets: readonly Snippet[],
  parse: (script: string) => readonly Statement[],
): void => {
  const parsed: Snippet[] = [];
  for (const snippet of snippets) {
    const { start, code, form, fill } = snippet;
    const name = code.trim();
    const nameStart = start + code.indexOf(name);
    if (form === "expression" && plainName.test(name) && !literalWords.has(name)) {
      fill(nameNode(nameStart, nameStart + name.length, name));
    } else if (isClosed(code)) parsed.push(snippet);
    else fill(otherNode(start, start + code.length));
  }
  if (parsed.length === 0) return;
  const statements = parse(scriptOf(text, parsed));
  let next = 0;
  for (const snippet of parsed) {
    const end = snippet.start + snippet.code.length;
    const own: Statement[] = [];
    for (let statement = statements[next]; statement && statement.start < end; statement = statements[++next]) {
      if (statement.end > snippet.start) own.push(statement);
    }
    snippet.fill(valueOf(snippet, own));
  }
};
