import type { DataKind } from "../domain/data.ts";
import { hintOfField, hintOfName } from "../knowledge/personal-names.ts";
import type { NameHint } from "../knowledge/personal-names.ts";
import type { Program, Source } from "../program/program.ts";
import type { Call, Expression, Node } from "../program/tree.ts";
import { here } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import type { Facts } from "./facts.ts";
import { isSettled } from "./settled.ts";
import { step } from "./step.ts";
import type { Change, State, Walk } from "./walk.ts";

/** A question that was asked in one search. */
export interface Visit extends State {
  /** The question that led here first: the way back to the start. */
  readonly from: Visit | undefined;
  /** All questions that led here. */
  readonly askers: Visit[];
  /** The call that the question left a function through. */
  readonly caller: Call | undefined;
  /** What the name of the value tells, with the name. */
  readonly hint: (NameHint & { readonly name: string }) | undefined;
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

const nameIn = (node: Node): string => {
  if (node.kind === "name") return node.name;
  if (node.kind === "member") return node.property;
  if (node.kind === "index" && node.index?.kind === "string") return node.index.value;
  if (node.kind !== "call") return "";
  const { callee } = node;
  const name = callee.kind === "member" ? callee.property : callee.kind === "name" ? callee.name : "";
  return /^get(?=[A-Z_])/.test(name) ? name.replace(/^get_?/, "") : "";
};

const named = (name: string): Visit["hint"] => {
  const hint = name === "" ? undefined : hintOfName(name);
  return hint && hint.kinds.length > 0 ? { ...hint, name } : undefined;
};

/** What the node's own name tells, else the key it is kept under, else the object and field together. */
const hintFor = (node: Node, key: string): Visit["hint"] => {
  const own = named(nameIn(node)) ?? named(key);
  if (own || node.kind !== "member") return own;
  const object = nameIn(node.object);
  const kinds = object === "" ? [] : hintOfField(object, node.property);
  return kinds.length > 0 ? { kinds, whole: false, name: `${object}.${node.property}` } : undefined;
};

/** Numbers nodes in the order of asking, so that questions can be compared as text. */
export class Numbers {
  readonly #numbers = new Map<Node, number>();

  of(node: Node): number {
    let number = this.#numbers.get(node);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(node, number);
    }
    return number;
  }
}

/** Asks backwards from an expression, breadth first, until nothing is left to ask or the steps are used up. */
export const search = (program: Program, facts: Facts, numbers: Numbers, start: Expression, limit: number): Found => {
  const known = new Map<string, Visit>();
  const visits: Visit[] = [];
  const arrivals: Arrival[] = [];

  const ask = (from: Visit | undefined, node: Node, path: Path, change: Change): void => {
    const stack = change.stack ?? from?.stack ?? [];
    const without = change.without ?? (path.length === 0 && from ? from.without : []);
    const hint = path.length === 0 ? hintFor(node, change.name ?? "") : undefined;
    const calls = stack.map((call) => numbers.of(call)).join(",");
    const key = `${numbers.of(node)}|${path.join(".")}|${calls}|${without.join(",")}|${hint?.name ?? ""}`;
    const before = known.get(key);
    if (before) {
      if (from && !before.askers.includes(from)) before.askers.push(from);
      return;
    }
    const askers = from ? [from] : [];
    const visit: Visit = {
      node,
      path,
      stack,
      without,
      from,
      askers,
      caller: change.caller,
      hint,
      open: false,
      origin: false,
    };
    known.set(key, visit);
    visits.push(visit);
  };

  ask(undefined, start, here, {});
  let taken = 0;
  // The list grows while it is gone through.
  for (const visit of visits) {
    if (taken++ >= limit) {
      visit.open = true;
      continue;
    }
    const walk: Walk = {
      program,
      facts,
      state: visit,
      go: (node, path, change = {}) => {
        if (node && !isSettled(node)) ask(visit, node, path, change);
      },
      found: (source, kinds, whole) => {
        if (source.basis === "name") visit.open = true;
        else if (kinds.length > 0) visit.origin = true;
        if (kinds.length > 0 || source.basis === "name") arrivals.push({ visit, source, kinds, whole });
      },
      lost: () => {
        visit.open = true;
      },
    };
    step(walk);
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
