import type { Language, Parser as TreeSitterParser, Range as TreeSitterRange } from "web-tree-sitter";
// The CommonJS build by its path: ncc breaks the other one (its `createRequire` is lost, and a mangled copy of the wasm
// file is emitted). From src/ and from lib/ the path is the same.
// @ts-expect-error The declarations beside this build only name the package.
import build from "../../node_modules/web-tree-sitter/web-tree-sitter.cjs";
import type { Diagnostic } from "../domain/report.ts";
import { exportMemory, type WasmHeap } from "./export-memory.ts";
import { exportTree, isSameTree } from "./export-tree.ts";
import type { FlatTree } from "./flat-tree.ts";
import type { Grammar, Parsers, Range } from "./frontend.ts";
import { refusalOf } from "./guards.ts";
import { symbolsOf, type Symbols } from "./tree-writer.ts";

const treeSitter: typeof import("web-tree-sitter") = build;

/** Of the platform; the ES library's types do not declare it. */
declare const WebAssembly: {
  readonly Memory: new (pages: { initial: number; maximum: number }) => object;
  readonly Module: new (bytes: Uint8Array) => Parameters<typeof Language.loadSync>[0];
};

/**
 * The wasm memory may grow to 400 MB and no further: without a cap a 40 KB file of `a<a<a<…` in Java takes 2 GB.
 * Pages of 64 KiB; the initial size is what the core asks for.
 */
const memoryPages = { initial: 512, maximum: 6144 };

/**
 * How often tree-sitter may ask whether to go on with a text; it asks about once per hundred steps of the parser. Counted,
 * not timed, so that a slow machine reports the same. Of 2,500 real files the worst needs 18 per 1,000 characters.
 */
const stepsFor = (length: number): number => 2_000 + Math.floor(length / 25);

/**
 * A text that makes the memory grow beyond this many bytes is given up before it meets the cap, which would end the wasm:
 * 9 KB of `a=>a=>…` in Java want 400 MB. A real file of 1.5 MB needs less than 150 MB.
 */
const maxMemory = 256 * 1024 * 1024;

/** A text with a comment, an alias, fields, hidden nodes and errors in most grammars. */
const probe = "/* 注 */ export const { a: b = 1 } = f?.(`x${y}`, ...z);\nclass { ) }";

interface Loaded {
  readonly language: Language;
  readonly symbols: Symbols;
  /** Memory and cursor gave the same tree for the probe. */
  readonly isMemoryReadable: boolean;
}

/** The one wasm instance of the process: web-tree-sitter keeps it to itself, so that there cannot be a second one. */
interface Core {
  readonly readWasm: (name: string) => Uint8Array;
  readonly heap: WasmHeap;
  readonly parser: TreeSitterParser;
  readonly loaded: Map<Grammar, Loaded>;
  /** Set when the wasm code aborted; the instance is then of no use for any language. */
  isDead: boolean;
}
let core: Promise<Core> | undefined;

const startCore = async (readWasm: Core["readWasm"]): Promise<Core> => {
  // web-tree-sitter adds the views of its memory to the options that it is given.
  const heap: WasmHeap = {};
  const options = Object.assign(heap, {
    wasmBinary: readWasm("core"),
    wasmMemory: new WebAssembly.Memory(memoryPages),
    printErr: () => {},
  });
  // In the bundle, an ES module, there is no __dirname, which this build reads to find a file that it does not need.
  const folder = "__dirname";
  const hasFolder = folder in globalThis;
  if (!hasFolder) Reflect.set(globalThis, folder, "");
  try {
    await treeSitter.Parser.init(options);
  } finally {
    if (!hasFolder) Reflect.deleteProperty(globalThis, folder);
  }
  return { readWasm, heap, parser: new treeSitter.Parser(), loaded: new Map(), isDead: false };
};

const load = (from: Core, grammar: Grammar): Loaded => {
  const language = treeSitter.Language.loadSync(new WebAssembly.Module(from.readWasm(grammar)));
  const symbols = symbolsOf(language);
  from.parser.setLanguage(language);
  const tree = from.parser.parse(probe);
  if (!tree) throw new Error(`The ${grammar} grammar does not parse.`);
  const fast = exportMemory(tree, probe, symbols, from.heap);
  const isMemoryReadable = fast !== undefined && isSameTree(fast, exportTree(tree, probe, symbols));
  tree.delete();
  const loaded = { language, symbols, isMemoryReadable };
  from.loaded.set(grammar, loaded);
  return loaded;
};

/** Begins to watch over the parsing of one text; the answer says whether it has lasted too long. */
export type Watch = () => () => boolean;
const noWatch: Watch = () => () => false;

/**
 * Starts tree-sitter and loads the given grammars; any other is loaded when the first text needs it. `readWasm` gives the
 * decompressed bytes of `core` or of a grammar by its name. Rejects when the wasm files are missing or not those of this
 * product. All parsers of a process share one instance.
 *
 * `watch` is the shell's last resort: 4 KB of `!: !: …` in Java or C# take 10 s in few steps, and the time grows with the cube.
 * It must be so patient that it never ends the parsing of honest code, whatever the machine.
 */
export const loadParsers = async (
  grammars: Iterable<Grammar>,
  readWasm: (name: string) => Uint8Array,
  watch: Watch = noWatch,
): Promise<Parsers> => {
  core ??= startCore(readWasm);
  const started = await core;
  for (const grammar of grammars) if (!started.loaded.has(grammar)) load(started, grammar);
  return { parse: (grammar, path, text, ranges) => parse(started, watch(), grammar, path, text, ranges) };
};

const problem = (code: Diagnostic["code"], path: string, en: string, chinese: string): Diagnostic => ({
  code,
  path,
  message: { en: `Not analysed: ${en}.`, "zh-CN": `未分析：${chinese}。` },
});

/** Rows and columns only matter for positions that we do not read. */
const point = { row: 0, column: 0 };
const toTreeSitter = (range: Range): TreeSitterRange => ({
  startIndex: range.start,
  endIndex: range.end,
  startPosition: point,
  endPosition: point,
});

const parse = (
  from: Core,
  isOverdue: () => boolean,
  grammar: Grammar,
  path: string,
  text: string,
  ranges: readonly Range[] | undefined,
): FlatTree | Diagnostic => {
  const parsed = ranges ? ranges.map(({ start, end }) => text.slice(start, end)).join("\n") : text;
  const refusal = refusalOf(grammar, path, parsed);
  if (refusal) return refusal;
  if (from.isDead) return problem("unreadable", path, "an earlier file broke the parser", "解析器因先前的文件而失效");
  const { parser } = from;
  let steps = stepsFor(parsed.length);
  const bytes = (): number => from.heap.HEAPU8?.length ?? 0;
  // The memory never shrinks: what an earlier text made it is not held against this one.
  const most = Math.max(maxMemory, bytes());
  try {
    const loaded = from.loaded.get(grammar) ?? load(from, grammar);
    parser.setLanguage(loaded.language);
    const tree = parser.parse(text, null, {
      progressCallback: () => --steps < 0 || bytes() > most || isOverdue(),
      ...(ranges && { includedRanges: ranges.map(toTreeSitter) }),
    });
    if (!tree) {
      // Without it the next text would be parsed as the rest of this one.
      parser.reset();
      return problem("budget", path, "parsing takes too long or too much memory", "解析耗时过长或占用内存过多");
    }
    const flat = loaded.isMemoryReadable ? exportMemory(tree, text, loaded.symbols, from.heap) : undefined;
    const result = flat ?? exportTree(tree, text, loaded.symbols);
    tree.delete();
    return result;
  } catch {
    from.isDead = true;
    return problem("unreadable", path, "the file breaks the parser", "该文件导致解析器失效");
  }
};
