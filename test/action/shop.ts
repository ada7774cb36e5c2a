import nock from "nock";
import { afterEach, beforeEach } from "vitest";
import { FakeGitHub } from "../github/fake/github.ts";

/** A small mini program on a fresh GitHub for every test of the file that imports this; `bad` adds a secret to its page. */
export const page = "miniprogram/pages/user/index.js";
export const app = {
  "miniprogram/app.json": '{ "pages": ["pages/user/index"] }\n',
  "project.config.json": '{ "appid": "wx0123456789abcdef", "miniprogramRoot": "miniprogram/" }\n',
};
export const good = `Page({
  data: { name: "" },
  onSubmit(event) {
    this.setData({ name: event.detail.value });
  },
});
`;
export const secret = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
export const bad = `const appSecret = "${secret}";\n${good}`;

export let github: FakeGitHub;
export let base: string;

beforeEach(() => {
  nock.disableNetConnect();
  github = new FakeGitHub().listen();
  base = github.git.commit({ ...app, [page]: good });
  github.branches.set("main", base);
});
afterEach(() => {
  github.verify();
  nock.cleanAll();
});

export const openBad = (): void => {
  github.openPull(7, github.git.commit({ ...app, [page]: bad }, base));
};
export const annotations = (log: string): readonly string[] =>
  log.split("\n").filter((line) => /^::(?:error|warning|notice) /.test(line));

/** Lets the base branch have a configuration. */
export const withConfig = (text: string): void => {
  base = github.git.commit({ ...app, [page]: good, ".github/guidepost.yml": text });
  github.branches.set("main", base);
};
