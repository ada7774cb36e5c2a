import { expect, test } from "vitest";
import { compareGuide, declaredIn } from "../../src/review/declared-guide.ts";
import { contextOf, reviewTrees, scanTree } from "./setting.ts";

const app = { "app.json": '{ "pages": ["pages/a/a"] }' };
const page = (body: string) => ({ ...app, "pages/a/a.js": `Page({\n  tap() {\n${body}\n  },\n});\n` });
const location = page("    wx.getLocation({ success: (res) => wx.setStorageSync('at', res.latitude) });");
const clipboard = page("    wx.getClipboardData({ success: (res) => this.setData({ text: res.data }) });");
// Rules decide which files are worth parsing; the inventory is taken from those.
const context = contextOf({}, [{ ...contextOf().rules[0]!, literals: ["wx."] }]);

test("says what is collected, from where, and where it goes", () => {
  expect(scanTree(location, context).dataMap).toEqual([
    {
      data: "location",
      source: "wx.getLocation",
      places: [{ path: "pages/a/a.js", line: 3 }],
      destinations: ["storage"],
      change: "keeps",
    },
  ]);
});

const changes = (before: object, after: object) =>
  reviewTrees({ ...before }, { ...after }, context).dataMap.map((row) => `${row.change} ${row.data}`);

test("a change starts, keeps and stops collecting", () => {
  expect(changes(app, location)).toEqual(["starts location"]);
  expect(changes(location, clipboard)).toEqual(["stops location", "starts clipboard"]);
  expect(
    changes(location, page("    // more\n    wx.getLocation({ success: (res) => wx.setStorageSync('at', res) });")),
  ).toEqual(["keeps location"]);
});

test("a guide names kinds by their words or their ids", () => {
  const guide = "为了提供服务，我们收集你的手机号、位置信息，以及 id-number。";
  expect([...declaredIn(guide)]).toEqual(["phone", "id-number", "location"]);
  expect(compareGuide(scanTree(clipboard, context).dataMap, declaredIn(guide))).toEqual({
    undeclared: ["clipboard"],
    unused: ["phone", "id-number", "location"],
  });
});
