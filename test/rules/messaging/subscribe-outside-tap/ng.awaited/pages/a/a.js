const save = (data) => wx.request({ url: 'https://shop.example.cn/save', data });
Page({
  async pay() {
    await save({ id: 1 });
    wx.requestSubscribeMessage({ tmplIds: ['t'] }); // expect
  },
});
