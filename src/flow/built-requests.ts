import { plainName } from "../knowledge/plain-names.ts";
import { moduleOf } from "../program/adopt.ts";
import type { Call, Expression } from "../program/tree.ts";
import { lastName } from "./expression-text.ts";
import type { Facts } from "./facts.ts";

/**
 * Methods that send a request which was built before: OkHttp, Apache HttpClient, java.net, Hutool, Spring's WebClient, Go's
 * `http.Client`, .NET's `HttpClient`, RestSharp, httpx and aiohttp.
 */
const senders: ReadonlySet<string> = new Set([
  "execute",
  "executemethod",
  "newcall",
  "send",
  "sendasync",
  "do",
  "executeasync",
  "executegetasync",
  "executepostasync",
  "executeget",
  "executepost",
  "openconnection",
  "openstream",
  "retrieve",
  "getasync",
  "postasync",
  "urlopen",
]);
const languages = /^(?:java|go|csharp|python)$/;
const DEPTH = 4;
/** Expressions that one search looks at: real chains take a few. */
const STEPS = 100;
const CHAIN = 12;

/** The URL of the requests in a chain of calls, or in what the names in it were given. */
const urlIn = (facts: Facts, expression: Expression, depth: number, budget: { left: number }): string | undefined => {
  let at: Expression | undefined = expression;
  for (let hops = 0; at && hops < CHAIN; hops++) {
    if (budget.left-- <= 0) return undefined;
    if (at.kind === "await") at = at.operand;
    else if (at.kind === "member") at = at.object;
    else if (at.kind === "call") {
      const text = facts.httpOf(at)?.urlText;
      if (text !== undefined) return text;
      if (depth > 0 && (at.isNew || senders.has(plainName(lastName(at.callee)))))
        for (const argument of at.arguments.slice(0, 3)) {
          const handed =
            argument.kind === "name" || argument.kind === "call"
              ? urlIn(facts, argument, depth - 1, budget)
              : undefined;
          if (handed !== undefined) return handed;
        }
      at = at.callee;
    } else break;
  }
  if (at?.kind !== "name" || depth === 0) return undefined;
  for (const definition of facts.program.definitionsOf(at).slice(0, 4)) {
    const made =
      definition.kind === "declare" || definition.kind === "assign" || definition.kind === "field"
        ? definition.value
        : undefined;
    const text = made && urlIn(facts, made, depth - 1, budget);
    if (text !== undefined) return text;
  }
  return undefined;
};

/**
 * The URL of a request that was built apart from the call that sends it: `client.newCall(request).execute()`, `client.Do(req)`.
 * Undefined for calls that send nothing of the kind.
 */
export const builtUrlOf = (facts: Facts, call: Call): string | undefined => {
  if (!senders.has(plainName(lastName(call.callee))) || !languages.test(moduleOf(call).language)) return undefined;
  if (call.callee.kind !== "member" || facts.program.functionsOf(call.callee).length > 0) return undefined;
  const budget = { left: STEPS };
  for (const argument of call.arguments.slice(0, 2)) {
    const text =
      argument.kind === "name" || argument.kind === "call" ? urlIn(facts, argument, DEPTH, budget) : undefined;
    if (text !== undefined) return text;
  }
  return urlIn(facts, call.callee.object, DEPTH, budget);
};
