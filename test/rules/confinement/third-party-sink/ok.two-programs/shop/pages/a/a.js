require("../../load.js");
Page({});
