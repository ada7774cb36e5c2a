import { hintOfName } from "../knowledge/personal-names.ts";
import { pushMessageShape } from "../knowledge/sources.ts";
import { moduleOf } from "../program/adopt.ts";
import type { FunctionNode, Parameter } from "../program/tree.ts";
import { fieldsOf, here } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { lastName } from "./expression-text.ts";
import { stepPublished } from "./published.ts";
import { stepAction } from "./reducers.ts";
import { readShape } from "./shapes.ts";
import { stepPayload } from "./slices.ts";
import { stepEvent, stepOwnEvent } from "./step-event.ts";
import { stepSent, stepSentParameter } from "./step-exchange.ts";
import { foundRequest, isRequest, isWholeBody, requestParts, stepPushedField } from "./step-global.ts";
import { stepCloudEvent } from "./step-keyed.ts";
import { stepMessageParameter, stepRawBody } from "./step-message.ts";
import { stepChannelListener, stepPageOptions } from "./step-page.ts";
import { stepCallbackProperty, stepPropertiesParameter } from "./step-property.ts";
import { stepStoreParameter } from "./step-store.ts";
import { stepWatcher } from "./step-watch.ts";
import type { Walk } from "./walk.ts";

const messageTypes = /^(WxMpXmlMessage|WxMaMessage|MixMessage|RequestMessage\w*|IRequestMessage\w*|TextMessage)$/;
/** Source: https://docs.nestjs.com/controllers#request-object; routing-controllers and midway have the same and more. */
const requestDecorators =
  /^(?:Query|Body|Param|Headers|QueryParams?|BodyParams?|QueryParam|HeaderParam|Queries|Files?)$/;
/** The key that an annotation takes a parameter from: `@RequestParam("phone")`, `@Body("phone")`, `@RequestParam(value = "phone")`. */
const keyOf = (parameter: Parameter): string | undefined => {
  for (const { name, arguments: given } of parameter.annotations) {
    if (
      !/^(?:RequestParam|PathVariable|RequestHeader|CookieValue|Query|Body|Param|Headers|QueryParam|FormParam|FromQuery|FromForm)$/.test(
        name,
      )
    )
      continue;
    for (const one of given) {
      const value =
        one.kind === "object"
          ? one.entries.find(({ key }) => key === "value" || key === "name" || key === "Name")?.value
          : one;
      if (value?.kind === "string") return value.value;
    }
  }
  return undefined;
};
/** Parameters that a framework hands to every handler. */
const frameworkParameters =
  /^(request|response|ctx|c|context|w|r|session|model|httpservletrequest|httpservletresponse)$/i;
const pageEntries = /^(onLoad|onShow|onLaunch)$/;
const scripts = /^(javascript|typescript|tsx|vue)$/;

const isCloudMain = (target: FunctionNode): boolean => {
  const { parent } = target;
  return (
    target.name === "main" &&
    parent?.kind === "assign" &&
    parent.target.kind === "member" &&
    lastName(parent.target) === "main"
  );
};

/** A parameter of a function that a platform may call. */
interface Asked {
  readonly walk: Walk;
  readonly target: FunctionNode;
  readonly parameter: Parameter;
  readonly index: number;
  /** The parameter's own name; empty for one that is taken apart. */
  readonly name: string;
  readonly path: Path;
  /** The path without positions in lists. */
  readonly fields: Path;
  readonly isScript: boolean;
}

/** One kind of entry: true when the function is one and the parameter is what the platform fills. */
type Entrance = (asked: Asked) => boolean;

/** A handler of markup: the event's detail, and in Vue everything that a component emits, `$emit("picked", id, place)`. */
const ofMarkup: Entrance = ({ walk, target, index, path }) => {
  const { language } = moduleOf(target);
  let isKnown = false;
  for (const bound of walk.facts.eventsOf(target)) {
    if (bound.isCalled) continue;
    if (index === 0) isKnown = stepEvent(walk, bound, path) || isKnown;
    else if (language === "vue") isKnown = stepOwnEvent(walk, bound.element, bound.event, index, path) || isKnown;
    isKnown = stepCallbackProperty(walk, bound, index, path) || isKnown;
  }
  return isKnown;
};

/** A function that a component or a store of the program runs: a watcher, a reducer, a listener, a mutation. */
const ofComponent: Entrance = ({ walk, target, index, path }) => {
  if (stepWatcher(walk, target, index, path) || stepPayload(walk, target, index, path)) return true;
  if (stepAction(walk, target, index, path)) return true;
  if (index === 0)
    return (
      stepPropertiesParameter(walk, target, path) ||
      stepChannelListener(walk, target, path) ||
      stepStoreParameter(walk, target, path)
    );
  const sent = index === 1 && target.name !== undefined ? walk.facts.storeState().commits.get(target.name) : undefined;
  for (const value of sent ?? []) walk.go(value, path);
  return sent !== undefined && sent.length > 0;
};

/** A message that the platform pushes to a server. */
const ofMessage: Entrance = ({ walk, target, parameter, index, name, path }) => {
  const type = parameter.type?.replace(/^.*[.\\*]/, "");
  if (type !== undefined && messageTypes.test(type)) {
    const { kinds, whole } = readShape(pushMessageShape, path, walk.state.without);
    walk.found({ node: parameter, kinds, api: "message push", basis: "interface" }, kinds, whole);
    return true;
  }
  return index === 0 && stepMessageParameter(walk, target, parameter, name, path);
};

/** A message that the program sends to itself. */
const ofListener: Entrance = ({ walk, target, parameter, index, path }) =>
  index === 0 && stepPublished(walk, target, parameter, path);

/** A request of Node's frameworks: by its name, or what a route's handler gets first. */
const ofScriptRequest: Entrance = ({ walk, target, parameter, index, name, fields, isScript }) => {
  const isFirstOfRoute = index === 0 && fields[0] !== undefined && walk.facts.routeOf(target) !== undefined;
  if (!isScript || !(isRequest(name, fields) || (isFirstOfRoute && isRequest("req", fields)))) return false;
  if (isWholeBody(fields) && stepRawBody(walk, target, here)) return true;
  if (stepPushedField(walk, target, fields)) return true;
  stepSent(walk, target, fields);
  foundRequest(walk, parameter, fields.at(-1));
  return true;
};

/** The event of a cloud function. */
const ofCloudFunction: Entrance = ({ walk, target, parameter, index, path, fields, isScript }) => {
  if (!isScript || index > 0 || !isCloudMain(target)) return false;
  if (fields[0] === "userinfo")
    walk.found({ node: parameter, kinds: ["openid"], api: "event.userInfo", basis: "interface" }, ["openid"], false);
  else {
    stepCloudEvent(walk, target, path);
    foundRequest(walk, parameter, fields.at(-1));
  }
  return true;
};

/** The options that a page or the app is opened with. */
const ofPage: Entrance = ({ walk, target, parameter, index, path, isScript }) => {
  const isEntry = isScript && index === 0 && pageEntries.test(target.name ?? "");
  if (!isEntry || walk.program.sideOf(moduleOf(target).path) === "server") return false;
  stepPageOptions(walk, parameter, path);
  return true;
};

/** In Java, C#, Go and Python frameworks the parameters of a handler are the fields of the request; Nest decorates them. */
const ofHandler: Entrance = ({ walk, target, parameter, name, path, fields, isScript }) => {
  const isFilled = !isScript || parameter.annotations.some((one) => requestDecorators.test(one.name));
  if (!isFilled || !walk.facts.routeOf(target) || frameworkParameters.test(name)) return false;
  if (parameter.annotations.some((one) => one.name === "RequestBody") && stepRawBody(walk, target, path)) return true;
  const field = fields.at(-1) ?? keyOf(parameter) ?? name;
  stepSentParameter(walk, target, parameter, fields);
  foundRequest(walk, parameter, hintOfName(field).kinds.length > 0 ? field : name);
  return true;
};

/** Requests of Laravel and WordPress give their fields by name: `$request->openid`, `$request["openid"]`. */
const ofPhpRequest: Entrance = ({ walk, target, parameter, name, fields: [field, ...deeper] }) => {
  if (moduleOf(target).language !== "php" || !/^\$?request$/i.test(name)) return false;
  if (field === undefined || deeper.length > 0 || requestParts.has(field)) return false;
  foundRequest(walk, parameter, field);
  return true;
};

/** Any other request, by its name. */
const ofRequest: Entrance = ({ walk, target, parameter, name, fields, isScript }) => {
  if (isScript || !isRequest(name, fields)) return false;
  if (isWholeBody(fields) && stepRawBody(walk, target, here)) return true;
  if (stepPushedField(walk, target, fields)) return true;
  foundRequest(walk, parameter, fields.at(-1));
  return true;
};

const entrances: readonly Entrance[] = [
  ofMarkup,
  ofComponent,
  ofMessage,
  ofListener,
  ofScriptRequest,
  ofCloudFunction,
  ofPage,
  ofHandler,
  ofPhpRequest,
  ofRequest,
];

/**
 * A parameter that a platform fills: an event of markup, a request, the options of a page, a pushed message. True when the
 * parameter is one of these.
 */
export const stepEntryParameter = (
  walk: Walk,
  target: FunctionNode,
  parameter: Parameter,
  index: number,
  path: Path,
): boolean => {
  const name = parameter.target.kind === "name" ? parameter.target.name : "";
  const isScript = scripts.test(moduleOf(target).language);
  const asked: Asked = { walk, target, parameter, index, name, path, fields: fieldsOf(path), isScript };
  return entrances.some((entrance) => entrance(asked));
};
