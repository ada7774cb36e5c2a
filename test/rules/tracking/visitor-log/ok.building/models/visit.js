const mongoose = require("mongoose");
module.exports = new mongoose.Schema({ visitorName: String, hostName: String, plate: String });
