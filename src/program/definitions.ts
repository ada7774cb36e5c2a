import { dirname } from "node:path/posix";
import { moduleOf } from "./adopt.ts";
import type { Classes } from "./classes.ts";
import type { Components } from "./components.ts";
import { selfOf } from "./selves.ts";
import type { Module, Name, Node } from "./tree.ts";
import type { Units } from "./units.ts";

interface Questions extends Pick<Classes, "member" | "named">, Pick<Components, "templateMembers"> {
  readonly units: Units;
}

/**
 * Says what a name is bound to: by the scopes of its file, else by what its language shares over files (Go packages,
 * inherited members, classes, PHP's helper functions, components of templates).
 */
export const createDefinitions = ({ units, member, named, templateMembers }: Questions) => {
  /** Names at the top of the files of a Go package, by folder and name. */
  const shared = new Map<string, readonly Node[]>();
  const inPackage = (module: Module, name: string): readonly Node[] => {
    const key = `${dirname(module.path)}\0${name}`;
    let found = shared.get(key);
    if (!found) {
      found = [];
      for (const path of units.types.siblings(module.path, "go")) {
        // The file that asks first does not have it, so that its name need not be left out.
        const sibling = units.store.files.get(path)?.text.includes(name) ? units.store.module(path) : undefined;
        found = sibling ? units.scopes(sibling).atTop(name) : [];
        if (found.length > 0) break;
      }
      shared.set(key, found);
    }
    return found;
  };

  /** PHP functions that a file of helpers gives to all others; of several applications in one repository the nearest counts. */
  const helpers = (name: string, from: string): readonly Node[] => {
    const folders = (path: string): number => {
      const [a, b] = [path.split("/"), from.split("/")];
      const at = a.findIndex((part, index) => part !== b[index]);
      return at < 0 ? a.length : at;
    };
    // ThinkPHP's own functions, `M("user")` and `U("home/index")`, have names of one letter.
    const [path, other] = (name.length < 4 ? [] : [...units.types.phpHelpers(name)]).sort(
      (a, b) => folders(b) - folders(a),
    );
    const isOne = path !== undefined && (other === undefined || folders(path) > folders(other));
    const module = isOne ? units.store.module(path) : undefined;
    return (module?.exports ?? []).flatMap((one) =>
      one.name === name && one.value?.kind === "function" ? one.value : [],
    );
  };

  const definitionsOf = (name: Name): readonly Node[] => {
    const module = moduleOf(name);
    const own = units.scopes(module).definitionsOf(name);
    if (own.length > 0) return own;
    switch (module.language) {
      case "go":
        return inPackage(module, name.name);
      case "java":
      case "csharp": {
        const self = selfOf(name);
        const inherited = self?.kind === "class" ? member(self, name.name) : [];
        return inherited.length > 0 ? inherited : named(name.name, module);
      }
      case "php": {
        const types = named(name.name, module);
        return types.length > 0 || name.parent?.kind !== "call" || name.parent.callee !== name
          ? types
          : helpers(name.name, module.path);
      }
      case "wxml":
      case "vue":
      case "html":
        return templateMembers(module, name);
      default: {
        const self = name.name === "super" ? selfOf(name) : undefined;
        return self?.kind === "class" ? self.bases.flatMap((base) => named(base, module)) : [];
      }
    }
  };

  return definitionsOf;
};
