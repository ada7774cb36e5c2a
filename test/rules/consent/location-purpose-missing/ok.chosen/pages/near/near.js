Page({ onPick() { wx.chooseLocation({}); wx.onLocationChange(() => {}); wx.createMapContext("map").moveToLocation(); } });
