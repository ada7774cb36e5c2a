const fetch = require('node-fetch')
const { RECVD_MSG_API } = process.env

async function forward(msg) {
  const webhookUrl = RECVD_MSG_API
  const source = { room: msg.room() || '', from: msg.talker() || '' }
  await fetch(webhookUrl, {
    method: 'POST',
    body: JSON.stringify({ source, content: msg.text() }), // expect
  })
}
module.exports = { forward }
