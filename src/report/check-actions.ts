import type { Locale } from "../domain/text.ts";

/** A button on a check run's page. */
export interface CheckAction {
  /** At most 20 characters, as is the identifier; the description has 40 (REST description of checks/create). */
  readonly label: string;
  readonly description: string;
  readonly identifier: string;
}

/** What the buttons say when they are pressed. */
export const buttons = { applyFixes: "apply-safe-fixes", explain: "explain" } as const;

const texts = {
  en: {
    applyFixes: "Apply safe fixes",
    fixes: (n: number) => `Commit ${n} safe ${n === 1 ? "fix" : "fixes"} to this branch`,
    explain: "Explain",
    rules: "What the rules say and how to fix it",
  },
  "zh-CN": {
    applyFixes: "提交安全修复",
    fixes: (n: number) => `向此分支提交 ${n} 处安全修复`,
    explain: "解释规则",
    rules: "相关规则的依据与修复方法",
  },
} as const;

/** The buttons that can do something: `fixes` may be pushed, `findings` are there to be explained. */
export const checkActions = (
  offer: { readonly fixes: number; readonly findings: number },
  locale: Locale,
): readonly CheckAction[] => {
  const text = texts[locale];
  return [
    ...(offer.fixes > 0
      ? [{ label: text.applyFixes, description: text.fixes(offer.fixes), identifier: buttons.applyFixes }]
      : []),
    ...(offer.findings > 0 ? [{ label: text.explain, description: text.rules, identifier: buttons.explain }] : []),
  ];
};
