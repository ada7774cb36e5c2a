// case: promises of several kinds
Promise.allSettled([wx.login()]).then((all) => {
  all.forEach((one) => {
    console.log(one.value.code); // sink: log login-code
  });
});
Promise.race([wx.login(), new Promise((resolve, reject) => setTimeout(reject, 100))]).then((res) => {
  console.log(res.code); // sink: log login-code
  console.log(res.errMsg);
});
// case: a callback that is applied
function get(done) {
  wx.login({ success: (res) => done.apply(null, [1, res.code]) });
}
get((n, code) => {
  console.log(n);
  console.log(code); // sink: log login-code
});
// case: names of fields, and what they hold
wx.getLocation({
  success(res) {
    for (const key in res) {
      console.log(key);
      console.log(res[key]); // sink: log location
    }
  },
});
// case: a variable that is exported and set later
// file: state.js
export let code = "";
export let n = 1;
export function load() {
  wx.login({
    success(res) {
      code = res.code;
      n = 2;
    },
  });
}
// file: a.js
import { code, n } from "./state";
console.log(code); // sink: log login-code
console.log(n);
// case: the first items of a list, and the first letters of a text
wx.chooseImage({
  success(res) {
    console.log(res.tempFilePaths.filter(Boolean).slice(0, 3)); // sink: log photo
  },
});
wx.login({
  success(res) {
    console.log(res.code.slice(0, 3));
  },
});
// case: items that a function makes
wx.login({
  success(res) {
    const made = [1, 2].map((n) => ({ c: res.code, n }));
    console.log(made[0].c); // sink: log login-code
    console.log(made[0].n);
    for (const { c, n } of made) {
      console.log(c); // sink: log login-code
      console.log(n);
    }
  },
});
// case: items that wait
(async () => {
  const r = await Promise.all(
    [1, 2].map(async (n) => {
      const res = await wx.login();
      return { c: res.code, n };
    }),
  );
  r.forEach((one) => {
    console.log(one.c); // sink: log login-code
    console.log(one.n);
  });
})();
// case: spliced, and given to a timer
const list = [];
wx.login({
  success(res) {
    list.splice(0, 1, res.code);
    console.log(list); // sink: log login-code
    setTimeout(
      (code, n) => {
        console.log(code); // sink: log login-code
        console.log(n);
      },
      10,
      res.code,
      1,
    );
  },
});
