import type { Sql } from "./database.ts";

/** What is kept of a webhook delivery: enough to know it again, and not whose it was. */
export interface Delivery {
  /** GitHub's own id, which a redelivery keeps. */
  readonly id: string;
  readonly event: string;
  readonly action: string | undefined;
}

/** Enters a delivery. False when it was there already, and nothing is to be done. */
export const recordDelivery = async (sql: Sql, delivery: Delivery): Promise<boolean> => {
  const { rows } = await sql.executeSql(
    `insert into guidepost.deliveries (id, event, action) values ($1, $2, $3)
     on conflict (id) do nothing returning id`,
    [delivery.id, delivery.event, delivery.action ?? null],
  );
  return rows.length > 0;
};

/** Days for which a delivery is known again: GitHub redelivers for three. */
const keptDays = 30;

/** Forgets deliveries that cannot come again. Returns how many. */
export const forgetOldDeliveries = async (sql: Sql): Promise<number> => {
  const { rows } = await sql.executeSql(
    "delete from guidepost.deliveries where received < now() - $1 * interval '1 day' returning id",
    [keptDays],
  );
  return rows.length;
};
