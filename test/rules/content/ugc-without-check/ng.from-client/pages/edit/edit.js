const db = wx.cloud.database();
Page({
  send(e) {
    db.collection("posts").add({ data: { content: e.detail.value.content } }); // expect
  },
});
