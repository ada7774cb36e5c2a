function layout() {
  const { model, brand, pixelRatio, screenWidth, language } = wx.getSystemInfoSync()
  return { isPhoneX: /iPhone X/.test(model), ratio: pixelRatio, width: screenWidth, brand, language }
}
function deviceId() {
  let id = wx.getStorageSync('deviceId')
  if (!id) wx.setStorageSync('deviceId', (id = String(Math.random()).slice(2)))
  return id
}
module.exports = { layout, deviceId }
