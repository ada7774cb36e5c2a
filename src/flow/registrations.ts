import { basename, dirname, join } from "node:path/posix";
import { entriesAt } from "../program/data.ts";
import { stemOf } from "../program/mini-programs.ts";
import type { Program } from "../program/program.ts";
import { resolvedIn } from "./page-paths.ts";

/** A tag that the configuration of a page, component or app gives to a component. */
export interface Registration {
  readonly tag: string;
  /** Path without ending of the page or component; undefined for the whole mini program. */
  readonly user: string | undefined;
  readonly root: string;
}

interface Row {
  readonly tag: string;
  /** Path without ending of the component. */
  readonly component: string;
}

const isApp = (stem: string): boolean => /(?:^|\/)app$/.test(stem);

/**
 * `usingComponents` of mini programs. A configuration is read when one of its tags is asked for, or when it names a component.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/ (自定义组件).
 */
export class Registrations {
  readonly #program: Program;
  readonly #rows = new Map<string, readonly Row[]>();
  readonly #users = new Map<string, readonly Registration[]>();

  constructor(program: Program) {
    this.#program = program;
  }

  /** The component, as a path without ending, that a tag stands for in markup: by its own configuration, else by the app's. */
  componentOf(tag: string, markup: string): string | undefined {
    const root = this.#program.miniProgramOf(markup)?.root ?? "";
    for (const path of [`${stemOf(markup)}.json`, join(root, "app.json")]) {
      const row = this.#rowsOf(path).find((one) => one.tag === tag);
      if (row) return row.component;
    }
    return undefined;
  }

  /** Who uses a component, by path of the configuration. */
  usersOf(component: string): readonly Registration[] {
    let users = this.#users.get(component);
    if (!users) {
      const name = basename(component);
      const names = name === "index" ? [name, basename(dirname(component))] : [name];
      users = this.#program
        .search(/"usingComponents"/, /\.json$/)
        .filter((path) => names.some((one) => this.#program.files.get(path)?.text.includes(one)))
        .flatMap((path) => {
          const stem = stemOf(path);
          const user = isApp(stem) ? undefined : stem;
          const root = this.#program.miniProgramOf(path)?.root ?? "";
          return this.#rowsOf(path).flatMap((row) =>
            row.component === component ? [{ tag: row.tag, user, root }] : [],
          );
        });
      this.#users.set(component, users);
    }
    return users;
  }

  #rowsOf(path: string): readonly Row[] {
    let rows = this.#rows.get(path);
    if (!rows) {
      rows = entriesAt(this.#program.module(path)?.data, "usingComponents").flatMap(({ key, value }) => {
        if (value.kind !== "data-scalar" || typeof value.value !== "string") return [];
        const component = resolvedIn(this.#program, path, value.value);
        return component === undefined ? [] : [{ tag: key, component }];
      });
      this.#rows.set(path, rows);
    }
    return rows;
  }
}
