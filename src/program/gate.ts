/** Which files a rule may find something in, told by their texts alone. */
export interface GateRow {
  /** The file holds one of these. */
  readonly literals: readonly string[];
  /** If given, the file also holds one of these. */
  readonly company?: readonly string[];
  /** Files that are wanted by their path, whatever they hold. */
  readonly paths?: RegExp;
  /** True when tests, samples, vendored and generated files are meant, too. */
  readonly asides?: boolean;
}

/** The rows of all rules, read into one table, so that a text is read once for all of them. */
export interface Gate {
  /** Numbers of the literals that the text holds, each once. Linear in the text, whatever the number of literals. */
  readonly find: (text: string) => readonly number[];
  /**
   * True when some row has one of its literals among those found and, if it names any, one of its company. `isAside` is
   * asked whether the file is a test, sample, vendored or generated, once there is such a row.
   */
  readonly passes: (found: readonly number[], isAside: () => boolean) => boolean;
  /** The number of a literal; undefined when no row names it. */
  readonly numberOf: (literal: string) => number | undefined;
}

/**
 * The automaton of Aho and Corasick, one row of cells a state, one cell a class of characters. Characters that no literal has
 * are one class, whose cells all lead back to the start. A cell is filled when a text first comes to it: a review meets some
 * hundreds of the states, and to fill all of them would take longer than to read its files.
 */
export const createGate = (rows: readonly GateRow[]): Gate => {
  const literals = [...new Set(rows.flatMap((row) => [...row.literals, ...(row.company ?? [])]))]
    .filter(Boolean)
    .sort();
  const numbers = new Map(literals.map((literal, at) => [literal, at]));
  const trie = trieOf(literals);
  const { classes, width } = trie;

  /** The states that were met, in their order; of each whether literals end there, and which. The start is the first. */
  const met: number[] = [0];
  const isEnd = new Uint8Array(trie.states);
  const endings: (readonly number[])[] = [[]];
  const places = new Map([[0, 0]]);
  /** By the place of a state and a class: the place of the next state, from 1; 0 for what no text has come to. */
  const Cells = trie.states < 65_535 ? Uint16Array : Uint32Array;
  let cells = new Cells(64 * width);
  const learn = (place: number, of: number): number => {
    const state = trie.next(met[place] as number, of);
    const known = places.get(state) ?? met.length;
    if (known === met.length) {
      met.push(state);
      const ended = trie.endingAt(state);
      endings.push(ended);
      isEnd[known] = ended.length > 0 ? 1 : 0;
      places.set(state, known);
      if (met.length * width > cells.length) {
        const before = cells;
        cells = new Cells(before.length * 2);
        cells.set(before);
      }
    }
    cells[place * width + of] = known + 1;
    return known;
  };

  const seen = new Uint32Array(literals.length);
  let texts = 0;
  const find = (text: string): readonly number[] => {
    const found: number[] = [];
    texts++;
    let known = cells;
    let place = 0;
    for (let i = 0; i < text.length; i++) {
      const of = classes[text.charCodeAt(i)] as number;
      const next = known[place * width + of] as number;
      if (next > 0) place = next - 1;
      else {
        place = learn(place, of);
        known = cells;
      }
      if (isEnd[place] === 0) continue;
      for (const number of endings[place] as readonly number[]) {
        if (seen[number] === texts) continue;
        seen[number] = texts;
        found.push(number);
      }
    }
    return found;
  };

  const own = testOf(rows, numbers);
  const ofAsides = testOf(
    rows.filter((row) => row.asides),
    numbers,
  );
  return {
    find,
    passes: (found, isAside) => own(found) && (ofAsides(found) || !isAside()),
    numberOf: (literal) => numbers.get(literal),
  };
};

/** Tells whether what was found is enough for one of the rows. */
const testOf = (
  rows: readonly GateRow[],
  numbers: ReadonlyMap<string, number>,
): ((found: readonly number[]) => boolean) => {
  const alone = new Set(
    rows.filter((row) => !row.company).flatMap((row) => row.literals.map((one) => numbers.get(one))),
  );
  const pairs = rows.flatMap(({ literals, company }) =>
    company ? [[literals, company].map((list) => new Set(list.map((one) => numbers.get(one))))] : [],
  );
  return (found) =>
    found.some((number) => alone.has(number)) ||
    pairs.some((sets) => sets.every((set) => found.some((number) => set.has(number))));
};

/** The beginnings of the literals as states; 0 is the empty one. */
interface Trie {
  /** By character: its class, 0 for one that no literal has. */
  readonly classes: Uint16Array;
  readonly width: number;
  readonly states: number;
  /** The longest beginning of a literal that ends what was read, once a character of that class follows the state. */
  readonly next: (state: number, of: number) => number;
  /** Numbers of the literals that end what was read. */
  readonly endingAt: (state: number) => readonly number[];
}

/** Builds the trie of sorted literals, each of which goes on where it parts from the one before. */
const trieOf = (literals: readonly string[]): Trie => {
  const classes = new Uint16Array(65_536);
  let width = 1;
  const most = literals.reduce((sum, literal) => sum + literal.length, 1);
  /** By state: its class, the state before it, its first child, the next child of its parent, its literal from 1. */
  const own = new Uint16Array(most);
  const parents = new Uint32Array(most);
  const children = new Uint32Array(most);
  const siblings = new Uint32Array(most);
  const ending = new Uint32Array(most);
  const path = [0];
  let states = 1;
  literals.forEach((literal, number) => {
    const before = literals[number - 1] ?? "";
    let shared = 0;
    while (shared < before.length && before.charCodeAt(shared) === literal.charCodeAt(shared)) shared++;
    path.length = shared + 1;
    for (let at = shared; at < literal.length; at++) {
      const state = states++;
      const parent = path[at] as number;
      own[state] = classes[literal.charCodeAt(at)] ||= width++;
      parents[state] = parent;
      siblings[state] = children[parent] as number;
      children[parent] = state;
      path.push(state);
    }
    ending[path.at(-1) as number] = number + 1;
  });

  /** By class: the state of that one character. */
  const starts = new Uint32Array(width);
  for (let child = children[0] as number; child > 0; child = siblings[child] as number)
    starts[own[child] as number] = child;

  /** By state, from 1: that of the longest proper end of its text that is a beginning; 0 when nobody has asked. */
  const falls = new Uint32Array(most);
  const fallOf = (state: number): number => {
    const parent = parents[state] as number;
    if (falls[state] === 0) falls[state] = 1 + (parent === 0 ? 0 : next(fallOf(parent), own[state] as number));
    return (falls[state] as number) - 1;
  };
  const next = (from: number, of: number): number => {
    for (let state = from; state > 0; state = fallOf(state))
      for (let child = children[state] as number; child > 0; child = siblings[child] as number)
        if (own[child] === of) return child;
    return starts[of] as number;
  };
  const endingAt = (from: number): readonly number[] => {
    const found: number[] = [];
    for (let state = from; state > 0; state = fallOf(state))
      if (ending[state]) found.push((ending[state] as number) - 1);
    return found;
  };
  return { classes, width, states, next, endingAt };
};
