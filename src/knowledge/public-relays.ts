/**
 * Public services that pass requests on for anybody and see everything in them. Source: the services' own pages.
 */
export const publicRelays: readonly string[] = [
  "cors-anywhere.herokuapp.com",
  "api.allorigins.win",
  "allorigins.win",
  "corsproxy.io",
  "cors.io",
  "thingproxy.freeboard.io",
  "api.codetabs.com",
  "crossorigin.me",
  "cors.bridged.cc",
  "proxy.cors.sh",
  "cors.sh",
  "jsonp.afeld.me",
  "yacdn.org",
  "cors-proxy.htmldriven.com",
  "cors.eu.org",
  "bird.ioliu.cn",
  "corsproxy.org",
  "api.cors.lol",
  "whateverorigin.org",
  "gobetween.oklabs.org",
  "cors.isteed.cc",
];

/** Relays for packages and source code, to which no user's request goes. */
export const codeMirrors =
  /(?:ghproxy|gh-?proxy|github|gitee|npmmirror|npm\.taobao|registry|jsdelivr|unpkg|goproxy|pypi|maven|docker|fastgit|kkgithub|mirror)/;
