const sound = wx.createInnerAudioContext();
Page({
  read(text) {
    sound.src = 'http://tts.speak-east.cn/audio?lan=zh&text=' + encodeURIComponent(text); // expect
  },
  onSubmit(e) {
    wx.request({
      url: 'http://39.106.20.7:8080/order', // expect
      method: 'POST',
      data: e.detail.value,
    });
  },
});
