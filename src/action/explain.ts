import type { Text } from "../domain/text.ts";
import { failureOf } from "../github/failure.ts";
import { Failure } from "../local/failure.ts";
import { InputError } from "./inputs.ts";

/** One sentence for whoever looks at the job: what went wrong and what to do. Never a stack trace. */
export const explain = (error: unknown): Text => {
  if (error instanceof InputError || error instanceof Failure) return error.text;
  const message = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
  const { en, "zh-CN": chinese } = sentenceOf(failureOf(error, 0));
  return { en: `${en} (${message})`, "zh-CN": `${chinese}（${message}）` };
};

const sentenceOf = (failure: ReturnType<typeof failureOf>): Text => {
  switch (failure.kind) {
    case "forbidden": {
      const needed = failure.needed ?? "contents: read, pull-requests: read";
      return {
        en: `GitHub refused to hand over the code: the token needs ${needed} under permissions.`,
        "zh-CN": `GitHub 拒绝提供代码：令牌需要在 permissions 中具有 ${needed}。`,
      };
    }
    case "missing":
      return {
        en: "GitHub does not know what was asked for: the token needs contents: read and pull-requests: read, or a commit is gone.",
        "zh-CN": "GitHub 找不到所请求的内容：令牌需要 contents: read 和 pull-requests: read，或提交已不存在。",
      };
    case "transient":
      return {
        en: "GitHub could not be reached or failed, after several tries; run the job again.",
        "zh-CN": "多次尝试后仍无法访问 GitHub 或其出错；请重新运行作业。",
      };
    case "limit":
      return {
        en: "GitHub's rate limit is used up; run the job again later, or give it a checkout with fetch-depth 0.",
        "zh-CN": "GitHub 的速率限制已用尽；请稍后重新运行作业，或为其提供 fetch-depth: 0 的检出。",
      };
    default:
      return { en: "Guidepost could not complete the review.", "zh-CN": "Guidepost 未能完成评审。" };
  }
};
