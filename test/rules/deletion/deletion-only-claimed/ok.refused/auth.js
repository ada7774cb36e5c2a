class AccountCancelledError extends Error {
  constructor() {
    super("账号已注销，如需继续使用请重新注册");
  }
}

const ensure = (account) => {
  if (account.isCancelled) throw new Error("账号已注销");
};

const show = (other) => wx.showToast({ title: other.gone ? "该用户已注销" : other.name });

module.exports = { AccountCancelledError, ensure, show };
