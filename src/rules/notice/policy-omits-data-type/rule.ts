import type { DataKind } from "../../../domain/data.ts";
import type { Place } from "../../../domain/place.ts";
import { privacySections, privacyTerms } from "../../../knowledge/privacy-terms.ts";
import type { Program } from "../../../program/program.ts";
import { privacyLiterals, privacyUses, usePlace, type PrivacyUse } from "../../privacy-uses.ts";
import type { Problem, Rule } from "../../rule.ts";
import { stretchOf } from "../../text-places.ts";
import { names, policiesOf, type Policy } from "../policy-text.ts";

/** Items that the project uses and none of its policies names, with the first use of each. */
const unnamed = (program: Program, policies: readonly Policy[]): readonly PrivacyUse[] => {
  const found = new Map<string, PrivacyUse>();
  for (const use of privacyUses(program)) {
    const terms = privacyTerms[use.row.privacyKey];
    if (!terms || found.has(use.row.privacyKey) || policies.some(({ text }) => names(text, terms))) continue;
    found.set(use.row.privacyKey, use);
  }
  return [...found.values()];
};

const placeOf = (program: Program, policy: Policy): Place | undefined => {
  const module = program.module(policy.path);
  return module && program.placeOf(stretchOf(module, policy.start, policy.start + 4));
};

const ofUses = (program: Program, place: Place, uses: readonly PrivacyUse[]): Problem => {
  const list = (locale: "en" | "zh-CN", joint: string): string =>
    [...new Set(uses.map(({ row }) => row.name[locale]))].join(joint);
  return {
    place,
    message: {
      en: `The policy says nothing of ${list("en", ", ")}, which the program uses: say what for, or stop using it.`,
      "zh-CN": `隐私政策没有提到程序实际涉及的“${list("zh-CN", "”“")}”：请写明用途，或不再使用。`,
    },
    data: [...new Set(uses.flatMap(({ row }): DataKind[] => (row.data ? [row.data] : [])))],
    related: uses.slice(0, 8).map((use) => ({
      ...usePlace(program, use),
      message: { en: `${use.label} is used here.`, "zh-CN": `此处使用了 ${use.label}。` },
    })),
  };
};

export default {
  id: "notice/policy-omits-data-type",
  clauses: ["D1", "D5"],
  severity: "warning",
  confidence: "low",
  title: { en: "The policy leaves out what the program uses", "zh-CN": "隐私政策遗漏了实际使用的信息" },
  literals: ["隐私", "隱私", "rivacy", ...privacyLiterals],
  *check(program) {
    const policies = policiesOf(program);
    const [first] = policies;
    const place = first && placeOf(program, first);
    if (!place || program.miniPrograms.length === 0) return;
    const uses = unnamed(program, policies);
    if (uses.length > 0) yield ofUses(program, place, uses);
    const missing = privacySections.filter(({ words }) => !policies.some(({ text }) => names(text, words)));
    if (missing.length > 0)
      yield {
        place,
        severity: "notice",
        message: {
          en: `The policy does not say ${missing.map(({ en }) => en).join(", nor ")}: add it.`,
          "zh-CN": `隐私政策没有说明${missing.map((section) => section["zh-CN"]).join("、")}：请补充。`,
        },
      };
  },
} satisfies Rule;
