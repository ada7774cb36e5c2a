Page({ onNear() { wx.getLocation({}); wx.startLocationUpdateBackground({}); } });
