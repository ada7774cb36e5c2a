Page({
  data: {
    privacy: {
      marketing: true, // expect
      dark: true,
    },
  },
  toggle(e) {
    this.setData({ [`privacy.${e.currentTarget.dataset.key}`]: e.detail.value });
  },
});
