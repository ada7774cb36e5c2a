import { describe, expect, test } from "vitest";
import { program } from "./support.ts";

describe("mini programs", () => {
  test("native: pages, sub-packages, tab bar, plugins and AppID", () => {
    const made = program({
      "project.config.json":
        '{ "miniprogramRoot": "mini/", "cloudfunctionRoot": "cloud/", "appid": "wx0123456789abcdef" }',
      "mini/app.json": `{ "pages": ["pages/index/index", "pages/my/my"], "tabBar": { "list": [{ "pagePath": "pages/my/my", "text": "x" }] },
        "subpackages": [{ "root": "shop", "pages": ["list/list"] }], "plugins": { "live": { "version": "1", "provider": "wxfedcba9876543210" } } }`,
      "mini/app.js": "App({})",
      "cloud/pay/index.js": "exports.main = async () => {}",
    });
    expect(made.miniPrograms).toMatchObject([
      {
        root: "mini",
        framework: "native",
        appId: "wx0123456789abcdef",
        plugins: ["wxfedcba9876543210"],
        pages: ["mini/pages/index/index", "mini/pages/my/my", "mini/shop/list/list"],
        tabPages: ["mini/pages/my/my"],
      },
    ]);
    expect(made.sideOf("mini/app.js")).toBe("miniprogram");
    expect(made.sideOf("cloud/pay/index.js")).toBe("cloud-function");
    expect(made.miniProgramOf("mini/app.js")?.root).toBe("mini");
    expect(made.miniProgramOf("cloud/pay/index.js")).toBeUndefined();
  });

  test("uni-app: pages.json and the WeChat part of manifest.json", () => {
    const made = program({
      "src/pages.json":
        '{ "pages": [{ "path": "pages/index", "style": {} }], "subPackages": [{ "root": "a", "pages": [{ "path": "b" }] }] }',
      "src/manifest.json": '{ "name": "x", /* c */ "mp-weixin": { "appid": "wx0123456789abcdef", "permission": {} } }',
    });
    expect(made.miniPrograms).toMatchObject([
      { root: "src", framework: "uni-app", appId: "wx0123456789abcdef", pages: ["src/pages/index", "src/a/b"] },
    ]);
    expect(made.miniPrograms[0]?.config?.kind).toBe("data-map");
  });

  test.each<[string, string, string]>([
    ["taro", "src/app.config.ts", "export default defineAppConfig({ pages: ['pages/index/index'] })"],
    ["taro", "src/app.jsx", "class App extends Component { config = { pages: ['pages/index/index'] } }"],
    ["mpx", "src/app.mpx", '<script type="application/json">{ "pages": ["./pages/index/index"] }</script>'],
    [
      "wepy",
      "src/app.wpy",
      "<script>export default class extends wepy.app { config = { pages: ['pages/index/index'] } }</script>",
    ],
  ])("%s: %s", (framework, path, text) => {
    const [found] = program({ [path]: text }).miniPrograms;
    expect(found).toMatchObject({ root: "src", framework, pages: ["src/pages/index/index"] });
  });

  test("mpvue 1: the export of the main script, the marked page first", () => {
    const made = program({
      "src/main.js": `import Vue from "vue"; new Vue(App).$mount();
        export default { config: { pages: ["pages/logs/main", "^pages/index/main"], window: {} } }`,
      "src/pages/index/main.js": "export default { config: { navigationBarTitleText: 'x' } }",
      "src/services/user.js": "export const load = () => wx.request({ url: '/user' })",
      "web/src/main.js": "new Vue({ router, pages: [1] })",
    });
    expect(made.miniPrograms).toMatchObject([
      { root: "src", framework: "native", pages: ["src/pages/index/main", "src/pages/logs/main"] },
    ]);
    expect(made.sideOf("src/services/user.js")).toBe("miniprogram");
  });

  test("games", () => {
    expect(program({ "game.json": '{ "deviceOrientation": "portrait" }' }).miniPrograms).toMatchObject([
      { root: "", framework: "game" },
    ]);
  });

  test("a built copy beside its source is no mini program of its own", () => {
    const made = program({ "src/app.json": '{ "pages": ["a"] }', "dist/app.json": '{ "pages": ["a"] }' });
    expect(made.miniPrograms.map((one) => one.root)).toEqual(["src"]);
  });
});

describe("sides", () => {
  const files = {
    "app.json": '{ "pages": ["pages/a"] }',
    "pages/a.js": "Page({})",
    "server/index.js": "const express = require('express')",
    "admin/package.json": '{ "dependencies": { "vue": "3" } }',
    "admin/src/main.js": "createApp()",
    "Main.java": "class Main { public static void main(String[] a) {} }",
    "a.html": "<p>x</p>",
    "login.aspx": '<script runat="server">string secret = Read();</script><p>x</p>',
    "docker-compose.yml": "a: 1",
    "cloudfunctions/login/index.js": "const cloud = require('wx-server-sdk')",
  };
  test.each([
    ["pages/a.js", "miniprogram"],
    ["server/index.js", "server"],
    ["admin/src/main.js", "web"],
    ["Main.java", "server"],
    ["a.html", "web"],
    ["login.aspx", "server"],
    ["docker-compose.yml", "config"],
    ["cloudfunctions/login/index.js", "cloud-function"],
    ["app.json", "miniprogram"],
  ] as const)("%s: %s", (path, side) => {
    expect(program(files).sideOf(path)).toBe(side);
  });

  test("a package for others is a library", () => {
    const made = program({ "go.mod": "module x.com/sdk", "wechat.go": "package wechat\nfunc New() {}" });
    expect(made.sideOf("wechat.go")).toBe("library");
  });

  test("a Go program may stand under cmd alone, where a package keeps its tools", () => {
    const manifest = { "go.mod": "module x.com/shop" };
    const serves = "package main\nfunc main() { server := rest.MustNewServer(c); server.Start() }";
    const logic = "package logic\nfunc Login() {}";
    expect(
      program({ ...manifest, "app/cmd/api/main.go": serves, "app/cmd/api/logic/login.go": logic }).sideOf(
        "app/cmd/api/logic/login.go",
      ),
    ).toBe("server");
    const tool = "package main\nfunc main() { generate() }";
    expect(program({ ...manifest, "cmd/gen/main.go": tool, "wechat.go": logic }).sideOf("wechat.go")).toBe("library");
  });
});

test("a package called demo is no folder of samples", () => {
  const files = {
    "pom.xml": "<project/>",
    "src/main/java/com/example/demo/UserController.java": "@RestController class UserController {}",
  };
  expect(program(files).sideOf("src/main/java/com/example/demo/UserController.java")).toBe("server");
});

describe("asides", () => {
  test.each([
    "node_modules/a/index.js",
    "miniprogram_npm/a/index.js",
    "wxcomponents/vant/field/index.js",
    "web/ueditor/dialogs/map.js",
    "tests/a.py",
    "src/a.test.ts",
    "lib/jquery.min.js",
    "vendor/a/b.php",
    "docs/a.js",
    "src/a.d.ts",
    "utils/md5.js",
    "a/FooTest.java",
    "src/__test__.js",
  ])("%s", (path) => {
    expect(program({ [path]: "x" }).isAside(path)).toBe(true);
  });
  test.each([
    "src/build/index.ts",
    "pages/index/index.js",
    "app/types/user.py",
    "src/contest/a.js",
    "pages/output/output.js",
    "src/Test.vue",
    "server/src/main/java/com/example/demo/UserController.java",
  ])("not %s", (path) => {
    expect(program({ [path]: "x" }).isAside(path)).toBe(false);
  });
  test("minified and generated text", () => {
    expect(program({ "a.js": `var a=1;${"f(a,b,c,d);".repeat(2000)}` }).isAside("a.js")).toBe(true);
    const framework = "<?php\n/**\n * An open source application development framework for PHP\n */";
    expect(program({ "system/database/DB.php": framework }).isAside("system/database/DB.php")).toBe(true);
    expect(program({ "a.go": "// Code generated by protoc. DO NOT EDIT.\npackage a" }).isAside("a.go")).toBe(true);
  });
});
