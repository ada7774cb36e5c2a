export const options = {
  timeout: 5000,
  // #ifdef APP-PLUS
  sslVerify: false,
  // #endif
};
