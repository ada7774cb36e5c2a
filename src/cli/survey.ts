import { listChange, readBothSides, type BothSides, type Listing } from "../local/change.ts";
import { resolveRange, type Range } from "../local/repository.ts";
import { configPath } from "./config-path.ts";

/** What git says of a change before the files under review are read. */
export interface Survey {
  readonly directory: string;
  readonly range: Range;
  readonly listing: Listing;
  /** The configuration's text on both sides. */
  readonly config: BothSides;
}

/** Asks git what differs between two revisions. Throws a failure with a sentence when it cannot be told. */
export const survey = async (directory: string, base: string | undefined, head = "HEAD"): Promise<Survey> => {
  const range = await resolveRange(directory, base, head);
  const listing = await listChange(directory, range);
  return { directory, range, listing, config: await readBothSides(directory, listing, configPath) };
};
