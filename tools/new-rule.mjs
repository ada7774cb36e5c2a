#!/usr/bin/env node
// Scaffolds a rule: `npm run new-rule -- <group>/<name> <clause>` makes its folder, its pages and its first cases.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [id, clause] = process.argv.slice(2);
if (!/^[a-z]+\/[a-z0-9-]+$/.test(id ?? "") || !/^(?:D[1-5]|O[1-5]|C0)$/.test(clause ?? "")) {
  console.error("Say which rule and which clause: npm run new-rule -- protection/my-rule D2");
  process.exit(2);
}
const source = join("src/rules", id);
const cases = join("test/rules", id);
if (existsSync(source)) {
  console.error(`${source} exists already; choose another name.`);
  process.exit(2);
}

const page = (title, headings) =>
  `# ${title}\n\n` +
  headings
    .map((heading) => `## ${heading}\n\n`)
    .join("\n")
    .trimEnd() +
  "\n";
const files = {
  [join(source, "rule.ts")]: `import type { Rule } from "../../rule.ts";

const message = { en: "", "zh-CN": "" };

export default {
  id: "${id}",
  clauses: ["${clause}"],
  severity: "warning",
  confidence: "medium",
  title: { en: "", "zh-CN": "" },
  literals: [],
  *check(program) {
    for (const call of program.calls("")) yield { place: program.placeOf(call), message };
  },
} satisfies Rule;
`,
  [join(source, "docs.en.md")]: page("", [
    "Why",
    "What is found",
    "Bad",
    "Good",
    "How to fix",
    "When to make an exception",
    "Limits",
  ]),
  [join(source, "docs.zh-CN.md")]: page("", ["为什么", "检查什么", "反例", "正例", "如何修复", "何时例外", "局限"]),
  [join(cases, "ng.first/index.js")]: "// expect\n",
  [join(cases, "ok.first/index.js")]: "",
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
}
console.log(`Made ${Object.keys(files).join(", ")}. Fill them in, then run npm run generate.`);
