const md5 = require('./md5')
function makeDeviceId() { // expect
  const { model, brand, pixelRatio, screenWidth, language, platform } = wx.getSystemInfoSync()
  return md5([model, brand, pixelRatio, screenWidth, language, platform].join('|'))
}
module.exports = { makeDeviceId }
