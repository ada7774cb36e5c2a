import { describe, expect, test } from "vitest";
import { grammarsFor, languageOf, lower } from "../../src/languages/frontends.ts";
import { parsers } from "./parsers.ts";

describe("the language of a file", () => {
  test.each([
    ["pages/index/index.js", "javascript"],
    ["utils/filter.wxs", "javascript"],
    ["src/App.jsx", "javascript"],
    ["types/wx.d.ts", "typescript"],
    ["src/pages/index.tsx", "tsx"],
    ["pages/index/index.wxml", "wxml"],
    ["src/pages/login.vue", "vue"],
    ["src/pages/login.wpy", "vue"],
    ["src/pages/login.mpx", "vue"],
    ["app/Http/Controllers/WxController.php", "php"],
    ["resources/views/wx.blade.php", "html"],
    ["Views/Home/Index.cshtml", "html"],
    ["templates/page.html.twig", "html"],
    ["a/B.JAVA", "java"],
    ["app.json", "json"],
    [".github/workflows/ci.yml", "yaml"],
    ["src/main/resources/application-dev.yaml", "yaml"],
    ["application.properties", "properties"],
    [".env", "properties"],
    [".env.production", "properties"],
    ["README.md", "text"],
    ["logo.png", undefined],
    ["LICENSE.js/logo.svg", undefined],
    ["pages/index/index.wxss", undefined],
  ])("%s: %s", (path, language) => {
    expect(languageOf(path)).toBe(language);
  });
});

test("the grammars to load for a change", () => {
  expect([...grammarsFor(["a.php", "b.wxml", "c.png", "d.js", "e.json"])]).toEqual(["php", "javascript"]);
});

test.each([
  ["a.js", "wx.login()", "javascript"],
  ["a.ts", "const a: string = b", "typescript"],
  ["a.tsx", "const a = <View/>", "tsx"],
  ["a.php", "<?php echo $a;", "php"],
  ["a.py", "a()", "python"],
  ["A.java", "class A {}", "java"],
  ["a.go", "package a", "go"],
  ["A.cs", "class A {}", "csharp"],
  ["a.wxml", "<view>{{a}}</view>", "wxml"],
  ["a.vue", '<script lang="ts">let a: string</script>', "vue"],
  ["a.html", "<p>a</p>", "html"],
  ["a.json", "{}", "json"],
  ["a.yml", "a: 1", "yaml"],
  [".env", "A=1", "properties"],
  ["a.md", "# a", "text"],
  ["a.png", "\u0089PNG", "text"],
])("%s is lowered without damage", (path, text, language) => {
  expect(lower({ path, text }, parsers)).toMatchObject({ kind: "module", path, text, language, diagnostics: [] });
});
