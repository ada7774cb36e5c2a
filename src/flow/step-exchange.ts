import type { HttpCall } from "../program/program.ts";
import type { Call, Expression, FunctionNode, Parameter } from "../program/tree.ts";
import { fieldsOf, here, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { responsesOf } from "./sinks.ts";
import { requestParts } from "./step-global.ts";
import { queryOf } from "./url-query.ts";
import type { Walk } from "./walk.ts";

const REQUESTS = 6;
/** Keys of a request's options that hold all fields of its body or query. */
const holders = /^(?:data|params|param|body|query|json|form|formdata|payload)$/i;
const notBody = /^(?:headers?|config|options|method|loading)$/i;
const plainTypes = /^(?:String|string|str|int|Integer|Long|long|Double|double|Boolean|boolean|bool|BigDecimal|Date)\b/;

const goPayload = (walk: Walk, value: Expression, asked: Path): void => {
  const { parent } = value;
  const key = parent?.kind === "entry" ? parent.key : undefined;
  if (key !== undefined && notBody.test(key)) return;
  if (key === undefined || holders.test(key)) walk.go(value, asked, { stack: [] });
  else if (asked.length === 0) walk.go(value, here, { stack: [], name: key });
  else if (segment(key) === asked[0]) walk.go(value, asked.slice(1), { stack: [], name: key });
};

const goSent = (walk: Walk, http: HttpCall, asked: Path): void => {
  for (const value of http.payload) goPayload(walk, value, asked);
  for (const { key, value } of http.url ? queryOf(walk.program, http.url) : []) {
    if (key === undefined) walk.go(value, asked, { stack: [] });
    else if (asked.length === 0) walk.go(value, here, { stack: [], name: key });
    else if (key === asked[0]) walk.go(value, asked.slice(1), { stack: [], name: key });
  }
};

/** A field of the request that a route handles, from what the clients of the repository send there. */
export const stepSent = (walk: Walk, handler: FunctionNode | undefined, path: Path): void => {
  if (!handler) return;
  const fields = fieldsOf(path);
  const from = fields.findIndex((field) => !requestParts.has(field));
  const asked = from < 0 ? here : fields.slice(from);
  for (const http of walk.facts.exchanges().requestsTo(handler).slice(0, REQUESTS)) goSent(walk, http, asked);
};

/** A parameter of a handler that is a field of the request, or an object with all of them. */
export const stepSentParameter = (walk: Walk, handler: FunctionNode, parameter: Parameter, path: Path): void => {
  const { annotations, target, type } = parameter;
  const isBody = annotations.some((one) => /^(?:RequestBody|FromBody|ModelAttribute|Body)$/.test(one.name));
  const isPlain = plainTypes.test(type ?? "");
  // A body taken as text has no fields of its own, so nothing tells which of them is meant.
  if (isBody && isPlain) return;
  if (isBody || !isPlain) stepSent(walk, handler, path);
  else if (target.kind === "name") stepSent(walk, handler, [segment(target.name), ...path]);
};

/** The answer to a request that a route of the repository gives. False when no route is known for it. */
export const stepAnswer = (walk: Walk, call: Call, path: Path): boolean => {
  const route = walk.facts.exchanges().routeFor(call);
  if (!route) return false;
  const fields = fieldsOf(path);
  for (const value of responsesOf(walk.program, walk.facts, route.handler)) {
    walk.go(value, fields, { stack: [] });
    // Clients keep the body under `data`; wrappers hand out the body itself.
    if (fields[0] === "data") walk.go(value, fields.slice(1), { stack: [] });
  }
  walk.lost();
  return true;
};
