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
