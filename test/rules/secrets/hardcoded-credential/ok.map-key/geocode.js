const base = "https://restapi.amap.com/v3/";
const geocode = (city) => fetch(base + `geocode/geo?key=e805d5ba2ef44393f20bc9176c3821a2&address=${city}`);
module.exports = geocode;
