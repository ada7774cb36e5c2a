import type { Report } from "../domain/report.ts";

/** The report as its schema has it (schema/report.schema.json), with a line end. */
export const toJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
