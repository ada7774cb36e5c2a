// case: a field of the body
// sinks: log
// file: miniprogram/app.json
{ "pages": ["pages/a/a"] }
// file: miniprogram/pages/a/a.js
Page({
  send() {
    wx.getLocation({
      success: (res) => wx.request({ url: "https://shop.example/api/user/visit", method: "POST", data: { spot: res, n: 1 } }),
    });
  },
});
// file: server/app.js
const express = require("express");
const router = express.Router();
router.post("/visit", (req, res) => {
  console.log(req.body.spot); // sink: log location
  console.log(req.body.n);
  res.end();
});
router.get("/visit", (req, res) => {
  console.log(req.query.spot);
  res.end();
});
// case: the whole body, by a wrapper
// sinks: log
// file: miniprogram/app.json
{ "pages": ["pages/a/a"] }
// file: miniprogram/util.js
const base = "https://shop.example";
export const post = (url, data) => new Promise((ok) => wx.request({ url: base + url, data, method: "POST", success: (res) => ok(res.data) }));
// file: miniprogram/pages/a/a.js
import { post } from "../../util.js";
Page({
  send() {
    wx.getUserProfile({ desc: "x", success: (res) => post("/api/bind", { info: res.userInfo }) });
  },
});
// file: server/app.js
const express = require("express");
const app = express();
app.post("/api/bind", (req, res) => {
  console.log(req.body); // sink: log profile
  res.end();
});
app.post("/api/other", (req, res) => {
  console.log(req.body);
  res.end();
});
// case: the query of a URL, to a route with a parameter
// sinks: log
// file: miniprogram/app.json
{ "pages": ["pages/a/a"] }
// file: miniprogram/pages/a/a.js
Page({
  send(id) {
    wx.login({ success: (res) => wx.request({ url: `https://shop.example/shops/${id}/enter?c=${res.code}&d=1` }) });
  },
});
// file: server/app.js
const app = require("express")();
app.get("/shops/:id/enter", (req, res) => {
  console.log(req.query.c); // sink: log login-code
  console.log(req.query.d);
  res.end();
});
// case: the answer
// sinks: log
// file: miniprogram/app.json
{ "pages": ["pages/a/a"] }
// file: miniprogram/pages/a/a.js
Page({
  load() {
    wx.request({
      url: "https://shop.example/api/session",
      success: (res) => {
        console.log(res.data.k); // sink: log session-key
        console.log(res.data.n);
      },
    });
  },
});
// file: server/app.js
const app = require("express")();
app.get("/api/session", async (req, res) => {
  const r = await axios.get("https://api.weixin.qq.com/sns/jscode2session?js_code=" + req.query.code);
  res.json({ k: r.data.session_key, n: 1 });
});
// case: two routes that fit alike
// sinks: log
// file: miniprogram/app.json
{ "pages": ["pages/a/a"] }
// file: miniprogram/pages/a/a.js
wx.login({ success: (res) => wx.request({ url: "https://shop.example/v1/enter", data: { c: res.code } }) });
// file: server/a.js
const app = require("express")();
app.get("/enter", (req, res) => {
  console.log(req.query.c);
  res.end();
});
// file: server/b.js
const app = require("express")();
app.get("/enter", (req, res) => {
  console.log(req.query.c);
  res.end();
});
// case: what goes with an uploaded file
// file: mini/a.js
wx.chooseImage({
  success(res) {
    wx.login({
      success: ({ code }) =>
        wx.uploadFile({ url: "https://x.com/photo", filePath: res.tempFilePaths[0], name: "f", formData: { by: code, n: 1 } }),
    });
  },
});
// file: server/app.js
const express = require("express");
const app = express();
app.post("/photo", upload.single("f"), (req, res) => {
  console.log(req.body.by); // sink: log login-code
  console.log(req.body.n);
});
// case: a controller of Egg
// file: mini/a.js
wx.getLocation({
  success(res) {
    wx.request({ url: "https://x.com/api/place", method: "POST", data: { at: res, n: 1 } });
  },
});
// file: server/app/router.js
module.exports = (app) => {
  const { router, controller } = app;
  router.post("/api/place", controller.place.save);
};
// file: server/app/controller/place.js
const { Controller } = require("egg");
class PlaceController extends Controller {
  async save() {
    const { ctx } = this;
    const { at, n } = ctx.request.body;
    console.log(at); // sink: log location
    console.log(n);
  }
}
module.exports = PlaceController;
// case: handlers of ThinkPHP and gin
// file: mini/a.js
wx.getLocation({
  success(res) {
    wx.request({ url: "https://x.com/api/place/save", method: "POST", data: { at: res, n: 1 } });
    wx.request({ url: "https://x.com/spot/keep", method: "POST", data: { at: res, n: 1 } });
  },
});
// file: php/app/api/controller/Place.php
<?php
namespace app\api\controller;
class Place extends \think\Controller {
    public function save() {
        error_log(input('post.at')); // sink: log location
        error_log(input('post.n'));
    }
}
// file: go/main.go
package main

import (
	"fmt"
	"github.com/gin-gonic/gin"
)

type Req struct {
	At string `json:"at"`
	N  string `json:"n"`
}

func main() {
	r := gin.Default()
	g := r.Group("/spot")
	g.POST("/keep", keep)
	r.Run()
}

func keep(c *gin.Context) {
	var req Req
	c.ShouldBindJSON(&req)
	fmt.Println(req.At) // sink: log location
	fmt.Println(req.N)
}
