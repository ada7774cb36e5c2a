import { alwaysLeaves, factsOf, isFor, type Fact } from "./conditions.ts";
import { moduleOf } from "./adopt.ts";
import { isScript } from "./module-store.ts";
import { lastName } from "./node-index.ts";
import { awaitedCall, chainHead } from "./promises.ts";
import type { Call, Case, Expression, Name, Node, Statement, Switch } from "./tree.ts";

/** Says whether an expression is the guard that was asked for. */
export type Test = (test: Expression) => boolean;

/** Calls that only tell or keep something: nothing is asked by them, whatever words they are given. */
const telling =
  /^(?:log|info|warn|error|debug|trace|print\w*|report\w*|track\w*|record\w*|set[A-Z]\w*|\$?emit|trigger\w*|push|save\w*|remove[A-Z]\w*|clear[A-Z]\w*|navigateTo|redirectTo)$/;
/** What of a script goes on while the user has not answered yet, unless it is waited for. */
const unanswered = /^(?:show|hide|open|toggle|get|init|load|fetch|request|update|check)(?![a-z])/;

/** A statement that asks by a call whose answer is not kept: one that throws, or rejects, when it is not as wanted. */
const asksByCall = (expression: Expression, is: Test): boolean => {
  const call = awaitedCall(expression);
  if (!call || telling.test(lastName(call.callee) ?? "")) return false;
  const isWaitedFor = expression.kind === "await" || !isScript(moduleOf(call).language);
  return (isWaitedFor || !unanswered.test(lastName(call.callee) ?? "")) && is(call);
};

/** Where a name has one value, a condition on the name asks what the value asks: `const ok = await checkConsent()`. */
const valueOf = (name: Name, definitionsOf: (name: Name) => readonly Node[]): Expression | undefined => {
  const [only, ...others] = definitionsOf(name);
  if (only?.kind !== "declare" || others.length > 0 || only.target.kind !== "name") return undefined;
  const value = only.value?.kind === "await" ? only.value.operand : only.value;
  return value && valueKinds.has(value.kind) ? value : undefined;
};

const valueKinds: ReadonlySet<Node["kind"]> = new Set(["call", "member", "index", "binary", "unary"]);

/** `null` of `askConsent().catch(() => null)` tells of the call at the head. */
const headOf = (value: Expression): Expression => (value.kind === "call" ? chainHead(value) : value);

/**
 * What running past conditions and statements means; `definitionsOf` says what names are bound to, `confirms` whether a function
 * of the program gives true only when the guard was met.
 */
export const createPasses = (
  definitionsOf: (name: Name) => readonly Node[],
  confirms: (call: Call, is: Test) => boolean,
) => {
  const isGuard = (fact: Fact, is: Test): boolean =>
    (isFor(fact) && is(fact.test)) || (fact.test.kind === "call" && fact.holds && confirms(fact.test, is));

  /** The condition, coming out so, is the guard. */
  const speaks = (test: Expression, holds: boolean, is: Test): boolean =>
    factsOf(test, holds).some((fact) => {
      if (isGuard(fact, is)) return true;
      const value = fact.test.kind === "name" ? valueOf(fact.test, definitionsOf) : undefined;
      return value !== undefined && factsOf(headOf(value), fact.holds).some((one) => isGuard(one, is));
    });

  /** Running past a statement means that the guard was met: an early exit, or a call that throws when it is not. */
  const isPassed = (statement: Statement, is: Test): boolean => {
    switch (statement.kind) {
      case "if":
        if (alwaysLeaves(statement.consequent) && speaks(statement.test, false, is)) return true;
        if (alwaysLeaves(statement.alternate) && speaks(statement.test, true, is)) return true;
        // `if (a) { if (!ok) return; }` guards only the branch; `if (x) return; else if (!ok) return;` guards both.
        return (
          statement.alternate.length === 1 &&
          alwaysLeaves(statement.consequent) &&
          statement.alternate.some((one) => isPassed(one, is))
        );
      case "expression":
        return asksByCall(statement.expression, is);
      case "try":
        return (
          statement.handlers.every((handler) => alwaysLeaves(handler.body)) &&
          statement.body.some((one) => isPassed(one, is))
        );
      case "block":
        return statement.body.some((one) => isPassed(one, is));
      default:
        return false;
    }
  };

  /** A branch of a switch is only entered when the guard was met; one that the branch before runs into is not. */
  const isChosen = (branch: Case, { subject, cases }: Switch, is: Test): boolean => {
    const before = cases[cases.indexOf(branch) - 1];
    if ((before && !alwaysLeaves(before.body)) || branch.tests.length === 0) return false;
    return branch.tests.every((test) =>
      subject.kind === "boolean"
        ? speaks(test, subject.value, is)
        : speaks(subject, !(test.kind === "null" || (test.kind === "boolean" && !test.value)), is),
    );
  };

  return { speaks, isPassed, isChosen };
};
