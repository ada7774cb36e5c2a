import { describe, expect, test } from "vitest";
import { lowerProperties } from "../../src/languages/properties.ts";
import { lowerText } from "../../src/languages/text.ts";
import type { Module } from "../../src/program/tree.ts";
import { noParsers, plain } from "./data.ts";

const read = (text: string): Module => lowerProperties(".env", text, noParsers);

describe("properties, .env and .ini", () => {
  test.each([
    ["a plain line", "wx.appid=wx123", [["wx.appid", "wx123"]]],
    ["blanks and a colon", "  key : value  ", [["key", "value"]]],
    ["export", "export WX_SECRET=abc", [["WX_SECRET", "abc"]]],
    ["double quotes with escapes", 'A="a\\nb # c"', [["A", "a\nb # c"]]],
    ["single quotes", "A='a\\nb'", [["A", "a\\nb"]]],
    [
      "a quote that is never closed",
      'A="ab\nB=1',
      [
        ["A", '"ab'],
        ["B", "1"],
      ],
    ],
    ["a quote in the middle", `A="a" + "b"`, [["A", '"a" + "b"']]],
    ["a comment behind the value", "A=1 # one", [["A", "1"]]],
    [
      "a # that is no comment",
      "A=#fff\nB=a#b",
      [
        ["A", "#fff"],
        ["B", "a#b"],
      ],
    ],
    ["a URL", "url=https://x.com/a?b=c", [["url", "https://x.com/a?b=c"]]],
    [
      "continued lines",
      "A=x,\\\n   y,\\\n   z\nB=1",
      [
        ["A", "x,y,z"],
        ["B", "1"],
      ],
    ],
    [
      "escapes",
      "msg=\\u4f60\\u597d\\:\nk\\:1=v",
      [
        ["msg", "你好:"],
        ["k:1", "v"],
      ],
    ],
    [
      "an empty value",
      "A=\nB=2",
      [
        ["A", ""],
        ["B", "2"],
      ],
    ],
    [
      "sections",
      "x=1\n[wechat]\nsecret=s\n[db]\n",
      [
        ["x", "1"],
        ["wechat", [["secret", "s"]]],
        ["db", []],
      ],
    ],
    ["lines without a key", "just words\n\n----\nA=1", [["A", "1"]]],
    [
      "dangerous keys",
      "__proto__=1\nconstructor=2",
      [
        ["__proto__", "1"],
        ["constructor", "2"],
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(plain(read(text).data)).toEqual(expected);
  });

  test("places are exact after a byte order mark, Chinese, emoji, tabs and CRLF", () => {
    const text = '\uFEFF# 微信😀\r\n\tapp.id = wx1\r\nexport S="秘密"\r\n';
    const { data, comments } = read(text);
    const entries = data?.kind === "data-map" ? data.entries : [];
    expect(
      entries.map((entry) => [text.slice(entry.keyStart, entry.end), text.slice(entry.value.start, entry.value.end)]),
    ).toEqual([
      ["app.id = wx1", "wx1"],
      ['S="秘密"', '"秘密"'],
    ]);
    expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(["# 微信😀"]);
  });

  test("comments start with #, ; or !", () => {
    expect(read("# a\n; b\n! c\n").comments.map(({ text }) => text)).toEqual(["# a", "; b", "! c"]);
  });

  test.each([
    ["one megabyte in one line", `A=${"x ".repeat(500_000)}`],
    ["continued without end", "A=\\\n".repeat(100_000)],
    ["quotes", `A="${'\\"'.repeat(300_000)}`],
    ["backslashes", `A=${"\\".repeat(1_000_000)}`],
    ["blanks", " ".repeat(1_000_000)],
    ["brackets", "[".repeat(1_000_000)],
  ])("%s is read without an error", (_, text) => {
    expect(read(text).kind).toBe("module");
  });
});

test("a plain text is a module with only its text", () => {
  expect(lowerText("README.md", "# 标题", noParsers)).toMatchObject({
    language: "text",
    text: "# 标题",
    body: [],
    data: undefined,
  });
});
