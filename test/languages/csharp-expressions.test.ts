import { describe, expect, it } from "vitest";
import { lowerCsharp } from "../../src/languages/csharp.ts";
import type { Module } from "../../src/program/tree.ts";
import { parsers } from "./parsers.ts";
import { bodyOf } from "./snippets.ts";

const lower = (text: string): Module => lowerCsharp("src/App.cs", text, parsers);

describe("C# expressions", () => {
  it.each([
    // Text
    ['s = "a" + b + 1;', "s = `a${b}${1}`"],
    [String.raw`s = "\t\u4f60\x41\0\"";`, String.raw`s = "\t你A\u0000\""`],
    ['s = @"c:\\x""y";', String.raw`s = "c:\\x\"y"`],
    [String.raw`s = $"a\n{b:yyyy}w{c,3}{{z}}{this}";`, "s = `a\n${b}w${c}{z}${this}`"],
    ['s = $@"c:\\{d}"";" + $"plain";', 's = `c:\\${d}";plain`'],
    ['s = """a "q" b""" + $$"""{x} {{y}}""";', 's = `a "q" b{x} ${y}`'],
    ['s = """\n    a\n      b\n    """;', String.raw`s = "a\n  b"`],
    ['s = $"""\n    a{x}\n    b\n    """;', "s = `a${x}\nb`"],
    ['s = ""; c = \'x\'; u = "x"u8;', 's = ""\nc = "x"\nu = "x"'],
    ['string.Format("{0}", a); nameof(user.Phone);', 'string.Format("{0}", a)\n"Phone"'],
    // Numbers
    ["a(0xFFul, 1_000, 0b11, 1.5f, 9.99m);", "a(255, 1000, 3, 1.5, 9.99)"],
    // Members
    ["a = x?.b?.c(1)?[0].d;", "a = x.b.c(1)[0].d"],
    ['d["phone"] = d[i]; x = d?["k"]; y = m[1, 2];', "d.phone = d[i]\nx = d.k\ny = m[[1, 2]]"],
    ["x!.y!.z(); ((Foo)x).y(); (x as Foo).y();", "x.y.z()\nx.y()\nx.y()"],
    ["Foo<int>.Bar<string>(1); global::X.Y.z(); base.F();", "Foo.Bar(1)\nX.Y.z()\nsuper.F()"],
    // Calls
    ['f(a: 1, "x", out var z, ref y, out _, b: 2);', 'f("x", z, y, _, {named a: 1, b: 2})'],
    [
      "list.Where(u => u.Ok).Select((u, i) => { return u; });",
      "list.Where((u) => { return u.Ok }).Select((u, i) => { return u })",
    ],
    [
      "f = async (string s) => await X(s); g = delegate (int q) { return q; };",
      "f = async f(s: string) => { return await X(s) }\ng = g(q: int) => { return q }",
    ],
    ["button.Click += (s, e) => Go();", "button.Click += Click(s, e) => { return Go() }"],
    // Creation
    [
      'o = new User(1) { Name = n, Tags = { "a" }, In = new() { X = 1 } };',
      'o = new User(1, User{Name: n, Tags: ["a"], In: new ‹›({X: 1})})',
    ],
    [
      'd = new Dictionary<string, object> { ["a"] = 1, { "b", 2 }, { k, 3 } };',
      "d = new Dictionary(Dictionary{a: 1, b: 2, ?: ‹k 3›})",
    ],
    ["l = new List<int>(3) { 1, 2 }; User u = new();", "l = new List(3, [1, 2])\nlet u: User = new User()"],
    [
      "a = new[] { 1 }; b = new int[] { 1 }; c = new int[3]; d = new int[f()]; int[] e = { 1 };",
      "a = [1]\nb = [1]\nc = []\nd = ‹f()›\nlet e: int = [1]",
    ],
    ["List<int> l = [1, ..rest];", "let l: List = [1, ...rest]"],
    ["o = new { x, Y = 1, a.Z };", "o = {x: x, Y: 1, Z: a.Z}"],
    ["r = p with { X = 1 };", "r = {...p, X: 1}"],
    [
      "(a, var b) = (1, 2); var (c, (d, _)) = f(); t = (x: 1, y: 2);",
      "[a, b] = [1, 2]\nlet [c, [d, _]] = f()\nt = {x: 1, y: 2}",
    ],
    // Operators
    ["a ??= b ?? throw new E();", "a ??= (b ?? ‹throw new E()›)"],
    [
      "x = a ? this : b; i++; y = -z; t = typeof(Foo); n = default;",
      "x = (a ? this : b)\n++ i\ny = - z\nt = typeof Foo\nn = null",
    ],
    [
      "x = o is Foo; y = o is Foo f; z = o is null; w = o is not null;",
      "x = (o instanceof Foo)\ny = (f = o instanceof Foo)\nz = (o == null)\nw = (o != null)",
    ],
    [
      'x = o is not Foo f; y = o is > 3; z = o is { Phone: "1" } u; w = o is 1;',
      'x = ! (f = o instanceof Foo)\ny = (o > 3)\nz = (u = o instanceof ‹‹"1"››)\nw = (o == 1)',
    ],
    [
      'x = o switch { User u when u.Ok => f(u), 1 or 2 => a, "k" => b, _ => throw e };',
      'x = (((o == ‹u = o User›) && u.Ok) ? f(u) : ((o == (1 || 2)) ? a : ((o == "k") ? b : ‹throw e›)))',
    ],
    ["x = f() switch { 1 => a, 2 => b };", "x = ((f() == 1) ? a : (‹2› ? b : null))"],
    [
      "q = from u in users where u.Ok join o in orders on u.Id equals o.User let p = u.Phone select new { p };",
      "q = ‹u = users u.Ok o = orders u.Id o.User p = u.Phone {p: p}›",
    ],
  ])("%s", (code, expected) => {
    expect(bodyOf(lower, code)).toBe(expected);
  });
});
