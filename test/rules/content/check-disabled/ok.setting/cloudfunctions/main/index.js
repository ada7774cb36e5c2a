const { checkTextClient } = require("./lib/content_check.js");

exports.main = async (event) => {
  let textCheck = false;
  await checkTextClient(event.openid, event.text);
  textCheck = true;
  return { textCheck };
};
