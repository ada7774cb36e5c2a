import { describe, expect, it } from "vitest";
import { lowerCsharp } from "../../src/languages/csharp.ts";
import { childrenOf } from "../../src/program/adopt.ts";
import type { Module } from "../../src/program/tree.ts";
import { parsers } from "./parsers.ts";
import { render } from "./render.ts";
import { namesIn, nodesOf } from "./snippets.ts";

const lower = (text: string): Module => lowerCsharp("src/App.cs", text, parsers);

describe("places in C# files", () => {
  it.each([
    ["LF", "\n", ""],
    ["CRLF", "\r\n", ""],
    ["BOM", "\n", "\uFEFF"],
  ])("are UTF-16 offsets with %s", (_, lineEnd, mark) => {
    const text = `${mark}${["// 你好 😀", "class 类 {", '  string 名 = $"😀{user["手机"]}";', "  void 方法() { wx?.Login(名); }", "}"].join(lineEnd)}`;
    expect(namesIn(lower(text))).toEqual(["类", "😀", "手机", "user", "方法", "Login", "wx", "名"]);
  });

  it("keeps every node inside its parent, which it knows", () => {
    const module = lower(
      'record R(int X) : B(X) { int P { get => 1; } void F() { using (var x = y) { g($"a{b}", c => d, n: 1); } } }',
    );
    for (const node of nodesOf(module)) {
      for (const child of childrenOf(node)) {
        expect(child.parent).toBe(node);
        expect([child.start >= node.start, child.end <= node.end]).toEqual([true, true]);
      }
    }
  });
});

describe("damaged and hostile C#", () => {
  it("reads what is left of a broken file and says so once", () => {
    const module = lower("class A {\n void F() { wx.Login(a); ] }\n void G() { Log(phone); ) }\n}");
    expect(module.diagnostics).toHaveLength(1);
    expect(module.diagnostics[0]).toMatchObject({ code: "syntax-error", path: "src/App.cs", line: 2 });
    const calls = nodesOf(module).flatMap((node) => (node.kind === "call" ? [render(node.callee)] : []));
    expect(calls).toEqual(expect.arrayContaining(["wx.Login", "Log"]));
  });

  it.each([
    ["brackets", "(".repeat(100_000)],
    ["angles", "class A { a<".concat("a<".repeat(30_000))],
    ["nested calls", `class A { object x = ${"f(".repeat(900)}1${")".repeat(900)}; }`],
    ["nested classes", "class A {".repeat(900)],
    ["nested namespaces", "namespace A {".repeat(900)],
    ["nested blocks", `class A { void F() ${"{".repeat(900)}${"}".repeat(900)} }`],
    ["nested interpolations", `class A { string x = ${'$"{'.repeat(900)}`],
    ["nested conditional compilation", `class A {\n${"#if X\n".repeat(5_000)}int a;\n${"#endif\n".repeat(5_000)}}`],
    ["nots", `class A { bool x = ${"!".repeat(50_000)}y; }`],
    ["ternaries", `class A { int x = ${"a ? b :\n".repeat(20_000)}c; }`],
    ["lambdas", `class A { F x = ${"a =>\n".repeat(20_000)}b; }`],
    ["noise", 'class \u0000 { \' " ` \uD800 /* @( case => $"{ }'.repeat(500)],
  ])("does not throw at %s", (_, text) => {
    const module = lower(text);
    expect(module.kind).toBe("module");
    expect(module.diagnostics.length).toBeGreaterThan(0);
  });

  it.each([
    ["calls", `a${".b()".repeat(10_000)}`, "call", 10_000],
    ["conditional members", `a${"?.b".repeat(10_000)}`, "member", 10_000],
    ["texts", `"a"${" + b".repeat(30_000)}`, "template", 1],
    ["sums", `a${" + b".repeat(30_000)}`, "binary", 30_000],
  ])("reads chains of any length: %s", (_, expression, kind, count) => {
    const module = lower(
      `class A {\n object x =\n ${expression.replaceAll(/(.{60,80}?)(?=[?.+])/g, "$1\n").replaceAll("?\n.", "?.\n")};\n}`,
    );
    expect(module.diagnostics).toEqual([]);
    expect(nodesOf(module).filter((node) => node.kind === kind)).toHaveLength(count);
  });

  it.each([
    ["nested initialisers", `class A { X x = new X ${"{ X = ".repeat(900)}1${"}".repeat(900)}; }`],
    ["negated patterns", `class A { bool x = y is ${"not\n".repeat(20_000)} null; }`],
  ])("reads deep but harmless code: %s", (_, text) => {
    expect(lower(text).diagnostics).toEqual([]);
  });

  it("reads a chain of ten thousand else-ifs", () => {
    const module = lower(`class A { void F() {\n ${"if (a) b();\n else ".repeat(10_000)} c(); } }`);
    expect(nodesOf(module).filter((node) => node.kind === "if")).toHaveLength(10_000);
  });
});
