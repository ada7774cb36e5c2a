import type { Diagnostic } from "../domain/report.ts";
import type { Text } from "../domain/text.ts";
import { LineTable } from "../domain/place.ts";

/** Damage that a front end met, at a UTF-16 offset of the file. */
export interface Damage {
  readonly at: number;
  readonly message: Text;
}

/** The first damage of each kind as a diagnostic: a broken file repeats itself, its reader needs the cause once. */
export const diagnosticsOf = (path: string, text: string, damages: readonly Damage[]): Diagnostic[] => {
  if (damages.length === 0) return [];
  const lines = new LineTable(text);
  const firsts = new Map<string, Damage>();
  for (const damage of damages) if (!firsts.has(damage.message.en)) firsts.set(damage.message.en, damage);
  return [...firsts.values()].map(({ at, message }) => ({
    code: "syntax-error",
    path,
    line: lines.at(at).line,
    message,
  }));
};
