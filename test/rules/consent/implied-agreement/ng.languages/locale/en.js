export default {
  agree: "By signing in you agree to our Terms and Privacy Policy", // expect
};
