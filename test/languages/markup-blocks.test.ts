import { describe, expect, test } from "vitest";
import { plain } from "./data.ts";
import { attributeOf, elementsOf, outline, read, sketch, source } from "./markup-tree.ts";

describe("single-file components", () => {
  test("template, scripts and styles", () => {
    const module = read(
      "a.vue",
      [
        "<template>",
        "  <view>{{ msg }}</view>",
        "</template>",
        "<script>",
        "export default { name: '页面😀' }",
        "</script>",
        '<script setup lang="ts">',
        "// note",
        "import { ref } from 'vue'",
        "const a: number = 1 < 2 ? 1 : 2",
        "</script>",
        "<style>",
        "a > b { }",
        "</style>",
        "",
      ].join("\r\n"),
    );
    expect(outline(module.markup)).toBe('template\n  view\n    "{{ msg }}"\nscript\nscript\nstyle\n');
    expect(module.isSetup).toBe(true);
    expect(module.imports).toMatchObject([{ source: "vue", imported: "ref", local: "ref" }]);
    expect(module.exports.map(({ name }) => name)).toEqual(["default"]);
    expect(module.body.map((node) => source(module, node))).toContain("a: number = 1 < 2 ? 1 : 2");
    expect(module.comments.map((comment) => source(module, comment))).toEqual(["// note"]);
    expect(module.diagnostics).toEqual([]);
  });

  test("nested templates belong to the outer one", () => {
    expect(outline(read("a.vue", "<template><template v-if='a'><b/></template><i/></template>").markup)).toBe(
      "template\n  template\n    b\n  i\n",
    );
  });

  test("a pug template is passed over without a word", () => {
    const module = read(
      "a.vue",
      "<template lang=\"pug\">\nview(@click='a') < x\n</template>\n<script>\nlet a = 1\n</script>",
    );
    expect(module.diagnostics).toEqual([]);
    expect(module.body).toHaveLength(1);
    expect(outline(module.markup)).toBe("template\nscript\n");
  });

  test.each([
    [
      "mpx",
      "a.mpx",
      '<script type="application/json">\n{ "navigationBarTitleText": "标题", }\n</script>\n<script>\nlet a\n</script>',
    ],
    ["a json block", "a.mpx", '<json>\n// note\n{ "navigationBarTitleText": "标题" }\n</json>\n<script>let a</script>'],
    ["wepy", "a.wpy", '<config>\n{ navigationBarTitleText: "标题" }\n</config>\n<script>let a</script>'],
  ])("%s configuration is data", (_, path, text) => {
    const module = read(path, text);
    expect(plain(module.data)).toEqual([["navigationBarTitleText", "标题"]]);
    expect(module.data?.kind === "data-map" && source(module, module.data.entries[0]?.value)).toBe('"标题"');
    expect(module.body).toHaveLength(1);
  });

  test("other languages and custom blocks are left alone", () => {
    const module = read(
      "a.vue",
      '<script lang="coffee">a = -> 1</script><i18n>{ "a": "<b>" }</i18n><docs># <x></docs>',
    );
    expect(module).toMatchObject({ body: [], diagnostics: [], data: undefined });
  });
});

describe("scripts in HTML", () => {
  test("run by their type", () => {
    const module = read(
      "a.html",
      [
        "<script>one()</script>",
        '<script type="module">two()</script>',
        '<script type="text/javascript">three()</script>',
        '<script type="application/json">{"a": 1}</script>',
        '<script type="text/template"><b>{{ x }}</b></script>',
        '<script src="a.js"></script>',
      ].join("\n"),
    );
    expect(module.body.map((node) => source(module, node))).toEqual(["one()", "two()", "three()"]);
    expect(attributeOf(module, "src").text).toBe("a.js");
    expect(elementsOf(module)).toHaveLength(6);
    expect(module.diagnostics).toEqual([]);
  });

  test("do not run into each other", () => {
    const module = read("a.html", "<script>one()</script>\n<script>(function () {})()</script>");
    expect(module.body.map((node) => source(module, node))).toEqual(["one()", "(function () {})()"]);
  });

  test("may hold islands of a server", () => {
    const module = read(
      "a.jsp",
      '<script>\n<% if (a) { %>\nvar id = <%= id %>;\nwx.config({ appId: "<%= appId %>", url: "${url}" });\n<% } %>\n</script>',
    );
    expect(module.diagnostics).toEqual([]);
    expect(module.body.map((node) => source(module, node))).toEqual([
      "id = <%= id %>",
      'wx.config({ appId: "<%= appId %>", url: "${url}" });',
    ]);
  });

  test.each([
    ["razor", "a.cshtml", "var a = @Model.Id;\n@if (Model.X) { wx.one() }\nvar b = '@ViewBag.Url';"],
    ["blade", "a.blade.php", "var a = @json($x);\n@if ($y) wx.one();\n@endif\nvar b = '{{ $url }}';"],
    ["php", "a.tpl", "var a = <?= $x ?>;\n<?php if ($y): ?> wx.one(); <?php endif ?>\nvar b = '<?= $url ?>';"],
  ])("may hold what %s prints and steers", (_, path, script) => {
    const module = read(path, `<script>${script}</script>`);
    expect(module.diagnostics).toEqual([]);
    expect(module.body.map(({ kind }) => kind)).toEqual([
      "declare",
      path === "a.cshtml" ? "block" : "expression",
      "declare",
    ]);
  });

  test("damage in one leaves the others whole", () => {
    const module = read("a.html", "<script>one({</script><p>{{ x }}</p><script>two()</script>");
    expect(module.diagnostics.map(({ code }) => code)).toEqual(["syntax-error"]);
    expect(module.body.map((node) => source(module, node))).toContain("two()");
    expect(elementsOf(module)).toHaveLength(3);
  });

  test("a refresh is a plain attribute", () => {
    const module = read("a.html", '<META http-equiv="refresh" content="0; url=https://x.com">');
    expect(attributeOf(module, "content").text).toBe("0; url=https://x.com");
    expect(sketch(attributeOf(module, "content").value)).toBe("none");
  });
});
