import type { ClauseId } from "../../domain/clause.ts";
import { clauseIds } from "../../domain/clause.ts";
import type { ClauseDay } from "../../store/pages.ts";

/** Weeks that the page of a repository looks back on. */
export const shownWeeks = 12;
const dayMs = 86_400_000;

/** What was introduced under a clause, week by week. */
export interface ClauseWeeks {
  readonly clause: ClauseId;
  /** One number for each week, the oldest first. */
  readonly introduced: readonly number[];
  readonly total: number;
  /** Reviews in which the clause was judged, and of those the ones that introduced something under it. */
  readonly reviews: number;
  readonly breaches: number;
}

/** The first days (YYYY-MM-DD) of the weeks up to `today`, the oldest first; each has seven days and the last ends today. */
export const weeksUntil = (today: string): readonly string[] => {
  const end = Date.parse(today);
  return Array.from({ length: shownWeeks }, (_, i) => dayText(end - (7 * (shownWeeks - i) - 1) * dayMs));
};

const dayText = (time: number): string => new Date(time).toISOString().slice(0, 10);

const sum = (days: readonly ClauseDay[], count: (day: ClauseDay) => number): number =>
  days.reduce((total, day) => total + count(day), 0);

/** Adds days up to weeks, for each clause under which something was introduced. */
export const byWeek = (days: readonly ClauseDay[], weeks: readonly string[]): readonly ClauseWeeks[] =>
  clauseIds.flatMap((clause) => {
    const own = days.filter((one) => one.clause === clause && one.day >= (weeks[0] ?? ""));
    const introduced = weeks.map((from, i) => {
      const to = weeks[i + 1];
      const inWeek = own.filter((one) => one.day >= from && (to === undefined || one.day < to));
      return sum(inWeek, (one) => one.introduced);
    });
    const total = sum(own, (one) => one.introduced);
    if (total === 0) return [];
    const [reviews, breaches] = [sum(own, (one) => one.reviews), sum(own, (one) => one.breaches)];
    return [{ clause, introduced, total, reviews, breaches }];
  });

/** Whole days from `today` to `until`, both YYYY-MM-DD. */
export const daysBetween = (today: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(today)) / dayMs);
