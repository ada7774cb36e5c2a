import { hintOfName } from "../knowledge/personal-names.ts";
import { pushMessageShape } from "../knowledge/sources.ts";
import { moduleOf } from "../program/adopt.ts";
import type { FunctionNode, Parameter } from "../program/tree.ts";
import { fieldsOf, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { lastName } from "./expression-text.ts";
import type { MarkupEvent } from "./facts.ts";
import { attributeText, fieldKinds, fieldsIn, isField, openTypeOf } from "./form-fields.ts";
import { readShape } from "./shapes.ts";
import { foundRequest, isRequest } from "./step-global.ts";
import type { Walk } from "./walk.ts";

/** `place-picker` for components/place-picker/index.vue and components/place-picker.vue. */
const tagOf = (path: string): string => /([^/]+?)(?:\/index)?\.\w+$/.exec(path)?.[1]?.toLowerCase() ?? "";

/** What a component of the program sends with its own event: the component of that tag, or the only one that sends it. */
const stepOwnEvent = (walk: Walk, { element, event }: MarkupEvent, path: Path): boolean => {
  const all = walk.facts.channels().events.get(event) ?? [];
  const tag = element.tag.toLowerCase();
  const own = all.filter((value) => tagOf(moduleOf(value).path) === tag);
  const isOnly = new Set(all.map((value) => moduleOf(value))).size === 1;
  const sent = own.length > 0 || !isOnly ? own : all;
  const rest = path[0] === "detail" ? path.slice(1) : path;
  for (const value of sent) walk.go(value, rest);
  return sent.length > 0;
};

/** The detail of a markup event. True when the event is one whose detail is known. */
const stepEvent = (walk: Walk, bound: MarkupEvent, path: Path): boolean => {
  const { element, event } = bound;
  if (element.tag.includes("-") && stepOwnEvent(walk, bound, path)) return true;
  const fields = fieldsOf(path);
  const [first] = fields;
  if (first !== undefined && !/^(detail|target|currenttarget|mp)$/.test(first)) return false;
  const rest = first === "mp" ? fields.slice(2) : fields.slice(1);
  const open = openTypeOf(element);
  if (open) {
    if (first === "currenttarget" || first === "target") return true;
    const { kinds, whole } = readShape(open.shape, rest, walk.state.without);
    walk.found({ node: element, kinds, api: `open-type=${open.type}`, basis: "interface" }, kinds, whole);
    return true;
  }
  if (rest[0] === "dataset" || first === "currenttarget") return false;
  const name = attributeText(element, "name");
  if (isField(element)) {
    const kinds = fieldKinds(element);
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
  if (index === 0) for (const event of walk.facts.eventsOf(target)) known = stepEvent(walk, event, path) || known;
  if (known) return true;
  if (index === 1 && target.name !== undefined) {
    const sent = walk.facts.channels().commits.get(target.name) ?? [];
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
  const { language } = moduleOf(target);
  const isScript = scripts.test(language);
  if (
    isScript &&
    (isRequest(name, fields) ||
      (index === 0 && fields[0] !== undefined && walk.facts.routeOf(target) && isRequest("req", fields)))
  ) {
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
    else foundRequest(walk, parameter, fields.at(-1));
    return true;
  }
  // In Java, C#, Go and Python frameworks the parameters of a handler are the fields of the request.
  if (
    !isScript &&
    walk.facts.routeOf(target) &&
    !/^(request|response|ctx|c|context|w|r|session|model|httpservletrequest|httpservletresponse)$/i.test(name)
  ) {
    const field = fields.at(-1) ?? name;
    foundRequest(walk, parameter, hintOfName(field).kinds.length > 0 ? field : name);
    return true;
  }
  if (!isScript && isRequest(name, fields)) {
    foundRequest(walk, parameter, fields.at(-1));
    return true;
  }
  return false;
};
