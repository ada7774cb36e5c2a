export default () => ({
  admin: {
    username: "admin",
    initPassword: "admin", // expect
  },
});
