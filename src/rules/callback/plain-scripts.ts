import { moduleOf, walk } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Call, FunctionNode, If, Module, Node } from "../../program/tree.ts";
import { calledFrom, codeOf, ownerOf } from "../reachable-code.ts";
import { bodyReadIn, checksSignature, readsPush } from "./push-handlers.ts";

/** How the raw body of a request is read in a script of PHP without a framework. */
export const rawBody = /php:\/\/input|HTTP_RAW_POST_DATA/;

const asksForEcho = /echo_?str/i;
const HOPS = 3;

/** The branch of a condition on echostr in which a node stands, and the other one; undefined when it stands in none. */
const echoBranches = (node: Node): { readonly own: readonly Node[]; readonly other: readonly Node[] } | undefined => {
  for (let from = node, at = node.parent; at; from = at, at = at.parent) {
    if (at.kind === "function") return undefined;
    if (at.kind !== "if" || at.test === from || !asksForEcho.test(codeOf(at.test))) continue;
    const { consequent, alternate }: If = at;
    return consequent.some((one) => one === from)
      ? { own: consequent, other: alternate }
      : { own: alternate, other: consequent };
  }
  return undefined;
};

/** The statements of a script that run by themselves. */
const ownStatements = (module: Module): readonly Node[] =>
  module.body.filter(({ kind }) => kind !== "function" && kind !== "class");

/** What a class does whenever an object of it is made. */
const constructorOf = (fn: FunctionNode): FunctionNode | undefined => {
  const owner = ownerOf(fn);
  return owner?.kind === "class"
    ? owner.members.find(
        (one): one is FunctionNode => one.kind === "function" && /^(?:__construct|_?initialize)$/.test(one.name ?? ""),
      )
    : undefined;
};

/** Nothing checks on the way that one call takes: only the other branch does, or the check is written and never called. */
const isUnchecked = (program: Program, call: Call): boolean => {
  const branches = echoBranches(call);
  if (branches) return branches.other.some(checksSignature) && !branches.own.some(checksSignature);
  return program.enclosingFunction(call) === undefined && !ownStatements(moduleOf(call)).some(checksSignature);
};

/**
 * The signature is checked when WeChat asks once for echostr, and not for the messages that come afterwards, as in
 * `if (!isset($_GET["echostr"])) $wechat->responseMsg(); else $wechat->valid();`; each message carries a signature of its
 * own. Source: "接收普通消息", https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
 */
export const isOnlyEchoChecked = (program: Program, handler: FunctionNode): boolean => {
  const callers = program.callersOf(handler);
  const made = constructorOf(handler);
  return (
    callers.length > 0 &&
    callers.every((call) => isUnchecked(program, call)) &&
    !calledFrom(program, handler, HOPS).some(checksSignature) &&
    !(made && calledFrom(program, made, 1).some(checksSignature))
  );
};

/** Functions and methods that the statements of a script call, also of the objects that they make. */
const reachedFrom = (program: Program, statements: readonly Node[]): readonly FunctionNode[] => {
  const reached = new Set<FunctionNode>();
  for (const statement of statements)
    walk(statement, (node) => {
      if (node.kind === "call") for (const fn of program.functionsOf(node.callee)) reached.add(fn);
      return node.kind !== "function";
    });
  return [...reached].flatMap((fn) => calledFrom(program, fn, HOPS));
};

/** Leaves the script for who is not WeChat. */
const turnsAway = (node: Node): boolean =>
  (checksSignature(node) || /signature|check|valid/i.test(codeOf(node))) &&
  /\b(?:exit|die|return|throw)\b/.test(codeOf(node));

/** The other branch of `if ($sum == $signature && $echostr) echo $echostr; else …` takes whatever comes, signed or not. */
const isOfOtherBranch = (body: Node, statements: readonly Node[]): boolean => {
  const branches = echoBranches(body);
  const holder = statements.find((one) => one.start <= body.start && body.end <= one.end);
  return (
    branches !== undefined &&
    holder?.kind === "if" &&
    !branches.own.some(checksSignature) &&
    !statements.some((one) => one !== holder && turnsAway(one))
  );
};

/**
 * Where a script without functions reads a pushed message, which what it calls answers, and no signature is checked, or
 * only when echostr is asked for.
 */
export const unverifiedScript = (
  program: Program,
  module: Module,
): { readonly body: Node; readonly isEchoChecked: boolean } | undefined => {
  const statements = ownStatements(module);
  const body = statements.flatMap((one) => (rawBody.test(codeOf(one)) ? (bodyReadIn(one) ?? []) : []))[0];
  if (!body) return undefined;
  const isEchoChecked = statements.some(checksSignature);
  if (isEchoChecked && !isOfOtherBranch(body, statements)) return undefined;
  const reached = reachedFrom(program, statements);
  const code = [...statements, ...reached].map(codeOf).join("\n");
  return readsPush(code) && !reached.some(checksSignature) ? { body, isEchoChecked } : undefined;
};
