import { forgetOldCommands } from "../store/commands.ts";
import type { Sql } from "../store/database.ts";
import { forgetOldDeliveries } from "../store/deliveries.ts";
import { forgetOldExceptions } from "../store/exceptions.ts";
import { forgetEndedGrants } from "../store/grants.ts";
import { forgetOldRedeliveries } from "../store/redeliveries.ts";
import { forgetOldReviews } from "../store/reviews.ts";
import { forgetUncollectedAnswers } from "../store/token-answers.ts";

/** Forgets whatever is kept for a time only. Returns how many rows that were. */
export const forgetOld = async (sql: Sql): Promise<number> => {
  let rows = 0;
  for (const forget of [
    forgetUncollectedAnswers,
    forgetOldDeliveries,
    forgetOldRedeliveries,
    forgetOldExceptions,
    forgetOldCommands,
    forgetEndedGrants,
    forgetOldReviews,
  ]) {
    rows += await forget(sql);
  }
  return rows;
};
