import type { Related } from "../../domain/finding.ts";
import type { Entry, Program } from "../../program/program.ts";
import type { Call, Node } from "../../program/tree.ts";

/** How code that leads elsewhere comes to run by itself. */
export interface Start {
  readonly entry: Entry;
  /** The call by which a helper, which taps use as well, comes to run without one; undefined when no tap leads to the act. */
  readonly cause: Call | undefined;
}

/** Moments at which a page goes away or is used up to its end. */
const leaving = /hide|unload|detach|destroy|unmount|deactivat|leave|moved/i;

const startsAlone = ({ kind, name }: Entry): boolean =>
  kind === "launch" || kind === "timer" || (kind === "life-cycle" && !leaving.test(name));

const isByTap = (program: Program, node: Node): boolean =>
  program.entriesOf(node).some(({ kind }) => kind === "gesture");

/** The start of a program, of a page or of a timer that leads to an act without a tap; undefined when there is none. */
export const startOf = (program: Program, act: Node): Start | undefined => {
  const entry = program.entriesOf(act).find(startsAlone);
  if (!entry) return undefined;
  if (!isByTap(program, act)) return { entry, cause: undefined };
  const cause = entry.via.toReversed().find((call) => !isByTap(program, call));
  return cause && { entry, cause };
};

/** Points at the call that runs a helper without a tap. */
export const relatedTo = (program: Program, { cause }: Start): readonly Related[] =>
  cause === undefined
    ? []
    : [
        {
          ...program.placeOf(cause),
          message: { en: "It runs from here without a tap.", "zh-CN": "未经点击即从这里执行。" },
        },
      ];
