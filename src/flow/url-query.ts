import type { Program } from "../program/program.ts";
import type { Expression } from "../program/tree.ts";
import { segment } from "./access-path.ts";

/** A value in the query of a URL; without a key it is a whole query, as `qs.stringify(options)`. */
export interface QueryValue {
  readonly key: string | undefined;
  readonly value: Expression;
}

const HOPS = 3;

const valuesIn = (parts: readonly Expression[]): readonly QueryValue[] => {
  const found: QueryValue[] = [];
  let before = "";
  for (const part of parts) {
    if (part.kind === "string") {
      before = part.value;
      continue;
    }
    const key = /[?&]([\w-]+)=$/.exec(before)?.[1];
    if (key !== undefined) found.push({ key: segment(key), value: part });
    else if (/[?&]$/.test(before)) found.push({ key: undefined, value: part });
    before = "";
  }
  return found;
};

/** The texts that a URL may be, over local names. */
export const textsOf = (program: Program, url: Expression): readonly Expression[] => {
  let open: readonly Expression[] = [url];
  for (let hop = 0; hop < HOPS; hop++) {
    open = open.flatMap((one) => {
      if (one.kind === "conditional") return [one.consequent, one.alternate];
      if (one.kind !== "name") return [one];
      return program
        .definitionsOf(one)
        .flatMap((definition) =>
          (definition.kind === "declare" || definition.kind === "assign") && definition.value ? [definition.value] : [],
        );
    });
  }
  return open;
};

/** The values in the query of a URL that code puts together: `"/pages/b?phone=" + x` gives x under phone. */
export const queryOf = (program: Program, url: Expression): readonly QueryValue[] =>
  textsOf(program, url).flatMap((text) => (text.kind === "template" ? valuesIn(text.parts) : []));
