import { own } from "../domain/own.ts";
import { componentFactories, partFactories } from "../knowledge/frameworks.ts";
import type { Classes } from "./classes.ts";
import type { Exports } from "./exports.ts";
import { lastName } from "./node-index.ts";
import { enclosingFunction, optionEntries } from "./selves.ts";
import type { ClassNode, Expression, Module, Name, Node } from "./tree.ts";
import type { Units } from "./units.ts";

/** Pages, components and apps by their files. */
export interface Components {
  /** Options and classes of the components that a script defines. */
  readonly componentsOf: (module: Module) => readonly Node[];
  /** The options of `App({…})`, or the root component, of the mini program that a module belongs to. */
  readonly appOf: (module: Module) => readonly Node[];
  /** Names in a template that no script binds: members of the component's options. */
  readonly templateMembers: (module: Module, name: Name) => readonly Node[];
}

interface Questions {
  readonly units: Units;
  readonly member: Classes["member"];
  readonly exportOf: Exports["exportOf"];
  readonly valuesOf: (expression: Expression) => readonly Node[];
}

/** Classes of wepy keep what a template shows in fields: `data = {…}`, `computed = {…}`. */
const fieldEntries = (component: ClassNode, name: string): readonly Node[] =>
  component.members.flatMap((field) =>
    field.kind === "field" && /^(?:data|computed|props)$/.test(field.name) && field.value?.kind === "object"
      ? field.value.entries.filter(({ key }) => key === name)
      : [],
  );

const appFiles = ["app.js", "app.ts", "App.vue", "app.mpx", "app.wpy", "app.jsx", "app.tsx"];

/** Finds the components of one program, by their files and by what their scripts define. */
export const createComponents = ({ units, member, exportOf, valuesOf }: Questions): Components => {
  const options = new Map<Module, readonly Expression[]>();

  /** What a script hands to the factories of components. */
  const optionsIn = (module: Module): readonly Expression[] => {
    let found = options.get(module);
    if (!found) {
      found = units.index(module).calls.flatMap((call) => {
        const name = lastName(call.callee) ?? "";
        const position = partFactories.has(name) ? undefined : own(componentFactories, name);
        const given = position === undefined ? undefined : call.arguments[position];
        return given && given.kind !== "string" ? [given] : [];
      });
      options.set(module, found);
    }
    return found;
  };

  const componentsOf = (module: Module): readonly Node[] => {
    const found = [...optionsIn(module).flatMap(valuesOf), ...exportOf(module, "default")].filter(
      (node) => node.kind === "object" || node.kind === "class",
    );
    return [...new Set(found)];
  };

  const appOf = (module: Module): readonly Node[] => {
    const frame = units.frames.frameOf(module.path);
    const prefix = !frame || frame.root === "" ? "" : `${frame.root}/`;
    for (const name of appFiles) {
      const app = units.store.module(prefix + name);
      if (app) return componentsOf(app);
    }
    return [];
  };

  const templateMembers = (module: Module, name: Name): readonly Node[] => {
    if (enclosingFunction(name) && module.language === "wxml") return [];
    const scripts =
      module.language === "wxml"
        ? [".ts", ".js"].map((ending) => units.store.module(module.path.replace(/\.wxml$/, ending)))
        : [module];
    for (const script of scripts) {
      if (!script) continue;
      for (const component of componentsOf(script)) {
        if (component.kind === "object") {
          const entry = optionEntries(component).get(name.name);
          if (entry) return [entry];
        } else if (component.kind === "class") {
          const inherited = member(component, name.name);
          return inherited.length > 0 ? inherited : fieldEntries(component, name.name);
        }
      }
    }
    return [];
  };

  return { componentsOf, appOf, templateMembers };
};
