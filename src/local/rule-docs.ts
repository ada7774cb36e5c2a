import { readFileSync } from "node:fs";
import type { Locale } from "../domain/text.ts";
import { beside } from "./beside.ts";

/** Where the rules' pages may lie, seen from this module: beside the sources, also for lib/ and for a bundled shell in dist/. */
const folders = [beside("../rules/"), beside("../../src/rules/")];

/** A rule's page as Markdown; undefined when the product was built without it. `rule` must be the id of a known rule. */
export const readRuleDocs = (rule: string, locale: Locale): string | undefined => {
  for (const folder of folders) {
    try {
      return readFileSync(new URL(`${rule}/docs.${locale}.md`, folder), "utf8");
    } catch {
      // Not built this way: the next folder.
    }
  }
  return undefined;
};
