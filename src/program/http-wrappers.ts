import type { Slot } from "../knowledge/http-slots.ts";
import { walk } from "./adopt.ts";
import { clientOf } from "./http-clients.ts";
import { lastName } from "./node-index.ts";
import { pathInTarget } from "./targets.ts";
import type { Call, Expression, FunctionNode, Name, Node } from "./tree.ts";

/** A parameter of a function, or a key of the object that it takes. */
export interface ParameterPath {
  readonly index: number;
  readonly key: string | undefined;
}
/** A URL or verb in parts: constant text, what a parameter gives, or undefined for what is not known. */
export type Part = string | ParameterPath | undefined;

/** A function of the repository that sends a request to where a parameter says. */
export interface Wrapper {
  readonly url: readonly Part[];
  readonly method: readonly Part[];
}

export interface WrapperSources {
  readonly apiOf: (expression: Expression) => string | undefined;
  readonly textOf: (expression: Expression | undefined) => string | undefined;
  readonly functionsOf: (callee: Expression) => readonly FunctionNode[];
  readonly definitionsOf: (name: Name) => readonly Node[];
  readonly option: (object: Expression | undefined, key: string) => Expression | undefined;
  /** Text that an instance of a client puts before its URLs. */
  readonly baseOf: (call: Call) => string | undefined;
}

const bodyLimit = 400;
const partDepth = 8;

const constants: ReadonlySet<Node["kind"]> = new Set([
  "string",
  "number",
  "boolean",
  "null",
  "regex",
  "function",
  "class",
]);
/** True for an argument that hands no parameter of the function around on as an address. */
const isConstant = (argument: Expression): boolean => constants.has(argument.kind);

/** True for a part of a request that the wrapper's caller gives. */
export const isParameter = (part: Part): part is ParameterPath => typeof part === "object";

/** Finds wrappers; `depth` says over how many calls. Memoised per function. */
export const createWrappers = (sources: WrapperSources) => {
  const { apiOf, textOf, functionsOf, definitionsOf, option, baseOf } = sources;
  const memo = new Map<FunctionNode, Wrapper | undefined>();

  /** The parameter of `fn` that an expression is, over local destructuring and aliases. */
  const parameterOf = (expression: Expression, fn: FunctionNode, depth = 0): ParameterPath | undefined => {
    if (depth > 4) return undefined;
    if (expression.kind === "member") {
      const base = parameterOf(expression.object, fn, depth + 1);
      return base && base.key === undefined ? { index: base.index, key: expression.property } : undefined;
    }
    if (expression.kind === "binary" && (expression.operator === "||" || expression.operator === "??"))
      return parameterOf(expression.left, fn, depth + 1);
    if (expression.kind === "conditional")
      return parameterOf(expression.consequent, fn, depth + 1) ?? parameterOf(expression.alternate, fn, depth + 1);
    if (expression.kind !== "name") return undefined;
    for (const definition of definitionsOf(expression)) {
      if (definition.kind === "parameter" && definition.parent === fn) {
        const index = fn.parameters.indexOf(definition);
        if (definition.target.kind === "name") return { index, key: undefined };
        const key = pathInTarget(definition.target, expression.name)?.[0];
        return typeof key === "string" ? { index, key } : undefined;
      }
      if (definition.kind !== "declare" || !definition.value) continue;
      const from = parameterOf(definition.value, fn, depth + 1);
      if (definition.target.kind === "name") {
        if (from) return from;
        const merged = mergedParameter(definition.value, fn, depth + 1);
        if (merged) return merged;
      } else if (from && from.key === undefined) {
        const key = pathInTarget(definition.target, expression.name)?.[0];
        if (typeof key === "string") return { index: from.index, key };
      }
    }
    return undefined;
  };

  /** `{ ...options, x }`, `Object.assign({}, defaults, options)`: the parameter that is spread in. */
  const mergedParameter = (value: Expression, fn: FunctionNode, depth: number): ParameterPath | undefined => {
    const parts =
      value.kind === "object"
        ? value.entries.filter((entry) => entry.spread).map((entry) => entry.value)
        : value.kind === "call" && /^(?:assign|extend|merge|deepMerge)$/.test(lastName(value.callee) ?? "")
          ? value.arguments
          : [];
    for (const part of parts) {
      const found = parameterOf(part, fn, depth + 1);
      if (found) return found;
    }
    return undefined;
  };

  const partsOf = (expression: Expression, fn: FunctionNode, depth = 0): readonly Part[] => {
    const parameter = parameterOf(expression, fn);
    if (parameter) return [parameter];
    if (depth > partDepth) return [undefined];
    switch (expression.kind) {
      case "template":
        return expression.parts.flatMap((part) => partsOf(part, fn, depth + 1));
      case "binary":
        return expression.operator === "+"
          ? [...partsOf(expression.left, fn, depth + 1), ...partsOf(expression.right, fn, depth + 1)]
          : [textOf(expression)];
      case "conditional": {
        const branches = [partsOf(expression.consequent, fn, depth + 1), partsOf(expression.alternate, fn, depth + 1)];
        return (
          branches.filter((parts) => parts.some(isParameter)).sort((a, b) => b.length - a.length)[0] ?? [
            textOf(expression),
          ]
        );
      }
      case "call": {
        // What is filled into an address is no address: `TOKEN_URL.replace("APPID", appId)`.
        if (expression.callee.kind === "member" && /^replace/i.test(expression.callee.property))
          return partsOf(expression.callee.object, fn, depth + 1);
        const inner = [
          ...(expression.callee.kind === "member" ? [expression.callee.object] : []),
          ...expression.arguments,
        ].map((one) => partsOf(one, fn, depth + 1));
        const used = inner.find((parts) => parts.some(isParameter));
        return used ?? [textOf(expression)];
      }
      case "name": {
        for (const definition of definitionsOf(expression)) {
          const value = definition.kind === "declare" || definition.kind === "assign" ? definition.value : undefined;
          if (!value || value === expression || depth > 4) continue;
          const parts = partsOf(value, fn, depth + 2);
          if (parts.some(isParameter)) return parts;
        }
        return [textOf(expression)];
      }
      default:
        return [textOf(expression)];
    }
  };

  const slotParts = (call: Call, slots: readonly Slot[], fn: FunctionNode): readonly Part[] => {
    for (const slot of slots) {
      const argument = call.arguments[slot.position];
      if (!argument) continue;
      if (!slot.keys) {
        if (argument.kind !== "object") return partsOf(argument, fn);
        continue;
      }
      for (const key of slot.keys) {
        const value =
          option(argument, key) ??
          option(call.arguments.at(-1)?.kind === "object" ? call.arguments.at(-1) : undefined, key);
        if (value) return partsOf(value, fn);
      }
      const whole = parameterOf(argument, fn) ?? mergedParameter(argument, fn, 0);
      if (whole && whole.key === undefined) return [{ index: whole.index, key: slot.keys[0] }];
    }
    return [];
  };

  /** Puts the arguments of a call in a wrapper in the place of its parameters, seen from the function around. */
  const substituted = (parts: readonly Part[], call: Call, fn: FunctionNode): readonly Part[] =>
    parts.flatMap((part) => {
      if (!isParameter(part)) return [part];
      const argument = call.arguments[part.index];
      if (!argument) return [undefined];
      if (part.key === undefined) return partsOf(argument, fn);
      const value = option(argument, part.key);
      if (value) return partsOf(value, fn);
      const whole = parameterOf(argument, fn) ?? mergedParameter(argument, fn, 0);
      return whole && whole.key === undefined ? [{ index: whole.index, key: part.key }] : [undefined];
    });

  const inBody = (fn: FunctionNode, depth: number): Wrapper | undefined => {
    let found: Wrapper | undefined;
    let left = bodyLimit;
    walk(fn, (node) => {
      if (found || left-- <= 0) return false;
      if (node.kind !== "call") return true;
      const client = clientOf(node, apiOf(node.callee), textOf);
      if (client && functionsOf(node.callee).length === 0) {
        const url = slotParts(node, client.url, fn);
        const base = baseOf(node);
        if (url.some(isParameter)) {
          found = {
            url: base === undefined ? url : [base, ...url],
            method:
              client.method !== undefined
                ? [client.method]
                : client.methodAt
                  ? slotParts(node, [client.methodAt], fn)
                  : [],
          };
        }
        return true;
      }
      if (depth <= 1 || node.arguments.every(isConstant)) return true;
      for (const inner of functionsOf(node.callee).slice(0, 2)) {
        if (inner === fn) continue;
        const wrapper = wrapperOf(inner, depth - 1);
        const url = wrapper ? substituted(wrapper.url, node, fn) : [];
        if (wrapper && url.some(isParameter)) {
          found = { url, method: substituted(wrapper.method, node, fn) };
          break;
        }
      }
      return true;
    });
    return found;
  };

  const wrapperOf = (fn: FunctionNode, depth = 3): Wrapper | undefined => {
    if (memo.has(fn)) return memo.get(fn);
    memo.set(fn, undefined);
    if (fn.parameters.length === 0) return undefined;
    const found = inBody(fn, depth);
    memo.set(fn, found);
    return found;
  };
  return wrapperOf;
};
