import { describe, expect, test } from "vitest";
import { attributeOf, elementsOf, outline, read, source, textsOf } from "./markup-tree.ts";

const shape = (path: string, text: string): string => outline(read(path, text).markup);

describe("elements", () => {
  test("nest, close themselves and stand beside each other", () => {
    expect(shape("a.wxml", "<view><text>a</text><image/><input></input></view><view/>")).toBe(
      'view\n  text\n    "a"\n  image\n  input\nview\n',
    );
  });

  test("have exact places, also after Chinese, emoji, tabs, CRLF and a byte order mark", () => {
    const module = read(
      "a.wxml",
      "\uFEFF<!-- 😀 -->\r\n<view class=\"标题\"\r\n\thidden>\r\n\t 你好 <image src='a.png' />\r\n</view>",
    );
    const [view, image] = elementsOf(module);
    expect(source(module, view)?.startsWith("<view class")).toBe(true);
    expect(source(module, view)?.endsWith("</view>")).toBe(true);
    expect(module.text.slice(view?.start, view?.openEnd)).toBe('<view class="标题"\r\n\thidden>');
    expect(source(module, image)).toBe("<image src='a.png' />");
    expect(source(module, textsOf(module)[0])).toBe("你好");
    expect(view?.attributes.map((attribute) => [source(module, attribute), attribute.text])).toEqual([
      ['class="标题"', "标题"],
      ["hidden", undefined],
    ]);
    expect(module.comments.map((comment) => source(module, comment))).toEqual(["<!-- 😀 -->"]);
    const { valueStart } = attributeOf(module, "src");
    expect(module.text.slice(valueStart, valueStart + 5)).toBe("a.png");
  });

  test("of HTML: void elements, end tags left out, names in any case", () => {
    expect(
      shape("a.html", "<!DOCTYPE html><UL><li>A<li>B<br></ul><p>1<p>2<table><tr><td>x<td>y<tr><td>z</table>"),
    ).toBe(
      'ul\n  li\n    "A"\n  li\n    "B"\n    br\np\n  "1"\np\n  "2"\ntable\n  tr\n    td\n      "x"\n    td\n      "y"\n  tr\n    td\n      "z"\n',
    );
    expect(read("a.html", '<A onClick="go()" HREF=/x/y>k</A>').diagnostics).toEqual([]);
    expect(attributeOf(read("a.html", "<A HREF=/x/y>k</A>"), "href").text).toBe("/x/y");
  });

  test("of WXML keep their case and have no void ones", () => {
    expect(shape("a.wxml", "<my-View><input><text>a</text></input></my-View>")).toBe(
      'my-View\n  input\n    text\n      "a"\n',
    );
  });
});

describe("attributes", () => {
  test.each([
    ["double quotes", '<a x="1 > 2">', "1 > 2"],
    ["single quotes", `<a x='say "hi"'>`, 'say "hi"'],
    ["no quotes", "<a x=1>", "1"],
    ["blanks around =", '<a x = "1">', "1"],
    ["no value", "<a x>", undefined],
    ["an empty value", '<a x="">', ""],
    ["a mustache without quotes", "<a x={{ b ? 1 : 2 }}/>", "{{ b ? 1 : 2 }}"],
    ["several lines", '<a x="1\n2">', "1\n2"],
    ["no blank before the next", '<a y="0"x="1"z="2">', "1"],
  ])("with %s", (_, text, expected) => {
    expect(attributeOf(read("a.wxml", `${text}</a>`), "x").text).toBe(expected);
  });

  test("of Vue may hold any sign in their name", () => {
    const module = read(
      "a.vue",
      '<template><a :[key]="k" @click.prevent="go" #item="{ x }" v-on:tap.once="t"/></template>',
    );
    expect(elementsOf(module)[1]?.attributes.map(({ name }) => name)).toEqual([
      ":[key]",
      "@click.prevent",
      "#item",
      "v-on:tap.once",
    ]);
  });
});

describe("text", () => {
  test("has its entities resolved, its place as it is written", () => {
    const module = read("a.html", "<p> &lt;微信&gt; &amp;&#20320;&#x597D;&unknown; &copy </p>");
    expect(textsOf(module).map(({ text }) => text)).toEqual(["<微信> &你好&unknown; &copy"]);
    expect(source(module, textsOf(module)[0])).toBe("&lt;微信&gt; &amp;&#20320;&#x597D;&unknown; &copy");
  });

  test("keeps a lone <, and a mustache with tags in it", () => {
    expect(shape("a.wxml", "<text>1 < 2 {{ a < b ? '<view>' : c }}</text>")).toBe(
      "text\n  \"1 < 2 {{ a < b ? '<view>' : c }}\"\n",
    );
  });

  test("of CDATA is plain", () => {
    expect(shape("a.wxml", "<text><![CDATA[a <b> &amp;]]></text>")).toBe('text\n  "a <b> &"\n');
  });

  test("of title and textarea holds no tags", () => {
    expect(shape("a.html", "<title>a <b> &amp; c</title><textarea><p></textarea>")).toBe(
      'title\n  "a <b> & c"\ntextarea\n  "<p>"\n',
    );
  });

  test("is not made of scripts and styles", () => {
    expect(shape("a.html", "<style>a > b {}</style><script>if (a < b) '</div>'</script><p>x")).toBe(
      'style\nscript\np\n  "x"\n',
    );
  });
});

describe("comments", () => {
  test("are kept with their marks, also those of conditional compilation", () => {
    const module = read("a.vue", "<template><!-- #ifdef MP-WEIXIN --><view/><!-- #endif --></template>");
    expect(module.comments.map(({ text }) => text)).toEqual(["<!-- #ifdef MP-WEIXIN -->", "<!-- #endif -->"]);
  });

  test("hide tags", () => {
    expect(shape("a.wxml", "<!-- <view> --><text/>")).toBe("text\n");
  });
});

describe("server templates", () => {
  test.each([
    ["php", "a.tpl", '<?php if ($a > 1): ?><b title="<?= $t["x"] ?>"><?= $x ?>元</b><?php endif;', 'b\n  "${}元"\n'],
    [
      "asp and jsp",
      "a.jsp",
      '<%-- <i> --%><% if (a > b) { %><b title="<%= t("x") %>">${user.name}先生</b><% } %>',
      'b\n  "${}先生"\n',
    ],
    ["twig", "a.twig", '{# <i> #}{% if a > b %}<b title="{{ t("x") }}">{{ x }}元</b>{% endif %}', 'b\n  "${}元"\n'],
    [
      "blade",
      "a.blade.php",
      '@if($a > 1)<b title="{{ t("x") }}" @class(["a" => $b > 1])>{!! $x !!}元</b>@endif {{-- <i> --}}',
      'b\n  "${}元"\n',
    ],
    ["razor", "a.cshtml", '@{ var a = "<i>"; }@if (a > 1) <b title="@T("x")">@(Model.Name)元</b>', 'b\n  "${}元"\n'],
    ["freemarker", "a.ftl", '<#-- <i> --><#if (a > b)><b title="${t["x"]}">${x}元</b></#if>', 'b\n  "${}元"\n'],
    [
      "handlebars",
      "a.hbs",
      '{{!-- <i> --}}{{#if a}}<b title="{{t "x"}}" {{attrs}}>{{{x}}}元</b>{{/if}}',
      'b\n  "${}元"\n',
    ],
  ])("%s stays out of the tags", (_, path, text, expected) => {
    expect(shape(path, text)).toBe(expected);
  });

  test("an address is no island, and a doubled @ none either", () => {
    expect(shape("a.cshtml", "<p>me@x.com @@page</p>")).toBe('p\n  "me@x.com @@page"\n');
  });
});

describe("damage costs its own place", () => {
  test.each([
    ["a missing quote", "a.wxml", '<view class="a>\n<text id="b">x</text></view>', 'view\n  text\n    "x"\n'],
    ["a missing >", "a.wxml", '<view class="a"\n<text>x</text></view>', 'view\n  text\n    "x"\n'],
    ["a missing end tag", "a.wxml", "<view><text>x</view><view>y</view>", 'view\n  text\n    "x"\nview\n  "y"\n'],
    ["a stray end tag", "a.wxml", "<view></text>x</view>", 'view\n  "x"\n'],
    ["an open comment", "a.wxml", "<!-- a\n<view/>", "view\n"],
    ["a missing end of script", "a.html", "<p>x</p><script>var a = 1;", 'p\n  "x"\nscript\n'],
  ])("%s", (_, path, text, expected) => {
    const module = read(path, text);
    expect(outline(module.markup)).toBe(expected);
    expect(module.diagnostics).toMatchObject([
      { code: "syntax-error", path, message: { "zh-CN": expect.stringMatching(/。$/) } },
    ]);
  });

  test("an open mustache", () => {
    expect(shape("a.wxml", "<text>{{ a </text><text>{{ b }}</text>")).toBe('text\n  "{{ a"\ntext\n  "{{ b }}"\n');
  });

  test("one diagnostic speaks for all damage of a kind, at the first place", () => {
    expect(read("a.wxml", "<a>\n</b></b></b>\n</a>").diagnostics).toMatchObject([{ line: 2 }]);
  });
});
