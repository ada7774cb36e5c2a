import { failureOf } from "../github/failure.ts";
import { Failure } from "../local/failure.ts";
import { InputError } from "./inputs.ts";

/** One sentence for whoever looks at the job: what went wrong and what to do. Never a stack trace. */
export const explain = (error: unknown): string => {
  if (error instanceof InputError) return error.message;
  if (error instanceof Failure) return error.text.en;
  const message = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
  const failure = failureOf(error, 0);
  switch (failure.kind) {
    case "forbidden":
      return `GitHub refused to hand over the code: the token needs ${failure.needed ?? "contents: read and pull-requests: read"} under permissions. (${message})`;
    case "missing":
      return `GitHub does not know what was asked for: the token needs contents: read and pull-requests: read, or a commit is gone. (${message})`;
    case "transient":
      return `GitHub could not be reached or failed, after several tries; run the job again. (${message})`;
    case "limit":
      return `GitHub's rate limit is used up; run the job again later, or give it a checkout with fetch-depth 0. (${message})`;
    default:
      return `Guidepost could not complete the review: ${message}`;
  }
};
