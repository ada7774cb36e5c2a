import type { PostedComment } from "../review/plan.ts";
import { readMarker } from "../report/marker.ts";
import type { MarkerScope } from "../report/marker.ts";
import type { GitHubClient } from "./client.ts";
import type { Repository } from "./repository.ts";

// Threads tell what REST does not: whether one is resolved, who may do that, and who the token itself is.
const threadsQuery = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 50, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved viewerCanResolve viewerCanUnresolve path subjectType
          comments(first: 50) { nodes { id databaseId body isMinimized author { kind: __typename login } } }
        }
      }
    }
  }
}`;

interface Answer {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly pullRequest: {
      readonly reviewThreads: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly Thread[];
      };
    } | null;
  } | null;
}

interface Thread {
  readonly id: string;
  readonly isResolved: boolean;
  readonly viewerCanResolve: boolean;
  readonly viewerCanUnresolve: boolean;
  readonly path: string;
  readonly subjectType: "LINE" | "FILE";
  readonly comments: {
    readonly nodes: readonly {
      readonly id: string;
      readonly databaseId: number | null;
      readonly body: string;
      readonly isMinimized: boolean;
      /** Null when the account is gone. */
      readonly author: { readonly kind: string; readonly login: string } | null;
    }[];
  };
}

/** 100 pages of 50: a pull request with more threads has left every use of them behind. */
const mostPages = 100;

/**
 * All comments of ours on a pull request: written by the token's own user, and with a marker that is right for this pull
 * request. Comments of others that copy a marker are not among them. Throws rather than leave some out.
 */
export const readPostedComments = async (
  client: GitHubClient,
  repository: Repository,
  pullNumber: number,
  scope: MarkerScope,
): Promise<readonly PostedComment[]> => {
  const posted: PostedComment[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const answer: Answer = await client.graphql<Answer>(threadsQuery, { ...repository, number: pullNumber, after });
    const threads = answer.repository?.pullRequest?.reviewThreads;
    if (!threads) return posted;
    posted.push(...threads.nodes.flatMap((thread) => postedIn(thread, answer.viewer.login, scope)));
    after = threads.pageInfo.endCursor;
    if (!threads.pageInfo.hasNextPage || after === null) return posted;
  }
  throw new Error(`more than ${mostPages * 50} threads`);
};

/** As viewer a bot is `name[bot]`, as author it is `name`, which a user may be called, too. */
const isViewer = (author: Thread["comments"]["nodes"][number]["author"], viewer: string): boolean =>
  author !== null && viewer === (author.kind === "Bot" ? `${author.login}[bot]` : author.login);

const postedIn = (thread: Thread, viewer: string, scope: MarkerScope): readonly PostedComment[] => {
  const comments = thread.comments.nodes;
  return comments.flatMap((comment): readonly PostedComment[] => {
    const marker = isViewer(comment.author, viewer) ? readMarker(comment.body, scope) : undefined;
    if (!marker || comment.databaseId === null) return [];
    return [
      {
        id: comment.databaseId,
        nodeId: comment.id,
        threadId: thread.id,
        fingerprint: marker.fingerprint,
        kin: marker.kin,
        state: marker.state,
        path: thread.path,
        onFile: thread.subjectType === "FILE",
        body: comment.body,
        minimized: comment.isMinimized,
        resolved: thread.isResolved,
        canResolve: thread.viewerCanResolve,
        canUnresolve: thread.viewerCanUnresolve,
        answered: comments.some((other) => !isViewer(other.author, viewer)),
      },
    ];
  });
};
