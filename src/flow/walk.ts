import type { DataKind } from "../domain/data.ts";
import type { Program, Source } from "../program/program.ts";
import type { Call, Element, Node } from "../program/tree.ts";
import type { Path } from "./access-path.ts";
import type { Facts } from "./facts.ts";

/** A question on the way back to where a value comes from: what does `node.path` hold? */
export interface State {
  readonly node: Node;
  readonly path: Path;
  /** Calls whose results were entered; a parameter takes its value from the innermost. */
  readonly stack: readonly Call[];
  /** The element whose event was followed into this file, its component: it alone says what the component's properties are. */
  readonly user: Element | undefined;
  /** Fields that were deleted or hidden on the way and so do not count. */
  readonly without: readonly string[];
}

/** How the next question differs from this one besides its place. */
export interface Change {
  readonly stack?: readonly Call[];
  /** Left out, it stays as long as the next question is in the same file. */
  readonly user?: Element | undefined;
  readonly without?: readonly string[];
  /** The key or field that the value is kept under. */
  readonly name?: string;
  /** The field that the path ends in, when nothing else in the code shows its name: `const { phone: p } = load()`. */
  readonly field?: string | undefined;
  /** The call whose argument the value is, when the question leaves the called function. */
  readonly caller?: Call;
}

/** What a step may do with the state that it is given. A step that does nothing says: this value is harmless. */
export interface Walk {
  readonly program: Program;
  readonly facts: Facts;
  readonly state: State;
  /** The value may come from there. What is left out stays as it is in the state. */
  go(node: Node | undefined, path: Path, change?: Change): void;
  /** The value comes from a known source. */
  found(source: Source, kinds: readonly DataKind[], whole: boolean): void;
  /** Nobody knows where the value comes from, so its name counts. */
  lost(): void;
}

/** Calls that a question remembers: deeper chains of calls take the values of every caller. */
const STACK = 3;

/** The stack with which the function that a call runs is entered. */
export const stackInto = ({ state }: Walk, call: Call): readonly Call[] => [...state.stack, call].slice(-STACK);
