Page({
  data: {
    agreed: true, // expect
    isAgree: true, // expect
    gender: "1",
  },
});
