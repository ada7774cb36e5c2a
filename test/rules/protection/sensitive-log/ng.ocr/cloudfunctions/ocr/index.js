const cloud = require("wx-server-sdk");
cloud.init();

exports.main = async ({ imgUrl }) => {
  const result = await cloud.openapi.ocr.idcard({ type: "photo", imgUrl });
  console.log("read", result.id); // expect
  return result;
};
