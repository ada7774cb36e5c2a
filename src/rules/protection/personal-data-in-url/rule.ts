import type { DataKind } from "../../../domain/data.ts";
import type { Text } from "../../../domain/text.ts";
import { isOfficialHost } from "../../../knowledge/official-hosts.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program, SinkFlow } from "../../../program/program.ts";
import type { Node, Template } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";
import { queryCredentials } from "../query-credentials.ts";
import { leaksInto, type Leak } from "../sinks-of.ts";
import { chainOf, gravest, listed } from "../telling.ts";

const inUrls: ReadonlySet<DataKind> = new Set([
  "session-key",
  "password",
  "id-number",
  "bank-card",
  "phone",
  "real-name",
  "openid",
  "unionid",
  "credential",
  "birthday",
  "encrypted-data",
]);

/** What must not stand in the log of any server on the way, even if the answer belongs to the user. */
const gravestKinds: ReadonlySet<DataKind> = new Set(["id-number", "password", "bank-card", "session-key"]);

const inQueryMessage = (names: Text): Text => ({
  en: `User data (${names.en}) is sent by GET, which puts it into the query of the URL and so into access logs: send it by POST, in the body.`,
  "zh-CN": `用户数据（${names["zh-CN"]}）通过 GET 请求发送，会出现在 URL 查询串和访问日志中：请改用 POST，放入请求体。`,
});

/** A wrapper only sends what its caller hands it, by the method that its caller names. */
const isHandedOn = (program: Program, { value }: SinkFlow): boolean => {
  let root: Node = value;
  for (let hops = 0; root.kind === "member" && hops < 4; hops++) root = root.object;
  return root.kind === "name" && program.definitionsOf(root).some((one) => one.kind === "parameter");
};

/** Requests by GET of a client whose address is known: what is handed to them becomes the query. */
function* sentInQuery(program: Program): Generator<Leak> {
  let byGet: ReadonlySet<Node> | undefined;
  const counted = (kind: DataKind, flow: SinkFlow): boolean => {
    if (!gravestKinds.has(kind) || flow.destination === undefined || isHandedOn(program, flow)) return false;
    const side = program.sideOf(moduleOf(flow.call).path);
    if (side !== "miniprogram" && side !== "web") return false;
    byGet ??= new Set(
      program.httpCalls().flatMap(({ call, method, urlText }) => (method === "GET" && urlText ? [call] : [])),
    );
    return byGet.has(flow.call);
  };
  yield* leaksInto(program, "request", counted);
}

const credentialMessage = {
  en: "A credential is put into a URL, from where it spreads through sharing, history, Referer and access logs: send it in a header, or keep it in the program.",
  "zh-CN": "凭据被拼入 URL，会随分享、历史记录、Referer 和访问日志扩散：请放入请求头，或只保存在程序内。",
};

const acceptedMessage = {
  en: "The server accepts a credential in the query of the URL, from where it spreads through histories, Referer and access logs: take it from a header, a cookie or the body.",
  "zh-CN":
    "服务端接受 URL 查询参数中的凭据，凭据会随历史记录、Referer 和访问日志扩散：请改从请求头、cookie 或请求体读取。",
};
const queryLiterals = [
  ".query",
  ".Query",
  ".QUERY",
  "_GET",
  ".args",
  ".getQuery",
  ".GetQuery",
  ".defaultQuery",
  ".DefaultQuery",
];

const hostOf = (destination: string | undefined): string | undefined =>
  /^(?:https?:)?\/\/([^/?#:]+)/i.exec(destination ?? "")?.[1];

/** The text that a value becomes a part of, also by its members and by calls on it. */
const textOver = (node: Node): Template | undefined => {
  let at: Node | undefined = node;
  while (at && /^(?:name|this|member|index|call|await)$/.test(at.kind)) at = at.parent;
  return at?.kind === "template" ? at : undefined;
};

/** Where the address leads; a helper that is handed an address does not say, so the text counts that the value became a part of. */
const leadsTo = (program: Program, { destination, steps }: SinkFlow): string | undefined => {
  const host = hostOf(destination);
  if (host !== undefined) return host;
  return steps.map(({ node }) => hostOf(program.textOf(textOver(node)))).find((one) => one !== undefined);
};

/** WeChat's own interfaces demand tokens and identifiers in the query, and servers call them. */
const isOfficialCall = (program: Program, host: string | undefined, path: string): boolean =>
  host !== undefined && isOfficialHost(host) && program.sideOf(path) !== "miniprogram";

const isOfficial = (program: Program, flow: SinkFlow): boolean =>
  isOfficialCall(program, leadsTo(program, flow), moduleOf(flow.call).path);

/** Servers of others take keys in the query by their own rules; that is the recipient's choice, not a leak of users' data. */
const counts =
  (program: Program) =>
  (kind: DataKind, flow: SinkFlow): boolean => {
    // `tel:` dials, it leads nowhere.
    if (!inUrls.has(kind) || isOfficial(program, flow) || /^(?:tel|sms|mailto):/i.test(flow.destination ?? ""))
      return false;
    // A URL that is only called after the data, `url: getVerificationCode`, does not hold it.
    if (flow.source.basis === "name" && flow.source.node === flow.value) return false;
    if (kind !== "credential") return true;
    const side = program.sideOf(program.placeOf(flow.call).path);
    return side === "miniprogram" || side === "web";
  };

/** The text that a value is a part of. */
const textAround = (node: Node): Template | undefined => {
  if (node.kind === "template") return node;
  const { parent } = node;
  return parent?.kind === "template" ? parent : undefined;
};

/** The texts that a name stands for: `query = "?token=" + token`. */
const textsKeptUnder = (program: Program, node: Node): readonly Template[] =>
  node.kind !== "name"
    ? []
    : program
        .definitionsOf(node)
        .flatMap((one) =>
          (one.kind === "declare" || one.kind === "assign") && one.value?.kind === "template" ? [one.value] : [],
        );

/**
 * What a caller hands to the function that asks for the address, `http.get(url)`: the text that it makes of the data, or else
 * the argument. Undefined where the data did not come in by a parameter.
 */
const handedBy = (program: Program, value: Node, steps: SinkFlow["steps"]): Node | undefined => {
  const fn = program.enclosingFunction(value);
  if (!fn || program.callersOf(fn).length === 0) return undefined;
  const isInside = (node: Node): boolean =>
    moduleOf(node) === moduleOf(fn) && node.start >= fn.start && node.end <= fn.end;
  const nodes = steps.map(({ node }) => node);
  const takes = (node: Node): boolean =>
    node.kind === "name" && program.definitionsOf(node).some((one) => one.kind === "parameter" && isInside(one));
  if (!nodes.some((node) => isInside(node) && takes(node))) return undefined;
  const before = nodes.filter((node) => !isInside(node));
  const texts = before.flatMap((node) => textAround(node) ?? textOver(node) ?? textsKeptUnder(program, node));
  return texts.findLast((one) => /[?&/]/.test(program.textOf(one) ?? "")) ?? before.at(-1);
};

/**
 * Where the URL is put together. A wrapper that adds a credential by itself builds it for all its callers, and there it is to
 * mend; one that is handed the value only does what its caller says.
 */
const builtAt = (program: Program, { call, value, steps }: SinkFlow): Node => {
  if (call.kind === "element") {
    // Markup shows what the page's script has put together, `<web-view src="{{url}}">`, or puts it together itself.
    if (value.kind !== "name" && value.kind !== "member") return value;
    // In a single-file component both stand in one file.
    const inScript = steps
      .map(({ node }) => node)
      .filter((node) => moduleOf(node) !== moduleOf(value) || node.end <= call.start || node.start >= call.end);
    const texts = inScript.flatMap((node) => textAround(node) ?? textsKeptUnder(program, node));
    return texts.find((text) => /[?&][\w-]+=/.test(program.textOf(text) ?? "")) ?? inScript.at(-1) ?? value;
  }
  // A helper of the page only opens what it is handed: `go("/pages/phone?mobile=" + mobile)`.
  if (value.kind === "name") {
    const parts = steps.map(({ node }) => node).filter((node) => moduleOf(node) === moduleOf(value));
    const text = parts.map(textAround).findLast((one) => one && /[?&/]/.test(program.textOf(one) ?? ""));
    return text ?? handedBy(program, value, steps) ?? value;
  }
  if (value.kind !== "call") return value;
  const before = steps.filter(({ node }) => node !== value);
  const isHanded = before.some(
    ({ node }) => moduleOf(node) === moduleOf(value) && node.start >= value.start && node.end <= value.end,
  );
  return isHanded ? value : (before.at(-1)?.node ?? value);
};

export default {
  id: "protection/personal-data-in-url",
  clauses: ["D2", "D3"],
  severity: "warning",
  confidence: "high",
  title: { en: "User data stands in a URL", "zh-CN": "用户数据出现在 URL 中" },
  literals: [
    "navigateTo",
    "redirectTo",
    "reLaunch",
    "location",
    "url",
    "URL",
    "request",
    "fetch",
    "web-view",
    "navigator",
    "onShare",
    "edirect",
    "http.",
    "http(",
    "Http",
    "HTTP",
    ...queryLiterals,
  ],
  *check(program) {
    const told = new Map<Node, Set<string>>();
    const lines = new Set<string>();
    for (const { flow, kinds, isKnown, confidence } of leaksInto(program, "url", counts(program))) {
      const built = builtAt(program, flow);
      const place = program.placeOf(built);
      if (built.kind === "template" && isOfficialCall(program, hostOf(program.textOf(built)), place.path)) continue;
      const line = `${place.path}:${place.startLine}`;
      if (program.isAside(place.path) || lines.has(line)) continue;
      lines.add(line);
      // One value that a file puts into many addresses is one thing to mend.
      const files = told.get(flow.source.node) ?? new Set();
      told.set(flow.source.node, files);
      if (files.has(place.path)) continue;
      files.add(place.path);
      const names = listed(kinds);
      const isMild = gravest(kinds) === "medium";
      yield {
        place,
        severity: (isMild || flow.kinds.includes("credential")) && !isKnown ? "notice" : "warning",
        confidence,
        data: kinds,
        related: chainOf(program, flow, place),
        message: kinds.every((kind) => kind === "credential")
          ? credentialMessage
          : {
              en: `User data (${names.en}) is put into a URL, from where it spreads through sharing, history, Referer and access logs: pass an opaque id, or send it in the body.`,
              "zh-CN": `用户数据（${names["zh-CN"]}）被拼入 URL，会随分享、历史记录、Referer 和访问日志扩散：请改传不透明的标识，或放入请求体。`,
            },
      };
    }
    for (const { place, flow, kinds, confidence } of sentInQuery(program)) {
      const line = `${place.path}:${place.startLine}`;
      if (confidence === "low" || lines.has(line)) continue;
      lines.add(line);
      yield {
        place,
        confidence,
        data: kinds,
        related: chainOf(program, flow, place),
        message: inQueryMessage(listed(kinds)),
      };
    }
    for (const module of program.modules(...queryLiterals)) {
      const side = program.sideOf(module.path);
      if (program.isAside(module.path) || side === "miniprogram" || side === "web") continue;
      for (const node of queryCredentials(program, module)) {
        const place = program.placeOf(node);
        yield { place, message: acceptedMessage, severity: "notice", confidence: "medium", data: ["credential"] };
      }
    }
  },
} satisfies Rule;
