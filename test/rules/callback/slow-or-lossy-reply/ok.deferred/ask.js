const OpenAI = require("openai");
const openai = new OpenAI();
exports.ask = (text) => openai.chat.completions.create({ model: "m", messages: [{ role: "user", content: text }] });
