import { numberValue } from "./literals.ts";

/** Value of a number as Java and C# write it, with their suffixes: `1_000L`, `0xFFL`, `1.5f`, `9.99m`. 0 when it can't be told. */
export const suffixedNumberValue = (text: string): number => {
  const value = numberValue(text.replace(/^0[xX]/.test(text) ? /[uUlL]+$/ : /[uUlLfFdDmM]+$/, ""));
  return Number.isNaN(value) ? 0 : value;
};
