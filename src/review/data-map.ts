import { dataKinds, type DataKind } from "../domain/data.ts";
import type { DataMapRow } from "../domain/report.ts";
import type { Program, SinkKind } from "../program/program.ts";
import { compareText } from "./order.ts";

const sinks: readonly SinkKind[] = [
  "log", "storage", "url", "response", "request", "analytics", "database", "file", "llm", "sql", "jump", "redirect",
];

interface Row {
  readonly data: DataKind;
  readonly source: string;
  readonly places: Map<string, { readonly path: string; readonly line: number }>;
  readonly destinations: Set<string>;
}

/** A program and the files of it that the inventory is about. */
export interface Surveyed {
  readonly program: Program;
  readonly paths: ReadonlySet<string>;
}

/**
 * The personal-data inventory of the given files. Names alone are no source: only what comes from a known interface or
 * form field is in it. With a base every row says whether the change starts, keeps or stops it.
 */
export const dataMapOf = (head: Surveyed, base: Surveyed | undefined): readonly DataMapRow[] => {
  const now = rowsOf(head);
  const before = base ? rowsOf(base) : now;
  const rows = [
    ...[...now].map(([key, row]) => finish(row, before.has(key) ? "keeps" : "starts")),
    ...[...before].filter(([key]) => !now.has(key)).map(([, row]) => finish(row, "stops")),
  ];
  return rows.sort(
    (a, b) => dataKinds.indexOf(a.data) - dataKinds.indexOf(b.data) || compareText(a.source, b.source),
  );
};

const rowsOf = ({ program, paths }: Surveyed): Map<string, Row> => {
  const rows = new Map<string, Row>();
  const rowOf = (data: DataKind, source: string): Row => {
    const key = `${data} ${source}`;
    const row = rows.get(key) ?? { data, source, places: new Map(), destinations: new Set() };
    rows.set(key, row);
    return row;
  };
  for (const source of program.flow.sources()) {
    const { path, startLine: line } = program.placeOf(source.node);
    if (source.basis !== "interface" || !paths.has(path) || program.isAside(path)) continue;
    for (const kind of source.kinds) rowOf(kind, source.api).places.set(`${path}:${line}`, { path, line });
  }
  for (const flow of program.flow.into(...sinks)) {
    const { path } = program.placeOf(flow.source.node);
    if (flow.source.basis !== "interface" || !paths.has(path) || program.isAside(path)) continue;
    const to = flow.destination === undefined ? flow.sink : `${flow.sink}: ${hostOf(flow.destination)}`;
    for (const kind of flow.kinds) rows.get(`${kind} ${flow.source.api}`)?.destinations.add(to);
  }
  return rows;
};

/** A destination is a URL, a path or a vendor's name; of a URL the host says enough, and nothing that may be secret. */
const hostOf = (destination: string): string => /^[a-z]+:\/\/([^/?#]+)/i.exec(destination)?.[1] ?? destination.split(/[?#]/, 1)[0] ?? "";

const finish = (row: Row, change: DataMapRow["change"]): DataMapRow => ({
  data: row.data,
  source: row.source,
  places: [...row.places.values()].sort((a, b) => compareText(a.path, b.path) || a.line - b.line),
  destinations: [...row.destinations].sort(),
  change,
});
