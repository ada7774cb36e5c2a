import { describe, expect, test } from "vitest";
import {
  html,
  htmlInline,
  markdown,
  markdownBlock,
  markdownCell,
  markdownCode,
  markdownUrl,
  terminal,
} from "../../src/report/escape.ts";

describe("Markdown", () => {
  test.each([
    ["a mention", "thanks @octocat", "thanks @&#8203;octocat"],
    ["a reference", "fixes #12 and GH-3", "fixes #&#8203;12 and GH-&#8203;3"],
    ["a commit", "see deadbeef1", "see dead&#8203;beef1"],
    ["a link", "https://x.cn www.x.cn", "https:&#8203;//x.cn www&#8203;.x.cn"],
    ["an image", "![a](b)", "!\\[a\\](b)"],
    ["an HTML comment", "<!-- x -->", "&lt;!-- x --&gt;"],
    ["an entity", "&lt;", "&amp;lt;"],
    ["markup", "**b** _i_ ~~s~~ $x$", "\\*\\*b\\*\\* \\_i\\_ \\~\\~s\\~\\~ \\$x\\$"],
    ["a heading, a list, a quote", "# x", "\\# x"],
    ["a list", "- x", "\\- x"],
    ["a numbered list", "1. x", "1\\. x"],
    ["several lines", "a\n# b\r\nc", "a \\# b c"],
    ["Chinese", "手机号（11 位）", "手机号（11 位）"],
    ["code in backticks", "call `wx.login` here", "call `wx.login` here"],
    ["a lone backtick", "a ` b", "a \\` b"],
  ])("%s is plain text", (_, text, expected) => {
    expect(markdown(text)).toBe(expected);
  });

  test("code may hold anything", () => {
    expect(markdownCode("a`b``c")).toBe("```a`b``c```");
    expect(markdownCode("`x`")).toBe("`` `x` ``");
    expect(markdownCode("a\nb")).toBe("`a b`");
    expect(markdownBlock("```\nx\n````")).toBe("`````\n```\nx\n````\n`````");
  });

  test("a cell keeps its bars", () => {
    expect(markdownCell("a|b `c|d`")).toBe("a\\|b `c\\|d`");
  });

  test("links lead to pages only", () => {
    expect(markdownUrl("https://x.cn/a (b).js")).toBe("https://x.cn/a%20%28b%29.js");
    expect(markdownUrl("javascript:alert(1)")).toBe("#");
  });
});

test("HTML has no markup left", () => {
  expect(html(`<img src=x onerror="a('b')">&`)).toBe("&#60;img src=x onerror=&#34;a(&#39;b&#39;)&#34;&#62;&#38;");
  expect(htmlInline("call `<b>` now")).toBe("call <code>&#60;b&#62;</code> now");
});

test.each([
  ["\u202e", "⟨U+202E⟩"],
  ["\u200b", "⟨U+200B⟩"],
  ["\u0007\u001b[31m", "⟨U+0007⟩⟨U+001B⟩[31m"],
  ["\u{e0041}", "⟨U+E0041⟩"],
  ["\ud800", "\ufffd"],
])("invisible and control characters are shown: %j", (text, shown) => {
  expect(terminal(text)).toBe(shown);
  expect(html(text)).toBe(shown);
  expect(markdownCode(text)).toBe(`\`${shown}\``);
});
