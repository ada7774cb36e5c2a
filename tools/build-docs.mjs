#!/usr/bin/env node
// Gathers the rules' pages into one page a language: docs/rules.en.md and docs/rules.zh-CN.md. --check only compares.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { clauses } from "../src/domain/clause.ts";
import { rules } from "../src/rules/index.ts";

const words = {
  en: {
    title: "The rules",
    intro: "What Guidepost looks for, by group. This page is made from the pages beside the rules; edit those.",
    facts: ["clauses", "severity", "confidence"],
    other: "[中文](rules.zh-CN.md)",
  },
  "zh-CN": {
    title: "规则",
    intro: "Guidepost 检查的内容，按分组排列。本页由各规则目录中的说明生成，请修改原文件。",
    facts: ["条款", "级别", "可信度"],
    other: "[English](rules.en.md)",
  },
};

/** Headings one level down from `level`, outside fenced blocks. */
const lowered = (page) => {
  let isFenced = false;
  return page
    .split("\n")
    .map((line) => {
      if (line.startsWith("```")) isFenced = !isFenced;
      return !isFenced && line.startsWith("#") ? `##${line}` : line;
    })
    .join("\n");
};

const anchor = (id) => id.replace("/", "-");
let isStale = false;
for (const locale of ["en", "zh-CN"]) {
  const { title, intro, facts, other } = words[locale];
  const lines = [`# ${title}`, "", other, "", intro, ""];
  const groups = Map.groupBy(rules, (rule) => rule.id.split("/")[0]);
  for (const [group, members] of groups) {
    lines.push(`- **${group}**`);
    for (const rule of members) lines.push(`  - [${rule.id}](#${anchor(rule.id)}): ${rule.title[locale]}`);
  }
  for (const [group, members] of groups) {
    lines.push("", `## ${group}`);
    for (const rule of members) {
      const page = readFileSync(`src/rules/${rule.id}/docs.${locale}.md`, "utf8").trim();
      const clause = rule.clauses.map((id) => `${id} (${clauses[id].title[locale]})`).join(", ");
      lines.push(
        "",
        `<a id="${anchor(rule.id)}"></a>`,
        "",
        lowered(page).replace(
          /^### .*\n/,
          (heading) =>
            `${heading}\n\`${rule.id}\` · ${facts[0]}: ${clause} · ${facts[1]}: ${rule.severity} · ${facts[2]}: ${rule.confidence}\n`,
        ),
      );
    }
  }
  const text = `${lines.join("\n")}\n`;
  const path = `docs/rules.${locale}.md`;
  if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
  isStale = true;
  if (process.argv.includes("--check"))
    console.error(`${path} is not what the rules' pages say: run npm run generate.`);
  else writeFileSync(path, text);
}
if (isStale && process.argv.includes("--check")) process.exitCode = 1;
