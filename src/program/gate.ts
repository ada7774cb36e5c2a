/** Which files a rule may find something in, told by their texts alone. */
export interface GateRow {
  /** The file holds one of these. */
  readonly literals: readonly string[];
  /** If given, the file also holds one of these. */
  readonly company?: readonly string[];
}

/** The rows of all rules, read into one table, so that a text is read once for all of them. */
export interface Gate {
  /** Numbers of the literals that the text holds, each once. Linear in the text, whatever the number of literals. */
  readonly find: (text: string) => readonly number[];
  /** True when some row has one of its literals among those found and, if it names any, one of its company. */
  readonly passes: (found: readonly number[]) => boolean;
  /** The number of a literal; undefined when no row names it. */
  readonly numberOf: (literal: string) => number | undefined;
}

/**
 * Builds the table of Aho and Corasick as an automaton: one row of cells a state, one cell a class of characters. Characters
 * that no literal has are one class, whose cells all lead back to the start.
 */
export const createGate = (rows: readonly GateRow[]): Gate => {
  const literals = [...new Set(rows.flatMap((row) => [...row.literals, ...(row.company ?? [])]))]
    .filter(Boolean)
    .sort();
  const numbers = new Map(literals.map((literal, at) => [literal, at]));
  const classes = new Uint16Array(65_536);
  let width = 1;
  let units = 0;
  for (const literal of literals) {
    units += literal.length;
    for (let at = 0; at < literal.length; at++) classes[literal.charCodeAt(at)] ||= width++;
  }

  /** The next state by state and class. */
  const cells = new (units < 65_536 ? Uint16Array : Uint32Array)((units + 1) * width);
  /** By state: the literal that ends there, from 1, and the state of the longest proper end of its text that is a literal. */
  const ending = new Uint16Array(units + 1);
  const shorter = new Uint32Array(units + 1);
  /** By depth in the trie: the states there, and the cells that lead to them. */
  const levels: Level[] = [];
  let states = 1;
  literals.forEach((literal, number) => {
    let at = 0;
    for (let i = 0; i < literal.length; i++) {
      const cell = at * width + (classes[literal.charCodeAt(i)] ?? 0);
      let next = cells[cell] as number;
      if (next === 0) {
        cells[cell] = next = states++;
        const level = (levels[i] ??= { states: [], cells: [] });
        level.states.push(next);
        level.cells.push(cell);
      }
      at = next;
    }
    ending[at] = number + 1;
  });
  link(cells, width, levels, ending, shorter);

  const seen = new Uint32Array(literals.length);
  let texts = 0;
  const find = (text: string): readonly number[] => {
    const found: number[] = [];
    texts++;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = cells[state * width + (classes[text.charCodeAt(i)] as number)] as number;
      if (state === 0) continue;
      for (let end = ending[state] ? state : (shorter[state] as number); end > 0; end = shorter[end] as number) {
        const number = (ending[end] as number) - 1;
        // What ends here ended here before, and its shorter ends with it.
        if (seen[number] === texts) break;
        seen[number] = texts;
        found.push(number);
      }
    }
    return found;
  };

  const alone = new Set(
    rows.filter((row) => !row.company).flatMap((row) => row.literals.map((one) => numbers.get(one))),
  );
  const pairs = rows.flatMap(({ literals: own, company }) =>
    company ? [[own, company].map((list) => new Set(list.map((one) => numbers.get(one))))] : [],
  );
  return {
    find,
    passes: (found) =>
      found.some((number) => alone.has(number)) ||
      pairs.some((sets) => sets.every((set) => found.some((number) => set.has(number)))),
    numberOf: (literal) => numbers.get(literal),
  };
};

interface Level {
  readonly states: number[];
  readonly cells: number[];
}

/**
 * Fills the cells that leave the trie: where the longest proper end of the text goes on that is the beginning of a literal. Level
 * by level, so that the row of a shorter text is complete when a longer one takes it over.
 */
const link = (
  cells: Uint16Array | Uint32Array,
  width: number,
  levels: readonly Level[],
  ending: Uint16Array,
  shorter: Uint32Array,
): void => {
  const falls = new Uint32Array(ending.length);
  levels.forEach((level, depth) => {
    level.states.forEach((state, i) => {
      const cell = level.cells[i] as number;
      const parent = Math.floor(cell / width);
      const fall = depth === 0 ? 0 : (cells[(falls[parent] as number) * width + (cell % width)] as number);
      falls[state] = fall;
      shorter[state] = ending[fall] ? fall : (shorter[fall] as number);
      // The copy of the parent's row wiped it.
      cells[cell] = state;
    });
    for (const state of level.states) {
      const fall = falls[state] as number;
      cells.copyWithin(state * width, fall * width, (fall + 1) * width);
    }
  });
};
