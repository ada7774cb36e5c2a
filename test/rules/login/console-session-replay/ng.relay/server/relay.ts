export async function relay(event: Event, endpoint: string) {
  const cookie = read(event);
  return fetch(endpoint, {
    headers: {
      Referer: "https://mp.weixin.qq.com/",
      Cookie: cookie, // expect
    },
  });
}
