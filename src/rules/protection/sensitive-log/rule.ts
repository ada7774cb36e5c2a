import type { DataKind } from "../../../domain/data.ts";
import type { Severity } from "../../../domain/finding.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program, SinkFlow } from "../../../program/program.ts";
import type { Rule } from "../../rule.ts";
import type { Expression, Node } from "../../../program/tree.ts";
import { codeOf } from "../../reachable-code.ts";
import { loggedWholes } from "../logged-wholes.ts";
import { leaksInto } from "../sinks-of.ts";
import { chainOf, gravest, listed } from "../telling.ts";

/** Mild kinds, and names of accounts, which every log needs, are no finding. */
const unlogged: ReadonlySet<DataKind> = new Set([
  "nickname",
  "avatar",
  "gender",
  "device",
  "file",
  "werun",
  "bluetooth",
  "account-id",
  "photo",
  "recording",
]);
/** Kinds whose names mean other things too often for a name alone to tell. */
const needsOrigin: ReadonlySet<DataKind> = new Set(["address", "location", "clipboard", "email", "license-plate"]);

/** Files that deal with users' addresses, where the word means nothing else. */
const addressFile = /addr|receiv|consignee|shipping|deliver/i;
/** The test says that the answer is an error: `"errcode" in result`, `res.errcode !== 0`; such an answer holds nothing else. */
const saysError = (test: Expression): boolean => {
  const code = codeOf(test).slice(0, 200);
  return (
    /err_?code/i.test(code) &&
    !/^\s*(?:!|not\b)|={2,3}\s*["']?0|[!=]==?\s*(?:null|nil|undefined)|is\s+(?:not\s+)?None|isNull|is(?:Empty|Blank)|&&|\|\||\b(?:and|or)\b/i.test(
      code,
    )
  );
};

/** The answer of a server interface, on the branch where it is an error. */
const isErrorAnswer = ({ source, call }: SinkFlow): boolean => {
  if (!source.api.startsWith("/")) return false;
  for (let at: Node = call, hops = 0; at.parent && hops < 6; at = at.parent, hops++) {
    const { parent } = at;
    if (parent.kind === "function") return false;
    if (parent.kind === "if") return parent.consequent.some((one) => one === at) && saysError(parent.test);
  }
  return false;
};

/** The kind is what the value says it is: by its origin, or by a name that means nothing else there. */
const isMeant = (kind: DataKind, source: SinkFlow["source"], call: Node): boolean =>
  source.basis === "interface" ||
  !needsOrigin.has(kind) ||
  (kind === "address" && addressFile.test(moduleOf(call).path));

const counts = (kind: DataKind, flow: SinkFlow): boolean => {
  const { source, call } = flow;
  return !unlogged.has(kind) && !isErrorAnswer(flow) && isMeant(kind, source, call);
};

/** A file that a program keeps as its log: `./log.txt`, `/tmp/wx.log`, `logs/2020.txt`. */
const logFile = /(?:^|[/._-])logs?(?:[/._-]|$)/i;
const isLogFile = (program: Program, call: Node): boolean =>
  call.kind === "call" && call.arguments.some((one) => logFile.test(program.textOf(one)?.slice(0, 200) ?? ""));

const severityOf = (kinds: readonly DataKind[]): Severity => {
  const grade = gravest(kinds);
  return grade === "critical" ? "error" : grade === "high" ? "warning" : "notice";
};

export default {
  id: "protection/sensitive-log",
  clauses: ["D2"],
  severity: "error",
  confidence: "high",
  title: { en: "User data or a credential is written to a log", "zh-CN": "用户数据或凭据被写入日志" },
  literals: [
    "console.",
    "log.",
    "log(",
    "log:",
    "log-",
    "logger",
    "logging",
    ".log",
    "_log",
    "syslog",
    "Log",
    "LOG",
    "print",
    "Print",
    "dump",
    "echo",
    "Debug",
    "dd(",
    "Console.Write",
  ],
  *check(program) {
    const intoFiles = [...leaksInto(program, "file", counts)].filter(({ call }) => isLogFile(program, call));
    const seen = new Set<string>();
    for (const { place, flow, kinds, confidence } of [...leaksInto(program, "log", counts), ...intoFiles]) {
      const names = listed(kinds);
      seen.add(`${place.path}:${place.startLine}`);
      yield {
        place,
        severity: severityOf(kinds),
        confidence,
        data: kinds,
        related: chainOf(program, flow, place),
        message: {
          en: `This log line holds user data in clear (${names.en}), which everyone with access to the log can read: leave it out or mask it.`,
          "zh-CN": `日志中含有明文数据（${names["zh-CN"]}），能看到日志的人都能读到：请不要记录，或先脱敏。`,
        },
      };
    }
    for (const { value, kinds, read } of loggedWholes(program)) {
      const place = program.placeOf(value);
      if (seen.has(`${place.path}:${place.startLine}`) || program.isAside(place.path)) continue;
      if (program.isForeignPlatform(value)) continue;
      const names = listed(kinds);
      yield {
        place,
        severity: severityOf(kinds),
        confidence: "medium",
        data: kinds,
        related: [
          {
            ...program.placeOf(read),
            message: { en: "This reads the data out of it.", "zh-CN": "这里从中取出数据。" },
          },
        ],
        message: {
          en: `This log line shows a whole object, in which there is user data (${names.en}): log what is needed of it only.`,
          "zh-CN": `日志输出了整个对象，其中含有用户数据（${names["zh-CN"]}）：请只记录需要的部分。`,
        },
      };
    }
  },
} satisfies Rule;
