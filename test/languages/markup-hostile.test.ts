import { describe, expect, test } from "vitest";
import type { Node } from "../../src/program/tree.ts";
import { elementsOf, read } from "./markup-tree.ts";

/** Inputs that made other scanners quadratic, recursive or throw. Each is about a megabyte. */
const hostile: Readonly<Record<string, string>> = {
  "nested tags": "<view>".repeat(100_000) + "</view>".repeat(100_000),
  "nested tags that stay open": "<view a='{{b}}'>".repeat(60_000),
  "nested list items": "<li>".repeat(100_000) + "<p>".repeat(100_000),
  "end tags without start": "</view>".repeat(150_000),
  "end tags of outer elements": `${"<a>".repeat(50_000)}${"</b></a>".repeat(50_000)}`,
  "mustaches that stay open": "{{ ".repeat(300_000),
  "mustaches with an open string": "{{ '".repeat(200_000),
  "mustaches with escaped quotes": `{{ "\\"`.repeat(150_000),
  "mustaches with open brackets": "{{ (([".repeat(150_000),
  "mustaches in one attribute": `<view a="${"{{b}}".repeat(100_000)}"/>`,
  "brackets in one mustache": `<view a="{{${"(".repeat(200_000)}${")".repeat(200_000)}}}"/>`,
  "quotes that stay open": `<a b="`.repeat(150_000),
  "quotes of both kinds": `<a b="'`.repeat(120_000),
  "quotes over lines": `<a b="x>\n<c d=`.repeat(60_000),
  "attributes without a tag end": `<a ${"b=1 ".repeat(200_000)}`,
  "attributes of one tag": `<a ${'b="1" '.repeat(120_000)}>`,
  "opening angles": "<".repeat(1_000_000),
  "tag starts": "<a".repeat(400_000),
  "comments that stay open": "<!-- ".repeat(150_000),
  "comments that stay open in lines": "<!--\n".repeat(150_000),
  "declarations that stay open": "<!a ".repeat(200_000),
  "CDATA that stays open": "<![CDATA[ ".repeat(80_000),
  "raw text that stays open": "<title>".repeat(100_000) + "<textarea>".repeat(50_000),
  "scripts that stay open": "<script>".repeat(100_000),
  "many scripts": "<script>a(</script>".repeat(20_000),
  "blanks in a handler": `<a onclick="${" ".repeat(500_000)}x" href="${" ".repeat(500_000)}x">`,
  "islands that stay open": "<?php <% {% {# ${ @( @{ ".repeat(30_000),
  "islands that end behind their element": "<title>{%</title>".repeat(60_000) + "%}",
  "words with brackets": "@a(@b(@c[".repeat(80_000),
  entities: "&amp&#38&#x26;&;".repeat(60_000),
  "one line": `<view>${"长".repeat(1_000_000)}</view>`,
  garbage: "\u0000<\uD83D>\"'{{}}<!--</\u2028=`".repeat(40_000),
};

const paths = ["a.wxml", "a.vue", "a.html", "a.cshtml"];

describe.each(Object.entries(hostile))("%s", (_, inner) => {
  test.each(paths)("as %s is read to the end", (path) => {
    const text = path === "a.vue" ? `<template>${inner}</template>` : inner;
    const module = read(path, text);
    expect(module.text).toBe(text);
    expect(elementsOf(module).every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
  });
});

test("nesting of 100,000 levels is read in full", () => {
  let depth = 0;
  let node: Node | undefined = read("a.wxml", "<view>".repeat(100_000)).markup[0];
  while (node?.kind === "element") {
    depth++;
    node = node.children[0];
  }
  expect(depth).toBe(100_000);
});
