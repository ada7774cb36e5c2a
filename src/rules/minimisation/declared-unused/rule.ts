import { own } from "../../../domain/own.ts";
import { isBelow } from "../../../program/mini-programs.ts";
import type { MiniProgram, Program } from "../../../program/program.ts";
import { declaredNames, declaredScopes, miniProgramsInFocus, type Declared } from "../../app-declarations.ts";
import type { Rule } from "../../rule.ts";

/** What uses a scope of `permission`, by name in any file; the map component draws the position itself. */
const usersOfScope: Readonly<Record<string, readonly string[]>> = {
  "scope.userLocation": [
    "getLocation",
    "onLocationChange",
    "startLocationUpdate",
    "startLocationUpdateBackground",
    "chooseLocation",
    "choosePoi",
    "moveToLocation",
    "show-location",
    "showLocation",
  ],
  "scope.userLocationBackground": ["startLocationUpdateBackground"],
  "scope.userFuzzyLocation": ["getFuzzyLocation"],
};

/** `wx[name]()`: which interface is called cannot be told. */
const dynamicCall = /\b(?:wx|uni|Taro|wx\.p)\s*\[(?!\s*["'`])/;

/** A file that only declares or describes interfaces. */
const isDescription = (path: string): boolean =>
  /(?:^|\/)(?:app|ext|manifest|pages|game|package(?:-lock)?)\.json$|app\.config\.[jt]sx?$|\.(?:md|d\.ts)$/.test(path);

const isUsed = (program: Program, mini: MiniProgram, names: readonly string[]): boolean =>
  program
    .search(new RegExp(`\\b(?:${names.join("|")})\\b`))
    .some((path) => isBelow(path, mini.root) && !isDescription(path));

const unused = (program: Program, mini: MiniProgram): readonly Declared[] => {
  if (mini.plugins.length > 0) return [];
  const infos = (declaredNames(program, mini, "requiredPrivateInfos") ?? []).filter(
    ({ name }) => /^\w+$/.test(name) && !isUsed(program, mini, [name]),
  );
  const scopes = declaredScopes(program, mini).filter(({ name }) => {
    const users = own(usersOfScope, name);
    return users !== undefined && !isUsed(program, mini, [...users, name.replace(".", "\\.")]);
  });
  return [...infos, ...scopes];
};

export default {
  id: "minimisation/declared-unused",
  clauses: ["D1"],
  severity: "warning",
  confidence: "medium",
  title: { en: "A private interface is declared but never used", "zh-CN": "声明了从未使用的隐私接口" },
  literals: ["requiredPrivateInfos", "scope.userLocation", "scope.userFuzzyLocation"],
  *check(program) {
    for (const mini of miniProgramsInFocus(program)) {
      const found = unused(program, mini);
      if (found.length === 0 || program.search(dynamicCall).some((path) => isBelow(path, mini.root))) continue;
      for (const { name, node } of found) {
        yield {
          place: program.placeOf(node.parent?.kind === "data-entry" ? node.parent : node),
          message: {
            en: `${name} is declared, but nothing in the program uses it: remove it, so that the program asks for no more than it needs.`,
            "zh-CN": `声明了 ${name}，但程序中没有任何地方使用：请删除，不申请不需要的权限。`,
          },
        };
      }
    }
  },
} satisfies Rule;
