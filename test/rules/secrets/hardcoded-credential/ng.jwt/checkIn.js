const request = require("request");

request.post({
  url: "https://www.example-shop.net/member/checkin",
  json: {
    access_token: "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJpYXQiOjE2MDMyODExNDMsIm1lbWJlciI6OTAyMX0.q5Vw2kYxN0Pf3mJz8rTtLdQeUa7sBhGc", // expect
  },
});
