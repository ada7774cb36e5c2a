/** Hosts of WeChat and of the account's own CloudBase: data sent there goes to no third party. */
export const officialHosts: readonly string[] = [
  "api.weixin.qq.com",
  "api2.weixin.qq.com",
  "sh.api.weixin.qq.com",
  "sz.api.weixin.qq.com",
  "hk.api.weixin.qq.com",
  "open.weixin.qq.com",
  "res.wx.qq.com",
  "res2.wx.qq.com",
  "mp.weixin.qq.com",
  "thirdwx.qlogo.cn",
  "wx.qlogo.cn",
  "mmbiz.qpic.cn",
  "mmecoa.qpic.cn",
  "servicewechat.com",
  "api.mch.weixin.qq.com",
  "wxaurl.cn",
  "tcb.qcloud.la",
  "tcloudbaseapp.com",
  "run.tcloudbase.com",
];

/** True for an official host or a subdomain of one. */
export const isOfficialHost = (host: string): boolean =>
  officialHosts.some((official) => host === official || host.endsWith(`.${official}`));
