module.exports = () => {
  const config = {};
  config.jwt = {
    secret: "123", // expect
  };
  return config;
};
