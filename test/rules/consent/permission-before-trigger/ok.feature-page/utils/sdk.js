const config = { getLocation: false };
const start = (options) => {
  options.getLocation && wx.getLocation({});
};
module.exports = { start, config };
