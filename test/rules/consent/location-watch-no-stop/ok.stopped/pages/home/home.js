Page({ onStop() { wx.offLocationChange(); wx.stopLocationUpdate(); } });
