const bcrypt = require("bcryptjs");
const { Schema, model } = require("mongoose");

const schema = new Schema({ name: String, password: String });

schema.pre("save", async function () {
  this.password = await bcrypt.hash(this.password, 12);
});

module.exports = model("User", schema);
