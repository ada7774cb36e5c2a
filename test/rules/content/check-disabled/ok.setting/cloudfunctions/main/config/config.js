module.exports = {
  CLOUD_ENV: "prod-1",
  CLIENT_CHECK_CONTENT: true,
  ADMIN_CHECK_CONTENT: false,
  CHECK_CONTENT_LENGTH: false,
};
