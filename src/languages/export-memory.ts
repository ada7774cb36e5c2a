import type { Tree } from "web-tree-sitter";
import type { FlatTree } from "./flat-tree.ts";
import { errorSymbol, TreeWriter, type Symbols, widened } from "./tree-writer.ts";

/**
 * The views of the wasm memory, which web-tree-sitter sets on the options it was started with and replaces when the
 * memory grows.
 */
export interface WasmHeap {
  readonly HEAPU8?: Uint8Array;
  readonly HEAPU16?: Uint16Array;
  readonly HEAPU32?: Uint32Array;
}

// Offsets in bytes of lib/src/{subtree.h,tree.h,parser.h} of tree-sitter 0.27.1 with pointers of 4 bytes. They are private:
// so the version is pinned, tree-sitter.ts compares with the cursor at start, and the tests do for all grammars.
const tree = { root: 0, language: 8 };
const subtree = { bytes: 8, padding: 4, size: 16, childCount: 36, symbol: 40, flags: 44, production: 64 };
const language = {
  symbols: 4,
  aliasSymbols: 8,
  productions: 28,
  aliasWidth: 36,
  fieldSlices: 64,
  fieldEntries: 68,
  symbolMetadata: 72,
  publicSymbols: 76,
  aliases: 84,
};
const metadata = { bytes: 3, named: 1 };
const fieldSlice = { bytes: 4, length: 2 };
const fieldEntry = { bytes: 4, child: 2, inherited: 3 };

/** Bits of the flags of a subtree with an own block of memory, and of one that lies in its parent's list of children. */
const ownBit = { visible: 1, named: 2, extra: 4, missing: 1 << 9 };
const inlineBit = { isInline: 1, visible: 2, named: 4, extra: 8, missing: 32 };

/** What a grammar says of its symbols and productions. */
interface Grammar {
  /** By symbol: the one it is shown as, and 1 if it has a name. */
  readonly shownAs: Uint16Array;
  readonly isNamed: Uint8Array;
  /** By production times width plus place: the symbol that the child there is shown as; 0 for its own. */
  readonly aliases: Uint16Array;
  readonly aliasWidth: number;
  /** The same for the field that a production gives its child itself; 0 for none. */
  readonly fields: Uint8Array;
  readonly fieldWidth: number;
}
const grammars = new WeakMap<Symbols, Grammar>();

const readGrammar = (address: number, bytes: Uint8Array, halves: Uint16Array, words: Uint32Array): Grammar => {
  const byte = (at: number): number => bytes[at] ?? 0;
  const half = (at: number): number => halves[at >> 1] ?? 0;
  const word = (at: number): number => words[at >> 2] ?? 0;
  const symbolCount = word(address + language.symbols) + word(address + language.aliasSymbols);
  const productions = word(address + language.productions);
  const aliasWidth = half(address + language.aliasWidth);
  const publicSymbols = word(address + language.publicSymbols) >> 1;
  const aliases = word(address + language.aliases) >> 1;
  const symbolMetadata = word(address + language.symbolMetadata);

  const given: { readonly production: number; readonly child: number; readonly field: number }[] = [];
  let fieldWidth = 0;
  for (let production = 0; production < productions; production++) {
    const slice = word(address + language.fieldSlices) + production * fieldSlice.bytes;
    let entry = word(address + language.fieldEntries) + half(slice) * fieldEntry.bytes;
    for (let left = half(slice + fieldSlice.length); left > 0; left--, entry += fieldEntry.bytes) {
      if (byte(entry + fieldEntry.inherited) !== 0) continue;
      const child = byte(entry + fieldEntry.child);
      fieldWidth = Math.max(fieldWidth, child + 1);
      given.push({ production, child, field: half(entry) });
    }
  }
  const fields = new Uint8Array(productions * fieldWidth);
  for (const { production, child, field } of given) fields[production * fieldWidth + child] ||= field;
  return {
    shownAs: halves.slice(publicSymbols, publicSymbols + symbolCount),
    isNamed: Uint8Array.from({ length: symbolCount }, (_, symbol) =>
      byte(symbolMetadata + symbol * metadata.bytes + metadata.named),
    ),
    aliases: halves.slice(aliases, aliases + productions * aliasWidth),
    aliasWidth,
    fields,
    fieldWidth,
  };
};

/** Numbers that are kept of a node while its first children are read: those of `exportMemory`, in their order. */
const frameSize = 8;
/** The frames of the nodes that are open; for all trees of the process, as only one is read at a time. */
let frames = new Int32Array(frameSize * 256);

/**
 * Copies a tree straight out of the wasm memory: the same nodes as exportTree for a fraction of the time.
 * Undefined when the memory cannot be reached.
 */
export const exportMemory = (source: Tree, text: string, symbols: Symbols, heap: WasmHeap): FlatTree | undefined => {
  const { HEAPU8: bytes, HEAPU16: halves, HEAPU32: words } = heap;
  const address: unknown = Reflect.get(source, 0);
  if (!bytes || !halves || !words || typeof address !== "number") return undefined;
  const word = (at: number): number => (words[at >> 2] ?? 0) | 0;

  let grammar = grammars.get(symbols);
  if (!grammar) grammars.set(symbols, (grammar = readGrammar(word(address + tree.language), bytes, halves, words)));
  const { shownAs, isNamed: isNamedSymbol, aliases, aliasWidth, fields, fieldWidth } = grammar;

  const writer = new TreeWriter(symbols);
  let depth = 0;
  // Of the node whose children are being read: the address of the next child and of their end, its production, the field
  // that it hands down if it is hidden (0 if not), the nearest written node, the written node to close behind its last
  // child (-1 for none), the number of children read that are no extras, by which aliases and fields are found, and the
  // byte after the last child.
  let slot = address + tree.root;
  let last = slot + subtree.bytes;
  let production = 0;
  let handed = 0;
  let parent = -1;
  let closes = -1;
  let structural = 0;
  let position = 0;
  /** The padding of a first child is its parent's. */
  let isFirst = false;
  for (;;) {
    if (slot === last) {
      if (closes >= 0) writer.close(closes);
      if (depth === 0) return writer.finish(text);
      let at = --depth * frameSize;
      slot = frames[at++] ?? 0;
      last = frames[at++] ?? 0;
      production = frames[at++] ?? 0;
      handed = frames[at++] ?? 0;
      parent = frames[at++] ?? 0;
      closes = frames[at++] ?? 0;
      structural = frames[at++] ?? 0;
      position = frames[at] ?? 0;
      continue;
    }
    // What stands in the slot: a small leaf as a whole, or the address of a block.
    const first = word(slot);
    let symbol: number;
    let start = position;
    let end: number;
    let children = 0;
    let isVisible: boolean;
    let isNamed: boolean;
    let isExtra: boolean;
    let isMissing: boolean;
    if ((first & inlineBit.isInline) !== 0) {
      const second = word(slot + 4);
      symbol = (first >> 8) & 0xff;
      if (!isFirst) start += (second >> 16) & 0xff;
      end = start + (second >>> 24);
      isVisible = (first & inlineBit.visible) !== 0;
      isNamed = (first & inlineBit.named) !== 0;
      isExtra = (first & inlineBit.extra) !== 0;
      isMissing = (first & inlineBit.missing) !== 0;
    } else {
      const flags = word(first + subtree.flags);
      symbol = word(first + subtree.symbol) & 0xffff;
      if (!isFirst) start += word(first + subtree.padding);
      end = start + word(first + subtree.size);
      children = word(first + subtree.childCount);
      isVisible = (flags & ownBit.visible) !== 0;
      isNamed = (flags & ownBit.named) !== 0;
      isExtra = (flags & ownBit.extra) !== 0;
      isMissing = (flags & ownBit.missing) !== 0;
    }
    slot += subtree.bytes;
    position = end;
    isFirst = false;

    let field = 0;
    if (!isExtra) {
      if (structural < fieldWidth) field = fields[production * fieldWidth + structural] ?? 0;
      if (field === 0) field = handed;
      const alias = production > 0 ? (aliases[production * aliasWidth + structural] ?? 0) : 0;
      if (alias > 0) {
        symbol = alias;
        isVisible = true;
        isNamed = isNamedSymbol[alias] !== 0;
      }
      structural++;
    }
    let node = -1;
    if (isVisible) {
      const shown = symbol === errorSymbol ? symbol : (shownAs[symbol] ?? symbol);
      node = writer.open(shown, start >> 1, end >> 1, parent, field, isNamed, isMissing);
    }
    if (children === 0) {
      if (node >= 0) writer.close(node);
      continue;
    }
    let at = depth++ * frameSize;
    if (at + frameSize > frames.length) frames = widened(frames);
    frames[at++] = slot;
    frames[at++] = last;
    frames[at++] = production;
    frames[at++] = handed;
    frames[at++] = parent;
    frames[at++] = closes;
    frames[at++] = structural;
    frames[at] = position;
    slot = first - children * subtree.bytes;
    last = first;
    production = word(first + subtree.production) >>> 16;
    handed = isVisible ? 0 : field;
    if (node >= 0) parent = node;
    closes = node;
    structural = 0;
    position = start;
    isFirst = true;
  }
};
