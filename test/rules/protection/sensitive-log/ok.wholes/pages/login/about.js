const http = require("../../http.js");

module.exports = () =>
  http.post("/about", {}).then((res) => {
    console.log(res);
    return { phone: res.data.phone };
  });
