import { clearTextUrl, isPublicHost } from "../../knowledge/clear-text-hosts.ts";
import { isOfficialHost } from "../../knowledge/official-hosts.ts";
import { moduleOf } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Expression, Node, StringLiteral, Template } from "../../program/tree.ts";
import { lastNameOf } from "../last-name.ts";
import { codeOf } from "../reachable-code.ts";

/** What names the address of something to look at: a picture, a page of another, a licence. */
const shownKey =
  /^src$|(?:img|image|pic|picture|photo|icon|avatar|logo|banner|cover|poster|thumb|video|audio|music|link|homepage|blog|doc|docs|help|license|author|website|schema|namespace|xmlns|referer|referrer|origin|proxy|registry|share|qrcode|background|favicon|repository|bugs)(?:_?ur[li]|_?src|_?path)?s?$/i;
/** What names the root or address of a service that data is sent to. */
const serviceKey =
  /(?:base_?(?:ur[li]|api|path)?|api_?(?:base|root|ur[li]|host|server|prefix|domain|address|path)?|(?:server|service|request|req|gateway|backend|socket|ws|websocket|upload|notify|callback|redirect|remote|cgi|auth|oauth|pay|login|http|interface|sub_?domain|domain|host|root|prod|production|online|app|h5|web|site)_?(?:ur[li]|root|host|path|domain|addr|address|base|api|server|prefix|endpoint|name)|baseurl|endpoint|apiurl|domain|host|server|gateway|rooturl|root|api)s?$/i;
const shownFile =
  /\.(?:png|jpe?g|gif|svg|webp|ico|bmp|mp[34]|m4a|wav|css|woff2?|ttf|eot|pdf|zip|apk|glb|gltf|hdr|ply|splat|dtd|xsd|html?)(?:[?#!].*)?$/i;

/** Hosts that hand out pictures and files to everyone. */
const servesFiles =
  /(?:^|[.-])(?:cdn|static|img|image|images|pic|assets|bkt|res|media|video|download|qlogo|qpic)\d*(?=[.-])|clouddn\.com$|qnssl\.com$/i;

/** The name an expression is kept under: the key, variable, field or parameter that it is the value of, also behind `||` and `? :`. */
const keyOf = (node: Node): string | undefined => {
  for (let at: Node = node, hops = 0; at.parent && hops < 12; at = at.parent, hops++) {
    const { parent } = at;
    switch (parent.kind) {
      case "entry":
      case "data-entry":
        return parent.key;
      case "field":
        return parent.name;
      case "attribute":
        return parent.name;
      case "declare":
      case "assign":
      case "parameter":
      case "default-pattern": {
        const { target } = parent;
        return target.kind === "name"
          ? target.name
          : target.kind === "member"
            ? target.property
            : target.kind === "index" && target.index?.kind === "string"
              ? target.index.value
              : undefined;
      }
      case "template":
      case "binary":
      case "conditional":
      case "await":
        continue;
      case "call": {
        // A look-up with a fallback, `env("API_URL", "http://…")`, and a definition, `define("API_URL", "http://…")`.
        const [first] = parent.arguments;
        return first?.kind === "string" && first !== at && parent.arguments[1] === at ? first.value : undefined;
      }
      default:
        return undefined;
    }
  }
  return undefined;
};

/** Addresses of a developer's own machine or stage. */
const stageKey = /^(?:dev|development|local|localhost|debug|mock|test)(?:_?(?:ur[li]|host|api|base|server))?$/i;

/** The string literals that the beginning of an address may come from. */
const headsOf = (program: Program, url: Expression): readonly StringLiteral[] => {
  const heads: StringLiteral[] = [];
  const seen = new Set<Node>();
  const open: { readonly node: Node; readonly depth: number }[] = [{ node: url, depth: 0 }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { node, depth } = item;
    if (seen.has(node) || depth > 8 || seen.size > 80) continue;
    seen.add(node);
    const go = (next: Node | undefined): void => {
      if (next) open.push({ node: next, depth: depth + 1 });
    };
    switch (node.kind) {
      case "string":
        heads.push(node);
        break;
      case "template":
        go(node.parts[0]);
        break;
      case "binary":
        go(node.left);
        if (node.operator === "||" || node.operator === "??") go(node.right);
        break;
      case "conditional":
        go(node.consequent);
        go(node.alternate);
        break;
      case "await":
        go(node.operand);
        break;
      case "assign":
      case "declare":
        go(node.value);
        break;
      case "call": {
        const name = lastNameOf(node.callee);
        if (/^(?:s?printf|Sprintf|format|Format|URL|Uri|HttpGet|HttpPost|parse|encodeURI)$/.test(name))
          go(node.arguments[0]);
        if (node.callee.kind === "member" && /^(?:concat|format|replace|trim|toString)$/.test(name))
          go(node.callee.object);
        for (const value of program.valuesOf(node)) go(value);
        break;
      }
      case "name":
      case "member":
      case "index":
        for (const value of program.valuesOf(node)) go(value);
        break;
      default:
    }
  }
  return heads;
};

/** One address without encryption that data goes to. */
export interface ClearTextUrl {
  readonly node: Node;
  readonly host: string;
  /** Something is sent along: a body, a query, headers; or it is the root of an interface. */
  readonly isService: boolean;
}

/** The public host of an address without encryption; undefined for every other text. */
export const publicHostOf = (text: string): string | undefined => {
  const url = clearTextUrl(text);
  return url && isPublicHost(url.host) ? url.host : undefined;
};

/** The same, without the addresses of pictures, files and samples. */
export const serviceHostOf = (text: string): string | undefined => {
  const url = clearTextUrl(text);
  if (!url || !isPublicHost(url.host) || servesFiles.test(url.host)) return undefined;
  return shownFile.test(url.rest) || /^\/examples?\//.test(url.rest) ? undefined : url.host;
};

/** Headers that say nothing of a user. Source: https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers */
const plainHeader =
  /^(?:user-?agent|accept(?:-\w+)?|referer|host|connection|cache-control|pragma|upgrade-insecure-requests|content-type|origin|dnt|sec-[\w-]+|x-requested-with)$/i;

/** The value is a set of headers, all plain. */
const isPlainHeaders = (program: Program, value: Expression): boolean => {
  const objects = (value.kind === "object" ? [value] : program.valuesOf(value)).filter((one) => one.kind === "object");
  return (
    objects.length > 0 &&
    objects.every(({ entries }) => entries.length > 0 && entries.every(({ key }) => plainHeader.test(key ?? "")))
  );
};

const sendsByName = /^(?:http_?)?(?:post|put)(?:_?(?:json|data|form|request))?$/i;
/** What clients that take the body after the address are told: `WebRequest`, `HttpURLConnection`, curl. */
const writesBody = /["']POST["']|GetRequestStream|getOutputStream|POSTFIELDS/;

/** Addresses that requests in the code begin with, each literal once. */
export function* requestedUrls(program: Program): Generator<ClearTextUrl> {
  for (const { url, payload, method, call } of program.httpCalls()) {
    if (!url || program.isForeignPlatform(call)) continue;
    for (const head of headsOf(program, url)) {
      const host = stageKey.test(keyOf(head) ?? "") ? undefined : serviceHostOf(head.value);
      if (host === undefined || !program.focus.has(moduleOf(head).path)) continue;
      const sent = payload.filter((value) => !isPlainHeaders(program, value));
      // `$ch->post("http://…")` sends what was set before.
      const isPost = (method !== undefined && method !== "GET") || sendsByName.test(lastNameOf(call.callee));
      const isService = sent.length > 0 || isPost;
      // A server that fetches a public page tells nothing of its users; a query may hold a key.
      const isPublicPage =
        !isService &&
        program.sideOf(moduleOf(call).path) === "server" &&
        /^[^?$]*$/.test(program.textOf(url) ?? "?") &&
        !writesBody.test(codeOf(program.enclosingFunction(call) ?? call));
      if (!isPublicPage) yield { node: head, host, isService };
    }
  }
}

/** The address itself says that an interface answers there: `http://api.x.com/…`, `http://x.com/v1/…`. */
const isInterface = (text: string): boolean =>
  /^\s*(?:http|ws):\/\/(?:(?:api|gateway|ws|[\w.-]+\.api)[\w-]*\.[^/]+|[^/]+\/(?:[\w-]+\/)?(?:api|v\d+|rest|graphql|cgi-bin|ws|websocket)(?:[/?#]|$))/i.test(
    text,
  );

/** A table of services: `hosts = { pay: "http://…", user: "http://…" }`. */
const tableKey =
  /^(?:(?!dev|test|debug|local|mock|stage)[a-z]+_)?(?:api_?|service_?|server_?|base_?|request_?)?(?:urls?|hosts?|servers?|domains?|gateways?|services|endpoints|baseurls)(?:_?(?:prod\w*|online|release|map|list|config))?$/i;

/** The value of an entry in such a table, whatever the service is called. */
const isInTable = (node: Node): boolean => {
  const table = node.parent?.kind === "entry" ? node.parent.parent : undefined;
  return table?.kind === "object" && tableKey.test(keyOf(table) ?? "");
};

/** What leads a user there, or names a page of another. */
const leadsKey = /href|link|referr?er|origin|proxy|share|redirect|license|help|doc/i;

/** A value is put into the query of an address that is fetched as it stands, as of a picture or a sound made from a text. */
const sendsValue = (node: StringLiteral | Template): boolean => {
  if (node.kind !== "template") return false;
  const [head, value] = node.parts;
  return (
    head?.kind === "string" &&
    /[?&][\w-]+=\S*$/.test(head.value) &&
    !/share/i.test(head.value) &&
    value !== undefined &&
    value.kind !== "string"
  );
};

/** A menu entry of an Official Account, `{ type: "view", url }`, leads its users there. */
const isMenuLink = (node: Node): boolean => {
  const entry = node.parent;
  const owner = entry?.kind === "entry" && entry.key === "url" ? entry.parent : undefined;
  return (
    owner?.kind === "object" &&
    owner.entries.some(({ key, value }) => key === "type" && value.kind === "string" && value.value === "view")
  );
};

/** Builders of the address that sends a user to WeChat's consent screen and back: WxJava, Senparc, wechatpy, node-webot, EasyWeChat. */
const authorizes =
  /^(?:oauth2?)?(?:build|get)?_?auth\w*ur[li]$|^(?:set)?(?:redirect_?ur[li]|callback)$|^withRedirectUrl$|^redirect$/i;
const comesBack = (node: Node): boolean => {
  const call = node.parent;
  if (call?.kind !== "call" || call.callee === node || call.callee.kind !== "member") return false;
  const { property, object } = call.callee;
  return (
    authorizes.test(property) &&
    (property !== "redirect" || (object.kind === "member" && /oauth/i.test(object.property)))
  );
};

/** The name of a value is that of a service. */
export const isServiceKey = (key: string): boolean => {
  const name = key.replace(/[-\s]/g, "_");
  return serviceKey.test(name) && !shownKey.test(name);
};

const isOnClient = (program: Program, node: Node): boolean => {
  const side = program.sideOf(moduleOf(node).path);
  return side === "miniprogram" || side === "web";
};

/** Addresses that are kept under the name of a service or its root, in code and in configuration. */
export function* namedUrls(program: Program): Generator<ClearTextUrl> {
  for (const node of program.strings()) {
    const text = node.kind === "string" ? node.value : node.parts[0]?.kind === "string" ? node.parts[0].value : "";
    if (node.kind === "string" && node.parent?.kind === "template") continue;
    // A text that stands by itself is a remark, as Python's docstrings are.
    if (node.parent?.kind === "expression") continue;
    const host = serviceHostOf(text);
    const key = host === undefined ? undefined : keyOf(node);
    if (host !== undefined && sendsValue(node) && !leadsKey.test(key ?? "") && isOnClient(program, node)) {
      yield { node, host, isService: false };
      continue;
    }
    if (host === undefined || (key !== undefined && (shownKey.test(key) || stageKey.test(key)))) continue;
    if ((key !== undefined && isServiceKey(key)) || isInterface(text) || comesBack(node))
      yield { node, host, isService: true };
    else if (isInTable(node)) yield { node, host, isService: false };
    else if (isMenuLink(node) && !isOfficialHost(host)) yield { node, host, isService: false };
  }
}
