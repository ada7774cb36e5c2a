const rules = { password: '请输入密码' };
module.exports = { rules, passwordPlaceholder: 'password' };
