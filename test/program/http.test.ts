import { describe, expect, test } from "vitest";
import { program } from "./support.ts";

/** Requests as `METHOD url`. */
const requests = (texts: Record<string, string>): string[] =>
  program(texts)
    .httpCalls()
    .map((one) => `${one.method ?? "?"} ${one.urlText ?? "?"}`);

describe("clients", () => {
  test.each<[string, string, string]>([
    ["a.js", "wx.request({ url: 'https://x.com/a', method: 'post', data: { a } })", "POST https://x.com/a"],
    ["a.js", "uni.request({ url: BASE + '/a' }); const BASE = 'https://x.com'", "GET https://x.com/a"],
    ["a.js", "fetch(`https://x.com/a?b=${b}`, { method: 'PUT' })", "PUT https://x.com/a?b=${}"],
    ["a.js", "import axios from 'axios'; axios.post('/a', data)", "POST /a"],
    [
      "a.js",
      "import axios from 'axios'; const http = axios.create({ baseURL: 'https://x.com/api' }); http.get('/a')",
      "GET https://x.com/api/a",
    ],
    ["a.js", "import axios from 'axios'; axios({ url: '/a', method: 'delete' })", "DELETE /a"],
    ["a.js", "$.post('/a', { b: 1 })", "POST /a"],
    ["a.js", "import mpx from '@mpxjs/core'; mpx.request({ url: '/a', method: 'POST' })", "POST /a"],
    ["a.js", "import mpx from '@mpxjs/core'; mpx.xfetch.fetch({ url: '/a', method: 'PUT' })", "PUT /a"],
    ["a.js", "export default { methods: { a() { this.$u.post('/a', b) } } }", "POST /a"],
    ["a.js", "export default { methods: { a() { this.$request({ url: '/a' }) } } }", "GET /a"],
    ["a.js", "Vue.http.post('/a', b)", "POST /a"],
    ["a.js", "import cml from 'chameleon-api'; cml.get({ url: '/a' })", "GET /a"],
    ["a.js", "export default { methods: { a() { this.$jsonp('https://x.com/a', { b: 1 }) } } }", "GET https://x.com/a"],
    ["a.js", "const xhr = new XMLHttpRequest(); xhr.open('GET', '/a'); xhr.send(b)", "GET /a"],
    ["a.php", "<?php curl_setopt($ch, CURLOPT_URL, 'https://x.com/' . $a);", "? https://x.com/${}"],
    ["a.php", '<?php $r = file_get_contents("https://x.com/a?b=$b");', "GET https://x.com/a?b=${}"],
    [
      "a.php",
      "<?php use Illuminate\\Support\\Facades\\Http; Http::withToken($t)->post('https://x.com/a', $d);",
      "POST https://x.com/a",
    ],
    ["a.py", "import requests\nrequests.get('https://x.com/a', params=p)\n", "GET https://x.com/a"],
    [
      "A.java",
      'class A { RestTemplate rest; void f() { rest.getForObject("https://x.com/a?b=" + b, String.class); } }',
      "GET https://x.com/a?b=${}",
    ],
    [
      "a.go",
      'package a\nimport ("net/http"; "fmt")\nfunc f() { http.Get(fmt.Sprintf("https://x.com/a?b=%s", b)) }',
      "GET https://x.com/a?b=${}",
    ],
    [
      "a.go",
      'package a\nimport ("net/http"; "fmt")\nconst host = "https://x.com"\nconst api = host + "/api"\nfunc f() { http.Get(fmt.Sprintf("%s/a?b=%s", api, b)) }',
      "GET https://x.com/api/a?b=${}",
    ],
    [
      "A.java",
      'class A { void f() { StringBuilder url = new StringBuilder("https://x.com/a?b=").append(b).append("&c="); HttpUtil.get(url.toString()); } }',
      "GET https://x.com/a?b=${}&c=",
    ],
    [
      "A.cs",
      'class A { HttpClient c; void F() { c.GetStringAsync($"https://x.com/a?b={b}"); } }',
      "GET https://x.com/a?b=${}",
    ],
  ])("%s %s", (path, text, expected) => {
    expect(requests({ [path]: text })).toEqual([expected]);
  });

  test.each([
    ["A.java", 'class A { void f() { HttpRequest.post("https://x.com/a").header("k", "v").body(text).execute(); } }'],
    ["a.js", "import request from 'superagent'; request.post('https://x.com/a').set('k', 'v').send(text)"],
    [
      "a.go",
      'package a\nimport "github.com/go-resty/resty/v2"\nfunc f() { resty.New().R().SetBody(text).Post("https://x.com/a") }',
    ],
  ])("%s gives its body in a chain", (path, text) => {
    const [http] = program({ [path]: text }).httpCalls();
    expect(http?.payload.map((one) => one.kind === "name" && one.name)).toContain("text");
  });

  test.each([
    ["a.php", "<?php $r = file_get_contents('php://input');"],
    ["a.js", "const list = new Map(); list.get('/a')"],
    ["a.js", "res.data.get('/a')"],
  ])("no request: %s %s", (path, text) => {
    expect(requests({ [path]: text })).toEqual([]);
  });
});

/** A request through `http.js`, whose text is given. */
const filesWith = (body: string): Record<string, string> => ({
  "a.js": "import http from './http'; http({ url: '/a', method: 'POST', data: { phone } })",
  "http.js": body,
});

describe("wrappers", () => {
  const util = `const base = 'https://x.com'
    function request(url, data = {}, method = 'GET') { return new Promise((resolve) => { wx.request({ url: base + url, data, method, success: resolve }) }) }
    module.exports = { request, get: (url, data) => request(url, data, 'GET') }`;

  test("one file away, with the base joined", () => {
    expect(
      requests({ "a.js": "const util = require('./util'); util.request('/a', d, 'POST')", "util.js": util }),
    ).toContain("POST https://x.com/a");
  });
  test("two calls away", () => {
    expect(requests({ "a.js": "const util = require('./util'); util.get('/a')", "util.js": util })).toContain(
      "GET https://x.com/a",
    );
  });
  test("options objects, destructured or spread", () => {
    expect(
      requests(
        filesWith(
          "export default ({ url, data, method }) => uni.request({ url: 'https://x.com' + url, data, method })",
        ),
      ),
    ).toContain("POST https://x.com/a");
    expect(
      requests(
        filesWith(
          "export default (options) => { const { url } = options; uni.request({ ...options, url: 'https://x.com' + url }) }",
        ),
      ),
    ).toContain("POST https://x.com/a");
    expect(requests(filesWith("export default function (options) { return uni.request(options) }"))).toContain(
      "POST /a",
    );
  });
  test("no call that hands over nothing but a function, and none of a sample; a known client counts there too", () => {
    const wrapper = "export const send = (url) => wx.request({ url: 'https://x.com' + url });";
    const calls = "import { send } from '../send'; send('/a'); send(() => 1); wx.request({ url: '/b' })";
    expect(requests({ "send.js": wrapper, "p/p.js": calls })).toContain("GET https://x.com/a");
    expect(requests({ "send.js": wrapper, "p/p.js": calls })).toHaveLength(3);
    expect(requests({ "send.js": wrapper, "test/p.js": calls })).toEqual(["GET https://x.com${}", "GET /b"]);
  });
  test("a parameter that is filled into an address is none", () => {
    const api =
      "const tokenUrl = 'https://x.com/token?appid=APPID&name=NAME'; export const tokenOf = (appId, name) => fetch(tokenUrl.replace('APPID', appId).replace('NAME', name));";
    const found = requests({ "a.js": "import { tokenOf } from './api'; tokenOf('wx1234', 'shop')", "api.js": api });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("https://x.com/token");
  });
  test("methods of a class that call each other", () => {
    const http =
      "class Http { request({ url, method }) { return wx.request({ url: 'https://x.com' + url, method }) } post(url, data) { return this.request({ url, data, method: 'POST' }) } } export default new Http()";
    const made = program({ "a.js": "import http from './http'; http.post('/a', { phone })", "http.js": http });
    const call = made.httpCalls().find((one) => one.urlText === "https://x.com/a");
    expect(call?.method).toBe("POST");
    expect(call?.payload.map((node) => node.kind)).toEqual(["name"]);
  });
});
