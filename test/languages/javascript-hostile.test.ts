import { describe, expect, test } from "vitest";
import { walk } from "../../src/program/adopt.ts";
import { lowerScript, type ScriptGrammar } from "../../src/languages/javascript.ts";
import type { Module, Node } from "../../src/program/tree.ts";
import { parsers } from "./parsers.ts";
import { render } from "./render.ts";

const lower = (text: string, grammar: ScriptGrammar = "javascript"): Module =>
  lowerScript("a.js", text, parsers, grammar);
const codes = (text: string, grammar?: ScriptGrammar): string[] =>
  lower(text, grammar).diagnostics.map(({ code }) => code);
const nodesOf = (module: Module): Node[] => {
  const nodes: Node[] = [];
  walk(module, (node) => void nodes.push(node));
  return nodes;
};

describe("positions are UTF-16 offsets of the text", () => {
  test.each([
    ["Chinese", 'const 名字 = wx.取(位置, "文本");'],
    ["emoji", 'f("😀👨‍👩‍👧", 𝒙, `😀${name}`);'],
    ["CRLF", '/* 注释\r\n */\r\nconst a = {\r\n  b: "c",\r\n}\r\n'],
    ["tabs", '\t\tif (a) {\n\t\t\tb("c")\n\t\t}'],
    ["byte order mark", '\uFEFFconst a = "b"'],
  ])("%s", (_, text) => {
    const module = lower(text);
    expect(module.diagnostics).toEqual([]);
    const shown = nodesOf(module).flatMap((node) => {
      const written = text.slice(node.start, node.end);
      if (node.kind === "name") return [[node.name, written]];
      if (node.kind === "string" && /^["']/.test(written)) return [[JSON.stringify(node.value), written]];
      if (node.kind === "member")
        return [[node.property, text.slice(node.propertyStart, node.propertyStart + node.property.length)]];
      return [];
    });
    expect(shown.length).toBeGreaterThan(1);
    for (const [said, written] of shown) expect(said).toBe(written);
  });
});

const fileAround = (middle: string): string => `const app = getApp();\n${middle}\nPage({ onLoad() { wx.login() } });\n`;

describe("damage costs the damaged statement", () => {
  test.each(["let = = 1;", "foo(a b);", "const x = {a: };", "if (a {", "}}}", "@#$%", "class { ) }"])(
    "%s",
    (middle) => {
      const module = lower(fileAround(middle));
      const calls = nodesOf(module).flatMap((node) => (node.kind === "call" ? [render(node.callee)] : []));
      expect(calls).toEqual(expect.arrayContaining(["getApp", "wx.login"]));
      expect(module.diagnostics).toEqual([expect.objectContaining({ code: "syntax-error", path: "a.js" })]);
    },
  );

  test("a semicolon that may be left out is no damage", () => {
    expect(codes("let a, b\n\n(() => { a = c() })()")).toEqual([]);
  });

  test("one diagnostic a file, with the first line and the number of places", () => {
    const { diagnostics } = lower("a();\nfoo(b c);\nd();\nfoo(e f);\n");
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.line).toBe(2);
    expect(diagnostics[0]?.message.en).toContain("2 places");
  });

  test("a file that ends in the middle keeps what came before", () => {
    const module = lower(
      "Page({\n  onLoad() { wx.login() },\n  onShow() { wx.getLocation({ success(res) { console.log(res.lat",
    );
    const shown = nodesOf(module).flatMap((node) =>
      node.kind === "call" || node.kind === "member" ? [render(node)] : [],
    );
    expect(shown).toEqual(expect.arrayContaining(["wx.login()", "wx.getLocation", "console.log", "res.lat"]));
  });
});

const times = (text: string, count: number): string => text.repeat(count);

describe("hostile texts end in a module, never in an error", () => {
  test.each<[string, string, ScriptGrammar, string[]]>([
    ["1 MB on one line", times("foo(a,b);", 115_000), "javascript", ["minified"]],
    ["100,000 brackets", times("(", 100_000), "javascript", ["too-deep"]],
    ["900 balanced brackets", times("[", 900) + times("]", 900), "javascript", ["too-deep"]],
    ["a chain of 100,000 calls", `x = a${times(".b()\n", 100_000)}`, "javascript", []],
    ["a sum of 100,000 numbers", `x = 1${times("+1", 100_000)}`, "javascript", []],
    ["100,000 joined texts", `x = ""${times("+a+'b'\n", 50_000)}`, "javascript", []],
    ["10,000 casts", `x = a${times("!", 10_000)}`, "typescript", []],
    ["20,000 else-ifs", `if(a){}${times("else if(a){}\n", 20_000)}`, "javascript", ["too-deep"]],
    ["20,000 ternaries", `x = ${times("a?b:\n", 20_000)}c`, "javascript", ["too-deep"]],
    ["5,000 nested elements", times("<a>", 5_000) + times("</a>", 5_000), "javascript", ["too-deep"]],
    ["30,000 elements without end", times("<a>", 30_000), "javascript", ["syntax-error"]],
    ["40,000 open `<`", times("a<b,", 40_000), "tsx", ["too-deep"]],
    ["900 nested functions", times("function f(){", 900) + times("}", 900), "javascript", ["too-deep"]],
    ["900 functions without end", times("function f(){", 900), "javascript", ["syntax-error"]],
    ["nothing", "", "tsx", []],
    ["a comment without end", "/* a", "typescript", ["syntax-error"]],
    ["zero bytes", times("\0", 1_000), "javascript", ["syntax-error"]],
    ["lone surrogates", times("\uD83D", 1_000), "javascript", []],
  ])("%s", (_, text, grammar, expected) => {
    expect(codes(text, grammar)).toEqual(expected);
  });

  test("garbage of every kind of character", () => {
    let seed = 1;
    const next = (limit: number): number => (seed = (seed * 48_271) % 2_147_483_647) % limit;
    for (const limit of [128, 0x3000, 0x10000]) {
      const text = Array.from({ length: 50_000 }, () => String.fromCharCode(next(limit))).join("");
      expect(codes(text)).toContain("syntax-error");
    }
  });

  test("any prefix of a file", () => {
    const text =
      "import a from 'b'; export default class A extends B { @c() d = async ({ e, f: [g] = [] }) => { for await (const h of i) yield* `j${k ? <L m={n}>o</L> : 1}`; } } // 完";
    for (let length = 0; length <= text.length; length++) {
      const part = text.slice(0, length);
      const nodes = nodesOf(lower(part, "tsx"));
      expect(nodes.every(({ start, end }) => start >= 0 && start <= end && end <= length)).toBe(true);
    }
  });
});
