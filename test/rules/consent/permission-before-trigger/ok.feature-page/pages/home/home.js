const sdk = require("../../utils/sdk.js");
Page({
  onLoad() {
    sdk.start(sdk.config);
  },
});
