import { own } from "../domain/own.ts";
import { sdkSources } from "../knowledge/sdk-sources.ts";
import type { SdkSource } from "../knowledge/sdk-sources.ts";
import { serverApiOf } from "../knowledge/server-apis.ts";
import { clientShapes, serverShapes } from "../knowledge/sources.ts";
import type { Shape } from "../knowledge/sources.ts";
import type { Program } from "../program/program.ts";
import type { Call } from "../program/tree.ts";
import { clientApiOf } from "./client-api.ts";
import { dotted, lastName, plainName } from "./expression-text.ts";
import type { Facts } from "./facts.ts";

/** An interface whose answer holds user data. */
export interface KnownCall {
  readonly api: string;
  readonly shape: Shape;
}

const byMethod = new Map<string, SdkSource[]>();
for (const row of sdkSources)
  for (const method of row.methods) byMethod.set(method, [...(byMethod.get(method) ?? []), row]);

/** A WeChat SDK call, by its method and what it is called on. */
const sdkCall = (program: Program, call: Call): KnownCall | undefined => {
  const method = plainName(lastName(call.callee)).replace(/async$/, "");
  const rows = byMethod.get(method);
  if (!rows) return undefined;
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
const apiPath = /\/(?:sns|cgi-bin|wxa|wxaapi|cv|cityservice|tcb|intp)\//;

/** The WeChat server interface that a call asks, by the URL among its arguments or in its options. */
const serverCall = (facts: Facts, call: Call): KnownCall | undefined => {
  const texts = [facts.httpOf(call)?.urlText];
  const name = lastName(call.callee);
  if (
    texts[0] === undefined &&
    sends.test(name) &&
    !isBuilding.test(name) &&
    call.arguments.length > 0 &&
    call.arguments.length < 8
  ) {
    for (const argument of call.arguments) {
      if (argument.kind === "object") {
        for (const entry of argument.entries)
          if (/^(url|uri|baseUrl)$/i.test(entry.key ?? "")) texts.push(facts.program.textOf(entry.value));
      } else if (argument.kind !== "function" && argument.kind !== "number") texts.push(facts.program.textOf(argument));
    }
  }
  for (const text of texts) {
    if (text === undefined || !apiPath.test(text)) continue;
    const api = serverApiOf(text) ?? serverApiOf(text.slice(text.search(apiPath)));
    if (!api) continue;
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
