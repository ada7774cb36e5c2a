const mongoose = require("mongoose");
module.exports = mongoose.model("Member", new mongoose.Schema({ openid: String, idCard: String })); // expect
