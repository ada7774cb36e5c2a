const mtj = require("../../utils/mtj-wx-sdk.js"); // expect
