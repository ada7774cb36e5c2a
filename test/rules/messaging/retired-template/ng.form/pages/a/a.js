Page({
  submit(e) {
    this.save(e.detail.formId); // expect
  },
});
