import type { Sql } from "./database.ts";

/** Which command, and where. */
export interface CommandKey {
  /** Of the comment, or of the check run with the button and the account that pressed it. */
  readonly id: string;
  readonly installation: number;
  readonly repository: number;
  readonly pull: number;
  /** The account that gave it. */
  readonly actor: number;
}

/** How far a command has come: `reviewing` ones wait for the end of the review that they asked for. */
export type CommandState = "begun" | "reviewing" | "done";

/** A try of a command. */
export interface BegunCommand {
  /** How far it had come when it was begun before; undefined when this is the first time. */
  readonly before: CommandState | undefined;
  readonly lease: number;
}

/** Begins a command, or a further try of it. */
export const beginCommand = async (sql: Sql, key: CommandKey): Promise<BegunCommand> => {
  const { rows } = await sql.executeSql(
    `insert into guidepost.commands as command (id, repository, pull, installation, actor, state)
     values ($1, $2, $3, $4, $5, 'begun') on conflict (id) do update set lease = command.lease + 1
     returning state, lease`,
    [key.id, key.repository, key.pull, key.installation, key.actor],
  );
  const lease = Number(rows[0]?.["lease"] ?? 0);
  const state = rows[0]?.["state"];
  return { lease, before: lease === 1 ? undefined : state === "reviewing" || state === "done" ? state : "begun" };
};

/** True while no other try was begun, and nobody erased the command. */
export const holdsCommand = async (sql: Sql, id: string, lease: number): Promise<boolean> => {
  const { rows } = await sql.executeSql("select 1 as held from guidepost.commands where id = $1 and lease = $2", [
    id,
    lease,
  ]);
  return rows.length > 0;
};

/** Notes how far a command has come. */
export const noteCommand = async (sql: Sql, id: string, state: CommandState): Promise<void> => {
  await sql.executeSql("update guidepost.commands set state = $2 where id = $1", [id, state]);
};

/** How many other commands were begun on a pull request within the last hour, by anybody and by the same account. */
export const commandsOfLate = async (
  sql: Sql,
  { id, repository, pull, actor }: CommandKey,
): Promise<{ readonly all: number; readonly own: number }> => {
  const { rows } = await sql.executeSql(
    `select count(*)::integer as everybody, count(*) filter (where actor = $4)::integer as own from guidepost.commands
     where repository = $1 and pull = $2 and id <> $3 and begun > now() - interval '1 hour'`,
    [repository, pull, id, actor],
  );
  return { all: Number(rows[0]?.["everybody"] ?? 0), own: Number(rows[0]?.["own"] ?? 0) };
};

/** Takes the commands that wait for a review of a pull request, which has ended: each is handed out once. */
export const takeReviewedCommands = async (sql: Sql, repository: number, pull: number): Promise<readonly string[]> => {
  const { rows } = await sql.executeSql(
    `update guidepost.commands set state = 'done'
     where repository = $1 and pull = $2 and state = 'reviewing' returning id`,
    [repository, pull],
  );
  return rows.map((row) => String(row["id"])).toSorted();
};
