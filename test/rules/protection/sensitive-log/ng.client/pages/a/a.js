Page({
  onLoad() {
    wx.login({
      success(res) {
        console.log('code', res.code); // expect
      },
    });
  },
  onPhone(e) {
    console.log(e.detail); // expect
  },
  onProfile() {
    wx.getUserProfile({
      desc: '用于展示头像和昵称',
      success: ({ userInfo, encryptedData, iv }) => {
        console.info('profile', userInfo); // expect
        console.debug(encryptedData, iv); // expect
      },
    });
  },
  onSubmit(e) {
    const { phone, idCard } = e.detail.value;
    console.log(`提交 ${phone}`); // expect
    console.warn('实名', { idCard }); // expect
  },
});
