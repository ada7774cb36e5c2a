const wxPay = { mch_id: "1500000000", appid: "wx1234567890abcdef" };
const regeo = (at) =>
  wx.request({ url: "https://restapi.amap.com/v3/geocode/regeo?key=8eb63e36d0b6d7d29a392503a4a80f6c&location=" + at });
const tip = (word) => `https://restapi.amap.com/v3/tips?key=8eb63e36d0b6d7d29a392503a4a80f6c&keywords=${word}`;
