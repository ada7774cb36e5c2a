Page({
  data: {
    agreed: true,
    isAgree: true,
    gender: "1",
  },
});
