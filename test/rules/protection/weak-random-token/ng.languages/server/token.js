function createToken() {
  return Math.random().toString(36).slice(2); // expect
}
const sessionId = 's' + Math.random(); // expect
module.exports = { createToken, sessionId };
