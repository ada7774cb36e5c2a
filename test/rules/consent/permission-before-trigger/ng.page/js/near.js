$(document).ready(function () {
  wx.getLocation({ // expect
    type: "wgs84",
    success: function (res) {
      $.get("/shops", { lat: res.latitude, lng: res.longitude });
    },
  });
});
