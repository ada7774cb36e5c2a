import { appendTo } from "../domain/append.ts";
import { own } from "../domain/own.ts";
import { plainName } from "../knowledge/plain-names.ts";
import { reverseGeocoding, sdkSources } from "../knowledge/sdk-sources.ts";
import type { SdkSource } from "../knowledge/sdk-sources.ts";
import { serverApiOf } from "../knowledge/server-apis.ts";
import { clientShapes, serverShapes } from "../knowledge/sources.ts";
import type { Shape } from "../knowledge/sources.ts";
import { moduleOf, walk } from "../program/adopt.ts";
import type { HttpCall, Program } from "../program/program.ts";
import type { Assign, Call, Declare, Expression, Node } from "../program/tree.ts";
import { builtUrlOf } from "./built-requests.ts";
import { clientApiOf } from "./client-api.ts";
import { dotted, lastName } from "./expression-text.ts";
import type { Facts } from "./facts.ts";
import { liveAt } from "./order.ts";
import { writtenBy } from "./step-out.ts";

/** An interface whose answer holds user data. */
export interface KnownCall {
  readonly api: string;
  readonly shape: Shape;
}

const byMethod = new Map<string, SdkSource[]>();
for (const row of sdkSources) for (const method of row.methods) appendTo(byMethod, method, row);

/** A WeChat SDK call, by its method and what it is called on. */
const sdkCall = (program: Program, call: Call): KnownCall | undefined => {
  const method = plainName(lastName(call.callee)).replace(/async$/, "");
  const rows = byMethod.get(method);
  // What is written to an argument is no result.
  if (!rows || (moduleOf(call).language === "php" && writtenBy(call) !== undefined)) return undefined;
  const text = dotted(call.callee);
  const receiver = text.slice(0, Math.max(0, text.lastIndexOf(".")));
  const api = rows.some((row) => row.on) ? (program.apiOf(call.callee)?.toLowerCase() ?? "") : "";
  const typed = api.slice(0, Math.max(0, api.lastIndexOf(".")));
  for (const { on, shape, withArgument } of rows) {
    if (withArgument === true && call.arguments.length === 0) continue;
    if (!on || on.test(receiver) || (typed !== "" && on.test(typed))) return { api: lastName(call.callee), shape };
  }
  return undefined;
};

/** Calls that may send a request; the others only build its URL. */
const sends =
  /get|post|put|request|fetch|http|curl|send|execute|exchange|download|open|read|call|invoke|retrieve|load|query|axios|ajax|^rp$|^do$/i;
const isBuilding = /(?:^|[^c])url|uri|param|format|append|replace|string|query$|config|option|log|print|header/i;
/** What clients are called; whatever their method is called, a URL handed to it is asked: `httpUtil.getParameter(url)`. */
const client = /(?:http|rest|curl)\w{0,20}(?:client|util|tool|kit|helper|template|service)\w{0,10}\.\w+$/;
/** How much of a callee, in UTF-16 units from its end, is looked at for the name of a client. */
const CLIENT_REACH = 120;
/** Calls with more arguments are no requests. */
const MOST_ARGUMENTS = 7;
const apiPath = /\/(?:sns|cgi-bin|wxa|wxaapi|cv|cityservice|tcb|intp)\//;

const isWrite = (node: Node): node is Assign | Declare =>
  (node.kind === "assign" && node.operator === "=") || (node.kind === "declare" && node.value !== undefined);

/** The text of a URL; of a variable with several values the one that it holds there. */
const urlTextOf = (program: Program, url: Expression | undefined): string | undefined => {
  const definitions = url?.kind === "name" ? program.definitionsOf(url) : [];
  if (!url || definitions.length < 2) return program.textOf(url);
  const live = liveAt(definitions, (one) => one, isWrite, url).filter(isWrite);
  if (live.length === definitions.length) return program.textOf(url);
  return live.map(({ value }) => program.textOf(value)).find((text) => text !== undefined);
};

/** The URL that a handle of curl was given before: `curl_setopt($ch, CURLOPT_URL, $url); curl_exec($ch)`. */
const curlUrlOf = (program: Program, call: Call): string | undefined => {
  const [handle] = call.arguments;
  if (handle?.kind !== "name") return undefined;
  let url: Expression | undefined;
  walk(program.enclosingFunction(call) ?? moduleOf(call), (node) => {
    if (node.kind === "assign" && node.target.kind === "name" && node.target.name === handle.name) {
      const made = node.value.kind === "call" && lastName(node.value.callee) === "curl_init" ? node.value : undefined;
      url = made?.arguments[0] ?? url;
    }
    if (node.kind !== "call" || !/^curl_setopt(?:_array)?$/.test(lastName(node.callee)) || node.start > call.start)
      return;
    const [first, option, value] = node.arguments;
    if (first?.kind === "name" && first.name === handle.name && option?.kind === "object")
      url =
        option.entries.find(
          ({ key, start, value: { start: end } }) =>
            key === "CURLOPT_URL" || /\bCURLOPT_URL\b/.test(moduleOf(call).text.slice(start, end)),
        )?.value ?? url;
    if (
      first?.kind === "name" &&
      first.name === handle.name &&
      option?.kind === "name" &&
      option.name === "CURLOPT_URL"
    )
      url = value;
  });
  return urlTextOf(program, url);
};

/** The call leads to a function that asks the interface itself and answers with a record of its own, which says what is in it. */
const answersItself = (facts: Facts, call: Call, path: string): boolean =>
  facts.program.functionsOf(call.callee).some((fn) => {
    if (!moduleOf(fn).text.slice(fn.start, fn.end).includes(path)) return false;
    let answers = false;
    walk(fn, (node) => {
      if (node.kind === "return" && node.value?.kind === "object")
        answers ||= facts.program.enclosingFunction(node) === fn && node.value.entries.every(({ spread }) => !spread);
      return !answers;
    });
    return answers;
  });

/** A value that is one field of something: `$r->session_key`, `d["openid"]`, `json.getString("openid")`. */
const isPicked = (value: Expression): boolean =>
  value.kind === "member" ||
  (value.kind === "index" && value.index?.kind === "string") ||
  (value.kind === "call" &&
    value.callee.kind === "member" &&
    value.callee.property.startsWith("get") &&
    value.arguments[0]?.kind === "string");

/** A function of the repository that knows by itself what it asks, and gives a field of the answer: its body tells more than the URL. */
const givesField = (facts: Facts, call: Call, asked: Expression | undefined, depth = 2): boolean => {
  if (asked && apiPath.test(facts.program.textOf(asked) ?? "")) return false;
  const targets = facts.program.functionsOf(call.callee);
  const isField = (value: Expression): boolean =>
    isPicked(value) || (depth > 0 && value.kind === "call" && givesField(facts, value, undefined, depth - 1));
  return (
    targets.length > 0 &&
    targets.every((target) => {
      const returns = facts
        .returnsOf(target)
        .filter(({ kind }) => kind !== "string" && kind !== "null" && kind !== "boolean");
      return returns.length > 0 && returns.length <= 12 && returns.every(isField);
    })
  );
};

/** The URL of a request, of curl or of a client that the program knows. */
const requestUrl = (facts: Facts, call: Call, http: HttpCall | undefined): string | undefined => {
  if (lastName(call.callee) === "curl_exec") return curlUrlOf(facts.program, call);
  const isRewritten = http?.url?.kind === "name" && facts.program.definitionsOf(http.url).length > 1;
  return isRewritten ? urlTextOf(facts.program, http.url) : http?.urlText;
};

/** Texts among the arguments of a call that may send a request, and in its options: one of them may be a URL. */
const textsHanded = (program: Program, call: Call): readonly (string | undefined)[] => {
  const name = lastName(call.callee);
  const maySend = sends.test(name) && (!isBuilding.test(name) || client.test(dotted(call.callee).slice(-CLIENT_REACH)));
  if (!maySend || call.arguments.length > MOST_ARGUMENTS) return [];
  return call.arguments.flatMap((argument) => {
    if (argument.kind === "object")
      return argument.entries
        .filter(({ key }) => /^(url|uri|baseUrl)$/i.test(key ?? ""))
        .map(({ value }) => program.textOf(value));
    return argument.kind === "function" || argument.kind === "number" ? [] : [urlTextOf(program, argument)];
  });
};

/** The interface of WeChat or of a map service that a call asks, by the URL among its arguments or in its options. */
const serverCall = (facts: Facts, call: Call): KnownCall | undefined => {
  const http = facts.httpOf(call);
  if (http && givesField(facts, call, http.url)) return undefined;
  const asked = requestUrl(facts, call, http);
  const texts = asked === undefined ? [...textsHanded(facts.program, call)] : [asked];
  if (texts.every((text) => text === undefined || !apiPath.test(text))) texts.push(builtUrlOf(facts, call));
  for (const text of texts) {
    if (text !== undefined && reverseGeocoding.url.test(text))
      return { api: reverseGeocoding.url.exec(text)?.[0] ?? "", shape: reverseGeocoding.shape };
    if (text === undefined || !apiPath.test(text)) continue;
    const api = serverApiOf(text) ?? serverApiOf(text.slice(text.search(apiPath)));
    if (!api || answersItself(facts, call, api.path)) continue;
    const shape =
      own(serverShapes, api.path) ??
      (api.returns.length > 0
        ? { whole: api.returns, fields: Object.fromEntries(api.returns.map((kind) => [kind.replace("-", ""), [kind]])) }
        : undefined);
    if (shape) return { api: api.path, shape };
  }
  return undefined;
};

/** The known source that a call is: a client interface, a WeChat server interface or an SDK call. */
export const knownCall = (facts: Facts, call: Call): KnownCall | undefined => {
  const api = clientApiOf(facts.program, call);
  const shape = api === undefined ? undefined : own(clientShapes, api);
  if (api !== undefined && shape) return { api, shape };
  return serverCall(facts, call) ?? sdkCall(facts.program, call);
};
