import type { Channels } from "../review/plan.ts";
import { ANNOTATIONS_PER_LEVEL, CHECK_ANNOTATIONS } from "./budget.ts";

type Room = Pick<Channels, "annotations" | "annotationsPerLevel">;

/** The annotations that a check run of our own takes. */
export const inCheck: Room = {
  annotations: CHECK_ANNOTATIONS,
  annotationsPerLevel: { error: CHECK_ANNOTATIONS, warning: CHECK_ANNOTATIONS, notice: CHECK_ANNOTATIONS },
};

/** Those that the job's log takes; one notice stays free for the sentence that says how many more there are. */
export const inLog: Room = {
  annotations: 3 * ANNOTATIONS_PER_LEVEL,
  annotationsPerLevel: {
    error: ANNOTATIONS_PER_LEVEL,
    warning: ANNOTATIONS_PER_LEVEL,
    notice: ANNOTATIONS_PER_LEVEL - 1,
  },
};
