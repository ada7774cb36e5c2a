import { moduleOf } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Call, Expression, FunctionNode, Node } from "../../program/tree.ts";
import { lastNameOf } from "../last-name.ts";
import { callsIn, codeOf } from "../reachable-code.ts";

const HOPS = 6;
/** Parameters by which a function hands the request on to what comes behind it. */
const handsOn = /^\$?(?:next|call_next|chain|filterChain|handler|joinPoint|point|pjp|proceed\w*)$/;
/** Methods that frameworks run around every handler. */
const around =
  /^(?:intercept|use|handle|process|preHandle|afterCompletion|doFilter|doFilterInternal|doAround|around|__call__|process_request|process_view|dispatch|invoke|InvokeAsync|Invoke|OnActionExecuting)$/;
const logs =
  /(?:^|[.>:_$])(?:console|\$?\w*[lL]og(?:ger|ging|s)?|zap|fmt|print|System\.out)\b|^(?:print|println|print_r|log)$/;
const logMethods =
  /^(?:log|info|debug|warn(?:ing)?|error|trace|print(?:ln|f)?|record|write|Infof?|Println|Printf|Debugf?)$/;
/** All that a client sent, by the usual frameworks: `req.body`, `ctx.request.body`, `$request->all()`, `joinPoint.getArgs()`. */
const wholeField = /^(?:body|rawBody|raw_body|data|json|form|POST|GET|RequestBody)$/;
/** All that a handler answered with, which holds the tokens that a login gives out. */
const answerField = /^(?:body|content|data|text)$/;
const answer = /(?:^|[^\w$])\$?(?:this\.)?(?:ctx\.)?(?:resp|response)$/i;
const wholeCall =
  /^(?:all|getArgs|getParameterMap|get_data|get_json|getContent|getParsedBody|body|json|post|param|getBody|getParams)$/;
const request =
  /(?:^|[^\w$])\$?(?:this\.)?(?:ctx|context|req|request|httpRequest|joinPoint|point|pjp|servletRequest)(?:\.request|->request|\(\))?$/i;
/** Changes of form that show the same. */
const shows =
  /^(?:stringify|parse|json_encode|dumps|toJSONString|toJson|toJSON|String|str|inspect|cloneDeep|assign|print_r|var_export|writeValueAsString|toString|asList|decode|encode|loads|format|dict)$/;
/** The log leaves out or hides what must not be seen. */
const hides =
  /mask|filter(?!Chain)|omit|redact|desensiti|hide|[.>]except\(|exclude|delete\s|unset|sanitiz|password|\*{3}/i;

/** The expression is, or is made of, all that a client sent. */
const isWhole = (program: Program, expression: Node, hops = 0): boolean => {
  if (hops > HOPS) return false;
  const deeper = (node: Node | undefined): boolean => node !== undefined && isWhole(program, node, hops + 1);
  switch (expression.kind) {
    case "template":
      return expression.parts.some(deeper);
    case "object":
      return expression.entries.some(({ value }) => deeper(value));
    case "conditional":
      return deeper(expression.consequent) || deeper(expression.alternate);
    case "member":
      return (
        (wholeField.test(expression.property) && request.test(codeOf(expression.object))) ||
        (answerField.test(expression.property) && answer.test(codeOf(expression.object)))
      );
    case "await":
      return deeper(expression.operand);
    case "call": {
      const name = lastNameOf(expression.callee);
      if (expression.callee.kind === "member" && wholeCall.test(name) && expression.arguments.length === 0)
        return request.test(codeOf(expression.callee.object));
      // `request.body.decode("utf-8")[:1000]` shows what it is called on.
      if (/^(?:decode|slice|substring)$/.test(name) && expression.callee.kind === "member")
        return deeper(expression.callee.object);
      return shows.test(name) && expression.arguments.some(deeper);
    }
    case "name":
      return program.definitionsOf(expression).some((one) => isDefined(program, expression.name, one, hops));
    default:
      return false;
  }
};

/** `const { body } = req`, `const params = JSON.parse(JSON.stringify(req.body))` */
const isDefined = (program: Program, name: string, definition: Node, hops: number): boolean => {
  if ((definition.kind !== "declare" && definition.kind !== "assign") || !definition.value) return false;
  if (definition.target.kind !== "object-pattern") return isWhole(program, definition.value, hops + 1);
  return (
    definition.target.entries.some(
      ({ key, value }) => key !== undefined && wholeField.test(key) && value.kind === "name" && value.name === name,
    ) && request.test(codeOf(definition.value))
  );
};

/** A function that runs around every handler: it gets what stands behind it. */
const isAround = (fn: FunctionNode): boolean =>
  fn.parameters.some(({ target }) => target.kind === "name" && handsOn.test(target.name)) ||
  (fn.name !== undefined && around.test(fn.name) && fn.parent?.kind === "class") ||
  fn.annotations.some(({ name }) => /(?:before|after)_request$|\.middleware$/.test(name));

/** The call writes to a log or to the standard output. */
export const isLog = ({ callee }: Call): boolean => {
  const name = lastNameOf(callee);
  return (logMethods.test(name) || name === "print_r") && logs.test(codeOf(callee).slice(-80));
};

/**
 * Log lines in middleware, filters and interceptors that show all that clients send, whatever it is: passwords, login codes and
 * phone numbers among it. In order of place.
 */
export function* loggedRequests(program: Program): Generator<Expression> {
  for (const call of program.calls(
    "log",
    "info",
    "debug",
    "warn",
    "error",
    "print",
    "println",
    "record",
    "write",
    "trace",
    "printf",
  )) {
    if (!isLog(call)) continue;
    const { path } = moduleOf(call);
    const side = program.sideOf(path);
    if ((side !== "server" && side !== "unknown") || program.isAside(path)) continue;
    const fn = program.enclosingFunction(call);
    if (!fn || !isAround(fn) || hides.test(codeOf(fn))) continue;
    const whole = call.arguments.find((argument) => isWhole(program, argument));
    if (whole) yield whole;
  }
}

/** `dump, _ := httputil.DumpRequest(c.Request, false)`: the text of a request with all its headers. */
const dumps = /\b(\w{1,40})\s*,\s*\w{1,40}\s*:?=\s*httputil\.DumpRequest\(/;
/** The dump goes into the log without the header that holds the login token. */
const hidesHeader = /["']Authorization["']|mask|redact|\*{3}/i;

/**
 * Log lines of Go that show a request as it came, with its headers: what a recovery from a panic often does. In order of place.
 * Source: https://pkg.go.dev/net/http/httputil#DumpRequest
 */
export function* dumpedRequests(program: Program): Generator<Expression> {
  for (const dump of program.calls("DumpRequest")) {
    const { path, language } = moduleOf(dump);
    const fn = program.enclosingFunction(dump);
    if (!fn || language !== "go" || program.isAside(path)) continue;
    const code = codeOf(fn);
    const name = dumps.exec(code)?.[1];
    if (name === undefined || hidesHeader.test(code)) continue;
    for (const call of callsIn(fn)) {
      if (!isLog(call)) continue;
      const shown = call.arguments.find((one) => new RegExp(`\\b${name}\\b`).test(codeOf(one)));
      if (shown) yield shown;
    }
  }
}
