const host = "https://mp.weixin.qq.com";

export const send = (token: string, text: string) =>
  fetch(`${host}/cgi-bin/singlesend?token=${token}`, { method: "POST", body: text }); // expect
