import { basename } from "node:path/posix";
import type { Place } from "../../../domain/place.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, DataNode, Module, Node, Template } from "../../../program/tree.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Problem, Rule } from "../../rule.ts";
import { isServiceKey, namedUrls, publicHostOf, requestedUrls, serviceHostOf } from "../clear-text-urls.ts";

const messageFor = (host: string) => {
  const shown = host.slice(0, 60);
  return {
    en: `Data goes to ${shown} without encryption, so anyone on the way can read and change it: use https (wss).`,
    "zh-CN": `数据以明文发往 ${shown}，链路上的任何人都能读取和篡改：请改用 https（wss）。`,
  };
};

/** What comes in and runs or is shown, where nothing of the user's is sent. */
const loadedMessageFor = (host: string) => {
  const shown = host.slice(0, 60);
  return {
    en: `Code or a page is loaded from ${shown} without encryption, so anyone on the way can put other code into it that sees what users do: load it over https.`,
    "zh-CN": `从 ${shown} 明文加载脚本或页面，链路上的任何人都能替换其内容并窥探用户：请改用 https 加载。`,
  };
};

const downgradeMessage = {
  en: "An encrypted address is turned into one without encryption, so anyone on the way can read and change what is sent: keep https.",
  "zh-CN": "把加密地址改成了明文地址，链路上的任何人都能读取和篡改传输内容：请保留 https。",
};

/** Elements that run or send what their address gives: attribute by tag. */
const elements: Readonly<Record<string, string>> = {
  script: "src",
  form: "action",
  "web-view": "src",
  WebView: "src",
  iframe: "src",
};

/** `http://` put before the page's own host, which makes all that follows travel in clear, whatever the page came by. */
const ownHost = /(?:^|\.)location\.(?:host|hostname)$/;
const ownHostMessage = {
  en: "The page's own host is asked without encryption, even where the page came by https, so anyone on the way can read and change it: use location.origin.",
  "zh-CN": "用 http:// 拼接页面自身的域名，即使页面经 https 打开也会明文传输：请改用 location.origin。",
};

const ownServerMessage = {
  en: "The login code comes back to an address of your own without encryption, even where the page came by https, so anyone on the way can read it: build the address with https.",
  "zh-CN":
    "授权回调地址固定以 http:// 开头，即使页面经 https 打开，登录 code 也会明文传输：请使用 https 拼接回调地址。",
};

/** `'http://' . $_SERVER['HTTP_HOST']` as the place where WeChat sends the user back to with the code. */
const phpHost = /^\$_SERVER\[["'](?:HTTP_HOST|SERVER_NAME)["']\]$/;
const comesBackHere = /redirect_?ur[il]|oauth2|snsapi_|authorize\?|OauthUrl/i;

const isOnOwnHost = (program: Program, node: Template): boolean => {
  const [scheme, host] = node.parts;
  if (scheme?.kind !== "string" || scheme.value !== "http://" || host?.kind !== "member") return false;
  const code = codeOf(host);
  return (
    ownHost.test(code) ||
    (phpHost.test(code) &&
      comesBackHere.test(codeOf(program.enclosingFunction(node) ?? moduleOf(node)).slice(0, 20_000)))
  );
};

interface Found {
  readonly node: Node;
  readonly host: string;
  readonly isService: boolean;
  /** It is loaded, nothing is sent. */
  readonly isLoaded?: boolean;
}

/** Addresses under the key of a service in YAML, properties, JSON and `.env` files. */
const configured = (module: Module): readonly Found[] => {
  const found: Found[] = [];
  const open: { readonly node: DataNode; readonly key: string }[] = module.data ? [{ node: module.data, key: "" }] : [];
  for (let item = open.pop(); item; item = open.pop()) {
    const { node, key } = item;
    if (node.kind === "data-map") for (const entry of node.entries) open.push({ node: entry.value, key: entry.key });
    else if (node.kind === "data-list") for (const child of node.items) open.push({ node: child, key });
    else if (typeof node.value === "string") {
      const host = serviceHostOf(node.value);
      if (host !== undefined && isServiceKey(key.split(".").pop() ?? key)) found.push({ node, host, isService: true });
    }
  }
  return found;
};

const inMarkup = (program: Program): readonly Found[] => {
  const found: Found[] = [];
  // Pages that load scripts from one host have one thing to mend.
  const told = new Set<string>();
  for (const element of program.elements(...Object.keys(elements))) {
    const attribute = element.attributes.find(
      ({ name }) => name.replace(/^(?:v-bind)?:/, "") === elements[element.tag],
    );
    // A built copy of the page is no place to mend.
    if (!attribute || program.isAside(moduleOf(attribute).path)) continue;
    const text = (attribute.value && program.textOf(attribute.value)) ?? attribute.text;
    const host = text === undefined ? undefined : publicHostOf(text);
    if (host === undefined || told.has(host)) continue;
    told.add(host);
    found.push({ node: attribute, host, isService: element.tag === "form", isLoaded: element.tag !== "form" });
  }
  for (const node of program.strings()) {
    if (node.kind !== "string" || !node.value.includes("<script")) continue;
    const address = /<script[^<>]{0,200}\ssrc\s*=\s*\\?["']?(http:[^\s"'\\>]+)/i.exec(node.value)?.[1];
    const host = address === undefined ? undefined : publicHostOf(address);
    if (host === undefined || told.has(host)) continue;
    told.add(host);
    found.push({ node, host, isService: false, isLoaded: true });
  }
  return found;
};

/** `url.replace("https", "http")` */
const isDowngrade = (call: Call): boolean => {
  const [from, to] = call.arguments.slice(-3).filter((one) => one.kind === "string" || one.kind === "regex");
  const text = from?.kind === "string" ? from.value : from?.kind === "regex" ? from.pattern : "";
  if (to?.kind !== "string" || !/^\^?(?:https|wss)\b/.test(text.replace(/\\/g, ""))) return false;
  // Another host may stand in the place: a developer's own machine is no way that users' data goes.
  return /^(?:http|ws)(?::\/{0,2})?$/.test(to.value) || publicHostOf(to.value) !== undefined;
};

const literals = ["http://", "ws://", '"http"', "'http'"];
/** Files that settle a developer's own machine, and texts for people. */
const notDeployed =
  /(?:^|\/)(?:package(?:-lock)?\.json|composer\.json|pom\.xml|README[^/]*|CHANGELOG[^/]*|\.npmrc|tsconfig[^/]*)$|(?:^|[./_-])(?:example|sample|template|tpl)(?=[./_-]|$)|\.md$/i;

/** Settings of a build that users never get: `.env.development`, `application-test.yml`, `config.dev.js`. */
const forDevelopers = /(?:^|[._-])(?:dev|develop|development|test|testing|local|debug)(?:\.\w+)?$/i;
/** How often one host of a file is told of: a client that asks it in each of its methods has one address to mend. */
const TIMES = 3;

export default {
  id: "protection/insecure-transport",
  clauses: ["D2"],
  severity: "error",
  confidence: "high",
  title: { en: "Data is sent without encryption", "zh-CN": "数据以明文传输" },
  literals,
  *check(program) {
    const problems = new Map<string, Problem & { readonly place: Place }>();
    const times = new Map<string, number>();
    const keep = ({ node, host, isService, isLoaded = false }: Found): void => {
      const place = program.placeOf(node);
      const at = `${place.path}:${place.startLine}`;
      if (
        program.isAside(place.path) ||
        notDeployed.test(place.path) ||
        program.isForeignPlatform(node) ||
        problems.has(at)
      )
        return;
      const asked = `${place.path} ${host}`;
      const before = times.get(asked) ?? 0;
      times.set(asked, before + 1);
      if (before >= TIMES) return;
      const message = isLoaded ? loadedMessageFor(host) : messageFor(host);
      const isError = isService && !forDevelopers.test(basename(place.path));
      problems.set(at, { place, message, severity: isError ? "error" : "notice" });
    };
    for (const found of namedUrls(program)) keep(found);
    for (const found of requestedUrls(program)) keep(found);
    for (const found of inMarkup(program)) keep(found);
    for (const module of program.modules(...literals)) configured(module).forEach(keep);
    for (const call of program.calls("replace", "replaceFirst", "replaceAll", "str_replace", "Replace")) {
      const place = program.placeOf(call);
      if (isDowngrade(call) && !program.isAside(place.path))
        problems.set(`${place.path}:${place.startLine}`, {
          place,
          message: downgradeMessage,
          severity: "notice",
          confidence: "medium",
        });
    }
    // One constant for the page's own address mends all of a file.
    const onOwnHost = new Set<string>();
    for (const node of program.strings()) {
      if (node.kind !== "template" || !isOnOwnHost(program, node)) continue;
      const place = program.placeOf(node);
      if (program.isAside(place.path) || onOwnHost.has(place.path)) continue;
      onOwnHost.add(place.path);
      problems.set(`${place.path}:${place.startLine}`, {
        place,
        message: moduleOf(node).language === "php" ? ownServerMessage : ownHostMessage,
        severity: "notice",
        confidence: "medium",
      });
    }
    yield* problems.values();
  },
} satisfies Rule;
