/**
 * Packages and endpoints that log in to WeChat or to the Official Accounts console in a user's stead.
 * Clause O1; "微信公众平台运营规范" 3.1, https://mp.weixin.qq.com/cgi-bin/readtemplate?t=business/faq_operation_tmpl&type=info&lang=zh_CN
 */
export interface AutomationPackage {
  readonly ecosystem: "npm" | "pypi" | "go" | "maven" | "nuget" | "php";
  readonly name: string;
  readonly does: string;
  /** A framework that is only a problem together with a puppet for personal accounts. */
  readonly onlyWithPuppet: boolean;
}

// prettier-ignore
export const automationPackages: readonly AutomationPackage[] = [
  { ecosystem: "npm", name: "wechaty", does: "personal-account bot framework", onlyWithPuppet: true },
  { ecosystem: "npm", name: "@juzi/wechaty", does: "personal-account bot framework", onlyWithPuppet: true },
  { ecosystem: "npm", name: "wechaty-puppet-wechat", does: "web/PC/pad protocol automation of a personal account", onlyWithPuppet: false },
  { ecosystem: "npm", name: "wechaty-puppet-wechat4u", does: "web/PC/pad protocol automation of a personal account", onlyWithPuppet: false },
  { ecosystem: "npm", name: "wechaty-puppet-xp", does: "web/PC/pad protocol automation of a personal account", onlyWithPuppet: false },
  { ecosystem: "npm", name: "wechat4u", does: "web/PC/pad protocol automation of a personal account", onlyWithPuppet: false },
  { ecosystem: "npm", name: "padlocal-client-ts", does: "web/PC/pad protocol automation of a personal account", onlyWithPuppet: false },
  { ecosystem: "npm", name: "wechaty-puppet-padlocal", does: "protocol automation", onlyWithPuppet: false },
  { ecosystem: "npm", name: "wechaty-puppet-walnut", does: "protocol automation", onlyWithPuppet: false },
  { ecosystem: "npm", name: "wechaty-puppet-service", does: "protocol automation", onlyWithPuppet: false },
  { ecosystem: "npm", name: "wechaty-puppet-engine", does: "protocol automation", onlyWithPuppet: false },
  { ecosystem: "npm", name: "wechaty-puppet-gewechat", does: "protocol automation", onlyWithPuppet: false },
  { ecosystem: "npm", name: "wechaty-puppet-macos", does: "protocol automation", onlyWithPuppet: false },
  { ecosystem: "npm", name: "wechaty-puppet-padplus", does: "protocol automation", onlyWithPuppet: false },
  { ecosystem: "npm", name: "wechaty-puppet-padpro", does: "protocol automation", onlyWithPuppet: false },
  { ecosystem: "npm", name: "wechaty-puppet-padchat", does: "protocol automation", onlyWithPuppet: false },
  { ecosystem: "npm", name: "wechaty-puppet-hostie", does: "protocol automation", onlyWithPuppet: false },
  { ecosystem: "npm", name: "wechaty-puppet-wechatferry", does: "protocol automation", onlyWithPuppet: false },
  { ecosystem: "npm", name: "@juzi/wechaty-puppet-padplus", does: "protocol automation", onlyWithPuppet: false },
  { ecosystem: "npm", name: "@juzi/wechaty-puppet-service", does: "protocol automation", onlyWithPuppet: false },
  { ecosystem: "npm", name: "@wechatferry/core", does: "PC client hook", onlyWithPuppet: false },
  { ecosystem: "npm", name: "@wechatferry/puppet", does: "PC client hook", onlyWithPuppet: false },
  { ecosystem: "npm", name: "@wechatferry/agent", does: "PC client hook", onlyWithPuppet: false },
  { ecosystem: "npm", name: "wechatferry", does: "PC client hook", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "itchat", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "itchat-uos", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "wxpy", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "wechaty", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "wechaty-puppet", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "wcferry", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "wxautox", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "ntchat", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "pywechat127", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "gewechat-client", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "wxbot", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "efb-wechat-slave-itchat-uos", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "wcfhttp", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "wxhook", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "wxhelper", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "wechaty-puppet-itchat", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "wechaty-puppet-service", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "wechaty-puppet-hostie", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "pywechatbot", does: "personal-account automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "wxauto", does: "UI automation", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "pywxdump", does: "reads the local WeChat database", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "wechatsogou", does: "article crawler", onlyWithPuppet: false },
  { ecosystem: "pypi", name: "wechatarticles", does: "uses MP console cookies to crawl articles", onlyWithPuppet: false },
  { ecosystem: "go", name: "github.com/eatmoreapple/openwechat", does: "web protocol automation", onlyWithPuppet: false },
  { ecosystem: "go", name: "github.com/danbai225/WeChatFerry-go", does: "PC hook", onlyWithPuppet: false },
  { ecosystem: "maven", name: "cn.zhouyafeng:itchat4j", does: "web protocol automation", onlyWithPuppet: false },
  { ecosystem: "nuget", name: "WeChatFerry.Net", does: "PC hook", onlyWithPuppet: false },
  { ecosystem: "php", name: "hanson/vbot", does: "web protocol automation", onlyWithPuppet: false },
];

/** What the page behind a console or client address is for. */
export type ConsoleUse =
  | "login" // takes credentials, or hands out the QR code that logs in
  | "act" // sends or changes something in the operator's name
  | "read"; // reads what only a logged-in browser or client may see

/**
 * Addresses of mp.weixin.qq.com that only the operator's browser or the reader's client calls; no interface document
 * names them. Left out are pages that people link to (articles, profile pages, the console's front door) and official
 * addresses on the same host (showqrcode, componentloginpage, bindcomponent, subscribemsg, readtemplate, announce).
 */
export const consoleEndpoints: readonly { readonly address: RegExp; readonly use: ConsoleUse }[] = [
  {
    address:
      /\/cgi-bin\/(?:bizlogin|scanloginqrcode|loginqrcode|loginauth|login\?|startlogin|webreport\?|verifycode\?)/,
    use: "login",
  },
  {
    address:
      /\/cgi-bin\/(?:singlesend|masssend(?!page)|operate_appmsg|setusertag|modifycontacts|filetransfer|uploadimg2cdn)\b/,
    use: "act",
  },
  {
    address:
      /\/cgi-bin\/(?:appmsgpublish|searchbiz|appmsg\b(?!album)|contactmanage\b|newoperatereport|getcomment|getmessage\b|getcontactinfo\b|getheadimg\b)/,
    use: "read",
  },
  {
    address: /\/mp\/(?:getappmsgext|appmsg_comment|getbizbanner|getappmsgext2|profile_ext\?(?:[^#]*&)?action=getmsg)/,
    use: "read",
  },
  { address: /\/misc\/(?:appmsganalysis|appmsgcomment|useranalysis)/, use: "read" },
];

/** Hosts of the web and client protocols of personal accounts. */
export const clientProtocolHosts: readonly string[] = [
  "login.wx.qq.com",
  "login.weixin.qq.com",
  "wx.qq.com",
  "wx2.qq.com",
  "wx8.qq.com",
  "webpush.wx.qq.com",
  "file.wx.qq.com",
  "szshort.weixin.qq.com",
  "extshort.weixin.qq.com",
  "long.weixin.qq.com",
];

/**
 * Paths by which hosted services log a personal account in by the protocol of the tablet client. Source: the services' own
 * documents, https://www.wkteam.cn/api-wen-dang2/deng-lu/huo-qu-wei-xin-er-wei-ma2.html
 */
export const tabletLoginPaths: readonly string[] = ["iPadLogin", "getIPadLoginInfo", "getLoginQrCode", "secondLogin"];

/** Cookies and URL parameters that are the session of an operator in the console, or of a reader in the client. */
export const sessionMarks: readonly string[] = [
  "slave_sid",
  "slave_user",
  "slave_bizuin",
  "data_ticket",
  "data_bizuin",
  "rand_info",
  "appmsg_token",
  "wap_sid2",
  "pass_ticket",
  "wxuin",
  "webwx_data_ticket",
];

/** Names that only look alike or use the official interfaces. */
export const allowedAutomation: readonly RegExp[] = [
  /^wechaty-puppet-(?:official-account|mock|lark|whatsapp|oicq|gitter|discord|zoom)$/,
  /^itchatmp$/,
  /^miniprogram-(?:ci|automator)$/,
  /^(?:bit|chit)chat/i,
];
