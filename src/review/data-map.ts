import { compareText } from "../domain/compare-text.ts";
import { dataKinds, type DataKind } from "../domain/data.ts";
import type { DataMapRow } from "../domain/report.ts";
import type { Program, Source } from "../program/program.ts";

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
  const stopped = new Map([...before].filter(([key]) => !now.has(key)));
  addDestinations(now, head);
  if (base) addDestinations(stopped, base);
  const rows = [
    ...[...now].map(([key, row]) => finish(row, before.has(key) ? "keeps" : "starts")),
    ...[...stopped.values()].map((row) => finish(row, "stops")),
  ];
  return rows.sort((a, b) => dataKinds.indexOf(a.data) - dataKinds.indexOf(b.data) || compareText(a.source, b.source));
};

const keyOf = (data: DataKind, source: string): string => `${data} ${source}`;

const isSurveyed = (source: Source, { program, paths }: Surveyed): boolean => {
  const { path } = program.placeOf(source.node);
  return source.basis === "interface" && paths.has(path) && !program.isAside(path);
};

const rowsOf = (surveyed: Surveyed): Map<string, Row> => {
  const rows = new Map<string, Row>();
  const { program } = surveyed;
  for (const source of program.flow.sources().filter((one) => isSurveyed(one, surveyed))) {
    const { path, startLine: line } = program.placeOf(source.node);
    for (const data of source.kinds) {
      const key = keyOf(data, source.api);
      const row = rows.get(key) ?? { data, source: source.api, places: new Map(), destinations: new Set() };
      rows.set(key, row);
      row.places.set(`${path}:${line}`, { path, line });
    }
  }
  return rows;
};

/** Flows are the dear part, so they are asked for only when there is a row to fill. */
const addDestinations = (rows: ReadonlyMap<string, Row>, surveyed: Surveyed): void => {
  if (rows.size === 0) return;
  for (const flow of surveyed.program.flow.into()) {
    if (!isSurveyed(flow.source, surveyed)) continue;
    const to = flow.destination === undefined ? flow.sink : `${flow.sink}: ${hostOf(flow.destination)}`;
    for (const data of flow.kinds) rows.get(keyOf(data, flow.source.api))?.destinations.add(to);
  }
};

/** A destination is a URL, a path or a vendor's name; of a URL the host says enough, and nothing that may be secret. */
const hostOf = (destination: string): string =>
  /^[a-z]+:\/\/([^/?#]+)/i.exec(destination)?.[1] ?? destination.split(/[?#]/, 1)[0] ?? "";

const finish = (row: Row, change: DataMapRow["change"]): DataMapRow => ({
  data: row.data,
  source: row.source,
  places: [...row.places.values()].sort((a, b) => compareText(a.path, b.path) || a.line - b.line),
  destinations: [...row.destinations].sort(),
  change,
});
