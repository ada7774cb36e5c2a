import type { Config } from "../../../domain/config.ts";
import type { PrivacyInterface } from "../../../knowledge/privacy-interfaces.ts";
import { privacyTerms } from "../../../knowledge/privacy-terms.ts";
import { inSimplifiedScript } from "../../../knowledge/script.ts";
import type { Program } from "../../../program/program.ts";
import { privacyLiterals, privacyUses, usePlace } from "../../privacy-uses.ts";
import type { Rule } from "../../rule.ts";
import { names } from "../policy-text.ts";

/** `privacy_key` of the setting that a third-party platform sends for the program, written out in any language. */
const keysInSetting = (program: Program): ReadonlySet<string> =>
  new Set(
    program
      .search(/\bprivacy_key\b/)
      .flatMap((path) =>
        program.isAside(path)
          ? []
          : Array.from(
              (program.files.get(path)?.text ?? "").matchAll(
                /["']?privacy_key["']?\s*(?::|=>|=|,)\s*["'](\w{1,40})["']/g,
              ),
              (match) => match[1] ?? "",
            ),
      ),
  );

/** Whether an item is declared; undefined when the repository declares no guide at all. */
const declaration = (program: Program, config: Config): ((row: PrivacyInterface) => boolean) | undefined => {
  const keys = keysInSetting(program);
  const { file, declares } = config.privacyGuide;
  const text = inSimplifiedScript(
    [...declares, file === undefined ? "" : (program.files.get(file)?.text ?? "")].join("\n"),
  ).toLowerCase();
  if (keys.size === 0 && text.trim() === "") return undefined;
  return ({ privacyKey, data }) =>
    keys.has(privacyKey) ||
    text.includes(privacyKey.toLowerCase()) ||
    (data !== undefined && declares.includes(data)) ||
    names(text, privacyTerms[privacyKey] ?? [privacyKey.toLowerCase()]);
};

export default {
  id: "notice/guide-omits-data-type",
  clauses: ["D1"],
  severity: "warning",
  confidence: "high",
  title: { en: "The declared privacy guide leaves out what is used", "zh-CN": "隐私保护指引未声明实际使用的信息" },
  literals: ["privacy_key", ...privacyLiterals],
  *check(program, config) {
    const isDeclared = declaration(program, config);
    if (!isDeclared) return;
    const seen = new Set<string>();
    for (const use of privacyUses(program)) {
      const { row, label } = use;
      if (seen.has(row.privacyKey) || isDeclared(row)) continue;
      seen.add(row.privacyKey);
      yield {
        place: usePlace(program, use),
        message: {
          en: `${label} uses ${row.name.en}, which the declared privacy guide does not name: the platform blocks it until the guide declares it and users agree anew.`,
          "zh-CN": `${label} 使用「${row.name["zh-CN"]}」，但已声明的隐私保护指引没有这一项：在指引补充声明并经用户重新同意之前，接口会被平台拦截。`,
        },
        ...(row.data ? { data: [row.data] } : {}),
      };
    }
  },
} satisfies Rule;
