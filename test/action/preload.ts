import { writeFileSync } from "node:fs";
import nock from "nock";
import { FakeGitHub } from "../github/fake/github.ts";

// Stands in for GitHub in a process of its own: a pull request that adds a secret, as the event file has it.
nock.disableNetConnect();
const github = new FakeGitHub().listen();
const base = github.git.commit({ "app.json": '{ "pages": ["a"] }\n', "a.js": "Page({});\n" });
github.branches.set("main", base);
github.openPull(
  7,
  github.git.commit(
    {
      "app.json": '{ "pages": ["a"] }\n',
      "a.js": 'const appSecret = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";\nPage({});\n',
    },
    base,
  ),
);
const { GITHUB_EVENT_PATH, SENT_FILE } = process.env;
if (GITHUB_EVENT_PATH !== undefined) {
  const { pullPayload } = await import("./payload.ts");
  writeFileSync(GITHUB_EVENT_PATH, JSON.stringify(pullPayload(github)));
}
process.on("exit", () => {
  if (SENT_FILE !== undefined) writeFileSync(SENT_FILE, JSON.stringify(github.writes));
});
