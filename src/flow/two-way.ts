import { moduleOf } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Element, Module } from "../program/tree.ts";
import { restOf, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { rootOf } from "./expression-text.ts";
import type { Walk } from "./walk.ts";

/** A field that a component of the program writes to by its events: `v-model:code="code"`, `:code.sync="code"`. */
export interface WrittenBothWays {
  readonly element: Element;
  readonly path: Path;
  readonly events: readonly string[];
}

const binding = /^(?:v-model(?::([\w-]+))?|:([\w-]+)\.sync)(?:\.\w+)*$/;
const native = /^(?:input|textarea|select|picker|switch|slider|checkbox|radio|checkbox-group|radio-group)$/;

/** The fields that components in a file's markup are bound to both ways. */
export const boundBothWays = (program: Program, module: Module): readonly WrittenBothWays[] =>
  program.nodesIn(module).elements.flatMap((element) =>
    native.test(element.tag)
      ? []
      : element.attributes.flatMap((attribute) => {
          const [isBound, model, sync] = binding.exec(attribute.name) ?? [];
          const root = isBound !== undefined && attribute.value ? rootOf(attribute.value) : undefined;
          if (root?.root.kind !== "name") return [];
          const field = model ?? sync;
          const events = field === undefined ? ["input", "update:modelValue"] : [`update:${field}`];
          return [{ element, path: [segment(root.root.name), ...root.path], events }];
        }),
  );

/** What people type into the labelled fields of a form that write to a field of a file's data. False when none does. */
export const stepFormFields = (walk: Walk, module: Module, asked: Path): boolean => {
  const fields = walk.facts.boundTo(module, asked);
  for (const { element, kinds } of fields)
    walk.found({ node: element, kinds, api: `<${element.tag}>`, basis: "interface" }, kinds, false);
  return fields.length > 0;
};

/**
 * What the components in a file's markup write into a field that they are bound to both ways. False when none does. Source:
 * https://vuejs.org/guide/components/v-model.html and https://v2.vuejs.org/v2/guide/components-custom-events.html#sync-Modifier
 */
export const stepTwoWay = (walk: Walk, module: Module, asked: Path): boolean => {
  if (module.language !== "vue" || !/\bv-model\b|\.sync\b/.test(module.text)) return false;
  let isKnown = false;
  for (const { element, path, events } of walk.facts.boundBothWays(module)) {
    const rest = restOf(path, asked);
    const component = rest && walk.facts.components.moduleOf(element);
    // What a component library hands back is what people type, or what it was given.
    if (!rest || !component || walk.program.isAside(component.path)) continue;
    for (const event of events)
      for (const [value] of walk.facts.channels().events.get(segment(event)) ?? [])
        if (value && moduleOf(value) === component) {
          walk.go(value, rest, { stack: [], user: element });
          isKnown = true;
        }
  }
  return isKnown;
};
