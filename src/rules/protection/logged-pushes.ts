import { moduleOf, walk } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Call, Expression, FunctionNode, Node } from "../../program/tree.ts";
import { bodyReadIn, isServerCode, pushLiterals, takesPush } from "../callback/push-handlers.ts";
import { lastNameOf } from "../last-name.ts";
import { callsIn, codeOf } from "../reachable-code.ts";

/** Calls that write a log, also by functions of a program's own: `$this->logger(…)`, `write_log(…)`, `Log::info(…)`. */
const logName =
  /^(?:\w{0,20}_)?(?:log(?:ger|s)?|write_?log|add_?log|trace|debug|info|warn(?:ing)?|print|println|var_dump|record)$/i;
const logObject = /log|console|print/i;
const fileName = /^(?:file_put_contents|fwrite|fputs|write|appendFile(?:Sync)?|writeFile(?:Sync)?)$/;
const logFile = /log|debug|trace/i;
/** Changes of form that leave everything in. */
const shows = /^(?:json_encode|print_r|var_export|serialize|dumps|stringify|str|String|toString|inspect|trim)$/;
/** `request.data.decode()`, `body.toString()` */
const showsItself = /^(?:decode|toString|strip|trim)$/;
const parses = /parse|load|decode|fromstring|json|xml/i;

/** The name that a value is kept under, over calls that read, decode or parse it. */
const keptUnder = (read: Node): string | undefined => {
  let at = read;
  for (let hops = 0; at.parent && hops < 6; hops++) {
    const { parent } = at;
    if (parent.kind === "declare" || parent.kind === "assign")
      return parent.value === at && parent.target.kind === "name" ? parent.target.name : undefined;
    if (parent.kind !== "await" && parent.kind !== "call" && parent.kind !== "binary" && parent.kind !== "member")
      return undefined;
    at = parent;
  }
  return undefined;
};

/** The names that hold the whole message in a function: as it came, and parsed. */
const namesOf = (fn: FunctionNode): ReadonlySet<string> => {
  const read = bodyReadIn(fn);
  const first = read && keptUnder(read);
  const names = new Set(first === undefined ? [] : [first]);
  if (names.size > 0)
    walk(fn, (node) => {
      if ((node.kind !== "declare" && node.kind !== "assign") || node.value?.kind !== "call") return;
      const { target, value } = node;
      const isParsed =
        parses.test(lastNameOf(value.callee)) &&
        value.arguments.some((one) => one.kind === "name" && names.has(one.name));
      if (isParsed && target.kind === "name") names.add(target.name);
    });
  return names;
};

/** The raw body of the request, where it is read. */
const isBody = (expression: Expression): boolean =>
  expression.kind === "member" &&
  /^(?:body|data|rawBody)$/.test(expression.property) &&
  /^\$?(?:\w+\.)?req(?:uest)?$/.test(codeOf(expression.object));

const holds = (expression: Expression, names: ReadonlySet<string>, depth = 0): boolean => {
  if (expression.kind === "name") return names.has(expression.name);
  if (isBody(expression)) return true;
  if (depth > 4) return false;
  if (expression.kind === "call" && expression.callee.kind === "member" && showsItself.test(expression.callee.property))
    return holds(expression.callee.object, names, depth + 1);
  if (expression.kind === "template") return expression.parts.some((one) => holds(one, names, depth + 1));
  return (
    expression.kind === "call" &&
    shows.test(lastNameOf(expression.callee)) &&
    expression.arguments.some((one) => holds(one, names, depth + 1))
  );
};

const isLog = (program: Program, call: Call): boolean => {
  const name = lastNameOf(call.callee);
  if (fileName.test(name)) {
    const [path] = call.arguments;
    return path !== undefined && logFile.test(program.textOf(path) ?? codeOf(path).slice(0, 80));
  }
  if (!logName.test(name)) return false;
  return (
    /log|print|var_dump/i.test(name) ||
    (call.callee.kind === "member" && logObject.test(codeOf(call.callee.object).slice(-60)))
  );
};

/** Log lines that show a message of the push as a whole: what a user wrote, with the OpenID. In order of place. */
export function* loggedPushes(program: Program): Generator<Call> {
  const modules = new Set(program.modules(...pushLiterals).filter(({ path }) => isServerCode(program, path)));
  for (const fn of program.functions()) {
    if (!modules.has(moduleOf(fn)) || !takesPush(program, fn)) continue;
    const names = namesOf(fn);
    if (names.size === 0) continue;
    for (const call of callsIn(fn))
      if (isLog(program, call) && call.arguments.some((one) => holds(one, names))) yield call;
  }
}
