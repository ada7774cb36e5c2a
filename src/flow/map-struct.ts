import { moduleOf } from "../program/adopt.ts";
import type { Call, Expression, FunctionNode } from "../program/tree.ts";
import { segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { valuesByKey } from "./owners.ts";
import type { Walk } from "./walk.ts";

const textAt = (values: ReadonlyMap<string, Expression>, key: string): string | undefined => {
  const value = values.get(key);
  return value?.kind === "string" ? value.value : undefined;
};

/** The field of the source that fills a field of the target: `@Mapping(source = "phone", target = "tel")`. */
const sourceOf = (target: FunctionNode, field: string): Path => {
  for (const { name, arguments: given } of target.annotations) {
    const values = name === "Mapping" && given[0]?.kind === "object" ? valuesByKey(given[0]) : undefined;
    const source = values && textAt(values, "source");
    if (values && source !== undefined && segment(textAt(values, "target") ?? "") === field)
      return source.split(".").map(segment);
  }
  return [field];
};

/**
 * A call of a method that MapStruct writes: the result has the fields of the argument. False when the method is none. Source:
 * https://mapstruct.org/documentation/stable/reference/html/#basic-mappings
 */
export const stepMapStruct = (walk: Walk, call: Call, targets: readonly FunctionNode[], path: Path): boolean => {
  const [source] = call.arguments;
  const [target] = targets;
  if (!source || !target || target.body.length > 0 || moduleOf(call).language !== "java") return false;
  if (!moduleOf(target).imports.some((one) => one.source.startsWith("org.mapstruct"))) return false;
  const [field, ...rest] = path;
  const from = field === undefined ? [] : sourceOf(target, field);
  walk.go(source, [...from, ...rest], { field: rest.length === 0 ? from.at(-1) : undefined });
  return true;
};
