Component({
  lifetimes: {
    attached() {
      wx.onNeedPrivacyAuthorization((resolve) => {
        this.resolve = resolve;
        this.setData({ shown: true });
      });
    },
  },
  methods: {
    onAgree() {
      this.resolve({ event: "agree", buttonId: "agree" });
    },
    onRefuse() {
      this.resolve({ event: "disagree" });
    },
  },
});
