import { at, type HttpClient } from "./http-slots.ts";

/**
 * HTTP clients of PHP, Python, Java, Go and C#, by the end of their API path. Sources: PHP manual (curl), Guzzle, Laravel
 * Http, WordPress; requests, httpx, aiohttp, urllib; Spring, java.net.http, OkHttp, Apache HttpClient, Hutool; net/http,
 * resty; .NET HttpClient, WebRequest, RestSharp.
 */
export const serverHttpClients: readonly HttpClient[] = [
  // PHP
  { language: "php", api: /^curl_setopt$/, url: [at(2)], payload: [] },
  { language: "php", api: /^curl_init$/, url: [at(0)], payload: [] },
  { language: "php", api: /^(?:file_get_contents|fopen)$/, defaultMethod: "GET", url: [at(0)], payload: [at(2)] },
  {
    language: "php",
    api: /(?:^|\.)(?:Client|Http|GuzzleHttp)(?:\.\w+\(\))*\.request$/,
    methodAt: at(0),
    url: [at(1)],
    payload: [at(2)],
  },
  {
    language: "php",
    api: /(?:^|\.)(?:Client|Http|GuzzleHttp|Requests|HttpClient)(?:\.\w+\(\))*\.(?:get|httpGet|delete)$/,
    method: "GET",
    url: [at(0)],
    payload: [at(1)],
  },
  {
    language: "php",
    api: /(?:^|\.)(?:Client|Http|GuzzleHttp|Requests|HttpClient)(?:\.\w+\(\))*\.(?:post|put|patch|postJson|httpPost|httpPostJson)$/,
    method: "POST",
    url: [at(0)],
    payload: [at(1)],
  },
  { language: "php", api: /^wp_remote_(?:get|post|request)$/, url: [at(0)], payload: [at(1)] },
  // Python
  {
    language: "python",
    api: /^(?:requests|httpx|grequests|curl_cffi\.requests)(?:\.(?:Session|session\(\)|Client|AsyncClient))?\.(?:get|head|options|delete)$/,
    method: "GET",
    url: [at(0, "url"), at(0)],
    payload: [
      at(1, "params", "headers", "cookies", "json", "data"),
      at(0, "params", "headers", "cookies", "json", "data"),
    ],
  },
  {
    language: "python",
    api: /^(?:requests|httpx|grequests|curl_cffi\.requests)(?:\.(?:Session|session\(\)|Client|AsyncClient))?\.(?:post|put|patch)$/,
    method: "POST",
    url: [at(0, "url"), at(0)],
    payload: [at(1), at(0, "params", "headers", "cookies", "json", "data", "files")],
  },
  {
    language: "python",
    api: /^(?:requests|httpx)(?:\.(?:Session|session\(\)|Client|AsyncClient))?\.request$/,
    methodAt: at(0),
    url: [at(1), at(0, "url")],
    payload: [at(0, "params", "headers", "json", "data")],
  },
  {
    language: "python",
    api: /(?:aiohttp\.ClientSession|^session|self\.session|self\._session|http_client\.AsyncHTTPClient)\.(?:get|post|put|delete|request|fetch)$/,
    url: [at(0, "url"), at(0)],
    payload: [at(0, "params", "headers", "json", "data", "body")],
  },
  {
    language: "python",
    api: /^(?:urllib\.request|urllib2|urllib|six\.moves\.urllib\.request)\.(?:urlopen|Request|urlretrieve)$/,
    defaultMethod: "GET",
    url: [at(0, "url"), at(0)],
    payload: [at(1, "data", "headers"), at(1)],
  },
  // Java
  {
    language: "java",
    api: /^(?:RestTemplate|RestOperations)\.getFor(?:Object|Entity)$/,
    method: "GET",
    url: [at(0)],
    payload: [at(2)],
  },
  {
    language: "java",
    api: /^(?:RestTemplate|RestOperations)\.postFor(?:Object|Entity|Location)$/,
    method: "POST",
    url: [at(0)],
    payload: [at(1)],
  },
  {
    language: "java",
    api: /^(?:RestTemplate|RestOperations)\.(?:exchange|execute)$/,
    methodAt: at(1),
    url: [at(0)],
    payload: [at(2)],
  },
  {
    language: "java",
    api: /^(?:HttpUtil|HttpRequest)\.(?:get|createGet|downloadString)$/,
    method: "GET",
    url: [at(0)],
    payload: [at(1)],
  },
  {
    language: "java",
    api: /^(?:HttpUtil|HttpRequest)\.(?:post|createPost|put)$/,
    method: "POST",
    url: [at(0)],
    payload: [at(1)],
  },
  {
    language: "java",
    api: /(?:^|\.)(?:HttpGet|HttpPost|HttpPut|HttpDelete|GetMethod|PostMethod|URL)$/,
    url: [at(0)],
    payload: [],
  },
  {
    language: "java",
    api: /(?:Request\.Builder|HttpRequest\.newBuilder\(\)|Builder)(?:\.\w+\(\))*\.(?:url|uri)$/,
    url: [at(0)],
    payload: [],
  },
  { language: "java", api: /^Jsoup\.connect$/, method: "GET", url: [at(0)], payload: [] },
  { language: "java", api: /(?:^|\.)[wW]ebClient(?:\.\w+\(\))*\.uri$/, url: [at(0)], payload: [] },
  {
    language: "java",
    api: /(?:^|\.)(?:HttpClientUtil|HttpClientUtils|HttpUtils|HttpsUtil|OkHttpUtil|HttpKit|HttpHelper)\.(?:\w*[gG]et\w*)$/,
    method: "GET",
    url: [at(0)],
    payload: [at(1)],
  },
  {
    language: "java",
    api: /(?:^|\.)(?:HttpClientUtil|HttpClientUtils|HttpUtils|HttpsUtil|OkHttpUtil|HttpKit|HttpHelper)\.(?:\w*[pP]ost\w*|send\w*|\w*[rR]equest)$/,
    method: "POST",
    url: [at(0)],
    payload: [at(1), at(2)],
  },
  // Go
  {
    language: "go",
    api: /^http\.(?:Get|Head)$|^http\.Client\.(?:Get|Head)$|^Client\.Get$/,
    method: "GET",
    url: [at(0)],
    payload: [],
  },
  {
    language: "go",
    api: /^http\.(?:Post|PostForm)$|^(?:http\.)?Client\.(?:Post|PostForm)$/,
    method: "POST",
    url: [at(0)],
    payload: [at(2), at(1)],
  },
  { language: "go", api: /^http\.NewRequest$/, methodAt: at(0), url: [at(1)], payload: [at(2)] },
  { language: "go", api: /^http\.NewRequestWithContext$/, methodAt: at(1), url: [at(2)], payload: [at(3)] },
  {
    language: "go",
    api: /(?:\.R\(\)|Request)(?:\.\w+\(\))*\.(?:Get|Post|Put|Delete|Patch)$/,
    url: [at(0)],
    payload: [],
  },
  {
    language: "go",
    api: /^(?:util|httpclient|httplib|req|gorequest|grequests|resty)\.(?:HTTPGet\w*|HTTPPost\w*|Get|Post\w*|PostJSON\w*)$/,
    url: [at(0), at(1)],
    payload: [at(1), at(2)],
  },
  // C#
  {
    language: "csharp",
    api: /(?:^|\.)(?:HttpClient|IHttpClientFactory\.CreateClient\(\)|WebClient)\.(?:Get\w*Async|GetAsync|DownloadString\w*|OpenRead)$/,
    method: "GET",
    url: [at(0)],
    payload: [],
  },
  {
    language: "csharp",
    api: /(?:^|\.)(?:HttpClient|IHttpClientFactory\.CreateClient\(\)|WebClient)\.(?:Post\w*|PutAsync|PatchAsync|Upload\w+)$/,
    method: "POST",
    url: [at(0)],
    payload: [at(1)],
  },
  { language: "csharp", api: /(?:^|\.)(?:WebRequest|HttpWebRequest)\.Create(?:Http)?$/, url: [at(0)], payload: [] },
  { language: "csharp", api: /(?:^|\.)HttpRequestMessage$/, methodAt: at(0), url: [at(1)], payload: [] },
  { language: "csharp", api: /(?:^|\.)RestRequest$|(?:^|\.)RestClient$/, url: [at(0)], payload: [] },
  {
    language: "csharp",
    api: /(?:^|\.)(?:RequestUtility|HttpUtility|HttpHelper|Get|HttpMethods)\.(?:HttpGet\w*|GetJson\w*|DownloadString)$/,
    method: "GET",
    url: [at(0), at(1)],
    payload: [],
  },
  {
    language: "csharp",
    api: /(?:^|\.)(?:RequestUtility|HttpUtility|HttpHelper|Post|HttpMethods|CommonJsonSend)\.(?:HttpPost\w*|PostGetJson\w*|PostFileGetJson\w*|Send\w*)$/,
    method: "POST",
    url: [at(0), at(1)],
    payload: [at(1), at(2)],
  },
];
