import { isErrorName } from "../knowledge/sanitizers.ts";
import { moduleOf } from "../program/adopt.ts";
import type { Call, Expression, Name } from "../program/tree.ts";
import { here } from "./access-path.ts";
import { lastName } from "./expression-text.ts";
import { stackInto, type Walk } from "./walk.ts";

/** Calls that make an error of a text and values, https://pkg.go.dev/fmt#Errorf and https://pkg.go.dev/github.com/pkg/errors */
const makers = /^(?:Errorf|New|Wrap|Wrapf|WithMessage|WithMessagef)$/;

const isMade = (call: Call): boolean => makers.test(lastName(call.callee));

/** An error of Go: what was put into its text. Errors of functions that are not here tell nothing of their own. */
export const stepGoError = (walk: Walk, name: Name): void => {
  if (moduleOf(name).language !== "go") return;
  const go = (error: Expression | undefined, stack: readonly Call[]): void => {
    if (error?.kind === "call" && isMade(error))
      for (const part of error.arguments) walk.go(part, here, { stack, without: [] });
    else if (error?.kind === "name" && isErrorName(error.name)) walk.go(error, here, { stack });
  };
  for (const definition of walk.program.definitionsOf(name)) {
    const value = definition.kind === "declare" || definition.kind === "assign" ? definition.value : undefined;
    if (value?.kind !== "call") continue;
    if (isMade(value)) go(value, walk.state.stack);
    else
      for (const target of walk.program.functionsOf(value.callee).slice(0, 2))
        for (const returned of walk.facts.returnsOf(target))
          go(returned.kind === "array" ? returned.items.at(-1) : returned, stackInto(walk, value));
  }
};
