import type { Text } from "../domain/text.ts";

/** A kind of credential, known by the name it is kept under and by its shape. */
export interface CredentialKind {
  readonly id: string;
  readonly name: Text;
  /** Tested against the key in lower case without separators: `wechat.appSecret` is `wechatappsecret`. */
  readonly key: RegExp;
  /** Whole value. */
  readonly shape: RegExp;
  /** The key alone does not tell: an AppID or a WeChat word must stand near by. */
  readonly needsCompany: boolean;
  /** What must stand near by instead of an AppID or a WeChat word. */
  readonly company?: RegExp;
}

/**
 * Shapes follow what the platform hands out: an AppSecret is 32 hexadecimal digits, an EncodingAESKey 43 letters and
 * digits, an API v3 key 32 letters and digits. Sources: "获取接口调用凭据",
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getaccesstoken, and "消息推送",
 * https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push
 */
export const credentialKinds: readonly CredentialKind[] = [
  {
    id: "encoding-aes-key",
    name: { en: "EncodingAESKey", "zh-CN": "EncodingAESKey（消息加解密密钥）" },
    key: /encodingaeskey|aeskey$|msgaeskey|^aes$/,
    shape: /^[A-Za-z0-9]{43}$/,
    needsCompany: false,
  },
  {
    id: "appsecret",
    name: { en: "AppSecret", "zh-CN": "AppSecret（开发者密钥）" },
    key: /(?:app|applet|component|wx|wechat|weixin|mp|xcx|mini|miniprogram|gzh|offiaccount|client)[a-z0-9]{0,12}(?:secret|secert|screct)(?:key)?$|^appsecert$/,
    shape: /^[0-9a-fA-F]{32}$/,
    needsCompany: false,
  },
  {
    id: "appsecret",
    name: { en: "AppSecret", "zh-CN": "AppSecret（开发者密钥）" },
    key: /secret(?:key)?$/,
    shape: /^[0-9a-fA-F]{32}$/,
    needsCompany: true,
  },
  {
    id: "pay-key",
    name: { en: "WeChat Pay key", "zh-CN": "微信支付密钥" },
    key: /api(?:v[23])key|mchkey|mchsecret|merchantkey|partnerkey|paykey|paysecret|paysignkey|paternerkey|tenpaykey|wxpaykey/,
    shape: /^[A-Za-z0-9]{32}$/,
    needsCompany: false,
  },
  {
    id: "pay-key",
    name: { en: "WeChat Pay key", "zh-CN": "微信支付密钥" },
    key: /^(?:key|apikey|wxkey|signkey|secretkey)$/,
    shape: /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9]{32}$/,
    needsCompany: true,
    company: /[&?]key=|paySign|pay_sign|mch_?id|unifiedorder|prepay_id|CreateMd5Sign/i,
  },
  {
    id: "access-token",
    name: { en: "access token", "zh-CN": "access_token（接口凭据）" },
    key: /accesstoken$|^token$|ticket$/,
    shape: /^\d{2,3}_[A-Za-z0-9_-]{60,512}$/,
    needsCompany: false,
  },
  {
    id: "ticket",
    name: { en: "jsapi ticket", "zh-CN": "jsapi_ticket" },
    key: /ticket$/,
    shape: /^[A-Za-z0-9_-]{80,100}$/,
    needsCompany: false,
  },
  {
    id: "cloud-key",
    name: { en: "cloud access key", "zh-CN": "云服务访问密钥" },
    key: /(?:access|secret)(?:key)?(?:secret)?$|secretkey$|ossaccesskey$|coskey$|qiniu[a-z]*(?:sk|secret)$/,
    shape: /^(?!AKID|LTAI)(?:(?=[A-Za-z0-9]*\d)(?=[A-Za-z0-9]*[A-Z])(?=[A-Za-z0-9]*[a-z])[A-Za-z0-9_-]{30,40})$/,
    needsCompany: false,
  },
  {
    // Source: https://platform.openai.com/docs/api-reference/project-api-keys and https://docs.anthropic.com/en/api/overview
    id: "llm-key",
    name: { en: "key of a language model's service", "zh-CN": "大模型服务密钥" },
    key: /key$|token$|secret$|^authorization$/,
    shape: /^(?:Bearer )?sk-(?:proj-|ant-|or-v1-)?(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{32,200}$/,
    needsCompany: false,
  },
  {
    // Source: RFC 7519, https://www.rfc-editor.org/rfc/rfc7519: three parts, the first two of which begin with `{"`.
    id: "login-token",
    name: { en: "login token (JWT)", "zh-CN": "登录令牌（JWT）" },
    key: /token$|jwt$|bearer$|^authorization$/,
    shape: /^(?:Bearer )?eyJ[\w-]{10,400}\.eyJ[\w-]{10,2000}\.[\w-]{10,800}$/,
    needsCompany: false,
  },
  {
    id: "login-token",
    name: { en: "session cookie", "zh-CN": "登录会话 Cookie" },
    key: /cookies?$/,
    shape:
      /(?:^|[;\s])(?:key|sid|\w{0,20}(?:sess(?:ion)?_?(?:id|key)|_sid|token|passport|ticket|user_?auth)\w{0,10})=(?=[\w%.+-]{0,60}\d)[\w%.+-]{16,}/i,
    needsCompany: false,
  },
  {
    // Tokens that say by their prefix whose they are. Sources: https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github,
    // https://docs.gitlab.com/security/tokens/, https://docs.npmjs.com/about-access-tokens, https://docs.apifox.com/open-api
    id: "service-token",
    name: { en: "access token of a developer's account", "zh-CN": "开发者账号的访问令牌" },
    key: /token$|key$|secret$|^authorization$/,
    shape:
      /^(?:Bearer |token )?(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22,100}|glpat-[\w-]{20,60}|npm_[A-Za-z0-9]{36}|APS-[A-Za-z0-9]{24,60})$/,
    needsCompany: false,
  },
  {
    // The AppKey of Tencent's SMS signs each request: https://cloud.tencent.com/document/product/382/5976
    id: "app-key",
    name: { en: "application key", "zh-CN": "应用密钥" },
    key: /^(?:sms)?appkey$/,
    shape: /^[0-9a-f]{32}$/,
    needsCompany: true,
    company: /qcloudsms|SmsSingleSender|tlssmssvr/i,
  },
  {
    // Whoever has the AppCode calls what the account has bought: https://help.aliyun.com/zh/api-gateway/traditional-api-gateway/user-guide/call-an-api-operation-by-using-an-appcode
    id: "app-key",
    name: { en: "AppCode", "zh-CN": "AppCode" },
    key: /^(?:ali|aliyun|sms|ocr|api|express|wuliu)?appcode$/,
    shape: /^[0-9a-f]{32}$/,
    needsCompany: false,
  },
  {
    id: "app-key",
    name: { en: "application key", "zh-CN": "应用密钥" },
    key: /(?:im|sdk|sms|map|push|rtc|trtc|app|api)(?:app)?(?:secret|secretkey)$|mastersecret$/,
    shape: /^(?=[A-Za-z0-9_-]*\d)[A-Za-z0-9_-]{12,64}$/,
    needsCompany: false,
  },
  {
    // Market places of interfaces hand out keys of hexadecimal digits, which are paid by use: https://www.juhe.cn/docs
    id: "service-key",
    name: { en: "key of an outside service", "zh-CN": "第三方接口密钥" },
    key: /^(?:my|api|app|tuling|juhe|express|service)?key$/,
    shape: /^(?=.*\d)(?=.*[a-f])(?:[0-9a-f]{32}|[0-9a-f]{16}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i,
    needsCompany: true,
    company:
      /juhe\.cn|jisuapi|avatardata|showapi|tuling123|turingapi|kdniao|haoservice|market\.alicloudapi|tianapi|apistore\.baidu|heweather|seniverse/i,
  },
  {
    // QQ mini programs and other platforms hand out secrets of mixed letters: https://q.qq.com/wiki/develop/miniprogram/server/open_port/port_login.html
    id: "appsecret",
    name: { en: "AppSecret", "zh-CN": "AppSecret（开发者密钥）" },
    key: /^(?:app|client|wx|mp|qq|mini\w{0,10})?secret$/,
    shape: /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9]{16,31}$/,
    needsCompany: true,
    company: /app_?id\b/i,
  },
  {
    // What an official account's sample for PHP calls it: `define("TOKEN", "…")`.
    id: "callback-token",
    name: { en: "callback Token", "zh-CN": "消息推送 Token" },
    key: /^token$/,
    shape: /^(?=.*[A-Za-z])[A-Za-z0-9]{3,32}$/,
    needsCompany: true,
    company: /\bdefine\(\s*["']TOKEN["']/,
  },
  {
    id: "callback-token",
    name: { en: "callback Token", "zh-CN": "消息推送 Token" },
    key: /^(?:wx|wechat|weixin|mp|callback|msg|appcfg)?token$/,
    shape: /^(?=.*[A-Za-z])[A-Za-z0-9]{3,32}$/,
    needsCompany: true,
  },
];

/** Sample values of the official documents and of the vendors' own SDKs. */
const samples: ReadonlySet<string> = new Set([
  "abcdefghijklmnopqrstuvwxyz0123456789abcdefg",
  "jwx2zv1wgxt4bogzqyi5r0h1bnaxjvd8pk3gzh6alzf",
  "d41d8cd98f00b204e9800998ecf8427e",
  "0123456789abcdef0123456789abcdef",
  "1234567890abcdef1234567890abcdef",
  "e10adc3949ba59abbe56e057f20f883e",
  "c4ca4238a0b923820dcc509a6f75849b",
  "8934e7d15453e97507ef794cf7b0519d",
  "7813490da6f1265e4901ffb80afaa36f",
  "51c56b886b5be869567dd389b3e5d1d6",
  "192006250b4c09247ec02edce69f6a99",
  "jwmym7qr5nmoauwzrjgtbxmz3ka1tkaj3ykkr6q2b2c",
  "ijuixnpvgbodwkebsesaeoapahkqhqncf6g19t9wfg2",
]);

const placeholder =
  /your|you[-_]|xxx|\*{3}|<[^>]*>|\$\{|\{\{|\{[$:]\w|%[a-z_]+%|example|sample|placeholder|change[-_]?me|dummy|fake|mock|todo|replace|secret[-_]?here|[\u4e00-\u9fff]|^(?:test|demo|token|secret|appsecret|app_secret|key|none|null|undefined|string|password|true|false|todo|accesstoken|access_token)$/i;

/** True for what stands in for a value: empty, a stand-in word, one repeated character, a run, a documented sample. */
export const isPlaceholder = (value: string): boolean => {
  const text = value.trim();
  if (text.length < 3 || placeholder.test(text) || samples.has(text.toLowerCase())) return true;
  const distinct = new Set(text.toLowerCase()).size;
  if (distinct <= 3 || (text.length >= 32 && distinct <= 5)) return true;
  let runs = 0;
  for (let i = 1; i < text.length; i++) {
    const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
    if (step === 0 || step === 1) runs++;
  }
  return runs >= text.length * 0.6;
};
