// case: what a cloud function is called with
// file: miniprogram/pages/a/a.js
wx.getUserProfile({
  desc: "x",
  success(res) {
    wx.cloud.callFunction({ name: "save", data: { who: res.userInfo, n: 1 } });
    wx.cloud.callFunction({ name: "other", data: { it: 1 } });
  },
});
// file: cloudfunctions/save/index.js
exports.main = async (event, context) => {
  console.log(event.who); // sink: log profile
  console.log(event.n);
  const { who: one, n } = event;
  console.log(one); // sink: log profile
  console.log(n);
};
// file: cloudfunctions/other/index.js
exports.main = async (event) => {
  console.log(event.it);
  console.log(event.who);
};
// case: a wrapper, and a function with several kinds of requests
// file: miniprogram/call.js
export const call = (name, data) => wx.cloud.callFunction({ name, data }).then((res) => res.result);
// file: miniprogram/a.js
import { call } from "./call";
wx.getLocation({
  async success(res) {
    const answer = await call("place", { type: "save", data: { at: res } });
    console.log(answer.who); // sink: log openid
    console.log(answer.n);
  },
});
// file: cloudfunctions/place/index.js
const cloud = require("wx-server-sdk");
exports.main = async (event) => {
  const { OPENID } = cloud.getWXContext();
  switch (event.type) {
    case "save":
      return await save(event.data, OPENID);
  }
};
async function save(data, who) {
  console.log(data.at); // sink: log location
  console.log(data.n);
  return { who, n: 1 };
}
