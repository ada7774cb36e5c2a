import type { Tree } from "web-tree-sitter";
import type { FlatTree } from "./flat-tree.ts";
import { errorSymbol, TreeWriter, type Symbols } from "./tree-writer.ts";

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

/** A node whose children are being read. */
interface Frame {
  /** Addresses of the next child and of the end of the children. */
  slot: number;
  readonly last: number;
  readonly production: number;
  /** The field that a hidden node hands down to what is in it; 0 below a visible one. */
  readonly field: number;
  /** The nearest written node. */
  readonly parent: number;
  /** The written node to close when all children are read, -1 for none. */
  readonly closes: number;
  /** Children before `slot` that are no extras: by that number aliases and fields are found. */
  structural: number;
  /** Byte after the last child that was read. */
  position: number;
  /** The next child is the first one: its padding is its parent's. */
  isFirst: boolean;
}

/**
 * Copies a tree straight out of the wasm memory: the same nodes as exportTree for a fraction of the time.
 * Undefined when the memory cannot be reached.
 */
export const exportMemory = (source: Tree, text: string, symbols: Symbols, heap: WasmHeap): FlatTree | undefined => {
  const { HEAPU8: bytes, HEAPU16: halves, HEAPU32: words } = heap;
  const address: unknown = Reflect.get(source, 0);
  if (!bytes || !halves || !words || typeof address !== "number") return undefined;
  const word = (at: number): number => (words[at >> 2] as number) | 0;

  let grammar = grammars.get(symbols);
  if (!grammar) grammars.set(symbols, (grammar = readGrammar(word(address + tree.language), bytes, halves, words)));
  const { shownAs, isNamed: isNamedSymbol, aliases, aliasWidth, fields, fieldWidth } = grammar;

  const writer = new TreeWriter(symbols);
  const root = address + tree.root;
  const open: Frame[] = [];
  let frame: Frame | undefined = {
    slot: root,
    last: root + subtree.bytes,
    production: 0,
    field: 0,
    parent: -1,
    closes: -1,
    structural: 0,
    position: 0,
    isFirst: false,
  };
  while (frame) {
    const { slot, production } = frame;
    if (slot === frame.last) {
      if (frame.closes >= 0) writer.close(frame.closes);
      frame = open.pop();
      continue;
    }
    // What stands in the slot: a small leaf as a whole, or the address of a block.
    const first = word(slot);
    const isInline = (first & inlineBit.isInline) !== 0;
    let symbol: number;
    let start = frame.position;
    let end: number;
    let children = 0;
    let isVisible: boolean;
    let isNamed: boolean;
    let isExtra: boolean;
    let isMissing: boolean;
    if (isInline) {
      const second = word(slot + 4);
      symbol = (first >> 8) & 0xff;
      if (!frame.isFirst) start += (second >> 16) & 0xff;
      end = start + (second >>> 24);
      isVisible = (first & inlineBit.visible) !== 0;
      isNamed = (first & inlineBit.named) !== 0;
      isExtra = (first & inlineBit.extra) !== 0;
      isMissing = (first & inlineBit.missing) !== 0;
    } else {
      const flags = word(first + subtree.flags);
      symbol = word(first + subtree.symbol) & 0xffff;
      if (!frame.isFirst) start += word(first + subtree.padding);
      end = start + word(first + subtree.size);
      children = word(first + subtree.childCount);
      isVisible = (flags & ownBit.visible) !== 0;
      isNamed = (flags & ownBit.named) !== 0;
      isExtra = (flags & ownBit.extra) !== 0;
      isMissing = (flags & ownBit.missing) !== 0;
    }
    frame.slot = slot + subtree.bytes;
    frame.position = end;
    frame.isFirst = false;

    let field = 0;
    if (!isExtra) {
      const place = frame.structural++;
      field = (place < fieldWidth && (fields[production * fieldWidth + place] as number)) || frame.field;
      const alias = production > 0 ? (aliases[production * aliasWidth + place] as number) : 0;
      if (alias > 0) {
        symbol = alias;
        isVisible = true;
        isNamed = isNamedSymbol[alias] !== 0;
      }
    }
    let node = -1;
    if (isVisible) {
      const shown = symbol === errorSymbol ? symbol : (shownAs[symbol] as number);
      node = writer.open(shown, start >> 1, end >> 1, frame.parent, field, isNamed, isMissing);
    }
    if (children > 0) {
      open.push(frame);
      frame = {
        slot: first - children * subtree.bytes,
        last: first,
        production: word(first + subtree.production) >>> 16,
        field: isVisible ? 0 : field,
        parent: node < 0 ? frame.parent : node,
        closes: node,
        structural: 0,
        position: start,
        isFirst: true,
      };
    } else if (node >= 0) writer.close(node);
  }
  return writer.finish(text);
};
