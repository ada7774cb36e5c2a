Page({
  submit(e) {
    const formId = e.detail.value.formId;
    this.save(formId);
  },
});
