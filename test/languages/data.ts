import type { Parsers } from "../../src/languages/frontend.ts";
import type { DataNode } from "../../src/program/tree.ts";

/** For front ends that parse no code: a call of it is a failure of the test. */
export const noParsers: Parsers = {
  parse: () => {
    throw new Error("This front end needs no parser.");
  },
};

/** Data in a form to compare: maps as pairs, so that order, doubles and `__proto__` show; lists under `list`. */
export const plain = (data: DataNode | undefined): unknown => {
  if (data?.kind === "data-map") return data.entries.map(({ key, value }) => [key, plain(value)]);
  if (data?.kind === "data-list") return { list: data.items.map(plain) };
  return data?.value;
};
