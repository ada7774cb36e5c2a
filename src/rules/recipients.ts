import { appendTo } from "../domain/append.ts";
import type { Config } from "../domain/config.ts";
import { isOfficialHost } from "../knowledge/official-hosts.ts";
import { sharedSuffixes } from "../knowledge/shared-hosting.ts";
import { moduleOf } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";

/** Host in lower case of an absolute URL; undefined for a relative one, and when the host is not constant to its end. */
export const hostOf = (url: string | undefined): string | undefined =>
  /^\s*(?:(?:https?|wss?):)?\/\/(?:[\w.%-]*(?::[\w.%-]*)?@)?([a-z0-9.-]+)(?=[/:?#'"\s]|$)/i
    .exec(url ?? "")?.[1]
    ?.toLowerCase();

/** The part of a host that one owner registers: `api.shop.com.cn` → `shop.com.cn`, `a.github.io` → `a.github.io`. */
export const siteOf = (host: string): string => {
  const labels = host.split(".");
  const size = sharedSuffixes.has(labels.slice(-2).join(".")) ? 3 : 2;
  return labels.slice(-size).join(".");
};

/** Machines of the developer's own net: no dot, an address instead of a name, reserved names. */
const isPrivate = (host: string): boolean =>
  !host.includes(".") ||
  /^[\d.]+$/.test(host) ||
  /(?:^|\.)(?:local|localhost|internal|lan|svc|test|cluster)$/.test(host);

/** Names under which projects keep the address of their own server. */
const baseName =
  /(?:^|[^\w])["']?(?:\w+_)?(?:base_?ur[il]|base_?api|api_?base(?:_?url)?|api_?(?:root|host|domain|url|server)|host(?:_?url|_?name)?|domain|server(?:_?url|_?host|_?domain)?|(?:root|site|web|app|request|prefix|online|prod|dev|main|common|https?|remote|backend|gateway|service)_?url|(?:uc|ucenter|user(?:_?center)?|passport|account|member|sso|ctx|h5|mall|shop|admin)_?(?:url|host|path|domain|root|server|api)|url_?(?:prefix|base|root)|root|requestdomain|target|webroot)["']?\s*(?:[:=]|=>|:=)\s*["'`](?:(?:https?|wss?):)?\/\/([\w.-]+)/gi;

/** The address that a program sends its mail from; its domain is the company's own, unless it is a mail provider's. */
const mailFrom =
  /(?:mail|smtp)[\w.-]{0,30}\.?(?:from|sender|user_?name|user)["']?\s*(?:[:=]|=>)\s*["']?[\w.+-]{1,64}@([\w-]+(?:\.[\w-]+)+)/gi;
const mailProviders =
  /(?:^|\.)(?:qq|163|126|139|189|gmail|googlemail|foxmail|sina|sohu|aliyun|outlook|hotmail|live|yahoo|icloud|yeah|tom|vip|example|test|domain|email|mail)\.(?:com|net|cn|org|com\.cn)$/i;

/** False for a text that neither of the two can be found in. */
const holdsAddress = (text: string): boolean =>
  text.includes("://") || text.includes('"//') || text.includes("'//") || text.includes("@");

/** A site counts as the project's own above this share of the client's requests: development and production often differ. */
const OWN_SHARE = 0.33;
/** The same where base addresses tell already whose the others are. */
const OWN_SHARE_BESIDE_BASE = 0.5;

const ownSites = new WeakMap<Program, ReadonlySet<string>>();

/**
 * Sites that the project itself serves, as far as code shows: those that a base address names or its mail comes from, and
 * those to which a good part of one client's requests go; a repository may hold several mini programs. On a server a
 * request says nothing about who owns its target.
 */
const ownSitesOf = (program: Program): ReadonlySet<string> => {
  const known = ownSites.get(program);
  if (known) return known;
  const sites = new Set<string>();
  for (const [path, { text }] of program.files) {
    if (text.length > 300_000 || !holdsAddress(text) || program.isAside(path)) continue;
    for (const match of text.matchAll(baseName)) sites.add(siteOf((match[1] ?? "").toLowerCase()));
    if (!text.includes("@") || !/mail|smtp/i.test(text)) continue;
    for (const [, domain = ""] of text.matchAll(mailFrom))
      if (!mailProviders.test(domain)) sites.add(siteOf(domain.toLowerCase()));
  }
  const asked = new Map<string, string[]>();
  for (const { call, urlText } of program.httpCalls()) {
    const { path } = moduleOf(call);
    const side = program.sideOf(path);
    const host = side === "miniprogram" || side === "web" ? hostOf(urlText) : undefined;
    if (host === undefined || isOfficialHost(host) || program.isAside(path)) continue;
    appendTo(asked, program.miniProgramOf(path)?.root ?? side, siteOf(host));
  }
  const share = sites.size > 0 ? OWN_SHARE_BESIDE_BASE : OWN_SHARE;
  for (const list of asked.values())
    for (const [site, requests] of Map.groupBy(list, (one) => one))
      if (requests.length / list.length > share) sites.add(site);
  ownSites.set(program, sites);
  return sites;
};

/** The name that a company keeps over its sites: `shop` of `shop.com.cn`. */
const brandOf = (site: string): string => site.split(".")[0] ?? "";

/** `shop.com` and `shop.cn`, `myshop.com` and `myshopmall.com`. */
const isSameBrand = (a: string, b: string): boolean => {
  const [short = "", long = ""] = [brandOf(a), brandOf(b)].sort((one, other) => one.length - other.length);
  return short === long || (short.length > 4 && long.startsWith(short));
};

const isBelow = (host: string, listed: string): boolean => {
  const name = listed
    .toLowerCase()
    .replace(/^(?:https?:)?\/\/|^\*\./, "")
    .replace(/[/:].*$/, "");
  return name !== "" && (host === name || host.endsWith(`.${name}`));
};

/** WeChat's own hosts beyond those that interfaces and pages name. */
const wechatHost =
  /(?:^|\.)(?:weixin|wx\d?|wechat|work\.weixin|qy\.weixin)\.qq\.com$|(?:^|\.)(?:weixin\.qq|wechat)\.com$/;

/** True for hosts of the project itself, of WeChat, and those that the config calls own or allowed. */
export const isOwnHost = (program: Program, config: Config, host: string): boolean => {
  if (isPrivate(host) || isOfficialHost(host) || wechatHost.test(host)) return true;
  const { own, allowed } = config.recipients;
  if ([...own, ...allowed].some((listed) => isBelow(host, listed))) return true;
  const sites = ownSitesOf(program);
  const site = siteOf(host);
  return sites.has(site) || [...sites].some((one) => !isPrivate(one) && isSameBrand(one, site));
};

/** False when neither the code nor the config shows any host of the project's own, so that nothing can be called foreign. */
export const knowsOwnHosts = (program: Program, config: Config): boolean =>
  config.recipients.own.length > 0 || ownSitesOf(program).size > 0;

/** The host of a URL when it belongs to somebody else; undefined for own, official and unknown ones. */
export const foreignHostOf = (program: Program, config: Config, url: string | undefined): string | undefined => {
  const host = hostOf(url);
  return host === undefined || !host.includes(".") || isOwnHost(program, config, host) ? undefined : host;
};

/** A host as a message shows it: short, and without anything that is not part of a name. */
export const shownHost = (host: string): string => host.slice(0, 60);
