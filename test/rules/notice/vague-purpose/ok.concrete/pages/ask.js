Page({
  ask() {
    wx.showModal({ content: "为给您推荐附近的车主服务商家，请提供地理位置授权" });
    wx.showModal({ content: "为了您能看到更好的画面，请升级到最新版本" });
    wx.showModal({ content: "为了方便您查询预约结果，需要获取您的手机号" });
    wx.showToast({ title: "请先授权位置权限" });
    // 为了更好的体验，需要获取您的手机号码
  },
});
