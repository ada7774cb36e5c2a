import { markdown } from "../report/escape.ts";
import { toJson } from "../report/json.ts";
import { failedReport } from "../review/assemble.ts";
import { rules } from "../rules/index.ts";
import { explain } from "./explain.ts";
import { inputText } from "./inputs.ts";
import { writeReport } from "./write-report.ts";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Says why there is no review, wherever somebody may look: as an annotation, in the summary, in the outputs, and in the
 * report file, so that a later step finds one.
 */
export const deliverFailure = async (error: unknown, env: Env): Promise<void> => {
  const core = await import("@actions/core");
  const sentence = explain(error);
  core.error(sentence, { title: "guidepost" });
  core.setOutput("conclusion", "failure");
  if (env["GITHUB_STEP_SUMMARY"]) await core.summary.addRaw(`## ❌ Guidepost\n\n${markdown(sentence)}\n`).write();
  const report = failedReport([{ en: sentence, "zh-CN": sentence }], rules);
  core.setOutput("report-file", await writeIfPossible(env, toJson(report)));
};

/** Where the report cannot be written may be the very reason. */
const writeIfPossible = async (env: Env, content: string): Promise<string> => {
  try {
    return await writeReport(env["GITHUB_WORKSPACE"] ?? "", inputText(env, "report-file"), () => content);
  } catch {
    return "";
  }
};
