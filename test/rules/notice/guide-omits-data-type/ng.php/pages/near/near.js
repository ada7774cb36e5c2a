Page({ onNear() { wx.chooseLicensePlate({}); wx.getLocation({}); } }); // expect
