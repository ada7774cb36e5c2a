Page({
  choose() {
    if (wx.canIUse("chooseMedia")) wx.chooseMedia({ count: 1 });
    else wx.chooseImage({ count: 1 });
  },
});
