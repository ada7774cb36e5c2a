import { appendTo } from "../domain/append.ts";
import { moduleOf, walk } from "../program/adopt.ts";
import { nameOfFunction } from "../program/handed.ts";
import { eventOf } from "../program/markup-bindings.ts";
import type { HttpCall, Program, Route } from "../program/program.ts";
import type { Call, Element, Expression, FunctionNode, Module, Node } from "../program/tree.ts";
import { restOf } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { collectChannels } from "./channels.ts";
import type { Channels } from "./channels.ts";
import { Components } from "./components.ts";
import { collectExchanges } from "./exchanges.ts";
import type { Exchanges } from "./exchanges.ts";
import { lastName } from "./expression-text.ts";
import { createExtensionMethods } from "./extension-methods.ts";
import type { ExtensionMethods } from "./extension-methods.ts";
import { bindsFields, boundIn } from "./form-fields.ts";
import type { BoundField } from "./form-fields.ts";
import { storesByHelpers } from "./handed-self.ts";
import type { HandedStore } from "./handed-self.ts";
import { createIndirectCalls } from "./indirect-calls.ts";
import type { IndirectCall } from "./indirect-calls.ts";
import { createKeptValues } from "./kept.ts";
import type { KeptValues } from "./kept.ts";
import { mixedInto } from "./mixed-in.ts";
import { collectNavigations } from "./navigations.ts";
import type { Navigations } from "./navigations.ts";
import type { Owner } from "./owners.ts";
import { collectProvided } from "./provided.ts";
import type { Provided } from "./provided.ts";
import { collectPublished } from "./published.ts";
import type { Published } from "./published.ts";
import { collectReducers } from "./reducers.ts";
import type { Reducers } from "./reducers.ts";
import { collectSharedWrites } from "./shared-writes.ts";
import type { SharedWrites } from "./shared-writes.ts";
import { collectSlices } from "./slices.ts";
import type { Slices } from "./slices.ts";
import { storesOf } from "./stores.ts";
import type { ModuleStores } from "./stores.ts";
import { Templates } from "./templates.ts";
import { boundBothWays } from "./two-way.ts";
import type { WrittenBothWays } from "./two-way.ts";
import { collectStoreState } from "./vuex.ts";
import type { StoreState } from "./vuex.ts";

/** A function handed over as a value: the call it is handed to, and where in its arguments. */
export interface Handover {
  readonly call: Call;
  readonly position: number;
  /** Key of the options object that holds it. */
  readonly key: string | undefined;
}

/** An event of markup that runs a function. */
export interface MarkupEvent {
  readonly element: Element;
  readonly event: string;
  /** The markup calls the function with arguments of its own: `@click="buy(item, $event)"`. */
  readonly isCalled: boolean;
}

const once = <K extends object, V>(compute: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const hit = known.get(key);
    if (hit) return hit.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
};

const lazy = <V>(compute: () => V): (() => V) => {
  let hit: { readonly value: V } | undefined;
  return () => (hit ??= { value: compute() }).value;
};

/** Values that a function returns or yields itself, functions inside it left out. */
const returnsIn = (target: FunctionNode): readonly Expression[] => {
  const values: Expression[] = [];
  const { text, language } = moduleOf(target);
  // Without `async`, what JavaScript yields is most often a promise that a library waits for.
  const isGenerator =
    language === "python" ||
    language === "csharp" ||
    (target.isAsync && /^async\s*(?:function\s*)?\*/.test(text.slice(target.start, target.start + 40)));
  walk(target, (node) => {
    if (node !== target && (node.kind === "function" || node.kind === "class")) return false;
    if (node.kind === "return" && node.value) values.push(node.value);
    else if (isGenerator && isOperation(node) && text.startsWith("yield", node.start)) values.push(...operandsOf(node));
    return true;
  });
  return values;
};

/** What front ends make of `yield`. */
type Operation = Extract<Node, { kind: "await" | "unary" | "other" }>;

const isOperation = (node: Node): node is Operation =>
  node.kind === "await" || node.kind === "unary" || node.kind === "other";

const operandsOf = (node: Operation): readonly Expression[] =>
  node.kind === "other" ? node.children.filter((child) => isExpression(child)) : [node.operand];

/** What is yielded as a rule; a statement never is. */
const isExpression = (node: Node): node is Expression =>
  /^(?:name|member|index|call|object|array|template|binary|conditional|await|other)$/.test(node.kind);

const frames = new Set(["Page", "Component", "createPage", "defineComponent", "Behavior", "PageWrapper"]);

/** The object literal that a module hands to the frame, or exports. */
const frameIn = (module: Module): Owner | undefined => {
  let found: Owner | undefined;
  walk(module, (node) => {
    if (found) return false;
    if (node.kind !== "object") return true;
    const { parent } = node;
    if (parent?.kind === "call" && frames.has(lastName(parent.callee))) found = node;
    else if (module.exports.some((entry) => entry.name === "default" && entry.value === node)) found = node;
    return true;
  });
  return found;
};

/** Markup that takes in other files' markup. */
const takesIn = /<(?:import|include)\b/;

const isCalledIn = (element: Element, event: string): boolean =>
  /^(?:vue|html)$/.test(moduleOf(element).language) &&
  element.attributes.some((one) => one.value?.kind === "call" && eventOf(one) === event);

/** The page or component markup that belongs to a script. */
const markupPath = ({ path }: Module): string | undefined => {
  const stem = path.replace(/\.(?:js|ts|mjs|wxs)$/, "");
  return stem === path ? undefined : `${stem}.wxml`;
};

/** What the tracer needs to know about a program besides the program's own answers; each fact is computed when first asked for. */
export class Facts {
  readonly program: Program;
  readonly stores: (module: Module) => ModuleStores;
  readonly returnsOf: (target: FunctionNode) => readonly Expression[];
  readonly channels: () => Channels;
  readonly navigations: () => Navigations;
  readonly storeState: () => StoreState;
  readonly exchanges: () => Exchanges;
  readonly provided: () => Provided;
  readonly slices: () => Slices;
  readonly reducers: () => Reducers;
  readonly published: () => Published;
  readonly kept: () => KeptValues;
  readonly sharedWrites: () => SharedWrites;
  readonly extensions: ExtensionMethods;
  /** Calls that run a function without naming it as their callee. */
  readonly indirectCallsOf: (target: FunctionNode) => readonly IndirectCall[];
  /** The options and classes whose members an owner has beside its own. */
  readonly mixedInto: (owner: Owner) => readonly Owner[];
  readonly storesByHelpers: (owner: Owner) => readonly HandedStore[];
  readonly boundBothWays: (module: Module) => readonly WrittenBothWays[];
  readonly components: Components;
  readonly templates: Templates;
  readonly #handovers: (module: Module) => ReadonlyMap<FunctionNode, readonly Handover[]>;
  readonly #events: (markup: Module) => ReadonlyMap<FunctionNode, readonly MarkupEvent[]>;
  readonly #frames: (module: Module) => Owner | undefined;
  readonly #bound: (module: Module) => readonly BoundField[];
  readonly #routes: () => ReadonlyMap<FunctionNode, Route>;
  readonly #http: () => ReadonlyMap<Call, HttpCall>;

  constructor(program: Program) {
    this.program = program;
    this.stores = once((module) => storesOf(program, module));
    this.returnsOf = once(returnsIn);
    this.channels = lazy(() => collectChannels(program, this.stores));
    this.navigations = lazy(() => collectNavigations(program, this.stores));
    this.exchanges = lazy(() => collectExchanges(program));
    this.storeState = lazy(() => collectStoreState(program, this.stores));
    this.slices = lazy(() => collectSlices(program, this.stores, this.returnsOf));
    this.extensions = createExtensionMethods(program);
    this.indirectCallsOf = once(createIndirectCalls(this));
    this.sharedWrites = lazy(() => collectSharedWrites(program));
    this.reducers = lazy(() => collectReducers(program, this.returnsOf));
    this.published = lazy(() => collectPublished(program));
    this.kept = lazy(() => createKeptValues(program));
    this.provided = lazy(() => collectProvided(program, this.returnsOf));
    this.mixedInto = once((owner) => mixedInto(program, owner));
    this.storesByHelpers = once((owner) => storesByHelpers(this, owner));
    this.boundBothWays = once((module) => boundBothWays(program, module));
    this.components = new Components(program);
    this.templates = new Templates(program);
    this.#handovers = once((module) => this.#collectHandovers(module));
    this.#events = once((markup) => this.#collectEvents(markup));
    this.#frames = once(frameIn);
    this.#bound = once((module) =>
      this.#markupOf(module, bindsFields).flatMap((one) => boundIn(program.nodesIn(one).elements)),
    );
    this.#routes = lazy(() => new Map(program.routes.map((route) => [route.handler, route])));
    this.#http = lazy(() => new Map(program.httpCalls().map((http) => [http.call, http])));
  }

  /** Calls to which the function is handed as a callback, in its own module. */
  handoversOf(target: FunctionNode): readonly Handover[] {
    return this.#handovers(moduleOf(target)).get(target) ?? [];
  }

  /** Markup events that run the function: of its own module and of the page or component markup beside it. */
  eventsOf(target: FunctionNode): readonly MarkupEvent[] {
    const module = moduleOf(target);
    const beside = markupPath(module);
    const text = beside === undefined ? undefined : this.program.files.get(beside)?.text;
    // A method goes by its name; any other function may have been given one.
    const isMethod = target.parent?.kind === "entry" || target.parent?.kind === "class";
    const isNamed =
      text !== undefined &&
      (!isMethod || (target.name !== undefined && text.includes(target.name)) || takesIn.test(text));
    const markup = isNamed && beside !== undefined ? this.program.module(beside) : undefined;
    const taken = markup && takesIn.test(markup.text) ? this.templates.takenBy(markup) : [];
    return [module, ...(markup ? [markup, ...taken] : [])].flatMap((one) => this.#events(one).get(target) ?? []);
  }

  /** Labelled form fields that write to this path of the module's data: `v-model="form.phone"`, `model:value="{{phone}}"`. */
  boundTo(module: Module, asked: Path): readonly BoundField[] {
    const path = asked[0] === "data" ? asked.slice(1) : asked;
    return path.length === 0
      ? []
      : this.#bound(module).filter(
          (field) => restOf(field.path, path)?.length === 0 && field.path.length >= path.length,
        );
  }

  /** The page, component or view that a module defines. */
  frameOf(module: Module): Owner | undefined {
    return this.#frames(module);
  }

  routeOf(target: FunctionNode): Route | undefined {
    return this.#routes().get(target);
  }

  httpOf(call: Call): HttpCall | undefined {
    return this.#http().get(call);
  }

  /** The functions that an argument denotes: written there, or named. */
  functionsBehind(value: Expression | undefined): readonly FunctionNode[] {
    if (!value) return [];
    if (value.kind === "function") return [value];
    if (value.kind === "name" || value.kind === "member") return this.program.functionsOf(value);
    if (value.kind === "call" && lastName(value.callee) === "bind" && value.callee.kind === "member")
      return this.functionsBehind(value.callee.object);
    return [];
  }

  #collectHandovers(module: Module): ReadonlyMap<FunctionNode, readonly Handover[]> {
    const found = new Map<FunctionNode, Handover[]>();
    const { calls, functions } = this.program.nodesIn(module);
    const names = new Set(functions.map(nameOfFunction));
    const note = (value: Expression, handover: Handover): void => {
      if (value.kind === "name" && !names.has(value.name)) return;
      if (value.kind === "member" && !names.has(value.property)) return;
      for (const target of this.functionsBehind(value)) appendTo(found, target, handover);
    };
    for (const call of calls) {
      for (const [position, argument] of call.arguments.entries()) {
        if (argument.kind === "object") {
          for (const entry of argument.entries)
            if (!entry.spread) note(entry.value, { call, position, key: entry.key });
        } else note(argument, { call, position, key: undefined });
      }
    }
    return found;
  }

  /** The module and the page or component markup beside it, as far as their texts match. */
  #markupOf(module: Module, needed: RegExp): readonly Module[] {
    const beside = markupPath(module);
    return [module.path, ...(beside === undefined ? [] : [beside])].flatMap((path) =>
      needed.test(this.program.files.get(path)?.text ?? "") ? (this.program.module(path) ?? []) : [],
    );
  }

  #collectEvents(markup: Module): ReadonlyMap<FunctionNode, readonly MarkupEvent[]> {
    const found = new Map<FunctionNode, MarkupEvent[]>();
    for (const element of this.program.nodesIn(markup).elements) {
      for (const { event, handler } of this.program.handlersOf(element))
        appendTo(found, handler, { element, event, isCalled: isCalledIn(element, event) });
    }
    return found;
  }
}
