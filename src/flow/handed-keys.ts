import { walk } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Call, Expression, FunctionNode, Parameter } from "../program/tree.ts";

/** A key as text, with the calls by which wrappers were handed it, the outermost first. */
export interface HandedKey {
  readonly text: string;
  readonly stack: readonly Call[];
}

/** A key that one parameter completes: `${}` stands for it in the text. */
export interface OpenKey {
  readonly text: string;
  readonly target: FunctionNode;
  readonly parameter: Parameter;
}

const CALLERS = 60;
const DEPTH = 2;
const unknown = "${}";

/** The parameter that is the only unknown part of a key: of `key`, of `"app_" + key`, of `` `app_${key}` ``. */
export const openKeyOf = (program: Program, key: Expression): OpenKey | undefined => {
  const text = key.kind === "name" ? unknown : program.textOf(key);
  if (text === undefined || text.split(unknown).length !== 2) return undefined;
  const parameters: Parameter[] = [];
  walk(key, (node) => {
    const definition = node.kind === "name" ? program.definitionsOf(node)[0] : undefined;
    if (definition?.kind === "parameter") parameters.push(definition);
  });
  const [parameter] = parameters;
  const target = parameter?.parent;
  return parameter && parameters.length === 1 && target?.kind === "function" ? { text, target, parameter } : undefined;
};

/** The key with what a call hands over for the open part. */
export const closedBy = (open: OpenKey, call: Call): Expression | undefined =>
  call.arguments[open.target.parameters.indexOf(open.parameter)];

/**
 * The constant texts of a key; behind a wrapper's parameter those that the wrapper is called with. With `parts` also keys that
 * are constant in part, as `user:${}`.
 */
export const keysOf = (
  program: Program,
  key: Expression | undefined,
  depth = 0,
  parts = false,
): readonly HandedKey[] => {
  if (!key) return [];
  const text = program.textOf(key);
  if (text !== undefined && (!text.includes(unknown) || (parts && text !== unknown))) return [{ text, stack: [] }];
  const open = depth < DEPTH ? openKeyOf(program, key) : undefined;
  if (!open) return [];
  return program
    .callersOf(open.target)
    .slice(0, CALLERS)
    .flatMap((call) =>
      keysOf(program, closedBy(open, call), depth + 1, parts).map((inner) => ({
        text: open.text.replace(unknown, () => inner.text),
        stack: [...inner.stack, call],
      })),
    );
};
