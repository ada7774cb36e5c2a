const cloud = require("wx-server-sdk");
cloud.init();
exports.main = async (event) => {
  if (event.isAdmin) { // expect
    return cloud.database().collection("users").get();
  }
};
