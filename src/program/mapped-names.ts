import type { NodeIndex } from "./node-index.ts";
import type { Call, Expression, FunctionNode, Node } from "./tree.ts";

/** A name in a component that stands for a name of the store; a function reads the state itself. */
interface Mapped {
  readonly local: string;
  readonly target: string | FunctionNode;
}

/** The names that `mapState(["a"])`, `mapGetters({ b: "c" })` or `mapMutations("user", ["d"])` bring into a component. */
export const mappedBy = (call: Call): readonly Mapped[] => {
  const names = call.arguments.at(-1);
  if (names?.kind === "array")
    return names.items.flatMap((item) => (item.kind === "string" ? [{ local: item.value, target: item.value }] : []));
  if (names?.kind !== "object") return [];
  return names.entries.flatMap(({ key, value }): readonly Mapped[] =>
    key === undefined
      ? []
      : value.kind === "string"
        ? [{ local: key, target: value.value }]
        : value.kind === "function"
          ? [{ local: key, target: value }]
          : [],
  );
};

/** The name behind that of its module: `login` of `user/login`. */
export const lastOfName = (name: string): string => name.slice(name.lastIndexOf("/") + 1);

/** The action or mutation of a store that a component calls as its own method: `login` of `...mapActions({ enter: "user/login" })`. */
export const mappedMethod = (
  { callsByName }: NodeIndex,
  method: string,
): { readonly group: "actions" | "mutations"; readonly name: string } | undefined => {
  for (const [mapper, group] of [
    ["mapActions", "actions"],
    ["mapMutations", "mutations"],
  ] as const)
    for (const call of callsByName.get(mapper) ?? []) {
      const target = mappedBy(call).find(({ local }) => local === method)?.target;
      if (typeof target === "string") return { group, name: lastOfName(target) };
    }
  return undefined;
};

const valueIn = (object: Expression | undefined, name: string): Expression | undefined =>
  object?.kind === "object" ? object.entries.find(({ key }) => key === name)?.value : undefined;

/**
 * The method of a MobX store that a component calls as its own: `save` of `storeBindings: { store, actions: { save: "setPlace" } }`.
 * Source: https://github.com/wechat-miniprogram/mobx-miniprogram-bindings
 */
export const boundAction = (
  owner: Node | undefined,
  { callsByName }: NodeIndex,
  method: string,
): { readonly store: Expression; readonly name: string } | undefined => {
  const own = owner?.kind === "object" ? valueIn(owner, "storeBindings") : undefined;
  const made = (callsByName.get("createStoreBindings") ?? []).flatMap((call) => call.arguments[1] ?? []);
  for (const bindings of [...(own?.kind === "array" ? own.items : own ? [own] : []), ...made]) {
    const store = valueIn(bindings, "store");
    const actions = valueIn(bindings, "actions");
    const isListed =
      actions?.kind === "array" && actions.items.some((item) => item.kind === "string" && item.value === method);
    const value = valueIn(actions, method);
    const name = isListed ? method : value?.kind === "string" ? value.value : undefined;
    if (store && name !== undefined) return { store, name };
  }
  return undefined;
};
