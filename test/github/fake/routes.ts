import { archiveOf, blobSha, diffCommits } from "./git.ts";
import type { FakeGitHub } from "./github.ts";
import { fields, repository, repositoryId, text as textOf, type Fields } from "./values.ts";

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (match: RegExpExecArray, body: Fields, query: URLSearchParams) => Answer;

/** What GitHub answers, by the route's name in its description. */
export const routesOf = (github: FakeGitHub): readonly (readonly [string, Handler])[] => [
  [
    "GET /repos/{owner}/{repo}/pulls/{pull_number}",
    ([, , , number]) => {
      const pull = github.pullOf(number);
      const diff = github.diffOf(pull);
      const repo = { id: repositoryId };
      return {
        status: 200,
        body: {
          number: pull.number,
          state: pull.state,
          draft: pull.draft,
          locked: pull.locked,
          title: pull.title,
          changed_files: diff.length,
          head: { sha: pull.head, repo: pull.headRepositoryId === null ? null : { id: pull.headRepositoryId } },
          base: { sha: github.baseOf(pull), ref: pull.baseRef, repo },
        },
      };
    },
  ],
  [
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
    ([, , , number], _body, query) => {
      const size = Number(query.get("per_page") ?? 30);
      const from = (Number(query.get("page") ?? 1) - 1) * size;
      return {
        status: 200,
        body: github
          .diffOf(github.pullOf(number))
          .slice(0, 3000)
          .slice(from, from + size),
      };
    },
  ],
  [
    "GET /repos/{owner}/{repo}/compare/{basehead}",
    ([, , , basehead = ""], _body, query) => {
      const [base = "", head = ""] = basehead.split("...");
      if (!github.git.commits.has(github.branches.get(base) ?? base))
        return { status: 404, body: { message: "Not Found" } };
      const [from, to] = [github.commitOf(base), github.commitOf(head)];
      const mergeBase = github.git.mergeBase(from.sha, to.sha);
      const files =
        query.get("page") === "1" ? diffCommits(github.git.get(mergeBase), to, github.hiddenPatches).slice(0, 300) : [];
      return {
        status: 200,
        body: {
          merge_base_commit: { sha: mergeBase },
          files: files.map((file) => Object.assign({ blob_url: "", raw_url: "", contents_url: "" }, file)),
        },
      };
    },
  ],
  [
    "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
    ([, , , sha = ""], _body, query) => ({
      status: 200,
      body: treeAnswer(github, sha, query.get("recursive") === "1"),
    }),
  ],
  [
    "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
    ([, , , sha = ""]) => {
      for (const commit of github.git.commits.values()) {
        const blob = [...commit.tree.values()].find((one) => blobSha(one) === sha);
        if (blob)
          return {
            status: 200,
            body: { sha, size: blob.content.length, encoding: "base64", content: blob.content.toString("base64") },
          };
      }
      return { status: 404, body: { message: "Not Found" } };
    },
  ],
  [
    "GET /repos/{owner}/{repo}/tarball/{ref}",
    ([, owner, repo, ref = ""]) => ({
      status: 302,
      body: "",
      headers: { location: `https://codeload.github.com/${owner}/${repo}/legacy.tar.gz/${ref}` },
    }),
  ],
  [
    "GET /{owner}/{repo}/legacy.tar.gz/{ref}",
    ([, , , ref = ""]) => ({ status: 200, body: archiveOf(github.commitOf(ref), `acme-shop-${ref.slice(0, 7)}`) }),
  ],
  [
    "GET /repos/{owner}/{repo}/contents/{path}",
    ([, owner, repo, path = ""], _body, query) => {
      const other = github.otherRepositories.get(`${owner}/${repo}/${path}`);
      const own =
        repo === repository.repo ? github.commitOf(query.get("ref") ?? "main").tree.get(path)?.content : undefined;
      const content = other === undefined ? own : Buffer.from(other);
      if (content === undefined) return { status: 404, body: { message: "Not Found" } };
      return {
        status: 200,
        body: {
          type: "file",
          encoding: "base64",
          size: content.length,
          name: "f",
          path,
          sha: "0",
          content: content.toString("base64"),
          url: "",
          git_url: null,
          html_url: null,
          download_url: null,
          _links: { git: null, html: null, self: "" },
        },
      };
    },
  ],
  [
    "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    ([, , , number], body) =>
      github.conversation.createReview(
        github.pullOf(number),
        github.diffOf(github.pullOf(number)),
        body,
        github.viewer,
      ),
  ],
  [
    "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments",
    ([, , , number], body) =>
      github.conversation.createComment(
        github.pullOf(number),
        github.diffOf(github.pullOf(number)),
        body,
        github.viewer,
      ),
  ],
  [
    "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}",
    ([, , , id], body) => github.conversation.edit(Number(id), textOf(body["body"])),
  ],
  [
    "POST /repos/{owner}/{repo}/check-runs",
    (_match, body) => {
      const id = github.checkRuns.length + 1;
      github.checkRuns.push({ id, updates: [body] });
      return { status: 201, body: { id, name: body["name"], head_sha: body["head_sha"] } };
    },
  ],
  [
    "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
    ([, , , id], body) => {
      github.checkRuns[Number(id) - 1]?.updates.push(body);
      return { status: 200, body: { id: Number(id) } };
    },
  ],
  [
    "POST /graphql",
    (_match, body) => github.conversation.graphql(textOf(body["query"]), fields(body["variables"]), github.viewer),
  ],
];

const treeAnswer = (github: FakeGitHub, sha: string, recursive: boolean): unknown => {
  const folder = /^folder:([^:]*):(.*)$/.exec(sha);
  const commit = github.commitOf(folder?.[2] ?? sha);
  const prefix = folder?.[1] ?? "";
  const files = [...commit.tree].filter(([path]) => path.startsWith(prefix));
  const blob = ([path, one]: (typeof files)[number]): unknown => ({
    path: path.slice(prefix.length),
    mode: one.mode,
    type: one.mode === "160000" ? "commit" : "blob",
    sha: blobSha(one),
    ...(one.mode === "160000" ? {} : { size: one.content.length }),
    url: "",
  });
  if (recursive && !github.truncateTrees) return { sha, truncated: false, url: "", tree: files.map(blob) };
  const here = files.filter(([path]) => !path.slice(prefix.length).includes("/"));
  const folders = new Set(
    files
      .map(([path]) => path.slice(prefix.length))
      .filter((path) => path.includes("/"))
      .map((path) => path.slice(0, path.indexOf("/"))),
  );
  const trees = [...folders].map((name) => ({
    path: name,
    mode: "040000",
    type: "tree",
    sha: `folder:${prefix}${name}/:${commit.sha}`,
    url: "",
  }));
  return { sha, truncated: recursive, url: "", tree: [...here.map(blob), ...trees] };
};
