import OpenAI from "openai";
export const ai = new OpenAI({ apiKey: "sk-7f3b9c1e5a2d48608e94c7b1d0a3f652" }); // expect
