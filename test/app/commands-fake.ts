import { FakeGitHub } from "../github/fake/github.ts";
import type { Files } from "../github/fake/git.ts";
import { overlay, sample } from "../github/fake/openapi.ts";
import { routesOf } from "../github/fake/routes.ts";
import type { Answer, Handler } from "../github/fake/routes.ts";
import { fields, list, text } from "../github/fake/values.ts";
import type { Fields } from "../github/fake/values.ts";

/** An account on the fake; `type` is GitHub's. */
export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: "User" | "Bot";
}

export const author: Account = { id: 11, login: "author", type: "User" };
export const reviewer: Account = { id: 12, login: "reviewer", type: "User" };
export const triager: Account = { id: 13, login: "triager", type: "User" };
export const stranger: Account = { id: 14, login: "stranger", type: "User" };
export const robot: Account = { id: 15, login: "robot[bot]", type: "Bot" };
/** The app under test itself. */
export const guidepost: Account = { id: 99, login: "guidepost[bot]", type: "Bot" };
export const appId = 1;

const accounts = [author, reviewer, triager, stranger, robot, guidepost];

/** A comment in the conversation of a pull request or an issue. */
export interface Spoken {
  readonly id: number;
  readonly issue: number;
  readonly by: Account;
  readonly created: string;
  updated: string;
  body: string;
  /** The id of the app through which it was written. */
  readonly through: number | undefined;
}

/** What commands need of GitHub besides what reviews need. */
export interface Town {
  readonly comments: Spoken[];
  readonly reactions: { readonly comment: number; readonly content: string }[];
  /** Roles by login; who is not here is no collaborator. */
  readonly roles: Map<string, { readonly permission: string; readonly role: string }>;
  /** Of the pull request's commits; null when GitHub does not know the account. */
  commitAuthors: (Account | null)[];
  /** The message of all of them. */
  commitMessage: string;
  opener: Account;
  readonly commits: {
    readonly sha: string;
    readonly parent: string;
    readonly message: string;
    readonly paths: string[];
  }[];
  /** Lets somebody write a comment; returns its id. */
  readonly say: (by: Account, body: string, more?: Partial<Spoken>) => number;
  /** The answers of the app. */
  readonly answers: () => readonly string[];
}

const schemaOf = (name: string): Parameters<typeof sample>[0] => ({ $ref: `#/components/schemas/${name}` });
const userOf = ({ id, login, type }: Account): unknown => overlay(sample(schemaOf("simple-user")), { id, login, type });
const appOf = (id: number): unknown => ({
  id,
  node_id: "",
  name: "App",
  description: null,
  external_url: "https://example.com",
  html_url: "https://github.com/apps/app",
  created_at: "2026-01-01T00:00:00Z",
  updated_at: "2026-01-01T00:00:00Z",
  owner: userOf(author),
  permissions: {},
  events: [],
});
const notFound: Answer = { status: 404, body: { message: "Not Found" } };

/** Gives a fake the routes that commands use. */
export const populate = (github: FakeGitHub): Town => {
  let ids = 1_000;
  const town: Town = {
    comments: [],
    reactions: [],
    roles: new Map([
      ["author", { permission: "write", role: "write" }],
      ["reviewer", { permission: "write", role: "maintain" }],
      ["triager", { permission: "read", role: "triage" }],
      ["stranger", { permission: "read", role: "read" }],
    ]),
    commitAuthors: [author],
    commitMessage: "Work",
    opener: author,
    commits: [],
    say: (by, body, more = {}) => {
      const id = ids++;
      const created = `2026-11-22T10:00:${String(town.comments.length % 60).padStart(2, "0")}Z`;
      const through = by.type === "Bot" ? by.id : undefined;
      town.comments.push({ id, issue: 7, by, created, updated: created, body, through, ...more });
      return id;
    },
    answers: () => town.comments.filter((one) => one.by === guidepost).map((one) => one.body),
  };
  github.moreRoutes.push(...routesFor(github, town));
  return town;
};

const commentOf = ({ id, issue, by, created, updated, body, through }: Spoken): unknown => ({
  id,
  body,
  user: userOf(by),
  created_at: created,
  updated_at: updated,
  html_url: `https://github.com/acme/shop/pull/${issue}#issuecomment-${id}`,
  issue_url: `https://api.github.com/repos/acme/shop/issues/${issue}`,
  performed_via_github_app: through === undefined ? null : appOf(through === guidepost.id ? appId : through),
});

const routesFor = (github: FakeGitHub, town: Town): readonly (readonly [string, Handler])[] => {
  const own = new Map(routesOf(github));
  const pullRoute = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
  return [
    [
      pullRoute,
      (match, body, query) => {
        if (!github.pulls.has(Number(match[3]))) return notFound;
        const answer = own.get(pullRoute)?.(match, body, query) ?? notFound;
        const more = { user: userOf(town.opener), head: { ref: "feature/登录" } };
        return { ...answer, body: overlay(answer.body, more) };
      },
    ],
    [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits",
      (_match, _body, query) => ({
        status: 200,
        body: pageOf(town.commitAuthors, query).map((one) => ({
          author: one && userOf(one),
          commit: { message: town.commitMessage },
          parents: [{ sha: "0", url: "" }],
        })),
      }),
    ],
    [
      "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
      ([, , , login = ""]) => {
        const role = town.roles.get(login);
        const account = accounts.find((one) => one.login === login);
        if (!role || !account) return notFound;
        const user = overlay(sample(schemaOf("collaborator")), {
          ...account,
          permissions: { pull: true, push: role.permission === "write", admin: false, triage: role.role !== "read" },
        });
        return { status: 200, body: { permission: role.permission, role_name: role.role, user } };
      },
    ],
    [
      "GET /user/{account_id}",
      ([, id]) => {
        const account = accounts.find((one) => one.id === Number(id));
        return account ? { status: 200, body: account } : notFound;
      },
    ],
    [
      "GET /repos/{owner}/{repo}/issues/comments/{comment_id}",
      ([, , , id]) => {
        const found = town.comments.find((one) => one.id === Number(id));
        return found ? { status: 200, body: commentOf(found) } : notFound;
      },
    ],
    [
      "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
      ([, , , id], body) => {
        const found = town.comments.find((one) => one.id === Number(id));
        if (!found) return notFound;
        found.body = text(body["body"]);
        return { status: 200, body: commentOf(found) };
      },
    ],
    [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
      ([, , , issue], _body, query) => {
        const all = town.comments.filter(
          (one) => one.issue === Number(issue) && one.updated >= (query.get("since") ?? ""),
        );
        return { status: 200, body: pageOf(all, query).map(commentOf) };
      },
    ],
    [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
      ([, , , issue], body) => {
        const id = town.say(guidepost, text(body["body"]), { issue: Number(issue) });
        const said = town.comments.find((one) => one.id === id);
        return said ? { status: 201, body: commentOf(said) } : notFound;
      },
    ],
    [
      "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
      ([, , , id], body) => {
        town.reactions.push({ comment: Number(id), content: text(body["content"]) });
        return { status: 201, body: { id: 1, content: body["content"], user: userOf(guidepost) } };
      },
    ],
    [
      "GET /repos/{owner}/{repo}/check-runs/{check_run_id}",
      ([, , , id]) => {
        const run = github.checkRuns[Number(id) - 1];
        if (!run) return notFound;
        const all: Fields = Object.assign({}, ...run.updates);
        const { name, head_sha, external_id } = all;
        const shown = { id: run.id, name, head_sha, external_id, app: appOf(appId), output: shownOutput(all) };
        return { status: 200, body: shown };
      },
    ],
    [
      "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
      ([, , , sha = ""]) => {
        const made = town.commits.find((one) => one.sha === sha);
        const parents = github.git.get(sha).parents.map((parent) => ({ sha: parent, url: "", html_url: "" }));
        return { status: 200, body: { sha, parents, message: made?.message ?? "Work" } };
      },
    ],
    [
      "POST /graphql",
      (_match, body) => {
        const query = text(body["query"]);
        const variables = fields(body["variables"]);
        return query.includes("createCommitOnBranch")
          ? commit(github, town, fields(variables["input"]))
          : github.conversation.graphql(query, variables, github.viewer);
      },
    ],
  ];
};

const pageOf = <Item>(all: readonly Item[], query: URLSearchParams): readonly Item[] => {
  const size = Number(query.get("per_page") ?? 30);
  const from = (Number(query.get("page") ?? 1) - 1) * size;
  return all.slice(from, from + size);
};

const shownOutput = (run: Fields): unknown => {
  const output = fields(run["output"]);
  return { title: output["title"] ?? null, summary: output["summary"] ?? null, text: output["text"] ?? null };
};

const refuse = (type: string, message: string): Answer => ({
  status: 200,
  body: { data: { createCommitOnBranch: null }, errors: [{ type, message, path: ["createCommitOnBranch"] }] },
});

/** GitHub's own rules for the mutation: only on top of the head that is expected, files as plain ones. */
const commit = (github: FakeGitHub, town: Town, input: Fields): Answer => {
  const pull = github.pullOf("7");
  const branch = fields(input["branch"]);
  if (branch["repositoryNameWithOwner"] !== "acme/shop" || branch["branchName"] !== "feature/登录")
    return refuse("NOT_FOUND", "no such branch");
  if (input["expectedHeadOid"] !== pull.head)
    return refuse("STALE_DATA", `Expected branch to point to "${text(input["expectedHeadOid"])}" but it did not.`);
  const additions = list(fields(input["fileChanges"])["additions"]).map(fields);
  const files: Record<string, Files[string]> = Object.fromEntries(github.git.get(pull.head).tree);
  for (const { path, contents } of additions) files[text(path)] = Buffer.from(text(contents), "base64");
  const parent = pull.head;
  pull.head = github.git.commit(files, parent);
  const { headline, body } = fields(input["message"]);
  const paths = additions.map((one) => text(one["path"]));
  town.commits.push({ sha: pull.head, parent, message: `${text(headline)}\n\n${text(body)}`, paths });
  return { status: 200, body: { data: { createCommitOnBranch: { commit: { oid: pull.head } } } } };
};
