import { serverHttpClients } from "./http-clients-server.ts";
import { at, type HttpClient } from "./http-slots.ts";

const optionKeys = [
  "data",
  "params",
  "body",
  "header",
  "headers",
  "json",
  "form",
  "formData",
  "query",
  "qs",
  "filePath",
  "files",
  "payload",
];
const config = {
  methodAt: at(0, "method", "type"),
  url: [at(0, "url", "uri", "baseUrl")],
  payload: [at(0, ...optionKeys)],
};

/**
 * Calls that send HTTP requests, by the end of their API path; the first row that fits counts. Sources: each client's own
 * documentation (Mini Program `wx.request`, fetch standard, axios, superagent, got, request, needle, urllib of egg, jQuery,
 * luch-request, uView, and wechat-http, which is kept as `wx.http`: https://www.npmjs.com/package/wechat-http).
 */
export const httpClients: readonly HttpClient[] = [
  // Mini Program and uni-app
  { language: "script", api: /^wx\.request$/, ...config, defaultMethod: "GET" },
  {
    language: "script",
    api: /^wx\.uploadFile$/,
    method: "POST",
    url: [at(0, "url")],
    payload: [at(0, "formData", "header", "filePath", "name")],
  },
  { language: "script", api: /^wx\.downloadFile$/, method: "GET", url: [at(0, "url")], payload: [at(0, "header")] },
  {
    language: "script",
    api: /^wx\.cloud\.callContainer$/,
    methodAt: at(0, "method"),
    defaultMethod: "GET",
    url: [at(0, "path")],
    payload: [at(0, ...optionKeys)],
  },
  // Web
  {
    language: "script",
    api: /^(?:node-fetch(?:-[\w-]+)?|fetch|undici\.fetch|\$fetch|cross-fetch|isomorphic-fetch|ofetch|useFetch)$/,
    methodAt: at(1, "method"),
    defaultMethod: "GET",
    url: [at(0), at(0, "url")],
    payload: [at(1, ...optionKeys)],
  },
  { language: "script", api: /^navigator\.sendBeacon$/, method: "POST", url: [at(0)], payload: [at(1)] },
  {
    language: "script",
    api: /(?:^|\.)(?:XMLHttpRequest|xhr|xmlhttp|xmlHttp)\.open$/,
    methodAt: at(0),
    url: [at(1)],
    payload: [],
  },
  {
    language: "script",
    api: /^(?:\$|jQuery|zepto)\.(?:ajax)$/,
    ...config,
    url: [at(0, "url"), at(0)],
    defaultMethod: "GET",
  },
  {
    language: "script",
    api: /^(?:\$|jQuery)\.(?:get|getJSON|getScript)$/,
    method: "GET",
    url: [at(0)],
    payload: [at(1)],
  },
  { language: "script", api: /^(?:\$|jQuery)\.post$/, method: "POST", url: [at(0)], payload: [at(1)] },
  // axios, its instances, and clients of the same shape (flyio, luch-request, uView, umi-request)
  {
    language: "script",
    api: /^(?:axios|axios\.create\(\)|this\.\$axios|this\.axios|umi-request|umi-request\.extend\(\))$/,
    methodAt: at(0, "method"),
    defaultMethod: "GET",
    url: [at(0, "url"), at(0)],
    payload: [at(0, ...optionKeys), at(1, ...optionKeys)],
  },
  {
    language: "script",
    api: /^(?:axios(?:\.create\(\))?|flyio(?:\/\S+)?|luch-request|fly|wx\.(?:\$(?:u\.)?)?http|wx\.\$u|this\.\$u|this\.\$(?:u\.)?(?:http|axios|request|fly|ajax)|Vue\.http|superagent|umi-request(?:\.extend\(\))?|\$axios|@mpxjs\/fetch|mpx\.xfetch)\.request$/,
    ...config,
  },
  {
    language: "script",
    api: /^(?:axios(?:\.create\(\))?|flyio(?:\/\S+)?|luch-request|fly|wx\.(?:\$(?:u\.)?)?http|wx\.\$u|this\.\$u|this\.\$(?:u\.)?(?:http|axios|request|fly|ajax)|Vue\.http|superagent|request|request-promise|request-promise-native|got|needle|ky|phin|umi-request(?:\.extend\(\))?|\$axios|@nestjs\/axios\.HttpService|HttpService|HttpClient|got\.extend\(\)|this\.\$api)\.(?:get|head|delete|del|options)$/,
    method: "GET",
    url: [at(0), at(0, "url")],
    payload: [at(1)],
  },
  {
    language: "script",
    api: /^(?:axios(?:\.create\(\))?|flyio(?:\/\S+)?|luch-request|fly|wx\.(?:\$(?:u\.)?)?http|wx\.\$u|this\.\$u|this\.\$(?:u\.)?(?:http|axios|request|fly|ajax)|Vue\.http|superagent|request|request-promise|request-promise-native|got|needle|ky|phin|umi-request(?:\.extend\(\))?|\$axios|@nestjs\/axios\.HttpService|HttpService|HttpClient|got\.extend\(\)|this\.\$api)\.(?:post|put|patch|upload|postForm)$/,
    method: "POST",
    url: [at(0), at(0, "url")],
    payload: [at(1), at(0, ...optionKeys)],
  },
  // mpx (https://mpxjs.cn/guide/extend/fetch.html), chameleon (https://cml.js.org/doc/api/network/), and functions that
  // teams hang on their components, which all take what wx.request takes
  {
    language: "script",
    api: /^(?:(?:wx|mpx)\.xfetch\.fetch|this\.\$xfetch\.fetch|(?:cml|chameleon-api)\.(?:get|post|request)|this\.\$(?:my)?[rR]equest)$/,
    ...config,
    url: [at(0, "url"), at(0)],
    payload: [at(0, ...optionKeys), at(1)],
    defaultMethod: "GET",
  },
  {
    language: "script",
    api: /^(?:this\.\$jsonp|jsonp|fetch-jsonp|vue-jsonp)$/,
    method: "GET",
    url: [at(0)],
    payload: [at(1)],
  },
  // Node
  {
    language: "script",
    api: /^(?:request|request-promise|request-promise-native|got|needle|undici\.request|urllib\.(?:request|curl)|this\.(?:ctx|app)\.curl|(?:ctx|app)\.curl|ctx\.httpclient\.request|requestretry)$/,
    methodAt: at(1, "method"),
    defaultMethod: "GET",
    url: [at(0, "url", "uri"), at(0)],
    payload: [at(1, ...optionKeys), at(0, ...optionKeys)],
  },
  {
    language: "script",
    api: /^https?\.(?:request|get)$/,
    methodAt: at(0, "method"),
    defaultMethod: "GET",
    url: [at(0, "url", "host", "hostname"), at(0)],
    payload: [at(0, "headers")],
  },
  ...serverHttpClients,
];

/** Annotations of interface methods whose call is a request (Feign, Retrofit, Forest): the verb by the last name. */
export const requestAnnotations: Readonly<Record<string, string>> = {
  GET: "GET",
  POST: "POST",
  PUT: "PUT",
  DELETE: "DELETE",
  PATCH: "PATCH",
  Get: "GET",
  Post: "POST",
  GetRequest: "GET",
  PostRequest: "POST",
  RequestLine: "ANY",
  GetMapping: "GET",
  PostMapping: "POST",
  RequestMapping: "ANY",
  GetExchange: "GET",
  PostExchange: "POST",
};
