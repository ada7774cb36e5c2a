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
  // Which language people read is not known before the configuration is, so both are said.
  const both = `${sentence.en}\n${sentence["zh-CN"]}`;
  core.error(both, { title: "guidepost" });
  core.setOutput("conclusion", "failure");
  if (env["GITHUB_STEP_SUMMARY"])
    await core.summary
      .addRaw(`## ❌ Guidepost\n\n${markdown(sentence.en)}\n\n${markdown(sentence["zh-CN"])}\n`)
      .write();
  const report = failedReport([sentence], rules);
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
