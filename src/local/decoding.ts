import { decode, maxFileBytes, tooLarge, unreadable } from "./decode.ts";
import { listMarks } from "./marks.ts";

/** How git's contents become text; what GitHub hands over is read in the same way, so that both give the same report. */
export const decoding = { maxFileBytes, decode, tooLarge, unreadable, listMarks };
