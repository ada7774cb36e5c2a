import { expect, test } from "vitest";
import rule from "../../../src/rules/consent/permission-before-trigger/rule.ts";
import { check, placesOf } from "../support.ts";

test("a helper that asks for the permission and then for the data is told once", () => {
  const texts = new Map([
    ["app.json", '{ "pages": ["pages/home/home"] }'],
    ["app.js", 'const { locate } = require("./utils/locate.js");\nApp({\n  onLaunch() {\n    locate();\n  },\n});\n'],
    [
      "utils/locate.js",
      'const locate = async () => {\n  await wx.authorize({ scope: "scope.userLocation" });\n  return wx.getLocation({ type: "gcj02" });\n};\nmodule.exports = { locate };\n',
    ],
    ["pages/home/home.js", "Page({});\n"],
  ]);
  const problems = check(rule, texts);
  expect(placesOf(problems)).toEqual(["app.js:4"]);
  expect(problems).toHaveLength(1);
});
