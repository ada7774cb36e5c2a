import { moduleOf, walk } from "./adopt.ts";
import { isScript } from "./module-store.ts";
import type { Module, Node } from "./tree.ts";

const scripts = new WeakMap<Module, readonly { readonly start: number; readonly end: number }[]>();

/** The ranges of `<script>` elements in a module's markup. */
const scriptRanges = (module: Module): readonly { readonly start: number; readonly end: number }[] => {
  let ranges = scripts.get(module);
  if (!ranges) {
    const found: { start: number; end: number }[] = [];
    for (const top of module.markup) {
      walk(top, (node) => {
        if (node.kind === "element" && node.tag === "script") found.push({ start: node.openEnd, end: node.end });
        return node.kind === "element";
      });
    }
    scripts.set(module, (ranges = found));
  }
  return ranges;
};

/** True for code that is a script in a page: all of JavaScript and its kin, and what stands in the `<script>` of a PHP page. */
export const isScriptNode = (node: Node): boolean => {
  const module = moduleOf(node);
  if (isScript(module.language)) return true;
  if (module.language !== "php" || module.markup.length === 0) return false;
  return scriptRanges(module).some(({ start, end }) => node.start >= start && node.end <= end);
};
