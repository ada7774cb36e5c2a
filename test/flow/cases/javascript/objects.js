// case: a field of an object
function f(phone) {
  const user = { phone, name: "x" };
  console.log(user.phone); // sink: log phone
}
// case: another field of the object
function f(phone) {
  const user = { phone, level: 3 };
  console.log(user.level);
}
// case: the whole object
function f(phone) {
  const user = { phone, level: 3 };
  console.log(user); // sink: log phone
}
// case: spread
function f() {
  wx.login({
    success(res) {
      const body = { ...res, at: 1 };
      console.log(body); // sink: log login-code
    },
  });
}
// case: assigned later
function f(input) {
  const body = {};
  body.idCard = input;
  console.log(body); // sink: log id-number
}
// case: Object.assign
wx.getLocation({
  success(res) {
    const body = Object.assign({}, res, { a: 1 });
    console.log(body.latitude); // sink: log location
  },
});
// case: destructured with a new name
wx.getUserProfile({
  success({ userInfo: { nickName: n } }) {
    console.log(n); // sink: log nickname
  },
});
// case: an array
wx.login({
  success(res) {
    const list = [1, res.code];
    console.log(list); // sink: log login-code
  },
});
// case: pushed to a list
const list = [];
wx.getLocation({
  success(res) {
    list.push(res.latitude);
  },
});
function f() {
  console.log(list); // sink: log location
}
// case: a map
const sessions = new Map();
wx.login({
  success(res) {
    sessions.set("c", res.code);
  },
});
function f() {
  console.log(sessions.get("c")); // sink: log login-code
}
// case: through a function
const build = (x) => ({ value: x });
wx.login({
  success(res) {
    console.log(build(res.code).value); // sink: log login-code
  },
});
// case: calls do not mix
const same = (x) => x;
wx.login({
  success(res) {
    const a = same(res.code);
    const b = same("b");
    console.log(b);
  },
});
// case: a class
class Session {
  constructor() {
    this.code = "";
  }
  start() {
    wx.login({
      success: (res) => {
        this.code = res.code;
      },
    });
  }
  show() {
    console.log(this.code); // sink: log login-code
  }
}
// case: an unknown function gives something new
function f(openid) {
  const order = createOrder(openid);
  console.log(order);
}
