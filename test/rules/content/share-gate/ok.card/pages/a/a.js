Page({
  onShareAppMessage() {
    this.setData({ showMenu: false, shareCount: this.data.shareCount + 1 });
    return { title: '活动', path: '/pages/a/a' };
  },
});
