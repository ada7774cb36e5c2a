import { mappers } from "../knowledge/passing-calls.ts";
import { plainName } from "../knowledge/plain-names.ts";
import { hides, isProtector, isSanitizer, isSlice, readsToken } from "../knowledge/sanitizers.ts";
import { harmlessFields } from "../knowledge/sources.ts";
import { moduleOf } from "../program/adopt.ts";
import type { Call, Expression, FunctionNode } from "../program/tree.ts";
import { fieldsOf, indexOf, segment, within } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { binders } from "./call-writes.ts";
import { dotted, lastName, receiverOf } from "./expression-text.ts";
import { keyText } from "./given-keys.ts";
import { targetsRun } from "./indirect-calls.ts";
import { valuesGiven } from "./invocations.ts";
import { stepKept } from "./kept.ts";
import { knownCall } from "./known-calls.ts";
import { stepMapStruct } from "./map-struct.ts";
import { frameOf } from "./owners.ts";
import { stepMediated } from "./published.ts";
import { stepUseReducer } from "./reducers.ts";
import { readShape } from "./shapes.ts";
import { stepSelected } from "./slices.ts";
import { stepAnswer, stepSent } from "./step-exchange.ts";
import { foundRequest, isRequest } from "./step-global.ts";
import { stepCloudFunction, stepStorageRead } from "./step-keyed.ts";
import { stepLibrary } from "./step-library.ts";
import {
  fieldReferred,
  isMapperCall,
  isSupplied,
  stepAttribute,
  stepCompact,
  stepFilled,
  stepInitialised,
  stepInitialiser,
  stepPairs,
} from "./step-made.ts";
import { readsRawBody, stepRawBody } from "./step-message.ts";
import { stepOtherPage, stepPageOptions } from "./step-page.ts";
import { stepParts } from "./step-parts.ts";
import { stepProperty } from "./step-property.ts";
import { stepInjected } from "./step-provided.ts";
import { stepComputed } from "./step-reactive.ts";
import { stepPatched, stepVuex } from "./step-store.ts";
import { stepApp, stepOwned } from "./step-this.ts";
import { stackInto, type Walk } from "./walk.ts";
import { stepZustand } from "./zustand.ts";

const TARGETS = 6;
/** Methods that read one field, named by a constant, of what they are called on. */
const readers =
  /^(get|opt|input|param|post|query|header|value|field|path|cookie|argument|request|first|property|item|find|load|fetch|attr|pop|ref)/;
const requestReaders =
  /^(input|param|params|post|query|header|cookie|get|getparameter|getheader|getquery|postform|getpostform|formvalue|defaultquery|getargument|getbodyargument|getqueryargument|pathvariable|pathparam|only|all|file|getpost|getbody|cookies|getparam|getpara|getparato(?:int|long|date|boolean)|queryparam|formparam|urlparam|urlvalue|postvalue|bodyvalue|i|request|postformvalue)$/;
/** Functions that read the request: ThinkPHP's `input`, `param` and, before 5.0, `I`; `getPara` of JFinal's controllers. */
const helperReaders = /^(?:input|param|I|request|getPara(?:To(?:Int|Long|Date|Boolean))?)$/;
/** Readers of XML by the name or path of an element: dom4j, .NET, lxml. */
const nodeReaders =
  /^(?:elementtext(?:trim)?|element|selectsinglenode|selectnodes|findtext|xpath|getchildtext|childtext)$/;
/** https://beego.wiki/docs/mvc/controller/params/ */
const beegoReaders = /^get(?:string|strings|int|int64|float|bool)$/;
const requestObjects =
  /(^|[.$])(request|req|c|ctx|context|r|this|input|httprequest)(\(\)|\.instance\(\)|\.query\(\)|\.url\.query\(\)|\.request|\.args|\.form|\.headers|\.query|\.params|\.get|\.post)*$/;

const isNumber = (node: Expression | undefined): node is Expression =>
  node?.kind === "number" || (node?.kind === "unary" && node.operand.kind === "number");

const numberOf = (node: Expression): number =>
  node.kind === "number"
    ? node.value
    : node.kind === "unary" && node.operand.kind === "number"
      ? -node.operand.value
      : 0;

/** A cut of constant bounds that leaves too little to name a person. */
export const keepsLittle = (bounds: readonly Expression[]): boolean => {
  const [from, to] = bounds.map(numberOf);
  if (from === undefined || !bounds.every(isNumber)) return false;
  if (to === undefined) return from < 0 ? from >= -6 : from >= 6;
  return (to > from ? to - from : Math.abs(to)) <= 6;
};

/** Calls whose result is a list, so that a part of it is items and no text. */
const makesList = /^(?:map|filter|sort|flat|flatMap)$/;

const isProtected = (walk: Walk, call: Call, name: string): boolean => {
  const receiver = receiverOf(call);
  if (receiver && readsToken(lastName(receiver), name)) return true;
  // `Promise.all` gathers; `all(…)` of Python only tests.
  if ((isSanitizer(name) && !(receiver && /^(all|any)$/i.test(name))) || (receiver && isProtector(lastName(receiver))))
    return true;
  if (isSlice(name) && !(receiver?.kind === "call" && makesList.test(lastName(receiver.callee)))) {
    return keepsLittle(receiver ? call.arguments : call.arguments.slice(1));
  }
  if (
    /^(replace|replaceall|replaceinrange|pregreplace|strreplace|substrreplace|resub|sub|replacefirst)$/i.test(
      plainName(name),
    )
  ) {
    return call.arguments.some((argument) => {
      const text = argument.kind === "string" ? argument.value : walk.program.textOf(argument);
      return text !== undefined && text !== "" && hides(text);
    });
  }
  return false;
};

const enter = (walk: Walk, call: Call, target: FunctionNode, path: Path): boolean => {
  const returns = walk.facts.returnsOf(target);
  // Where nothing can be handed over it does not matter who called.
  const stack = target.parameters.length === 0 && target.receiverType === undefined ? [] : stackInto(walk, call);
  for (const value of returns) walk.go(value, path, { stack });
  return returns.length > 0;
};

/** `new Promise((resolve) => …)`: what is handed to resolve. */
const stepPromise = (walk: Walk, call: Call, path: Path): void => {
  for (const executor of walk.facts.functionsBehind(call.arguments[0])) {
    const resolve = executor.parameters[0]?.target;
    if (resolve?.kind === "name")
      for (const given of valuesGiven(executor, resolve.name, undefined, 0)) walk.go(given.value, path);
  }
};

/** `promise.then(f)`, `list.map(f)`: what the function returns, else what the method is called on. */
const stepMapper = (walk: Walk, call: Call, path: Path): boolean => {
  let known = false;
  const receiver = receiverOf(call);
  const callbacks = call.arguments.flatMap((argument) => walk.facts.functionsBehind(argument));
  const [reference] = call.arguments;
  const field = callbacks.length === 0 && receiver && reference ? fieldReferred(reference) : undefined;
  if (field !== undefined) {
    walk.go(reference, path, { name: field });
    return true;
  }
  // The function makes one item of the list.
  const rest = /map$/i.test(lastName(call.callee)) && indexOf(path) !== undefined ? path.slice(1) : path;
  for (const callback of callbacks) {
    for (const value of walk.facts.returnsOf(callback)) {
      walk.go(value, rest);
      known = true;
    }
  }
  return known;
};

/** A method that reads a field named by a constant: `json.getString("openid")`, `$request->input("phone")`. */
const stepReader = (walk: Walk, call: Call, name: string, path: Path): boolean => {
  const receiver = receiverOf(call);
  const [key] = call.arguments;
  const field = key === undefined ? undefined : keyText(walk, key);
  const on = receiver ? dotted(receiver) : "";
  if (
    (requestReaders.test(name) || (on === "this" && beegoReaders.test(name) && moduleOf(call).language === "go")) &&
    (receiver ? requestObjects.test(on) : helperReaders.test(lastName(call.callee))) &&
    // `request.post("order/pay", data)` of a client sends a request; only servers are sent one.
    !/^(?:miniprogram|web)$/.test(walk.program.sideOf(moduleOf(call).path)) &&
    field?.includes("/") !== true &&
    (field !== undefined || /^(all|only|params|param|post|getbody|input)$/.test(name))
  ) {
    // ThinkPHP names the method too: `input("post.phone")`.
    const own = field?.replace(/^.*\./, "");
    if (own !== undefined) stepSent(walk, walk.program.enclosingFunction(call), [segment(own), ...path]);
    foundRequest(walk, call, own ?? path.at(-1));
    return true;
  }
  if (!receiver || field === undefined || field === "" || field.includes("${}")) return false;
  if (!readers.test(name) && !nodeReaders.test(name)) return false;
  // `SelectSingleNode("/xml/Content")`
  const part = nodeReaders.test(name) ? field.replace(/^.*[/:]/, "") : field;
  walk.go(receiver, within(part, path), { name: part });
  return true;
};

/** A call asked for its result, or for a field of it. */
export const stepCall = (walk: Walk, call: Call): void => {
  const { path, without } = walk.state;
  const name = lastName(call.callee);
  const plain = plainName(name);
  const receiver = receiverOf(call);
  const known = knownCall(walk.facts, call);
  if (known) {
    const { kinds, whole } = readShape(known.shape, path, without);
    const last = path.at(-1);
    // A field that the interface is not known for: its name counts.
    if (kinds.length === 0 && last !== undefined && !harmlessFields.has(last)) return walk.lost();
    return walk.found({ node: call, kinds, api: known.api, basis: "interface" }, kinds, whole);
  }
  if (plain === "sign" && receiver && /jwt|jsonwebtoken|token/.test(dotted(receiver)))
    return walk.go(call.arguments[0], path);
  if (isProtected(walk, call, name)) return undefined;
  if (binders.test(plain) && receiver) {
    stepSent(walk, walk.program.enclosingFunction(call), path);
    return foundRequest(walk, call, path.at(-1));
  }
  if (plain === "defineprops") return stepProperty(walk, moduleOf(call), path) ? undefined : walk.lost();
  if (/^(?:computed|usememo|usecomputed)$/.test(plain) && stepComputed(walk, call, path)) return undefined;
  if (/^(?:inject|usecontext)$/.test(plain) && !receiver && stepInjected(walk, call, plain, path)) return undefined;
  if (/^use(?:app)?selector$/.test(plain) && !receiver && stepSelected(walk, call, path)) return undefined;
  if (plain === "usereducer" && stepUseReducer(walk, call, path)) return undefined;
  if (stepZustand(walk, call, plain, path)) return undefined;
  if (plain === "withdefaults") return walk.go(call.arguments[0], path);
  if (plain === "getcurrentpages") return stepOtherPage(walk, call, path);
  if (readsRawBody(walk, call, plain)) return stepRawBody(walk, call, path) ? undefined : walk.lost();
  if (/^(userouter|getcurrentinstance)$/.test(plain) && path.includes("params"))
    return stepPageOptions(walk, call, path.slice(path.indexOf("params") + 1));
  // https://router.vuejs.org/api/#useRoute; https://reactrouter.com/api/hooks/useSearchParams
  if (plain === "useroute" && /^(?:query|params|hash|fullpath)$/.test(path[0] ?? ""))
    return foundRequest(walk, call, path.at(-1));
  if (plain === "usesearchparams" && !receiver) return foundRequest(walk, call, path.at(-1));
  if (/^(usestore|createstore|store)$/.test(plain) && stepVuex(walk, path)) return undefined;
  if (plain === "getapp") return stepApp(walk, fieldsOf(path));
  if (call.isNew && plain === "promise") return stepPromise(walk, call, path);
  if (plain === "callfunction" && stepCloudFunction(walk, call, path)) return undefined;
  if (stepKept(walk, call, path) || stepStorageRead(walk, call, plain, path)) return undefined;
  if (receiver?.kind === "name" && isRequest(receiver.name, [plain]) && call.arguments.length === 0 && path.length > 0)
    return foundRequest(walk, call, path.at(-1));

  if (stepAnswer(walk, call, path) || stepMediated(walk, call, path)) return undefined;
  const direct = walk.program.functionsOf(call.callee);
  const targets = direct.length > 0 ? direct : targetsRun(walk.facts, call);
  if (targets.length > 0 && targets.length <= TARGETS) {
    let entered = false;
    for (const target of targets) entered = enter(walk, call, target, path) || entered;
    if (entered || stepMapStruct(walk, call, targets, path)) return undefined;
  }
  if (isMapperCall(call)) return walk.go(call.arguments[0], path);
  if ((mappers.has(plain) || isSupplied(call, plain)) && stepMapper(walk, call, path)) return undefined;
  if (stepCompact(walk, call, path) || stepAttribute(walk, call, path)) return undefined;
  if (stepInitialiser(walk, call, path) || stepPairs(walk, call, path) || stepInitialised(walk, call, path))
    return undefined;
  if (stepParts(walk, call, plain, path) || stepReader(walk, call, plain, path)) return undefined;
  if (path.length > 0 && stepInstance(walk, call, path)) return undefined;
  return stepLibrary(walk, call, plain, path);
};

/** `new Session()`, `useUserStore()`: a field of the class or store that the call gives. */
const stepInstance = (walk: Walk, call: Call, path: Path): boolean => {
  const owners = walk.program
    .valuesOf(call)
    .filter((node) => node.kind === "class" || (node.kind === "object" && frameOf(node) !== undefined));
  // What this very call hands to the constructor counts, not what every other maker of such an object does.
  const stack = stackInto(walk, call);
  const inner: Walk = call.isNew
    ? { ...walk, go: (node, to, change = {}) => walk.go(node, to, { stack, ...change }) }
    : walk;
  for (const owner of owners.slice(0, 2))
    if (owner.kind === "class" && stepFilled(inner, call, owner, path)) return true;
    else if (owner.kind === "class" || owner.kind === "object") stepOwned(inner, owner, path);
  return stepPatched(walk, call, path) || owners.length > 0;
};
