import { moduleOf, walk } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { FunctionNode, Module, Node } from "../../program/tree.ts";
import { lastNameOf } from "../last-name.ts";
import { calledFrom, callersOf, codeOf } from "../reachable-code.ts";

/** Files that may hold a handler of the message push. */
export const pushLiterals: readonly string[] = [
  "echostr",
  "MsgType",
  "msgType",
  "FromUserName",
  "ToUserName",
  "getMsgType",
  "getFromUser",
];

/** Code of the product that may run on a server. */
export const isServerCode = (program: Program, path: string): boolean => {
  const side = program.sideOf(path);
  return (side === "server" || side === "unknown") && !program.isAside(path);
};

/** Where the raw body of a push is read, in every language. */
const bodyReads =
  /^(?:getInputStream|getReader|fromXml|fromEncryptedXml|parseString|parseStringPromise|simplexml_load_string|xml_parse|get_data|ReadAll|ReadToEnd|ReadToEndAsync|parse_message|parse_data|fromstring|XML|parse|ShouldBindXML|BindXML|Bind|ShouldBind|Unmarshal|getContent|getRawBody|rawBody|parseXML|parseXml|xml2js|xmltodict|loadXML|Load|LoadXml|Parse|StreamReader|input|getBody|post)$/;
const rawPost = "HTTP_RAW_POST_DATA";
const bodyNames = /^(?:HTTP_RAW_POST_DATA|rawBody|InputStream)$|^php:\/\/input$/;

const pushWord = /\b(?:MsgType|msgType|getMsgType|msg_type|msgtype)\b/;
const personWord =
  /\b(?:FromUserName|fromUserName|getFromUser(?:Name)?|ToUserName|toUserName|WxM[apc]?(?:Xml)?\w*Message)\b/;

/** The code reads the message type and the sender of a pushed message, and does not only put a reply together. */
export const readsPush = (code: string): boolean => pushWord.test(code) && personWord.test(code);

/** The function reads the type of a pushed message, and it or what it hands the message to reads the sender. */
export const takesPush = (program: Program, fn: FunctionNode): boolean => {
  const own = codeOf(fn);
  if (!pushWord.test(own)) return false;
  return personWord.test(own) || calledFrom(program, fn, 2).some((one) => personWord.test(codeOf(one)));
};

/** The node in a function by which a pushed message comes in; undefined when the function is handed one. */
export const bodyReadIn = (fn: Node): Node | undefined => {
  let found: Node | undefined;
  walk(fn, (node) => {
    if (found) return false;
    if (node.kind === "call") {
      const name = lastNameOf(node.callee);
      if (bodyReads.test(name) || node.arguments.some((one) => one.kind === "string" && one.value === "php://input"))
        found = node;
    } else if (
      node.kind === "member" &&
      /^(?:body|data|rawBody|InputStream|Body)$/.test(node.property) &&
      /req|ctx|Request/.test(codeOf(node.object))
    )
      found = node;
    // `$GLOBALS["HTTP_RAW_POST_DATA"]` of PHP before version 7
    else if (node.kind === "member" && bodyNames.test(node.property)) found = node;
    else if ((node.kind === "string" && bodyNames.test(node.value)) || (node.kind === "name" && node.name === rawPost))
      found = node;
    return true;
  });
  return found;
};

/** Signs that a signature is computed or checked, by hand or by an SDK. */
const checks =
  /\bsha-?1\b|SHA_?1|Sha1|check_?sign\w*|verify_?(?:sign\w*|url|token|wechat|weixin|wx)|validate_?(?:sign\w*|request|url|wechat|weixin)|is_?valid_?(?:sign\w*|request)|sign\w*_?(?:check|verif\w+|valid\w*)|auth_?sign|->valid\(|\.valid\(|\.serve\(|->serve\(|\.Serve\(|ServeHTTP|decrypt_?(?:message|msg|request)|DecryptMsg|fromEncryptedXml|gen_?signature|CheckSignature|wechat\.middleware|co-?wechat|werobot|hash_?hmac|createHmac|(?:wechat|weixin|wx)\w*\.(?:verify|check|validate|auth)\w*\(|signature\s*[!=]={1,2}|[!=]={1,2}\s*\$?signature|equals(?:IgnoreCase)?\(\s*signature|signature\.equals|compare_digest|timingSafeEqual/i;

/** The code of a node computes or checks a signature. */
export const checksSignature = (node: Node): boolean => checks.test(codeOf(node));

/** Guards before a route that tell of such a check. */
const guardChecks = /sign|wechat|weixin|wx|verif|valid|check|auth|token/i;

/** A signature is looked at on the way to a function: in it, in what it calls, before it, or by a guard of its route. */
export const isVerified = (program: Program, fn: FunctionNode): boolean => {
  const related = [...calledFrom(program, fn, 3), ...callersOf(program, fn, 3)];
  if (
    related.some(
      (one) =>
        checks.test(codeOf(one)) ||
        one.annotations.some(({ name }) => guardChecks.test(name) && !/mapping|route|request|get|post/i.test(name)),
    )
  )
    return true;
  if (program.routes.some((route) => route.handler === fn && route.guards.some((guard) => guardChecks.test(guard))))
    return true;
  // Scripts without functions around, and what a class or file does before its handlers run.
  return topLevelChecks(moduleOf(fn));
};

/** Statements of a file outside of functions and classes check a signature. */
const topLevelChecks = (module: Module): boolean =>
  module.body.some(
    (statement) => statement.kind !== "function" && statement.kind !== "class" && checks.test(codeOf(statement)),
  );

/** The whole file looks at no signature. */
export const fileChecks = (module: Module): boolean => checks.test(codeOf(module));
