import { describe, expect, test } from "vitest";
import { createFlow } from "../../src/flow/flow.ts";
import { walk } from "../../src/program/adopt.ts";
import type { Expression } from "../../src/program/tree.ts";
import { flowsOf, programOf } from "./flows-of.ts";

const login = [
  { path: "app.json", text: '{ "pages": ["pages/login/login"] }' },
  {
    path: "pages/login/login.wxml",
    text: '<button open-type="getPhoneNumber" bindgetphonenumber="onPhone"></button>\n<input placeholder="请输入手机号" />\n',
  },
  {
    path: "pages/login/login.js",
    text: `const user = require("../../utils/user.js");
Page({
  wxLogin() {
    wx.getUserProfile({
      desc: "x",
      success: (res) => {
        this.doLogin(res.userInfo);
      },
    });
  },
  doLogin(userInfo) {
    user.login(userInfo);
  },
});
`,
  },
  {
    path: "utils/user.js",
    text: `const util = require("./util.js");
function login(userInfo) {
  return util.request("/login", { userInfo });
}
module.exports = { login };
`,
  },
  {
    path: "utils/util.js",
    text: `function request(url, data) {
  return new Promise((resolve, reject) => {
    wx.request({ url, data, success: (res) => resolve(res.data), fail: reject });
  });
}
module.exports = { request };
`,
  },
];

describe("answers of value flow", () => {
  test("a flow shows its way from the interface over every file to the request", () => {
    const flow = flowsOf(login, ["request"]).find(({ at }) => at.path === "utils/util.js");
    const program = programOf(login);
    const inside = program.flow.into("request").find((one) => program.placeOf(one.value).path === "utils/util.js");
    const places = inside?.steps.map(({ node }) => {
      const { path, startLine } = program.placeOf(node);
      return `${path}:${startLine}`;
    });
    expect(flow?.flow.source.api).toBe("wx.getUserProfile");
    expect(places?.[0]).toBe("pages/login/login.js:4");
    expect(places).toContain("pages/login/login.js:12");
    expect(places).toContain("utils/user.js:3");
    expect(places?.at(-1)).toBe("utils/util.js:3");
  });

  test("the same texts in another order give the same flows", () => {
    const shown = (files: typeof login): string[] =>
      flowsOf(files, []).map(
        ({ flow, at, from }) =>
          `${flow.sink} ${at.path}:${at.startLine} ${from.path}:${from.startLine} ${flow.kinds.join()}`,
      );
    expect(shown(login.toReversed())).toEqual(shown(login));
  });

  test("sources are the places where data enters", () => {
    const program = programOf(login);
    const sources = program.flow
      .sources()
      .map((source) => `${program.placeOf(source.node).path} ${source.api} ${source.kinds.join()}`);
    expect(sources).toEqual([
      "pages/login/login.js wx.getUserProfile profile",
      "pages/login/login.wxml open-type=getPhoneNumber encrypted-data,login-code",
      "pages/login/login.wxml <input> phone",
    ]);
  });

  test("one expression can be asked for", () => {
    const program = programOf([{ path: "a.js", text: "const { code } = await wx.login();\nsend(code);\nsend(1);\n" }]);
    const values: Expression[] = [];
    const module = program.module("a.js");
    if (module)
      walk(module, (node) => void (node.kind === "call" && node.arguments[0] && values.push(node.arguments[0])));
    expect(values.map((value) => program.flow.trace(value).map((flow) => flow.source.api))).toEqual([["wx.login"], []]);
  });

  test("a chain without end is cut, not followed for ever", () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `const a${i + 1} = [a${i}, b${i}];`);
    const text = `const a0 = f();\n${lines.join("\n")}\nconsole.log(a3000);\n`;
    const flow = createFlow(programOf([{ path: "a.js", text }]));
    expect(flow.into("log")).toEqual([]);
    expect(flow.diagnostics().map((one) => one.code)).toEqual(["budget"]);
  });
});
