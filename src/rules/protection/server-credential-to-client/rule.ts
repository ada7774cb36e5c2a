import type { DataKind } from "../../../domain/data.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Flow, Program } from "../../../program/program.ts";
import type { Call, Expression } from "../../../program/tree.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { readBehind, readsOf, sessionKeys } from "../sent-values.ts";
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

/** `new Claim("sessionKey", sessionKey)`, https://learn.microsoft.com/dotnet/api/system.security.claims.claim: a JWT shows its claims to whoever holds it. */
const isClaim = ({ callee, isNew }: Call): boolean => isNew && callee.kind === "name" && callee.name === "Claim";

const packed = (
  program: Program,
  call: Call,
  signs: () => boolean,
): { readonly value: Expression; readonly flow: Flow } | undefined => {
  const isOne = isClaim(call);
  const value = call.arguments[isOne ? 1 : 0];
  if (!value || !(isOne || makesToken(program, call, signs))) return undefined;
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

const returnedMessage = {
  en: "The client sends the session key with which its data is opened, so it has been given out before: keep it on the server and find it by the user's own session.",
  "zh-CN": "解密所用的 session_key 由客户端传来，说明它已被下发：请只保存在服务端，并按用户自己的登录态取出。",
};
/** Code that opens encrypted data of WeChat; elsewhere a session key may be a key of one's own sessions. */
const opensData = /encrypted_?data|decrypt|createDecipheriv/i;

/** Where handlers take the session key out of what clients send, in them or in what they hand it to. */
function* returnedKeys(program: Program): Generator<Expression> {
  for (const { handler } of program.routes) {
    const { path, text } = moduleOf(handler);
    if (!program.focus.has(path) || program.isAside(path)) continue;
    const [own] = sessionKeys.words.test(text.slice(handler.start, handler.end))
      ? readsOf(program, handler, sessionKeys)
      : [];
    const behind = own ? undefined : readBehind(program, handler, sessionKeys);
    const read = own ?? behind?.read;
    if (read && opensData.test(codeOf(behind?.fn ?? handler)) && !/session\.session_?key/i.test(codeOf(read)))
      yield read;
  }
}

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
    for (const read of returnedKeys(program)) {
      const place = program.placeOf(read);
      const line = `${place.path}:${place.startLine}`;
      if (seen.has(line)) continue;
      seen.add(line);
      yield { place, message: returnedMessage, data: ["session-key"], severity: "warning", confidence: "medium" };
    }
  },
} satisfies Rule;
