import { describe, expect, test } from "vitest";
import { createGate } from "../../src/program/gate.ts";
import { rules } from "../../src/rules/index.ts";
import { program } from "./support.ts";

describe("the gate", () => {
  const gate = createGate([
    { literals: ["he", "she", "分享"] },
    { literals: ["hers", "log"], company: ["console", "she's"] },
  ]);
  const passes = (text: string): boolean => gate.passes(gate.find(text), () => false);
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
    expect(passes("分享")).toBe(true);
    expect(passes("catalog")).toBe(false);
    expect(passes("console.log")).toBe(true);
    expect(passes("console")).toBe(false);
  });

  test("lets tests and vendored files pass for the rows alone that mean them", () => {
    const two = createGate([{ literals: ["log"] }, { literals: ["PRIVATE KEY"], company: ["-----"], asides: true }]);
    for (const [text, isEnough] of [
      ["log", false],
      ["log PRIVATE KEY", false],
      ["-----BEGIN PRIVATE KEY-----", true],
    ] as const)
      expect(two.passes(two.find(text), () => true)).toBe(isEnough);
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

  test("keeps vendored code out of what rules walk over, until other code leads there", () => {
    const vendored = "function ask(url) { wx.request({ url }) }\nmodule.exports = { ask }";
    const own =
      'const { ask } = require("../vendor/http.js");\nask("https://a.example/users"); wx.request({ url: "/b" });';
    const of = program(
      { "vendor/http.js": vendored, "pages/a.js": own, "tests/a.js": "wx.request({ url: '/c' })" },
      { gate: createGate([{ literals: ["wx.request"] }]) },
    );
    expect(of.calls("wx.request").map((call) => of.placeOf(call).path)).toEqual(["pages/a.js"]);
    expect(of.httpCalls().map((one) => one.urlText)).toEqual(["https://a.example/users", "/b"]);
  });
});
