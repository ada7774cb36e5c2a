import { describe, expect, it } from "vitest";
import { walk } from "../../src/program/adopt.ts";
import type { Module, Node } from "../../src/program/tree.ts";
import { lowerGo } from "../../src/languages/go.ts";
import { parsers } from "./parsers.ts";
import { render } from "./render.ts";

const lower = (text: string): Module => lowerGo("pkg/a.go", text, parsers);

/** Declarations of a package. */
const rendered = (code: string): string => {
  const module = lower(`package wx\n${code}`);
  expect(module.diagnostics).toEqual([]);
  return module.body.map(render).join("; ");
};

/** Statements of a function. */
const body = (code: string): string => {
  const module = lower(`package wx\nfunc f() {\n${code}\n}`);
  expect(module.diagnostics).toEqual([]);
  const [outer] = module.body;
  return outer?.kind === "function" ? outer.body.map(render).join("; ") : "";
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
    ["c.JSON(200, data)", "c.JSON(200, data)"],
    ['m["openid"]; s[0]; s[i]', "m.openid; s[0]; s[i]"],
    ["phone[:3] + mask + phone[7:]; x[1:2]", "((phone.slice(0, 3) + mask) + phone.slice(7)); x.slice(1, 2)"],
    ['"a\\n\\u4e2d" + b + `raw\\n`', "`a\n中${b}raw\\n`"],
    ["a + b", "(a + b)"],
    ["f(*p, &q, v.(*User).Name, xs...)", "f(p, q, v.Name, ...xs)"],
    ["[]byte(s); string(b); int64(n)", "s; b; n"],
    ['User{OpenID: "x", Base: Base{}}', 'User{OpenID: "x", Base: Base{}}'],
    ["&model.User{1, 2}", "User{?: 1, ?: 2}"],
    ['gin.H{"a": 1, k: 2}', "H{a: 1, ?: 2}"],
    ['map[string]interface{}{"a": 1, k: 2, "b": {X: 3}}', "{a: 1, ?: 2, b: {X: 3}}"],
    ["[]User{{Name: a}, {Name: b}}; [...]int{1}", "[{Name: a}, {Name: b}]; [1]"],
    ["new(User); make(map[string]int); make([]int, 3)", "User{}; {}; []"],
    ["!ok && a != nil || b", "((! ok && (a != null)) || b)"],
    [
      "func(w http.ResponseWriter, r *http.Request) error { return nil }",
      "(w: ResponseWriter, r: Request): error => { return null }",
    ],
    ["0x1F; 1_000; 07; true; 'x'", '31; 1000; 7; true; "x"'],
    ["gen[int](3)", "gen(3)"],
  ])("%s", (code, tree) => {
    expect(body(code.replaceAll("; ", "\n").replace(/^(?=User|&|gin|map|\[|func|f\()/gm, "_ = "))).toBe(tree);
  });
});

describe("statements", () => {
  it.each([
    ["a, err := f(1)", "let [a, err] = f(1)"],
    ["a, _ := f()", "let [a, ] = f()"],
    ['v, ok := m["k"]', "let v = m.k; let ok"],
    ["u, ok := v.(*User)", "let u = v; let ok"],
    ["a, b = b, a", "[a, b] = [b, a]"],
    ["_ = f()", "f()"],
    ["x += 1; x++", "x += 1; ++ x"],
    ["var a, b int; var c = f()", "let a: int; let b: int; let c = f()"],
    [
      "if err := f(); err != nil { return } else if b { g() }",
      "{ let err = f(); if ((err != null)) { return } else { if (b) { g() } } }",
    ],
    ["for i := 0; i < 3; i++ { continue }", "for (let i = 0; (i < 3); ++ i) { continue }"],
    ["for { break }; for a { }", "while () { break }; while (a) {}"],
    [
      "for k, v := range m { f(v) }; for _, u := range us { }; for range xs { }",
      "each (let k; v of m) { f(v) }; each (u of us) {}; each (_ of xs) {}",
    ],
    [
      "switch x := f(); x { case 1, 2: g(); default: h() }",
      "{ let x = f(); switch (x) { case 1, 2: g(); default: h() } }",
    ],
    ["switch { case a > 1: g() }", "switch (true) { case (a > 1): g() }"],
    ["switch t := v.(type) { case string, *User: g(t) }", "{ let t = v; switch (t) { case string, User: g(t) } }"],
    [
      "select { case v := <-ch: g(v); case <-done: ; case out <- 1: ; default: }",
      "switch (‹›) { case ‹›: let v = ch; g(v); case ‹›: done; case ‹›: out = 1; default:  }",
    ],
    ["defer f(); go func() { g() }()", "f(); () => { g() }()"],
    ["ch <- v; x := <-ch", "ch = v; let x = ch"],
    ["h := func() {}", "let h = h() => {}"],
    ["loop: for { break loop }", "while () { break }"],
    ["return a, nil", "return [a, null]"],
  ])("%s", (code, tree) => {
    expect(body(code)).toBe(tree);
  });
});

describe("declarations", () => {
  it.each([
    ['const A = "a"', 'const A = "a"'],
    ["const ( B = iota; C; D, E = 1, 2 )", "const B = iota; const C; const D = 1; const E = 2"],
    ["var x []*model.User", "let x: User"],
    [
      "func f(a, b int, c ...string) (n int, err error) { return }",
      "function f(a: int, b: int, ...c: string): int { let n: int; let err: error; return [n, err] }",
    ],
    ["func f(int) {}", "function f(_: int) {}"],
    ["func gen[T any](x T) T { return x }", "function gen(x: T): T { return x }"],
    [
      "type Store interface { Get(k string) error; io.Closer }",
      "class Store extends Closer { function Get(k: string): error {} }",
    ],
    ["type ID string", "class ID extends string {  }"],
  ])("%s", (code, tree) => {
    expect(rendered(code)).toBe(tree);
  });

  it("reads struct tags as annotations and embedded types as bases", () => {
    const code =
      'type User struct {\n  OpenID string `json:"openid" gorm:"column:open_id"`\n  a, b *http.Client\n  Base\n  *model.Extra\n}';
    expect(rendered(code)).toBe(
      'class User extends Base, Extra { @json("openid") @gorm("column:open_id") OpenID: string; a: Client; b: Client }',
    );
  });

  it("makes the receiver This, in closures too, unless the name is taken over", () => {
    expect(rendered("func (u *User) Save(x int) { u.x = x; f(func() { g(u.y) }, func(u int) { h(u) }) }")).toBe(
      "function (u: User) Save(x: int) { this.x = x; f(() => { g(this.y) }, (u: int) => { h(u) }) }",
    );
    expect(rendered("func (User) Name() {}")).toBe("function (_: User) Name() {}");
  });
});

describe("the module", () => {
  it("reads package, imports and exports", () => {
    const { namespace, imports, exports } = lower(`package wx
import "fmt"
import (
  w "github.com/silenceper/wechat/v2"
  "github.com/silenceper/wechat/v2"
  "gopkg.in/yaml.v3"
  . "x/y"
  _ "z/driver"
)
const A = 1
var B, C = f()
type T struct{}
func f() {}
func (t T) m() {}
`);
    expect(namespace).toBe("wx");
    expect(imports.map(({ source, imported, local }) => [source, imported, local])).toEqual([
      ["fmt", "*", "fmt"],
      ["github.com/silenceper/wechat/v2", "*", "w"],
      ["github.com/silenceper/wechat/v2", "*", "wechat"],
      ["gopkg.in/yaml.v3", "*", "yaml"],
      ["x/y", "*", "*"],
      ["z/driver", "*", "_"],
    ]);
    expect(exports.map(({ name }) => name)).toEqual(["A", "B", "C", "T", "f"]);
  });

  it("gathers comments", () => {
    const { comments } = lower("// Package wx 微信\npackage wx /* x */");
    expect(comments.map(({ text }) => text)).toEqual(["// Package wx 微信", "/* x */"]);
  });
});

describe("places", () => {
  it.each([
    ["Chinese and emoji", 'package a\nvar 备注 = "😀中文"\nvar x = f(user["openid"])'],
    ["CRLF", 'package a\r\n// x\r\nvar x = f(user["openid"])\r\n'],
    ["a byte order mark", '\ufeffpackage a\nvar x = f(user["openid"])'],
  ])("are UTF-16 offsets with %s", (_, text) => {
    const nodes = nodesOf(lower(text));
    const call = nodes.find((node) => node.kind === "call");
    const member = nodes.find((node) => node.kind === "member");
    expect(text.slice(call?.start, call?.end)).toBe('f(user["openid"])');
    expect(member?.propertyStart).toBe(text.indexOf("openid"));
  });
});

describe("damaged and hostile code", () => {
  it("says once where the syntax is damaged and reads the rest", () => {
    const module = lower("package a\nfunc f() { g(1,, 2 }\nfunc h() { log(openid) }\n");
    expect(module.diagnostics).toHaveLength(1);
    expect(module.diagnostics[0]).toMatchObject({ code: "syntax-error", line: 2 });
    expect(
      nodesOf(module)
        .filter((node) => node.kind === "call")
        .map(render),
    ).toContain("log(openid)");
  });

  it.each([
    ["long sums", `var x = "a"${" + b".repeat(20_000)}`],
    ["long chains of calls", `var x = y${".b()".repeat(2_000)}`],
    ["deep literals", `var x = T${"{".repeat(900)}${"}".repeat(900)}`],
    ["many else branches", `func f() { if a {}${" else if b {}".repeat(2_000)} }`],
    ["deep types", `var x ${"[]".repeat(900)}${"*".repeat(9_000)}T`],
    ["nested structs", `type x ${"struct { a ".repeat(900)}int${"}".repeat(900)}`],
    ["closures in closures", "var x = func() { return ".repeat(500)],
    ["garbage", "}}} \0 func ( \ud800 ` chan <- \n".repeat(50)],
  ])("does not throw on %s", (_, code) => {
    expect(lower(`package a\n${code}`).kind).toBe("module");
  });
});
