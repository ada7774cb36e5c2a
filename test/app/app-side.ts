import type { FakeGitHub } from "../github/fake/github.ts";
import { repository, repositoryId } from "../github/fake/values.ts";

/** A webhook delivery as GitHub lists it. */
export interface ListedDelivery {
  readonly id: number;
  readonly guid: string;
  readonly event: string;
  readonly status_code: number;
  readonly delivered_at: string;
}

/** What GitHub knows of an app and tells nobody else. */
export interface AppSide {
  /** Installations that exist, with the repositories they may see. */
  readonly installations: Map<number, readonly number[]>;
  /** What every token was asked for. */
  readonly tokens: unknown[];
  /** Webhook deliveries, the newest first. */
  readonly deliveries: ListedDelivery[];
  /** Ids of deliveries that were asked for again. */
  readonly redelivered: number[];
  /** How much GitHub's clock is ahead of ours, in milliseconds. */
  clockAheadMs: number;
}

export interface Answer {
  readonly status: number;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export const appSide = (): AppSide => ({
  installations: new Map(),
  tokens: [],
  deliveries: [],
  redelivered: [],
  clockAheadMs: 0,
});

/** A request as it came in. */
export interface Asked {
  readonly method: string;
  /** Without the part of an Enterprise Server, with its query. */
  readonly path: string;
  readonly authorization: string;
  readonly body: string;
}

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  body: JSON.stringify(body),
  headers,
});

/** Answers what only an app asks for; undefined for everything else. */
export const answerApp = (side: AppSide, github: FakeGitHub, asked: Asked): Answer | undefined => {
  const path = asked.path.split("?", 1)[0] ?? "";
  const route = `${asked.method} ${path}`;
  if (path.startsWith("/app/")) {
    const refused = refuseClock(side, asked.authorization);
    if (refused) return refused;
  }
  const installation = /^POST \/app\/installations\/(\d+)\/access_tokens$/.exec(route)?.[1];
  if (installation !== undefined) return answerToken(side, Number(installation), asked.body);
  const attempt = /^POST \/app\/hook\/deliveries\/(\d+)\/attempts$/.exec(route)?.[1];
  if (attempt !== undefined) {
    side.redelivered.push(Number(attempt));
    return json(202, {});
  }
  switch (route) {
    case "GET /app/installations":
      return json(
        200,
        [...side.installations.keys()].map((id) => ({ id, suspended_at: null })),
      );
    case "GET /app/hook/deliveries":
      return json(200, side.deliveries);
    case "GET /installation/repositories":
      return json(200, {
        repositories: [...side.installations.values()]
          .flat()
          .map((id) => ({ id, name: repository.repo, owner: { login: repository.owner } })),
      });
    case `GET /repos/${repository.owner}/${repository.repo}/pulls`:
      return json(
        200,
        [...github.pulls.values()].map(({ number, head }) => ({
          number,
          head: { sha: head },
          base: { repo: { id: repositoryId } },
        })),
      );
    default:
      return undefined;
  }
};

const answerToken = (side: AppSide, installation: number, body: string): Answer => {
  const asked: { readonly repository_ids?: readonly number[] } = JSON.parse(body);
  side.tokens.push(asked);
  const visible = side.installations.get(installation);
  if (!visible) return json(404, { message: "Not Found" });
  if (asked.repository_ids?.some((id) => !visible.includes(id))) return json(422, { message: "not accessible" });
  return json(201, { token: "ghs_test", expires_at: "2099-01-01T00:00:00Z", permissions: {} });
};

/** As GitHub refuses a token whose times do not fit its own clock, which it tells in the header `Date`. */
const refuseClock = (side: AppSide, authorization: string): Answer | undefined => {
  const now = Date.now() + side.clockAheadMs;
  const claims: { readonly iat: number; readonly exp: number } = JSON.parse(
    Buffer.from(authorization.split(".")[1] ?? "", "base64url").toString() || '{"iat":0,"exp":0}',
  );
  const headers = { date: new Date(now).toUTCString() };
  if (claims.iat * 1_000 > now) {
    const message = "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued.";
    return json(401, { message }, headers);
  }
  if (claims.exp * 1_000 < now || claims.exp * 1_000 > now + 600_000) {
    return json(401, { message: "'Expiration time' claim ('exp') is too far in the future" }, headers);
  }
  return undefined;
};
