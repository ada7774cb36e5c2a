import type { Sql } from "./database.ts";

/** Times that GitHub is asked to send a delivery again: after about 0, 20, 40, 80 and 160 minutes. */
const mostAttempts = 5;
const firstWaitMinutes = 10;

/** Of these deliveries those that never came and that GitHub may be asked for (again) now, in the same order. */
export const missedDeliveries = async (sql: Sql, deliveries: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await sql.executeSql(
    `select delivery from unnest($1::text[]) with ordinality as one (delivery, place)
     where not exists (select 1 from guidepost.deliveries where id = one.delivery)
       and not exists (
         select 1 from guidepost.redeliveries as asked where asked.delivery = one.delivery
           and (attempts >= $2 or asked > now() - $3 * power(2, attempts) * interval '1 minute')
       )
     order by place`,
    [[...deliveries], mostAttempts, firstWaitMinutes],
  );
  return rows.map((row) => String(row["delivery"]));
};

/** Notes that GitHub is asked for a delivery. */
export const noteRedelivery = async (sql: Sql, delivery: string): Promise<void> => {
  await sql.executeSql(
    `insert into guidepost.redeliveries as known (delivery, attempts, asked) values ($1, 1, now())
     on conflict (delivery) do update set attempts = known.attempts + 1, asked = now()`,
    [delivery],
  );
};
