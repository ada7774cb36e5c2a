const OpenAI = require('openai')
const openai = new OpenAI()
async function describe(goods) {
  return openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: `为商品 ${goods.title} 写一句介绍` }] })
}
async function own(user) {
  return fetch('http://localhost:11434/api/chat', { method: 'POST', body: JSON.stringify({ prompt: user.phone }) })
}
module.exports = { describe, own }
