import type { Expression, Module, Node } from "./tree.ts";

/**
 * Platform names of uni-app's and mpx's conditional compilation that lead to WeChat or to a web page; code for any other
 * one never runs there. Source: uni-app "conditional compilation", Taro `TARO_ENV`, mpx `__mpx_mode__`.
 */
const ownPlatforms: ReadonlySet<string> = new Set([
  "MP-WEIXIN",
  "MP",
  "H5",
  "WEB",
  "VUE",
  "VUE2",
  "VUE3",
  "VUE3-VAPOR",
  "UNI-APP-X",
  "weapp",
  "wx",
  "h5",
  "web",
  "mp-weixin",
  "vue2",
  "vue3",
  "weixin",
]);
const platformName = /^(?:MP-[A-Z]+|APP(?:-[A-Z]+)*|QUICKAPP-[A-Z-]+|[A-Z0-9-]+)$/;
const environmentNames: ReadonlySet<string> = new Set([
  "TARO_ENV",
  "UNI_PLATFORM",
  "__mpx_mode__",
  "MPX_MODE",
  "VUE_APP_PLATFORM",
]);
/** `index.alipay.js`, `pay.swan.vue`: the file that a build for another platform takes instead. */
const foreignFile =
  /\.(?:alipay|ali|my|swan|tt|qq|jd|ks|rn|harmony|quickapp|dd|xhs|app|android|ios)\.(?:js|ts|jsx|tsx|vue|mpx|wxml|axml|json)$|\.(?:axml|swan|ttml|qml)$/;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** True when `#ifdef names` (or `#ifndef names`) leaves the code to other platforms alone. */
const isForeignCondition = (isDefined: boolean, text: string): boolean => {
  const names = text.split(/\|\||&&|\s+/).filter((name) => platformName.test(name));
  if (names.length === 0) return false;
  if (isDefined) return names.every((name) => !ownPlatforms.has(name));
  return (
    names.some((name) => name === "MP-WEIXIN" || name === "MP") && names.some((name) => name === "H5" || name === "WEB")
  );
};

/** Ranges between `#ifdef X` and `#endif` comments that are for other platforms; `#else` turns the condition round. */
const foreignRanges = (text: string): Range[] => {
  if (!text.includes("#if")) return [];
  const ranges: Range[] = [];
  const open: {
    readonly start: number;
    readonly foreign: boolean;
    readonly isDefined: boolean;
    readonly names: string;
  }[] = [];
  for (const match of text.matchAll(
    /(?:\/\/|\/\*|<!--|^[ \t]*#?)[ \t]*#(ifdef|ifndef|else|endif)\b((?:(?!-->|\*\/)[^\n\r])*)/gm,
  )) {
    const word = match[1];
    const rest = match[2] ?? "";
    if (word === "ifdef" || word === "ifndef") {
      const isDefined = word === "ifdef";
      open.push({ start: match.index, foreign: isForeignCondition(isDefined, rest), isDefined, names: rest });
      continue;
    }
    const last = open.pop();
    if (!last) continue;
    if (last.foreign) ranges.push({ start: last.start, end: match.index });
    if (word === "else") {
      open.push({
        ...last,
        start: match.index,
        foreign: isForeignCondition(!last.isDefined, last.names),
        isDefined: !last.isDefined,
      });
    }
  }
  return disjoint(ranges.sort((a, b) => a.start - b.start || a.end - b.end));
};

/** Sorted ranges with those that touch or hold each other joined. */
const disjoint = (ranges: readonly Range[]): Range[] => {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
};

/** True when one of the disjoint, sorted ranges holds the node. */
const isWithin = (ranges: readonly Range[], node: Node): boolean => {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= node.start) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low - 1];
  return range !== undefined && node.end <= range.end;
};

/** The platform that a test compares the build's environment with, and whether equality is asked; else undefined. */
const platformTest = (test: Expression): { readonly platform: string; readonly equal: boolean } | undefined => {
  if (test.kind !== "binary" || !/^[!=]==?$/.test(test.operator)) return undefined;
  for (const [side, other] of [
    [test.left, test.right],
    [test.right, test.left],
  ] as const) {
    const name = side.kind === "member" ? side.property : side.kind === "name" ? side.name : undefined;
    if (name !== undefined && environmentNames.has(name) && other.kind === "string") {
      return { platform: other.value, equal: test.operator.startsWith("=") };
    }
  }
  return undefined;
};

/**
 * True for a call of `uni` that names another company's service: `uni.getUserInfo({ provider: "apple" })`. Source: uni-app
 * "uni.login", https://uniapp.dcloud.net.cn/api/plugins/login.html.
 */
const isOtherProvider = (node: Node): boolean => {
  if (node.kind !== "call" || node.callee.kind !== "member") return false;
  const { object } = node.callee;
  const [options] = node.arguments;
  if (object.kind !== "name" || object.name !== "uni" || options?.kind !== "object") return false;
  return options.entries.some(
    ({ key, value }) => key === "provider" && value.kind === "string" && !/^(?:weixin|wxpay)$/.test(value.value),
  );
};

/** True for a branch that a build-time comparison keeps for another platform. */
const isForeignBranch = (node: Node): boolean => {
  const parent = node.parent;
  if (parent?.kind === "if" || parent?.kind === "conditional") {
    if (parent.test === node) return false;
    const test = platformTest(parent.test);
    if (!test) return false;
    const inConsequent =
      parent.kind === "if" ? parent.consequent.some((one) => one === node) : parent.consequent === node;
    return test.equal === inConsequent && !ownPlatforms.has(test.platform);
  }
  if (node.kind === "case" && parent?.kind === "switch" && node.tests.length > 0) {
    const subject = parent.subject;
    const name = subject.kind === "member" ? subject.property : subject.kind === "name" ? subject.name : "";
    return (
      environmentNames.has(name) && node.tests.every((one) => one.kind === "string" && !ownPlatforms.has(one.value))
    );
  }
  return false;
};

/** True for a file that only builds for other platforms take. */
export const isForeignFile = (path: string): boolean => foreignFile.test(path);

/** What a file that compares the build's platform, or names another company's service, has to say. */
const platformWords = [...environmentNames, "provider"];
const never = (): boolean => false;

/** For one module: tells of a node whether it, by itself, opens code for other platforms. Its descendants are not asked. */
export const foreignTest = (module: Module): ((node: Node) => boolean) => {
  if (isForeignFile(module.path)) return (node) => node !== module;
  const ranges = foreignRanges(module.text);
  if (ranges.length === 0 && !platformWords.some((word) => module.text.includes(word))) return never;
  return (node) =>
    (ranges.length > 0 && node.kind !== "module" && isWithin(ranges, node)) ||
    isForeignBranch(node) ||
    isOtherProvider(node);
};
