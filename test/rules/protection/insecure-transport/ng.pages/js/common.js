var host = "http://" + window.location.host + "/"; // expect
var origin = location.protocol + "//" + location.host;
$.post(host + "charger/config", { url: location.href });
var share = "http://" + window.location.host + "/share.jpg";
