import { isAlias, isMap, isScalar, isSeq, Lexer, parseAllDocuments, type Document, type Node as YamlNode } from "yaml";
import type { Diagnostic } from "../domain/report.ts";
import type { Text } from "../domain/text.ts";
import type { Comment, DataEntry, DataNode, DataScalar } from "../program/tree.ts";
import { type Damage, diagnosticsOf } from "./damage.ts";
import type { Frontend } from "./frontend.ts";
import { commentNode } from "./nodes.ts";
import { moduleOfParts } from "./text.ts";

/** The parser reads about 1 MB a second, and configuration by hand is far below this size. */
const maxLength = 256 * 1024;
/** Aliases multiply (the "billion laughs"): no more nodes than this come of one file. */
const maxNodes = 100_000;

const damaged: Text = {
  en: "The YAML is damaged here; the rest was read.",
  "zh-CN": "此处 YAML 语法有误，其余部分已读取。",
};

const refusal = (path: string, code: Diagnostic["code"], en: string, chinese: string): Diagnostic => ({
  code,
  path,
  message: { en, "zh-CN": chinese },
});

/** A node still to be converted, and what takes the result. */
interface Work {
  readonly node: unknown;
  readonly document: Document;
  /** Offset for a value that is not written at all. */
  readonly at: number;
  readonly take: (data: DataNode) => void;
}

const scalar = (start: number, end: number, value: DataScalar["value"]): DataScalar => ({
  kind: "data-scalar",
  start,
  end,
  parent: undefined,
  value,
});

const rangeOf = (node: YamlNode | null | undefined, at: number): readonly [number, number] =>
  node?.range ? [node.range[0], node.range[1]] : [at, at];

const scalarValue = (value: unknown): DataScalar["value"] => {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return typeof value === "bigint" ? Number(value) : null;
};

/** Converts documents without recursion; false when the budget of nodes ran out, with what was converted until then. */
const convert = (work: Work[]): boolean => {
  let left = maxNodes;
  for (let next = work.pop(); next; next = work.pop()) {
    const { node, document, at, take } = next;
    if (left-- === 0) return false;
    if (isAlias(node)) {
      const target = node.resolve(document);
      // A node may hold an alias to itself; only whole anchors before the alias are followed.
      const [start] = rangeOf(node, at);
      if (target && rangeOf(target, start)[1] <= start) work.push({ node: target, document, at, take });
      else take(scalar(...rangeOf(node, at), null));
    } else if (isMap(node)) {
      const [start, end] = rangeOf(node, at);
      const entries: DataEntry[] = [];
      take({ kind: "data-map", start, end, parent: undefined, entries });
      for (const { key, value } of node.items.toReversed()) {
        if (!isScalar(key)) continue;
        const [keyStart, keyEnd] = rangeOf(key, start);
        work.push({
          node: value,
          document,
          at: keyEnd,
          take: (data) =>
            entries.push({
              kind: "data-entry",
              start: keyStart,
              end: Math.max(keyEnd, data.end),
              parent: undefined,
              key: String(key.value),
              keyStart,
              value: data,
            }),
        });
      }
    } else if (isSeq(node)) {
      const [start, end] = rangeOf(node, at);
      const items: DataNode[] = [];
      take({ kind: "data-list", start, end, parent: undefined, items });
      for (const item of node.items.toReversed())
        work.push({ node: item, document, at: start, take: (data) => items.push(data) });
    } else if (isScalar(node)) take(scalar(...rangeOf(node, at), scalarValue(node.value)));
    else take(scalar(at, at, null));
  }
  return true;
};

/** The lexer marks places between tokens by control characters that do not stand in the source. */
const marks = new Set(["\u0002", "\u0018", "\u001F"]);

const commentsOf = (text: string): Comment[] => {
  const comments: Comment[] = [];
  if (!text.includes("#")) return comments;
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    if (marks.has(token)) continue;
    if (token.startsWith("#")) comments.push(commentNode(at, at + token.length, token));
    at += token.length;
  }
  return comments;
};

const read = (
  path: string,
  text: string,
): { data: DataNode | undefined; comments: Comment[]; diagnostics: Diagnostic[] } => {
  const parsed = parseAllDocuments(text, { logLevel: "silent", prettyErrors: false, strict: false, uniqueKeys: false });
  const documents = Array.isArray(parsed) ? parsed : [];
  const damages: Damage[] = documents.flatMap(({ errors }) =>
    errors.map(({ pos }) => ({ at: pos[0], message: damaged })),
  );
  const items: DataNode[] = [];
  const work = documents
    .filter(({ contents }) => contents !== null)
    .map((document): Work => ({ node: document.contents, document, at: 0, take: (data) => items.push(data) }));
  const isWhole = convert(work.toReversed());
  const diagnostics = diagnosticsOf(path, text, damages);
  if (!isWhole) {
    diagnostics.push(
      refusal(
        path,
        "budget",
        "The YAML file unfolds to too many values; some were left out.",
        "该 YAML 文件展开后的值过多，部分未读取。",
      ),
    );
  }
  const data: DataNode | undefined =
    items.length > 1 ? { kind: "data-list", start: 0, end: text.length, parent: undefined, items } : items[0];
  return { data, comments: commentsOf(text), diagnostics };
};

/**
 * Lowers a YAML file to data; several documents in one file become a list. An alias stands for the data of its anchor,
 * with the places of the anchor. Never throws.
 */
export const lowerYaml: Frontend = (path, text) => {
  if (text.length > maxLength) {
    const diagnostic = refusal(
      path,
      "too-large",
      "The YAML file is larger than 256 KB and was not read.",
      "该 YAML 文件超过 256 KB，未读取。",
    );
    return moduleOfParts(path, "yaml", text, { diagnostics: [diagnostic] });
  }
  try {
    return moduleOfParts(path, "yaml", text, read(path, text));
  } catch {
    // The parser recurses and its aliases can throw: nesting of thousands of levels ends here.
    const diagnostic = refusal(path, "too-deep", "The YAML file could not be read.", "无法读取该 YAML 文件。");
    return moduleOfParts(path, "yaml", text, { diagnostics: [diagnostic] });
  }
};
