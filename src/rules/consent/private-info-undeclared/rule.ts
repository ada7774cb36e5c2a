import { appendTo } from "../../../domain/append.ts";
import type { Fix } from "../../../domain/finding.ts";
import { preciseLocationInfos, requiredPrivateInfos } from "../../../knowledge/declarations.ts";
import { moduleOf } from "../../../program/adopt.ts";
import { dataAt } from "../../../program/data.ts";
import type { MiniProgram, Program } from "../../../program/program.ts";
import { declaredNames, manifestPlace } from "../../app-declarations.ts";
import { privacyUses, usePlace, type PrivacyUse } from "../../privacy-uses.ts";
import type { Problem, Rule } from "../../rule.ts";

const nameOf = (use: PrivacyUse): string => use.label.slice(use.label.lastIndexOf(".") + 1);

/** Adds a name behind the last one of a list that is written out in JSON; not where the precise and fuzzy ones would clash. */
const fixOf = (program: Program, mini: MiniProgram, name: string): Fix | undefined => {
  const list = dataAt(mini.config, "requiredPrivateInfos");
  const last = list?.kind === "data-list" ? list.items.at(-1) : undefined;
  if (!last || mini.manifest?.language !== "json" || name === "getFuzzyLocation" || preciseLocationInfos.includes(name))
    return undefined;
  const { path, endLine, endColumn } = program.placeOf(last);
  return {
    description: { en: `Declare ${name}.`, "zh-CN": `声明 ${name}。` },
    edits: [{ path, startLine: endLine, startColumn: endColumn, endLine, endColumn, text: `, "${name}"` }],
  };
};

/** The program declares some interfaces, so one that is missing fails for every user. */
const missingOne = (program: Program, mini: MiniProgram, use: PrivacyUse): Problem => {
  const fix = fixOf(program, mini, nameOf(use));
  return {
    place: usePlace(program, use),
    message: {
      en: `${use.label} is called but requiredPrivateInfos of the app configuration does not declare it: the call fails and users were never told of it; declare it, or do without.`,
      "zh-CN": `调用了 ${use.label}，但应用配置的 requiredPrivateInfos 未声明：接口会调用失败，用户也未被告知；请补充声明，或不再使用。`,
    },
    ...(use.row.data ? { data: [use.row.data] } : {}),
    ...(fix ? { fix } : {}),
  };
};

/** Nothing is declared at all: programs released before the field came are exempt, which code cannot show. */
const missingAll = (program: Program, mini: MiniProgram, uses: readonly PrivacyUse[]): Problem | undefined => {
  const place = manifestPlace(program, mini, "permission");
  const names = [...new Set(uses.map(nameOf))].sort();
  return (
    place && {
      place,
      severity: "warning",
      confidence: "medium",
      message: {
        en: `The app configuration has no requiredPrivateInfos although ${names.join(", ")} ${names.length > 1 ? "are" : "is"} called: add the list, without which these interfaces fail in programs released since 2022-07-14.`,
        "zh-CN": `代码调用了 ${names.join("、")}，应用配置却没有 requiredPrivateInfos：请补充该列表，否则 2022-07-14 之后发布的小程序调用会失败。`,
      },
      data: [...new Set(uses.flatMap((use) => use.row.data ?? []))],
      related: uses.slice(0, 5).map((use) => ({
        ...usePlace(program, use),
        message: { en: `${use.label} is called here.`, "zh-CN": `此处调用了 ${use.label}。` },
      })),
    }
  );
};

export default {
  id: "consent/private-info-undeclared",
  clauses: ["D1"],
  severity: "error",
  confidence: "high",
  title: { en: "A private interface is called but not declared", "zh-CN": "调用隐私接口却未声明" },
  literals: requiredPrivateInfos,
  *check(program) {
    const byProgram = new Map<MiniProgram, PrivacyUse[]>();
    for (const use of privacyUses(program, (row) => row.declared)) {
      const mini = program.miniProgramOf(moduleOf(use.node).path);
      if (mini) appendTo(byProgram, mini, use);
    }
    for (const [mini, uses] of byProgram) {
      const declared = declaredNames(program, mini, "requiredPrivateInfos");
      if (!declared) continue;
      const names = new Set(declared.map(({ name }) => name));
      const missing = uses.filter((use) => !names.has(nameOf(use)));
      if (missing.length === 0) continue;
      if (names.size > 0) {
        // Once a name: the first call stands for all.
        const seen = new Set<string>();
        for (const use of missing)
          if (!seen.has(nameOf(use)) && seen.add(nameOf(use))) yield missingOne(program, mini, use);
      } else {
        const problem = missingAll(program, mini, missing);
        if (problem) yield problem;
      }
    }
  },
} satisfies Rule;
