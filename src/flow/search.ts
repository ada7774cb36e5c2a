import type { DataKind } from "../domain/data.ts";
import type { Source } from "../program/program.ts";
import type { Call, Node } from "../program/tree.ts";
import type { Question, Questions } from "./questions.ts";

/** A question that was asked in one search. */
export interface Visit {
  readonly question: Question;
  /** The question that led here first: the way back to the start. */
  readonly from: Visit | undefined;
  /** All questions that led here. */
  readonly askers: Visit[];
  /** The call that the question left a function through. */
  readonly caller: Call | undefined;
  /** Some way behind this question ends where nothing is known. */
  open: boolean;
  /** Some way behind this question ends at a known interface. */
  origin: boolean;
}

/** A source that a search came to. */
export interface Arrival {
  readonly visit: Visit;
  readonly source: Source;
  readonly kinds: readonly DataKind[];
  readonly whole: boolean;
}

/** What a search found: every question in the order of asking, the nearest first, and the sources. */
export interface Found {
  readonly visits: readonly Visit[];
  readonly arrivals: readonly Arrival[];
  /** The search was cut off. */
  readonly isCut: boolean;
}

/** Asks backwards from a node, breadth first, until nothing is left to ask or the steps are used up. */
export const search = (questions: Questions, start: Node, limit: number): Found => {
  const known = new Map<Question, Visit>();
  const visits: Visit[] = [];
  const arrivals: Arrival[] = [];

  const ask = (question: Question, from: Visit | undefined, caller: Call | undefined): void => {
    const before = known.get(question);
    if (before) {
      if (from && !before.askers.includes(from)) before.askers.push(from);
      return;
    }
    const visit: Visit = { question, from, askers: from ? [from] : [], caller, open: false, origin: false };
    known.set(question, visit);
    visits.push(visit);
  };

  ask(questions.start(start), undefined, undefined);
  let taken = 0;
  // The list grows while it is gone through.
  for (const visit of visits) {
    if (taken++ >= limit) {
      visit.open = true;
      continue;
    }
    const { next, finds, isLost } = questions.answerTo(visit.question);
    if (isLost) visit.open = true;
    for (const { source, kinds, whole } of finds) {
      if (source.basis === "name") visit.open = true;
      else if (kinds.length > 0) visit.origin = true;
      if (kinds.length > 0 || source.basis === "name") arrivals.push({ visit, source, kinds, whole });
    }
    for (const { question, caller } of next) ask(question, visit, caller);
  }
  spread(visits, "open");
  spread(visits, "origin");
  return { visits, arrivals, isCut: taken > limit };
};

/** Carries a mark from the questions that have it to all that led to them. */
const spread = (visits: readonly Visit[], mark: "open" | "origin"): void => {
  const pending = visits.filter((visit) => visit[mark]);
  for (let visit = pending.pop(); visit; visit = pending.pop()) {
    for (const asker of visit.askers) {
      if (asker[mark]) continue;
      asker[mark] = true;
      pending.push(asker);
    }
  }
};
