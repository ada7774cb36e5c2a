import { describe, expect, test } from "vitest";
import { walk } from "../../src/program/adopt.ts";
import { attributeOf, elementsOf, read, sketch, source, textsOf } from "./markup-tree.ts";

const wxml = (attribute: string, tag = "view"): ReturnType<typeof read> =>
  read("a.wxml", `<${tag} ${attribute}></${tag}>`);
const valueIn = (path: string, attribute: string): string => {
  const name = /^[^=\s]+/.exec(attribute)?.[0] ?? "";
  const inner = `<view ${attribute}></view>`;
  const module = read(path, path.endsWith(".vue") ? `<template>${inner}</template>` : inner);
  return sketch(attributeOf(module, name).value);
};

describe("WXML bindings", () => {
  test.each([
    ['wx:if="{{a.b > 1}}"', "a.b > 1"],
    ['wx:for="{{list}}"', "list"],
    ['x=\'{{ ok ? "是" : "否" }}\'', "ok ? '是' : '否'"],
    ['class="a {{b}} c{{d.e}}"', "['a ' b ' c' d.e]"],
    ['data="{{a: b, ...c}}"', "{a: b, ...c}"],
    ['data="{{...item}}"', "{...item}"],
    ['x="{{ {a: {b: 1}} }}"', "{a: {b: 1}}"],
    ['x="{{{a: 1}}}"', "{a: 1}"],
    ['x="{{m.format(a)}}"', "m.format(a)"],
    ['x="{{class}}"', "class"],
    ['x="{{ a ? b : c }}"', "a ? b : c"],
    ['x="plain"', "none"],
    ['bindtap="onTap"', "none"],
    ['catch:tap="{{handler}}"', "handler"],
    ['x="{{ }}"', "none"],
  ])("%s", (attribute, expected) => {
    expect(valueIn("a.wxml", attribute)).toBe(expected);
  });

  test("the data of a template is an object", () => {
    expect(sketch(attributeOf(wxml('is="t" data="{{user, id}}"', "template"), "data").value)).toBe(
      "{user: user, id: id}",
    );
  });

  test("have exact places, with Chinese, emoji, tabs and CRLF before them", () => {
    const module = read(
      "a.wxml",
      '<view>\r\n\t<text title="😀 {{ user.name }}">你好😀，{{ user.phone }}！{{n}}</text>\r\n</view>',
    );
    const [text] = textsOf(module);
    expect(text?.value?.kind === "template" && text.value.parts.map((part) => source(module, part))).toEqual([
      "你好😀，",
      "user.phone",
      "！",
      "n",
    ]);
    expect(source(module, text?.value)).toBe("你好😀，{{ user.phone }}！{{n}}");
    const { value } = attributeOf(module, "title");
    expect(value?.kind === "template" && value.parts.map((part) => source(module, part))).toEqual(["😀 ", "user.name"]);
  });

  test("a text that is one mustache has its expression, one without has none", () => {
    const module = read("a.wxml", "<text> {{ a.b }} </text><text>c</text>");
    expect(textsOf(module).map(({ value }) => sketch(value))).toEqual(["a.b", "none"]);
  });

  test("one that is damaged leaves the others whole", () => {
    const module = read(
      "a.wxml",
      "<text>{{ f(a }}</text><text>{{ `x }}</text><text>{{ a b }}</text><text>{{ // c }}</text><text>{{ g(b) }}</text>",
    );
    expect(
      textsOf(module)
        .map(({ value }) => sketch(value))
        .at(-1),
    ).toBe("g(b)");
    expect(textsOf(module)).toHaveLength(5);
  });

  test("every node of an expression has its parent", () => {
    const module = read("a.wxml", '<view x="{{ f(a.b) }}">{{ c }}</view>');
    const orphans: string[] = [];
    walk(module, (node) => void (node !== module && !node.parent && orphans.push(node.kind)));
    expect(orphans).toEqual([]);
  });
});

describe("WXML scripts", () => {
  test("an inline wxs is lowered, one in a file is an import", () => {
    const module = read(
      "a.wxml",
      '<wxs module="m" src="./m.wxs" />\n<wxs module="n">\nvar f = function (a) { return a < 1 }\nmodule.exports = { f: f }\n</wxs>\n<view/>',
    );
    expect(module.imports).toMatchObject([{ source: "./m.wxs", imported: "*", local: "m" }]);
    expect(module.body.map((node) => source(module, node))).toEqual([
      "f = function (a) { return a < 1 }",
      "module.exports = { f: f }",
    ]);
    expect(elementsOf(module).map(({ tag }) => tag)).toEqual(["wxs", "wxs", "view"]);
  });
});

describe("Vue directives", () => {
  test.each([
    [':src="user.avatar"', "user.avatar"],
    ['v-bind:src="a + 1"', "a + 1"],
    ['v-if="a && b"', "a && b"],
    ['v-if="a &amp;&amp; b &lt;= 1"', "a && b <= 1"],
    ['v-model.trim="form.phone"', "form.phone"],
    ['v-for="item in list.items"', "list.items"],
    ['v-for="(item, index) of rows"', "rows"],
    ['v-for="n in 10"', "10"],
    ['v-else=""', "none"],
    ['v-slot:item="{ row }"', "none"],
    ['#default="{ row }"', "none"],
    ['@click="submit"', "submit"],
    ['@click="submit(user.id);"', "submit(user.id)"],
    ["@click='go(&quot;a b&quot;)'", "go('a b')"],
    ['v-on:click.stop="a(); b()"', "function of expression, expression"],
    ['@click="() => { a(); b() }"', "function of expression, expression"],
    ['@click="if (ok) go()"', "function of if"],
    ['@click="a = 1"', "assign"],
    ['@tap="buy({{item.id}})"', "buy(item.id)"],
    ['bindtap="buy(item.id)"', "buy(item.id)"],
    ['bindtap="buy"', "none"],
    ['title="{{ a }}元"', "[a '元']"],
    ['title="plain"', "none"],
  ])("%s", (attribute, expected) => {
    expect(valueIn("a.vue", attribute)).toBe(expected);
  });

  test("a handler's statements have exact places", () => {
    const module = read("a.vue", '<template>\n<view title="说明😀" @click="one(1); two(2)"/></template>');
    const { value } = attributeOf(module, "@click");
    expect(value?.kind === "function" && value.isArrow && value.body.map((node) => source(module, node))).toEqual([
      "one(1);",
      "two(2)",
    ]);
    expect(source(module, value)).toBe("one(1); two(2)");
  });
});

describe("HTML handlers", () => {
  test.each([
    ['onclick="pay(1)"', "pay(1)"],
    ['onclick="javascript:pay(1);"', "pay(1)"],
    ['onload="return check()"', "function of return"],
    ['href="javascript:go(1);"', "go(1)"],
    ['href="javascript:;"', "none"],
    ['href="https://x.com/?a={{b}}"', "['https://x.com/?a=' b]"],
    ['href="/a"', "none"],
    ['v-if="a"', "a"],
  ])("%s", (attribute, expected) => {
    expect(valueIn("a.html", attribute)).toBe(expected);
  });

  test("what a server fills in is an unknown part", () => {
    expect(valueIn("a.jsp", 'href="/pay?id=${id}&amp;x=<%= y %>"')).toBe("['/pay?id=' other '&x=' other]");
    expect(valueIn("a.cshtml", 'href="@Url.Action("Pay")"')).toBe("other");
  });
});
