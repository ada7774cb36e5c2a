import { hintOfName } from "../knowledge/personal-names.ts";
import { pushMessageShape } from "../knowledge/sources.ts";
import { moduleOf } from "../program/adopt.ts";
import type { Element, FunctionNode, Parameter } from "../program/tree.ts";
import { fieldsOf, here, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { lastName } from "./expression-text.ts";
import type { MarkupEvent } from "./facts.ts";
import { attributeText, fieldKinds, fieldsIn, isDrawnFromList, isField, openTypeOf } from "./form-fields.ts";
import { tagOf } from "./page-paths.ts";
import { readShape } from "./shapes.ts";
import { foundRequest, isRequest, isWholeBody, requestParts, stepPushedField } from "./step-global.ts";
import { stepChannelListener, stepPageOptions } from "./step-page.ts";
import { stepSent, stepSentParameter } from "./step-exchange.ts";
import { stepPayload } from "./slices.ts";
import { stepCloudEvent } from "./step-keyed.ts";
import { stepMessageParameter, stepRawBody } from "./step-message.ts";
import { stepStoreParameter } from "./step-store.ts";
import { stepWatcher } from "./step-watch.ts";
import { stepCallbackProperty, stepPropertiesParameter } from "./step-property.ts";
import type { Walk } from "./walk.ts";

/** What a component of the program sends with its own event: the component of that tag, or the only one that sends it. */
const stepOwnEvent = (walk: Walk, element: Element, event: string, index: number, path: Path): boolean => {
  // What a component library does inside with what it is given tells nothing of this page's data.
  const all = (walk.facts.channels().events.get(segment(event)) ?? [])
    .flatMap((values) => values[index] ?? [])
    .filter((value) => !walk.program.isAside(moduleOf(value).path));
  const tag = element.tag.toLowerCase();
  const component = walk.facts.components.moduleOf(element);
  const own = all.filter((value) =>
    component ? moduleOf(value) === component : tagOf(moduleOf(value).path).toLowerCase() === tag,
  );
  if (component && own.length === 0) return false;
  const isOnly = new Set(all.map((value) => moduleOf(value))).size === 1;
  const sent = own.length > 0 || !isOnly ? own : all;
  const rest = path[0] === "detail" ? path.slice(1) : path;
  for (const value of sent) walk.go(value, rest, { user: element });
  return sent.length > 0;
};

/** Tags that are no component of the program, whatever its configuration says. */
const nativeTags =
  /^(?:view|button|input|textarea|form|picker|text|image|scroll-view|map|div|span|switch|checkbox-group|radio-group|swiper|canvas)$/;

/**
 * One handler for many fields keeps what is typed under a key that the field gives, `[e.currentTarget.dataset.key]: e.detail.value`:
 * a field that gives another one does not write there.
 */
const mayWrite = (element: Element, asked: string): boolean => {
  const given = element.attributes.flatMap(({ name, value, text }) => {
    const key = value?.kind === "string" ? value.value : value === undefined ? text : undefined;
    return key !== undefined && /^(?:data-.*|id|name)$/.test(name) ? segment(key) : [];
  });
  return given.length === 0 || given.includes(asked);
};

/** What an element's `data-` attributes hold: `e.currentTarget.dataset.phone`. False for a field that it does not have. */
const stepDataset = (walk: Walk, element: Element, [, , asked, ...rest]: Path): boolean => {
  let known = false;
  for (const { name, value } of element.attributes) {
    const key = /^:?data-(.+)$/.exec(name)?.[1];
    if (key === undefined || (asked !== undefined && segment(key) !== asked)) continue;
    if (value) walk.go(value, rest, { stack: [], name: key });
    known = true;
  }
  return known;
};

/** The detail of a markup event. True when the event is one whose detail is known. */
export const stepEvent = (
  walk: Walk,
  { element, event }: Pick<MarkupEvent, "element" | "event">,
  path: Path,
): boolean => {
  const fields = fieldsOf(path);
  const [first] = fields;
  if (/^(?:current)?target$/.test(first ?? "") && fields[1] === "dataset") return stepDataset(walk, element, fields);
  if (!nativeTags.test(element.tag) && stepOwnEvent(walk, element, event, 0, path)) return true;
  if (first !== undefined && !/^(detail|target|currenttarget|mp)$/.test(first)) return false;
  const rest = first === "mp" ? fields.slice(2) : fields.slice(1);
  const open = openTypeOf(element);
  if (open) {
    if (first === "currenttarget" || first === "target") return true;
    const { kinds, whole } = readShape(open.shape, rest, walk.state.without);
    walk.found({ node: element, kinds, api: `open-type=${open.type}`, basis: "interface" }, kinds, whole);
    return true;
  }
  if (first === "currenttarget") return false;
  const name = attributeText(element, "name");
  if (isField(element)) {
    const kinds = isDrawnFromList(element) ? [] : fieldKinds(element);
    if (rest[1] !== undefined && !mayWrite(element, rest[1])) return true;
    if (first === undefined || rest[0] === undefined || rest[0] === "value")
      walk.found(
        {
          node: element,
          kinds,
          api: `<${element.tag}${name === undefined ? "" : ` name=${name}`}>`,
          basis: "interface",
        },
        kinds,
        false,
      );
    return true;
  }
  if (element.tag === "form" && /submit/i.test(event)) {
    const asked = rest[0] === "value" ? rest[1] : undefined;
    for (const field of fieldsIn(element)) {
      if (asked !== undefined && segment(field.name) !== asked) continue;
      const kinds = fieldKinds(field.element);
      if (kinds.length > 0)
        walk.found(
          { node: field.element, kinds, api: `<${field.element.tag} name=${field.name}>`, basis: "interface" },
          kinds,
          asked === undefined,
        );
    }
    return true;
  }
  return false;
};

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
  let known = false;
  const { language } = moduleOf(target);
  const events = walk.facts.eventsOf(target).filter((event) => !event.isCalled);
  if (index === 0) for (const event of events) known = stepEvent(walk, event, path) || known;
  // Vue hands over everything that a component emits: `$emit("picked", id, place)`.
  if (index > 0 && language === "vue")
    for (const { element, event } of events) known = stepOwnEvent(walk, element, event, index, path) || known;
  for (const event of events) known = stepCallbackProperty(walk, event, index, path) || known;
  if (!known) known = stepWatcher(walk, target, index, path) || stepPayload(walk, target, index, path);
  if (!known && index === 0) known = stepPropertiesParameter(walk, target, path);
  if (!known && index === 0) known = stepChannelListener(walk, target, path) || stepStoreParameter(walk, target, path);
  if (known) return true;
  if (index === 1 && target.name !== undefined) {
    const sent = walk.facts.storeState().commits.get(target.name) ?? [];
    for (const value of sent) walk.go(value, path);
    known = sent.length > 0;
  }
  if (known) return true;
  const type = parameter.type?.replace(/^.*[.\\*]/, "");
  if (type !== undefined && messageTypes.test(type)) {
    const { kinds, whole } = readShape(pushMessageShape, path, walk.state.without);
    walk.found({ node: parameter, kinds, api: "message push", basis: "interface" }, kinds, whole);
    return true;
  }
  const name = parameter.target.kind === "name" ? parameter.target.name : "";
  const fields = fieldsOf(path);
  if (index === 0 && stepMessageParameter(walk, target, parameter, name, path)) return true;
  const isScript = scripts.test(language);
  if (
    isScript &&
    (isRequest(name, fields) ||
      (index === 0 && fields[0] !== undefined && walk.facts.routeOf(target) && isRequest("req", fields)))
  ) {
    if (isWholeBody(fields) && stepRawBody(walk, target, here)) return true;
    if (stepPushedField(walk, target, fields)) return true;
    stepSent(walk, target, fields);
    foundRequest(walk, parameter, fields.at(-1));
    return true;
  }
  if (
    isScript &&
    index === 0 &&
    (isCloudMain(target) ||
      (pageEntries.test(target.name ?? "") && walk.program.sideOf(moduleOf(target).path) !== "server"))
  ) {
    if (fields[0] === "userinfo" && isCloudMain(target))
      walk.found({ node: parameter, kinds: ["openid"], api: "event.userInfo", basis: "interface" }, ["openid"], false);
    else if (isCloudMain(target)) {
      stepCloudEvent(walk, target, path);
      foundRequest(walk, parameter, fields.at(-1));
    } else stepPageOptions(walk, parameter, path);
    return true;
  }
  // In Java, C#, Go and Python frameworks the parameters of a handler are the fields of the request; Nest decorates them.
  if (
    (!isScript || parameter.annotations.some((one) => requestDecorators.test(one.name))) &&
    walk.facts.routeOf(target) &&
    !/^(request|response|ctx|c|context|w|r|session|model|httpservletrequest|httpservletresponse)$/i.test(name)
  ) {
    if (parameter.annotations.some((one) => one.name === "RequestBody") && stepRawBody(walk, target, path)) return true;
    const field = fields.at(-1) ?? keyOf(parameter) ?? name;
    stepSentParameter(walk, target, parameter, fields);
    foundRequest(walk, parameter, hintOfName(field).kinds.length > 0 ? field : name);
    return true;
  }
  // Requests of Laravel and WordPress give their fields by name: `$request->openid`, `$request["openid"]`.
  const [field, ...deeper] = fields;
  if (
    language === "php" &&
    /^\$?request$/i.test(name) &&
    field !== undefined &&
    deeper.length === 0 &&
    !requestParts.has(field)
  ) {
    foundRequest(walk, parameter, field);
    return true;
  }
  if (!isScript && isRequest(name, fields)) {
    if (isWholeBody(fields) && stepRawBody(walk, target, here)) return true;
    if (stepPushedField(walk, target, fields)) return true;
    foundRequest(walk, parameter, fields.at(-1));
    return true;
  }
  return false;
};
