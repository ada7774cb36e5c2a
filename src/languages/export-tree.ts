import type { Tree } from "web-tree-sitter";
import type { FlatTree } from "./flat-tree.ts";
import { TreeWriter, type Symbols } from "./tree-writer.ts";

/** Copies a tree by the public cursor: slow, but it rests on nothing private. The reference for export-memory.ts. */
export const exportTree = (tree: Tree, text: string, symbols: Symbols): FlatTree => {
  const writer = new TreeWriter(symbols);
  const cursor = tree.walk();
  /** Nodes from the root to the cursor; -1 for one that was left out. */
  const path: number[] = [];
  /** The nearest written node of each node of `path`. */
  const written: number[] = [];
  const enter = (): void => {
    const parent = written.at(-1) ?? -1;
    const node = writer.open(
      cursor.nodeTypeId,
      cursor.startIndex,
      cursor.endIndex,
      parent,
      cursor.currentFieldId,
      cursor.nodeIsNamed,
      cursor.nodeIsMissing,
    );
    path.push(node);
    written.push(node < 0 ? parent : node);
  };
  const leave = (): void => {
    const node = path.pop() ?? -1;
    written.pop();
    if (node >= 0) writer.close(node);
  };
  enter();
  for (;;) {
    if (cursor.gotoFirstChild()) {
      enter();
      continue;
    }
    leave();
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) {
        cursor.delete();
        return writer.finish(text);
      }
      leave();
    }
    enter();
  }
};

/** True when both hold the same nodes, in kind, place, order, nesting, field and marks. */
export const isSameTree = (one: FlatTree, other: FlatTree): boolean => {
  if (one.count !== other.count) return false;
  for (let node = 0; node < one.count; node++) {
    const isSame =
      one.kind(node) === other.kind(node) &&
      one.start(node) === other.start(node) &&
      one.end(node) === other.end(node) &&
      one.next(node) === other.next(node) &&
      one.parent(node) === other.parent(node) &&
      one.field(node) === other.field(node) &&
      one.isNamed(node) === other.isNamed(node) &&
      one.isMissing(node) === other.isMissing(node);
    if (!isSame) return false;
  }
  return true;
};
