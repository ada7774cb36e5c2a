async function summarise(prompt) {
  const { data } = await axios.post(API, { messages: [{ role: "user", content: prompt }] });
  console.log(data.choices[0].message.content);
}
