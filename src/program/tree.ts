/**
 * The common tree: every front end lowers its language to these nodes, so that rules and value flow are written once.
 * Offsets are UTF-16 and absolute in the file, also for scripts inside Vue, HTML or WXML. A front end fills everything
 * but `parent`; `adopt` in adopt.ts sets the parents.
 *
 * Conventions that every front end keeps:
 * - Parentheses, casts, non-null marks, `@suppress` and type arguments vanish: the inner expression stands for them.
 * - `this`, `$this`, `self` (first parameter of a Python method) and `this@X` are `This`; a class's own name stays a Name.
 * - `a.b`, `a?.b`, `a->b`, `a::b`, `a["b"]` and `a.get("b")` on a map type of the language are one thing: `Member`.
 *   (`get` only where the language has no other way to read a map: Java.)
 * - Text joined from parts (`a + "x"`, `` `${a}x` ``, `"x" . $a`, f-strings, `$"{a}"`) is one flat `Template`.
 *   Format calls (`sprintf`, `String.format`, `"".format`) stay calls.
 * - Maps, dicts, associative arrays, object and struct literals, initialisers are `ObjectLiteral`.
 * - Named arguments (`f(a=1)`, `f(a: 1)`) are gathered in one `ObjectLiteral` with `named: true` as the last argument.
 * - An expression-bodied function has one Return as body.
 */
import type { Diagnostic } from "../domain/report.ts";

export type Language =
  | "javascript" | "typescript" | "tsx" | "php" | "python" | "java" | "go" | "csharp"
  | "wxml" | "html" | "vue" | "json" | "yaml" | "properties" | "text";

interface Base {
  readonly start: number;
  readonly end: number;
  /** Set by `adopt`; undefined only for a module. */
  parent?: Node | undefined;
}

// ── Expressions ─────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Name extends Base { readonly kind: "name"; readonly name: string }
export interface This extends Base { readonly kind: "this" }
/** Property access with a name that is known: `object.property`. `propertyStart` is where the property's name starts. */
export interface Member extends Base {
  readonly kind: "member"; readonly object: Expression; readonly property: string; readonly propertyStart: number;
}
/** Access with a computed key: `object[index]`. */
export interface Index extends Base { readonly kind: "index"; readonly object: Expression; readonly index: Expression | undefined }
export interface Call extends Base {
  readonly kind: "call"; readonly callee: Expression; readonly arguments: readonly Expression[];
  /** `new Foo()`, and constructor calls of languages that mark them. */
  readonly isNew: boolean;
}
/** A string literal; `value` has its escapes resolved. `start`/`end` include the quotes. */
export interface StringLiteral extends Base { readonly kind: "string"; readonly value: string }
/** Text with values in it; the parts in order, literal parts as StringLiteral. */
export interface Template extends Base { readonly kind: "template"; readonly parts: readonly Expression[] }
export interface NumberLiteral extends Base { readonly kind: "number"; readonly value: number }
export interface BooleanLiteral extends Base { readonly kind: "boolean"; readonly value: boolean }
export interface NullLiteral extends Base { readonly kind: "null" }
export interface RegexLiteral extends Base { readonly kind: "regex"; readonly pattern: string }
/** One `key: value` of an ObjectLiteral or ObjectPattern. `key` is undefined when computed or for a spread. */
export interface Entry extends Base {
  readonly kind: "entry"; readonly key: string | undefined; readonly value: Expression; readonly spread: boolean;
}
export interface ObjectLiteral extends Base {
  readonly kind: "object"; readonly entries: readonly Entry[];
  /** The literal gathers the named arguments of a call. */
  readonly named: boolean;
  /** Simple name of the type for struct and object initialisers: `User{...}`, `new User { ... }`. */
  readonly type: string | undefined;
}
export interface ArrayLiteral extends Base { readonly kind: "array"; readonly items: readonly Expression[] }
export interface Assign extends Base {
  readonly kind: "assign"; readonly target: Expression; readonly operator: string; readonly value: Expression;
}
/** Arithmetic, comparison and logic; operators in their JavaScript spelling: `&&`, `||`, `!`, `===`, `!==`, `==`, `??`, `in`, … */
export interface Binary extends Base {
  readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression;
}
export interface Unary extends Base { readonly kind: "unary"; readonly operator: string; readonly operand: Expression }
export interface Conditional extends Base {
  readonly kind: "conditional"; readonly test: Expression; readonly consequent: Expression; readonly alternate: Expression;
}
export interface Await extends Base { readonly kind: "await"; readonly operand: Expression }
export interface Spread extends Base { readonly kind: "spread"; readonly operand: Expression }
/** Destructuring targets; an entry's value is the target (Name, Member, pattern), possibly a DefaultPattern. */
export interface ObjectPattern extends Base { readonly kind: "object-pattern"; readonly entries: readonly Entry[] }
export interface ArrayPattern extends Base { readonly kind: "array-pattern"; readonly items: readonly (Expression | undefined)[] }
export interface DefaultPattern extends Base { readonly kind: "default-pattern"; readonly target: Expression; readonly value: Expression }
/** Anything that has no other kind; its parts are kept so that calls and literals inside are seen. */
export interface Other extends Base { readonly kind: "other"; readonly children: readonly Node[] }

export interface Parameter extends Base {
  readonly kind: "parameter"; readonly target: Expression; readonly type: string | undefined;
  readonly value: Expression | undefined; readonly rest: boolean; readonly annotations: readonly Annotation[];
}
/** `@GetMapping("/x")`, `[HttpPost]`, `@app.route("/x")`, `#[Route]`, a Vue or Nest decorator. */
export interface Annotation extends Base { readonly kind: "annotation"; readonly name: string; readonly arguments: readonly Expression[] }

export interface FunctionNode extends Base {
  readonly kind: "function";
  /** Declared name, or the key, variable or property it is the value of; undefined when there is none. */
  readonly name: string | undefined;
  readonly nameStart: number;
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
  readonly annotations: readonly Annotation[];
  readonly isAsync: boolean; readonly isStatic: boolean;
  /** Keeps the `this` of its surroundings: arrow functions and lambdas. */
  readonly isArrow: boolean;
  /** Go: the type of the receiver, which is then bound to `receiver`. */
  readonly receiverType: string | undefined; readonly receiver: string | undefined;
  readonly returnType: string | undefined;
}
export interface Field extends Base {
  readonly kind: "field"; readonly name: string; readonly type: string | undefined;
  readonly value: Expression | undefined; readonly isStatic: boolean; readonly annotations: readonly Annotation[];
}
export interface ClassNode extends Base {
  readonly kind: "class"; readonly name: string | undefined; readonly nameStart: number;
  /** Simple names of base classes, interfaces, traits and embedded structs. */
  readonly bases: readonly string[];
  readonly members: readonly (FunctionNode | Field | ClassNode | Block)[];
  readonly annotations: readonly Annotation[];
}

// ── Markup ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Attribute extends Base {
  readonly kind: "attribute";
  /** As written: `bindtap`, `wx:if`, `:src`, `@click`, `v-model`, `onClick`. */
  readonly name: string;
  /** The raw text between the quotes; undefined for an attribute without a value. */
  readonly text: string | undefined;
  /** Where the raw text starts. */
  readonly valueStart: number;
  /** The value as an expression: `{{ }}`, `:x`, `@x`, `v-x`, JSX braces; a mixed text is a Template. */
  readonly value: Expression | undefined;
}
/** Text a person reads between tags. `value` is undefined when it has no binding. Entities are resolved in `text`. */
export interface TextNode extends Base { readonly kind: "text"; readonly text: string; readonly value: Expression | undefined }
/** A tag of WXML, HTML, Vue or JSX. A JSX element is an expression too. */
export interface Element extends Base {
  readonly kind: "element"; readonly tag: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly (Element | TextNode | Expression)[];
  /** End of the opening tag, after `>`. */
  readonly openEnd: number;
}

export type Expression =
  | Name | This | Member | Index | Call | StringLiteral | Template | NumberLiteral | BooleanLiteral | NullLiteral
  | RegexLiteral | ObjectLiteral | ArrayLiteral | Assign | Binary | Unary | Conditional | Await | Spread
  | ObjectPattern | ArrayPattern | DefaultPattern | FunctionNode | ClassNode | Element | Other;

// ── Statements ──────────────────────────────────────────────────────────────────────────────────────────────────────

export interface ExpressionStatement extends Base { readonly kind: "expression"; readonly expression: Expression }
export interface Declare extends Base {
  readonly kind: "declare"; readonly target: Expression; readonly type: string | undefined;
  readonly value: Expression | undefined; readonly constant: boolean;
}
export interface Return extends Base { readonly kind: "return"; readonly value: Expression | undefined }
export interface Throw extends Base { readonly kind: "throw"; readonly value: Expression | undefined }
export interface If extends Base {
  readonly kind: "if"; readonly test: Expression; readonly consequent: readonly Statement[]; readonly alternate: readonly Statement[];
}
export interface Loop extends Base {
  readonly kind: "loop";
  /** `each` binds `target` to the items of `iterable`; `while` and `for` have a test (undefined: endless). */
  readonly form: "for" | "each" | "while" | "do";
  readonly initial: readonly Statement[]; readonly test: Expression | undefined; readonly update: readonly Expression[];
  readonly target: Expression | undefined; readonly iterable: Expression | undefined;
  readonly body: readonly Statement[];
}
export interface Try extends Base {
  readonly kind: "try"; readonly body: readonly Statement[];
  readonly handlers: readonly Handler[]; readonly finalizer: readonly Statement[];
}
export interface Handler extends Base {
  readonly kind: "handler"; readonly parameter: Expression | undefined; readonly type: string | undefined; readonly body: readonly Statement[];
}
export interface Switch extends Base { readonly kind: "switch"; readonly subject: Expression; readonly cases: readonly Case[] }
/** `tests` is empty for `default`. */
export interface Case extends Base { readonly kind: "case"; readonly tests: readonly Expression[]; readonly body: readonly Statement[] }
/** Also `with`, `using`, `synchronized`, `lock`, labelled statements, class initialisers. */
export interface Block extends Base { readonly kind: "block"; readonly body: readonly Statement[] }
export interface Jump extends Base { readonly kind: "jump"; readonly to: "break" | "continue" }

export type Statement =
  | ExpressionStatement | Declare | Return | Throw | If | Loop | Try | Switch | Block | Jump | FunctionNode | ClassNode;

// ── Data files ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** One `key: value` of a JSON, YAML, properties or .env file. `keyStart` is where the key (with its quote) starts. */
export interface DataEntry extends Base { readonly kind: "data-entry"; readonly key: string; readonly keyStart: number; readonly value: DataNode }
export interface DataMap extends Base { readonly kind: "data-map"; readonly entries: readonly DataEntry[] }
export interface DataList extends Base { readonly kind: "data-list"; readonly items: readonly DataNode[] }
export interface DataScalar extends Base { readonly kind: "data-scalar"; readonly value: string | number | boolean | null }
export type DataNode = DataMap | DataList | DataScalar;

// ── Modules ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * One imported name. `imported` is the name in the source, `default`, or `*` for the whole module
 * (`import x from`, `require`, Java and C# imports bind the simple name to the full one; Go and Python packages are `*`).
 */
export interface Import extends Base {
  readonly kind: "import"; readonly source: string; readonly imported: string; readonly local: string; readonly typeOnly: boolean;
}
/** One exported name (`default` for the default export, `*` for a whole re-export). CommonJS assignments count. */
export interface Export extends Base {
  readonly kind: "export"; readonly name: string;
  /** What is exported; undefined for a re-export and when it cannot be told. */
  readonly value: Expression | undefined;
  /** Source of a re-export, and the name there. */
  readonly source: string | undefined; readonly imported: string | undefined;
}
export interface Comment extends Base { readonly kind: "comment"; readonly text: string }

/** What a front end makes of one file. */
export interface Module extends Base {
  readonly kind: "module";
  readonly path: string; readonly language: Language; readonly text: string;
  /** Package or namespace: `com.x.y`, `App\Http`, Go's package name. */
  readonly namespace: string | undefined;
  /** Scripts of the file in order; for Vue and HTML those of all `<script>` blocks. */
  readonly body: readonly Statement[];
  readonly markup: readonly (Element | TextNode)[];
  readonly data: DataNode | undefined;
  readonly imports: readonly Import[]; readonly exports: readonly Export[];
  readonly comments: readonly Comment[];
  /** `<script setup>` of Vue. */
  readonly isSetup: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export type Node =
  | Expression | Statement | Entry | Parameter | Annotation | Field | Attribute | TextNode | Handler | Case
  | DataEntry | DataNode | Import | Export | Comment | Module;
