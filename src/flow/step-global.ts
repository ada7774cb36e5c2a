import type { DataKind } from "../domain/data.ts";
import { hintOfName } from "../knowledge/personal-names.ts";
import { moduleOf } from "../program/adopt.ts";
import type { Name, Node } from "../program/tree.ts";
import { here, within } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { kindsOfRequest } from "./request-fields.ts";
import { stepRawBody } from "./step-message.ts";
import { stepProperty } from "./step-property.ts";
import { stepOwned } from "./step-this.ts";
import type { Walk } from "./walk.ts";

/** The `api` of values that a client sent: parameters, body, headers and cookies of a request, options of a page. */
export const REQUEST = "request parameter";

/** Notes a value that the other side sent; its field's name may tell what it is. */
export const foundRequest = (walk: Walk, node: Node, field: string | undefined): void => {
  const isWhole = field === undefined || requestParts.has(field);
  const kinds: readonly DataKind[] = isWhole
    ? kindsOfRequest(walk.program, node)
    : /^authorization$/i.test(field)
      ? ["credential"]
      : hintOfName(field).kinds;
  walk.found({ node, kinds, api: REQUEST, basis: "name" }, kinds, isWhole);
};

const superglobals = /^\$?_(GET|POST|REQUEST|COOKIE|FILES)$/;

/** Parts of a request object that the client fills. */
export const requestParts: ReadonlySet<string> = new Set([
  "body",
  "query",
  "queryparams",
  "params",
  "headers",
  "cookies",
  "querystring",
  "form",
  "args",
  "json",
  "post",
  "get",
  "files",
  "values",
  "request",
  "rawbody",
  "inputstream",
  "stream",
  "postform",
  "cookie",
]);

/**
 * True when `path` of an object called `name` is what a client sent: `req.body.phone`, `request.args.openid`, and
 * `request.data.phone` of the Django REST framework (https://www.django-rest-framework.org/api-guide/requests/).
 */
export const isRequest = (name: string, path: Path): boolean =>
  /^\$?(req|request|ctx|context|httprequest|httpcontext)$/i.test(name) &&
  path[0] !== undefined &&
  (requestParts.has(path[0]) || (path[0] === "data" && path.length > 1 && name === "request"));

/** True when `path` of a request is all of its body: `body`, `request.rawBody`. */
export const isWholeBody = (path: Path): boolean =>
  path.length > 0 &&
  path.every((part) => requestParts.has(part) || part === "data") &&
  /body|data|json|stream/.test(path.at(-1) ?? "");

/** Fields that a pushed message alone has, and what parsers of XML put around them. */
const pushedFields = /^(?:fromusername|content|recognition|picurl|openid)$/;
const wrapping = /^(?:xml|root|text|value|innertext|innerxml)$/;

/** A field of the body that holds a pushed message: `ET.fromstring(request.data).find("Content").text`. */
export const stepPushedField = (walk: Walk, name: Node, path: Path): boolean => {
  const end = path.findIndex((part) => !requestParts.has(part) && part !== "data");
  if (end <= 0 || !isWholeBody(path.slice(0, end))) return false;
  const fields = path.slice(end).filter((part) => !wrapping.test(part));
  return fields[0] !== undefined && pushedFields.test(fields[0]) && stepRawBody(walk, name, fields);
};

/**
 * What ASP.NET's request says besides what the client sent under a name, `Request["openId"]`. Source:
 * https://learn.microsoft.com/dotnet/api/system.web.httprequest
 */
const aboutRequest: ReadonlySet<string> = new Set([
  "url",
  "rawurl",
  "urlreferrer",
  "httpmethod",
  "method",
  "path",
  "pathbase",
  "pathinfo",
  "filepath",
  "applicationpath",
  "physicalpath",
  "physicalapplicationpath",
  "useragent",
  "userhostaddress",
  "userhostname",
  "userlanguages",
  "isauthenticated",
  "islocal",
  "issecureconnection",
  "ishttps",
  "host",
  "scheme",
  "protocol",
  "browser",
  "contenttype",
  "contentlength",
  "contentencoding",
  "totalbytes",
  "servervariables",
  "requestcontext",
  "logonuseridentity",
  "hasformcontenttype",
  "routevalues",
]);

const rawGlobal = /^\$?HTTP_RAW_POST_DATA$/;

/** A name that nothing in the repository binds. */
export const stepGlobal = (walk: Walk, name: Name): void => {
  const { path } = walk.state;
  if (superglobals.test(name.name)) return foundRequest(walk, name, path[0]);
  const isBody =
    (/^\$?(?:req|request|ctx|httpcontext)$/i.test(name.name) && isWholeBody(path)) ||
    // `page.Request.InputStream` of WeChat Pay's own sample for .NET.
    (path[0] === "request" && path.length > 1 && isWholeBody(path.slice(1))) ||
    (rawGlobal.test(name.name) && path.length === 0) ||
    (name.name.endsWith("GLOBALS") && path[0] === "httprawpostdata");
  if (isBody && stepRawBody(walk, name, here)) return undefined;
  if (/^\$?(req|request|ctx)$/.test(name.name) && stepPushedField(walk, name, path)) return undefined;
  if (isRequest(name.name, path)) return foundRequest(walk, name, path.at(-1));
  const module = moduleOf(name);
  if (module.language === "csharp" && name.name === "Request" && path.length === 1 && !aboutRequest.has(path[0] ?? ""))
    return foundRequest(walk, name, path[0]);
  if (module.language === "vue" && stepProperty(walk, module, within(name.name, path))) return undefined;
  if (module.language !== "wxml") return walk.lost();
  // In markup a free name is a field of the page's data.
  const stem = module.path.replace(/\.wxml$/, "");
  const script = walk.program.module(`${stem}.js`) ?? walk.program.module(`${stem}.ts`);
  const owner = script && walk.facts.frameOf(script);
  if (owner) stepOwned(walk, owner, ["data", ...within(name.name, path)]);
  else walk.lost();
};
