/**
 * Suffixes below which anybody can have a name of their own: the site is one label longer.
 * Source: the Public Suffix List, https://publicsuffix.org/list/ (ICANN part for China and neighbours; private part for the
 * hosting services seen most in such projects).
 */
export const sharedSuffixes: ReadonlySet<string> = new Set([
  "com.cn", "net.cn", "org.cn", "gov.cn", "edu.cn", "ac.cn", "com.hk", "com.tw", "com.sg", "com.my", "co.uk", "co.jp", "co.kr", "com.au",
  "github.io", "gitee.io", "vercel.app", "netlify.app", "pages.dev", "workers.dev", "deno.dev", "herokuapp.com", "onrender.com",
  "fly.dev", "glitch.me", "web.app", "appspot.com", "azurewebsites.net", "cloudfront.net", "aliyuncs.com", "myqcloud.com", "clouddn.com",
  "qiniucdn.com", "bcebos.com", "tencentcs.com", "applinzi.com", "sinaapp.com", "natapp1.cc", "ngrok.io", "tencentcloudapi.com",
]);
