/** Everything that the app is told from outside. Names are Probot's own where Probot has one. */
export interface Settings {
  readonly role: Role;
  readonly port: number;
  readonly host: string;
  readonly webhookPath: string;
  readonly webhookSecret: string;
  /** PostgreSQL; without it an embedded database in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** Of GitHub: `https://api.github.com` and `https://github.com`, or those of an Enterprise Server. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Reviews that one worker process does at a time. */
  readonly concurrency: number;
  /** 0 in a process that never asks. */
  readonly appId: number;
  /** This process has the app's private key: it makes the tokens, for workers too, and looks for what was missed. */
  readonly holdsKey: boolean;
  /** The origin at which people reach the pages; undefined: nobody can sign in. */
  readonly publicUrl: string | undefined;
  /** The GitHub App's client, with which people sign in. */
  readonly signIn: { readonly clientId: string; readonly clientSecret: string } | undefined;
}

export const roles = ["all", "receiver", "worker"] as const;
/** `receiver` takes deliveries, `worker` reviews, `all` does both in one process. */
export type Role = (typeof roles)[number];

/** A mistake in what the app is told, in one sentence that says what to do. */
export class SettingsError extends Error {}

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the settings. Throws a SettingsError for the first thing that the app cannot start with. */
export const readSettings = (env: Env, args: readonly string[]): Settings => {
  const role = roleOf(args);
  const databaseUrl = env["DATABASE_URL"] || undefined;
  if (role !== "all" && databaseUrl === undefined) {
    throw new SettingsError(
      `--role ${role} needs DATABASE_URL: receivers and workers share one PostgreSQL; the embedded database serves --role all only.`,
    );
  }
  const github = env["GHE_HOST"] ? `${env["GHE_PROTOCOL"] || "https"}://${env["GHE_HOST"]}` : undefined;
  return {
    role,
    port: whole(env, "PORT", 3000, 0, 65_535),
    host: env["HOST"] || "0.0.0.0",
    webhookPath: env["WEBHOOK_PATH"] || "/api/github/webhooks",
    webhookSecret: secretOf(env),
    databaseUrl,
    dataDir: env["DATA_DIR"] || "./data",
    apiUrl: github ? `${github}/api/v3` : "https://api.github.com",
    serverUrl: github ?? "https://github.com",
    concurrency: whole(env, "WORKER_CONCURRENCY", 2, 1, 64),
    ...appOf(role, env),
    publicUrl: publicUrlOf(env),
    signIn: signInOf(env),
  };
};

const roleOf = (args: readonly string[]): Role => {
  const [flag, value, ...rest] = args.flatMap((arg) => (arg.startsWith("--role=") ? ["--role", arg.slice(7)] : [arg]));
  if (flag === undefined) return "all";
  const role = roles.find((one) => one === value);
  if (flag !== "--role" || role === undefined || rest.length > 0) {
    throw new SettingsError(`The only option is --role, which is one of ${roles.join(", ")}.`);
  }
  return role;
};

/** Probot falls back to `development`, which everybody knows: whoever can reach the port could then send deliveries. */
const secretOf = (env: Env): string => {
  const secret = env["WEBHOOK_SECRET"] ?? "";
  if (secret === "") {
    throw new SettingsError(
      "WEBHOOK_SECRET is missing: set it to the secret of the GitHub App, or anybody could send deliveries.",
    );
  }
  if (secret === "development") {
    throw new SettingsError(
      'WEBHOOK_SECRET is "development", which anybody can guess: set it to a long random text, here and in the GitHub App.',
    );
  }
  return secret;
};

const signInOf = (env: Env): Settings["signIn"] => {
  const [clientId, clientSecret] = [env["GITHUB_CLIENT_ID"] || undefined, env["GITHUB_CLIENT_SECRET"] || undefined];
  if (clientId !== undefined && clientSecret !== undefined) return { clientId, clientSecret };
  if (clientId === undefined && clientSecret === undefined) return undefined;
  throw new SettingsError("GITHUB_CLIENT_ID and GITHUB_CLIENT_SECRET go together: one of them is missing.");
};

/** GitHub sends browsers back there with a code, and cookies are bound to it: only a developer's own machine needs no TLS. */
const publicUrlOf = (env: Env): string | undefined => {
  const text = env["PUBLIC_URL"] || undefined;
  if (text === undefined && env["GITHUB_CLIENT_ID"]) {
    throw new SettingsError("PUBLIC_URL is missing: GitHub needs to know where to send people back after the sign-in.");
  }
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  const isLocal = url !== null && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isLocal);
  if (url && isSafe && (text === url.origin || text === `${url.origin}/`)) return url.origin;
  throw new SettingsError(
    `PUBLIC_URL must be an origin with https, as https://guidepost.example.com; it is ${JSON.stringify(text)}.`,
  );
};

/** The app's id, and whether its key is here. Workers read what strangers wrote, so a key has no business there. */
const appOf = (role: Role, env: Env): Pick<Settings, "appId" | "holdsKey"> => {
  const holdsKey = Boolean(env["PRIVATE_KEY"] || env["PRIVATE_KEY_PATH"]);
  if (role === "receiver" && !holdsKey) return { appId: 0, holdsKey };
  if (role === "worker" && holdsKey) {
    throw new SettingsError(
      "PRIVATE_KEY and PRIVATE_KEY_PATH do not belong in a worker: give the key to one of the receivers, which makes the workers' tokens.",
    );
  }
  if (role === "all" && !holdsKey) {
    throw new SettingsError(
      "PRIVATE_KEY or PRIVATE_KEY_PATH is missing: the GitHub App's key is needed to ask for tokens.",
    );
  }
  if (!env["APP_ID"]) throw new SettingsError("APP_ID is missing: it is on the settings page of the GitHub App.");
  return { appId: whole(env, "APP_ID", 0, 1, Number.MAX_SAFE_INTEGER), holdsKey };
};

const whole = (env: Env, name: string, standard: number, least: number, most: number): number => {
  const text = env[name] ?? "";
  if (text === "") return standard;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new SettingsError(`${name} must be a whole number from ${least} to ${most}; it is ${JSON.stringify(text)}.`);
};
