module.exports = nodemailer.createTransport({
  host: "smtp.qq.com",
  auth: {
    user: "a@qq.com",
    pass: "qwhsjkdlaieubbcd", // expect
  },
});
