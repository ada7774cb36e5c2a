async function broadcast(text) {
  for (const app of accounts) {
    for (const user of await usersOf(app)) await send(app.token, app.openid, text)
  }
}
module.exports = { broadcast }
