import { describe, expect, test } from "vitest";
import { lowerJson } from "../../src/languages/json.ts";
import type { DataNode, Module } from "../../src/program/tree.ts";
import { noParsers, plain } from "./data.ts";

const read = (text: string): Module => lowerJson("app.json", text, noParsers);

describe("JSON", () => {
  test("values of every kind", () => {
    expect(plain(read('{ "a": 1.5, "b": [true, false, null], "c": { "d": "x" } }').data)).toEqual([
      ["a", 1.5],
      ["b", { list: [true, false, null] }],
      ["c", [["d", "x"]]],
    ]);
  });

  test("keys and values have exact places, also after Chinese, emoji, tabs and CRLF", () => {
    const text = '{\r\n\t"说明😀": "你好",\r\n\t"desc" : [ 1 ]\r\n}';
    const { data } = read(text);
    const places =
      data?.kind === "data-map"
        ? data.entries.map((entry) => [
            text.slice(entry.keyStart, entry.keyStart + 3),
            text.slice(entry.start, entry.end),
            text.slice(entry.value.start, entry.value.end),
          ])
        : [];
    expect(places).toEqual([
      ['"说明', '"说明😀": "你好"', '"你好"'],
      ['"de', '"desc" : [ 1 ]', "[ 1 ]"],
    ]);
    expect(text.slice(data?.start, data?.end)).toBe(text);
  });

  test("comments are kept, trailing commas allowed, escapes resolved", () => {
    const module = read('// first\n{ "a": "\\u4f60\\n", /* in */ }');
    expect(plain(module.data)).toEqual([["a", "你\n"]]);
    expect(module.comments.map(({ text }) => text)).toEqual(["// first", "/* in */"]);
    expect(module.diagnostics).toEqual([]);
  });

  test("a byte order mark, duplicate keys and __proto__ are plain data", () => {
    const module = read('\uFEFF{ "__proto__": 1, "a": 2, "a": 3 }');
    expect(plain(module.data)).toEqual([
      ["__proto__", 1],
      ["a", 2],
      ["a", 3],
    ]);
    expect(module.diagnostics).toEqual([]);
  });

  test.each([
    [
      "a missing comma",
      '{ "a": 1 "b": 2 }',
      [
        ["a", 1],
        ["b", 2],
      ],
    ],
    [
      "a missing colon",
      '{ "a" 1, "b": 2 }',
      [
        ["a", 1],
        ["b", 2],
      ],
    ],
    ["a missing comma in a list", "[1 2]", { list: [1, 2] }],
    ["a missing value", '{ "a": , "b": 2 }', [["b", 2]]],
    ["a missing key", '{ 1, "b": 2 }', [["b", 2]]],
    ["a bare key", "{ a: 1 }", [["a", 1]]],
    ["the end cut off", '{ "a": { "b": [1, 2', [["a", [["b", { list: [1, 2] }]]]]],
    [
      "a bracket of the wrong kind",
      '{ "a": [1}, "b": 2 }',
      [
        ["a", { list: [1] }],
        ["b", 2],
      ],
    ],
    ["a second value", '{ "a": 1 } { "b": 2 }', [["a", 1]]],
  ])("%s costs only its place", (_, text, expected) => {
    const module = read(text);
    expect(plain(module.data)).toEqual(expected);
    expect(module.diagnostics.map(({ code }) => code)).toEqual(["syntax-error"]);
  });

  test("the diagnostic names the line, in both languages", () => {
    expect(read('{\n  "a": 1,\n  oops\n}').diagnostics).toMatchObject([
      {
        path: "app.json",
        line: 3,
        message: { en: expect.stringMatching(/JSON/), "zh-CN": expect.stringMatching(/JSON/) },
      },
    ]);
  });

  test.each([
    ["nesting of 100,000 levels", "[".repeat(100_000) + "]".repeat(100_000)],
    ["unclosed nesting", '{"a":'.repeat(100_000)],
    ["one megabyte in one line", `["${"长".repeat(1_000_000)}"]`],
    ["garbage", '\u0000}{]:,"\\u12'.repeat(20_000)],
    ["nothing", ""],
  ])("%s is read without an error", (_, text) => {
    expect(read(text).kind).toBe("module");
  });

  test("deep nesting is read in full", () => {
    let depth = 0;
    for (
      let node: DataNode | undefined = read("[".repeat(50_000)).data;
      node?.kind === "data-list";
      node = node.items[0]
    )
      depth++;
    expect(depth).toBe(50_000);
  });
});
