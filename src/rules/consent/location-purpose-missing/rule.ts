import { appendTo } from "../../../domain/append.ts";
import { PURPOSE_LIMIT, scopesWithPurpose } from "../../../knowledge/declarations.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { MiniProgram, Program } from "../../../program/program.ts";
import { declaredScopes, manifestPlace, miniProgramsInFocus, purposeOf } from "../../app-declarations.ts";
import { privacyUses, usePlace, type PrivacyUse } from "../../privacy-uses.ts";
import type { Problem, Rule } from "../../rule.ts";

/** A listener alone reads nothing, and the map only draws the dot itself. */
const asksNothing = new Set(["wx.onLocationChange", "MapContext.moveToLocation"]);

const missing = (
  program: Program,
  mini: MiniProgram,
  scope: string,
  uses: readonly PrivacyUse[],
): Problem | undefined => {
  const { isKnown, node } = purposeOf(program, mini, scope);
  const isWritten = node?.kind === "data-scalar" && typeof node.value === "string" && node.value.trim() !== "";
  if (!isKnown || isWritten) return undefined;
  const place = node ? program.placeOf(node) : manifestPlace(program, mini, "permission");
  const first = uses[0];
  return (
    place &&
    first && {
      place,
      message: {
        en: `${first.label} asks for the user's location, but permission["${scope}"].desc says nothing about its purpose: write what this program uses it for.`,
        "zh-CN": `${first.label} 会请求用户位置，但 permission["${scope}"].desc 没有说明用途：请写明本程序用位置做什么。`,
      },
      data: ["location"],
      related: uses.slice(0, 5).map((use) => ({
        ...usePlace(program, use),
        message: { en: `${use.label} is used here.`, "zh-CN": `此处使用了 ${use.label}。` },
      })),
    }
  );
};

function* tooLong(program: Program, mini: MiniProgram): Generator<Problem> {
  for (const { name } of declaredScopes(program, mini)) {
    const { node } = purposeOf(program, mini, name);
    const text = node?.kind === "data-scalar" && typeof node.value === "string" ? node.value : "";
    if (!node || text.startsWith("%") || Array.from(text).length <= PURPOSE_LIMIT) continue;
    yield {
      place: program.placeOf(node),
      severity: "warning",
      message: {
        en: `The purpose text of ${name.slice(0, 40)} is longer than ${PURPOSE_LIMIT} characters, which the platform does not accept: say it shorter.`,
        "zh-CN": `${name.slice(0, 40)} 的用途说明超过 ${PURPOSE_LIMIT} 个字，平台不接受：请精简。`,
      },
    };
  }
}

export default {
  id: "consent/location-purpose-missing",
  clauses: ["D1"],
  severity: "error",
  confidence: "high",
  title: { en: "Location is asked for without a purpose text", "zh-CN": "请求位置却没有说明用途" },
  literals: ["getLocation", "getFuzzyLocation", "startLocationUpdate", "scope.userLocation", "scope.userFuzzyLocation"],
  *check(program) {
    const byProgram = new Map<MiniProgram, PrivacyUse[]>();
    for (const use of privacyUses(
      program,
      (row) => scopesWithPurpose.includes(row.scope ?? "") && !asksNothing.has(row.api ?? ""),
    )) {
      const mini = program.miniProgramOf(moduleOf(use.node).path);
      if (mini) appendTo(byProgram, mini, use);
    }
    for (const [mini, uses] of byProgram) {
      // The text of userLocation is also shown for its background form.
      const scopes = new Set(
        uses.map(({ row }) =>
          row.scope === "scope.userLocationBackground" ? "scope.userLocation" : (row.scope ?? ""),
        ),
      );
      for (const scope of [...scopes].sort()) {
        const problem = missing(
          program,
          mini,
          scope,
          uses.filter(({ row }) => row.scope?.startsWith(scope)),
        );
        if (problem) yield problem;
      }
    }
    for (const mini of miniProgramsInFocus(program)) yield* tooLong(program, mini);
  },
} satisfies Rule;
