import { moduleOf } from "./adopt.ts";
import { selfOf } from "./selves.ts";
import type { ClassNode, Node } from "./tree.ts";
import { simpleTypeName } from "./type-names.ts";
import type { Units } from "./units.ts";

/** Fields in which wepy and class components keep their members. */
const groups = /^(?:methods|data|computed|events|watch)$/;

/** Methods of a Go type, from its own file or the nearest of its package that has any. */
const goMethodsOf = (units: Units, owner: ClassNode, name: string): readonly Node[] => {
  const module = moduleOf(owner);
  for (const path of [module.path, ...units.types.siblings(module.path, "go")]) {
    const isNear = path === module.path || units.store.files.get(path)?.text.includes(`) ${name}(`) === true;
    const sibling = path === module.path ? module : isNear ? units.store.module(path) : undefined;
    const methods = sibling
      ? units
          .index(sibling)
          .functions.filter(
            (fn) => fn.name === name && fn.receiverType !== undefined && simpleTypeName(fn.receiverType) === owner.name,
          )
      : [];
    if (methods.length > 0) return methods;
  }
  return [];
};

/** Assignments by which the code of a class sets a field of itself: `this.name = …`. */
const assignedIn = (units: Units, owner: ClassNode, name: string): readonly Node[] =>
  (units.index(moduleOf(owner)).assignsByProperty.get(name) ?? []).filter(
    ({ target }) => target.kind === "member" && target.object.kind === "this" && selfOf(target.object) === owner,
  );

/** Finds the members of a name that a class itself has: declared, assigned, in a field for members, methods of a Go type. */
export const createOwnMembers = (units: Units): ((owner: ClassNode, name: string) => readonly Node[]) => {
  const declared = new Map<ClassNode, ReadonlyMap<string | undefined, readonly Node[]>>();

  const declaredIn = (owner: ClassNode): ReadonlyMap<string | undefined, readonly Node[]> => {
    let table = declared.get(owner);
    if (!table) {
      table = Map.groupBy(owner.members, (member) => (member.kind === "block" ? undefined : member.name));
      declared.set(owner, table);
    }
    return table;
  };

  return (owner, name) => {
    const found: Node[] = [...(declaredIn(owner).get(name) ?? [])];
    if (moduleOf(owner).language === "go" && found.length === 0) found.push(...goMethodsOf(units, owner, name));
    const hasValue = found.some(
      (member) => member.kind !== "field" || member.value !== undefined || member.type !== undefined,
    );
    if (!hasValue) found.push(...assignedIn(units, owner, name));
    for (const member of owner.members)
      if (member.kind === "field" && member.value?.kind === "object" && groups.test(member.name))
        found.push(...member.value.entries.filter((entry) => entry.key === name));
    return [...new Set(found)];
  };
};
