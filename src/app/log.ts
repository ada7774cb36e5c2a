/** What a line of the log may tell: ids, counts and words of this program. Never code, titles, names or addresses. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes one event. Lines are JSON, so that no text can break out of its line. */
export type Log = (level: "info" | "warn" | "error", message: string, fields?: LogFields) => void;

/** A log that hands finished lines to `write`; `now` is milliseconds since 1970. */
export const jsonLog =
  (write: (line: string) => void, now: () => number): Log =>
  (level, message, fields = {}) =>
    write(`${JSON.stringify({ time: new Date(now()).toISOString(), level, message, ...fields })}\n`);

/**
 * What may be logged of an error, or of the plain object that the queue makes of one: its kind and its code. Messages are
 * left out, for those of GitHub and of parsers quote what they were given.
 */
export const errorFields = (error: unknown): LogFields => {
  if (typeof error !== "object" || error === null) return { error: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const status = "status" in error && typeof error.status === "number" ? error.status : undefined;
  return { error: error instanceof Error ? error.name : "object", code, status };
};
