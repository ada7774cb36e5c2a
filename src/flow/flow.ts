import { compareText } from "../domain/compare-text.ts";
import type { Diagnostic } from "../domain/report.ts";
import { moduleOf } from "../program/adopt.ts";
import type { Flow, FlowQueries, Program, SinkFlow, SinkKind, Source } from "../program/program.ts";
import { enclosingFunction } from "../program/selves.ts";
import type { Call, Node } from "../program/tree.ts";
import { Facts } from "./facts.ts";
import { fieldKinds, isField, openTypeOf } from "./form-fields.ts";
import { isKeptRead } from "./kept-uses.ts";
import { knownCall } from "./known-calls.ts";
import { keyed, labelled } from "./labels.ts";
import { printed } from "./printed-fields.ts";
import { hostPart, isUnquoted } from "./sink-texts.ts";
import { sinkPlaces } from "./sinks.ts";
import type { SinkPlace } from "./sinks.ts";
import { REQUEST } from "./step-global.ts";
import { Tracer } from "./tracer.ts";
import type { TracedFlow } from "./tracer.ts";

const sinkKinds: readonly SinkKind[] = [
  "log",
  "storage",
  "url",
  "response",
  "request",
  "analytics",
  "database",
  "file",
  "llm",
  "sql",
  "jump",
  "redirect",
];
/** Sinks that harm by whatever the other side sent, personal or not. */
const takesAnyInput: ReadonlySet<SinkKind> = new Set(["sql", "redirect"]);

/** Value flow over one program. Answers are computed when asked for and kept. */
export const createFlow = (program: Program): FlowQueries & { diagnostics(): readonly Diagnostic[] } => {
  const facts = new Facts(program);
  const tracer = new Tracer(program, facts);
  const reached = new Map<SinkKind, readonly SinkFlow[]>();
  /** Found for all kinds at once: what reads a call reads it for every kind. */
  let allPlaces: readonly SinkPlace[] | undefined;
  let entries: readonly Source[] | undefined;

  const reach = (wanted: ReadonlySet<SinkKind>): void => {
    const lists = new Map<SinkKind, SinkFlow[]>([...wanted].map((sink) => [sink, []]));
    allPlaces ??= sinkPlaces(program, facts, new Set(sinkKinds));
    const places = allPlaces.filter((place) => wanted.has(place.sink));
    const ends = new Map<SinkKind, ReadonlySet<Node>>(
      [...wanted].map((sink) => [
        sink,
        new Set(places.filter((place) => place.sink === sink).map((place) => place.call)),
      ]),
    );
    for (const place of places) {
      const { flows, isOpen } = tracer.trace(place.sink === "redirect" ? hostPart(place.value) : place.value);
      for (const { entry, ...flow } of flows) {
        if (place.sink === "sql" && flow.steps.some(({ node }) => isUnquoted(node) || isKeptRead(node))) continue;
        if (!counts(place.sink, flow) || program.isAside(moduleOf(flow.source.node).path)) continue;
        const end = outerEnd(program, place, entry, ends.get(place.sink));
        if (end) lists.get(place.sink)?.push({ ...flow, ...end });
      }
      if ((place.sink !== "log" && place.sink !== "storage") || flows.some(({ kinds }) => kinds.length > 0)) continue;
      const isUnknown = flows.length === 0 && isOpen;
      const told =
        place.sink === "storage"
          ? isUnknown && keyed(place)
          : ((isUnknown ? labelled(place) : undefined) ?? printed(program, place));
      if (told) lists.get(place.sink)?.push({ ...told, ...place });
    }
    for (const [sink, flows] of lists) reached.set(sink, unique(flows));
  };

  const sources = (): readonly Source[] => {
    const found: Source[] = [];
    for (const call of program.allCalls()) {
      const known = knownCall(facts, call);
      if (known && known.shape.whole.length > 0)
        found.push({ node: call, kinds: known.shape.whole, api: known.api, basis: "interface" });
    }
    for (const element of program.elements()) {
      const open = openTypeOf(element);
      if (open)
        found.push({ node: element, kinds: open.shape.whole, api: `open-type=${open.type}`, basis: "interface" });
      const kinds = isField(element) ? fieldKinds(element) : [];
      if (kinds.length > 0) found.push({ node: element, kinds, api: `<${element.tag}>`, basis: "interface" });
    }
    return found
      .map((source) => ({ source, path: moduleOf(source.node).path }))
      .sort((a, b) => compareText(a.path, b.path) || a.source.node.start - b.source.node.start)
      .map(({ source }) => source);
  };

  return {
    trace: (expression) => tracer.trace(expression).flows.filter((flow) => flow.kinds.length > 0),
    into: (...sinks) => {
      const wanted = sinks.length > 0 ? sinks : sinkKinds;
      const missing = wanted.filter((sink) => !reached.has(sink));
      if (missing.length > 0) reach(new Set(missing));
      return wanted.flatMap((sink) => reached.get(sink) ?? []);
    },
    sources: () => (entries ??= sources()),
    diagnostics: () =>
      tracer.cuts === 0
        ? []
        : [
            {
              code: "budget",
              message: {
                en: `${tracer.cuts} value flows were too long to follow to the end.`,
                "zh-CN": `有 ${tracer.cuts} 条数据流过长，未追踪到底。`,
              },
            },
          ],
  };
};

const counts = (sink: SinkKind, flow: Flow): boolean =>
  sink === "redirect" ? flow.source.api === REQUEST : flow.kinds.length > 0 || takesAnyInput.has(sink);

/** The call enters a function that the node stands in. */
const enters = (program: Program, call: Call, node: Node): boolean => {
  const targets = program.functionsOf(call.callee);
  for (let at = node.parent; at; at = at.parent) if (at.kind === "function" && targets.includes(at)) return true;
  return false;
};

/** Longer functions, in UTF-16 units, do more than hand a value on, also where one `try` holds all of it. */
const THIN = 500;

/** `l.mu.Lock()`, `defer l.mu.Unlock()`: what a logger of Go does besides. */
const locks = (statement: Node): boolean => {
  const call = statement.kind === "expression" ? statement.expression : statement;
  return call.kind === "call" && call.callee.kind === "member" && /^R?(?:Un)?[Ll]ock$/.test(call.callee.property);
};

/**
 * A function of one statement, as `keep(key, value) { wx.setStorageSync(key, value); }`, or one that prepares no more than names
 * before it hands its parameter on.
 */
const isThin = ({ call, value }: SinkPlace): boolean => {
  const wrapper = enclosingFunction(call);
  if (!wrapper || wrapper.end - wrapper.start > THIN) return false;
  const body = wrapper.body.filter((one) => !locks(one));
  if (body.length <= 1) return true;
  return (
    body.length <= 4 &&
    body.slice(0, -1).every(({ kind }) => kind === "declare") &&
    value.kind === "name" &&
    wrapper.parameters.some(({ target }) => target.kind === "name" && target.name === value.name)
  );
};

/**
 * Where a flow ends for the reader: at the call of a thin wrapper that stands in another file, not inside the wrapper. Undefined
 * when that call is an end of its own. Requests keep both: the wrapper knows the address, the call inside makes the request.
 */
const outerEnd = (
  program: Program,
  place: SinkPlace,
  entry: TracedFlow["entry"],
  ends: ReadonlySet<Node> | undefined,
): SinkPlace | undefined => {
  if (!entry || place.sink === "request" || !isThin(place) || !enters(program, entry.call, place.call)) return place;
  if (ends?.has(entry.call)) return undefined;
  return program.focus.has(moduleOf(entry.call).path) ? { ...place, call: entry.call, value: entry.value } : place;
};

/** One flow per sink, source and kinds: the same value in two arguments of a call counts once. */
const unique = (flows: readonly SinkFlow[]): readonly SinkFlow[] => {
  const seen = new Map<unknown, Set<string>>();
  return flows.filter((flow) => {
    const key = `${flow.source.node.start}|${moduleOf(flow.source.node).path}|${flow.source.basis === "name" ? flow.source.api : ""}|${flow.kinds.join(",")}`;
    const keys = seen.get(flow.call);
    if (keys?.has(key)) return false;
    if (keys) keys.add(key);
    else seen.set(flow.call, new Set([key]));
    return true;
  });
};
