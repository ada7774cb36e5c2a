import {
  automaticEvents,
  domLifeEvents,
  gestureEventPattern,
  gestureEvents,
  type EntryKind,
} from "../knowledge/entries.ts";
import { moduleOf } from "./adopt.ts";
import type { CallGraph } from "./call-graph.ts";
import type { Attribute, Element, Expression, FunctionNode, Module } from "./tree.ts";
import type { Values } from "./values.ts";
import { eventsInText, type NamedEvent } from "./wxml-events.ts";

const miniEvent = /^(?:capture-)?(?:mut-)?(?:bind|catch):?-?([\w-]+)$/;
const vueEvent = /^(?:@|v-on:)([\w:-]+)/;
const domEvent = /^on([A-Z]\w*|[a-z]+)$/;

/** The event that an attribute binds, in lower case without marks: `capture-bind:tap`, `@click.stop`, `onClick`; undefined for others. */
export const eventOf = (attribute: Pick<Attribute, "name">): string | undefined => {
  const match = miniEvent.exec(attribute.name) ?? vueEvent.exec(attribute.name) ?? domEvent.exec(attribute.name);
  return match?.[1]?.toLowerCase();
};

/** How an event comes about: by the user's act or by itself. Unknown names of own components go by their words. */
export const kindOfEvent = (event: string): EntryKind => {
  const name = event.toLowerCase().replace(/^on(?=\w{3})/, "");
  if (gestureEvents.includes(name)) return "gesture";
  if (automaticEvents.includes(name)) return "event";
  if (domLifeEvents.some((one) => one.toLowerCase() === name)) return "life-cycle";
  return gestureEventPattern.test(event) ? "gesture" : "event";
};

export interface BoundHandler {
  readonly event: string;
  readonly handler: FunctionNode;
}

export interface MarkupBindings {
  readonly handlersOf: (element: Element) => readonly BoundHandler[];
  /** Events that the WXML beside a script binds to one of its functions, by the handler's name. */
  readonly eventsOf: (fn: FunctionNode) => readonly string[];
}

const userLimit = 20;
const scriptEndings = [".ts", ".js", ".mjs"];

/** Names of handlers in a WXML attribute: its text, or the texts that its binding may give. */
const namesIn = (attribute: Attribute): readonly string[] => {
  if (!attribute.value) return attribute.text === undefined ? [] : [attribute.text.trim()];
  const names: string[] = [];
  const open: Expression[] = [attribute.value];
  for (let node = open.pop(); node && names.length < 8; node = open.pop()) {
    if (node.kind === "string") names.push(node.value);
    else if (node.kind === "conditional") open.push(node.alternate, node.consequent);
    else if (node.kind === "binary") open.push(node.right, node.left);
    else if (node.kind === "template" && node.parts.length === 1) open.push(...node.parts);
  }
  return names.filter((name) => name !== "");
};

/** What markup binds to the code of one program: handlers to functions, names to data. */
export const createMarkupBindings = (values: Values, graph: CallGraph): MarkupBindings => {
  const { units } = values;
  const boundBy = new Map<string, ReadonlyMap<FunctionNode, readonly string[]>>();
  const scripts = new Map<Module, readonly Module[]>();
  const functionNames = new Map<Module, ReadonlyMap<string, readonly FunctionNode[]>>();

  const scriptsBeside = (module: Module): readonly Module[] =>
    scriptEndings
      .map((ending) => units.store.module(module.path.replace(/\.wxml$/, ending)))
      .filter((one) => one !== undefined);

  /** The scripts whose functions a WXML file names: those beside it, else those of the pages that take it in. */
  const scriptsOf = (module: Module): readonly Module[] => {
    let found = scripts.get(module);
    if (!found) {
      const own = scriptsBeside(module);
      scripts.set(module, (found = own.length > 0 ? own : includersOf(module).flatMap(scriptsBeside)));
    }
    return found;
  };

  const functionsNamed = (script: Module, name: string): readonly FunctionNode[] => {
    let table = functionNames.get(script);
    if (!table) functionNames.set(script, (table = Map.groupBy(units.index(script).functions, (fn) => fn.name ?? "")));
    return table.get(name) ?? [];
  };

  /** WXML files that take a template file in: their pages hold its handlers. */
  const includersOf = (module: Module): readonly Module[] => {
    const name = module.path.slice(module.path.lastIndexOf("/") + 1);
    return units.store
      .pathsIn("wxml")
      .filter((path) => path !== module.path && units.store.files.get(path)?.text.includes(name))
      .slice(0, 10)
      .map((path) => units.store.module(path))
      .filter((one) => one !== undefined);
  };

  /** The page, component or class that a script beside WXML defines. */
  const handlersNamed = (script: Module, name: string): readonly FunctionNode[] => {
    const members = functionsNamed(script, name).filter(
      (fn) => fn.parent?.kind === "entry" || fn.parent?.kind === "class" || fn.parent?.kind === "field",
    );
    if (members.length > 0) return members.slice(0, 1);
    // A handler that is an alias, or comes with a behavior or a spread.
    for (const factory of ["Page", "Component", "createPage", "createComponent"]) {
      for (const call of units.index(script).callsByName.get(factory) ?? []) {
        const [options] = call.arguments;
        const inherited = (options ? values.valuesOf(options) : [])
          .flatMap((one) => values.propertyOf(one, name))
          .filter((node) => node.kind === "function");
        if (inherited.length > 0) return inherited.slice(0, 1);
      }
    }
    return [];
  };

  const functionsIn = (value: Expression): readonly FunctionNode[] => {
    switch (value.kind) {
      case "function":
        return [value];
      case "call": {
        const called = graph.functionsOf(value.callee);
        return called.length > 0 ? called : values.valuesOf(value).filter((node) => node.kind === "function");
      }
      case "assign":
      case "other":
        return [];
      default:
        return values.valuesOf(value).filter((node) => node.kind === "function");
    }
  };

  /** Single files of mpx and wepy bind as WXML does, to a function of their own script: `bindtap="buy"`, `bindtap="buy(1)"`. */
  const namedInFile = (module: Module, attribute: Attribute): readonly FunctionNode[] => {
    const name = miniEvent.test(attribute.name) ? /^\s*([\w$]+)/.exec(attribute.text ?? "")?.[1] : undefined;
    if (name === undefined || module.language !== "vue") return [];
    const members = handlersNamed(module, name);
    return members.length > 0 || !module.isSetup ? members : functionsNamed(module, name).slice(0, 1);
  };

  const handlersOf = (element: Element): readonly BoundHandler[] => {
    const module = moduleOf(element);
    return element.attributes.flatMap((attribute) => {
      const event = eventOf(attribute);
      if (event === undefined) return [];
      if (module.language !== "wxml") {
        const handlers = attribute.value ? functionsIn(attribute.value) : namedInFile(module, attribute);
        return handlers.map((handler) => ({ event, handler }));
      }
      return namesIn(attribute)
        .flatMap((name) => scriptsOf(module).flatMap((script) => handlersNamed(script, name)))
        .map((handler) => ({ event, handler }));
    });
  };

  /** The WXML beside a script, as far as its text tells, may bind the function: by its name, or by a template's. */
  const mayBeNamed = (script: Module, fn: FunctionNode): boolean => {
    const text = units.store.files.get(script.path.replace(/\.\w+$/, ".wxml"))?.text;
    const isMethod = fn.parent?.kind === "entry" || fn.parent?.kind === "class";
    return text !== undefined && (!isMethod || text.includes(fn.name ?? "") || /<(?:import|include)\b/.test(text));
  };

  const table = (script: Module): ReadonlyMap<FunctionNode, readonly string[]> => {
    let found = boundBy.get(script.path);
    if (!found) {
      const rows = new Map<FunctionNode, string[]>();
      for (const { event, handler: name } of eventsBeside(script)) {
        for (const handler of handlersNamed(script, name)) {
          const list = rows.get(handler);
          if (!list) rows.set(handler, [event]);
          else if (!list.includes(event)) list.push(event);
        }
      }
      boundBy.set(script.path, (found = rows));
    }
    return found;
  };

  /** What the WXML beside a script binds: by its text where that tells, else by its tree and those of its templates. */
  const eventsBeside = (script: Module): readonly NamedEvent[] => {
    const path = script.path.replace(/\.\w+$/, ".wxml");
    const text = units.store.isParsed(path) ? undefined : units.store.files.get(path)?.text;
    const told = text === undefined ? undefined : eventsInText(text, eventOf);
    if (told) return told;
    const markup = units.store.module(path);
    return (markup?.language === "wxml" ? [markup, ...takenIn(markup)] : [])
      .flatMap((part) => units.index(part).elements)
      .flatMap((element) => element.attributes)
      .flatMap((attribute) => {
        const event = eventOf(attribute);
        return event === undefined ? [] : namesIn(attribute).map((handler) => ({ event, handler }));
      });
  };

  /** Template files that a WXML file imports or includes. */
  const takenIn = (module: Module): readonly Module[] =>
    units
      .index(module)
      .elements.filter((element) => element.tag === "import" || element.tag === "include")
      .flatMap((element) => {
        const source = element.attributes.find((attribute) => attribute.name === "src")?.text;
        const [path] =
          source === undefined
            ? []
            : units.pathsOf(module, source.startsWith(".") || source.startsWith("/") ? source : `./${source}`);
        const taken = path === undefined ? undefined : units.store.module(path);
        return taken?.language === "wxml" ? [taken] : [];
      });

  /** Pages that take a module's functions in: as a behavior, a mixin or a spread. */
  const usersOf = (module: Module): readonly Module[] =>
    graph
      .importersOf(module)
      .slice(0, userLimit)
      .filter((path) => units.store.files.has(path.replace(/\.\w+$/, ".wxml")))
      .map((path) => units.store.module(path))
      .filter((one) => one !== undefined);

  return {
    handlersOf,
    eventsOf(fn) {
      const module = moduleOf(fn);
      const own = mayBeNamed(module, fn) ? table(module).get(fn) : undefined;
      if (
        own ||
        fn.parent?.kind !== "entry" ||
        module.language === "vue" ||
        units.store.files.has(module.path.replace(/\.\w+$/, ".wxml"))
      )
        return own ?? [];
      return [...new Set(usersOf(module).flatMap((user) => table(user).get(fn) ?? []))];
    },
  };
};
