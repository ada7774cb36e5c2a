import type { Text } from "../domain/text.ts";
import type { Entry } from "../program/program.ts";

/** Moments whose names are the program's own words. */
const named: ReadonlyMap<string, Text> = new Map([
  ["top level", { en: "as soon as the script loads", "zh-CN": "在脚本加载时" }],
  ["render", { en: "as soon as the page is drawn", "zh-CN": "在页面渲染时" }],
]);

/** When code runs that no user has asked for, for the middle of a sentence: `at onLoad`, `by setTimeout`. */
export const momentOf = ({ kind, name }: Pick<Entry, "kind" | "name">): Text => {
  const shown = name.slice(0, 40);
  const own = named.get(name);
  if (own) return own;
  return kind === "timer"
    ? { en: `by ${shown}`, "zh-CN": `由 ${shown} 触发` }
    : { en: `at ${shown}`, "zh-CN": `在 ${shown} 时` };
};
