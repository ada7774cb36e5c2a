import type { DataKind } from "../../../domain/data.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Flow, Program } from "../../../program/program.ts";
import type { Call, Expression } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";
import { leaksInto } from "../sinks-of.ts";
import { chainOf, listed } from "../telling.ts";

/** A token of one's own goes to the client by right: only what came from WeChat counts, or what is spelled as its session_key. */
const counts = (kind: DataKind, { source }: Flow): boolean =>
  source.basis === "interface"
    ? kind === "session-key" || kind === "credential"
    : kind === "session-key" && /session_key/i.test(source.api);

/** Calls that pack their first argument into a token that the client can read. */
const packers = /(?:jwt|jsonwebtoken|jose|jws)\w*(?:\(\))?\.(?:sign|encode)$/i;

/** Makers of tokens of the project's own; what they do is known when the project signs such tokens at all. */
const makers =
  /token\w*\)?(?:\(\))?\.(?:create|sign|generate|issue|encode|build|make)$|(?:create|generate|sign|issue|make|build)_?\w*token$/i;
/** How much of a callee is looked at, in UTF-16 units. */
const LONGEST_CALLEE = 80;
const signsTokens = /jsonwebtoken|\bjwt\.(?:sign|encode)|\bJWT::encode|JWT\.create\(\)|Jwts\.builder/;

/** The call makes a token of its first argument: by a signer's API, or by a maker of a project that signs tokens. */
const makesToken = (program: Program, call: Call, signs: () => boolean): boolean => {
  if (packers.test(program.apiOf(call.callee) ?? "")) return true;
  const written = moduleOf(call).text.slice(call.callee.start, call.callee.end).slice(-LONGEST_CALLEE);
  return makers.test(written.replace(/["']/g, "")) && signs();
};

const packed = (
  program: Program,
  call: Call,
  signs: () => boolean,
): { readonly value: Expression; readonly flow: Flow } | undefined => {
  const value = call.arguments[0];
  if (!value || !makesToken(program, call, signs)) return undefined;
  const flow = program.flow.trace(value).find((one) => one.kinds.some((kind) => counts(kind, one)));
  return flow && { value, flow };
};

const isServer = (program: Program, path: string): boolean =>
  !/^(?:miniprogram|web|config)$/.test(program.sideOf(path));

const messageFor = (kinds: readonly DataKind[]) => {
  const names = listed(kinds);
  return {
    en: `What only the server may hold (${names.en}) is handed to the client: answer with the fields that the client needs, or with a token of your own.`,
    "zh-CN": `只应保存在服务器的数据（${names["zh-CN"]}）被交给了客户端：请只返回客户端需要的字段，或返回自己签发的登录态。`,
  };
};

export default {
  id: "protection/server-credential-to-client",
  clauses: ["D2"],
  severity: "error",
  confidence: "high",
  title: { en: "A session key or token of WeChat goes to the client", "zh-CN": "会话密钥或微信凭据被返回给客户端" },
  literals: ["ession", "oken", "icket", "oauth", "OAuth", "OAUTH"],
  *check(program) {
    const seen = new Set<string>();
    for (const { place, flow, kinds, confidence } of leaksInto(program, "response", counts)) {
      if (!isServer(program, place.path)) continue;
      seen.add(`${place.path}:${place.startLine}`);
      yield {
        place,
        message: messageFor(kinds),
        data: kinds,
        confidence,
        related: chainOf(program, flow, place),
      };
    }
    let answer: boolean | undefined;
    const signs = (): boolean => (answer ??= program.search(signsTokens).length > 0);
    for (const call of program.allCalls()) {
      const { path } = moduleOf(call);
      if (program.isAside(path) || !isServer(program, path)) continue;
      const found = packed(program, call, signs);
      if (!found) continue;
      const place = program.placeOf(found.value);
      const kinds = found.flow.kinds.filter((kind) => counts(kind, found.flow));
      if (!seen.has(`${place.path}:${place.startLine}`))
        yield { place, message: messageFor(kinds), data: kinds, related: chainOf(program, found.flow, place) };
    }
  },
} satisfies Rule;
