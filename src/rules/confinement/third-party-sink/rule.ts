import type { Config } from "../../../domain/config.ts";
import { gradeOf, type DataKind } from "../../../domain/data.ts";
import { isNeededBy } from "../../../knowledge/service-hosts.ts";
import { trackerOfHost } from "../../../knowledge/tracking.ts";
import type { Program, SinkFlow } from "../../../program/program.ts";
import type { Node } from "../../../program/tree.ts";
import { leaksInto } from "../../protection/sinks-of.ts";
import { chainOf, gravest, listed } from "../../protection/telling.ts";
import { foreignHostOf, shownHost } from "../../recipients.ts";
import type { Rule } from "../../rule.ts";
import { sendingWords } from "../sending-words.ts";

/** Kinds that are judged here; messages, credentials and prompts have rules of their own, device traits identify nobody. */
const judged: ReadonlySet<DataKind> = new Set([
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
  "avatar",
  "profile",
  "birthday",
  "email",
  "biometric",
  "health",
  "contact",
  "invoice",
  "license-plate",
  "werun",
  "clipboard",
  "account-id",
]);

/** A name alone is too weak a sign for what identifies nobody by itself. */
const isTold = (kind: DataKind, flow: SinkFlow): boolean =>
  flow.source.basis === "interface" || (gradeOf[kind] !== "low" && kind !== "account-id" && kind !== "profile");

const counts =
  (program: Program, config: Config) =>
  (kind: DataKind, flow: SinkFlow): boolean => {
    if (!judged.has(kind) || !isTold(kind, flow)) return false;
    const host = foreignHostOf(program, config, flow.destination);
    return host !== undefined && !isNeededBy(host, kind) && trackerOfHost(host) === undefined;
  };

export default {
  id: "confinement/third-party-sink",
  clauses: ["D3"],
  severity: "warning",
  confidence: "medium",
  title: { en: "User data goes to somebody else's server", "zh-CN": "用户数据发送给第三方" },
  literals: ["http://", "https://"],
  company: sendingWords,
  *check(program, config) {
    const told = new Set<Node>();
    for (const sink of ["request", "redirect", "url"] as const) {
      for (const { call, place, flow, kinds, isKnown } of leaksInto(program, sink, counts(program, config))) {
        const host = foreignHostOf(program, config, flow.destination);
        if (host === undefined || told.has(call)) continue;
        told.add(call);
        const names = listed(kinds);
        const grade = gravest(kinds);
        yield {
          place,
          severity: sink !== "request" || (isKnown && (grade === "critical" || grade === "high")) ? "error" : "warning",
          confidence: isKnown ? "high" : "medium",
          data: kinds,
          related: chainOf(program, flow, place),
          message: {
            en: `User data (${names.en}) goes to ${shownHost(host)}, which is not yours: send none of it, or ask the user first and list the host under recipients.`,
            "zh-CN": `用户数据（${names["zh-CN"]}）发送到第三方 ${shownHost(host)}：请不要发送；确有必要时先取得用户单独同意，并在 recipients 中登记该域名。`,
          },
        };
      }
    }
  },
} satisfies Rule;
