import { trackingHosts, trackingPackages } from "../../../knowledge/tracking.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Expression, Module } from "../../../program/tree.ts";
import { isConsent } from "../../consent/unprompted.ts";
import { callsIn, codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { trackersIn } from "../../tracking/trackers.ts";

/** Options that keep texts and inputs out of the recording. Source: the privacy pages of rrweb, Sentry, LogRocket, OpenReplay. */
const masking = [
  "maskAllText",
  "maskAllInputs",
  "blockAllMedia",
  "maskTextSelector",
  "obscureInputEmails",
  "obscureTextEmails",
  "defaultInputMode",
  "inputSanitizer",
  "textSanitizer",
  "sanitizer",
  "maskInputOptions",
];

/** Calls that start a recording, by the end of their API path. */
const starting =
  /(?:LogRocket|logrocket|FullStory|FS|Hotjar|hotjar|clarity|Clarity|smartlook|Smartlook|rrweb|tracker|OpenReplay|Tracker)(?:\.\w+)?\.(?:init|record|start|initialize)$|^(?:rrweb\.record|record|Replay|replayIntegration|Sentry\.(?:Replay|replayIntegration))$/;

const isOff = (value: Expression | undefined): boolean => value?.kind === "boolean" && !value.value;

/** Some option of the start, at any depth, hides what people type. */
const isMasked = (call: Call): boolean =>
  call.arguments.some((argument) =>
    masking.some((option) => new RegExp(`\\b${option}\\b["']?\\s*:\\s*(?!false)`).test(codeOf(argument))),
  );

const startsIn = (program: Program, module: Module): readonly Call[] =>
  callsIn(module).filter((call) => starting.test(program.apiOf(call.callee) ?? ""));

export default {
  id: "confinement/session-replay",
  clauses: ["D3", "O2"],
  severity: "error",
  confidence: "high",
  title: { en: "Users' screens are recorded for a third party", "zh-CN": "会话录制把用户屏幕内容交给第三方" },
  literals: [
    ...trackingHosts.filter(({ kind }) => kind === "session replay").map(({ host }) => host),
    ...trackingPackages.filter(({ kind }) => kind === "session replay").map(({ name }) => name),
    "replayIntegration",
    "Sentry.Replay",
  ],
  *check(program) {
    const message = {
      en: "A session recorder sees all that people read and type here: leave it out, or mask texts and inputs and start it after consent only.",
      "zh-CN": "会话录制会看到用户在此阅读和输入的全部内容：请移除；确需使用时请遮盖文字和输入，并在用户同意后再启动。",
    };
    const told = new Set<Module>();
    for (const { node, kind } of trackersIn(program)) {
      const module = moduleOf(node);
      if (kind !== "session replay" || told.has(module) || program.isForeignPlatform(node)) continue;
      told.add(module);
      const starts = startsIn(program, module);
      if (starts.length > 0 && starts.every((call) => isMasked(call) || program.isGuarded(call, isConsent))) continue;
      yield { place: program.placeOf(starts.find((call) => !isMasked(call)) ?? node), message };
    }
    for (const call of program.calls("replayIntegration", "Replay")) {
      if (
        !/(?:^|\.)(?:replayIntegration|Replay)$/.test(program.apiOf(call.callee) ?? "") ||
        program.isAside(moduleOf(call).path)
      )
        continue;
      // Sentry masks by itself; only a project that switches the masks off shows what people read and type.
      const off = ["maskAllText", "maskAllInputs"].map((key) => program.argument(call, 0, key)).find(isOff);
      if (off) yield { place: program.placeOf(off), message };
    }
  },
} satisfies Rule;
