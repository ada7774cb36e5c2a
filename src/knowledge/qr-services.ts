/**
 * Public services that draw a QR code of what an address hands them. Sources: the services' own pages:
 * https://goqr.me/api/, https://quickchart.io/qr-code-api/, https://developers.google.com/chart/infographics/docs/qr_codes,
 * https://wechaty.js.org/docs/ (the page that shows a bot's login code).
 */
export const qrServices: readonly string[] = [
  "api.qrserver.com",
  "qr.liantu.com",
  "chart.apis.google.com",
  "chart.googleapis.com",
  "quickchart.io/qr",
  "wechaty.js.org/qrcode",
  "wechaty.github.io/qrcode",
  "qr.topscan.com",
  "api.pwmqr.com/qrcode",
  "pan.baidu.com/share/qrcode",
  "s.jiathis.com/qrcode",
  "b.bshare.cn/barCode",
  "api.k780.com/?app=qr",
];
