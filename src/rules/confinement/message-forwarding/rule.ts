import type { Config } from "../../../domain/config.ts";
import type { DataKind } from "../../../domain/data.ts";
import { chatRobots } from "../../../knowledge/chat-robots.ts";
import { trackerOfHost } from "../../../knowledge/tracking.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { HttpCall, Program, SinkFlow } from "../../../program/program.ts";
import type { Call, Expression, Node } from "../../../program/tree.ts";
import { leaksInto } from "../../protection/sinks-of.ts";
import { chainOf } from "../../protection/telling.ts";
import { codeOf } from "../../reachable-code.ts";
import { foreignHostOf, hostOf, shownHost } from "../../recipients.ts";
import type { Problem, Rule } from "../../rule.ts";
import { sendingWords } from "../sending-words.ts";

const told: ReadonlySet<DataKind> = new Set(["message", "contact", "recording"]);

/** Names of addresses that whoever runs the program chooses to have messages sent to. */
const hookName =
  /web_?hook|callback_?(?:url|api)|recv|receive|forward|notify_?url|push_?url|bot_?(?:url|api)|robot_?(?:url|api)|relay|upstream/i;

const requestOf = (program: Program, call: Node): HttpCall | undefined =>
  program.httpCalls().find((http) => http.call === call);

/** The address comes from outside the code under a name that tells of forwarding. */
const isHook = (url: Expression | undefined): boolean => url !== undefined && hookName.test(codeOf(url).slice(0, 200));

const isModel = (host: string): boolean => trackerOfHost(host)?.kind === "llm";

/** Where a message goes: a host that is somebody else's, or an address that is configured as a hook. */
const recipientOf = (
  program: Program,
  config: Config,
  call: Node,
  destination: string | undefined,
): string | undefined => {
  const host = foreignHostOf(program, config, destination);
  if (host !== undefined) return isModel(host) ? undefined : host;
  if (hostOf(destination) !== undefined) return undefined;
  return isHook(requestOf(program, call)?.url) ? "webhook" : undefined;
};

/** The chat service of somebody else that a request asks for an answer; undefined for any other request. */
const robotOf = ({ urlText, payload, url }: HttpCall): string | undefined => {
  const host = hostOf(urlText);
  if (host === undefined || urlText === undefined) return undefined;
  const isRobot = chatRobots.some((row) => row.host.test(host) && (row.path?.test(urlText) ?? true));
  const carries =
    urlText.includes("${}") || [...payload, url].some((one) => one !== undefined && one.kind !== "string");
  return isRobot && carries ? host : undefined;
};

const problemOf = (to: { readonly en: string; readonly zh: string }): Problem["message"] => ({
  en: `Users' messages or contacts are forwarded to ${to.en} without their knowledge: answer them yourself, or tell users first and send only what the answer needs.`,
  "zh-CN": `用户的消息或联系人在其不知情的情况下被转发到 ${to.zh}：请自行处理；确需转发时先告知用户，并只发送必要内容。`,
});

export default {
  id: "confinement/message-forwarding",
  clauses: ["D3"],
  severity: "warning",
  confidence: "medium",
  title: { en: "What users write is forwarded to an outside service", "zh-CN": "用户消息被转发给外部服务" },
  literals: ["http://", "https://", "hook", "HOOK", "Hook", "RECV", "forward", "FORWARD"],
  company: sendingWords,
  *check(program, config) {
    const counts = (kind: DataKind, { call, destination }: SinkFlow): boolean =>
      told.has(kind) && recipientOf(program, config, call, destination) !== undefined;
    const seen = new Set<Node | Call>();
    for (const { call, place, flow, kinds } of leaksInto(program, "request", counts)) {
      const recipient = recipientOf(program, config, call, flow.destination);
      if (recipient === undefined || seen.has(call)) continue;
      seen.add(call);
      const to =
        recipient === "webhook"
          ? { en: "a configurable webhook", zh: "webhook（地址可配置）" }
          : { en: shownHost(recipient), zh: shownHost(recipient) };
      yield {
        place,
        data: kinds,
        related: chainOf(program, flow, place),
        message: problemOf(to),
      };
    }
    for (const http of program.httpCalls()) {
      const host = robotOf(http);
      const { path } = moduleOf(http.call);
      if (host === undefined || seen.has(http.call) || program.isAside(path) || program.isForeignPlatform(http.call))
        continue;
      seen.add(http.call);
      const place = program.placeOf(http.call.callee);
      yield { place, data: ["message"], message: problemOf({ en: shownHost(host), zh: shownHost(host) }) };
    }
  },
} satisfies Rule;
