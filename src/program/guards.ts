import { alwaysLeaves, factsOf } from "./conditions.ts";
import { handedNode } from "./handed.ts";
import { createPasses, type Test } from "./passes.ts";
import { awaitedCall, chainHead, isPromiseStep, outcomeOf } from "./promises.ts";
import { trueAnswersOf } from "./returns.ts";
import { enclosingFunction } from "./selves.ts";
import type { Call, Expression, FunctionNode, Name, Node, Statement } from "./tree.ts";
import type { Way } from "./ways.ts";

/** How many functions back a guard is looked for. */
const depthLimit = 8;
const failureDepth = 3;
/** How deep validators may ask each other, and how many functions one may be. */
const validatorDepth = 3;
/** How many nodes up; only chains of calls are deeper, and hostile code. */
const climbLimit = 1_000;
/** How many statements back, in one list, an early exit counts. */
const lookBack = 200;

/** The lists of statements that a node holds. */
const listsOf = (parent: Node): readonly (readonly Statement[])[] => {
  switch (parent.kind) {
    case "module":
    case "function":
    case "block":
    case "loop":
    case "handler":
    case "case":
      return [parent.body];
    case "if":
      return [parent.consequent, parent.alternate];
    case "try":
      return [parent.body, parent.finalizer];
    default:
      return [];
  }
};

/** Where a node stands in a list of statements, -1 when it does not; the list is in order of place. */
const positionIn = (list: readonly Statement[], node: Node): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < node.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < list.length && list[at]?.start === node.start; at++) if (list[at] === node) return at;
  return -1;
};

/** Statements that run right before a node in the list that it stands in. */
const before = (node: Node, parent: Node): readonly Statement[] => {
  for (const list of listsOf(parent)) {
    const at = positionIn(list, node);
    if (at > 0) return list.slice(Math.max(0, at - lookBack), at);
  }
  return [];
};

type Passes = ReturnType<typeof createPasses>;

/** True when a condition around the node in its own function, or an exit before it, is accepted. */
const isGuardedLocally = (node: Node, is: Test, { speaks, isPassed, isChosen }: Passes): boolean => {
  let left = climbLimit;
  for (
    let at = node, parent = node.parent;
    parent && at.kind !== "function" && left-- > 0;
    at = parent, parent = parent.parent
  ) {
    switch (parent.kind) {
      case "if":
        if (
          parent.test !== at &&
          speaks(
            parent.test,
            parent.consequent.some((one) => one === at),
            is,
          )
        )
          return true;
        break;
      case "conditional":
        if (parent.test !== at && speaks(parent.test, parent.consequent === at, is)) return true;
        break;
      case "binary":
        if (
          parent.right === at &&
          (parent.operator === "&&" || parent.operator === "||") &&
          speaks(parent.left, parent.operator === "&&", is)
        )
          return true;
        break;
      case "loop":
        if (parent.test && parent.test !== at && parent.form !== "do" && speaks(parent.test, true, is)) return true;
        break;
      case "switch":
        if (at.kind === "case" && isChosen(at, parent, is)) return true;
        break;
      default:
    }
    if (before(at, parent).some((statement) => isPassed(statement, is))) return true;
  }
  return false;
};

const shown = /^(?:wx:if|wx:elif|v-if|v-else-if|v-show|a:if)$/;

/** Elements around a node whose display hangs on an accepted condition. */
const isGuardedByMarkup = (node: Node, is: Test, { speaks }: Passes): boolean => {
  for (let at = node.parent; at; at = at.parent) {
    if (at.kind !== "element") continue;
    for (const attribute of at.attributes)
      if (shown.test(attribute.name) && attribute.value && speaks(attribute.value, true, is)) return true;
  }
  return false;
};

/** Answers `Program.isGuarded`: every way to the node must pass a guard that the predicate accepts. */
export const createGuards = (
  waysInto: (fn: FunctionNode) => readonly Way[],
  definitionsOf: (name: Name) => readonly Node[],
  functionsOf: (callee: Expression) => readonly FunctionNode[],
): ((node: Node, is: Test) => boolean) => {
  let asked = 0;
  /** A value that a validator answers with passes the guard on its way, or is the guard itself. */
  const isSure = (value: Expression, is: Test): boolean =>
    isGuardedLocally(value, is, passes) || passes.speaks(value, true, is);
  /** Validators: `if (!this.isComplete()) return;`, where each way to a true answer of `isComplete` passes the guard. */
  const confirms = (call: Call, is: Test): boolean => {
    const validators = asked < validatorDepth ? functionsOf(call.callee) : [];
    asked++;
    const isConfirmed =
      validators.length > 0 &&
      validators.length <= validatorDepth &&
      validators.every((one) => {
        const values = trueAnswersOf(one);
        return values.length > 0 && values.every((value) => isSure(value, is));
      });
    asked--;
    return isConfirmed;
  };
  const passes = createPasses(definitionsOf, confirms);
  return (node, is) => {
    const answers = new Map<FunctionNode, boolean>();

    const isWayGuarded = (way: Way, depth: number): boolean => {
      if ("entry" in way) return false;
      // What runs after a call has succeeded is guarded by the call: `requirePrivacyAuthorize({ success })`.
      if (way.callback === "success" && (is(way.from) || is(chainHead(way.from)))) return true;
      return guarded(way.from, depth + 1);
    };

    const isFunctionGuarded = (fn: FunctionNode, depth: number): boolean => {
      const known = answers.get(fn);
      if (known !== undefined) return known;
      // A way that leads back here adds nothing.
      answers.set(fn, true);
      const ways = depth > depthLimit ? [] : waysInto(fn);
      const answer = ways.length > 0 && ways.every((way) => isWayGuarded(way, depth));
      answers.set(fn, answer);
      return answer;
    };

    const guarded = (at: Node, depth: number): boolean => {
      if (isGuardedLocally(at, is, passes)) return true;
      const fn = at.kind === "function" ? at : enclosingFunction(at);
      return fn ? isFunctionGuarded(fn, depth) : isGuardedByMarkup(at, is, passes);
    };
    return guarded(node, 0);
  };
};

const errorName = /^(?:e|err|error|ex|exception|reason|fail\w*|_err|_error)$/i;
const failureText = /fail|deny|denied|cancel|reject|error|refuse/i;

/** The fact tells of a failure: `err`, `res.errMsg.includes("deny")`, `!res.authSetting[…]`, `code !== 0`. */
const tellsFailure = (test: Expression, holds: boolean): boolean =>
  factsOf(test, holds).some((fact) => {
    const node = fact.test;
    if (node.kind === "name") return fact.holds && errorName.test(node.name);
    if (node.kind === "member" || node.kind === "index") {
      const isAuthSetting = node.object.kind === "member" && node.object.property === "authSetting";
      return (
        (!fact.holds && isAuthSetting) ||
        (fact.holds && node.kind === "member" && /^(?:cancel|errCode|errcode|error|err)$/.test(node.property)) ||
        (!fact.holds && node.kind === "member" && node.property === "confirm")
      );
    }
    if (node.kind === "call") {
      return (
        node.callee.kind === "member" &&
        fact.holds &&
        node.arguments.some((one) => one.kind === "string" && failureText.test(one.value))
      );
    }
    if (node.kind === "binary") {
      const texts = [node.left, node.right].flatMap((side) => (side.kind === "string" ? [side.value] : []));
      const isEqual = node.operator.startsWith("=");
      if (texts.some((text) => failureText.test(text) || text === "reject")) return isEqual === fact.holds;
      if (texts.some((text) => /:ok$|^ok$|^accept$|^success$/.test(text))) return isEqual !== fact.holds;
      if (node.operator === ">" || node.operator === "<" || node.operator === "!==" || node.operator === "!=") {
        const left = node.left.kind === "call" ? node.left : undefined;
        if (left?.arguments.some((one) => one.kind === "string" && failureText.test(one.value))) return fact.holds;
      }
    }
    return false;
  });

/** The call whose callback a function is. */
const callbackOf = (
  fn: FunctionNode,
): { readonly call: Call; readonly key: string | undefined; readonly position: number } | undefined => {
  const node = handedNode(fn);
  const parent = node.parent;
  if (parent?.kind === "call" && parent.callee !== node)
    return { call: parent, key: undefined, position: parent.arguments.findIndex((one) => one === node) };
  const object = parent?.kind === "entry" ? parent.parent : undefined;
  return parent?.kind === "entry" && object?.kind === "object" && object.parent?.kind === "call"
    ? { call: object.parent, key: parent.key, position: 0 }
    : undefined;
};

const firstCall = (statements: readonly Statement[]): Call | undefined => {
  for (const statement of statements) {
    const value =
      statement.kind === "expression"
        ? statement.expression
        : statement.kind === "declare"
          ? statement.value
          : undefined;
    const inner = value?.kind === "assign" ? value.value : value;
    const call = awaitedCall(inner);
    if (call) return call;
  }
  return undefined;
};

/** Answers `Program.failureOf`: the call after whose failure alone the node runs. */
export const createFailures = (waysInto: (fn: FunctionNode) => readonly Way[]): ((node: Node) => Call | undefined) => {
  const find = (node: Node, depth: number): Call | undefined => {
    let underFailure = false;
    let left = climbLimit;
    for (let at = node, parent = node.parent; parent && left-- > 0; at = parent, parent = parent.parent) {
      if (
        parent.kind === "if" &&
        parent.test !== at &&
        tellsFailure(
          parent.test,
          parent.consequent.some((one) => one === at),
        )
      )
        underFailure = true;
      if (parent.kind === "conditional" && parent.test !== at && tellsFailure(parent.test, parent.consequent === at))
        underFailure = true;
      if (
        before(at, parent).some(
          (one) => one.kind === "if" && alwaysLeaves(one.consequent) && tellsFailure(one.test, false),
        )
      )
        underFailure = true;
      if (at.kind === "handler" && parent.kind === "try") {
        const tried = firstCall(parent.body);
        if (tried) return tried;
      }
      if (at.kind !== "function") continue;
      const callback = callbackOf(at);
      if (callback) {
        const outcome = outcomeOf(callback.call, callback.key, callback.position);
        if (outcome === "failure" || underFailure)
          return isPromiseStep(callback.call) ? chainHead(callback.call) : callback.call;
        // Inside a success callback the surroundings still count: `fail() { wx.getSetting({ success() { … } }) }`.
        continue;
      }
      if (depth >= failureDepth) return undefined;
      const ways = waysInto(at);
      if (ways.length === 0) return undefined;
      const causes = ways.map((way) => {
        if ("entry" in way) return undefined;
        if (way.callback === "failure") return isPromiseStep(way.from) ? chainHead(way.from) : way.from;
        return find(way.from, depth + 1);
      });
      return causes.every((cause) => cause !== undefined) ? causes[0] : undefined;
    }
    return undefined;
  };
  return (node) => find(node, 0);
};
