import { dirname, join } from "node:path/posix";
import type { Program } from "../program/program.ts";
import type { Element, Expression, Module } from "../program/tree.ts";
import { attributeText } from "./form-fields.ts";

/** Files whose use of one template is read. */
const USERS = 12;

/** Paths of a file and of one that it takes in. */
interface Taking {
  readonly taker: string;
  readonly taken: string;
}

const takers = /<(?:import|include)\b[^>]{0,300}?\bsrc\s{0,8}=\s{0,8}["']([^"'{}]{1,300})["']/g;

/**
 * WXML files that take others in, and what their templates are handed. Source: "模板" and "引用",
 * https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/template.html
 */
export class Templates {
  readonly #program: Program;
  #takings: readonly Taking[] | undefined;
  readonly #uses = new Map<Module, readonly Element[]>();

  constructor(program: Program) {
    this.#program = program;
  }

  /** The data that the template of a file is used with, there and in the files that import it. */
  usesOf(module: Module, template: string): readonly Expression[] {
    return [module, ...this.takersOf(module)].flatMap((one) =>
      this.#usesIn(one).flatMap((element) => {
        const is = attributeText(element, "is");
        // A name that is computed, `is="{{item.kind}}"`, may be this one.
        return is !== template && is?.includes("{{") !== true
          ? []
          : (element.attributes.find(({ name }) => name === "data")?.value ?? []);
      }),
    );
  }

  /** WXML files that import or include a file. */
  takersOf(module: Module): readonly Module[] {
    return this.#modules(
      this.#pairs().filter(({ taken }) => taken === module.path),
      "taker",
    );
  }

  /** WXML files that a file imports or includes. */
  takenBy(module: Module): readonly Module[] {
    return this.#modules(
      this.#pairs().filter(({ taker }) => taker === module.path),
      "taken",
    );
  }

  #modules(pairs: readonly Taking[], side: keyof Taking): readonly Module[] {
    return pairs.slice(0, USERS).flatMap((pair) => this.#program.module(pair[side]) ?? []);
  }

  #usesIn(module: Module): readonly Element[] {
    let found = this.#uses.get(module);
    if (!found) {
      found = this.#program
        .nodesIn(module)
        .elements.filter((one) => one.tag === "template" && one.attributes.some(({ name }) => name === "is"));
      this.#uses.set(module, found);
    }
    return found;
  }

  #pairs(): readonly Taking[] {
    if (this.#takings) return this.#takings;
    const found: Taking[] = [];
    for (const taker of [...this.#program.files.keys()].filter((one) => one.endsWith(".wxml")).sort()) {
      for (const [, source = ""] of (this.#program.files.get(taker)?.text ?? "").matchAll(takers)) {
        const written = source.endsWith(".wxml") ? source : `${source}.wxml`;
        const root = this.#program.miniProgramOf(taker)?.root ?? "";
        const taken = written.startsWith("/") ? join(root, written) : join(dirname(taker), written);
        found.push({ taker, taken: taken.replace(/^\//, "") });
      }
    }
    return (this.#takings = found);
  }
}
