import { describe, expect, test } from "vitest";
import { program } from "./support.ts";

/** The API paths of all calls of one file, in order. */
const apis = (path: string, text: string, others: Record<string, string> = {}): (string | undefined)[] => {
  const made = program({ [path]: text, ...others });
  return made
    .allCalls()
    .filter((call) => made.placeOf(call).path === path)
    .map((call) => made.apiOf(call.callee));
};

describe("one name space for wx, uni and Taro", () => {
  test.each([
    ["wx.getLocation()", "wx.getLocation"],
    ["uni.getLocation()", "wx.getLocation"],
    ["import Taro from '@tarojs/taro'; Taro.getLocation()", "wx.getLocation"],
    ["import { getLocation } from '@tarojs/taro'; getLocation()", "wx.getLocation"],
    ["const { getLocation } = wx; getLocation()", "wx.getLocation"],
    ["const { getLocation: where } = uni; where()", "wx.getLocation"],
    ["const f = wx.login; f()", "wx.login"],
    ["const api = wx; api.login()", "wx.login"],
    ["wx.p.login()", "wx.login"],
    ["window.wx.login()", "wx.login"],
    ["wx['login']()", "wx.login"],
    ["import wx from 'weixin-js-sdk'; wx.config({})", "wx.config"],
    ["const wx = require('jweixin-module'); wx.config({})", "wx.config"],
    ["import wepy from 'wepy'; wepy.login()", "wx.login"],
    ["wx.login?.()", "wx.login"],
  ])("%s", (text, api) => {
    expect(apis("a.js", text).at(-1)).toBe(api);
  });

  test("promisified interfaces keep their path", () => {
    expect(apis("a.js", "const login = promisify(wx.login); login()")).toContain("wx.login");
    expect(apis("a.js", "const wxp = {}; promisifyAll(wx, wxp); wxp.getUserInfo()").at(-1)).toBe("wx.getUserInfo");
    expect(
      apis("a.js", "import { wxp } from './wxp'; wxp.getUserInfo()", {
        "wxp.js": "export const wxp = promisifyAll(wx)",
      }).at(-1),
    ).toBe("wx.getUserInfo");
  });

  test("wepy's own members are no interface", () => {
    expect(apis("a.js", "import wepy from 'wepy'; wepy.page()")).toEqual(["wepy.page"]);
  });
});

describe("packages and chains", () => {
  test.each([
    ["import axios from 'axios'; axios.get('/x')", "axios.get"],
    ["import { post } from 'axios'; post('/x')", "axios.post"],
    ["import axios from 'axios'; const http = axios.create({}); http.post('/x')", "axios.create().post"],
    ["const express = require('express'); const app = express(); app.get('/x')", "express().get"],
    ["const crypto = require('node:crypto'); crypto.createHash('sha1')", "crypto.createHash"],
    ["import * as fs from 'fs'; fs.readFile()", "fs.readFile"],
    ["wx.cloud.database().collection('x').add({})", "wx.cloud.database().collection().add"],
    ["class A { run() { this.other() } }", "this.other"],
  ])("%s", (text, api) => {
    expect(apis("a.js", text)).toContain(api);
  });

  test("an own function goes by the name it is exported under", () => {
    const util = { "util.js": "export function ask() {} export default { ask }" };
    expect(apis("a.js", "import { ask as q } from './util'; q()", util)).toEqual(["ask"]);
    expect(apis("a.js", "import util from './util'; util.ask()", util)).toEqual(["util.ask"]);
  });
});

describe("declared types", () => {
  test("Java: fields, parameters and locals by their class", () => {
    const text = `class A { private WxMaService wxService; void f(HttpServletRequest request) {
      wxService.getUserService().getSessionInfo("c"); request.getParameter("x"); RestTemplate t = make(); t.getForObject("u"); } }`;
    expect(apis("A.java", text)).toEqual(
      expect.arrayContaining([
        "WxMaService.getUserService().getSessionInfo",
        "HttpServletRequest.getParameter",
        "RestTemplate.getForObject",
      ]),
    );
  });

  test("Python: constructors and fields set in __init__", () => {
    const text = `from wechatpy import WeChatClient
import requests as r
class A:
    def __init__(self):
        self.client = WeChatClient("a", "b")
    def f(self):
        self.client.user.get("x")
        r.get("u")
`;
    expect(apis("a.py", text)).toEqual(["wechatpy.WeChatClient", "wechatpy.WeChatClient.user.get", "requests.get"]);
  });

  test("Go: packages by their name, values by their type", () => {
    const text = `package a
import ("net/http"; wc "github.com/silenceper/wechat/v2")
func f(c *gin.Context) { http.Get("x"); wc.NewWechat(); c.JSON(200, nil) }`;
    expect(apis("a.go", text)).toEqual(["http.Get", "wechat.NewWechat", "Context.JSON"]);
  });

  test("PHP and C#: classes by their simple name", () => {
    expect(
      apis("a.php", "<?php use EasyWeChat\\Factory; $app = Factory::miniProgram($c); $app->auth->session($x);"),
    ).toEqual(["Factory.miniProgram", "Factory.miniProgram().auth.session"]);
    expect(
      apis("A.cs", 'class A { private readonly HttpClient client; void F() { client.GetAsync("u"); } }'),
    ).toContain("HttpClient.GetAsync");
  });

  test("wx of other languages is another wx", () => {
    expect(apis("a.py", "import wx\nwx.App()\n")).toEqual(["$wx.App"]);
  });
});
