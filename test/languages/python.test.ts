import { describe, expect, it } from "vitest";
import { walk } from "../../src/program/adopt.ts";
import type { Module, Node } from "../../src/program/tree.ts";
import { lowerPython } from "../../src/languages/python.ts";
import { parsers } from "./parsers.ts";
import { render } from "./render.ts";

const lower = (text: string): Module => lowerPython("app/a.py", text, parsers);

const rendered = (code: string): string => {
  const module = lower(code);
  expect(module.diagnostics).toEqual([]);
  return module.body.map(render).join("; ");
};

const nodesOf = (module: Module): Node[] => {
  const nodes: Node[] = [];
  walk(module, (node) => {
    nodes.push(node);
  });
  return nodes;
};

describe("expressions", () => {
  it.each([
    ["client.user.get(openid)", "client.user.get(openid)"],
    ["data['openid']", "data.openid"],
    ["data[u'openid'][0][i]", "data.openid[0][i]"],
    ["phone[:3] + '****' + phone[-4:]", "`${phone.slice(0, 3)}****${phone.slice(- 4)}`"],
    ["m[a, b]", "m[[a, b]]"],
    ["f(a, *b, key=1, **c)", "f(a, ...b, {named key: 1, ...c})"],
    ["f(x for x in y)", "f(‹each (x of y) {} [x]›)"],
    ["{'a': 1, 2: b, k: c, **d}", "{a: 1, 2: b, ?: c, ...d}"],
    ["[1, *a]; (1, 2); {3}; ()", "[1, ...a]; [1, 2]; [3]; []"],
    ["[u.openid for u in users if u.ok]", "‹each (u of users) {} u.ok [u.openid]›"],
    ["{k: v for k, v in d.items()}", "‹each ([k, v] of d.items()) {} {?: v}›"],
    ["a if b else c", "(b ? a : c)"],
    ["not a and b or c", "((! a && b) || c)"],
    ["a is None; a is not b; a not in b; a <> b", "(a === null); (a !== b); ! (a in b); (a !== b)"],
    ["0 < a < 3", "((0 < a) < 3)"],
    ["lambda x, *y: x + 1", "(x, ...y) => { return (x + 1) }"],
    ["await f()", "await f()"],
    ["(n := f())", "n = f()"],
    ["0x1f; 1_000; 1.5; True; None; ...", "31; 1000; 1.5; true; null; ‹›"],
    ["super().save()", "super().save()"],
  ])("%s", (code, tree) => {
    expect(rendered(code)).toBe(tree);
  });
});

describe("text", () => {
  it.each([
    ["'a\\n\\x41\\u4e2d'", '"a\\nA中"'],
    ["r'\\d+'; b'x'; '''a\nb'''", '"\\\\d+"; "x"; "a\\nb"'],
    ["f'openid={user.openid!r:>{w}} {{x}}'", "`openid=${user.openid}${w} {x}`"],
    ["f'{a}{b}'", "`${a}${b}`"],
    ["f'plain'", '"plain"'],
    ["'https://a.cn' '/b'", "`https://a.cn/b`"],
    ["('a'\n f'b{c}')", "`ab${c}`"],
    ["a + b + 'x' + c", "`${a}${b}x${c}`"],
    ["a + b", "(a + b)"],
    ["'%s-%d%%' % (a, b)", "`${a}-${b}%`"],
    ["'%(k)s=%(v)s' % {'k': 1, 'v': x}", "`${1}=${x}`"],
    ["'appid=%s' % appid", "`appid=${appid}`"],
    ["'%(openid)s' % data", "`${data.openid}`"],
    ["'%s' % (a, b)", "`${a}${b}`"],
    ["'{}'.format(a)", '"{}".format(a)'],
  ])("%s", (code, tree) => {
    expect(rendered(code)).toBe(tree);
  });
});

describe("statements", () => {
  it.each([
    ["a, *b = 1, 2", "[a, ...b] = [1, 2]"],
    ["(a, [b]) = c", "[a, [b]] = c"],
    ["a = b = 1", "a = b = 1"],
    ["x: Optional[int] = 1", "let x: int = 1"],
    ["x += 1", "x += 1"],
    ["if a: f()\nelif b: g()\nelse: h()", "if (a) { f() } else { if (b) { g() } else { h() } }"],
    ["for i, (k, v) in x: break\nelse: f()", "each ([i, [k, v]] of x) { break }; f()"],
    ["while a: continue", "while (a) { continue }"],
    [
      "try: f()\nexcept (A, b.B) as e: g(e)\nexcept: h()\nelse: i()\nfinally: j()",
      "try { f(); i() } catch (e: A|B) { g(e) } catch () { h() } finally { j() }",
    ],
    ["with open(p) as f, lock: f.read()", "{ f = open(p); lock; f.read() }"],
    ["raise E('x') from e", 'throw E("x")'],
    ["del a.b, c['d']", "delete a.b; delete c.d"],
    ["assert a, 'b'", 'assert(a, "b")'],
    ["print 'openid %s' % x, y", "print(`openid ${x}`, y)"],
    ["print >>f, x", "print(x, {named file: f})"],
    ["if __name__ == '__main__': main()", 'if ((__name__ == "__main__")) { main() }'],
    [
      "match m:\n  case 'a' | 'b' if c: f()\n  case A.B: g()\n  case _: h()",
      'switch (m) { case "a", "b": if (c) { f() }; case A.B: g(); default: h() }',
    ],
    ["global a\nnonlocal b\npass", "‹a›; ‹b›"],
    ["'''doc'''", '"doc"'],
  ])("%s", (code, tree) => {
    expect(rendered(code)).toBe(tree);
  });
});

describe("functions and classes", () => {
  it.each([
    [
      "def f(a, b: int = 2, /, *args, c, **kw) -> Dict[str, int]: return a",
      "function f(a, b: int = 2, ...args, c, ...kw): Dict { return a }",
    ],
    ["async def f(u: 'models.User | None'): pass", "async function f(u: User) {}"],
    [
      "@app.route('/x', methods=['GET'])\n@login\ndef f(): pass",
      '@app.route("/x", {named methods: ["GET"]}) @login function f() {}',
    ],
    ["def f(): yield 1", "function f() { ‹1› }"],
    ["f = lambda: 1", "f = f() => { return 1 }"],
  ])("%s", (code, tree) => {
    expect(rendered(code)).toBe(tree);
  });

  it("makes the first parameter of a method This", () => {
    const code = `
class A(db.Model, Generic[T], metaclass=M):
    """doc"""
    openid = Column(String)
    name: str = 'n'
    def save(self, x):
        self.x = x
        def inner(y): return self.y
        return lambda: self.z
    @classmethod
    def make(cls, x): return cls(x)
    @staticmethod
    def plain(self): return self
    class Meta:
        ordering = []
`;
    expect(rendered(code)).toBe(
      'class A extends Model, Generic { { "doc" }; openid = Column(String); name: str = "n"; ' +
        "function save(x) { this.x = x; inner(y) => { return this.y }; return () => { return this.z } }; " +
        "@classmethod static function make(x) { return this(x) }; " +
        "@staticmethod static function plain(self) { return self }; class Meta { ordering = [] } }",
    );
  });

  it("leaves self a name outside classes and where it is taken over", () => {
    expect(rendered("def f(self): return self.a")).toBe("function f(self) { return self.a }");
    expect(rendered("class A:\n  def f(self): return lambda self: self.a")).toContain("(self) => { return self.a }");
  });
});

describe("the module", () => {
  it("reads all forms of import", () => {
    const { imports } = lower(`
import os, a.b as c
import xml.dom
from wechatpy.utils import check_signature as check, timezone
from . import models
from ..core.config import *
from __future__ import print_function
def f():
    import json
`);
    expect(imports.map(({ source, imported, local }) => [source, imported, local])).toEqual([
      ["os", "*", "os"],
      ["a.b", "*", "c"],
      ["xml", "*", "xml"],
      ["xml.dom", "*", ""],
      ["wechatpy.utils", "check_signature", "check"],
      ["wechatpy.utils", "timezone", "timezone"],
      [".", "models", "models"],
      ["..core.config", "*", "*"],
      ["json", "*", "json"],
    ]);
  });

  it("exports what is defined at the top, once", () => {
    const { exports } = lower(
      "A = 1\nA = 2\nB: int = 3\ndef f(): x = 1\ntry:\n  import j\n  C = 1\nexcept E:\n  C = 2\nclass D: pass\na.b = 1",
    );
    expect(exports.map(({ name }) => name)).toEqual(["A", "B", "f", "C", "D"]);
  });

  it("gathers comments and drops line continuations", () => {
    const module = lower("# -*- coding: utf-8 -*-\nx = 1 + \\\n  2  # 二");
    expect(module.comments.map(({ text }) => text)).toEqual(["# -*- coding: utf-8 -*-", "# 二"]);
    expect(module.body.map(render)).toEqual(["x = (1 + 2)"]);
  });
});

describe("places", () => {
  it.each([
    ["Chinese and emoji", "备注 = '😀中文'\nf(user['openid'])"],
    ["CRLF", "# x\r\nif a:\r\n    f(user['openid'])\r\n"],
    ["a byte order mark", "\ufefff(user['openid'])"],
  ])("are UTF-16 offsets with %s", (_, text) => {
    const nodes = nodesOf(lower(text));
    const call = nodes.find((node) => node.kind === "call");
    const member = nodes.find((node) => node.kind === "member");
    expect(text.slice(call?.start, call?.end)).toBe("f(user['openid'])");
    expect(member?.propertyStart).toBe(text.indexOf("openid"));
  });

  it("are exact for the literal parts of a format", () => {
    const text = "u = 'k=%s&s=%s' % (a, b)";
    const parts = nodesOf(lower(text)).filter((node) => node.kind === "string");
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(["k=", "&s="]);
  });
});

/** Lines that are repeated, each time one step further in. */
const nested = (...lines: readonly string[]): string =>
  Array.from({ length: 600 }, (_, depth) => lines.map((line) => " ".repeat(depth) + line).join("\n")).join("\n");

describe("damaged and hostile code", () => {
  it("says once where the syntax is damaged and reads the rest", () => {
    const module = lower("a = 1\nb = = 2\nlog(openid)\nx = = 2\ng(secret)\n");
    expect(module.diagnostics).toHaveLength(1);
    expect(module.diagnostics[0]).toMatchObject({ code: "syntax-error", line: 2 });
    const calls = nodesOf(module).filter((node) => node.kind === "call");
    expect(calls.map(render)).toEqual(["log(openid)", "g(secret)"]);
  });

  it.each([
    ["long sums", `x = a${" + b".repeat(20_000)} + 'x'`],
    ["long chains of calls", `x${".b()".repeat(2_000)}`],
    ["deep lists", `x = ${"[".repeat(900)}${"]".repeat(900)}`],
    ["deep patterns", `${"(".repeat(900)}a${",)".repeat(900)} = x`],
    ["nested classes", nested("class A:")],
    ["nested decorated classes", nested("@d", "class A:")],
    ["many elif", `if a: pass\n${"elif b: pass\n".repeat(5_000)}`],
    ["many literals", `x = (${"'a' ".repeat(20_000)})`],
    ["lambdas in lambdas", `${"lambda: ".repeat(5_000)}1`],
    ["percent signs", `'${"%(".repeat(300)}${"%-0".repeat(5_000)}${"%s".repeat(5_000)}' % a`],
    ["garbage", "f'{ }}} \0 def class \ud800 '''\n".repeat(50)],
  ])("does not throw on %s", (_, code) => {
    expect(lower(code).kind).toBe("module");
  });
});
