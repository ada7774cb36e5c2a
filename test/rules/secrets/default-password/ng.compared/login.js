export function login(values) {
  if (values.username === 'admin' && values.password === 'admin123') return open(); // expect
  if ('Shop2024' == form.adminPwd) return open(); // expect
}
