import { moduleOf } from "./adopt.ts";
import type { Classes } from "./classes.ts";
import type { Components } from "./components.ts";
import { selfOf } from "./selves.ts";
import type { Name, Node } from "./tree.ts";
import type { Units } from "./units.ts";

interface Questions extends Pick<Classes, "member" | "named">, Pick<Components, "templateMembers"> {
  readonly units: Units;
}

/**
 * Says what a name is bound to: by the scopes of its file, else by what its language shares over files (Go packages,
 * inherited members, classes, components of templates).
 */
export const createDefinitions = ({ units, member, named, templateMembers }: Questions) => {
  const definitionsOf = (name: Name): readonly Node[] => {
    const module = moduleOf(name);
    const own = units.scopes(module).definitionsOf(name);
    if (own.length > 0) return own;
    switch (module.language) {
      case "go":
        for (const path of units.types.siblings(module.path, "go")) {
          if (path === module.path || !units.store.files.get(path)?.text.includes(name.name)) continue;
          const sibling = units.store.module(path);
          const found = sibling ? units.scopes(sibling).atTop(name.name) : [];
          if (found.length > 0) return found;
        }
        return [];
      case "java":
      case "csharp": {
        const self = selfOf(name);
        const inherited = self?.kind === "class" ? member(self, name.name) : [];
        return inherited.length > 0 ? inherited : named(name.name, module);
      }
      case "php":
        return named(name.name, module);
      case "wxml":
      case "vue":
      case "html":
        return templateMembers(module, name);
      default:
        return [];
    }
  };

  return definitionsOf;
};
