const db = wx.cloud.database();
Page({
  async send(e) {
    await wx.cloud.callFunction({ name: "msgSecCheck", data: { content: e.detail.value.content } });
    db.collection("posts").add({ data: { content: e.detail.value.content } });
  },
  like() {
    db.collection("likes").add({ data: { at: 1 } });
  },
});
