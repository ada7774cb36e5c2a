import { moduleOf, walk as visit } from "../program/adopt.ts";
import type { Call, FunctionNode, Name } from "../program/tree.ts";
import type { Walk } from "./walk.ts";

/** A name that a call is handed so that it writes to it. */
interface Written {
  readonly call: Call;
  readonly position: number;
  readonly name: string;
}

const STACK = 3;
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

/** What C# calls in the same function write into a name: `store.TryGet(key, out var phone)`. False when none does. */
export const stepOut = (walk: Walk, name: Name): boolean => {
  const scope = moduleOf(name).language === "csharp" ? walk.program.enclosingFunction(name) : undefined;
  if (!scope) return false;
  const { path, stack } = walk.state;
  let known = false;
  for (const { call, position, name: written } of writtenIn(scope)) {
    if (written !== name.name || call.start > name.start) continue;
    for (const target of walk.program.functionsOf(call.callee)) {
      const parameter = target.parameters[position]?.target;
      if (parameter?.kind !== "name") continue;
      visit(target, (node) => {
        if (node.kind !== "assign" || node.target.kind !== "name" || node.target.name !== parameter.name) return;
        walk.go(node.value, path, { stack: [...stack, call].slice(-STACK) });
        known = true;
      });
    }
  }
  return known;
};
