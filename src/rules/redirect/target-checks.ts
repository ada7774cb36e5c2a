import type { Config } from "../../domain/config.ts";
import { walk } from "../../program/adopt.ts";
import type { Program, SinkFlow } from "../../program/program.ts";
import type { Expression, FunctionNode, Node } from "../../program/tree.ts";
import { lastNameOf } from "../last-name.ts";
import { codeOf } from "../reachable-code.ts";
import { targetOf } from "./targets.ts";

/** Checks of where a target leads: a list of hosts, a fixed beginning. They count when they look at the target itself. */
const checking =
  /allow|white_?list|trust|safe|valid|isLocal|isRelative|same_?origin|domain|\bhosts?\b|hostname|origin|startsWith|starts_with|HasPrefix|strpos|str_starts|preg_match|indexOf|IndexOf|includes|contains|in_array|match|\.test\b|url_has_allowed_host|\[/i;
/** Checks of the whole request: who may make one may name the target. */
const signing = /sign|verif|hmac/i;

/** The last names of the values on the way: `redirectUrl`, `url`. */
const namesOf = ({ value, steps }: SinkFlow): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const node of [value, ...steps.map(({ node: step }) => step)]) {
    if (node.kind === "name") names.add(node.name);
    if (node.kind === "member") names.add(node.property);
    if (node.kind === "parameter" && node.target.kind === "name") names.add(node.target.name);
  }
  return names;
};

const mentionsAny = (code: string, names: ReadonlySet<string>): boolean =>
  (code.match(/[\w$]+/g) ?? []).some((word) => names.has(word));

const isCleaned = (node: Node): boolean =>
  node.kind === "call" && /allow|safe|valid|whitelist|check|sanit/i.test(codeOf(node.callee).slice(-80));

/** Taking a query apart is no look at where it leads: `url[1].split("&")`, `location.search.match(pattern)`. */
const isTakenApart = (test: Expression): boolean => {
  if (test.kind !== "call" || test.callee.kind !== "member") return false;
  if (test.callee.property === "split") return true;
  const [pattern] = test.arguments;
  const isAnchored = pattern?.kind === "regex" && pattern.pattern.startsWith("^");
  return (
    /^(?:match|exec)$/.test(test.callee.property) &&
    !isAnchored &&
    (test.parent?.kind === "declare" || test.parent?.kind === "assign")
  );
};

/** The text of a check; what a function does that is handed to a call is no part of it. */
const textOfCheck = (test: Expression): string =>
  test.kind === "call"
    ? [test.callee, ...test.arguments.filter(({ kind }) => kind !== "function")].map(codeOf).join(" ")
    : codeOf(test);

/** Whether a value is there at all says nothing of where it leads: `if state.get("origin_url"):`, `isset($_GET["host"])`. */
const isPresence = (test: Expression): boolean =>
  test.kind === "member" ||
  test.kind === "index" ||
  (test.kind === "call" &&
    /^(?:get|getParameter|get_argument|input|isset|empty)$/.test(lastNameOf(test.callee)) &&
    test.arguments.length === 1);

/** True when a condition or call looks at the target, or at a signature, before the redirect. */
export const isChecked = (program: Program, flow: SinkFlow): boolean => {
  const names = namesOf(flow);
  const isCheck = (test: Expression): boolean => {
    if (isTakenApart(test) || isPresence(test)) return false;
    const code = textOfCheck(test).slice(0, 300);
    return (
      (test.kind === "call" && signing.test(codeOf(test.callee).slice(-120))) ||
      (checking.test(code) && mentionsAny(code, names))
    );
  };
  return program.isGuarded(flow.call, isCheck) || [flow.value, ...flow.steps.map(({ node }) => node)].some(isCleaned);
};

/** Stores that are read by a key: what comes out is what the project put in. */
const keyedRead =
  /(?:cach\w*|redis\w*|memcached?|store|storage|dict\w*|repository|dao|mapper|db)\s*(?:\.|->|::)\s*\w*(?:get|find|load|select|query|fetch|hget)\w*$/i;

/** True when the parameter is only a key under which the target is looked up. */
export const isKeyOnly = ({ call, value, steps }: SinkFlow): boolean =>
  [call, value, ...steps.map(({ node }) => node)].some(
    (node) => node.kind === "call" && keyedRead.test(codeOf(node.callee).slice(-120)),
  );

/** Builders whose first part, which decides, is out of sight. */
const builder = /(?:\.(?:toString|ToString|build|Build|String|encode)|^(?:str|String))$/;

const returnsIn = (fn: FunctionNode): readonly Expression[] => {
  const values: Expression[] = [];
  walk(fn, (node) => {
    if (node !== fn && node.kind === "function") return false;
    if (node.kind === "return" && node.value) values.push(node.value);
    return true;
  });
  return values;
};

const isBuilt = (value: Expression): boolean => value.kind === "call" && builder.test(codeOf(value.callee).slice(-60));

/** True when a value stands behind a beginning that is fixed or comes from elsewhere: `base + "?id=" + id`, `url += id`. */
const isAppended = (program: Program, config: Config, value: Node, names: ReadonlySet<string>): boolean => {
  for (let at = value, hops = 0; at.parent && hops < 12; at = at.parent, hops++) {
    const { parent } = at;
    const first = parent.kind === "template" ? parent.parts[0] : parent.kind === "binary" ? parent.left : undefined;
    if (
      first &&
      first !== at &&
      (parent.kind === "template" || (parent.kind === "binary" && parent.operator === "+"))
    ) {
      if (targetOf(program, config, parent).kind !== "unknown") return true;
      if (first.kind === "string" ? /^[?#]/.test(first.value) : !mentionsAny(codeOf(first), names)) return true;
    }
    if (parent.kind === "assign") return parent.operator === "+=" && parent.value === at;
    if (parent.kind === "function" || parent.kind === "expression" || parent.kind === "return") return false;
  }
  return false;
};

/** True when the beginning of the target is fixed, or cannot be seen. */
export const hasOwnStart = (program: Program, config: Config, flow: SinkFlow): boolean => {
  const { value, steps } = flow;
  const isKnown = (one: Expression): boolean =>
    isBuilt(one) || one.kind === "null" || targetOf(program, config, one).kind !== "unknown";
  const isField = value.kind === "name" || value.kind === "member";
  // What a variable or field begins with says nothing of what is put into it later.
  const isDefault = isField && program.textOf(value)?.includes("${}") === false;
  if (!isDefault && isKnown(value)) return true;
  const names = namesOf(flow);
  if (steps.some(({ node }) => isAppended(program, config, node, names))) return true;
  if (value.kind !== "call") return false;
  const returned = program.functionsOf(value.callee).flatMap(returnsIn);
  return returned.length > 0 && returned.every(isKnown);
};
