export default {
  agree: "登錄即代表您已閱讀並接受", // expect
  policy: "《隱私政策》",
};
