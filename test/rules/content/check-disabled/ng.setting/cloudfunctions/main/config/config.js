module.exports = {
  CLOUD_ENV: "prod-1",
  CLIENT_CHECK_CONTENT: false, // expect
  ADMIN_CHECK_CONTENT: false,
};
