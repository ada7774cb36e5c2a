import type { Call, Node } from "../program/tree.ts";
import type { Path } from "./access-path.ts";
import { lastName } from "./expression-text.ts";
import type { Walk } from "./walk.ts";

const refs = /^(?:ref|shallowRef|customRef|computed)$/;

/** What a value in a ref is asked for: `value` of the ref is the value itself. */
export const unwrapped = (path: Path): Path => (path[0] === "value" ? path.slice(1) : path);

/** True for the declaration of a ref, `const list = ref([])`, which templates read without `.value`. */
export const isRef = (definition: Node | undefined): boolean =>
  definition?.kind === "declare" &&
  definition.target.kind === "name" &&
  definition.value?.kind === "call" &&
  refs.test(lastName(definition.value.callee));

/** `computed(() => …)` and `useMemo(() => …)`: what the function, or the getter of the options, returns. */
export const stepComputed = (walk: Walk, call: Call, path: Path): boolean => {
  const [first] = call.arguments;
  const getter = first?.kind === "object" ? walk.program.option(first, "get") : first;
  let known = false;
  for (const target of walk.facts.functionsBehind(getter))
    for (const value of walk.facts.returnsOf(target)) {
      walk.go(value, unwrapped(path));
      known = true;
    }
  return known;
};
