const cloud = require('wx-server-sdk')
const OpenAI = require('openai')
cloud.init()
const openai = new OpenAI()
exports.main = async (event) => {
  const { OPENID } = cloud.getWXContext()
  return openai.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: `${OPENID} ${event.phone} 投诉` }], // expect
  })
}
