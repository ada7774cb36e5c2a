import { createHash, randomBytes } from "node:crypto";
import { record } from "../../github/failure.ts";

/**
 * GitHub's side of a sign-in (docs: "Generating a user access token for a GitHub App", web application flow,
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app).
 */
export interface OAuthClient {
  /** `https://github.com`, or an Enterprise Server. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Exactly as registered. */
  readonly redirectUri: string;
}

/** A token of a user, and how long GitHub will take it. */
export interface UserToken {
  readonly token: string;
  /** Undefined when tokens of this app do not expire. */
  readonly seconds: number | undefined;
}

/** A visitor waits for no longer. */
const timeoutMs = 8_000;
const randomText = (): string => randomBytes(32).toString("base64url");

/** What a sign-in begins with: where to send the browser, and what only that browser may come back with. */
export const beginOAuth = (
  client: OAuthClient,
): { readonly url: string; readonly state: string; readonly verifier: string } => {
  const [state, verifier] = [randomText(), randomText()];
  const url = new URL(`${client.serverUrl}/login/oauth/authorize`);
  url.search = new URLSearchParams({
    client_id: client.clientId,
    redirect_uri: client.redirectUri,
    state,
    // RFC 7636; servers that do not know it ignore it.
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  }).toString();
  return { url: url.href, state, verifier };
};

/** Exchanges the code that the browser came back with. Undefined when GitHub refuses it; throws when GitHub is away. */
export const exchangeCode = async (
  client: OAuthClient,
  code: string,
  verifier: string,
): Promise<UserToken | undefined> => {
  const response = await fetch(`${client.serverUrl}/login/oauth/access_token`, {
    method: "POST",
    headers: { accept: "application/json" },
    body: new URLSearchParams({
      client_id: client.clientId,
      client_secret: client.clientSecret,
      code,
      redirect_uri: client.redirectUri,
      code_verifier: verifier,
    }),
    redirect: "error",
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) throw new Error(`GitHub answered ${response.status}`);
  // A refusal has the status 200 as well, and an `error` in place of the token.
  const answer = record(await response.json());
  const token = answer["access_token"];
  const seconds = answer["expires_in"];
  if (typeof token !== "string" || token === "") return undefined;
  return { token, seconds: typeof seconds === "number" && seconds > 0 ? seconds : undefined };
};

/** Asks GitHub to forget a token (docs: REST API, OAuth authorizations, "Delete an app token"). Throws when it does not. */
export const revokeToken = async (client: OAuthClient, token: string): Promise<void> => {
  const response = await fetch(`${client.apiUrl}/applications/${encodeURIComponent(client.clientId)}/token`, {
    method: "DELETE",
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Basic ${Buffer.from(`${client.clientId}:${client.clientSecret}`).toString("base64")}`,
    },
    body: JSON.stringify({ access_token: token }),
    redirect: "error",
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok && response.status !== 404 && response.status !== 422) {
    throw new Error(`GitHub answered ${response.status}`);
  }
};
