export function check(form, type) {
  if (form.password === '' || form.password !== form.confirmPassword) return '密码不一致';
  if (type === 'password' || form.passwordType === 'text1') return '';
  if (form.password === 'undefined') return '请输入密码';
  return form.passwordLevel === 'weak1';
}
