import { describe, expect, it } from "vitest";
import { lowerJava } from "../../src/languages/java.ts";
import { childrenOf } from "../../src/program/adopt.ts";
import type { Module } from "../../src/program/tree.ts";
import { parsers } from "./parsers.ts";
import { render } from "./render.ts";
import { bodyOf, membersOf, namesIn, nodesOf } from "./snippets.ts";

const lower = (text: string): Module => lowerJava("src/App.java", text, parsers);

const rendered = (text: string): string => lower(text).body.map(render).join("\n");

describe("Java files", () => {
  it("says package, imports and exported types", () => {
    const module = lower(`
      package com.x.wx;
      import me.chanjar.weixin.mp.api.WxMpService;
      import java.util.*;
      import static com.x.Keys.TOKEN;
      class A { class Inner {} }
      interface B {}
      enum C {}
      record D() {}
    `);
    expect(module.namespace).toBe("com.x.wx");
    expect(module.imports.map(render)).toEqual([
      "import WxMpService as WxMpService from me.chanjar.weixin.mp.api.WxMpService",
      "import * as * from java.util",
      "import TOKEN as TOKEN from com.x.Keys.TOKEN",
    ]);
    expect(module.exports.map((one) => one.name)).toEqual(["A", "B", "C", "D"]);
    expect(module.exports[0]?.value).toBe(module.body[0]);
  });

  it("keeps comments of both kinds", () => {
    const module = lower("// 一\nclass A { /* 二 */ void f(/* 三 */ int a) { g(/* 四 */ a); } }");
    expect(module.comments.map((comment) => comment.text)).toEqual(["// 一", "/* 二 */", "/* 三 */", "/* 四 */"]);
    expect(rendered("class A { /* b */ int f(/* c */ int a) { return /* d */ g(/* e */ a); } }")).toBe(
      "class A { function f(a: int): int { return g(a) } }",
    );
  });
});

describe("Java classes", () => {
  it.each([
    ["class A<T> extends b.Base<T> implements I, J<String> {}", "class A extends Base, I, J {  }"],
    [
      "interface K extends L, M { int X = 1; void f(); }",
      "class K extends L, M { static X: int = 1; function f(): void {} }",
    ],
    ['@RestController @RequestMapping("/wx") class A {}', '@RestController @RequestMapping("/wx") class A {  }'],
    [
      '@RequestMapping(value = "/x", method = {RequestMethod.POST, RequestMethod.GET}) class A {}',
      '@RequestMapping({named value: "/x", method: [RequestMethod.POST, RequestMethod.GET]}) class A {  }',
    ],
    ["@A(@B(1)) class C {}", "@A(‹@B(1)›) class C {  }"],
    [
      "enum E implements Q { A(1) { void f() {} }, @X B; private int v; E(int v) { this.v = v; } }",
      "class E extends Q { static A: E = new E(1, class  extends E { function f(): void {} }); @X static B: E; v: int; function E(v: int) { this.v = v } }",
    ],
    [
      "record P(@JsonIgnore String phone, int age) { P { check(phone); } static void f() {} }",
      "class P { @JsonIgnore phone: String; age: int; function P(phone: String, age: int) { check(phone); this.phone = phone; this.age = age }; static function f(): void {} }",
    ],
    ['@interface An { String value() default "x"; int Q = 2; }', 'class An { value: String = "x"; static Q: int = 2 }'],
  ])("%s", (code, expected) => {
    expect(rendered(code)).toBe(expected);
  });

  it.each([
    [
      "private static final Map<String, Object> m = new HashMap<>(), n[] = null;",
      "static m: Map = new HashMap()\nstatic n: Map = null",
    ],
    ['@Value("${wx.secret}") String secret;', '@Value("${wx.secret}") secret: String'],
    ["Function<A, B> f = a -> g(a);", "f: Function = f(a) => { return g(a) }"],
    ["static { a(); } { b(); }", "{ a() }\n{ b() }"],
    [
      "A(@Autowired final B b, String... xs) { super(b); this.b = b; }",
      "function A(@Autowired b: B, ...xs: String) { super(b); this.b = b }",
    ],
    ["A() { this(1); }", "function A() { this(1) }"],
    [
      '@GetMapping("/x") public static <R> List<R> go(@RequestBody Map<String, R> in) throws E { return in; }',
      '@GetMapping("/x") static function go(@RequestBody in: Map): List { return in }',
    ],
    ["void f(A this, int[] a, java.util.List<int[]> b) {}", "function f(a: int, b: List): void {}"],
  ])("%s", (code, expected) => {
    expect(membersOf(lower, code)).toBe(expected);
  });
});

describe("Java expressions", () => {
  it.each([
    // Text
    ['s = "a" + b + 1;', "s = `a${b}${1}`"],
    ['s = x + y + "!";', "s = `${x}${y}!`"],
    ['s = "a" + ("b" + c) + (d + 1);', "s = `ab${c}${(d + 1)}`"],
    ["s = a + b;", "s = (a + b)"],
    ['s += "x";', 's += "x"'],
    [String.raw`s = "\t\"\\\u4f60\101\s";`, String.raw`s = "\t\"\\你A "`],
    ['s = """\n    {\n      "a": 1\\\n    }  \n    """;', String.raw`s = "{\n  \"a\": 1}\n"`],
    ["c = 'x'; d = '\\n';", 'c = "x"\nd = "\\n"'],
    ['String.format("%s", a);', 'String.format("%s", a)'],
    // Numbers
    ["a(0xFFL, 1_000, 0b11, 017, 1.5f, 2d);", "a(255, 1000, 3, 15, 1.5, 2)"],
    // Maps
    ['a = map.get("phone");', "a = map.phone"],
    ['map.put("phone", p);', "map.phone = p"],
    ['req.getBody().get("openid");', "req.getBody().openid"],
    [
      'CACHE.get("k"); HttpUtil.get("k"); map.get(k); map.get("a", "b");',
      'CACHE.k\nHttpUtil.get("k")\nmap.get(k)\nmap.get("a", "b")',
    ],
    [
      'http.get("https://api.weixin.qq.com/sns/jscode2session");',
      'http.get("https://api.weixin.qq.com/sns/jscode2session")',
    ],
    // Calls
    ["((Foo) x).bar().<T>baz(1);", "x.bar().baz(1)"],
    [
      "list.stream().map(User::getPhone).map(String[]::new).forEach(this::log);",
      "list.stream().map(User.getPhone).map(String.new).forEach(this.log)",
    ],
    [
      "f(v -> v + 1, (a, b) -> { return a; }, (int q) -> q, () -> {});",
      "f((v) => { return (v + 1) }, (a, b) => { return a }, (q: int) => { return q }, () => {})",
    ],
    ["new a.b.C<D>(1); outer.new Inner();", "new a.b.C(1)\nnew outer.Inner()"],
    [
      "t = new Runnable() { public void run() { go(); } };",
      "t = new Runnable(class  extends Runnable { function run(): void { go() } })",
    ],
    ["A.this.f(); A.super.g(); super.h(); super.i = 1;", "this.f()\nsuper.g()\nsuper.h()\nsuper.i = 1"],
    ["Foo.class.getName();", "Foo.class.getName()"],
    // Operators
    ["a = b = !c && d != null;", "a = b = (! c && (d != null))"],
    ["a[i++] = b ? c : d;", "a[++ i] = (b ? c : d)"],
    ["x = (String) y;", "x = y"],
    ["x = o instanceof Foo;", "x = (o instanceof Foo)"],
    ["x = o instanceof Foo f && f.ok();", "x = ((f = o instanceof Foo) && f.ok())"],
    ["x = new int[] {1, 2}; y = new int[3]; z = new int[g()];", "x = [1, 2]\ny = []\nz = ‹g()›"],
    [
      "x = switch (k) { case 1, 2 -> a; case 3 -> { yield b; } default -> throw new E(); };",
      "x = (((k == 1) || (k == 2)) ? a : ((k == 3) ? b : ‹throw new E()›))",
    ],
    ["x = switch (f()) { case A: yield 1; default: yield 2; };", "x = ((f() == A) ? 1 : 2)"],
  ])("%s", (code, expected) => {
    expect(bodyOf(lower, code)).toBe(expected);
  });
});

describe("Java statements", () => {
  it.each([
    ["final String a = x, b; var c = 1;", "const a: String = x\nconst b: String\nlet c = 1"],
    ["if (a) b(); else if (c) { d(); } else return;", "if (a) { b() } else { if (c) { d() } else { return } }"],
    ["for (int i = 0; i < n; i++) { continue; }", "for (let i: int = 0; (i < n); ++ i) { continue }"],
    ["for (final User u : users) log(u);", "each (u of users) { log(u) }"],
    ["while (a) ; do { b(); } while (c);", "while (a) {}\ndo (c) { b() }"],
    [
      "try (R r = open(); s) { a(); } catch (final A | b.B e) { throw e; } finally { c(); }",
      "try { const r: R = open(); s; a() } catch (e: A|B) { throw e } finally { c() }",
    ],
    ["synchronized (lock) { a(); }", "{ lock; a() }"],
    ["outer: for (;;) { break outer; }", "{ for () { break } }"],
    [
      "switch (x) { case 1: case 2: a(); break; default: b(); }",
      "switch (x) { case 1: ; case 2: a(); break; default: b() }",
    ],
    ["switch (x) { case A, B -> a(); default -> { b(); } }", "switch (x) { case A, B: a(); default: b() }"],
    [
      "switch (o) { case User u when u.ok() -> f(u); case null -> g(); default -> {} }",
      "switch (o) { case (User && u.ok()): let u = o; f(u); case null: g(); default:  }",
    ],
    ["class Local { int a; } assert a : b();", "class Local { a: int }\n‹a b()›"],
  ])("%s", (code, expected) => {
    expect(bodyOf(lower, code)).toBe(expected);
  });
});

describe("places in Java files", () => {
  it.each([
    ["LF", "\n", ""],
    ["CRLF", "\r\n", ""],
    ["BOM", "\n", "\uFEFF"],
  ])("are UTF-16 offsets with %s", (_, lineEnd, mark) => {
    const text = `${mark}${["// 你好 😀", "class 类 {", '  String 名 = "😀" + user.get("手机");', "  void 方法() { wx.login(名); }", "}"].join(lineEnd)}`;
    expect(namesIn(lower(text))).toEqual(["类", '"😀"', "手机", "user", "方法", "login", "wx", "名"]);
  });

  it("keeps every node inside its parent, which it knows", () => {
    const module = lower(
      'class A { int a = 1, b; record R(int x) {} void f() { try (X x = y) { g("a" + b, c -> d); } finally { } } }',
    );
    for (const node of nodesOf(module)) {
      for (const child of childrenOf(node)) {
        expect(child.parent).toBe(node);
        expect([child.start >= node.start, child.end <= node.end]).toEqual([true, true]);
      }
    }
  });
});

describe("damaged and hostile Java", () => {
  it("reads what is left of a broken file and says so once", () => {
    const module = lower("class A {\n void f() { wx.login(a); ] }\n void g() { log(phone); ) }\n}");
    expect(module.diagnostics).toHaveLength(1);
    expect(module.diagnostics[0]).toMatchObject({ code: "syntax-error", path: "src/App.java", line: 2 });
    const calls = nodesOf(module).flatMap((node) => (node.kind === "call" ? [render(node.callee)] : []));
    expect(calls).toEqual(expect.arrayContaining(["wx.login", "log"]));
  });

  it.each([
    ["brackets", "(".repeat(100_000)],
    ["angles", "class A { a<".concat("a<".repeat(30_000))],
    ["nested calls", `class A { Object x = ${"f(".repeat(900)}1${")".repeat(900)}; }`],
    ["nested classes", "class A {".repeat(900)],
    ["nested blocks", `class A { void f() ${"{".repeat(900)}${"}".repeat(900)} }`],
    ["nested anonymous classes", `class A { Object x = ${"new A() { Object x = ".repeat(300)}`],
    ["nested records", `class A { ${"record R(@B(new A() { ".repeat(300)}`],
    ["nots", `class A { boolean x = ${"!".repeat(50_000)}y; }`],
    ["ternaries", `class A { int x = ${"a ? b : ".repeat(20_000)}c; }`],
    ["lambdas", `class A { F x = ${"a -> ".repeat(20_000)}b; }`],
    ["noise", "class \u0000 { ' \" ` \uD800 /* @( case -> }".repeat(500)],
  ])("does not throw at %s", (_, text) => {
    const module = lower(text);
    expect(module.kind).toBe("module");
    expect(module.diagnostics.length).toBeGreaterThan(0);
  });

  it.each([
    ["calls", `a${".b()".repeat(30_000)}`, "call", 30_000],
    ["members", `a${".b".repeat(30_000)}`, "member", 30_000],
    ["texts", `"a"${" + b".repeat(30_000)}`, "template", 1],
    ["sums", `a${" + b".repeat(30_000)}`, "binary", 30_000],
    ["casts", `${"(A) ".repeat(20_000)}b`, "name", 1],
  ])("reads chains of any length: %s", (_, expression, kind, count) => {
    const module = lower(`class A {\n Object x =\n ${expression.replaceAll(/(.{60,80}?)(?=[.+(])/g, "$1\n")};\n}`);
    expect(module.diagnostics).toEqual([]);
    expect(nodesOf(module).filter((node) => node.kind === kind)).toHaveLength(count);
  });

  it("reads a chain of ten thousand else-ifs", () => {
    const module = lower(`class A { void f() {\n ${"if (a) b();\n else ".repeat(10_000)} c(); } }`);
    expect(nodesOf(module).filter((node) => node.kind === "if")).toHaveLength(10_000);
  });
});
