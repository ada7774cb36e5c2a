bot.on("scan", (code: string) => {
  console.log(`https://wechaty.js.org/qrcode/${encodeURIComponent(code)}`); // expect
});
