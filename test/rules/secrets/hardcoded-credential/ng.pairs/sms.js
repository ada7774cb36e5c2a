const url = "https://rest.sms-gateway.net/sms/json";
module.exports = (to, code) =>
  post(url, {
    api_key: "9ba1d919",
    api_secret: "w11QEE6KgFq1xHYW", // expect
    to,
    text: `code: ${code}`,
  });
