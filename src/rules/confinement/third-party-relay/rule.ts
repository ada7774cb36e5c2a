import type { Config } from "../../../domain/config.ts";
import type { Confidence } from "../../../domain/finding.ts";
import { codeMirrors, publicRelays } from "../../../knowledge/public-relays.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Expression, Node } from "../../../program/tree.ts";
import { keptUnder } from "../../last-name.ts";
import { foreignHostOf, hostOf, shownHost } from "../../recipients.ts";
import type { Rule } from "../../rule.ts";

const relayName = /prox(?:y|ies)|relay|forwarder|反代|代理/i;
/** Names of servers in between that say less: they count where a default stands in for a setting. */
const betweenName = /^(?:platform|upstream|bridge|gateway|relay|hub|agent)_?(?:url|host|server|api|base)?$/i;

const isPublicRelay = (host: string): boolean =>
  publicRelays.some((relay) => host === relay || host.endsWith(`.${relay}`));

const readsSetting = (expression: Expression): boolean =>
  expression.kind === "member"
    ? /^env$|^Env$|environ|import\.meta/.test(expression.object.kind === "member" ? expression.object.property : "")
    : expression.kind === "call" || expression.kind === "index";

/** How sure it is that requests go through the host at this string; undefined when nothing says so. */
const relayAt = (node: Node, host: string): Confidence | undefined => {
  if (isPublicRelay(host)) return "high";
  const { parent } = node;
  const isDefault =
    parent?.kind === "binary" &&
    /^(?:\|\||\?\?|or)$/.test(parent.operator) &&
    parent.right === node &&
    readsSetting(parent.left);
  const holder = isDefault ? parent : parent?.kind === "array" ? parent : node;
  const name = keptUnder(holder);
  if (relayName.test(name)) return "medium";
  return isDefault && betweenName.test(name) ? "low" : undefined;
};

function* relaysIn(
  program: Program,
  config: Config,
): Generator<{ readonly node: Node; readonly host: string; readonly confidence: Confidence }> {
  const lists = new Set<Node>();
  for (const node of program.strings()) {
    if (node.kind !== "string" || !/^(?:https?:)?\/\//.test(node.value) || program.isAside(moduleOf(node).path))
      continue;
    const host = hostOf(node.value);
    if (host === undefined || codeMirrors.test(host)) continue;
    const confidence =
      isPublicRelay(host) || foreignHostOf(program, config, node.value) !== undefined ? relayAt(node, host) : undefined;
    if (confidence === undefined) continue;
    // A list of relays is one finding.
    const list = node.parent?.kind === "array" ? node.parent : undefined;
    if (list && lists.has(list)) continue;
    if (list) lists.add(list);
    yield { node: list ?? node, host, confidence };
  }
}

export default {
  id: "confinement/third-party-relay",
  clauses: ["D3", "D2"],
  severity: "warning",
  confidence: "medium",
  title: { en: "Requests go through a relay of somebody else", "zh-CN": "请求经由第三方代理中转" },
  literals: [
    "prox",
    "Prox",
    "PROX",
    "relay",
    "Relay",
    "RELAY",
    "PLATFORM",
    "platform",
    "upstream",
    "UPSTREAM",
    "gateway",
    "GATEWAY",
    "bridge",
    "cors",
    "allorigins",
    "codetabs",
  ],
  *check(program, config) {
    for (const { node, host, confidence } of relaysIn(program, config)) {
      yield {
        place: program.placeOf(node),
        confidence,
        message: {
          en: `Requests, and with them logins, tokens and users' data, pass by default through ${shownHost(host)}, which is not yours: set no foreign default, run the relay yourself.`,
          "zh-CN": `请求默认经由第三方 ${shownHost(host)} 中转，登录凭据和用户数据会被其看到：不要把第三方设为默认值，请自建中转。`,
        },
      };
    }
  },
} satisfies Rule;
