import { own } from "../domain/own.ts";
import {
  lifeCycleGroups,
  lifeCycleHooks,
  lifeCycleKeys,
  readyCalls,
  timers,
  userAnswers,
  watcherKeys,
  domLifeEvents,
} from "../knowledge/entries.ts";
import { listenerNames, listenerShorthands, platformEventPattern } from "../knowledge/listeners.ts";
import {
  pushRegistrations,
  scheduleCalls,
  scheduleChains,
  serverTimers,
  timerEvents,
} from "../knowledge/server-entries.ts";
import { moduleOf } from "./adopt.ts";
import type { CallGraph } from "./call-graph.ts";
import { entry, ofAnnotations, ofClassMember, type EntryWay } from "./declared-ways.ts";
import { handedNode } from "./handed.ts";
import { eventOf, kindOfEvent, type MarkupBindings } from "./markup-bindings.ts";
import { isScriptNode } from "./page-scripts.ts";
import { lastName } from "./node-index.ts";
import { chainHead, outcomeOf, type Outcome } from "./promises.ts";
import { enclosingFunction, factoryCall, isComponentObject, mergeCall, outOfGroups } from "./selves.ts";
import type { Call, ClassNode, Entry, Expression, FunctionNode, Node, ObjectLiteral } from "./tree.ts";

/** One way into a function: an entry, or a call from which it runs. */
export type Way =
  | EntryWay
  | {
      readonly from: Call;
      /** The function is a callback of the call, which runs with this outcome; undefined when it is called directly. */
      readonly callback: Outcome | undefined;
      readonly isTimer: boolean;
    };

interface Sources {
  readonly graph: CallGraph;
  readonly bindings: MarkupBindings;
  readonly apiOf: (expression: Expression) => string | undefined;
  /** Name of the route that a function handles, as `GET /x`. */
  readonly routeOf: (fn: FunctionNode) => string | undefined;
}

const ofMember = (key: string, group: string | undefined, component: ObjectLiteral | ClassNode): Way | undefined => {
  if (group !== undefined && watcherKeys.includes(group)) return entry("event", key);
  if (group === "computed" || group === "getters") return entry("life-cycle", key);
  const inGroup = group !== undefined && lifeCycleGroups.includes(group);
  if (inGroup) return entry("life-cycle", key);
  // Pages that are built with Component() keep their page life cycle under `methods`.
  const isPageMethod =
    group === "methods" &&
    component.kind === "object" &&
    lastName(factoryCall(component)?.callee ?? component) === "Component";
  if (group !== undefined && !isPageMethod) return undefined;
  const kind = own(lifeCycleKeys, key);
  return kind && entry(kind, key);
};

/** `watch: { user: { handler() {}, immediate: true } }` and `properties: { user: { observer() {} } }`. */
const ofWatcher = (key: string, options: ObjectLiteral, { key: field, parent }: Entry): readonly Way[] | undefined => {
  const group = parent?.parent?.kind === "entry" ? parent.parent.key : undefined;
  const isWatcher = (key === "handler" && group === "watch") || (key === "observer" && group === "properties");
  if (!isWatcher || field === undefined) return undefined;
  const immediate = options.entries.find((one) => one.key === "immediate")?.value;
  const isImmediate = immediate?.kind === "boolean" && immediate.value;
  return [entry("event", field), ...(isImmediate ? [entry("life-cycle", "immediate")] : [])];
};

/** Finds all ways into functions; memoised. */
export const createWays = ({ graph, bindings, apiOf, routeOf }: Sources): ((fn: FunctionNode) => readonly Way[]) => {
  const memo = new Map<FunctionNode, readonly Way[]>();

  const ofListener = (call: Call, name: string): Way | undefined => {
    const [first] = call.arguments;
    if (first?.kind !== "string" || !listenerNames.includes(name)) return undefined;
    const events = first.value.split(/\s+/).map((event) => event.split(".")[0] ?? "");
    const path = apiOf(call.callee) ?? "";
    if (/^wx\b|^process\b|[bB]us\b|[eE]vent|socket|Socket|\$on$|\$once$/.test(path) && name !== "addEventListener")
      return entry("event", first.value);
    const isLife = events.some((event) => domLifeEvents.includes(event));
    return entry(
      isLife ? "life-cycle" : events.some((event) => kindOfEvent(event) === "gesture") ? "gesture" : "event",
      first.value,
    );
  };

  /** What it means that a call is given a function: an entry of its own, or that the function runs from the call. */
  const ofCallback = (call: Call, key: string | undefined, position: number): Way => {
    const name = lastName(call.callee) ?? "";
    const path = apiOf(call.callee) ?? name;
    const script = isScriptNode(call);
    if (script) {
      const hook =
        key === undefined && position === 0 && (call.callee.kind === "name" || /^wx\.use[A-Z]/.test(path))
          ? own(lifeCycleHooks, name)
          : undefined;
      if (hook) return entry(hook, name);
      if (name === "watch" && call.callee.kind === "name" && position === 1) return entry("event", "watch");
      if (readyCalls.includes(path) || (name === "ready" && position === 0))
        return entry("life-cycle", name === "$" ? "ready" : path);
      const listener = ofListener(call, name);
      if (listener) return listener;
      if (
        call.callee.kind === "member" &&
        listenerShorthands.includes(name) &&
        position === 0 &&
        key === undefined &&
        /\$\(|jQuery\(/.test(path)
      )
        return entry("gesture", name);
      if (key === undefined && platformEventPattern.test(path)) return entry("event", path);
      const timer = own(timers, path) ?? own(timers, name);
      if (timer === "own") return entry("timer", name);
      if (timer === "origin") return { from: call, callback: "either", isTimer: true };
      const head = chainHead(call);
      const answer = head === call ? path : (apiOf(head.callee) ?? "");
      // Dialogs of component libraries go by the name that they are imported as.
      const written = moduleOf(head).text.slice(head.callee.start, Math.min(head.callee.end, head.callee.start + 40));
      if (
        (userAnswers.includes(answer) || userAnswers.includes(written)) &&
        outcomeOf(call, key, position) !== "failure"
      )
        return entry("gesture", answer);
    }
    if (pushRegistrations.some((row) => (row.name === name || row.name === path) && (!row.api || row.api.test(path))))
      return entry("push", path);
    if (scheduleCalls.includes(name) && call.arguments.length > 1 && (!script || /sched|cron|queue|job/i.test(path)))
      return entry("schedule", path);
    if (scheduleChains.some((row) => row.name === name && row.api.test(path))) return entry("schedule", path);
    if (!script && serverTimers.has(name)) return entry("timer", name);
    return { from: call, callback: outcomeOf(call, key, position), isTimer: false };
  };

  /** `el.onclick = f`, `window.onload = f`, `exports.main = f`. */
  const ofAssignedTo = (target: Expression): Way | undefined => {
    if (target.kind !== "member") return undefined;
    if (target.property === "main" && apiOf(target.object) === "exports") return entry("request", "main");
    if (timerEvents.has(target.property) && !isScriptNode(target)) return entry("timer", target.property);
    const event = /^on([a-z]+)$/.exec(target.property)?.[1];
    if (event === undefined) return undefined;
    const isPage =
      /^(?:window|document|body|document\.body|$)$/.test(apiOf(target.object) ?? "") && domLifeEvents.includes(event);
    return entry(isPage ? "life-cycle" : kindOfEvent(event), target.property);
  };

  /** Ways through the place where a function value stands: a literal function or a reference to one. */
  const ofPosition = (value: Node): readonly Way[] => {
    const node = handedNode(value);
    const parent = node.parent;
    const some = (way: Way | undefined): readonly Way[] => (way ? [way] : []);
    switch (parent?.kind) {
      case "call":
        return parent.callee === node
          ? [{ from: parent, callback: undefined, isTimer: false }]
          : [
              ofCallback(
                parent,
                undefined,
                parent.arguments.findIndex((one) => one === node),
              ),
            ];
      case "member":
        return parent.parent?.kind === "call" ? [{ from: parent.parent, callback: undefined, isTimer: false }] : [];
      case "attribute": {
        const event = eventOf(parent);
        return some(event === undefined ? undefined : entry(kindOfEvent(event), parent.name));
      }
      case "assign":
        return parent.value === node ? some(ofAssignedTo(parent.target)) : [];
      case "field":
        return parent.parent?.kind === "class" ? some(ofClassMember(parent.parent, parent.name, undefined)) : [];
      case "class":
        return node.kind === "function" && node.name !== undefined ? some(ofClassMember(parent, node.name, node)) : [];
      case "entry":
        return parent.key === undefined ? [] : ofEntry(parent.key, parent.parent);
      case "export":
      case "module":
        return [];
      default:
        return [];
    }
  };

  const ofEntry = (key: string, holder: Node | undefined): readonly Way[] => {
    if (holder?.kind !== "object") return [];
    // Egg: `module.exports = { schedule: { … }, async task(ctx) { … } }`, https://www.eggjs.org/basics/schedule
    if (key === "task" && holder.entries.some((one) => one.key === "schedule")) return [entry("schedule", "task")];
    const watched = holder.parent?.kind === "entry" ? ofWatcher(key, holder, holder.parent) : undefined;
    if (watched) return watched;
    const component = outOfGroups(holder);
    const group = component !== holder && holder.parent?.kind === "entry" ? holder.parent.key : undefined;
    const isVueDefault =
      moduleOf(holder).language === "vue" &&
      (component.parent?.kind === "expression" || component.parent?.kind === "module");
    if (isComponentObject(component) || isVueDefault) {
      const way = ofMember(key, group, component);
      return way ? [way] : [];
    }
    const handed = mergeCall(component) ?? component;
    if (handed !== component && handed.parent?.kind !== "call") {
      const kind = own(lifeCycleKeys, key);
      return kind ? [entry(kind, key)] : [];
    }
    if (handed.parent?.kind === "call") {
      const call = handed.parent;
      // Mixins and other options that are handed to an unknown factory.
      const kind = own(lifeCycleKeys, key);
      if (kind && component.entries.length > 1 && apiOf(call.callee)?.startsWith("wx.") !== true)
        return [entry(kind, key)];
      return [ofCallback(call, key, call.arguments.indexOf(handed))];
    }
    if (group === undefined && own(lifeCycleKeys, key) && component.parent?.kind !== "entry")
      return [entry(own(lifeCycleKeys, key) ?? "life-cycle", key)];
    // `onShareAppMessage() { return { success() {} } }`: the platform calls what it is given.
    const giver = component.parent?.kind === "return" ? enclosingFunction(component)?.name : undefined;
    const given = giver === undefined ? undefined : own(lifeCycleKeys, giver);
    if (giver !== undefined && given && giver.startsWith("on")) return [entry(given, giver)];
    if (/^on(?:Click|Tap|Press|Ok|Cancel|Confirm|Submit|Change)$/.test(key)) return [entry("gesture", key)];
    return [];
  };

  const find = (fn: FunctionNode): readonly Way[] => {
    const ways: Way[] = [];
    const route = routeOf(fn);
    if (route !== undefined) ways.push(entry("request", route));
    const annotated = ofAnnotations(fn);
    if (annotated) ways.push(annotated);
    for (const event of bindings.eventsOf(fn)) ways.push(entry(kindOfEvent(event), event));
    const { language } = moduleOf(fn);
    if (
      language === "go" &&
      fn.receiverType === undefined &&
      (fn.name === "main" || fn.name === "init") &&
      fn.parent?.kind === "module"
    )
      ways.push(entry("launch", fn.name));
    ways.push(...ofPosition(fn));
    // Where a handler is declared to a router it does not run.
    for (const reference of graph.referencesTo(fn))
      ways.push(
        ...ofPosition(reference).filter((way) => route === undefined || "entry" in way || way.callback === undefined),
      );
    for (const call of graph.callersOf(fn)) ways.push({ from: call, callback: undefined, isTimer: false });
    return distinct(ways);
  };

  return (fn) => {
    let ways = memo.get(fn);
    if (!ways) {
      memo.set(fn, []);
      memo.set(fn, (ways = find(fn)));
    }
    return ways;
  };
};

const distinct = (ways: readonly Way[]): readonly Way[] => {
  const seen = new Set<unknown>();
  return ways.filter((way) => {
    const key = "entry" in way ? `${way.entry.kind} ${way.entry.name}` : way.from;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
