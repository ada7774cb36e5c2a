Page({ onInfo() { wx.getUserProfile({ desc: "获取你的昵称、头像" }); } }); // expect
