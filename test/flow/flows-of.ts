import type { SourceFile } from "../../src/domain/change.ts";
import type { Place } from "../../src/domain/place.ts";
import { createFlow } from "../../src/flow/flow.ts";
import { createProgram } from "../../src/program/create.ts";
import type { Program, SinkFlow, SinkKind } from "../../src/program/program.ts";
import { parsers } from "../languages/parsers.ts";

/** A flow with the places at which it ends and begins. */
interface PlacedFlow {
  readonly flow: SinkFlow;
  readonly at: Place;
  readonly from: Place;
}

/** The program of some texts, all of them in focus. */
export const programOf = (files: readonly SourceFile[]): Program =>
  createProgram(new Map(files.map((file) => [file.path, file])), { parsers, flow: createFlow });

/** The flows into the given sinks. */
export const flowsOf = (files: readonly SourceFile[], sinks: readonly SinkKind[]): readonly PlacedFlow[] => {
  const program = programOf(files);
  return program.flow
    .into(...sinks)
    .map((flow) => ({ flow, at: program.placeOf(flow.value), from: program.placeOf(flow.source.node) }));
};
