import { appendTo } from "../domain/append.ts";
import { moduleOf, walk as visit } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Call, Expression, Member, Module } from "../program/tree.ts";
import { fieldsOf, here, restOf, within } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { codeFiles } from "./code-files.ts";
import { keyText } from "./given-keys.ts";
import { keysOf } from "./handed-keys.ts";
import { keptUse, shelfBehind } from "./kept-uses.ts";
import type { Shelf } from "./kept-uses.ts";
import type { Walk } from "./walk.ts";

/** A value that is kept under a key, with the calls by which wrappers were handed it. */
interface Kept {
  readonly value: Expression;
  readonly path: Path;
  readonly stack: readonly Call[];
}

/** Values by shelf and key. */
export interface KeptValues {
  readonly under: (shelf: Shelf, key: string, words: readonly string[]) => readonly Kept[];
}

/** Files that may keep a value by key. */
const mayKeep =
  /redis|cache|jedis|session|setAttribute|\brdb\b|\brds\b|\b(?:c|ctx|context)\.Set\(|WithValue|StringSet|\bstate\.|\blocals\b|HttpContext\.Items|\b(?:req|request|ctx)\.\w+\s*=[^=]|\bS\(/i;
/** Files of one key that are read, and values of it that count. */
const MODULES = 10;
const VALUES = 8;
/** Letters and digits that a key must have, so that it tells what is kept. */
const LETTERS = 3;

const normal = (key: string): string => key.toLowerCase().replace(/[_-]/g, "");

/** The longest part of a key that is written out. */
const constantPart = (key: string): string =>
  key.split("${}").reduce((longest, part) => (part.length > longest.length ? part : longest), "");

const nameOf = (shelf: Shelf, key: string): string => `${shelf}|${normal(key)}`;

/** Everything that a module keeps by key. */
const keptIn = (program: Program, module: Module): ReadonlyMap<string, readonly Kept[]> => {
  const found = new Map<string, Kept[]>();
  const { calls, assignsByProperty } = program.nodesIn(module);
  for (const call of calls) {
    const use = keptUse(call);
    if (!use?.value) continue;
    const field = use.field === undefined ? undefined : program.textOf(use.field);
    const path = field === undefined || field.includes("${}") ? here : within(field, here);
    for (const { text, stack } of keysOf(program, use.key, 0, true))
      appendTo(found, nameOf(use.shelf, text), { value: use.value, path, stack });
  }
  for (const [property, assigns] of assignsByProperty)
    for (const { target, value, operator } of assigns) {
      const shelf = target.kind === "member" && operator === "=" ? shelfBehind(target.object, property) : undefined;
      if (shelf) appendTo(found, nameOf(shelf, property), { value, path: here, stack: [] });
    }
  return found;
};

/** Finds what the servers of a program keep by key. Files are read for the keys that are asked for. */
export const createKeptValues = (program: Program): KeptValues => {
  const byModule = new Map<Module, ReadonlyMap<string, readonly Kept[]>>();
  const answers = new Map<string, readonly Kept[]>();

  const read = (module: Module): ReadonlyMap<string, readonly Kept[]> => {
    let kept = byModule.get(module);
    if (!kept) {
      // A key behind a wrapper's parameter may lead back here.
      byModule.set(module, new Map());
      byModule.set(module, (kept = keptIn(program, module)));
    }
    return kept;
  };

  const serves = (path: string): boolean =>
    !/^(?:miniprogram|web|config)$/.test(program.sideOf(path)) && !program.isAside(path);

  const find = (shelf: Shelf, key: string, words: readonly string[]): readonly Kept[] => {
    const part = constantPart(key);
    const wanted = [part, ...words];
    const paths = program
      .search(mayKeep, codeFiles)
      .filter((path) => wanted.some((word) => program.files.get(path)?.text.includes(word) === true) && serves(path));
    const name = nameOf(shelf, key);
    return paths
      .slice(0, MODULES)
      .flatMap((path) => program.module(path) ?? [])
      .flatMap((module) => read(module).get(name) ?? [])
      .slice(0, VALUES);
  };

  return {
    under(shelf, key, words) {
      if (constantPart(key).replace(/[^a-z0-9\u4e00-\u9fff]/gi, "").length < LETTERS) return [];
      const name = nameOf(shelf, key);
      let found = answers.get(name);
      if (!found) answers.set(name, (found = find(shelf, key, words)));
      return found;
    },
  };
};

/** The names of constants that a key is written with, there or where a wrapper is handed it. */
const wordsIn = (walk: Walk, key: Expression): readonly string[] => {
  const words: string[] = [];
  for (const one of [key, ...(walk.state.stack.at(-1)?.arguments ?? [])])
    visit(one, (node) => {
      if (node.kind === "function") return false;
      const name = node.kind === "member" ? node.property : node.kind === "name" ? node.name : "";
      if (/^[A-Z][A-Z0-9_]{3,}$/.test(name) || (node.kind === "member" && /^[A-Z]\w{5,}$/.test(name))) words.push(name);
      return true;
    });
  return words;
};

const goKept = (walk: Walk, values: readonly Kept[], asked: Path): boolean => {
  let known = false;
  for (const { value, path, stack } of values) {
    const rest = restOf(path, asked);
    if (rest === undefined) continue;
    walk.go(value, rest, { stack });
    known = true;
  }
  return known;
};

const serves = (walk: Walk): boolean =>
  !/^(?:miniprogram|web|config)$/.test(walk.program.sideOf(moduleOf(walk.state.node).path));

/** A value that a call reads from a cache, a session or a request by a key. False when nothing is known to be kept under it. */
export const stepKept = (walk: Walk, call: Call, path: Path): boolean => {
  const use = keptUse(call);
  if (!use || use.value !== undefined || !serves(walk)) return false;
  const key = keyText(walk, use.key);
  const field = use.field === undefined ? undefined : keyText(walk, use.field);
  const asked = field === undefined || field.includes("${}") ? fieldsOf(path) : within(field, fieldsOf(path));
  let known = false;
  for (const maker of walk.facts.functionsBehind(use.maker))
    for (const value of walk.facts.returnsOf(maker)) {
      walk.go(value, path);
      known = true;
    }
  if (key === undefined) return known;
  return goKept(walk, walk.facts.kept().under(use.shelf, key, wordsIn(walk, use.key)), asked) || known;
};

/** A value that is read from a session or request as a field of it: `req.session.user`, `$_SESSION["user"]`. */
export const stepKeptField = (walk: Walk, { object, property }: Member, path: Path): boolean => {
  const shelf = shelfBehind(object, property);
  return (
    shelf !== undefined && serves(walk) && goKept(walk, walk.facts.kept().under(shelf, property, []), fieldsOf(path))
  );
};
