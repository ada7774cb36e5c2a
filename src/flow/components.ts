import { appendTo } from "../domain/append.ts";
import { moduleOf } from "../program/adopt.ts";
import { stemOf } from "../program/mini-programs.ts";
import type { Program } from "../program/program.ts";
import type { Attribute, Element, Expression, Module } from "../program/tree.ts";
import { segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { lastName } from "./expression-text.ts";
import { tagOf } from "./page-paths.ts";
import { Registrations, type Registration } from "./registrations.ts";

/** Files that are read for the uses of one component. */
const USERS = 12;
/** An import of a file of the repository, or a tag. */
const mention = /["']([.@~/][^"'\n]{1,200})["']|<([A-Za-z][\w-]*)/g;
const markupFiles = /\.(?:vue|mpx|wpy|[jt]sx?)$/;

/** The value that an attribute gives to a property, with what is left to ask of it; undefined for another property. */
const valueFor = (
  attribute: Attribute,
  key: string,
  rest: Path,
): { readonly value: Expression; readonly path: Path } | undefined => {
  const { name, value } = attribute;
  if (!value) return undefined;
  if (name === "..." || name === "v-bind")
    return { value: value.kind === "spread" ? value.operand : value, path: [key, ...rest] };
  if (name === "v-model") return /^(?:model)?value$/.test(key) ? { value, path: rest } : undefined;
  const plain = name.replace(/^(?::|v-bind:|v-model:|model:)/, "").replace(/\..*$/, "");
  return segment(plain) === key ? { value, path: rest } : undefined;
};

/** The components of a program: which one a tag stands for, who uses it with what, and what it hands to its user. */
export class Components {
  readonly #program: Program;
  readonly #registrations: Registrations;
  readonly #uses = new Map<Module, readonly Element[]>();
  #mentioned: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(program: Program) {
    this.#program = program;
    this.#registrations = new Registrations(program);
  }

  /** The file that defines the component which a tag stands for. */
  moduleOf(element: Element): Module | undefined {
    const user = moduleOf(element);
    if (user.language === "wxml") {
      const stem = this.#registrations.componentOf(element.tag, user.path);
      return stem === undefined ? undefined : this.#script(stem);
    }
    const tag = segment(element.tag);
    const imported = user.imports.find((one) => segment(one.local) === tag);
    if (imported) return this.#program.importedModule(user, imported.source);
    return this.#usesInside(user, element.tag).length > 0 ? user : undefined;
  }

  /**
   * The values that a property of the component gets from the element that uses it, or from all that do; the name of one of
   * several in a file tells it.
   */
  given(
    module: Module,
    name: string | undefined,
    path: Path,
    user: Element | undefined,
  ): readonly { readonly value: Expression; readonly path: Path }[] {
    const [key, ...rest] = path;
    if (key === undefined) return [];
    const inside = name === undefined ? [] : this.#usesInside(module, name);
    const uses = user && this.moduleOf(user) === module ? [user] : inside.length > 0 ? inside : this.#usesOf(module);
    return uses.flatMap((element) => element.attributes.flatMap((attribute) => valueFor(attribute, key, rest) ?? []));
  }

  /** React: elements of a component that stands in the same file. */
  #usesInside(module: Module, name: string): readonly Element[] {
    if (!/^[A-Z]/.test(name) || /^(?:wxml|vue|html)$/.test(module.language)) return [];
    const { elements, functions, classes } = this.#program.nodesIn(module);
    const isHere = [...functions, ...classes].some((one) => one.name === name);
    return isHere ? elements.filter((element) => element.tag === name) : [];
  }

  /** What the component hands to a callback property: the arguments at a position of `props.onPick(…)`. */
  handedUp(component: Module, event: string, position: number): readonly Expression[] {
    return this.#program
      .nodesIn(component)
      .calls.flatMap((call) =>
        lastName(call.callee).toLowerCase() === `on${event}` ? (call.arguments[position] ?? []) : [],
      );
  }

  #usesOf(module: Module): readonly Element[] {
    let found = this.#uses.get(module);
    if (!found) {
      const stem = stemOf(module.path);
      const rows = this.#registrations.usersOf(stem);
      found = rows.length > 0 ? this.#usesInWxml(rows) : this.#usesInScripts(module);
      this.#uses.set(module, found);
    }
    return found;
  }

  #usesInWxml(rows: readonly Registration[]): readonly Element[] {
    return rows
      .flatMap((row) => this.#markupOf(row))
      .flatMap(({ module, tag }) => this.#program.nodesIn(module).elements.filter((element) => element.tag === tag));
  }

  #markupOf({ tag, user, root }: Registration): readonly { readonly module: Module; readonly tag: string }[] {
    const paths =
      user === undefined
        ? [...this.#program.files]
            .filter(([path, { text }]) => path.endsWith(".wxml") && path.startsWith(root) && text.includes(`<${tag}`))
            .map(([path]) => path)
            .sort()
        : [`${user}.wxml`];
    return paths.slice(0, USERS).flatMap((path) => {
      const module = this.#program.module(path);
      return module ? [{ module, tag }] : [];
    });
  }

  /** Vue and React: files that import the component, or use it by the name of its file. */
  #usesInScripts(component: Module): readonly Element[] {
    const name = tagOf(component.path);
    const own = segment(name);
    const paths = (this.#mentions().get(own) ?? []).filter((path) => path !== component.path).slice(0, USERS);
    return paths.flatMap((path) => {
      const module = this.#program.module(path);
      if (!module) return [];
      const tags = new Set(
        module.imports
          .filter((one) => this.#program.importedModule(module, one.source) === component)
          .map((one) => segment(one.local)),
      );
      if (module.language === "vue" && name.includes("-")) tags.add(own);
      return tags.size === 0
        ? []
        : this.#program.nodesIn(module).elements.filter((element) => tags.has(segment(element.tag)));
    });
  }

  /** Files with markup by the plain names of what they import and of the tags that they use. */
  #mentions(): ReadonlyMap<string, readonly string[]> {
    if (this.#mentioned) return this.#mentioned;
    const found = new Map<string, string[]>();
    for (const path of [...this.#program.files.keys()].filter((one) => markupFiles.test(one)).sort()) {
      const names = new Set<string>();
      for (const [, source, tag] of (this.#program.files.get(path)?.text ?? "").matchAll(mention))
        names.add(segment(source === undefined ? (tag ?? "") : tagOf(/\.\w+$/.test(source) ? source : `${source}.js`)));
      for (const name of names) appendTo(found, name, path);
    }
    this.#mentioned = found;
    return found;
  }

  #script(stem: string): Module | undefined {
    return this.#program.module(`${stem}.ts`) ?? this.#program.module(`${stem}.js`);
  }
}
