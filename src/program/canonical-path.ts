import { isScriptNode } from "./page-scripts.ts";
import type { Expression } from "./tree.ts";

const segmentLimit = 16;
/**
 * Roots that are the Mini Program interface under another name, when no import says otherwise. mpvue 2 has a global of its
 * own for all platforms (mpvue manual, "mpvue 2.0", http://mpvue.com/mpvue/).
 */
const interfaceRoots: ReadonlySet<string> = new Set(["wx", "uni", "Taro", "mpvue", "jWeixin", "jweixin"]);
/** Members of wrapper libraries that hold the interface itself: `wx.p.login`, `wepy.wx.login`, `mpx.wx.login`. */
const interfaceMembers = /^(?:wx|uni|Taro|mpvue)\.(?:p|pro|promise|promisify|wx|\$wx)\.(?=\w)/;
const globalObjects = /^(?:window|globalThis|self|global)\.(?=\w)/;

/** The beginnings of all that `canonicalPath` rewrites: most paths have none. */
const mayBeRewritten = /^(?:window|globalThis|self|global|document|wx|uni|Taro|mpvue|[jJ][wW]eixin)\b/;

/** The path as written, when following it would run in a circle. */
export const plainPath = (expression: Expression): string | undefined => {
  const parts: string[] = [];
  let at = expression;
  for (; at.kind === "member" && parts.length < segmentLimit; at = at.object) parts.unshift(at.property);
  if (at.kind !== "name" && at.kind !== "this") return undefined;
  return [at.kind === "name" ? at.name : "this", ...parts].join(".");
};

/** Brings a path of a script to the one name space: globals without `window.`, uni and Taro as wx. */
export const canonicalPath = (path: string | undefined, expression: Expression): string | undefined => {
  if (path === undefined || path.length > 400) return undefined;
  if (!mayBeRewritten.test(path) || !isScriptNode(expression)) return path;
  let found = path.replace(globalObjects, "");
  found = found.replace(/^document\.location\b/, "location");
  const dot = found.indexOf(".");
  const root = dot < 0 ? found : found.slice(0, dot);
  if (interfaceRoots.has(root)) found = `wx${found.slice(root.length)}`;
  return found.replace(interfaceMembers, "wx.");
};

/** A path with one more segment, unless it has too many already. */
export const append = (base: string, segment: string): string => {
  let dots = 0;
  for (let at = base.indexOf("."); at >= 0; at = base.indexOf(".", at + 1)) dots++;
  return dots + 1 >= segmentLimit ? base : base + segment;
};
