import type { DataKind } from "../domain/data.ts";
import { moduleOf } from "../program/adopt.ts";
import type { Flow, Program, Source } from "../program/program.ts";
import type { Call, Expression, Node } from "../program/tree.ts";
import type { Facts } from "./facts.ts";
import { isKeptRead } from "./kept-uses.ts";
import { Questions } from "./questions.ts";
import { search } from "./search.ts";
import type { Found, Visit } from "./search.ts";
import { REQUEST } from "./step-global.ts";

/** Steps that one question may take; what was found until then counts. Real values take 5 to 200. */
const STEPS_PER_TRACE = 1_500;
/** Steps that all questions of one program may take together. */
const STEPS_PER_PROGRAM = 3_000_000;

/** A flow, with the call by which the value is handed over from another file to the function that it ends in. */
export interface TracedFlow extends Flow {
  readonly entry: { readonly call: Call; readonly value: Expression } | undefined;
}

/** All flows behind one expression. */
export interface Traced {
  readonly flows: readonly TracedFlow[];
  /** Nobody knows all of what the expression holds. */
  readonly isOpen: boolean;
}

/** Asks where values come from and keeps the answers. */
export class Tracer {
  readonly #questions: Questions;
  readonly #answers = new Map<Expression, Traced>();
  #steps = 0;
  /** Questions that were cut off. */
  cuts = 0;

  constructor(program: Program, facts: Facts) {
    this.#questions = new Questions(program, facts);
  }

  /** Flows from every source behind the expression, shortest first; those without kinds are other values of a request. */
  trace(start: Expression): Traced {
    const known = this.#answers.get(start);
    if (known) return known;
    const limit = Math.min(STEPS_PER_TRACE, STEPS_PER_PROGRAM - this.#steps);
    const found = search(this.#questions, start, limit);
    this.#steps += Math.min(found.visits.length, limit);
    if (found.isCut) this.cuts++;
    const traced = { flows: this.#flows(found), isOpen: found.visits[0]?.open ?? false };
    this.#answers.set(start, traced);
    return traced;
  }

  /** Origin beats name: a name counts only where nothing better is known and the value is not known to be harmless. */
  #flows({ visits, arrivals }: Found): readonly TracedFlow[] {
    const flows: TracedFlow[] = [];
    const seen = new Set<string>();
    const covered = new Set<DataKind>();
    const add = (visit: Visit, source: Source, kinds: readonly DataKind[], whole: boolean): void => {
      const key = `${this.#questions.numbers.of(source.node)}|${source.api}|${kinds.join(",")}`;
      if (seen.has(key)) return;
      seen.add(key);
      for (const kind of kinds) covered.add(kind);
      flows.push({ source, kinds, steps: chain(visit, source.node), whole, entry: entryOf(visit) });
    };
    const isNew = (kinds: readonly DataKind[]): boolean =>
      kinds.length === 0 || kinds.some((kind) => !covered.has(kind));
    for (const { visit, source, kinds, whole } of arrivals)
      if (source.basis === "interface") add(visit, source, kinds, whole);
    for (const { visit, source, kinds, whole } of arrivals) {
      const isRead = source.api === REQUEST || !visit.origin;
      if (source.basis !== "name" || !isRead || !isNew(kinds)) continue;
      if (source.api !== REQUEST || !wasKept(visit)) add(visit, source, kinds, whole);
      else if (kinds.length > 0) add(visit, { ...source, api: "value kept from a request" }, kinds, whole);
    }
    for (const visit of visits) {
      const { node, hint } = visit.question;
      // Where a field of `userInfo` comes from tells nothing of the others.
      if (!hint || !visit.open || (visit.origin && !hint.whole) || !isNew(hint.kinds)) continue;
      add(visit, { node, kinds: hint.kinds, api: hint.name, basis: "name" }, hint.kinds, hint.whole);
    }
    return flows;
  }
}

/** The value came out of a session or cache on the way: the server put it there, so that the client does not choose it any more. */
const wasKept = (visit: Visit): boolean => {
  for (let at: Visit | undefined = visit; at; at = at.from) if (isKeptRead(at.question.node)) return true;
  return false;
};

/** The places on the way, from the source to the start; a place that holds the one before it, or lies in it, is left out. */
const chain = (visit: Visit, source: Node): Flow["steps"] => {
  const nodes: Node[] = [source];
  let before = source;
  for (let at: Visit | undefined = visit; at; at = at.from) {
    const { node } = at.question;
    if (holds(before, node) || (at.from !== undefined && holds(node, before))) continue;
    before = node;
    nodes.push(before);
  }
  return nodes.map((node) => ({ node }));
};

const holds = (outer: Node, inner: Node): boolean => {
  for (let at: Node | undefined = inner; at; at = at.parent) if (at === outer) return true;
  return false;
};

/** The last call on the way that hands a whole value over from another file. */
const entryOf = (visit: Visit): TracedFlow["entry"] => {
  let entry: TracedFlow["entry"];
  for (let at: Visit | undefined = visit; at?.from; at = at.from) {
    const { caller, question } = at;
    const asker = at.from.question;
    if (!caller || asker.path.length > 0 || moduleOf(caller) === moduleOf(asker.node)) continue;
    const value = caller.arguments.find((argument) => argument === question.node);
    entry = value ? { call: caller, value } : undefined;
  }
  return entry;
};
