import { describe, expect, test } from "vitest";
import { createGate } from "../../src/program/gate.ts";
import { rules } from "../../src/rules/index.ts";

describe("the gate", () => {
  const gate = createGate([
    { literals: ["he", "she", "分享"] },
    { literals: ["hers", "log"], company: ["console", "she's"] },
  ]);
  const words = ["he", "she", "分享", "hers", "log", "console", "she's"];
  const wordsIn = (text: string): string[] => {
    const found = new Set(gate.find(text));
    return words.filter((word) => found.has(gate.numberOf(word) ?? -1));
  };

  test("finds literals that begin and end inside each other", () => {
    expect(wordsIn("ushers")).toEqual(["he", "she", "hers"]);
    expect(wordsIn("好友分享")).toEqual(["分享"]);
    expect(wordsIn("hhe log lo g")).toEqual(["he", "log"]);
    expect(wordsIn("nothing")).toEqual([]);
  });

  test("finds a literal once, however often it stands there", () => {
    expect(gate.find("log log log")).toHaveLength(1);
  });

  test("lets pass what holds a literal, and its company where one is named", () => {
    expect(gate.passes(gate.find("分享"))).toBe(true);
    expect(gate.passes(gate.find("catalog"))).toBe(false);
    expect(gate.passes(gate.find("console.log"))).toBe(true);
    expect(gate.passes(gate.find("console"))).toBe(false);
  });

  test("finds of all rules' literals what a plain search finds", () => {
    const all = createGate(rules);
    const literals = [...new Set(rules.flatMap((rule) => [...rule.literals, ...(rule.company ?? [])]))];
    for (const rule of rules) {
      const text = `${rule.title.en} ${rule.literals.join("")} ${rule.title["zh-CN"]} ${rule.check.toString()}`;
      const expected = literals.filter((literal) => text.includes(literal)).map((literal) => all.numberOf(literal));
      expect(new Set(all.find(text))).toEqual(new Set(expected));
    }
  });
});
