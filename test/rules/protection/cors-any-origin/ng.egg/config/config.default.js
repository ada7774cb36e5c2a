module.exports = () => {
  const config = {};
  config.cors = { // expect
    origin: "*",
    allowMethods: "GET,POST",
  };
  return config;
};
