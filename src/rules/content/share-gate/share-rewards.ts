import type { Program } from "../../../program/program.ts";
import type { Member, Module, Name, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";

/** What a share earns, as settings and columns name it: `ShareTimelinePoint`, `share_credit`, `shareSending`. */
const earned =
  /^(?:\w*_)?share(?!d|r|_?(?:url|link|image|img|pic|title|desc))\w{0,16}(?:points?|scores?|credits?|integrals?|jifen|rewards?|bonus|red_?pack(?:et)?s?|red_?envelopes?|hong_?bao|sending)$/i;
/** Functions that show, edit or copy the setting. */
const settles = /^(?:get|set|save|edit|update|load|to|from|map|convert|is|has|init|config|setting)/i;

/** Calls that add an amount to what a user has. */
const pays =
  /^(?!set|get|is|has)(?:\w*(?:points?|scores?|credits?|integral|jifen|money|balance|wallet|coins?)\w*|add|inc\w*|grant|give|reward|recharge|pay\w*)$/i;

/** The name stands where an amount is paid out: as an argument, or under a name of its own. */
const isPaidOut = (node: Name | Member): boolean => {
  const { parent } = node;
  if (parent?.kind === "call") return parent.callee !== node && pays.test(lastNameOf(parent.callee));
  const target =
    parent?.kind === "assign"
      ? lastNameOf(parent.target)
      : parent?.kind === "entry" && parent.value === node
        ? (parent.key ?? "")
        : "";
  return /^(?:quantity|amount|num|number|count|value|points?|scores?|credits?|integral|money|total|change|reward|bonus)\w{0,8}$/i.test(
    target,
  );
};

/** A file that pays for every kind of share has one habit to drop. */
const PER_FILE = 4;

/** Where a module pays out what a setting says that a share earns; once a function. */
const paidOutIn = (program: Program, module: Module): readonly Node[] => {
  const found = new Map<Node, Node>();
  for (const [name, references] of program.nodesIn(module).referencesByName) {
    if (!earned.test(name)) continue;
    for (const node of references) {
      const fn = program.enclosingFunction(node);
      if (!fn || found.has(fn) || settles.test(fn.name ?? "") || !isPaidOut(node)) continue;
      found.set(fn, node);
    }
  }
  return [...found.values()].slice(0, PER_FILE);
};

/** What servers pay out for a share, by the setting that says how much. */
export const shareRewards = (program: Program, literals: readonly string[]): readonly Node[] =>
  program.modules(...literals).flatMap((module) => (program.isAside(module.path) ? [] : paidOutIn(program, module)));
