Page({ onAddress() { wx.chooseAddress({}); } });
