$(function () {
  var openId = new URLSearchParams(location.search).get("openid");
  $(".pay").on("click", function () {
    $.ajax({
      url: "/charger/createOrder",
      type: "post",
      contentType: "application/json",
      data: JSON.stringify({
        hours: 4,
        openId: openId, // expect
      }),
    });
  });
});
