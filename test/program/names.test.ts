import { describe, expect, test } from "vitest";
import type { Name } from "../../src/program/tree.ts";
import { walk } from "../../src/program/adopt.ts";
import { program } from "./support.ts";

/** What the last mention of a name in a file is bound to, as the first line of each definition's text. */
const bound = (path: string, text: string, name: string, others: Record<string, string> = {}): string[] => {
  const made = program({ [path]: text, ...others });
  let last: Name | undefined;
  const module = made.module(path);
  if (module)
    walk(module, (node) => {
      if (node.kind === "name" && node.name === name && (!last || node.start > last.start)) last = node;
    });
  return last
    ? made.definitionsOf(last).map((node) => `${node.kind} ${text.slice(node.start, node.end).split("\n")[0]}`)
    : [];
};

describe("definitions", () => {
  test("blocks hide, var is lifted", () => {
    expect(bound("a.js", "let a = 1; { let a = 2; f(a) }", "a")).toEqual(["declare a = 2"]);
    expect(bound("a.js", "function f() { if (x) { var a = 1 } g(a) }", "a")).toEqual(["declare a = 1"]);
  });
  test("parameters, patterns, loops and handlers", () => {
    expect(bound("a.js", "function f({ a: { b = 1 } }) { g(b) }", "b")).toEqual(["parameter { a: { b = 1 } }"]);
    expect(bound("a.js", "for (const a of list) { f(a) }", "a")).toHaveLength(1);
    expect(bound("a.js", "try { f() } catch (a) { g(a) }", "a")).toHaveLength(1);
  });
  test("assignments count, in order", () => {
    expect(bound("a.js", "let a; a = 1; a = 2; f(a)", "a")).toEqual(["declare a", "assign a = 1", "assign a = 2"]);
  });
  test("PHP functions do not see the script's variables, closures their own", () => {
    expect(bound("a.php", "<?php $a = 1; function f() { g($a); }", "a")).toEqual([]);
    expect(bound("a.php", "<?php function f($a) { $show = function () use ($a) { g($a); }; }", "a")).toHaveLength(1);
  });
  test("Python: classes are no scope for methods", () => {
    expect(bound("a.py", "class A:\n    x = 1\n    def f(self):\n        return x\n", "x")).toEqual([]);
    expect(bound("a.py", "def f():\n    if a:\n        x = 1\n    return x\n", "x")).toHaveLength(1);
  });
  test("Python: a function says which names are the module's", () => {
    const keep = "def f():\n    global x\n    x = 1\n";
    expect(bound("a.py", `${keep}def g():\n    return x\n`, "x")).toEqual(["assign x = 1"]);
    expect(bound("a.py", "def f():\n    x = 1\ndef g():\n    return x\n", "x")).toEqual([]);
  });
  test("Java and C#: fields by bare name", () => {
    expect(bound("A.java", 'class A { String key = "k"; void f() { g(key); } }', "key")).toHaveLength(1);
    expect(bound("A.cs", 'class A { string key = "k"; void F() { G(key); } }', "key")).toHaveLength(1);
  });
  test("Go: other files of the package", () => {
    expect(
      bound("a.go", "package a\nfunc f() { g(secret) }", "secret", { "b.go": 'package a\nvar secret = "x"' }),
    ).toHaveLength(1);
  });
  test("templates: members of the component", () => {
    expect(
      bound("p.wxml", "<view>{{ phone }}</view>", "phone", { "p.js": "Page({ data: { phone: '' } })" }),
    ).toHaveLength(1);
    expect(
      bound(
        "a.vue",
        "<template>{{ phone }}</template><script>export default { data() { return { phone: 1 } } }</script>",
        "phone",
      ),
    ).toHaveLength(1);
    expect(
      bound("a.vue", "<template>{{ phone }}</template><script setup>const phone = ref('')</script>", "phone"),
    ).toHaveLength(1);
  });
});

const shownText = (files: Record<string, string>): string | undefined => {
  const made = program(files);
  const [call] = made.calls("show");
  return made.textOf(call?.arguments[0]);
};

describe("constant text", () => {
  test.each<[Record<string, string>, string | undefined]>([
    [{ "a.js": "show('a' + 'b')" }, "ab"],
    [{ "a.js": "const host = 'x.com'; show(`https://${host}/${id}`)" }, "https://x.com/${}"],
    [
      {
        "a.js": "const config = require('./config'); show(config.api.host + '/a')",
        "config.js": "module.exports = { api: { host: 'https://x.com' } }",
      },
      "https://x.com/a",
    ],
    [
      {
        "a.js": "import { HOST } from './config'; show(HOST)",
        "config.js": "export const HOST = process.env.HOST || 'https://x.com'",
      },
      "https://x.com",
    ],
    [{ "a.js": "show(unknown)" }, undefined],
    [
      {
        "a.js": "App({ globalData: { host: 'https://x.com' } }); show(getApp().globalData.host)",
        "app.json": '{"pages":["a"]}',
        "app.js": "App({ globalData: { host: 'https://y.com' } })",
      },
      "https://y.com",
    ],
    [
      { "A.java": 'class A { static final String HOST = "https://x.com"; void f() { show(HOST + "/a"); } }' },
      "https://x.com/a",
    ],
    [
      {
        "A.java": "class A { void f() { show(Urls.HOST); } }",
        "Urls.java": 'class Urls { public static final String HOST = "https://x.com"; }',
      },
      "https://x.com",
    ],
    [{ "a.py": "HOST = 'https://x.com'\nshow(f'{HOST}/a?b={b}')\n" }, "https://x.com/a?b=${}"],
    [{ "a.py": "URL = 'https://x.com/a?b=%s&c=%d'\nshow(URL % (b, c))\n" }, "https://x.com/a?b=${}&c=${}"],
    [{ "a.py": "URL = 'https://x.com/a?b={}'\nshow(URL.format(b))\n" }, "https://x.com/a?b=${}"],
    [{ "a.py": "show(7 % 3)\n" }, undefined],
    [{ "a.go": 'package a\nconst host = "https://x.com"\nfunc f() { show(host + "/a") }' }, "https://x.com/a"],
    [
      { "a.php": "<?php class A { const HOST = 'https://x.com'; function f() { show(self::HOST . '/a'); } }" },
      "https://x.com/a",
    ],
    [{ "A.cs": 'class A { const string Host = "https://x.com"; void F() { show($"{Host}/a"); } }' }, "https://x.com/a"],
  ])("%#", (files, expected) => {
    expect(shownText(files)).toBe(expected);
  });
  test("circles end", () => {
    expect(shownText({ "a.js": "let a = b; let b = a; show(a)" })).toBeUndefined();
    expect(
      shownText({ "a.js": "import { a } from './b'; export { a }; show(a)", "b.js": "export { a } from './a'" }),
    ).toBeUndefined();
  });
});

describe("arguments and options", () => {
  test("by key, by position, by name, over a variable and spreads", () => {
    const made = program({
      "a.js": "const base = { url: 'u' }; const o = { ...base, data: 1 }; send(o, 2)",
      "b.py": "post('u', json=d)\n",
    });
    const [send] = made.calls("send");
    const [post] = made.calls("post");
    expect(send && made.textOf(made.argument(send, 0, "url"))).toBe("u");
    expect(send && made.argument(send, 1)?.kind).toBe("number");
    expect(post && made.argument(post, 0)?.kind).toBe("string");
    expect(post && made.argument(post, 2, "json")?.kind).toBe("name");
    expect(post && made.argument(post, 1)).toBeUndefined();
  });
});

const callNames = (path: string, text: string): (string | undefined)[] => {
  const made = program({ [path]: text });
  return made.allCalls().map((call) => made.apiOf(call.callee));
};

describe("code for other platforms", () => {
  test.each([
    "// #ifdef MP-ALIPAY\nother()\n// #endif\nown()",
    "// #ifdef APP-PLUS || MP-BAIDU\nother()\n// #endif\nown()",
    "// #ifndef MP-ALIPAY\nown()\n// #endif",
    "// #ifdef MP-WEIXIN\nown()\n// #endif",
    "// #ifdef H5\nown()\n// #endif",
    "/* #ifdef MP-TOUTIAO */\nother()\n/* #endif */\nown()",
    "if (process.env.TARO_ENV === 'alipay') { other() } else { own() }",
    "if (process.env.TARO_ENV === 'weapp') { own() }",
    "switch (process.env.UNI_PLATFORM) { case 'mp-alipay': other(); break; default: own() }",
  ])("%s", (text) => {
    expect(callNames("a.js", text)).toEqual(["own"]);
  });
  test("whole files, and markup", () => {
    expect(callNames("a.alipay.js", "other()")).toEqual([]);
    const made = program({
      "a.vue": "<template><view><!-- #ifdef APP-PLUS --><map/><!-- #endif --><text/></view></template>",
    });
    expect(made.elements().map((element) => element.tag)).not.toContain("map");
  });
});
