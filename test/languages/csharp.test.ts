import { describe, expect, it } from "vitest";
import { lowerCsharp } from "../../src/languages/csharp.ts";
import type { Module } from "../../src/program/tree.ts";
import { parsers } from "./parsers.ts";
import { render } from "./render.ts";
import { bodyOf, membersOf, nodesOf } from "./snippets.ts";

const lower = (text: string): Module => lowerCsharp("src/App.cs", text, parsers);

const rendered = (text: string): string => lower(text).body.map(render).join("\n");

describe("C# files", () => {
  it("says namespace, usings and exported types", () => {
    const module = lower(`
      using Senparc.Weixin.MP;
      using static System.Math;
      global using Json = Newtonsoft.Json.Linq.JObject<int>;
      [assembly: AssemblyTitle("x")]
      namespace A.B { namespace C { class D { class Inner {} } interface E {} struct F {} record G; enum H {} } }
    `);
    expect(module.namespace).toBe("A.B.C");
    expect(module.imports.map(render)).toEqual([
      "import * as * from Senparc.Weixin.MP",
      "import * as * from System.Math",
      "import JObject as Json from Newtonsoft.Json.Linq.JObject",
    ]);
    expect(module.exports.map((one) => one.name)).toEqual(["D", "E", "F", "G", "H"]);
    expect(module.exports[0]?.value).toBe(module.body[0]);
  });

  it("reads file-scoped namespaces and top-level statements", () => {
    const text = `
      #nullable enable
      using X;
      var app = WebApplication.Create(args);
      app.MapGet("/x", (int id) => id);
      await app.RunAsync();
      int Local() { return 1; }
      class Foo {}
    `;
    expect(rendered(text).split("\n")).toEqual([
      "let app = WebApplication.Create(args)",
      'app.MapGet("/x", (id: int) => { return id })',
      "await app.RunAsync()",
      "function Local(): int { return 1 }",
      "class Foo {  }",
    ]);
    const scoped = lower("namespace A.B;\nclass C {}");
    expect([scoped.namespace, scoped.body.map(render)]).toEqual(["A.B", ["class C {  }"]]);
  });

  it("keeps comments, and every branch of conditional compilation", () => {
    const text =
      "// 一\nclass A {\n#if X\n int a;\n#elif Y\n int b;\n#else\n int c;\n#endif\n#region r\n void F(/* 二 */) {\n#if X\n g();\n#else\n h();\n#endif\n } }\n#endregion\n";
    const module = lower(text);
    expect(module.diagnostics).toEqual([]);
    expect(module.comments.map((comment) => comment.text)).toEqual(["// 一", "/* 二 */"]);
    expect(module.body.map(render)).toEqual(["class A { a: int; b: int; c: int; function F(): void { g(); h() } }"]);
  });
});

describe("conditional compilation that cuts through code", () => {
  const text = [
    "class A {",
    "#if NET462",
    "  public A(Old context)",
    "#else",
    "  public A(New context)",
    "#endif",
    "  { Keep(context); }",
    "  void F() { G(a,",
    "#if X",
    "    null",
    "#else",
    "    other",
    "#endif",
    "  ); }",
    "}",
  ];

  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ])("is read by its first branches, places kept, with %s", (_, lineEnd) => {
    const module = lower(text.join(lineEnd));
    expect(module.diagnostics).toEqual([]);
    expect(module.body.map(render)).toEqual([
      "class A { function A(context: Old) { Keep(context) }; function F(): void { G(a, null) } }",
    ]);
    const keep = nodesOf(module).find((node) => node.kind === "call");
    expect(keep && module.text.slice(keep.start, keep.end)).toBe("Keep(context)");
  });
});

describe("C# classes", () => {
  it.each([
    ["public partial class A<T> : N.Base<T>, I where T : class {}", "class A extends Base, I {  }"],
    [
      '[ApiController, Route("api/[controller]", Name = "z")] [Authorize] class A {}',
      '@ApiController @Route("api/[controller]", {named Name: "z"}) @Authorize class A {  }',
    ],
    ["enum E : byte { A = 1, [X] B }", "class E { static A: E = 1; @X static B: E }"],
    [
      'record R([property: J("phone")] string Phone, int Age = 1) : Base(Phone) { int Z { get; init; } }',
      'class R extends Base { @J("phone") Phone: string; Age: int; function R(Phone: string, Age: int = 1) { super(Phone); this.Phone = Phone; this.Age = Age }; Z: int }',
    ],
    [
      "class P(IFoo foo) : Base(foo), I { int x = foo.X; }",
      "class P extends Base, I { foo: IFoo; function P(foo: IFoo) { super(foo); this.foo = foo }; x: int = foo.X }",
    ],
    ["interface I : J { void F(); int P { get; } }", "class I extends J { function F(): void {}; P: int }"],
  ])("%s", (code, expected) => {
    expect(rendered(code)).toBe(expected);
  });

  it.each([
    ["private static readonly IFoo _a = new Foo(), _b;", "static _a: IFoo = new Foo()\nstatic _b: IFoo"],
    ['const string S = "x"; User u = new();', 'static S: string = "x"\nu: User = new User()'],
    ['[Required] public string? Name { get; set; } = "x";', '@Required Name: string = "x"'],
    ["int P => _a.X;", "P: int\nfunction P(): int { return _a.X }"],
    [
      "int Q { get { return _q; } private set => _q = value; }",
      "Q: int\nfunction Q(): int { return _q }\nfunction Q(value: int) { return _q = value }",
    ],
    [
      "string this[int i] { get => _d[i]; set => _d[i] = value; }",
      "function Item(i: int): string { return _d[i] }\nfunction Item(i: int, value: string) { return _d[i] = value }",
    ],
    ["event EventHandler Ev;", "Ev: EventHandler"],
    [
      "A([FromBody] string a, int b = 1) : base(a) { this.a = a; }",
      "function A(@FromBody a: string, b: int = 1) { super(a); this.a = a }",
    ],
    ["A() : this(1) => F();", "function A() { this(1); return F() }"],
    [
      '[HttpPost("x")] public async Task<IActionResult> Go(out int a, ref List<T> b, params object[] c) { return Ok(); }',
      '@HttpPost("x") async function Go(a: int, b: List, ...c: object): IActionResult { return Ok() }',
    ],
    [
      "void IFoo.Bar() {} ~A() { x(); } int T() => throw new E();",
      "function Bar(): void {}\nfunction ~A() { x() }\nfunction T(): int { throw new E() }",
    ],
    ["public static A operator +(A a, A b) => a;", "static function operator +(a: A, b: A): A { return a }"],
    ["delegate int D(int x); class Inner { int a; }", "class Inner { a: int }"],
  ])("%s", (code, expected) => {
    expect(membersOf(lower, code)).toBe(expected);
  });
});

describe("C# statements", () => {
  it.each([
    [
      "const int a = 1; string b = x, c; return this;",
      "const a: int = 1\nlet b: string = x\nlet c: string\nreturn this",
    ],
    ["if (a) b(); else if (c) { d(); } else return;", "if (a) { b() } else { if (c) { d() } else { return } }"],
    [
      "for (int i = 0, j = 1; i < n; i++, --j) { continue; }",
      "for (let i: int = 0, let j: int = 1; (i < n); ++ i, -- j) { continue }",
    ],
    [
      "foreach (var u in users) log(u); foreach (var (k, v) in d) {}",
      "each (u of users) { log(u) }\neach ([k, v] of d) {}",
    ],
    ["await foreach (User u in f()) {} while (a) {} do { } while (b);", "each (u of f()) {}\nwhile (a) {}\ndo (b) {}"],
    [
      "try { a(); } catch (E e) when (e.X == 1) { throw; } catch { b(); } finally { c(); }",
      "try { a() } catch (e: E) { if ((e.X == 1)) { throw } } catch () { b() } finally { c() }",
    ],
    [
      "using (var s = Open()) { a(); } using var t = Open(); lock (x) { b(); }",
      "{ let s = Open(); a() }\nlet t = Open()\n{ x; b() }",
    ],
    ["checked { a(); } unsafe { fixed (int* p = &x) { } } lab: b();", "{ a() }\n{ { let p: int = & x } }\n{ b() }"],
    [
      "switch (x) { case 1: case 2: a(); break; case User u when u.Ok: b(); break; default: return; }",
      "switch (x) { case 1: ; case 2: a(), break; case (User && u.Ok): let u = x; b(); break; default: return }",
    ],
    ["yield return a; yield break;", "yield a\nreturn"],
    [
      "int Local(int v) => v + 1; async Task L2() { await x; }",
      "function Local(v: int): int { return (v + 1) }\nasync function L2(): Task { await x }",
    ],
  ])("%s", (code, expected) => {
    expect(bodyOf(lower, code)).toBe(expected.replace("a(), break", "a(); break"));
  });
});
