import { describe, expect, it } from "vitest";
import { walk } from "../../src/program/adopt.ts";
import type { Module, Node } from "../../src/program/tree.ts";
import { lowerPhp } from "../../src/languages/php.ts";
import { parsers } from "./parsers.ts";
import { render } from "./render.ts";

const lower = (text: string): Module => lowerPhp("app/a.php", text, parsers);

/** PHP code without its opening tag, as statements of the common tree. */
const rendered = (code: string): string => {
  const module = lower(`<?php ${code}`);
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

describe("names and access", () => {
  it.each([
    ["$a;", "a"],
    ["$this->openid;", "this.openid"],
    ["$a?->b->c;", "a.b.c"],
    ["$user['openid'];", "user.openid"],
    ['$user["a"][0][$i];', "user.a[0][i]"],
    ["$list[] = 1;", "list[] = 1"],
    ["$_GET['code'];", "_GET.code"],
    ["self::$cache; static::A; parent::B;", "this.cache; this.A; super.B"],
    ["Config::APP_ID; User::class;", "Config.APP_ID; User.class"],
    ["\\EasyWeChat\\Factory::A;", "EasyWeChat\\Factory.A"],
    ["$a->{'b'}; $a->$b;", "a.b; a[b]"],
    ["PHP_EOL; __DIR__;", "PHP_EOL; __DIR__"],
  ])("%s", (code, tree) => {
    expect(rendered(code)).toBe(tree);
  });
});

describe("calls", () => {
  it.each([
    ["f($a, ...$b);", "f(a, ...b)"],
    ["\\file_get_contents($url);", "file_get_contents(url)"],
    ["Factory::officialAccount($config);", "Factory.officialAccount(config)"],
    ["$app->oauth->user()?->getId();", "app.oauth.user().getId()"],
    ["$app['user']->get($openId);", "app.user.get(openId)"],
    ["new Client(['verify' => false]);", "new Client({verify: false})"],
    ["new \\GuzzleHttp\\Client;", "new GuzzleHttp\\Client()"],
    ["new $class($a);", "new class(a)"],
    ["new class($x) extends Job { public $a = 1; };", "new class  extends Job { a = 1 }(x)"],
    ["f(1, name: 2, other: $x);", "f(1, {named name: 2, other: x})"],
    ["$f = strlen(...);", "f = strlen"],
    ["@unlink($path);", "unlink(path)"],
    ["echo $a, 'b'; print $c; exit; die('x');", 'echo(a, "b"); print(c); exit(); die("x")'],
    ["exit($message);", "exit(message)"],
    ["$out = `ls $dir`;", "out = shell_exec(`ls ${dir}`)"],
    ["(int) $x; (string) f();", "x; f()"],
    ["clone $a;", "clone(a)"],
    ["unset($a['session_key'], $b);", "delete a.session_key; delete b"],
    ["isset($a->b) && empty($c);", "(isset(a.b) && empty(c))"],
  ])("%s", (code, tree) => {
    expect(rendered(code)).toBe(tree);
  });
});

describe("text", () => {
  it.each([
    ["'it\\'s \\n $a';", '"it\'s \\\\n $a"'],
    ['"\\x41\\u{4E2D}\\n\\$";', '"A中\\n$"'],
    [
      '"hi $name, {$user->openid} ${x} $a[key] $a[0] $o->p!";',
      "`hi ${name}, ${user.openid} ${x} ${a.key} ${a[0]} ${o.p}!`",
    ],
    ["'a' . $b . f() . \"c $d\";", "`a${b}${f()}c ${d}`"],
    ["$url .= '&secret=' . $secret;", "url += `&secret=${secret}`"],
    ["$t = <<<EOT\nhi {$name}\nyou\nEOT;", "t = `hi ${name}\nyou`"],
    ["$t = <<<'EOT'\nhi $name\nEOT;", 't = "hi $name"'],
  ])("%s", (code, tree) => {
    expect(rendered(code)).toBe(tree);
  });

  it("gives literal parts of a text their own places", () => {
    const part = nodesOf(lower('<?php $u = "https://a.cn/?k=$key";')).find((node) => node.kind === "string");
    expect(part).toMatchObject({ value: "https://a.cn/?k=", start: 12, end: 28 });
  });
});

describe("values", () => {
  it.each([
    ["[1, 'a', [2]];", '[1, "a", [2]]'],
    ["array('app_id' => env('X'), 2 => $y, $k => 3);", '{app_id: env("X"), 2: y, ?: 3}'],
    ["['a' => 1, 'b', ...$c];", '{a: 1, 0: "b", ...c}'],
    ["(object) ['a' => 1];", "{a: 1}"],
    ["[$a, , $b] = $x;", "[a, , b] = x"],
    ["list('k' => $a, 'l' => list($b)) = f();", "{k: a, l: [b]} = f()"],
    ["$a = &$b;", "a = b"],
    ["$a ?? $b ?: $c;", "((a ?? b) || c)"],
    ["$a ? 1 : 2;", "(a ? 1 : 2)"],
    ["!$a and $b or $c <> 1;", "((! a && b) || (c !== 1))"],
    ["$i++; $x instanceof User;", "++ i; (x instanceof User)"],
    ["0x1F; 1_000; 017; 1.5; TRUE; null;", "31; 1000; 15; 1.5; true; null"],
    ["match($t) { 1, 2 => 'a', default => 'b' };", '(((t == 1) || (t == 2)) ? "a" : "b")'],
    ["match(true) { $a > 1 => 'a', default => throw new E() };", '((a > 1) ? "a" : ‹throw new E()›)'],
  ])("%s", (code, tree) => {
    expect(rendered(code)).toBe(tree);
  });

  it("names closures after what they are the value of and keeps their surroundings' $this", () => {
    expect(rendered("$f = function ($a) use ($b): int { return $this->x; };")).toBe(
      "f = f(a): int => { return this.x }",
    );
    expect(rendered("$g = static fn(User $u) => $u->id;")).toBe("g = static function g(u: User) { return u.id }");
    expect(rendered("$routes = ['get' => fn() => 1];")).toBe("routes = {get: get() => { return 1 }}");
  });
});

describe("statements", () => {
  it.each([
    ["if ($a) f(); elseif ($b) { g(); } else h();", "if (a) { f() } else { if (b) { g() } else { h() } }"],
    ["if ($a): f(); else: g(); endif;", "if (a) { f() } else { g() }"],
    ["foreach ($users as $id => $user) { f($user); }", "each (let id; user of users) { f(user) }"],
    ["foreach ($a as ['k' => $b]): g($b); endforeach;", "each ({k: b} of a) { g(b) }"],
    ["foreach ($a as &$b);", "each (b of a) {}"],
    ["for ($i = 0; $i < 3; $i++) { continue; }", "for (i = 0; (i < 3); ++ i) { continue }"],
    ["while (true) { break; } do { f(); } while ($a);", "while (true) { break }; do (a) { f() }"],
    [
      "switch ($a) { case 1: case 2: f(); break; default: g(); }",
      "switch (a) { case 1: ; case 2: f(); break; default: g() }",
    ],
    [
      "try { f(); } catch (A | \\B\\C $e) { g($e); } finally { h(); }",
      "try { f() } catch (e: A|C) { g(e) } finally { h() }",
    ],
    ["throw new \\Exception('x');", 'throw new Exception("x")'],
    ["const A = 1, B = 'b'; define('C', 2);", 'const A = 1; const B = "b"; const C = 2'],
    ["function f() { static $n = 0; global $db; yield $n; }", "function f() { let n = 0; ‹db›; ‹‹n›› }"],
    ["declare(strict_types=1); f();", "f()"],
    ["a: f(); goto a;", "f()"],
  ])("%s", (code, tree) => {
    expect(rendered(code)).toBe(tree);
  });
});

describe("declarations", () => {
  it("lowers classes with fields, constants, methods, traits and attributes", () => {
    const code = `#[Route('/wx', methods: ['GET'])]
    final class A extends \\Base\\B implements C, D {
      use T;
      const URL = 'u';
      private static ?Cache $cache = null;
      public int|string $a, $b = 1;
      #[Get] public static function f(User $u, ?int $n = null, &...$rest): ?array { return self::$cache; }
      abstract function g();
    }`;
    expect(rendered(code)).toBe(
      '@Route("/wx", {named methods: ["GET"]}) class A extends B, C, D, T { static URL = "u"; static cache: Cache = null; a: int; b: int = 1; ' +
        "@Get static function f(u: User, n: int = null, ...rest): array { return this.cache }; function g() {} }",
    );
  });

  it("makes a promoted parameter a field, a parameter and an assignment", () => {
    expect(rendered("class A { function __construct(private readonly Http $http) { f(); } }")).toBe(
      "class A { http: Http; function __construct(http: Http) { this.http = http; f() } }",
    );
  });

  it("lowers interfaces, traits and enums to classes", () => {
    expect(rendered("interface I extends A, B { function f(); } trait T {} enum S: string { case On = 'on'; }")).toBe(
      'class I extends A, B { function f() {} }; class T {  }; class S { static On = "on" }',
    );
  });
});

describe("the module", () => {
  it("reads the namespace and all forms of use", () => {
    const { namespace, imports } = lower(`<?php
      namespace App\\Http;
      use EasyWeChat\\Factory;
      use A\\{B, C as D};
      use function E\\f;
      use const G\\H as I;`);
    expect(namespace).toBe("App\\Http");
    expect(imports.map(({ source, imported, local }) => [source, imported, local])).toEqual([
      ["EasyWeChat\\Factory", "*", "Factory"],
      ["A\\B", "*", "B"],
      ["A\\C", "*", "D"],
      ["E\\f", "*", "f"],
      ["G\\H", "*", "I"],
    ]);
  });

  it("imports included files whose path is constant", () => {
    const { imports } = lower(`<?php
      include 'a.php'; require_once __DIR__ . '/b.php'; require dirname(__FILE__) . '/c.php';
      require dirname(__DIR__) . '/d.php'; include $path;`);
    expect(imports.map(({ source, local }) => `${source} ${local}`)).toEqual([
      "a.php *",
      "./b.php *",
      "./c.php *",
      "../d.php *",
    ]);
  });

  it("exports classes, functions, constants and a returned value", () => {
    const module = lower(
      "<?php class A {} if (!function_exists('f')) { function f() {} } const B = 1; return ['app_id' => 1];",
    );
    expect(module.exports.map(({ name }) => name)).toEqual(["A", "f", "B", "default"]);
    expect(module.exports[3]?.value).toMatchObject({ kind: "object" });
  });

  it("keeps code between HTML, prints what <?= ?> prints, and leaves the HTML out", () => {
    const module = lower("<p>您好 <?= $name ?></p>\n<?php f(); ?>\n</html>");
    expect(module.body.map(render)).toEqual(["‹›", "echo(name)", "‹›", "f()", "‹›"]);
    expect(nodesOf(module).some((node) => node.kind === "string")).toBe(false);
  });

  it("gathers comments", () => {
    const { comments } = lower("<?php // 一\n# two\n/** three */ f(/* four */ 1);");
    expect(comments.map(({ text }) => text)).toEqual(["// 一", "# two", "/** three */", "/* four */"]);
  });
});

describe("places", () => {
  it.each([
    ["Chinese and emoji", "<?php\n$备注 = '😀中文'; f($user['openid']);"],
    ["CRLF", "<?php\r\n// x\r\nf($user['openid']);"],
    ["a byte order mark", "\ufeff<?php f($user['openid']);"],
  ])("are UTF-16 offsets with %s", (_, text) => {
    const nodes = nodesOf(lower(text));
    const call = nodes.find((node) => node.kind === "call");
    const member = nodes.find((node) => node.kind === "member");
    expect(text.slice(call?.start, call?.end)).toBe("f($user['openid'])");
    expect(member?.propertyStart).toBe(text.indexOf("openid"));
  });
});

describe("damaged and hostile code", () => {
  it("says once where the syntax is damaged and reads the rest", () => {
    const module = lower("<?php\nfunction f() { g(1,,,); }\n$x = ;\nh($secret);");
    expect(module.diagnostics).toHaveLength(1);
    expect(module.diagnostics[0]).toMatchObject({ code: "syntax-error", line: 2 });
    expect(module.diagnostics[0]?.message["zh-CN"]).toContain("语法");
    expect(module.body.map(render).join("; ")).toContain("h(secret)");
  });

  it("keeps calls inside damage", () => {
    expect(lower("<?php swith ($m) { case 'a': return log($m['openid']); }").body.map(render).join("; ")).toContain(
      "log(m.openid)",
    );
  });

  it.each([
    ["long chains of dots", `$x = 'a'${" . $b".repeat(20_000)};`],
    ["long chains of calls", `$x${"->b()".repeat(2_000)};`],
    ["deep arrays", `$x = ${"[".repeat(900)}${"]".repeat(900)};`],
    ["deep closures", "function(){ return ".repeat(900)],
    ["nested classes", "new class { function f() { ".repeat(400)],
    ["many else branches", `if (1) {}${" elseif (2) {}".repeat(5_000)}`],
    ["chained assignments", `${"$a = ".repeat(20_000)}1;`],
    ["garbage", "}}}} \0 ]] <?php ?> \ud800 <<<A\n".repeat(50)],
  ])("does not throw on %s", (_, code) => {
    expect(lower(`<?php ${code}`).kind).toBe("module");
  });

  it("reports nesting that it does not follow", () => {
    const module = lower(`<?php $x = ${"[".repeat(900)}${"]".repeat(900)};`);
    expect(module.diagnostics.map(({ code }) => code)).toEqual(["too-deep"]);
  });
});
