import { describe, expect, test } from "vitest";
import { callAt, program } from "./support.ts";

/** Entries of a call as `kind name`, the shortest chain first. */
const ways = (texts: Record<string, string>, call: string): string[] => {
  const made = program(texts);
  return made.entriesOf(callAt(made, call)).map((entry) => `${entry.kind} ${entry.name}`);
};
const page = (body: string): Record<string, string> => ({ "app.json": '{"pages":["p/p"]}', "p/p.js": body });

describe("life cycle and launch", () => {
  test.each([
    ["Page({ onLoad() { wx.login() } })", "life-cycle onLoad"],
    ["Page({ onLoad: function () { wx.login() } })", "life-cycle onLoad"],
    ["Component({ lifetimes: { attached() { wx.login() } } })", "life-cycle attached"],
    ["Component({ methods: { onLoad() { wx.login() } } })", "life-cycle onLoad"],
    ["Component({ observers: { a() { wx.login() } } })", "event a"],
    ["Component({ properties: { a: { type: String, observer() { wx.login() } } } })", "event a"],
    ["export default { watch: { a: { handler() { wx.login() } } } }", "event a"],
    ["export default { watch: { a: { immediate: false, handler() { wx.login() } } } }", "event a"],
    ["App({ onLaunch() { wx.login() } })", "launch onLaunch"],
    ["wx.login()", "launch top level"],
    ["import { onLoad } from '@dcloudio/uni-app'; onLoad(() => { wx.login() })", "life-cycle onLoad"],
    ["import { useEffect } from 'react'; function A() { useEffect(() => { wx.login() }, []) }", "life-cycle useEffect"],
    [
      "import Taro, { useLoad } from '@tarojs/taro'; function A() { useLoad(() => { wx.login() }) }",
      "life-cycle useLoad",
    ],
    [
      "import React from 'react'; class A extends React.Component { componentDidMount() { wx.login() } }",
      "life-cycle componentDidMount",
    ],
    ["wx.ready(function () { wx.login() })", "life-cycle wx.ready"],
    ["window.onload = function () { wx.login() }", "life-cycle onload"],
    ["wx.onUserCaptureScreen(() => { wx.login() })", "event wx.onUserCaptureScreen"],
    ["setInterval(() => { wx.login() }, 1000)", "timer setInterval"],
  ])("%s", (text, way) => {
    expect(ways(page(text), "wx.login()")).toEqual([way]);
  });

  test("over methods, files, promises and timers", () => {
    const files: Record<string, string> = {
      ...page(
        "const user = require('../user'); Page({ onShow() { setTimeout(() => this.start(), 10) }, start() { user.enter().then(() => {}) } })",
      ),
      "user.js": "function enter() { return new Promise((resolve) => { wx.login() }) } module.exports = { enter }",
    };
    const made = program(files);
    const [entry] = made.entriesOf(callAt(made, "wx.login()"));
    expect(entry).toMatchObject({ kind: "life-cycle", name: "onShow" });
    expect(
      entry?.via.slice(0, 3).map((call) => (files["p/p.js"] ?? "").slice(call.start, call.end).slice(0, 12)),
    ).toEqual(["setTimeout((", "this.start()", "user.enter()"]);
  });
});

describe("gestures", () => {
  test("WXML binds by name", () => {
    const files = { ...page("Page({ save() { wx.login() } })"), "p/p.wxml": '<button bindtap="save">x</button>' };
    expect(ways(files, "wx.login()")).toEqual(["gesture tap"]);
  });

  test.each(["bind:tap", "catchtap", "capture-bind:tap", "mut-bind:tap", "bindgetphonenumber", "bindsubmit"])(
    "%s",
    (name) => {
      const files = { ...page("Page({ save() { wx.login() } })"), "p/p.wxml": `<form ${name}="save"/>` };
      expect(ways(files, "wx.login()")[0]).toMatch(/^gesture/);
    },
  );

  test("Vue: by name, by call, inline, and from setup", () => {
    expect(
      ways(
        {
          "a.vue":
            '<template><a @click="save"/></template><script>export default { methods: { save() { wx.login() } } }</script>',
        },
        "wx.login()",
      ),
    ).toEqual(["gesture @click"]);
    expect(
      ways(
        {
          "a.vue":
            '<template><a @click="save(1)"/></template><script>export default { methods: { save() { wx.login() } } }</script>',
        },
        "wx.login()",
      ),
    ).toEqual(["gesture @click"]);
    expect(
      ways(
        { "a.vue": '<template><a @tap="uni.login()"/></template><script>export default {}</script>' },
        "uni.login()",
      ),
    ).toEqual(["gesture @tap"]);
    expect(
      ways(
        { "a.vue": '<template><a @click="save"/></template><script setup>const save = () => { uni.login() }</script>' },
        "uni.login()",
      ),
    ).toEqual(["gesture @click"]);
    expect(ways({ "a.vue": "<script>export default { mounted() { uni.login() } }</script>" }, "uni.login()")).toEqual([
      "life-cycle mounted",
    ]);
  });

  test("JSX and DOM", () => {
    expect(
      ways(
        { "a.jsx": "function A() { const save = () => { Taro.login() }; return <View onClick={save} /> }" },
        "Taro.login()",
      ),
    ).toEqual(["gesture onClick"]);
    expect(
      ways(
        {
          "a.jsx":
            "class A extends Component { save = () => { Taro.login() }; render() { return <View onClick={this.save.bind(this)} /> } }",
        },
        "Taro.login()",
      ),
    ).toEqual(["gesture onClick"]);
    expect(
      ways({ "a.js": "document.getElementById('x').addEventListener('click', () => { pay() })" }, "pay()"),
    ).toEqual(["gesture click"]);
    expect(ways({ "a.js": "$('#x').on('click', function () { pay() })" }, "pay()")).toEqual(["gesture click"]);
    expect(
      ways(
        { "a.html": '<a href="javascript:join();">加入</a><script>var join = function () { pay() }</script>' },
        "pay()",
      ),
    ).toEqual(["gesture href"]);
  });

  test("the answer to a dialog and a payment's success are acts of the user", () => {
    expect(ways(page("Page({ onLoad() { wx.showModal({ success(res) { wx.login() } }) } })"), "wx.login()")).toEqual([
      "gesture wx.showModal",
    ]);
    expect(
      ways(page("Page({ onLoad() { wx.requestPayment({ success: () => { wx.login() } }) } })"), "wx.login()"),
    ).toEqual(["gesture wx.requestPayment"]);
    expect(
      ways(page("Page({ onLoad() { wx.requestPayment({ fail: () => { wx.login() } }) } })"), "wx.login()"),
    ).toEqual(["life-cycle onLoad"]);
  });

  test("a dialog of a component library is answered by a tap", () => {
    const text =
      "import Dialog from '@vant/weapp/dialog/dialog'; Page({ onLoad() { Dialog.confirm({}).then(() => { wx.login() }) } })";
    expect(ways(page(text), "wx.login()")).toEqual(["gesture @vant/weapp/dialog/dialog.confirm"]);
  });

  test("a watcher that runs at once runs with the life cycle too", () => {
    const text = "export default { watch: { a: { immediate: true, handler() { wx.login() } } } }";
    expect(ways(page(text), "wx.login()").sort()).toEqual(["event a", "life-cycle immediate"]);
  });

  test("what a share handler returns is called by the platform", () => {
    const text = "Page({ onShareAppMessage() { return { title: 'x', success: () => { wx.login() } } } })";
    expect(ways(page(text), "wx.login()")).toEqual(["gesture onShareAppMessage"]);
  });

  test("both ways are told", () => {
    const files = {
      ...page("Page({ onLoad() { this.save() }, save() { wx.login() } })"),
      "p/p.wxml": '<view bindtap="save"/>',
    };
    expect(ways(files, "wx.login()").sort()).toEqual(["gesture tap", "life-cycle onLoad"]);
  });
});

test("a page script of PHP runs in the browser, the rest by a request", () => {
  const files = { "public/a.php": "<?php f(); ?><html><script>wx.ready(function () { g() }); h()</script></html>" };
  expect(ways(files, "f()")).toEqual(["request public/a.php"]);
  expect(ways(files, "g()")).toEqual(["life-cycle wx.ready"]);
  expect(ways(files, "h()")).toEqual(["launch top level"]);
});

describe("servers", () => {
  test.each<[string, string, string, string]>([
    [
      "a.js",
      "const app = require('express')(); app.get('/x', auth, (req, res) => { done() })",
      "done()",
      "request GET /x",
    ],
    [
      "cloudfunctions/pay/index.js",
      "const cloud = require('wx-server-sdk'); exports.main = async (event) => { done() }",
      "done()",
      "request ANY pay",
    ],
    [
      "A.java",
      '@RestController @RequestMapping("/wx") class A { @GetMapping("/x") String f() { done(); return ""; } }',
      "done()",
      "request GET /wx/x",
    ],
    ["a.py", "@app.route('/x', methods=['POST'])\ndef f():\n    done()\n", "done()", "request POST /x"],
    [
      "a.go",
      'package main\nfunc f(c *gin.Context) { done() }\nfunc main() { r := gin.Default(); g := r.Group("/api"); g.GET("/x", f) }',
      "done()",
      "request GET /api/x",
    ],
    ["a.php", "<?php Route::get('x', function () { done(); });", "done()", "request GET x"],
    [
      "A.cs",
      'class A : ControllerBase { [HttpPost("x")] public IActionResult F() { done(); return null; } }',
      "done()",
      "request POST /x",
    ],
    ["b.py", "@robot.text\ndef f(message):\n    done()\n", "done()", "push robot.text"],
    [
      "B.java",
      "class B implements WxMpMessageHandler { public X handle(Y y) { done(); return null; } }",
      "done()",
      "push B.handle",
    ],
    ["C.java", 'class C { @Scheduled(cron = "0 0 1 * * ?") void f() { done(); } }', "done()", "schedule Scheduled"],
  ])("%s", (path, text, call, way) => {
    expect(ways({ [path]: text }, call)).toContain(way);
  });
});
