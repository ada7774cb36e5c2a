Page({
  data: { realNameInput: "", idNumberInput: "" },
  onChange(event) {
    console.log("onChange", event); // expect
    const value = event.detail.value;
    if (event.currentTarget.dataset.field === "name") this.setData({ realNameInput: value });
    else this.setData({ idNumberInput: value });
  },
});
