const mysql = require("mysql");
module.exports = mysql.createPool({
  host: "rm-bp1x.mysql.rds.aliyuncs.com",
  user: "shop",
  password: "Kx82!mfLq", // expect
});
