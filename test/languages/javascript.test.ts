import { describe, expect, test } from "vitest";
import { walk } from "../../src/program/adopt.ts";
import { lowerScript, type ScriptGrammar } from "../../src/languages/javascript.ts";
import type { Node } from "../../src/program/tree.ts";
import { parsers } from "./parsers.ts";
import { render } from "./render.ts";

const lower = (text: string, grammar: ScriptGrammar = "javascript") => lowerScript("a.js", text, parsers, grammar);
const lines = (text: string, grammar: ScriptGrammar = "javascript"): string[] => lower(text, grammar).body.map(render);
const one = (text: string, grammar: ScriptGrammar = "javascript"): string => lines(text, grammar).join(" | ");

const nodesOf = <Kind extends Node["kind"]>(
  text: string,
  kind: Kind,
  grammar?: ScriptGrammar,
): Extract<Node, { kind: Kind }>[] => {
  const found: Extract<Node, { kind: Kind }>[] = [];
  const isWanted = (node: Node): node is Extract<Node, { kind: Kind }> => node.kind === kind;
  walk(lower(text, grammar), (node) => void (isWanted(node) && found.push(node)));
  return found;
};

describe("expressions", () => {
  test.each([
    ["a?.b?.[c]?.(d)", "a.b[c](d)"],
    ["a['b'].c", "a.b.c"],
    ["list[0]", "list[0]"],
    ["this.data", "this.data"],
    ["(a)", "a"],
    ["(0, util.request)(x)", "util.request(x)"],
    ["(first, second)(x)", "‹first second›(x)"],
    ["new Date", "new Date()"],
    ["new (a.b)(1)", "new a.b(1)"],
    ["x = a ? b : c", "x = (a ? b : c)"],
    ["x ||= 1", "x ||= 1"],
    ["!a && typeof b === 'string' || (c ?? d)", '((! a && (typeof b === "string")) || (c ?? d))'],
    ["i++", "++ i"],
    ["[x, y] = [y, x]", "[x, y] = [y, x]"],
    ["/^1[3-9]\\d{9}$/.test(phone)", "/^1[3-9]\\d{9}$/.test(phone)"],
    ["0x1F + 1_000n", "(31 + 1000)"],
    ["null === undefined", "(null === null)"],
    ["import.meta.env", "import.meta.env"],
    ["f(...args)", "f(...args)"],
    ["#secret in object", "(#secret in object)"],
  ])("%s", (source, expected) => {
    expect(one(source)).toBe(expected);
  });

  test("text that is joined from parts is one flat Template", () => {
    expect(one("'https://' + host + `/api/${path}?t=${now()}` + 1")).toBe(
      "`https://${host}/api/${path}?t=${now()}${1}`",
    );
    expect(one("1 + 2 + 'px'")).toBe("`${1}${2}px`");
    expect(one("a + b")).toBe("(a + b)");
    expect(one("html`<b>${x}</b>`")).toBe("html(`<b>${x}</b>`)");
  });

  test("escapes are resolved", () => {
    expect(one(String.raw`"\u4f60\x41\n\u{1F600}\'"`)).toBe(JSON.stringify("你A\n😀'"));
    expect(one("'a\\\nb'")).toBe('"ab"');
  });

  test("objects", () => {
    expect(one("({ a, 'b-c': 1, 3: x, ['d']: y, [e]: z, ...rest })")).toBe("{a: a, b-c: 1, 3: x, d: y, ?: z, ...rest}");
    expect(one("({ async m(x) {}, get g() { return 1 }, f: () => 2 })")).toBe(
      "{m: async function m(x) {}, g: function g() { return 1 }, f: f() => { return 2 }}",
    );
  });

  test("await and yield wait", () => {
    expect(one("async function f() { await g(); }")).toBe("async function f() { await g() }");
    expect(one("function* f() { const r = yield call(api) }")).toBe("function f() { const r = await call(api) }");
  });
});

describe("functions", () => {
  test.each([
    ["const a = () => {}", "a"],
    ["let b = function () {}", "b"],
    ["var c = function inner() {}", "inner"],
    ["Page({ onLoad: function () {} })", "onLoad"],
    ["Page({ 'on-tap'() {} })", "on-tap"],
    ["Foo.prototype.bar = function () {}", "bar"],
    ["exports['main'] = async () => {}", "main"],
    ["class A { handle = () => {} }", "handle"],
    ["class A { #own() {} }", "#own"],
    ["const f = (function () {})", "f"],
    ["const { done = () => {} } = options", "done"],
    ["setTimeout(() => {})", undefined],
  ])("%s is named %s", (source, name) => {
    expect(nodesOf(source, "function").map((node) => node.name)).toEqual([name]);
  });

  test("the name's place is where it is written", () => {
    const source = "Page({ onLoad: async function () {} })";
    const places = nodesOf(source, "function").map(({ nameStart, isAsync }) => [
      source.slice(nameStart, nameStart + 6),
      isAsync,
    ]);
    expect(places).toEqual([["onLoad", true]]);
  });

  test("parameters", () => {
    expect(one("function f(a, b = 1, { c, d: { e } = {} }, [g, , h = 2], ...rest) {}")).toBe(
      "function f(a, b = 1, {c: c, d: {e: e} = {}}, [g, , h = 2], ...rest) {}",
    );
    expect(one("const f = async x => x.y")).toBe("const f = async f(x) => { return x.y }");
  });
});

describe("statements", () => {
  test.each([
    ["var a = 1, b; const { c } = d", "let a = 1 | let b | const {c: c} = d"],
    ["const [, setOpen] = useState(false)", "const [, setOpen] = useState(false)"],
    ["const [/* a, b */ x] = y", "const [x] = y"],
    ["if (a) b(); else if (c) { d() } else e()", "if (a) { b() } else { if (c) { d() } else { e() } }"],
    ["for (let i = 0, n = 9; i < n; i++, n--) f(i)", "for (let i = 0, let n = 9; (i < n); ++ i, -- n) { f(i) }"],
    ["for (;;) {}", "for () {}"],
    ["for (const [k, v] of await m) f(k)", "each ([k, v] of await m) { f(k) }"],
    ["for (k in o) f(k)", "each (k of ‹o›) { f(k) }"],
    ["do { x() } while (y)", "do (y) { x() }"],
    ["outer: while (1) { continue outer }", "{ while (1) { continue } }"],
    [
      "switch (a) { case 1: case 'b': f(); break; default: g() }",
      'switch (a) { case 1: ; case "b": f(); break; default: g() }',
    ],
    [
      "try { f() } catch ({ message }) { throw message } finally { g() }",
      "try { f() } catch ({message: message}) { throw message } finally { g() }",
    ],
    ["try {} catch {}", "try {} catch () {}"],
    ["a(), b(c)", "a() | b(c)"],
    ["return", "return"],
    [";;debugger", ""],
  ])("%s", (source, expected) => {
    expect(one(source)).toBe(expected);
  });
});

test("classes", () => {
  expect(
    one(
      "class A extends React.Component { state = { x: 1 }; static y = 2; constructor() { super() } static { init() } }",
    ),
  ).toBe("class A extends Component { state = {x: 1}; static y = 2; function constructor() { super() }; { init() } }");
});

describe("TypeScript", () => {
  test("types vanish, their text stays where a rule may ask for it", () => {
    expect(one("const user = <User>(data as unknown)! satisfies X;", "typescript")).toBe("const user = data");
    expect(one("async function f(this: Page, a?: string, b: number = 1): Promise<void> {}", "typescript")).toBe(
      "async function f(a: string, b: number = 1): Promise<void> {}",
    );
    expect(one("interface A {} type B = string; declare const wx: any; function over(): void;", "typescript")).toBe("");
    expect(one("f<string>(a)", "typescript")).toBe("f(a)");
  });

  test("enums are constant objects, namespaces blocks", () => {
    expect(one("enum Scope { Phone = 'scope.phone', Other }", "typescript")).toBe(
      'const Scope = {Phone: "scope.phone", Other: ‹›}',
    );
    const module = lower("namespace N { export const x = 1 } export const y = 2", "typescript");
    expect(module.body.map(render)).toEqual(["{ const x = 1 }", "const y = 2"]);
    expect(module.exports.map(({ name }) => name)).toEqual(["y"]);
  });

  test("decorators and parameter properties", () => {
    const source =
      "@Controller('wx') export class A implements OnInit { @Input() name?: string; constructor(private readonly user: UserService) {} @Get(':id') find(@Param('id') id: string) {} }";
    expect(one(source, "typescript")).toBe(
      '@Controller("wx") class A extends OnInit { @Input name: string; function constructor(user: UserService) {}; user: UserService; @Get(":id") function find(@Param("id") id: string) {} }',
    );
  });
});

describe("JSX", () => {
  const source = `const a = <View className="x" onClick={() => go(1)} {...rest} disabled title='a&amp;b'>
    手机号&nbsp;{phone} <Foo.Bar/> <>{/* none */}</>
  </View>`;
  const [view] = nodesOf(source, "element");

  test("attributes", () => {
    const shown = view?.attributes.map(({ name, text, value }) => [name, text, value && render(value)]);
    expect(shown).toEqual([
      ["className", "x", undefined],
      ["onClick", "() => go(1)", "() => { return go(1) }"],
      ["...", "...rest", "...rest"],
      ["disabled", undefined, undefined],
      ["title", "a&amp;b", undefined],
    ]);
    const places = view?.attributes.map(
      ({ text, valueStart }) => text && source.slice(valueStart, valueStart + text.length),
    );
    expect(places).toEqual(view?.attributes.map(({ text }) => text));
    expect(source.slice(view?.start, view?.openEnd)).toMatch(/^<View .*>$/);
  });

  test("children", () => {
    const shown = view?.children.map((child) =>
      child.kind === "text" ? child.text.trim() : child.kind === "element" ? `<${child.tag}>` : render(child),
    );
    expect(shown).toEqual(["手机号", "phone", "<Foo.Bar>", "<>"]);
  });
});
