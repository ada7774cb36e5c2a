const mongoose = require("mongoose");
module.exports = new mongoose.Schema({ visitorId: String, ownerId: String, at: Date }); // expect
