Page({ onNear() { wx.getLocation({}); wx.getRecorderManager().start({}); } });
