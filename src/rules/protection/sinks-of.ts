import { appendTo } from "../../domain/append.ts";
import type { DataKind } from "../../domain/data.ts";
import type { Confidence } from "../../domain/finding.ts";
import type { Place } from "../../domain/place.ts";
import { moduleOf } from "../../program/adopt.ts";
import type { Program, SinkFlow, SinkKind } from "../../program/program.ts";
import type { Node } from "../../program/tree.ts";
import { takesOtherBranch } from "./dataset-branches.ts";
import { byGravity, gravest } from "./telling.ts";

/** All that flows into one call, with the value that carries the gravest of it. */
export interface Leak {
  readonly call: Node;
  readonly place: Place;
  /** The flow to tell about: the gravest kinds, known interfaces before names, short chains before long ones. */
  readonly flow: SinkFlow;
  readonly kinds: readonly DataKind[];
  /** Some of it came from a known interface; otherwise names alone tell. */
  readonly isKnown: boolean;
  /** `high` from a known interface; from a name `medium`, and `low` when the name stands in another file. */
  readonly confidence: Confidence;
}

const rank = (flow: SinkFlow): number =>
  ["critical", "high", "medium", "low"].indexOf(gravest(flow.kinds)) * 2 + (flow.source.basis === "name" ? 1 : 0);

/** Flows into sinks of one kind in product code, one row a call; kinds that `counts` refuses are left out. */
export function* leaksInto(
  program: Program,
  sink: SinkKind,
  counts: (kind: DataKind, flow: SinkFlow) => boolean,
): Generator<Leak> {
  const byCall = new Map<Node, SinkFlow[]>();
  for (const flow of program.flow.into(sink)) {
    const kinds = flow.kinds.filter((kind) => counts(kind, flow));
    if (kinds.length > 0 && !takesOtherBranch(program, flow)) appendTo(byCall, flow.call, { ...flow, kinds });
  }
  const lines = new Set<string>();
  for (const [call, flows] of byCall) {
    const [flow] = flows.toSorted((a, b) => rank(a) - rank(b) || a.steps.length - b.steps.length);
    if (!flow) continue;
    const place = program.placeOf(flow.value);
    const line = `${place.path}:${place.startLine}`;
    if (lines.has(line)) continue;
    lines.add(line);
    if (program.isAside(place.path) || program.isForeignPlatform(call)) continue;
    const isKnown = flows.some(
      ({ source, kinds }) => source.basis === "interface" && gravest(kinds) === gravest(flow.kinds),
    );
    const isNear = moduleOf(flow.source.node) === moduleOf(flow.value);
    const confidence = isKnown ? "high" : isNear ? "medium" : "low";
    yield { call, place, flow, kinds: byGravity(flows.flatMap(({ kinds }) => kinds)), isKnown, confidence };
  }
}
