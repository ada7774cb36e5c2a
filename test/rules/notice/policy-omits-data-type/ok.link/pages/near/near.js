Page({ onNear() { wx.getLocation({}); } });
