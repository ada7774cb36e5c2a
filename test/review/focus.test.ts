import { expect, test } from "vitest";
import { focusOf } from "../../src/review/focus.ts";

const files = (tree: Readonly<Record<string, string>>) =>
  new Map(Object.entries(tree).map(([path, text]) => [path, { path, text }]));

const tree = files({
  "app.json": "{}",
  "other/app.json": "{}",
  "mini/app.json": "{}",
  "mini/pages/a/a.js": 'const api = require("../../utils/api");',
  "mini/pages/a/a.wxml": "<view/>",
  "mini/pages/a/a.json": '{ "usingComponents": { "card": "/components/card/card" } }',
  "mini/pages/b/b.ts": "import { get } from '@/utils/api.js'",
  "mini/pages/c/c.js": 'require("../../utils/apix"); require("./api"); "api"',
  "mini/utils/api.js": "",
  "mini/utils/api/index.js": "",
  "mini/components/card/card.js": "",
  "src/utils/api.ts": "",
  "src/main.ts": 'import api from "@/utils/api";',
});

test.each([
  [
    "a page brings its siblings and its manifests",
    ["mini/pages/a/a.js"],
    ["app.json", "mini/app.json", "mini/pages/a/a.js", "mini/pages/a/a.json", "mini/pages/a/a.wxml"],
  ],
  [
    "a module brings who imports it",
    ["mini/utils/api.js"],
    ["app.json", "mini/app.json", "mini/pages/a/a.js", "mini/pages/b/b.ts", "mini/utils/api.js"],
  ],
  [
    "by its folder too",
    ["mini/utils/api/index.js"],
    ["app.json", "mini/app.json", "mini/pages/a/a.js", "mini/pages/b/b.ts", "mini/utils/api/index.js"],
  ],
  ["and over an alias of its root", ["src/utils/api.ts"], ["app.json", "src/main.ts", "src/utils/api.ts"]],
  [
    "a deleted file leaves its importers behind",
    ["mini/pages/c/api.js"],
    ["app.json", "mini/app.json", "mini/pages/c/c.js"],
  ],
])("%s", (_, changed, expected) => {
  expect([...focusOf(changed, tree)].sort((a, b) => (a < b ? -1 : 1))).toEqual(expected);
});
