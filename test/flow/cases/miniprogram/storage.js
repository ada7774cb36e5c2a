// case: a helper with a prefix and JSON
// file: storage.js
const PREFIX = "app_";
export function set(key, value) {
  wx.setStorageSync(PREFIX + key, JSON.stringify(value));
}
export function get(key) {
  const text = wx.getStorageSync(PREFIX + key);
  return text ? JSON.parse(text) : null;
}
// file: a.js
import { set } from "./storage";
wx.getUserProfile({
  desc: "x",
  success(res) {
    set("me", res.userInfo);
    set("n", 1);
  },
});
// file: b.js
import { get } from "./storage";
console.log(get("me")); // sink: log profile
console.log(get("n"));
// case: a helper of the class kind
// file: storage.js
class Storage {
  set(key, value) {
    wx.setStorageSync(key, value);
  }
  get(key) {
    return wx.getStorageSync(key);
  }
}
export default new Storage();
// file: a.js
import storage from "./storage";
wx.getUserProfile({
  desc: "x",
  success(res) {
    storage.set("me", res.userInfo);
    storage.set("n", 1);
  },
});
console.log(storage.get("me")); // sink: log profile
console.log(storage.get("n"));
console.log(storage.get("other"));
// case: a helper with an end of time
const put = (key, value, time) => {
  wx.setStorageSync(key, { value, until: Date.now() + time });
};
const get = (key) => {
  const kept = wx.getStorageSync(key);
  return kept && kept.until > Date.now() ? kept.value : null;
};
wx.login({
  success(res) {
    put("c", res.code, 10);
  },
});
console.log(get("c")); // sink: log login-code
console.log(get("d"));
// case: a helper with promises
// file: storage.js
export const get = (key) =>
  new Promise((resolve) => {
    wx.getStorage({ key, success: (res) => resolve(res.data), fail: () => resolve(null) });
  });
export const set = (key, data) => wx.setStorage({ key, data });
// file: a.js
import * as storage from "./storage";
(async () => {
  const { code } = await wx.login();
  await storage.set("c", code);
  console.log(await storage.get("c")); // sink: log login-code
  console.log(await storage.get("d"));
})();
// case: a key that nobody knows
const put = (key, value) => wx.setStorageSync(key, value);
wx.login({
  success(res) {
    put(`k${Date.now()}`, res.code);
  },
});
console.log(wx.getStorageSync("k"));
