import { appendTo } from "../domain/append.ts";
import { analyticsCalls } from "../knowledge/analytics-calls.ts";
import { llmCalls } from "../knowledge/llm-calls.ts";
import { assignmentSinks, recordSaves, sinkRows } from "../knowledge/sinks.ts";
import type { SinkRow } from "../knowledge/sinks.ts";
import { plainName } from "../knowledge/plain-names.ts";
import { moduleOf, walk } from "../program/adopt.ts";
import type { Program, SinkKind } from "../program/program.ts";
import type { Call, Expression, FunctionNode, Module, Node } from "../program/tree.ts";
import { dotted, lastName } from "./expression-text.ts";
import type { Facts } from "./facts.ts";
import { attributeOf } from "./form-fields.ts";
import { isOpenRedirect, isRedirect, isSqlText } from "./sink-texts.ts";

/** One value at a place where it leaves the program's hands. */
export interface SinkPlace {
  readonly sink: SinkKind;
  readonly call: Node;
  readonly value: Expression;
  readonly destination: string | undefined;
}

/** A row of any of the tables, indexed by method. */
interface CallRow extends Omit<SinkRow, "sink"> {
  readonly sink: SinkKind;
  readonly vendor?: string;
}

const rowsByMethod = new Map<string, CallRow[]>();
const addRow = (row: CallRow): void => {
  for (const method of new Set(row.methods)) appendTo(rowsByMethod, method, row);
};
for (const row of sinkRows) addRow(row);
for (const row of analyticsCalls) addRow({ ...row, sink: "analytics" });
for (const row of llmCalls) addRow({ ...row, sink: "llm" });

const mayServe = (program: Program, path: string): boolean => !/^(miniprogram|web|config)$/.test(program.sideOf(path));

const fits = (program: Program, row: CallRow, receiver: string, module: Module): boolean =>
  (!row.on || row.on.test(receiver)) &&
  (!row.languages || row.languages.test(module.language)) &&
  (row.server !== true || mayServe(program, module.path));

/** The arguments of a call that a row counts. */
const valuesOf = (program: Program, call: Call, row: CallRow): readonly Expression[] => {
  const [first] = call.arguments;
  if (row.keys) {
    if (first?.kind === "object") return row.keys.flatMap((key) => program.option(first, key) ?? []);
    return first ? row.keys.flatMap((key) => program.argument(call, 0, key) ?? []) : [];
  }
  const counted =
    row.only === undefined ? call.arguments.slice(row.from ?? 0) : call.arguments.slice(row.only, row.only + 1);
  if (row.sink === "sql")
    return counted.slice(0, 3).filter((value) => isSqlText(program, value, lastName(call.callee)));
  return counted;
};

/** `print_r($x, true)` gives the text back and writes nothing, https://www.php.net/manual/en/function.print-r.php */
const givesText = (method: string, { arguments: [, asText] }: Call): boolean =>
  (method === "printr" || method === "varexport") && asText?.kind === "boolean" && asText.value;

/** Whether Go's `fmt.Fprint` writes to the terminal or answers a request, by what it is handed first. */
const printedTo = ({ arguments: [to] }: Call): SinkKind | undefined => {
  const target = to ? dotted(to) : "";
  return target.startsWith("os.std")
    ? "log"
    : /(^|\.)(?:w|rw|res|resp|writer|response|responsewriter)$/.test(target)
      ? "response"
      : undefined;
};

/**
 * What is saved by `$user->save()`: a record that was made here, else what was set on one that was loaded before, whose other
 * fields were there already.
 */
const recordSaved = (program: Program, call: Call, method: string): readonly Expression[] => {
  const record = call.callee.kind === "member" ? call.callee.object : undefined;
  if (!record || !recordSaves.methods.test(method)) return [];
  const { path, language } = moduleOf(call);
  if (!recordSaves.languages.test(language) || !mayServe(program, path)) return [];
  if (record.kind === "call") return record.isNew ? [record] : [];
  if (record.kind !== "name" || recordSaves.others.test(dotted(record))) return [];
  const isMade = program
    .definitionsOf(record)
    .some(
      (one) =>
        (one.kind === "declare" || one.kind === "assign") &&
        one.value?.kind === "call" &&
        (one.value.isNew || (language === "python" && /^[A-Z]\w*$/.test(lastName(one.value.callee)))),
    );
  if (isMade) return [record];
  const scope = program.enclosingFunction(call);
  const set: Expression[] = [];
  if (scope)
    walk(scope, (node) => {
      if (node.kind !== "assign" || node.target.kind !== "member" || node.end > call.start || !mayCarry(node.value))
        return;
      const { object } = node.target;
      if (object.kind === "name" && object.name === record.name) set.push(node.value);
    });
  return set;
};

const literals: ReadonlySet<Node["kind"]> = new Set([
  "string",
  "number",
  "boolean",
  "null",
  "regex",
  "function",
  "class",
]);
/** Nothing flows out of a literal or a function. */
const mayCarry = (value: Expression): boolean => !literals.has(value.kind);

const beforeLast = (text: string): string =>
  text.includes(".") ? text.slice(0, text.lastIndexOf(".")) : text === "?" ? text : "";

function* callSinks(program: Program, call: Call): Generator<SinkPlace> {
  const method = plainName(lastName(call.callee));
  const rows = rowsByMethod.get(method);
  if (!rows) return;
  if (call.arguments.length === 0) {
    for (const value of recordSaved(program, call, method))
      yield { sink: "database", call, value, destination: undefined };
    return;
  }
  const module = moduleOf(call);
  const written = beforeLast(dotted(call.callee));
  // An alias (`const { log } = console`, `const manager = wx.getLogManager()`) shows only in the API path.
  let meant: string | undefined;
  const isMeant = (row: CallRow): boolean =>
    fits(program, row, (meant ??= beforeLast(program.apiOf(call.callee)?.toLowerCase() ?? "?")), module);
  const done = new Set<SinkKind>();
  for (const row of rows) {
    if (row.sink === "log" && givesText(method, call)) continue;
    if (method.startsWith("fprint") && row.sink !== printedTo(call)) continue;
    if (done.has(row.sink) || !(fits(program, row, written, module) || (row.on && isMeant(row)))) continue;
    done.add(row.sink);
    for (const value of valuesOf(program, call, row)) {
      if (!mayCarry(value)) continue;
      const destination =
        row.vendor ??
        (/^(url|redirect)$/.test(row.sink)
          ? program.textOf(value)
          : row.sink === "jump"
            ? program.textOf(program.argument(call, 0, "appId"))
            : undefined);
      const isOpen = row.sink !== "redirect" || isOpenRedirect(program, value, lastName(call.callee));
      if (isOpen) yield { sink: row.sink, call, value, destination };
      // The target of a redirect is a URL that others see, wherever it leads.
      if (
        row.sink === "redirect" &&
        isRedirect(program, value, lastName(call.callee)) &&
        !rows.some((other) => other.sink === "url")
      )
        yield { sink: "url", call, value, destination };
    }
  }
}

const assignmentWords = [
  "location",
  ".body",
  "cookie",
  "localStorage",
  "sessionStorage",
  'Data["',
  "ViewBag",
  "CommandText",
];

function* assignments(program: Program): Generator<SinkPlace> {
  for (const module of program.modules(...assignmentWords)) {
    const found: SinkPlace[] = [];
    walk(module, (node) => {
      if (
        node.kind !== "assign" ||
        (node.target.kind !== "member" && node.target.kind !== "name") ||
        !mayCarry(node.value)
      )
        return;
      const text = dotted(node.target);
      for (const row of assignmentSinks) {
        if (!row.target.test(text) || (row.server === true && !mayServe(program, module.path))) continue;
        if (row.sink === "redirect" && !isOpenRedirect(program, node.value, "")) continue;
        if (row.sink === "sql" && !isSqlText(program, node.value, "")) continue;
        found.push({ sink: row.sink, call: node, value: node.value, destination: program.textOf(node.value) });
      }
    });
    yield* found;
  }
}

/** The values with which a handler answers: what it returns, and what it hands to its framework. */
export const responsesOf = (program: Program, facts: Facts, handler: FunctionNode): readonly Expression[] => {
  const values = facts.returnsOf(handler).filter(mayCarry);
  walk(handler, (node) => {
    if (node.kind === "call") {
      for (const place of callSinks(program, node)) if (place.sink === "response") values.push(place.value);
    } else if (node.kind === "assign" && node.target.kind === "member" && mayCarry(node.value)) {
      const text = dotted(node.target);
      if (assignmentSinks.some((row) => row.sink === "response" && row.target.test(text))) values.push(node.value);
    }
  });
  return values;
};

/**
 * What route handlers and cloud functions return goes to whoever asked. Spring takes a text that begins with `redirect:`
 * for a target, https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-servlet/viewresolver.html
 */
function* handlerReturns(program: Program, facts: Facts): Generator<SinkPlace> {
  for (const { handler } of program.routes) {
    const { path, language } = moduleOf(handler);
    if (!program.focus.has(path)) continue;
    for (const value of facts.returnsOf(handler)) {
      if (!mayCarry(value)) continue;
      const text = language === "java" ? program.textOf(value) : undefined;
      if (text?.startsWith("redirect:")) yield* redirectTo(program, value, text.slice("redirect:".length));
      else yield { sink: "response", call: value, value, destination: undefined };
    }
  }
}

function* redirectTo(program: Program, value: Expression, destination: string): Generator<SinkPlace> {
  if (isOpenRedirect(program, value, "")) yield { sink: "redirect", call: value, value, destination };
  yield { sink: "url", call: value, value, destination };
}

function* requests(program: Program): Generator<SinkPlace> {
  for (const http of program.httpCalls()) {
    for (const value of http.payload)
      if (mayCarry(value)) yield { sink: "request", call: http.call, value, destination: http.urlText };
    if (http.url && mayCarry(http.url)) {
      yield { sink: "request", call: http.call, value: http.url, destination: http.urlText };
      yield { sink: "url", call: http.call, value: http.url, destination: http.urlText };
    }
  }
}

const shareHooks = new Set(["onShareAppMessage", "onShareTimeline", "onAddToFavorites", "useShareAppMessage"]);

function* shares(program: Program, facts: Facts): Generator<SinkPlace> {
  for (const target of program.functions()) {
    if (target.name === undefined || !shareHooks.has(target.name)) continue;
    for (const returned of facts.returnsOf(target)) {
      for (const key of ["path", "query"]) {
        const value = program.option(returned, key);
        if (value && mayCarry(value)) yield { sink: "url", call: value, value, destination: program.textOf(value) };
      }
    }
  }
}

function* markup(program: Program): Generator<SinkPlace> {
  for (const element of program.elements("web-view", "WebView", "navigator", "Navigator")) {
    const isView = /^web-?view$/i.test(element.tag);
    const value = attributeOf(element, isView ? "src" : "url")?.value;
    if (!value || !mayCarry(value)) continue;
    const destination = program.textOf(value);
    yield { sink: "url", call: element, value, destination };
    if (isView && isOpenRedirect(program, value, "")) yield { sink: "redirect", call: element, value, destination };
  }
}

/** Every place in focus where values leave, of the wanted kinds, in order of path and place. */
export const sinkPlaces = (program: Program, facts: Facts, wanted: ReadonlySet<SinkKind>): readonly SinkPlace[] => {
  const places: SinkPlace[] = [];
  const take = (found: Iterable<SinkPlace>): void => {
    for (const place of found) if (wanted.has(place.sink)) places.push(place);
  };
  for (const call of program.allCalls())
    if (rowsByMethod.has(plainName(lastName(call.callee)))) take(callSinks(program, call));
  if (wanted.has("response") || wanted.has("redirect") || wanted.has("url")) take(handlerReturns(program, facts));
  if (assignmentSinks.some((row) => wanted.has(row.sink))) take(assignments(program));
  if (wanted.has("request") || wanted.has("url")) take(requests(program));
  if (wanted.has("url")) take(shares(program, facts));
  if (wanted.has("url") || wanted.has("redirect")) take(markup(program));
  const order = places.map((place) => ({ place, path: moduleOf(place.call).path }));
  order.sort((a, b) =>
    a.path < b.path
      ? -1
      : a.path > b.path
        ? 1
        : a.place.call.start - b.place.call.start || a.place.value.start - b.place.value.start,
  );
  return order.map(({ place }) => place);
};
