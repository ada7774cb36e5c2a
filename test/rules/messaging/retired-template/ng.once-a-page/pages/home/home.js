Page({
  a(e) {
    this.save(e.detail.formId); // expect
  },
  b(e) {
    this.save(e.detail.formId);
  },
});
