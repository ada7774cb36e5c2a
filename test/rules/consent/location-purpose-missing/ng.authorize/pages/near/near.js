Page({ onNear() { wx.authorize({ scope: "scope.userLocation", fail: () => {} }); } });
