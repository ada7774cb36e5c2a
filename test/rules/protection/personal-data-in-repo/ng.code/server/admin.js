function isAdmin(user) {
  return user.openid === 'oX7bK5dQ2mP9wR4tY6uI8sA1zC3v'; // expect
}
module.exports = isAdmin;
