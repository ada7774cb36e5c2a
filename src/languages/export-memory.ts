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
const subtree = {
  bytes: 8,
  padding: 4,
  size: 16,
  childCount: 36,
  symbol: 40,
  flags: 44,
  descendants: 56,
  production: 66,
};
const inline = { symbol: 1, padding: 6, size: 7 };
const language = {
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

/** A node whose children are being read. */
interface Frame {
  /** Address of the first child. */
  readonly children: number;
  readonly count: number;
  readonly production: number;
  /** The field that a hidden node hands down to what is in it; 0 below a visible one. */
  readonly field: number;
  /** The nearest written node. */
  readonly parent: number;
  /** The written node to close when all children are read, -1 for none. */
  readonly closes: number;
  next: number;
  /** Children before `next` that are no extras: by that number aliases and fields are found. */
  structural: number;
  /** Byte after the last child that was read. */
  position: number;
}

/**
 * Copies a tree straight out of the wasm memory: the same nodes as exportTree for a fraction of the time.
 * Undefined when the memory cannot be reached.
 */
export const exportMemory = (source: Tree, text: string, symbols: Symbols, heap: WasmHeap): FlatTree | undefined => {
  const { HEAPU8: bytes, HEAPU16: halves, HEAPU32: words } = heap;
  const address: unknown = Reflect.get(source, 0);
  if (!bytes || !halves || !words || typeof address !== "number") return undefined;

  const half = (at: number): number => halves[at >> 1] ?? 0;
  const word = (at: number): number => words[at >> 2] ?? 0;
  const byte = (at: number): number => bytes[at] ?? 0;

  const grammar = word(address + tree.language);
  const aliases = word(grammar + language.aliases);
  const aliasWidth = half(grammar + language.aliasWidth);
  const publicSymbols = word(grammar + language.publicSymbols);
  const symbolMetadata = word(grammar + language.symbolMetadata);
  const fieldSlices = word(grammar + language.fieldSlices);
  const fieldEntries = word(grammar + language.fieldEntries);

  /** The field that a production gives its child itself; 0 for none. */
  const fieldOf = (production: number, child: number): number => {
    const slice = fieldSlices + production * fieldSlice.bytes;
    let entry = fieldEntries + half(slice) * fieldEntry.bytes;
    for (let left = half(slice + fieldSlice.length); left > 0; left--, entry += fieldEntry.bytes) {
      if (byte(entry + fieldEntry.child) === child && byte(entry + fieldEntry.inherited) === 0) return half(entry);
    }
    return 0;
  };

  const rootAddress = word(address + tree.root);
  const isInlineRoot = (rootAddress & inlineBit.isInline) !== 0;
  const writer = new TreeWriter(symbols, 1 + (isInlineRoot ? 0 : word(rootAddress + subtree.descendants)));
  const open: Frame[] = [];

  /** Reads the subtree in the slot at `slot`, whose padding starts at `position`; returns the byte at which it ends. */
  const read = (slot: number, frame: Frame | undefined, position: number): number => {
    const first = word(slot);
    const isInline = (first & inlineBit.isInline) !== 0;
    const flags = isInline ? first : half(first + subtree.flags);
    const bit = isInline ? inlineBit : ownBit;
    const own = isInline ? byte(slot + inline.symbol) : half(first + subtree.symbol);
    const isExtra = (flags & bit.extra) !== 0;
    // The padding of a first child is its parent's.
    const padding = isInline ? byte(slot + inline.padding) : word(first + subtree.padding);
    const start = frame?.next === 0 ? position : position + padding;
    const end = start + (isInline ? byte(slot + inline.size) : word(first + subtree.size));

    let alias = 0;
    let field = 0;
    if (frame && !isExtra) {
      if (frame.production > 0) alias = half(aliases + 2 * (frame.production * aliasWidth + frame.structural));
      field = fieldOf(frame.production, frame.structural) || frame.field;
      frame.structural++;
    }
    const isVisible = alias > 0 || (flags & bit.visible) !== 0;
    const parent = frame?.parent ?? -1;
    let node = -1;
    if (isVisible) {
      const isNamed =
        alias > 0 ? byte(symbolMetadata + alias * metadata.bytes + metadata.named) !== 0 : (flags & bit.named) !== 0;
      const symbol = alias || own;
      node = writer.open(
        symbol === errorSymbol ? symbol : half(publicSymbols + 2 * symbol),
        start >> 1,
        end >> 1,
        parent,
        field,
        isNamed,
        (flags & bit.missing) !== 0,
      );
    }
    const count = isInline ? 0 : word(first + subtree.childCount);
    if (count > 0) {
      open.push({
        children: first - count * subtree.bytes,
        count,
        production: half(first + subtree.production),
        field: isVisible ? 0 : field,
        parent: node < 0 ? parent : node,
        closes: node,
        next: 0,
        structural: 0,
        position: start,
      });
    } else if (node >= 0) writer.close(node);
    return end;
  };

  read(address + tree.root, undefined, 0);
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    if (frame.next === frame.count) {
      if (frame.closes >= 0) writer.close(frame.closes);
      open.pop();
    } else {
      frame.position = read(frame.children + frame.next * subtree.bytes, frame, frame.position);
      frame.next++;
    }
  }
  return writer.finish(text);
};
