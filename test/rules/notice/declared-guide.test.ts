import { expect, test } from "vitest";
import { defaultConfig, type Config } from "../../../src/domain/config.ts";
import rule from "../../../src/rules/notice/guide-omits-data-type/rule.ts";
import { check, placesOf } from "../support.ts";

const texts = new Map([
  ["app.json", '{ "pages": ["pages/a/a"] }'],
  ["guide.md", "收集手机号，用于联系收货人。"],
  ["pages/a/a.js", "Page({ onNear() {\n  wx.getLocation({});\n  wx.chooseImage({});\n} });"],
]);
const withGuide = (guide: Partial<Config["privacyGuide"]>): Config => ({
  ...defaultConfig,
  privacyGuide: { ...defaultConfig.privacyGuide, ...guide },
});

test("uses are compared with the guide that the configuration declares", () => {
  expect(placesOf(check(rule, texts, withGuide({ declares: ["location"] })))).toEqual(["pages/a/a.js:3"]);
  expect(placesOf(check(rule, texts, withGuide({ declares: ["location", "照片"] })))).toEqual([]);
});

test("uses are compared with the guide's file", () => {
  expect(placesOf(check(rule, texts, withGuide({ file: "guide.md" })))).toEqual(["pages/a/a.js:2", "pages/a/a.js:3"]);
});

test("nothing is said where no guide is declared", () => {
  expect(check(rule, texts)).toEqual([]);
});
