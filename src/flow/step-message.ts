import { messageEvents, paymentSigns, pushSigns, paymentShape, receivedShape } from "../knowledge/messages.ts";
import { pushAnnotationPattern, pushBases, pushRegistrations } from "../knowledge/server-entries.ts";
import { pushMessageShape } from "../knowledge/sources.ts";
import type { Shape } from "../knowledge/sources.ts";
import { moduleOf } from "../program/adopt.ts";
import type { Call, Expression, FunctionNode, Node } from "../program/tree.ts";
import { fieldsOf } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { dotted, lastName } from "./expression-text.ts";
import { readShape } from "./shapes.ts";
import type { Walk } from "./walk.ts";

/** How far out a function is looked at for what its request is about. */
const OUTWARD = 3;
/** Longer functions handle many things, so that their words tell nothing about one of them. */
const LONG = 20_000;

const foundIn = (walk: Walk, shape: Shape, api: string, node: Node, path: Path): void => {
  const { kinds, whole } = readShape(shape, path, walk.state.without);
  walk.found({ node, kinds, api, basis: "interface" }, kinds, whole);
};

const readsXml = /\bxml\.(?:Unmarshal|NewDecoder)\b|XmlSerializer|fromXML|JAXB|BeanFrom\w*Xml/;

const registers = (walk: Walk, call: Call): boolean => {
  const name = lastName(call.callee);
  const rows = pushRegistrations.filter((row) => row.name === name || row.name.endsWith(`.${name}`));
  if (rows.length === 0) return false;
  const path = walk.program.apiOf(call.callee) ?? dotted(call.callee);
  return rows.some((row) => (row.name === name || row.name === path) && (!row.api || row.api.test(path)));
};

/** A function that the platform's message push calls, by how it is registered or declared. */
const isPushHandler = (walk: Walk, target: FunctionNode): boolean => {
  if (target.annotations.some((one) => pushAnnotationPattern.test(one.name))) return true;
  if (walk.facts.handoversOf(target).some(({ call }) => registers(walk, call))) return true;
  const { parent } = target;
  return (
    parent?.kind === "class" &&
    pushBases.some((row) => row.method.test(target.name ?? "") && parent.bases.some((base) => row.base.test(base)))
  );
};

/** What a chain of listeners is added to: `bot` in `bot.on("scan", f).on("message", g)`. */
const emitterOf = (expression: Expression): Expression => {
  let at = expression;
  while (at.kind === "call" && at.callee.kind === "member" && /^(?:on|once)$/.test(at.callee.property))
    at = at.callee.object;
  return at;
};

/** A function that an automated account calls with each message. */
const isChatHandler = (walk: Walk, target: FunctionNode, type: string | undefined): boolean => {
  const { annotation, event, receiver, library, name, messageType } = messageEvents;
  if (target.annotations.some((one) => annotation.test(one.name))) return true;
  const isRegistered = walk.facts
    .handoversOf(target)
    .some(
      ({ call }) =>
        call.arguments[0]?.kind === "string" &&
        event.test(call.arguments[0].value) &&
        call.callee.kind === "member" &&
        receiver.test(dotted(emitterOf(call.callee.object))),
    );
  if (isRegistered) return true;
  const usesLibrary = moduleOf(target).imports.some((one) => library.test(one.source));
  return usesLibrary && ((type !== undefined && messageType.test(type)) || name.test(target.name ?? ""));
};

/** The first parameter of a function that gets messages of users. */
export const stepMessageParameter = (
  walk: Walk,
  target: FunctionNode,
  node: Node,
  name: string,
  path: Path,
): boolean => {
  const fields = fieldsOf(path);
  const type = node.kind === "parameter" ? node.type : undefined;
  // node-webot keeps the message in a field of the request.
  if (fields[0] === "weixin") {
    foundIn(walk, pushMessageShape, "message push", node, fields.slice(1));
    return true;
  }
  if (/^(?:req|request|ctx|context|c|server|session|next)$/i.test(name)) return false;
  if (isPushHandler(walk, target)) foundIn(walk, pushMessageShape, "message push", node, fields);
  else if (isChatHandler(walk, target, type)) foundIn(walk, receivedShape, "received message", node, fields);
  else return false;
  return true;
};

const shapeOf = (walk: Walk, node: Node): { readonly shape: Shape; readonly api: string } | undefined => {
  let target = node.kind === "function" ? node : walk.program.enclosingFunction(node);
  for (let i = 0; target && i < OUTWARD; i++, target = walk.program.enclosingFunction(target)) {
    if (target.end - target.start > LONG) return undefined;
    const text = moduleOf(target).text.slice(target.start, target.end);
    const told = `${target.name ?? ""} ${walk.facts.routeOf(target)?.path ?? ""}`;
    if (pushSigns.code.test(text) || pushSigns.name.test(told)) return { shape: pushMessageShape, api: "message push" };
    if (paymentSigns.code.test(text) || paymentSigns.name.test(told))
      return { shape: paymentShape, api: "payment notice" };
    // The fields stand in a type of the same file, which the XML is read into.
    const { text: file } = moduleOf(target);
    if (readsXml.test(text) && file.length < LONG && pushSigns.code.test(file))
      return { shape: pushMessageShape, api: "message push" };
  }
  return undefined;
};

/**
 * The whole body of a request, when the function that reads it handles pushed messages or payment notices. False when it
 * handles something else.
 */
export const stepRawBody = (walk: Walk, node: Node, path: Path): boolean => {
  const known = shapeOf(walk, node);
  if (known) foundIn(walk, known.shape, known.api, node, fieldsOf(path));
  return known !== undefined;
};

/** Methods of a request that give its body: servlets, Symfony, ThinkPHP, gin, Flask, FastAPI, the web's own `Request`. */
const rawReaders =
  /^(?:getcontent|getdata|getrawdata|getrawbody|rawbody|getinput|getinputstream|getreader|body|text|getrequestmemorystream)$/;
const requestObject = /(^|[.>])(?:c|request|req|httprequest|httpservletrequest|ctx\.req)(\(\))?$/;

/** A listener that gets the body in pieces: `req.on("data", (chunk) => …)`. */
export const listensToBody = (call: Call): boolean =>
  call.callee.kind === "member" &&
  call.arguments[0]?.kind === "string" &&
  call.arguments[0].value === "data" &&
  /(^|\.)(?:req|request)$/.test(dotted(call.callee.object));

/** A call that gives the raw body of a request: `file_get_contents("php://input")`, `request.get_data()`, `io.ReadAll(r.Body)`. */
export const readsRawBody = (walk: Walk, call: Call, name: string): boolean => {
  const [first] = call.arguments;
  const receiver = call.callee.kind === "member" ? dotted(call.callee.object) : "";
  if (name === "filegetcontents") return walk.program.textOf(first) === "php://input";
  // JFinal, https://jfinal.com/doc/3-1: `HttpKit.readData(getRequest())`
  if (name === "readdata") return first !== undefined && /(^|\.)(?:get)?request(\(\))?$/.test(dotted(first));
  if (name === "readall") return first !== undefined && /(^|\.)(?:r|req|request)\.body$/.test(dotted(first));
  if (name === "getrawbody" || name === "rawbody") {
    if (first !== undefined && /(^|\.)(?:req|request|ctx)$/.test(dotted(first))) return true;
  }
  // A short `c` is the context of a Go handler; elsewhere it is as often a connection.
  if (receiver === "c" && moduleOf(call).language !== "go") return false;
  return rawReaders.test(name) && requestObject.test(receiver);
};
