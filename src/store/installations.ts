import type { Row, Sql } from "./database.ts";

/** Enters an installation that an event came from. Its row goes first when it is erased, so it tells what may still be written. */
export const enterInstallation = async (sql: Sql, installation: number): Promise<void> => {
  await sql.executeSql(
    "insert into guidepost.installations (installation) values ($1) on conflict (installation) do nothing",
    [installation],
  );
};

/**
 * True while the installation is there; within a transaction it then stays there until the end of it. To be asked before
 * anything that names it is written by somebody else than the inbox: what was erased must not come back.
 */
export const isInstalled = async (sql: Sql, installation: number): Promise<boolean> => {
  const { rows } = await sql.executeSql(
    "select 1 as there from guidepost.installations where installation = $1 for key share",
    [installation],
  );
  return rows.length > 0;
};

/** All installations that are known here. */
export const knownInstallations = async (sql: Sql): Promise<readonly number[]> => {
  const { rows } = await sql.executeSql("select installation from guidepost.installations order by installation");
  return rows.map((row) => Number(row["installation"]));
};

/** What GitHub said of an installation's primary limit. */
export interface Allowance {
  readonly remaining: number;
  /** When it is filled again; seconds since 1970. */
  readonly refilled: number;
}

/** How an installation stands with GitHub. */
export interface Standing {
  /** Requests that are left; undefined when nothing is known, or known of the hour before only. */
  readonly remaining: number | undefined;
  /** Milliseconds until the budget is filled again, 0 when that is past. */
  readonly refilledInMs: number;
  /** Milliseconds for which GitHub asked for silence. */
  readonly barredForMs: number;
}

const milliseconds = (row: Row | undefined, name: string): number => Math.max(0, Math.ceil(Number(row?.[name] ?? 0)));

/**
 * Shares what one process learned of the budget and returns what all know of it: of one hour the least that is left, of
 * two the later. An installation that was erased stays so.
 */
export const shareBudget = async (
  sql: Sql,
  installation: number,
  learned: Allowance | undefined,
): Promise<Standing> => {
  const { rows } = await sql.executeSql(
    `update guidepost.installations set
       remaining = case
         when $2::integer is null or to_timestamp($3::double precision) < refilled then remaining
         when to_timestamp($3::double precision) = refilled then least(remaining, $2::integer)
         else $2::integer end,
       refilled = greatest(refilled, to_timestamp($3::double precision))
     where installation = $1
     returning remaining, extract(epoch from refilled - clock_timestamp()) * 1000 as refilled_in,
       extract(epoch from barred - clock_timestamp()) * 1000 as barred_for`,
    [installation, learned?.remaining ?? null, learned?.refilled ?? null],
  );
  const [row] = rows;
  const refilledInMs = milliseconds(row, "refilled_in");
  const { remaining } = row ?? {};
  return {
    remaining: refilledInMs > 0 && remaining !== null && remaining !== undefined ? Number(remaining) : undefined,
    refilledInMs,
    barredForMs: milliseconds(row, "barred_for"),
  };
};

/** Notes that GitHub asked for silence. */
export const barInstallation = async (sql: Sql, installation: number, forMs: number): Promise<void> => {
  await sql.executeSql(
    `update guidepost.installations
     set barred = greatest(barred, clock_timestamp() + $2::double precision * interval '1 millisecond')
     where installation = $1`,
    [installation, forMs],
  );
};

/**
 * "No more than 80 content-generating requests per minute and no more than 500 content-generating requests per hour"
 * (GitHub Docs, "Rate limits for the REST API", https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
const creationsPer = { minute: 80, hour: 500 } as const;

const youngerThan = (time: "minute" | "hour"): string =>
  `select made from unnest(created) as made where made > clock_timestamp() - interval '1 ${time}'`;

/** Takes the right to create one comment or review now. Returns 0, or the milliseconds after which to ask again. */
export const takeCreation = async (sql: Sql, installation: number): Promise<number> => {
  const { rows } = await sql.executeSql(
    `update guidepost.installations set created = array(${youngerThan("hour")} order by made) || clock_timestamp()
     where installation = $1 and (select count(*) from (${youngerThan("minute")}) as late) < ${creationsPer.minute}
       and (select count(*) from (${youngerThan("hour")}) as late) < ${creationsPer.hour}
     returning installation`,
    [installation],
  );
  if (rows.length > 0) return 0;
  const free = (time: "minute" | "hour"): string =>
    `(select made + interval '1 ${time}' from (${youngerThan(time)}) as late order by made desc
       offset ${creationsPer[time] - 1} limit 1)`;
  const waits = await sql.executeSql(
    `select extract(epoch from greatest(${free("minute")}, ${free("hour")}) - clock_timestamp()) * 1000 as wait
     from guidepost.installations where installation = $1`,
    [installation],
  );
  // Nothing is known of an installation that was erased: GitHub itself will refuse.
  const [row] = waits.rows;
  return row ? Math.max(1, milliseconds(row, "wait")) : 0;
};
