import { walk } from "../../program/adopt.ts";
import type { Call, DataNode, Element, Expression, Module, Node, StringLiteral, Template } from "../../program/tree.ts";
import { lastNameOf } from "../last-name.ts";
import { stretchOf } from "../text-places.ts";

/** A literal text and the name it is kept under, wherever a language or format lets one be written. */
export interface KeyedLiteral {
  /** As written: `appSecret`, `wx.app.secret`, `WECHAT_SECRET`. */
  readonly key: string;
  readonly value: string;
  readonly node: Node;
  /** Name and value were handed to a look-up with this value as its fallback: `env('SECRET', '…')`. */
  readonly isFallback: boolean;
  /** It stands in the query of an address. */
  readonly isInQuery?: boolean;
}

/** The literal that an expression gives when all else is missing: `x || 'a'`, `x ?? 'a'`, `cond ? x : 'a'`, `'a'`. */
const literalsIn = (
  value: Expression | undefined,
): readonly { readonly literal: StringLiteral; readonly isFallback: boolean }[] => {
  if (value?.kind === "string") return [{ literal: value, isFallback: false }];
  if (value?.kind === "binary" && (value.operator === "||" || value.operator === "??")) {
    return value.right.kind === "string" ? [{ literal: value.right, isFallback: true }] : [];
  }
  if (value?.kind === "conditional") return [...literalsIn(value.consequent), ...literalsIn(value.alternate)];
  return [];
};

/** Look-ups by name with a fallback as the second argument, and setters and constants that take a name and a value. */
const namedByFirst =
  /^(?:env|getenv|get|getOrDefault|getProperty|GetEnv|config|define|set|put|setProperty|const|CreateMd5Sign|createMd5Sign)$/;
const setter = /^(?:set|with|Set|With)([A-Z]\w+)$/;

const ofCall = (call: Call): KeyedLiteral[] => {
  const [first, second] = call.arguments;
  const method = lastNameOf(call.callee);
  const property = setter.exec(method)?.[1];
  if (property && first?.kind === "string" && call.arguments.length === 1) {
    return [{ key: property, value: first.value, node: first, isFallback: false }];
  }
  if (namedByFirst.test(method) && first?.kind === "string" && second?.kind === "string") {
    const isFallback = !/^(?:define|set|put|setProperty|const|[Cc]reateMd5Sign)$/.test(method);
    return [{ key: first.value, value: second.value, node: second, isFallback }];
  }
  return [];
};

/** `<add key="AppSecret" value="…"/>`, `<property name="appSecret" value="…"/>`, `<appSecret>…</appSecret>`. */
const ofElement = (element: Element): KeyedLiteral[] => {
  const found: KeyedLiteral[] = [];
  const attribute = (name: string) => element.attributes.find((one) => one.name.toLowerCase() === name);
  const key = attribute("key")?.text ?? attribute("name")?.text;
  const value = attribute("value");
  if (key && value?.text) found.push({ key, value: value.text, node: value, isFallback: false });
  for (const one of element.attributes) {
    if (one.text && /secret|token|key$/i.test(one.name))
      found.push({ key: one.name, value: one.text, node: one, isFallback: false });
  }
  const [text] = element.children;
  if (element.children.length === 1 && text?.kind === "text" && /secret|token|key/i.test(element.tag)) {
    found.push({ key: element.tag, value: text.text.trim(), node: text, isFallback: false });
  }
  return found;
};

const ofData = (data: DataNode): KeyedLiteral[] => {
  const found: KeyedLiteral[] = [];
  const open: { readonly node: DataNode; readonly path: string }[] = [{ node: data, path: "" }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { node, path } = item;
    if (node.kind === "data-map") {
      for (const entry of node.entries)
        open.push({ node: entry.value, path: path ? `${path}.${entry.key}` : entry.key });
    } else if (node.kind === "data-list") {
      for (const child of node.items) {
        // Compose files list variables as `NAME=value`.
        const pair =
          child.kind === "data-scalar" && typeof child.value === "string"
            ? /^([A-Za-z_]\w*)=(.*)$/.exec(child.value)
            : null;
        if (pair) found.push({ key: pair[1] ?? "", value: pair[2] ?? "", node: child, isFallback: false });
        else open.push({ node: child, path });
      }
    } else if (typeof node.value === "string" || typeof node.value === "number") {
      const value = String(node.value);
      // `${X:-y}` of shells and `${x:y}` of Spring fall back to y; `${X:?y}` fails with the message y.
      const fallback = /^\$\{[^:}]+:(?![?+=])-?([^}]+)\}$/.exec(value);
      found.push({ key: path, value: fallback?.[1] ?? value, node, isFallback: fallback !== null });
    }
  }
  return found;
};

/**
 * Addresses of others: what they call `key` is a key of theirs, as of a map, and not the one that signs payments. That one
 * ends a list of fields, `a=1&b=2&key=…`, which is no address: `geocode/geo?key=…` has a `?` before it.
 */
const foreignHost = /^https?:\/\/(?![\w.-]*(?:weixin|wechat|tenpay))/i;
const isForeignAddress = (text: string): boolean =>
  foreignHost.test(text) || (text.includes("?") && !/weixin|wechat|tenpay/i.test(text));

/** `key=value` pairs in the query of a URL written as text, such as `…?appid=wx…&secret=…`. */
const ofQuery = (text: StringLiteral): KeyedLiteral[] => {
  const isForeign = isForeignAddress(text.value);
  return Array.from(text.value.matchAll(/[?&]([\w-]{1,60})=([^&#\s"'<>{}]+)/g), (match) => ({
    key: match[1] ?? "",
    value: match[2] ?? "",
    node: text,
    isFallback: false,
    isInQuery: true,
  })).filter(({ key }) => !(isForeign && key === "key"));
};

/** The same in a URL joined of parts, `"…?appid=" + ID + "&secret=" + "…"`. */
const ofJoined = (template: Template): KeyedLiteral[] => {
  const found: KeyedLiteral[] = [];
  for (const [index, part] of template.parts.entries()) {
    const before = template.parts[index - 1];
    const key = before?.kind === "string" ? /(?:^|[?&])([\w-]{1,60})=$/.exec(before.value)?.[1] : undefined;
    if (key === "key" && isForeignAddress(template.parts[0]?.kind === "string" ? template.parts[0].value : ""))
      continue;
    if (key !== undefined && part.kind === "string")
      found.push({ key, value: part.value, node: part, isFallback: false, isInQuery: true });
  }
  return found;
};

/**
 * An AppID or the id of a cloud's access key and what follows it in a list or among arguments: `new Wechat("wx…", "…")`,
 * `accessKeyClient("LTAI…", "…")`. Source: https://help.aliyun.com/zh/ram/user-guide/create-an-accesskey-pair
 */
const ofPair = (items: readonly Expression[]): KeyedLiteral[] =>
  items.flatMap((item, index) => {
    const next = items[index + 1];
    if (item.kind !== "string" || next?.kind !== "string") return [];
    const key = /^wx[0-9a-f]{16}$/.test(item.value)
      ? "appsecret"
      : /^(?:LTAI|AKID)[A-Za-z0-9]{12,32}$/.test(item.value)
        ? "accesskeysecret"
        : undefined;
    return key === undefined ? [] : [{ key, value: next.value, node: next, isFallback: false }];
  });

/** `key = value` and `key: value` lines of files without a front end: shell, Dockerfile, SQL, notes. */
const ofText = (module: Module): KeyedLiteral[] => {
  const found: KeyedLiteral[] = [];
  for (const match of module.text.matchAll(
    /^[^\S\n]*(?:export |ENV |ARG |- )?["'`]?([A-Za-z_][\w.-]{1,60})["'`]?[^\S\n]*[=:][^\S\n]*["'`]?([\w!@#$%^&*+/=.-]{3,200})["'`]?[,;]?[^\S\n]*$/gm,
  )) {
    const start = match.index + match[0].indexOf(match[2] ?? "", match[1]?.length);
    const node: Node = {
      kind: "string",
      value: match[2] ?? "",
      start,
      end: start + (match[2] ?? "").length,
      parent: module,
    };
    found.push({ key: match[1] ?? "", value: match[2] ?? "", node, isFallback: false });
  }
  return found;
};

/** Settings in XML, which has no front end: `<add key="AppSecret" value="…"/>`, `<string name="app_secret">…</string>`, `<appSecret>…</appSecret>`. */
const inXml = [
  /<\w+\s[^<>]{0,200}?\b(?:key|name)\s*=\s*"([\w.:-]{1,80})"[^<>]{0,200}?\bvalue\s*=\s*"([^"<>]{3,200})"/g,
  /<\w+\s[^<>]{0,100}?\b(?:key|name)\s*=\s*"([\w.:-]{1,80})"\s*>\s*([^<>\s]{3,200})\s*</g,
  /<([\w.:-]{3,60})>\s*([^<>\s]{3,200})\s*<\/\1>/g,
] as const;

const ofXml = (module: Module): KeyedLiteral[] =>
  inXml.flatMap((pattern) =>
    Array.from(module.text.matchAll(pattern), (match) => {
      const value = match[2] ?? "";
      const start = match.index + match[0].lastIndexOf(value);
      return { key: match[1] ?? "", value, node: stretchOf(module, start, start + value.length), isFallback: false };
    }),
  );

/** AppSecrets in remarks, in the query of an address or in code that was switched off; whoever reads the file has them. */
const inRemark = /(?:\bsecret=|\b\w{0,40}secret["']?\s*[:=]\s*["'])([0-9a-f]{32})(?![0-9a-f])/gi;

const ofRemarks = (module: Module): KeyedLiteral[] =>
  module.comments.flatMap((comment) =>
    Array.from(module.text.slice(comment.start, comment.end).matchAll(inRemark), (match) => {
      const value = match[1] ?? "";
      const start = comment.start + match.index + match[0].length - (match[0].endsWith(value) ? value.length : 0);
      return { key: "appsecret", value, node: stretchOf(module, start, start + value.length), isFallback: false };
    }),
  );

/** Every keyed literal of a module, in order of place. */
export const keyedLiterals = (module: Module): readonly KeyedLiteral[] => {
  if (module.language === "text")
    return /^\uFEFF?\s*</.test(module.text) && /\.(?:xml|config)$/i.test(module.path) ? ofXml(module) : ofText(module);
  const found: KeyedLiteral[] = [...(module.data ? ofData(module.data) : []), ...ofRemarks(module)];
  const keep = (key: string | undefined, value: Expression | undefined): void => {
    if (key === undefined) return;
    for (const { literal, isFallback } of literalsIn(value))
      found.push({ key, value: literal.value, node: literal, isFallback });
  };
  walk(module, (node) => {
    if (node.kind === "entry") keep(node.key, node.value);
    else if (node.kind === "assign" || node.kind === "declare") keep(lastNameOf(node.target), node.value);
    else if (node.kind === "field") keep(node.name, node.value);
    else if (node.kind === "parameter") keep(lastNameOf(node.target), node.value);
    else if (node.kind === "default-pattern") keep(lastNameOf(node.target), node.value);
    else if (node.kind === "call") found.push(...ofCall(node), ...ofPair(node.arguments));
    else if (node.kind === "array") found.push(...ofPair(node.items));
    else if (node.kind === "template") found.push(...ofJoined(node));
    else if (node.kind === "element") found.push(...ofElement(node));
    else if (node.kind === "string") found.push(...ofQuery(node));
    return node.kind !== "data-map" && node.kind !== "data-list";
  });
  return found.sort((a, b) => a.node.start - b.node.start);
};
