Page({
  data: {
    agreed: true, // expect
    isAgree: true, // expect
    agreeStatus: 1, // expect
    gender: "1",
  },
});
