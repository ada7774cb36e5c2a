import type { DiffEntry } from "./git.ts";
import type { FakePull } from "./github.ts";
import { fields, list, text, type Fields } from "./values.ts";

export interface FakeComment {
  readonly id: number;
  readonly author: string;
  readonly subject: "line" | "file";
  readonly path: string;
  readonly side: string;
  readonly line: number | undefined;
  readonly startLine: number | undefined;
  readonly commit: string;
  body: string;
  minimized: boolean;
}

export interface FakeThread {
  readonly id: string;
  readonly comments: FakeComment[];
  resolved: boolean;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const invalid = (what: string): Answer => ({ status: 422, body: { message: "Unprocessable Entity", errors: [what] } });

/** The reviews and threads of a pull request, with GitHub's own rules about what may be posted. */
export class Conversation {
  readonly threads: FakeThread[] = [];
  readonly reviews: {
    readonly body: string;
    readonly comments: number;
    readonly commit: string;
    readonly event: string;
  }[] = [];
  /** With `contents: write`, which a token seldom has. */
  canResolve = false;
  canMinimize = true;
  /** Lines on which GitHub refuses comments without a reason that the diff shows, as `path:line`. */
  readonly cursed = new Set<string>();
  #ids = 100;

  get comments(): readonly FakeComment[] {
    return this.threads.flatMap((thread) => thread.comments);
  }

  reply(thread: FakeThread, author: string, body: string): void {
    const [first] = thread.comments;
    if (first) thread.comments.push({ ...first, id: this.#ids++, author, body, minimized: false });
  }

  /** Somebody else's comment on a line. */
  say(author: string, path: string, line: number, body: string): FakeThread {
    return this.#start({ author, subject: "line", path, side: "RIGHT", line, startLine: undefined, commit: "", body });
  }

  #start(comment: Omit<FakeComment, "id" | "minimized">): FakeThread {
    const id = this.#ids++;
    const thread = { id: `T${id}`, resolved: false, comments: [{ ...comment, id, minimized: false }] };
    this.threads.push(thread);
    return thread;
  }

  createReview(pull: FakePull, diff: readonly DiffEntry[], body: Fields, author: string): Answer {
    const comments = list(body["comments"]).map(fields);
    if (body["event"] === "COMMENT" && !body["body"]) return invalid("Body is required");
    for (const comment of comments) {
      const wrong = this.#anchorProblem(diff, comment);
      if (wrong !== undefined) return invalid(wrong);
    }
    for (const comment of comments) this.#start(lineComment(comment, text(body["commit_id"]), author));
    this.reviews.push({
      body: text(body["body"]),
      comments: comments.length,
      commit: text(body["commit_id"]),
      event: text(body["event"]),
    });
    return { status: 200, body: { id: this.#ids++, body: body["body"], state: "COMMENTED", commit_id: pull.head } };
  }

  createComment(pull: FakePull, diff: readonly DiffEntry[], body: Fields, author: string): Answer {
    const path = text(body["path"]);
    if (body["subject_type"] !== "file") {
      const wrong = this.#anchorProblem(diff, body);
      if (wrong !== undefined) return invalid(wrong);
    } else if (!diff.some((entry) => entry.filename === path)) return invalid("path is not in the diff");
    const comment = {
      ...lineComment(body, pull.head, author),
      subject: body["subject_type"] === "file" ? "file" : "line",
    } as const;
    const thread = this.#start(comment);
    return { status: 201, body: { id: thread.comments[0]?.id, path, body: body["body"], commit_id: pull.head } };
  }

  #anchorProblem(diff: readonly DiffEntry[], comment: Fields): string | undefined {
    const { path, side = "RIGHT", line, start_line: start } = comment;
    const entry = diff.find((one) => one.filename === path);
    if (this.cursed.has(`${text(path)}:${String(line)}`)) return "Line could not be resolved";
    if (!entry?.patch) return "Path could not be resolved";
    if (text(comment["body"]).length > 65_536) return "Body is too long";
    if (typeof line !== "number") return "Line is missing";
    if (start !== undefined && Number(start) >= line) return "start_line must precede the end line";
    const hunks = [...entry.patch.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)];
    const fits = hunks.some(([, oldStart, oldCount = "1", newStart, newCount = "1"]) => {
      const first = Number(side === "LEFT" ? oldStart : newStart);
      const count = Number(side === "LEFT" ? oldCount : newCount);
      return Number(start ?? line) >= first && line < first + count;
    });
    return fits ? undefined : "Line could not be resolved";
  }

  edit(id: number, body: string): Answer {
    const comment = this.comments.find((one) => one.id === id);
    if (!comment) return { status: 404, body: { message: "Not Found" } };
    comment.body = body;
    return { status: 200, body: { id, body } };
  }

  graphql(query: string, variables: Readonly<Record<string, unknown>>, viewer: string): Answer {
    const id = text(variables["id"]);
    const comment = this.comments.find((one) => `C${one.id}` === id);
    const thread = this.threads.find((one) => one.id === id);
    const forbidden: Answer = {
      status: 200,
      body: { data: null, errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }] },
    };
    if (query.includes("unminimizeComment") && comment)
      return this.canMinimize ? ((comment.minimized = false), done) : forbidden;
    if (query.includes("minimizeComment") && comment)
      return this.canMinimize ? ((comment.minimized = true), done) : forbidden;
    if (query.includes("unresolveReviewThread") && thread)
      return this.canResolve ? ((thread.resolved = false), done) : forbidden;
    if (query.includes("resolveReviewThread") && thread)
      return this.canResolve ? ((thread.resolved = true), done) : forbidden;
    if (!query.includes("reviewThreads")) throw new Error(`the fake does not know ${query}`);
    const from = Number(variables["after"] ?? 0);
    const nodes = this.threads.slice(from, from + 50).map((one) => ({
      id: one.id,
      isResolved: one.resolved,
      viewerCanResolve: this.canResolve && !one.resolved,
      viewerCanUnresolve: this.canResolve && one.resolved,
      path: one.comments[0]?.path,
      subjectType: one.comments[0]?.subject === "file" ? "FILE" : "LINE",
      comments: {
        nodes: one.comments.map(({ id: number, body, minimized, author }) => ({
          id: `C${number}`,
          databaseId: number,
          body,
          isMinimized: minimized,
          author: { kind: author.endsWith("[bot]") ? "Bot" : "User", login: author.replace("[bot]", "") },
        })),
      },
    }));
    const hasNextPage = from + 50 < this.threads.length;
    const reviewThreads = { pageInfo: { hasNextPage, endCursor: String(from + 50) }, nodes };
    return {
      status: 200,
      body: { data: { viewer: { login: viewer }, repository: { pullRequest: { reviewThreads } } } },
    };
  }
}

const done: Answer = { status: 200, body: { data: {} } };

const lineComment = (body: Fields, commit: string, author: string): Omit<FakeComment, "id" | "minimized"> => ({
  author,
  subject: "line",
  path: text(body["path"]),
  side: text(body["side"]) || "RIGHT",
  line: typeof body["line"] === "number" ? body["line"] : undefined,
  startLine: typeof body["start_line"] === "number" ? body["start_line"] : undefined,
  commit,
  body: text(body["body"]),
});
