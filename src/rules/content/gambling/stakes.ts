import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { FunctionNode, Node, StringLiteral } from "../../../program/tree.ts";
import { stretchOf } from "../../text-places.ts";

/** The game by its name in code: everybody pays one yuan for a number, one of which wins: 一元购, 一元夺宝. */
const game = /one_?(?:dollar|yuan)_?(?:buy|purchase|snatch)|(?:yi|1)_?yuan_?(?:gou|duo_?bao)|duo_?bao(?!ren)/i;
/** Where a chance is sold or the winner is drawn; beginnings of words, as names are put together. */
const deals =
  /(?:^|_)(?:order|pay|join|sell|buy|draw|open|kai_?jiang|lottery)|(?:Order|Pay|Join|Sell|Draw|Open|Lucky|Winner)(?!er)/;
/** What only shows or lists. */
const shows =
  /^(?:get|list|find|query|select|show|index|view|edit|update|create|remove|delete)|(?:list|detail|info|view|page)s?$/i;

/** The last part says what is done: `/api/OneDollarBuying/order`. */
const isDeal = (name: string): boolean => {
  const last = name.split(/[/.]/).at(-1) ?? name;
  return game.test(name) && !shows.test(last) && deals.test(last.replace(game, "_"));
};

/** A name as code hands it to others: of a procedure, a table, a route. */
const isName = (node: StringLiteral): boolean => /^[\w./:-]{6,60}$/.test(node.value);

const placeOfName = (fn: FunctionNode): Node =>
  stretchOf(moduleOf(fn), fn.nameStart, fn.nameStart + (fn.name?.length ?? 0));

/** Functions in which a chance of such a game is sold or its winner drawn, and names of the like that other functions call. */
export const stakesIn = (program: Program): readonly Node[] => {
  const functions = program.functions().filter((fn) => isDeal(fn.name ?? "") && !program.isAside(moduleOf(fn).path));
  const told = new Set<Node | undefined>(functions);
  const named = program
    .strings()
    .filter(
      (node) =>
        node.kind === "string" &&
        isName(node) &&
        isDeal(node.value) &&
        !told.has(program.enclosingFunction(node)) &&
        !program.isAside(moduleOf(node).path),
    );
  return [...functions.map(placeOfName), ...named];
};
