Page({
  askPhone() {
    wx.showModal({
      content: "为了更好的用户体验，需要获取您的手机号码", // expect
      success: (res) => res.confirm && this.setData({ showPhone: true }),
    });
  },
  askAnything() {
    wx.showModal({ title: "提示", content: "为了您更好的体验,请先同意授权" }); // expect
  },
  askPlace() {
    wx.showModal({
      title: "提示",
      content: "請授權定位，以便為您提供更優質的服務", // expect
    });
  },
});
