Page({ onNear() { wx.getLocation({}); wx.chooseAddress({}); } });
