const QcloudSms = require("qcloudsms_js");
const appid = 1400000001;
const appkey = "b41c7e09d25f8a36e1907bd4c35f2a68"; // expect

exports.main = async ({ mobile, templateId, params }) => {
  const sender = QcloudSms(appid, appkey).SmsSingleSender();
  return new Promise((resolve) => sender.sendWithParam("86", mobile, templateId, params, "", "", "", resolve));
};
