import type { SourceFile } from "../domain/change.ts";
import { LineTable, type Place } from "../domain/place.ts";

/** Lines of one side's texts, cut only where they are asked for. */
export class SourceText {
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #tables = new Map<string, LineTable>();

  constructor(files: ReadonlyMap<string, SourceFile>) {
    this.#files = files;
  }

  /** One line without its end; empty when there is no such line. */
  line(path: string, line: number): string {
    const text = this.#files.get(path)?.text;
    const table = this.#table(path);
    if (text === undefined || !table || line < 1 || line > table.count) return "";
    const end = line === table.count ? text.length : table.startOf(line + 1);
    return text.slice(table.startOf(line), end).replace(/[\r\n]+$/, "");
  }

  /** Offset of a place's start in its file. */
  offsetOf(place: Place): number {
    return (this.#table(place.path)?.startOf(place.startLine) ?? 0) + place.startColumn - 1;
  }

  #table(path: string): LineTable | undefined {
    const known = this.#tables.get(path);
    if (known) return known;
    const file = this.#files.get(path);
    if (!file) return undefined;
    const table = new LineTable(file.text);
    this.#tables.set(path, table);
    return table;
  }
}
