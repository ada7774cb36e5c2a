import { writeFileSync } from "node:fs";
import nock from "nock";
import { FakeGitHub } from "../github/fake/github.ts";

// Stands in for GitHub in a process of its own: a pull request that adds a secret, as the event file has it.
nock.disableNetConnect();
const github = new FakeGitHub().listen();
const secret = 'const appSecret = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";\n';
const base = github.git.commit({ "app.json": '{ "pages": ["a"] }\n', "a.js": "Page({});\n" });
github.branches.set("main", base);
const head = github.git.commit({ "app.json": '{ "pages": ["a"] }\n', "a.js": `${secret}Page({});\n` }, base);
const { GITHUB_EVENT_NAME = "", GITHUB_EVENT_PATH, SENT_FILE, JOB_PERMISSIONS, JOB_FORK } = process.env;
github.openPull(7, head, JOB_FORK === undefined ? {} : { headRepositoryId: 999 });
if (JOB_PERMISSIONS !== undefined) github.permissions = JSON.parse(JOB_PERMISSIONS);
process.env["GITHUB_SHA"] = head;
if (GITHUB_EVENT_PATH !== undefined) {
  const { payloadOf } = await import("./payload.ts");
  writeFileSync(GITHUB_EVENT_PATH, JSON.stringify(payloadOf(github, GITHUB_EVENT_NAME, base, head)));
}
process.on("exit", () => {
  const { writes, refused, mistakes, conversation } = github;
  const told = { writes, refused, mistakes, comments: conversation.comments.length };
  if (SENT_FILE !== undefined) writeFileSync(SENT_FILE, JSON.stringify(told));
});
