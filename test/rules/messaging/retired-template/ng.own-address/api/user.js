const request = require("../utils/request.js");

const reportForm = (data) => request({ path: "/user/update_form_id", method: "PUT", data }); // expect

module.exports = { reportForm };
