import type { DataKind } from "../domain/data.ts";
import { own } from "../domain/own.ts";
import { harmlessFields, wrapperFields } from "../knowledge/sources.ts";
import type { Shape } from "../knowledge/sources.ts";
import { fieldsOf } from "./access-path.ts";
import type { Path } from "./access-path.ts";

/** What a question about an interface's answer yields: the kinds of the field that is asked for. */
export interface Reading {
  readonly kinds: readonly DataKind[];
  /** No single field was picked. */
  readonly whole: boolean;
}

/** Reads a path of an answer; fields in `without` are gone from the whole. */
export const readShape = (shape: Shape, path: Path, without: readonly string[] = []): Reading => {
  const fields = fieldsOf(path);
  let deeper = false;
  for (const field of fields.toReversed()) {
    const kinds = own(shape.fields, field);
    // `userInfo.store.id` is what a program hung on the profile itself.
    if (kinds) return { kinds: deeper && kinds.every((kind) => kind === "profile") ? [] : kinds, whole: false };
    deeper ||= !wrapperFields.has(field);
    if (harmlessFields.has(field)) return { kinds: [], whole: false };
  }
  if (!fields.every((field) => wrapperFields.has(field))) return { kinds: [], whole: false };
  const gone = new Set(without.flatMap((field) => own(shape.fields, field) ?? []));
  return { kinds: shape.whole.filter((kind) => !gone.has(kind)), whole: true };
};
