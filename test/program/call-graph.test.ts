import { describe, expect, test } from "vitest";
import { callAt, label, program } from "./support.ts";

/** What a call leads to, as `path:name`. */
const leadsTo = (texts: Record<string, string>, call: string): string[] => {
  const made = program(texts);
  return made.functionsOf(callAt(made, call).callee).map(label);
};

describe("functions behind a call", () => {
  test.each<[string, Record<string, string>, string, string]>([
    [
      "one of Java's methods of one name",
      {
        "A.java":
          "class A { void f() { find(id, 1); } Object find(Map token) { return null; } Object find(Long id, int type) { return null; } }",
      },
      "find(id, 1)",
      "A.java:find",
    ],
    [
      "a method of a struct of another Go package that has a namesake",
      {
        "go.mod": "module bbs\n",
        "main.go": 'package main\nimport "bbs/service"\nfunc main() { info := service.Comment{}; info.Save() }\n',
        "models/comment.go": "package models\ntype Comment struct{ Name string }\n",
        "service/comment.go": "package service\ntype Comment struct{ Name string }\nfunc (c *Comment) Save() {}\n",
      },
      "info.Save()",
      "service/comment.go:Save",
    ],
    ["same file", { "a.js": "function f() {} f()" }, "f()", "a.js:f"],
    [
      "a method that Java imports by its name",
      {
        "b/S.java": "package b;\nimport static a.T.pick;\nclass S { void f() { pick(); } }",
        "a/T.java": "package a;\npublic class T { public static void pick() {} }",
      },
      "pick()",
      "a/T.java:pick",
    ],
    [
      "a file of a folder that is taken in at once",
      {
        "src/page.js": "import api from './api/index.js'; api.user.show()",
        "src/api/index.js":
          "const files = require.context('./', false, /\\.js$/); const api = {}; files.keys().forEach((key) => { api[name(key)] = files(key).default }); export default api;",
        "src/api/user.js": "export default { show() {} }",
        "src/api/other.js": "export default { show() {} }",
      },
      "api.user.show()",
      "src/api/user.js:show",
    ],
    ["method of a page", { "a.js": "Page({ onLoad() { this.go() }, go() {} })" }, "this.go()", "a.js:go"],
    [
      "alias of this",
      { "a.js": "Page({ onLoad() { const that = this; wx.login({ success() { that.go() } }) }, go() {} })" },
      "that.go()",
      "a.js:go",
    ],
    [
      "Vue methods",
      { "a.vue": "<script>export default { methods: { go() {} }, mounted() { this.go() } }</script>" },
      "this.go()",
      "a.vue:go",
    ],
    [
      "getApp()",
      {
        "app.json": '{"pages":["p/p"]}',
        "app.js": "App({ go() {} })",
        "p/p.js": "const app = getApp(); Page({ onLoad() { app.go() } })",
      },
      "app.go()",
      "app.js:go",
    ],
    [
      "CommonJS member",
      {
        "a.js": "const util = require('./lib/util.js'); util.go()",
        "lib/util.js": "function go() {} module.exports = { go }",
      },
      "util.go()",
      "lib/util.js:go",
    ],
    [
      "CommonJS name",
      { "a.js": "const { go } = require('./util'); go()", "util.js": "exports.go = () => {}" },
      "go()",
      "util.js:go",
    ],
    [
      "default export",
      { "a.js": "import go from '@/util'; go()", "src/util/index.ts": "export default function go() {}" },
      "go()",
      "src/util/index.ts:go",
    ],
    [
      "renamed import",
      { "a.js": "import { go as run } from './util'; run()", "util.js": "export const go = () => {}" },
      "run()",
      "util.js:go",
    ],
    [
      "re-export",
      {
        "a.js": "import { go } from './api'; go()",
        "api/index.js": "export * from './user'",
        "api/user.js": "export function go() {}",
      },
      "go()",
      "api/user.js:go",
    ],
    [
      "namespace import",
      { "a.js": "import * as api from './api'; api.go()", "api.js": "export function go() {}" },
      "api.go()",
      "api.js:go",
    ],
    [
      "class instance",
      {
        "a.js": "import Http from './http'; const http = new Http(); http.go()",
        "http.js": "class Base { go() {} } export default class Http extends Base {}",
      },
      "http.go()",
      "http.js:go",
    ],
    [
      "exported instance",
      { "a.js": "import http from './http'; http.go()", "http.js": "class Http { go() {} } export default new Http()" },
      "http.go()",
      "http.js:go",
    ],
    [
      "mixin",
      {
        "a.js": "import m from './m'; export default { mixins: [m], methods: { f() { this.go() } } }",
        "m.js": "export default { methods: { go() {} } }",
      },
      "this.go()",
      "m.js:go",
    ],
    [
      "behavior",
      {
        "a.js": "const b = require('./b'); Component({ behaviors: [b], methods: { f() { this.go() } } })",
        "b.js": "module.exports = Behavior({ methods: { go() {} } })",
      },
      "this.go()",
      "b.js:go",
    ],
    [
      "Vue.prototype",
      {
        "main.js": "import api from './api'; Vue.prototype.$api = api",
        "api.js": "export default { go() {} }",
        "a.vue": "<script>export default { mounted() { this.$api.go() } }</script>",
      },
      "this.$api.go()",
      "api.js:go",
    ],
    [
      "composition function",
      {
        "a.vue": "<script setup>import { useUser } from './use'; const { go } = useUser(); go()</script>",
        "use.js": "export function useUser() { const go = () => {}; return { go } }",
      },
      "go()",
      "use.js:go",
    ],
    [
      "Vuex action",
      {
        "a.vue": "<script>export default { mounted() { this.$store.dispatch('user/go') } }</script>",
        "store.js": "export default { actions: { go() {} } }",
      },
      "this.$store.dispatch('user/go')",
      "store.js:go",
    ],
    [
      "Java interface",
      {
        "A.java": "class A { @Autowired UserService users; void f() { users.go(); } }",
        "UserService.java": "interface UserService { void go(); }",
        "UserServiceImpl.java": "class UserServiceImpl implements UserService { public void go() { int a = 1; } }",
      },
      "users.go()",
      "UserServiceImpl.java:go",
    ],
    ["Java own method", { "A.java": "class A { void f() { go(); } void go() {} }" }, "go()", "A.java:go"],
    [
      "Go method",
      {
        "a.go": "package a\nfunc f() { s := &Server{}; s.Go() }",
        "b.go": "package a\ntype Server struct{}\nfunc (s *Server) Go() {}",
      },
      "s.Go()",
      "b.go:Go",
    ],
    [
      "Go package",
      {
        "go.mod": "module x.com/y",
        "a.go": 'package a\nimport "x.com/y/util"\nfunc f() { util.Go() }',
        "util/u.go": "package util\nfunc Go() {}",
      },
      "util.Go()",
      "util/u.go:Go",
    ],
    [
      "Python module",
      {
        "app/a.py": "from app import util\nutil.go()\n",
        "app/util.py": "def go():\n    pass\n",
        "app/__init__.py": "",
      },
      "util.go()",
      "app/util.py:go",
    ],
    [
      "Python method",
      {
        "a.py":
          "from .b import B\nclass A:\n    def __init__(self):\n        self.b = B()\n    def f(self):\n        self.b.go()\n",
        "b.py": "class B:\n    def go(self):\n        pass\n",
      },
      "self.b.go()",
      "b.py:go",
    ],
    [
      "PHP class",
      {
        "a.php":
          "<?php use App\\B; class A { function __construct(B $b) { $this->b = $b; } function f() { $this->b->go(); } }",
        "App/B.php": "<?php namespace App; class B { function go() {} }",
      },
      "$this->b->go()",
      "App/B.php:go",
    ],
    [
      "a PHP function of a file of helpers",
      {
        "app/A.php": "<?php class A { function f() { return formatRet(0); } }",
        "app/Helpers.php":
          "<?php if (!function_exists('formatRet')) {\n    function formatRet($code) { return $code; } }",
      },
      "formatRet(0)",
      "app/Helpers.php:formatRet",
    ],
    [
      "C# injected",
      {
        "A.cs": "class A { private readonly IB b; void F() { b.Go(); } }",
        "B.cs": "interface IB { void Go(); } class B : IB { public void Go() { int a = 1; } }",
      },
      "b.Go()",
      "B.cs:Go",
    ],
  ])("%s", (_, texts, call, expected) => {
    expect(leadsTo(texts, call)).toEqual([expected]);
  });

  test("a callback parameter leads to what callers pass", () => {
    expect(leadsTo({ "a.js": "function run(done) { done() } run(function finish() {})" }, "done()")).toEqual([
      "a.js:finish",
    ]);
  });

  test("a name of an outer scope is not the key it stands under", () => {
    expect(
      leadsTo(
        { "a.js": "import { save } from './api'; Page({ save() { save() } })", "api.js": "export function save() {}" },
        "save()",
      ),
    ).toEqual(["api.js:save"]);
  });

  test("common method names are not guessed", () => {
    expect(leadsTo({ "a.js": "other.get()", "b.js": "class B { get() {} }" }, "other.get()")).toEqual([]);
  });

  test("a page's method is only called on a page", () => {
    const page = { "a.js": "Page({ duplicate() {} })" };
    expect(leadsTo({ ...page, "b.js": "vector.duplicate()" }, "vector.duplicate()")).toEqual([]);
    expect(
      leadsTo({ ...page, "b.js": "getCurrentPages()[0].duplicate()" }, "getCurrentPages()[0].duplicate()"),
    ).toEqual(["a.js:duplicate"]);
  });
});
