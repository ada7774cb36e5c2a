async function broadcast(user, text) {
  for (const app of accounts) {
    await send(app.token, user.openid, text) // expect
  }
}
module.exports = { broadcast }
