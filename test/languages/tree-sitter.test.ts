import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exportMemory, type WasmHeap } from "../../src/languages/export-memory.ts";
import { exportTree, isSameTree } from "../../src/languages/export-tree.ts";
import { FlatTree } from "../../src/languages/flat-tree.ts";
import { type Grammar, grammars } from "../../src/languages/frontend.ts";
import { symbolsOf } from "../../src/languages/tree-writer.ts";
import { parsers } from "./parsers.ts";

/** The wasm heap's views appear on the options, so this file starts web-tree-sitter itself, in its ES module build. */
const treeSitter = await import("web-tree-sitter");
const modules = new URL("../../node_modules/", import.meta.url);
const heap: WasmHeap = {};
await treeSitter.Parser.init(heap);
const load = async (grammar: Grammar) => {
  const name = grammar === "csharp" ? "c-sharp" : grammar;
  return treeSitter.Language.load(
    readFileSync(new URL(`@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`, modules)),
  );
};

const texts: Readonly<Record<Grammar, string>> = {
  javascript:
    "/* 注 */ export const { a: b = 1, ...c } = f?.(`x${y}`, ...z);\nclass A extends B { static #p = () => <V a={1}>文 {d}</V> }",
  typescript:
    "@D() export abstract class A<T> implements B { constructor(private a?: string) { super() } }\nenum E { X = 1 }",
  tsx: "const A: FC<P> = ({ a }) => <View onClick={() => b(a as string)}>😀{...c}</View>;",
  php: "<p><?= $a ?></p><?php\nnamespace A\\B; class C { public function d(?int $e = 1): array { return ['f' => \"$e {$this->g}\"]; } }",
  python:
    "@route('/a')\nasync def f(self, *a, b: int = 1, **c):\n    return {**d, 'e': f'{g!r:>{h}}'} if i else [j for j in k]\n",
  java: 'package a.b; @Get("/x") class C<T> extends D { List<String> e = f.<T>g(h -> i).j[0]; /* 注 */ }',
  go: 'package a\n\nfunc (b *C) D(e ...string) (f int, g error) {\n\th := map[string]int{"中": 1}\n\treturn h[e[0]], nil\n}\n',
  csharp:
    'namespace A { [HttpPost("x")] class B : C { string D => $"{e:F2} 中"; async Task F() => await g?.H<int>(i: 1); } }',
};

/** Damage of several kinds: cut in the middle, a bracket lost, a foreign bracket put in. */
const damaged = (text: string): string[] => [
  text,
  text.slice(0, text.length / 2),
  text.replace(/[)}\]]/, ""),
  text.replace(/[({[]/, "] ) }"),
  "",
];

describe.each(grammars)("%s", (grammar) => {
  test("the memory gives the same tree as the cursor, damaged or not", async () => {
    const language = await load(grammar);
    const symbols = symbolsOf(language);
    const parser = new treeSitter.Parser().setLanguage(language);
    for (const text of damaged(texts[grammar])) {
      const tree = parser.parse(text);
      if (!tree) throw new Error("not parsed");
      const reference = exportTree(tree, text, symbols);
      const fast = exportMemory(tree, text, symbols, heap);
      expect(fast && isSameTree(fast, reference)).toBe(true);
    }
  });

  test("a file is read without damage", () => {
    const tree = parsers.parse(grammar, "a", texts[grammar]);
    if (!(tree instanceof FlatTree)) throw new Error(tree.message.en);
    const nodes = Array.from({ length: tree.count }, (_, node) => node);
    expect(nodes.filter((node) => tree.isError(node) || tree.isMissing(node))).toEqual([]);
    expect(nodes.length).toBeGreaterThan(20);
  });
});

test("a tree with more nodes and deeper ones than there is room for at first is read whole", async () => {
  const language = await load("javascript");
  const symbols = symbolsOf(language);
  const text = `${"[".repeat(600)}a${"]".repeat(600)};\n${"f(a, 'b'); // c\n".repeat(3_000)}`;
  const tree = new treeSitter.Parser().setLanguage(language).parse(text);
  if (!tree) throw new Error("not parsed");
  const fast = exportMemory(tree, text, symbols, heap);
  expect(fast && isSameTree(fast, exportTree(tree, text, symbols))).toBe(true);
  expect(fast?.count).toBeGreaterThan(20_000);
  expect(fast?.marks).toHaveLength(3_000);
});

const shape = (tree: FlatTree, node = 0): string => {
  const children = tree.children(node).map((child) => shape(tree, child));
  const field = tree.field(node);
  return `${field ? `${field}:` : ""}${tree.kind(node)}${children.length > 0 ? `(${children.join(" ")})` : ""}`;
};
const parse = (text: string, ranges?: readonly { readonly start: number; readonly end: number }[]): FlatTree => {
  const tree = parsers.parse("javascript", "a.js", text, ranges);
  if (!(tree instanceof FlatTree)) throw new Error(tree.message.en);
  return tree;
};

test("brackets, separators and quotes are left out, operators and keywords stay", () => {
  expect(shape(parse("async () => [a, 'b']"))).toBe(
    "program(expression_statement(arrow_function(async parameters:formal_parameters => body:array(identifier string(string_fragment)))))",
  );
});

test("with ranges only they are parsed, with the offsets of the whole text", () => {
  const text = "<p>不是代码 ((( </p><script>a()</script><p>{{</p><script>b</script>";
  const ranges = ["a()", "b</"].map((code) => ({
    start: text.indexOf(code),
    end: text.indexOf(code) + (code === "a()" ? 3 : 1),
  }));
  const tree = parse(text, ranges);
  const names = Array.from({ length: tree.count }, (_, node) => node).filter(
    (node) => tree.kind(node) === "identifier",
  );
  expect(names.map((node) => tree.textOf(node))).toEqual(["a", "b"]);
});

/** Nothing of a text that was given up is left in the parser. */
const expectNextIsRead = () => expect(shape(parse("a"))).toBe("program(expression_statement(identifier))");

describe("what is too much is a diagnostic, and the next text is parsed as ever", () => {
  test("too many steps", () => {
    const result = parsers.parse("javascript", "a.js", `x = [${"1,".repeat(400_000)}]`);
    expect(result).toMatchObject({ code: "budget", path: "a.js" });
    expectNextIsRead();
  });

  test("a refusal of the guards", () => {
    expect(parsers.parse("java", "A.java", "a<".repeat(20_000))).toMatchObject({ code: "too-deep" });
    expectNextIsRead();
  });
});

test("a text that breaks the wasm makes everything after it unreadable, not wrong", () => {
  expect(parsers.parse("java", "A.java", "a=>".repeat(20_000))).toMatchObject({ code: "unreadable", path: "A.java" });
  expect(parsers.parse("javascript", "a.js", "a")).toMatchObject({ code: "unreadable", path: "a.js" });
});
