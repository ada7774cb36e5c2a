import type { Decoding } from "../github/texts.ts";
import { decode, maxFileBytes, tooLarge, unreadable } from "../local/decode.ts";
import { listMarks } from "../local/marks.ts";

/** What the API hands over is decoded as git's contents are, so the app's report is the one of the Action. */
export const decoding: Decoding = { maxFileBytes, decode, tooLarge, unreadable, listMarks };
