const mysql = require("mysql");
module.exports = mysql.createPool({ host: "localhost", user: "root", password: "root" });
export const rules = { user: "必填", password: "6-20" };
