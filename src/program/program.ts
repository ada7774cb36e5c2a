import type { SourceFile } from "../domain/change.ts";
import type { DataKind } from "../domain/data.ts";
import type { Diagnostic } from "../domain/report.ts";
import type { Place } from "../domain/place.ts";
import type { EntryKind } from "../knowledge/entries.ts";
import type { GateRow } from "./gate.ts";
import type { NodeIndex } from "./node-index.ts";
import type {
  Call,
  DataNode,
  Element,
  Expression,
  FunctionNode,
  Module,
  Name,
  Node,
  StringLiteral,
  Template,
  TextNode,
} from "./tree.ts";

export type { EntryKind } from "../knowledge/entries.ts";

/** Where a file runs. `library`: a package for others; `unknown` counts as both sides, one step less sure. */
export type Side = "miniprogram" | "web" | "cloud-function" | "server" | "library" | "config" | "unknown";

/** A mini program of the repository. Paths are of files in the repository; values are undefined when not declared. */
export interface MiniProgram {
  /** Folder of app.json, or the source folder of uni-app, Taro or mpx; "" for the repository's root. */
  readonly root: string;
  readonly framework: "native" | "uni-app" | "taro" | "mpx" | "wepy" | "game";
  readonly appId: string | undefined;
  /** The file that holds the effective app configuration, and its data (jsonc, manifest.json's mp-weixin, app.config.ts). */
  readonly manifest: Module | undefined;
  readonly config: DataNode | undefined;
  /** Pages in order, as paths without extension; the first is the entry page. */
  readonly pages: readonly string[];
  readonly tabPages: readonly string[];
  readonly plugins: readonly string[];
}

/** One way in which a node is reached: from an entry function over calls. */
export interface Entry {
  readonly kind: EntryKind;
  /** Name of the entry: `onLoad`, `bindtap`, `GET /wx`. */
  readonly name: string;
  readonly function: FunctionNode | Module;
  /** Calls from the entry down to the node, outermost first; empty when the node is in the entry itself. */
  readonly via: readonly Call[];
}

/** A call that goes out over HTTP, whatever client or wrapper makes it. */
export interface HttpCall {
  readonly call: Call;
  /** Upper case; undefined when not constant. */
  readonly method: string | undefined;
  readonly url: Expression | undefined;
  /** The URL as far as it is constant: unknown parts are `${}`; undefined when nothing is known. */
  readonly urlText: string | undefined;
  /** Body, query and header values handed to the request. */
  readonly payload: readonly Expression[];
}

/** A route of a server or a cloud function. */
export interface Route {
  readonly methods: readonly string[];
  /** As declared, `/api/user/:id`; for a cloud function its name. */
  readonly path: string;
  readonly handler: FunctionNode;
  readonly place: Node;
  /** Middleware, guards, annotations and decorators that run before it, by name. */
  readonly guards: readonly string[];
}

/**
 * Everything a rule can ask about the code under review. All answers are pure and do not depend on the order of files.
 * Files are parsed when first needed; `focus` are those that findings are wanted for.
 */
export interface Program {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly focus: ReadonlySet<string>;
  readonly miniPrograms: readonly MiniProgram[];
  readonly routes: readonly Route[];
  readonly diagnostics: readonly Diagnostic[];

  /**
   * The parsed file; undefined when there is no such file, no front end for it, or when it is large, vendored and of interest
   * to no rule.
   */
  module(path: string): Module | undefined;
  /**
   * Parsed files in focus that some rule may find something in, and whose text has one of the literals (any text without
   * literals), sorted by path.
   */
  modules(...literals: readonly string[]): readonly Module[];
  /** False when no file in focus holds what the row asks for, so that its rule finds nothing. Nothing is parsed. */
  mayHold(row: GateRow): boolean;
  /** Paths of all files, focus or not, whose text matches, and whose path does if that is asked for; nothing is parsed. */
  search(pattern: RegExp, paths?: RegExp): readonly string[];
  sideOf(path: string): Side;
  miniProgramOf(path: string): MiniProgram | undefined;
  /** Tests, mocks, fixtures, examples, vendored, generated and minified code. */
  isAside(path: string): boolean;
  placeOf(node: Node): Place;
  /** The nodes of a file by kind, in source order, without what is compiled for other platforms only. */
  nodesIn(module: Module): NodeIndex;
  /** The node stands in code that is compiled for other platforms only: `#ifdef MP-ALIPAY`, `TARO_ENV === "swan"`, `x.alipay.js`. */
  isForeignPlatform(node: Node): boolean;

  // Queries over modules in focus, in order of path and place.
  /** Calls whose API path ends in one of the given names: `getLocation` finds `wx.getLocation`, `const { getLocation } = uni`. */
  calls(...names: readonly string[]): readonly Call[];
  allCalls(): readonly Call[];
  strings(): readonly (StringLiteral | Template)[];
  functions(): readonly FunctionNode[];
  elements(...tags: readonly string[]): readonly Element[];
  /**
   * Text that people read: text nodes, title and placeholder attributes, strings in visible places; tests and samples left
   * out. It is in simplified script, as the lexicons are, and as long as it was written.
   */
  visibleTexts(): readonly { readonly text: string; readonly node: TextNode | StringLiteral | DataNode | Node }[];

  // Names
  /**
   * The canonical dotted path of what an expression denotes, over aliases, destructuring, imports and declared types:
   * `wx.getLocation` (also for uni, Taro and promisified ones), `axios.create().post`, `WxMaService.getUserService().getSessionInfo`.
   */
  apiOf(expression: Expression): string | undefined;
  /** Constant text of an expression, unknown parts as `${}`; undefined when no part is known. Follows constants over files. */
  textOf(expression: Expression | undefined): string | undefined;
  /** The functions that a callee may denote, here and in imported files. */
  functionsOf(callee: Expression): readonly FunctionNode[];
  /**
   * What an expression may denote, over names, properties, imports and returned values: functions, classes (also for their
   * instances), object and array literals, modules, calls of unknown functions, literals. Empty when nothing is known.
   */
  valuesOf(expression: Expression): readonly Node[];
  /** The file that an import or re-export leads to; undefined for packages and what is not in the repository. */
  importedModule(from: Module, source: string): Module | undefined;
  callersOf(target: FunctionNode): readonly Call[];
  /** What a name is bound to: declarations, parameters, imports; assignments in order. */
  definitionsOf(name: Name): readonly Node[];
  enclosingFunction(node: Node): FunctionNode | undefined;
  /** Value of the argument: by option key for an options object or named arguments, else by position. */
  argument(call: Call, position: number, key?: string): Expression | undefined;
  /** Value under a key of an object literal, followed over one name: `option(call.arguments[0], "success")`. */
  option(object: Expression | undefined, key: string): Expression | undefined;

  // Reach and guards
  /** Every way in which the node is reached; empty when no entry is known. */
  entriesOf(node: Node): readonly Entry[];
  /** True when on every way from an entry to the node a condition, call or early exit stands that `is` accepts. */
  isGuarded(node: Node, is: (test: Expression) => boolean): boolean;
  /** True when the node runs only after the failure of a call: in its `fail`, `catch`, or a branch on an error. */
  failureOf(node: Node): Call | undefined;

  // Framework facts
  /** Requests over known clients, and in code of the product also over wrappers of the repository. */
  httpCalls(): readonly HttpCall[];
  /** Handlers bound in markup: the function behind `bindtap="x"`, `@click="x"`, `onClick={x}`. */
  handlersOf(element: Element): readonly { readonly event: string; readonly handler: FunctionNode }[];

  /** Value flow; see flow/flow.ts. Typed there to keep this file free of it. */
  readonly flow: FlowQueries;
}

/** What value flow answers. */
export interface FlowQueries {
  /** User data that the value of an expression is, contains or is built from; shortest chain per kind and source. */
  trace(expression: Expression): readonly Flow[];
  /** All flows from a known source into a known sink in focus, one per sink, source and kind. */
  into(...sinks: readonly SinkKind[]): readonly SinkFlow[];
  /** Every place in focus where user data enters the program. */
  sources(): readonly Source[];
}

export type SinkKind =
  | "log"
  | "storage"
  | "url"
  | "response"
  | "request"
  | "analytics"
  | "database"
  | "file"
  | "llm"
  | "sql"
  | "jump"
  | "redirect";

/** Where data enters: an interface's result, an event's detail, a form field, a stored value, or only a telling name. */
export interface Source {
  readonly node: Node;
  readonly kinds: readonly DataKind[];
  /** `wx.getLocation`, `open-type=getPhoneNumber`, `/sns/jscode2session`, or the name that tells. */
  readonly api: string;
  /** `interface`: it came from a known one. `name`: only the name tells, which is low confidence. */
  readonly basis: "interface" | "name";
}

export interface Step {
  readonly node: Node;
}

/** One value from its source to where it was asked for. Steps run from source to sink, both included. */
export interface Flow {
  readonly source: Source;
  readonly kinds: readonly DataKind[];
  readonly steps: readonly Step[];
  /** The whole object arrives (a session, a profile), not one picked field. */
  readonly whole: boolean;
}

export interface SinkFlow extends Flow {
  readonly sink: SinkKind;
  readonly call: Node;
  /** The argument that carries the value. */
  readonly value: Expression;
  /** For requests, URLs, redirects and analytics: the constant part of the destination, or the vendor. */
  readonly destination: string | undefined;
}
