import type { DataKind } from "../../domain/data.ts";
import { own } from "../../domain/own.ts";
import { serverApiOf } from "../../knowledge/server-apis.ts";
import { serverShapes } from "../../knowledge/sources.ts";
import { moduleOf, walk } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Call, Expression, FunctionNode, Node } from "../../program/tree.ts";
import { callsIn, codeOf } from "../reachable-code.ts";
import { isLog } from "./logged-requests.ts";

/** A log line of a helper that shows whatever it was answered, and a call by which user data is asked for over that helper. */
export interface LoggedAnswer {
  readonly value: Expression;
  readonly kinds: readonly DataKind[];
  readonly asked: Call;
}

/** Longer functions, in UTF-16 units, do more than to ask and to hand the answer on. */
const LONGEST = 5_000;
/** How the whole answer is read: Go, HttpURLConnection and HttpClient of Java, .NET, curl, Python. */
const reads =
  /\bReadAll\(|\breadLine\(|EntityUtils\.toString\(|\bReadToEnd(?:Async)?\(|\bReadAsStringAsync\(|\bcurl_exec\(|\.(?:getForObject|postForObject|exchange)\(|\.body\(\)\.string\(\)/;
/** What tells how it went, or whether there is one. */
const outcome = /\bstatus|code\b|header|length|size\(|\berror|==|!=/i;
/** Changes of form that keep the whole: `string(body)`, `body.toString()`. */
const keepsWhole = /^(?:toString|ToString|String|text|body|content)$/;
/** Interfaces of WeChat Pay whose answers name the payer. Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_2 */
const ofPayments: Readonly<Record<string, readonly DataKind[]>> = { "/pay/orderquery": ["openid"] };

/** Kinds of user data that the interface behind an address answers with. */
const kindsOf = (url: string): readonly DataKind[] => {
  const api = serverApiOf(url);
  const payment = /^https:\/\/api\.mch\.weixin\.qq\.com(\/[\w/]{1,60})/.exec(url)?.[1];
  return (api && own(serverShapes, api.path)?.whole) ?? (payment === undefined ? [] : (own(ofPayments, payment) ?? []));
};

/** Names in a function that hold all of the answer: what it is read into, and what that is put into. */
const answersIn = (fn: FunctionNode): ReadonlySet<string> => {
  const names = new Set<string>();
  const isAnswer = (value: Node): boolean => {
    const code = codeOf(value);
    return (
      reads.test(code) || ([...names].some((name) => new RegExp(`\\b${name}\\b`).test(code)) && !outcome.test(code))
    );
  };
  walk(fn, (node) => {
    if (node.kind === "declare" || node.kind === "assign") {
      const target = node.target.kind === "array-pattern" ? node.target.items[0] : node.target;
      if (target?.kind === "name" && node.value && isAnswer(node.value)) names.add(target.name.replace(/^\$/, ""));
    } else if (node.kind === "call" && node.callee.kind === "member" && /^append$/i.test(node.callee.property)) {
      const { object } = node.callee;
      if (object.kind === "name" && node.arguments.some(isAnswer)) names.add(object.name);
    }
  });
  return names;
};

/** The argument of a log shows one of the names as a whole. */
const showsWhole = (argument: Expression, names: ReadonlySet<string>): boolean => {
  let found = false;
  walk(argument, (node) => {
    if (node.kind !== "name" || !names.has(node.name.replace(/^\$/, ""))) return;
    const { parent } = node;
    found ||= parent?.kind !== "member" || parent.object !== node || keepsWhole.test(parent.property);
  });
  return found;
};

/**
 * Helpers that log each answer they get, `println("result: " + result)`, and that the program asks for user data by: a session of
 * jscode2session, a profile, a token. In order of place.
 */
export function* loggedAnswers(program: Program): Generator<LoggedAnswer> {
  const told = new Set<FunctionNode>();
  for (const { call, urlText } of program.httpCalls()) {
    const kinds = urlText === undefined ? [] : kindsOf(urlText);
    if (kinds.length === 0) continue;
    for (const fn of program.functionsOf(call.callee)) {
      const { path } = moduleOf(fn);
      if (told.has(fn) || fn.end - fn.start > LONGEST || !program.focus.has(path) || program.isAside(path)) continue;
      told.add(fn);
      const names = answersIn(fn);
      if (names.size === 0) continue;
      for (const log of callsIn(fn)) {
        const value = isLog(log) ? log.arguments.find((one) => showsWhole(one, names)) : undefined;
        if (value) yield { value, kinds, asked: call };
      }
    }
  }
}
