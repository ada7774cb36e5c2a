import type { Config, Exception } from "../domain/config.ts";
import { severities } from "../domain/finding.ts";
import type { Suppression } from "../domain/report.ts";
import type { Text } from "../domain/text.ts";

/** What a change loosens in the review itself: suppressions that it adds, and what its own configuration would waive. */
export const reviewChanges = (
  suppressions: readonly Suppression[],
  base: Config,
  head: Config | undefined,
): readonly Text[] => [
  ...suppressions.filter((one) => one.added && one.state !== "invalid").map(addedSuppression),
  ...(head ? loosened(base, head) : []),
];

const addedSuppression = ({ rule, path, line, reason }: Suppression): Text => ({
  en: `It suppresses \`${rule}\` in \`${path}\`${line === undefined ? "" : ` on line ${line}`}: ${reason}`,
  "zh-CN": `豁免 \`${path}\`${line === undefined ? "" : ` 第 ${line} 行`}的 \`${rule}\`：${reason}`,
});

/** 0 for the gravest; what reports nothing comes last. */
const rank = (level: Config["failOn"] | "off"): number =>
  level === "never" || level === "off" ? severities.length : severities.indexOf(level);

/** How much fails: `fail-on: error` fails on less than `fail-on: notice` does. */
const strictness = (failOn: Config["failOn"]): number => (failOn === "never" ? -1 : rank(failOn));

const loosened = (base: Config, head: Config): Text[] => {
  const texts: Text[] = [];
  const say = (en: string, chinese: string): void => void texts.push({ en, "zh-CN": chinese });
  if (head.extends !== base.extends) {
    say(
      head.extends === undefined
        ? "It no longer extends another configuration."
        : `It extends the configuration \`${head.extends}\`, which is not considered before it is merged.`,
      head.extends === undefined ? "不再继承其他配置。" : `改为继承配置 \`${head.extends}\`，合并前不考虑其内容。`,
    );
  }
  if (strictness(head.failOn) < strictness(base.failOn))
    say(`It sets \`fail-on\` to ${head.failOn}.`, `将 \`fail-on\` 改为 ${head.failOn}。`);
  const orders = ["fail", "neutral", "pass"];
  if (orders.indexOf(head.onIncomplete) > orders.indexOf(base.onIncomplete)) {
    say(`It sets \`on-incomplete\` to ${head.onIncomplete}.`, `将 \`on-incomplete\` 改为 ${head.onIncomplete}。`);
  }
  for (const path of added(base.paths.ignore, head.paths.ignore))
    say(`It no longer reviews \`${path}\`.`, `不再检查 \`${path}\`。`);
  if (head.paths.include.length > 0 && base.paths.include.join("\n") !== head.paths.include.join("\n")) {
    const list = head.paths.include.map((path) => `\`${path}\``).join(", ");
    say(`It reviews only ${list}.`, `仅检查 ${list}。`);
  }
  for (const [rule, level] of Object.entries(head.rules)) {
    const before = base.rules[rule];
    if (level === before || (before !== undefined && rank(level) <= rank(before))) continue;
    say(`It sets the rule \`${rule}\` to ${level}.`, `将规则 \`${rule}\` 设为 ${level}。`);
  }
  for (const host of added(base.recipients.allowed, head.recipients.allowed)) {
    say(`It allows \`${host}\` to receive user data.`, `允许 \`${host}\` 接收用户数据。`);
  }
  for (const host of added(base.recipients.own, head.recipients.own))
    say(`It calls \`${host}\` one of the project's own hosts.`, `将 \`${host}\` 视为自有主机。`);
  for (const kind of added(base.privacyGuide.declares, head.privacyGuide.declares)) {
    say(`It says that the privacy guide declares ${kind}.`, `称隐私保护指引已声明 ${kind}。`);
  }
  const known = new Set(base.exceptions.map(identity));
  for (const one of head.exceptions.filter((exception) => !known.has(identity(exception)))) {
    say(
      `It waives \`${one.rule}\` for \`${one.path}\`: ${one.reason}`,
      `对 \`${one.path}\` 豁免 \`${one.rule}\`：${one.reason}`,
    );
  }
  return texts;
};

const added = (before: readonly string[], after: readonly string[]): string[] =>
  after.filter((item) => !before.includes(item));

const identity = (exception: Exception): string =>
  JSON.stringify([exception.rule, exception.path, exception.reason, exception.until]);
