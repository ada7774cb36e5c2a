import { createScanner } from "jsonc-parser";
import type { Text } from "../domain/text.ts";
import type { Comment, DataEntry, DataNode } from "../program/tree.ts";
import { type Damage, diagnosticsOf } from "./damage.ts";
import type { Frontend } from "./frontend.ts";
import { commentNode } from "./nodes.ts";
import { moduleOfParts } from "./text.ts";

/** The numbers of jsonc-parser's SyntaxKind, a const enum, which single-file compilation cannot import. */
const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  unknown: 16,
  end: 17,
} as const;

const damaged: Text = {
  en: "The JSON is damaged here; the rest was read.",
  "zh-CN": "此处 JSON 语法有误，其余部分已读取。",
};

/** A map or list whose end is not reached yet; a map also holds the key that waits for its value. */
interface OpenContainer {
  readonly start: number;
  readonly entries: DataEntry[] | undefined;
  readonly items: DataNode[];
  key: { readonly text: string; readonly start: number; hasColon: boolean } | undefined;
  /** A value came since the last comma. */
  isFull: boolean;
}

/**
 * Builds the tree from the scanner's tokens with a stack of its own: jsonc-parser's tree builder recurses and overflows
 * on deep nesting, and gives up more of a damaged file.
 */
class JsonBuilder {
  readonly damages: Damage[] = [];
  root: DataNode | undefined;
  readonly #open: OpenContainer[] = [];

  fail(at: number): void {
    this.damages.push({ at, message: damaged });
  }

  begin(start: number, isMap: boolean): void {
    this.#open.push({ start, entries: isMap ? [] : undefined, items: [], key: undefined, isFull: false });
  }

  /** Closes the innermost container; one of the other kind is closed too, as the bracket most likely has a typing error. */
  finish(at: number, end: number, isMap: boolean): void {
    const top = this.#open.pop();
    if (!top || (top.entries !== undefined) !== isMap) this.fail(at);
    if (!top) return;
    if (top.key) this.fail(top.key.start);
    if (top.entries) this.value({ kind: "data-map", start: top.start, end, parent: undefined, entries: top.entries });
    else this.value({ kind: "data-list", start: top.start, end, parent: undefined, items: top.items });
  }

  finishAll(end: number): void {
    if (this.#open.length > 0) this.fail(end);
    while (this.#open.length > 0) this.finish(end, end, this.#open.at(-1)?.entries !== undefined);
  }

  /** True when a string here is a key: in a map that has none waiting. */
  get wantsKey(): boolean {
    const top = this.#open.at(-1);
    return top?.entries !== undefined && top.key === undefined;
  }

  key(text: string, start: number): void {
    const top = this.#open.at(-1);
    if (top?.isFull) this.fail(start);
    if (top) top.key = { text, start, hasColon: false };
  }

  colon(at: number): void {
    const key = this.#open.at(-1)?.key;
    if (!key || key.hasColon) this.fail(at);
    else key.hasColon = true;
  }

  comma(at: number): void {
    const top = this.#open.at(-1);
    if (!top?.isFull) this.fail(at);
    if (!top) return;
    top.key = undefined;
    top.isFull = false;
  }

  value(node: DataNode): void {
    const top = this.#open.at(-1);
    if (!top) {
      if (this.root) this.fail(node.start);
      else this.root = node;
    } else if (!top.entries) {
      if (top.isFull) this.fail(node.start);
      top.items.push(node);
      top.isFull = true;
    } else if (top.key) {
      const { text, start, hasColon } = top.key;
      if (!hasColon) this.fail(node.start);
      top.entries.push({
        kind: "data-entry",
        start,
        end: node.end,
        parent: undefined,
        key: text,
        keyStart: start,
        value: node,
      });
      top.key = undefined;
      top.isFull = true;
    } else this.fail(node.start);
  }

  scalar(start: number, end: number, value: string | number | boolean | null): void {
    this.value({ kind: "data-scalar", start, end, parent: undefined, value });
  }
}

/** Keys without quotes are no JSON, but JSON5 and hand-written component configuration have them. */
const bareKey = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

const takeToken = (builder: JsonBuilder, kind: number, start: number, end: number, value: string): void => {
  if (kind === token.openBrace) builder.begin(start, true);
  else if (kind === token.openBracket) builder.begin(start, false);
  else if (kind === token.closeBrace) builder.finish(start, end, true);
  else if (kind === token.closeBracket) builder.finish(start, end, false);
  else if (kind === token.colon) builder.colon(start);
  else if (kind === token.comma) builder.comma(start);
  else if (kind === token.string && builder.wantsKey) builder.key(value, start);
  else if (kind === token.string) builder.scalar(start, end, value);
  else if (kind === token.number) builder.scalar(start, end, Number(value));
  else if (kind === token.true || kind === token.false) builder.scalar(start, end, kind === token.true);
  else if (kind === token.null) builder.scalar(start, end, null);
  else if (kind === token.unknown) {
    builder.fail(start);
    if (builder.wantsKey && bareKey.test(value)) builder.key(value, start);
  }
};

/** What was read of a stretch of JSON; `data` is undefined when it holds no value. */
export interface JsonReading {
  readonly data: DataNode | undefined;
  readonly comments: readonly Comment[];
  readonly damages: readonly Damage[];
}

/** Reads JSON with comments and trailing commas between two offsets of a text. Offsets are absolute; never throws. */
export const readJson = (text: string, start = 0, end = text.length): JsonReading => {
  const source = text.slice(start, end);
  const scanner = createScanner(source);
  if (source.startsWith("\uFEFF")) scanner.setPosition(1);
  const builder = new JsonBuilder();
  const comments: Comment[] = [];
  for (let kind: number = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
    const from = start + scanner.getTokenOffset();
    const to = from + scanner.getTokenLength();
    const hasError: number = scanner.getTokenError();
    if (hasError !== 0) builder.fail(from);
    if (kind === token.lineComment || kind === token.blockComment)
      comments.push(commentNode(from, to, text.slice(from, to)));
    else takeToken(builder, kind, from, to, scanner.getTokenValue());
  }
  builder.finishAll(end);
  return { data: builder.root, comments, damages: builder.damages };
};

/** Lowers a JSON file, also one with comments, to data with the places of its keys and values. Never throws. */
export const lowerJson: Frontend = (path, text) => {
  const { data, comments, damages } = readJson(text);
  return moduleOfParts(path, "json", text, { data, comments, diagnostics: diagnosticsOf(path, text, damages) });
};
