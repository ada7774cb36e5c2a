import type { DataKind } from "../../../domain/data.ts";
import type { Place } from "../../../domain/place.ts";
import { trackerOfHost } from "../../../knowledge/tracking.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program, SinkFlow } from "../../../program/program.ts";
import type { Expression, Node } from "../../../program/tree.ts";
import { leaksInto } from "../../protection/sinks-of.ts";
import { chainOf, listed } from "../../protection/telling.ts";
import { hostOf } from "../../recipients.ts";
import type { Rule } from "../../rule.ts";

/** Nothing of these belongs in a prompt; `message` is told more mildly, as people may write to the assistant on purpose. */
const unwanted: ReadonlySet<DataKind> = new Set([
  "openid",
  "unionid",
  "session-key",
  "password",
  "phone",
  "id-number",
  "bank-card",
  "real-name",
  "address",
  "location",
  "nickname",
  "profile",
  "birthday",
  "email",
  "health",
  "contact",
  "license-plate",
  "account-id",
  "message",
]);

/** Where the text of the prompt stands among the options of a call. */
const promptPlace = (program: Program, value: Expression): Place | undefined => {
  if (value.kind !== "object") return undefined;
  const prompt = ["messages", "prompt", "input", "contents"]
    .map((key) => program.option(value, key))
    .find((one) => one !== undefined);
  return prompt && program.placeOf(prompt);
};

/**
 * The paths under which models answer, whoever runs them: servers often read the host from a setting.
 * OpenAI, "Create chat completion", https://platform.openai.com/docs/api-reference/chat/create;
 * Google, "Generating content", https://ai.google.dev/api/generate-content
 */
const modelPath = /\/chat\/completions$|\/models\/[^/?]{1,80}:(?:streamG|g)enerateContent(?:\?|$)/;

/** Whether a destination is a model: by its host, or on servers by its path where a setting holds the host. */
const isModel = (program: Program, { call, destination }: SinkFlow): boolean => {
  const host = hostOf(destination);
  if (host !== undefined) return trackerOfHost(host)?.kind === "llm";
  if (destination === undefined || !modelPath.test(destination)) return false;
  const side = program.sideOf(moduleOf(call).path);
  return side === "server" || side === "cloud-function";
};

export default {
  id: "confinement/llm-prompt-personal",
  clauses: ["D3", "D1"],
  severity: "warning",
  confidence: "medium",
  title: { en: "Personal data stands in a prompt for a language model", "zh-CN": "个人信息被写入大模型提示词" },
  literals: [
    "openai",
    "OpenAI",
    "completions",
    "anthropic",
    "dashscope",
    "generativelanguage",
    "deepseek",
    "bigmodel",
    "moonshot",
    "baidubce",
    "hunyuan",
    "siliconflow",
    "volces",
    "minimax",
    "langchain",
    "generateText",
    "streamText",
    "generateContent",
    "GenerateContent",
    "ChatCompletion",
    "llm",
    "LLM",
    "createModel",
  ],
  *check(program) {
    const told = new Set<Node>();
    // That a chat goes to a model is what a chat robot is for: it counts where it is known to be somebody's message.
    const counts = (kind: DataKind, flow: SinkFlow): boolean =>
      unwanted.has(kind) &&
      (kind !== "message" || flow.source.basis === "interface") &&
      (flow.sink === "llm" || isModel(program, flow));
    for (const sink of ["llm", "request"] as const) {
      for (const { call, place, flow, kinds, isKnown } of leaksInto(program, sink, counts)) {
        if (told.has(call)) continue;
        told.add(call);
        const isTalk = kinds.every((kind) => kind === "message");
        const names = listed(kinds);
        yield {
          place: promptPlace(program, flow.value) ?? place,
          severity: isTalk ? "notice" : "warning",
          confidence: isKnown ? "medium" : "low",
          data: kinds,
          related: chainOf(program, flow, place),
          message: {
            en: `User data (${names.en}) goes into a prompt and with it to the model's provider: leave it out or mask it, and tell users about the provider.`,
            "zh-CN": `用户数据（${names["zh-CN"]}）随提示词发送给了模型服务商：请去除或脱敏，并向用户说明该服务商。`,
          },
        };
      }
    }
  },
} satisfies Rule;
