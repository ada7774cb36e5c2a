// case: success of an options object
wx.getLocation({ // source: wx.getLocation
  success(res) {
    console.log(res.latitude); // sink: log location
  },
});
// case: the whole result
wx.getLocation({
  success: function (res) {
    console.log(res); // sink: log location
  },
});
// case: complete
wx.login({
  complete: (res) => console.log(res.code), // sink: log login-code
});
// case: fail gets no data
wx.getLocation({
  fail(res) {
    console.log(res);
  },
});
// case: promise
wx.chooseAddress().then((address) => { // source: wx.chooseAddress
  console.log(address.telNumber, address.userName); // sink: log phone real-name
});
// case: await
async function f() {
  const { code } = await wx.login();
  console.log(code); // sink: log login-code
}
// case: catch gets no data
wx.getUserProfile({ desc: "x" }).catch((e) => console.log(e));
// case: a chain of promises
wx.getUserProfile({ desc: "x" })
  .then((res) => res.userInfo)
  .then((info) => console.log(info.nickName)); // sink: log nickname
// case: a named function as callback
function onPlace(place) {
  console.log(place.longitude); // sink: log location
}
wx.getLocation({ success: onPlace });
// case: an event of the platform
wx.onLocationChange((place) => {
  console.log(place.latitude); // sink: log location
});
// case: own wrapper with a callback
function locate(done) {
  wx.getLocation({
    success(res) {
      done(res.latitude);
    },
  });
}
locate((latitude) => console.log("at", latitude)); // sink: log location
// case: own wrapper with an options object
function profile(options) {
  wx.getUserProfile({
    desc: "x",
    success: (res) => options.success(res.userInfo),
  });
}
profile({
  success(info) {
    console.log(info); // sink: log profile
  },
});
// case: own promise
function login() {
  return new Promise((resolve, reject) => {
    wx.login({
      success: (res) => resolve(res.code),
      fail: reject,
    });
  });
}
login().then((x) => console.log(x)); // sink: log login-code
// case: resolve handed over
function where() {
  return new Promise((resolve, reject) => {
    wx.getLocation({ success: resolve, fail: reject });
  });
}
async function f() {
  const place = await where();
  console.log(place); // sink: log location
}
// case: items of a list
function f() {
  wx.chooseMedia({
    success(res) {
      res.tempFiles.forEach((file) => console.log(file)); // sink: log photo
    },
  });
}
// case: mapped items
function f(users) {
  const phones = users.map((user) => user.phone);
  console.log(phones); // sink: log phone
}
// case: a node callback
function f(api, openid) {
  api.getUser(openid, function (err, user) {
    console.log(err);
    console.log(user); // sink: log openid profile unionid
  });
}
// case: uni and Taro are the same platform
uni.getLocation({
  success(res) {
    console.log(res.latitude); // sink: log location
  },
});
Taro.chooseAddress().then((x) => console.log(x.detailInfo)); // sink: log address
// case: a destructured interface
const { getLocation } = wx;
getLocation({
  success({ latitude: y }) {
    console.log(y); // sink: log location
  },
});
