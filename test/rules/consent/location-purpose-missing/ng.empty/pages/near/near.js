Page({ onNear() { wx.startLocationUpdate({}); } });
