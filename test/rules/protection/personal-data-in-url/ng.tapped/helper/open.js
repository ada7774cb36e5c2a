function open(e) {
  const { url, type } = e.currentTarget.dataset;
  switch (type) {
    case "call":
    case "phone":
      wx.makePhoneCall({ phoneNumber: url });
      break;
    case "redirect":
      wx.redirectTo({ url });
      break;
    default:
      wx.navigateTo({ url });
  }
}

module.exports = { open };
