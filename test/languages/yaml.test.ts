import { describe, expect, test } from "vitest";
import { lowerYaml } from "../../src/languages/yaml.ts";
import type { DataEntry, Module } from "../../src/program/tree.ts";
import { noParsers, plain } from "./data.ts";

const read = (text: string): Module => lowerYaml("config.yml", text, noParsers);

describe("YAML", () => {
  test("maps, lists and scalars", () => {
    expect(plain(read("a: 1\nb:\n  - x\n  - true\n  - ~\nc: {d: 'e', f: }\n").data)).toEqual([
      ["a", 1],
      ["b", { list: ["x", true, null] }],
      [
        "c",
        [
          ["d", "e"],
          ["f", null],
        ],
      ],
    ]);
  });

  test("keys and values have exact places, also after Chinese, emoji and CRLF", () => {
    const text = '说明: "你好😀"\r\nwechat:\r\n  secret: abc # 密钥\r\n';
    const { data, comments } = read(text);
    const entries: readonly DataEntry[] = data?.kind === "data-map" ? data.entries : [];
    const inner = entries[1]?.value.kind === "data-map" ? entries[1].value.entries : [];
    expect(
      [...entries.slice(0, 1), ...inner].map(({ start, end, value }) => [
        text.slice(start, end),
        text.slice(value.start, value.end),
      ]),
    ).toEqual([
      ['说明: "你好😀"', '"你好😀"'],
      ["secret: abc", "abc"],
    ]);
    expect(comments.map((comment) => [comment.text, text.slice(comment.start, comment.end)])).toEqual([
      ["# 密钥", "# 密钥"],
    ]);
  });

  test("several documents become a list, `__proto__` and double keys stay data", () => {
    expect(plain(read("a: 1\n---\n__proto__: 2\nb: 3\nb: 4\n").data)).toEqual({
      list: [
        [["a", 1]],
        [
          ["__proto__", 2],
          ["b", 3],
          ["b", 4],
        ],
      ],
    });
  });

  test("an alias stands for the data of its anchor", () => {
    expect(plain(read("base: &b { x: 1 }\nuse: *b\n").data)).toEqual([
      ["base", [["x", 1]]],
      ["use", [["x", 1]]],
    ]);
  });

  test("an alias to what holds it, or to nothing, is null", () => {
    expect(plain(read("a: &a [*a]\nb: *none\n").data)).toEqual([
      ["a", { list: [null] }],
      ["b", null],
    ]);
  });

  test("aliases that multiply end in a diagnostic", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let i = 1; i < 9; i++)
      lines.push(`a${i}: &a${i} [${Array.from({ length: 10 }, () => `*a${i - 1}`).join(", ")}]`);
    expect(read(lines.join("\n")).diagnostics).toMatchObject([{ code: "budget" }]);
  });

  test("damage costs only its place", () => {
    const module = read("a: 1\nb: [1, 2\nc: 3\n");
    expect(module.diagnostics).toMatchObject([{ code: "syntax-error", path: "config.yml" }]);
    expect(plain(module.data)).toContainEqual(["a", 1]);
  });

  test("a byte order mark and tabs", () => {
    expect(plain(read("\uFEFFa:\t1\n").data)).toEqual([["a", 1]]);
  });

  test("a large file is refused", () => {
    expect(read(`a: ${"x".repeat(300_000)}`).diagnostics).toMatchObject([{ code: "too-large" }]);
  });

  test.each([
    ["deep flow nesting", "[".repeat(100_000)],
    ["deep block nesting", Array.from({ length: 600 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
    ["garbage", "\u0000&*!|>'\"%@`{[".repeat(500)],
    ["template marks", "{{ if .Values.x }}\na: {{ .b }}\n{{ end }}\n"],
    ["nothing", ""],
  ])("%s is read without an error", (_, text) => {
    expect(read(text).kind).toBe("module");
  });
});
