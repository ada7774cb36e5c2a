export type HttpLanguage = "script" | "php" | "python" | "java" | "go" | "csharp";

/** Where a value stands in a call: a position, or keys of the options object at a position. */
export interface Slot {
  readonly position: number;
  readonly keys?: readonly string[];
}

export interface HttpClient {
  readonly language: HttpLanguage;
  /** Matched against the whole API path of the callee. */
  readonly api: RegExp;
  /** Fixed verb; else where it stands. */
  readonly method?: string;
  readonly methodAt?: Slot;
  /** Verb when none is given. */
  readonly defaultMethod?: string;
  readonly url: readonly Slot[];
  readonly payload: readonly Slot[];
}

/** A position, with the keys of the options object there. */
export const at = (position: number, ...keys: readonly string[]): Slot =>
  keys.length > 0 ? { position, keys } : { position };
