import { moduleOf } from "../program/adopt.ts";
import type { Entry, Expression, FunctionNode, ObjectLiteral, Template } from "../program/tree.ts";
import { here, indexOf, segment, within } from "./access-path.ts";
import { dotted } from "./expression-text.ts";
import { keyText } from "./given-keys.ts";
import { stepKeptField } from "./kept.ts";
import { valuesByKey } from "./owners.ts";
import { isSettled } from "./settled.ts";
import { keepsLittle, stepCall } from "./step-call.ts";
import { foundRequest } from "./step-global.ts";
import { stepReference } from "./step-made.ts";
import { stepRawBody } from "./step-message.ts";
import { stepName } from "./step-name.ts";
import { stepThis } from "./step-this.ts";
import type { Walk } from "./walk.ts";

/** `get phone() { … }` of an object literal: reading the field runs the function. */
const getterOf = (value: Expression): FunctionNode | undefined =>
  value.kind === "function" && moduleOf(value).text.startsWith("get ", value.parent?.start ?? value.start)
    ? value
    : undefined;

/** `Base: Base{ … }` of Go: the fields of an embedded struct are fields of the whole. */
const isEmbedded = ({ key, value }: Entry): boolean => {
  const made = value.kind === "unary" && value.operator === "&" ? value.operand : value;
  return key !== undefined && made.kind === "object" && made.type === key && moduleOf(made).language === "go";
};

const stepObject = (walk: Walk, object: ObjectLiteral): void => {
  const { path, without } = walk.state;
  const [first] = path;
  if (first === undefined) {
    if (object.entries.length === 0) return walk.lost();
    for (const entry of object.entries) {
      if (entry.spread) walk.go(entry.value, here, { without });
      else if (entry.value.kind !== "function" && (entry.key === undefined || !without.includes(segment(entry.key))))
        walk.go(entry.value, here, { without: [], name: entry.key ?? "" });
    }
    return undefined;
  }
  const named = valuesByKey(object).get(first);
  const getter = named && getterOf(named);
  if (getter) for (const value of walk.facts.returnsOf(getter)) walk.go(value, path.slice(1));
  if (named) return walk.go(named, path.slice(1));
  for (const entry of object.entries) if (isEmbedded(entry)) walk.go(entry.value, path);
  const open = object.entries.filter((entry) => entry.spread || entry.key === undefined);
  for (const entry of open) walk.go(entry.value, entry.spread ? path : path.slice(1));
  if (open.length === 0) walk.lost();
  return undefined;
};

/**
 * How the text ends to which the merchant's key is added before it is signed: `a=1&b=2&key=…`. Source: "安全规范",
 * https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
 */
const beforePayKey = /(?:^|&)key=$/;
const signs = /md5|hmac|sha256|getSign|makeSign|createSign/i;

const stepTemplate = (walk: Walk, { parts }: Template): void => {
  for (const [index, part] of parts.entries()) {
    if (part.kind === "string") continue;
    const before = parts[index - 1];
    const isPayKey = before?.kind === "string" && beforePayKey.test(before.value) && signs.test(moduleOf(part).text);
    walk.go(part, here, isPayKey ? { name: "paySignKey" } : {});
  }
};

const stepItems = (walk: Walk, items: readonly Expression[]): void => {
  const { path } = walk.state;
  const at = indexOf(path);
  if (items.length === 0) return walk.lost();
  const item = at === undefined ? undefined : items[at];
  if (item && item.kind !== "spread") return walk.go(item, path.slice(1));
  for (const one of items) walk.go(one, at === undefined ? path : path.slice(1));
  return undefined;
};

/** Asks where a value comes from, one step back. A step that neither goes on nor says that it is lost has found nothing. */
export const step = (walk: Walk): void => {
  const { node, path } = walk.state;
  switch (node.kind) {
    case "name":
      return stepName(walk, node);
    case "this":
      return stepThis(walk, node);
    case "member":
      if (/^(length|size|count|statuscode|errmsg|errcode|byteLength)$/i.test(node.property) && path.length === 0)
        return undefined;
      // `map.get("Content")` beside `FromUserName`: what a user wrote, whatever the map was read with.
      if (
        node.property === "Content" &&
        path.length === 0 &&
        !/(?:^|\.)\w*(?:res|resp|response|reply|http)\w*$/.test(dotted(node.object)) &&
        stepRawBody(walk, node, [segment(node.property)])
      )
        return undefined;
      if (/(^|\.)location\.(href|search|hash)$/.test(dotted(node))) return foundRequest(walk, node, undefined);
      if (stepKeptField(walk, node, path) || stepReference(walk, node, path)) return undefined;
      return walk.go(node.object, within(node.property, path));
    case "index":
      return stepIndex(walk);
    case "call":
      return stepCall(walk, node);
    case "await":
    case "spread":
      return walk.go(node.operand, path);
    case "assign":
      return walk.go(node.value, path);
    case "template":
      return stepTemplate(walk, node);
    case "object":
      return stepObject(walk, node);
    case "array":
      return stepItems(walk, node.items);
    case "conditional":
      walk.go(node.consequent, path);
      return walk.go(node.alternate, path);
    case "binary":
      return stepBinary(walk);
    case "unary":
      if (/^[&*+]$|^<-$/.test(node.operator)) walk.go(node.operand, path);
      return undefined;
    case "other":
      for (const child of node.children) if (isValue(child.kind)) walk.go(child, path);
      return undefined;
    case "string":
    case "number":
    case "null":
      return isSettled(node) ? undefined : walk.lost();
    default:
      return undefined;
  }
};

const isValue = (kind: string): boolean =>
  [
    "name",
    "this",
    "member",
    "index",
    "call",
    "template",
    "object",
    "array",
    "assign",
    "binary",
    "unary",
    "conditional",
    "await",
    "spread",
    "other",
  ].includes(kind);

const stepIndex = (walk: Walk): void => {
  const { node, path } = walk.state;
  if (node.kind !== "index") return undefined;
  const { index, object } = node;
  if (index?.kind === "number") return walk.go(object, within(String(index.value), path));
  // A slice with constant bounds, as in Python and Go.
  if (
    index?.kind === "other" &&
    keepsLittle(index.children.filter((child) => child.kind === "number" || child.kind === "unary"))
  )
    return undefined;
  // A name is most often a position; the key that a caller hands over is a field.
  const isKey = index && (index.kind !== "name" || walk.program.definitionsOf(index)[0]?.kind === "parameter");
  const key = isKey ? keyText(walk, index) : undefined;
  return walk.go(object, !key || key.includes("${}") ? path : within(key, path));
};

const stepBinary = (walk: Walk): void => {
  const { node, path } = walk.state;
  if (node.kind !== "binary") return undefined;
  switch (node.operator) {
    case "||":
    case "??":
    case "+":
    case "|":
      walk.go(node.left, path);
      return walk.go(node.right, path);
    case "&&":
      return walk.go(node.right, path);
    case "%":
      return node.left.kind === "string" || walk.program.textOf(node.left)?.includes("%s") === true
        ? walk.go(node.right, here)
        : undefined;
    default:
      return undefined;
  }
};
