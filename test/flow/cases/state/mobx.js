// case: a store class with one instance
// file: store.js
class UserStore {
  spot = null;
  n = 1;
  setSpot(spot) {
    this.spot = spot;
  }
}
export const userStore = new UserStore();
// file: a.js
import { userStore } from "./store.js";
wx.getLocation({ success: (res) => userStore.setSpot(res) });
// file: b.js
import { userStore } from "./store.js";
console.log(userStore.spot); // sink: log location
console.log(userStore.n);
// case: an observable object
// file: store.js
import { observable, action } from "mobx-miniprogram";
export const store = observable({
  code: "",
  n: 1,
  setCode: action(function (code) {
    this.code = code;
  }),
});
// file: a.js
import { store } from "./store.js";
wx.login({ success: (res) => store.setCode(res.code) });
console.log(store.code); // sink: log login-code
console.log(store.n);
