export default {
  login: "登录",
  agree: "注册登录即表示您同意", // expect
  policy: "《隐私政策》",
};
