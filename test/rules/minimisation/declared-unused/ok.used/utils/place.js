const { getLocation } = wx;
module.exports = () => getLocation({});
