import { own } from "../domain/own.ts";
import { plainName } from "../knowledge/plain-names.ts";
import { openDataShape, pushMessageShape } from "../knowledge/sources.ts";
import type { Shape } from "../knowledge/sources.ts";
import { moduleOf, walk as visit } from "../program/adopt.ts";
import type { NodeIndex } from "../program/node-index.ts";
import type { Call, FunctionNode, Name } from "../program/tree.ts";
import { within } from "./access-path.ts";
import { dotted, lastName } from "./expression-text.ts";
import { readShape } from "./shapes.ts";
import { stackInto, type Walk } from "./walk.ts";

/** A name that a call is handed so that it writes to it. */
interface Written {
  readonly call: Call;
  readonly position: number;
  readonly name: string;
}

/** What stands before an argument that a call writes to, https://learn.microsoft.com/dotnet/csharp/language-reference/keywords/method-parameters */
const outBefore = /\b(?:out|ref)\s+(?:[\w<>?.,[\]]+\s+)?$/;
const BEFORE = 60;

const writtenByScope = new WeakMap<FunctionNode, readonly Written[]>();

const writtenIn = (scope: FunctionNode): readonly Written[] => {
  const known = writtenByScope.get(scope);
  if (known) return known;
  const { text } = moduleOf(scope);
  const found: Written[] = [];
  visit(scope, (node) => {
    if (node.kind !== "call") return;
    for (const [position, argument] of node.arguments.entries())
      if (
        argument.kind === "name" &&
        outBefore.test(text.slice(Math.max(node.start, argument.start - BEFORE), argument.start))
      )
        found.push({ call: node, position, name: argument.name });
  });
  writtenByScope.set(scope, found);
  return found;
};

/**
 * What WeChat's PHP samples write into their last argument: `$crypt->decryptData($encryptedData, $iv, $data)` and
 * `$crypt->decryptMsg($signature, $timestamp, $nonce, $xml, $message)`. Source: "服务端获取开放数据",
 * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/signature.html
 */
const decryptors: Readonly<Record<string, Shape>> = { decryptdata: openDataShape, decryptmsg: pushMessageShape };

/** What EasyWeChat calls its own `decryptData` on, which takes the encrypted data last and returns the answer. */
const returning = /(?:encryptor|decryptor|utils)(?:\(\))?$/;

/** The name that such a call writes its answer to. */
export const writtenBy = (call: Call): string | undefined => {
  const last = call.arguments.length < 3 ? undefined : call.arguments.at(-1);
  if (last?.kind !== "name" || /encrypt|cipher/i.test(last.name)) return undefined;
  if (call.callee.kind === "member" && returning.test(dotted(call.callee.object))) return undefined;
  return own(decryptors, plainName(lastName(call.callee))) ? last.name : undefined;
};

const decryptionsByIndex = new WeakMap<NodeIndex, readonly Call[]>();

/** The calls of a file that decrypt what WeChat sent. */
const decryptionsIn = (index: NodeIndex): readonly Call[] => {
  let found = decryptionsByIndex.get(index);
  if (!found) {
    found = [...index.callsByName].flatMap(([name, calls]) => (own(decryptors, plainName(name)) ? calls : []));
    decryptionsByIndex.set(index, found);
  }
  return found;
};

const stepDecrypted = (walk: Walk, name: Name): boolean => {
  const module = moduleOf(name);
  const decryptions = decryptionsIn(walk.program.nodesIn(module));
  if (decryptions.length === 0) return false;
  const scope = walk.program.enclosingFunction(name) ?? module;
  let known = false;
  for (const node of decryptions) {
    if (node.start < scope.start || node.end > name.start || writtenBy(node) !== name.name) continue;
    const shape = own(decryptors, plainName(lastName(node.callee)));
    if (!shape) continue;
    const { kinds, whole } = readShape(shape, walk.state.path, walk.state.without);
    walk.found({ node, kinds, api: lastName(node.callee), basis: "interface" }, kinds, whole);
    known = true;
  }
  return known;
};

/**
 * What calls in the same function write into a name: `store.TryGet(key, out var phone)` of C#, the decryption of WeChat's
 * PHP samples. False when none does.
 */
export const stepOut = (walk: Walk, name: Name): boolean => {
  const { language } = moduleOf(name);
  if (language === "php") return stepDecrypted(walk, name);
  const scope = language === "csharp" ? walk.program.enclosingFunction(name) : undefined;
  if (!scope) return false;
  const { path } = walk.state;
  let known = false;
  for (const { call, position, name: written } of writtenIn(scope)) {
    if (written !== name.name || call.start > name.start) continue;
    // https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2.trygetvalue
    const [key] = call.arguments;
    if (position === 1 && key && call.callee.kind === "member" && call.callee.property === "TryGetValue") {
      const field = walk.program.textOf(key);
      walk.go(call.callee.object, field === undefined ? path : within(field, path));
      known = true;
    }
    for (const target of walk.program.functionsOf(call.callee)) {
      const parameter = target.parameters[position]?.target;
      if (parameter?.kind !== "name") continue;
      visit(target, (node) => {
        if (node.kind !== "assign" || node.target.kind !== "name" || node.target.name !== parameter.name) return;
        walk.go(node.value, path, { stack: stackInto(walk, call) });
        known = true;
      });
    }
  }
  return known;
};
