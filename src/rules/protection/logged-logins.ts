import { moduleOf } from "../../program/adopt.ts";
import type { HttpCall, Program } from "../../program/program.ts";
import type { Call, Expression, FunctionNode, Name, Node, ObjectLiteral } from "../../program/tree.ts";
import { callsIn } from "../reachable-code.ts";

/** The keys under which clients send the code of `wx.login` to their server. */
const codeKey = /^(?:js_?|wx_?|login_?|weixin_?|wechat_?)?code$/i;
/** Methods of the console that show what they are given. */
const shows = /^(?:log|info|debug|dir|warn|error|table)$/;
/** Parts of an answer that are the answer still. */
const body = /^(?:data|result)$/;

const isLoginCode = (program: Program, value: Expression): boolean =>
  program.flow.trace(value).some(({ kinds }) => kinds.includes("login-code"));

const bodyKey = /^(?:data|params|body|query)$/;

/** The objects that an argument is or holds as a request's body; names are followed once. */
const bodiesIn = (program: Program, value: Expression): readonly ObjectLiteral[] => {
  const objects = (value.kind === "name" ? program.valuesOf(value) : [value]).filter((one) => one.kind === "object");
  const inner = objects.flatMap(({ entries }) =>
    entries.flatMap((entry) => (bodyKey.test(entry.key ?? "") && entry.value.kind === "object" ? [entry.value] : [])),
  );
  return [...objects, ...inner];
};

/** True for a request, or a call of a wrapper, that hands the code of a login to the server. */
const isLogin = (program: Program, { call, payload }: HttpCall): boolean =>
  [...payload, ...call.arguments].some((value) =>
    bodiesIn(program, value).some(({ entries }) =>
      entries.some((entry) => codeKey.test(entry.key ?? "") && isLoginCode(program, entry.value)),
    ),
  );

/** The functions that are handed the answer: `success`, and the first of `then`. */
const answered = (program: Program, call: Call): readonly FunctionNode[] => {
  const success = program.option(call.arguments[0], "success");
  const then = call.parent?.kind === "member" && call.parent.property === "then" ? call.parent.parent : undefined;
  const given = [success, then?.kind === "call" ? then.arguments[0] : undefined];
  return given.flatMap((one) => (one === undefined ? [] : one.kind === "function" ? [one] : program.functionsOf(one)));
};

/** The declaration that keeps an awaited answer, with the function in which it is seen. */
const awaited = (program: Program, call: Call): { readonly scope: FunctionNode; readonly kept: Node } | undefined => {
  const kept = call.parent?.kind === "await" ? call.parent.parent : undefined;
  const scope = program.enclosingFunction(call);
  return scope && kept?.kind === "declare" && kept.target.kind === "name" ? { scope, kept } : undefined;
};

/** The name that is shown as a whole: `res`, `res.data`, `JSON.stringify(res)`. */
const wholeOf = (value: Expression): Name | undefined => {
  let at: Node = value;
  if (at.kind === "call" && at.callee.kind === "member" && at.callee.property === "stringify" && at.arguments[0])
    at = at.arguments[0];
  for (let hops = 0; at.kind === "member" && body.test(at.property) && hops < 3; hops++) at = at.object;
  return at.kind === "name" ? at : undefined;
};

/** What a function logs of the answer that is bound at `definition`; callbacks within have answers of their own. */
function* loggedIn(program: Program, scope: FunctionNode, definition: Node): Generator<Expression> {
  for (const { callee, arguments: values } of callsIn(scope)) {
    if (callee.kind !== "member" || !shows.test(callee.property)) continue;
    if (callee.object.kind !== "name" || callee.object.name !== "console") continue;
    for (const value of values) {
      const name = wholeOf(value);
      if (name && program.definitionsOf(name).includes(definition)) yield value;
    }
  }
}

/**
 * Answers to a login that a client logs as a whole: who sends the code of `wx.login` gets the OpenID, the session or a token
 * back, whatever the server is. Source: https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/login.html
 */
export function* loggedLogins(program: Program): Generator<Expression> {
  for (const request of program.httpCalls()) {
    const { call } = request;
    const { path } = moduleOf(call);
    if (program.sideOf(path) !== "miniprogram" || program.isAside(path) || !isLogin(program, request)) continue;
    for (const fn of answered(program, call)) {
      const [first] = fn.parameters;
      if (first) yield* loggedIn(program, fn, first);
    }
    const here = awaited(program, call);
    if (here) yield* loggedIn(program, here.scope, here.kept);
  }
}
