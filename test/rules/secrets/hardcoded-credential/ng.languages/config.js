module.exports = {
  appId: 'wx0f1e2d3c4b5a6978',
  appSecret: '9c1d4e7fa20b4c6e8d35b1f60a7e2c94', // expect
  encodingAESKey: 'k9Xv2LmQ7RtY4WzB8NcD1FgH5JpS3TuV6EaI0OyKx2b', // expect
};
