import type { Text } from "../domain/text.ts";

export interface ErrorCode {
  readonly code: number;
  readonly category:
    | "code"
    | "config"
    | "consent"
    | "content"
    | "idempotent"
    | "identity"
    | "ok"
    | "permission"
    | "policy"
    | "quota"
    | "rate"
    | "request"
    | "session"
    | "token"
    | "transient"
    | "user-risk"
    | "user-state";
  readonly retryable: boolean;
  readonly meaning: Text;
}

/** Codes on which the token is fetched anew once, centrally, and the call repeated once. */
export const tokenErrorCodes: readonly number[] = [40001, 40014, 42001];

/**
 * Return codes of the server interfaces. Which may be retried is our reading of the official meanings.
 * Source: the error tables of the server API pages, https://developers.weixin.qq.com/miniprogram/dev/server/
 */
// prettier-ignore
export const errorCodes: readonly ErrorCode[] = [
  { code: -1, category: "transient", retryable: true, meaning: { en: "system busy", "zh-CN": "系统繁忙" } },
  { code: 0, category: "ok", retryable: false, meaning: { en: "ok", "zh-CN": "请求成功" } },
  { code: 40001, category: "token", retryable: true, meaning: { en: "invalid credential, access_token invalid or not latest", "zh-CN": "AppSecret 错误或 access_token 无效/非最新" } },
  { code: 40002, category: "request", retryable: false, meaning: { en: "invalid grant_type", "zh-CN": "不合法的凭证类型" } },
  { code: 40003, category: "identity", retryable: false, meaning: { en: "invalid openid", "zh-CN": "不合法的 OpenID" } },
  { code: 40004, category: "request", retryable: false, meaning: { en: "invalid media type", "zh-CN": "不合法的媒体文件类型" } },
  { code: 40005, category: "request", retryable: false, meaning: { en: "invalid file type", "zh-CN": "不合法的文件类型" } },
  { code: 40006, category: "request", retryable: false, meaning: { en: "invalid file size", "zh-CN": "不合法的文件大小" } },
  { code: 40007, category: "request", retryable: false, meaning: { en: "invalid media_id", "zh-CN": "不合法的媒体文件 id" } },
  { code: 40008, category: "request", retryable: false, meaning: { en: "invalid message type", "zh-CN": "不合法的消息类型" } },
  { code: 40009, category: "request", retryable: false, meaning: { en: "invalid image size", "zh-CN": "不合法的图片文件大小" } },
  { code: 40013, category: "config", retryable: false, meaning: { en: "invalid appid", "zh-CN": "不合法的 AppID" } },
  { code: 40014, category: "token", retryable: true, meaning: { en: "invalid access_token", "zh-CN": "不合法的 access_token" } },
  { code: 40016, category: "request", retryable: false, meaning: { en: "invalid button count", "zh-CN": "不合法的按钮个数" } },
  { code: 40018, category: "request", retryable: false, meaning: { en: "invalid button name length", "zh-CN": "不合法的按钮名字长度" } },
  { code: 40029, category: "code", retryable: false, meaning: { en: "invalid code", "zh-CN": "code 无效" } },
  { code: 40030, category: "code", retryable: false, meaning: { en: "invalid refresh_token", "zh-CN": "不合法的 refresh_token" } },
  { code: 40031, category: "request", retryable: false, meaning: { en: "invalid openid list", "zh-CN": "不合法的 openid 列表" } },
  { code: 40032, category: "request", retryable: false, meaning: { en: "invalid openid list length", "zh-CN": "openid 列表长度不合法" } },
  { code: 40033, category: "request", retryable: false, meaning: { en: "invalid characters (\\uxxxx)", "zh-CN": "不合法的请求字符" } },
  { code: 40035, category: "request", retryable: false, meaning: { en: "invalid parameter", "zh-CN": "不合法的参数" } },
  { code: 40037, category: "config", retryable: false, meaning: { en: "invalid template_id", "zh-CN": "不合法的 template_id" } },
  { code: 40039, category: "request", retryable: false, meaning: { en: "invalid url length", "zh-CN": "不合法的 URL 长度" } },
  { code: 40066, category: "request", retryable: false, meaning: { en: "invalid url", "zh-CN": "不合法的 url" } },
  { code: 40097, category: "request", retryable: false, meaning: { en: "invalid args", "zh-CN": "参数错误" } },
  { code: 40101, category: "request", retryable: false, meaning: { en: "missing parameter", "zh-CN": "缺少必填参数" } },
  { code: 40125, category: "config", retryable: false, meaning: { en: "invalid appsecret", "zh-CN": "无效的 appsecret" } },
  { code: 40129, category: "request", retryable: false, meaning: { en: "invalid scene", "zh-CN": "场景值错误" } },
  { code: 40132, category: "request", retryable: false, meaning: { en: "invalid weixin id", "zh-CN": "微信号不合法" } },
  { code: 40163, category: "code", retryable: false, meaning: { en: "code been used", "zh-CN": "oauth_code 已使用" } },
  { code: 40164, category: "config", retryable: false, meaning: { en: "ip not in whitelist", "zh-CN": "调用接口的 IP 不在白名单" } },
  { code: 40165, category: "request", retryable: false, meaning: { en: "invalid weapp pagepath", "zh-CN": "参数 path 填写错误" } },
  { code: 40201, category: "config", retryable: false, meaning: { en: "invalid url (callback check)", "zh-CN": "未设置回调URL" } },
  { code: 40212, category: "request", retryable: false, meaning: { en: "invalid query", "zh-CN": "参数 query 填写错误" } },
  { code: 40226, category: "user-risk", retryable: false, meaning: { en: "code blocked (high-risk user)", "zh-CN": "高风险等级用户，登录拦截" } },
  { code: 40243, category: "config", retryable: false, meaning: { en: "AppSecret frozen", "zh-CN": "AppSecret 已被冻结" } },
  { code: 41001, category: "request", retryable: false, meaning: { en: "access_token missing", "zh-CN": "缺少 access_token 参数" } },
  { code: 41002, category: "request", retryable: false, meaning: { en: "appid missing", "zh-CN": "缺少 appid 参数" } },
  { code: 41003, category: "request", retryable: false, meaning: { en: "refresh_token missing", "zh-CN": "缺少 refresh_token 参数" } },
  { code: 41004, category: "request", retryable: false, meaning: { en: "appsecret missing", "zh-CN": "缺少 secret 参数" } },
  { code: 41008, category: "request", retryable: false, meaning: { en: "code missing", "zh-CN": "缺少 oauth code" } },
  { code: 41009, category: "request", retryable: false, meaning: { en: "openid missing", "zh-CN": "缺少 openid" } },
  { code: 42001, category: "token", retryable: true, meaning: { en: "access_token expired", "zh-CN": "access_token 超时" } },
  { code: 42002, category: "code", retryable: false, meaning: { en: "refresh_token expired", "zh-CN": "refresh_token 超时" } },
  { code: 42003, category: "code", retryable: false, meaning: { en: "code expired", "zh-CN": "oauth_code 超时" } },
  { code: 42007, category: "code", retryable: false, meaning: { en: "user changed password, tokens void", "zh-CN": "用户修改微信密码，token 失效" } },
  { code: 43001, category: "request", retryable: false, meaning: { en: "require GET", "zh-CN": "需要 GET 请求" } },
  { code: 43002, category: "request", retryable: false, meaning: { en: "require POST", "zh-CN": "需要 POST 请求" } },
  { code: 43003, category: "request", retryable: false, meaning: { en: "require HTTPS", "zh-CN": "需要 HTTPS 请求" } },
  { code: 43004, category: "user-state", retryable: false, meaning: { en: "require subscribe", "zh-CN": "需要接收者关注" } },
  { code: 43019, category: "user-state", retryable: false, meaning: { en: "recipient in blacklist", "zh-CN": "需要将接收者从黑名单中移除" } },
  { code: 43101, category: "user-state", retryable: false, meaning: { en: "user refused / has no subscription left", "zh-CN": "用户未订阅消息" } },
  { code: 43104, category: "identity", retryable: false, meaning: { en: "openid does not match appid", "zh-CN": "appid 与 openid 不匹配" } },
  { code: 43107, category: "policy", retryable: false, meaning: { en: "subscribe capability banned", "zh-CN": "订阅消息能力封禁" } },
  { code: 43108, category: "rate", retryable: true, meaning: { en: "concurrent messages to one fan", "zh-CN": "并发下发消息给同一个粉丝" } },
  { code: 44001, category: "request", retryable: false, meaning: { en: "empty media", "zh-CN": "多媒体文件为空" } },
  { code: 44002, category: "request", retryable: false, meaning: { en: "empty post data", "zh-CN": "POST 的数据包为空" } },
  { code: 44990, category: "rate", retryable: true, meaning: { en: "reach max api second frequence", "zh-CN": "秒级频率超限" } },
  { code: 44991, category: "rate", retryable: true, meaning: { en: "reach max api minute frequence", "zh-CN": "超出接口每分钟调用限制" } },
  { code: 44993, category: "quota", retryable: false, meaning: { en: "reach max api day frequence", "zh-CN": "单天生成数量超上限" } },
  { code: 45001, category: "request", retryable: false, meaning: { en: "media size out of limit", "zh-CN": "多媒体文件大小超过限制" } },
  { code: 45002, category: "request", retryable: false, meaning: { en: "content size out of limit", "zh-CN": "消息内容超过限制" } },
  { code: 45003, category: "request", retryable: false, meaning: { en: "title out of limit", "zh-CN": "标题字段超过限制" } },
  { code: 45004, category: "request", retryable: false, meaning: { en: "description out of limit", "zh-CN": "描述字段超过限制" } },
  { code: 45007, category: "request", retryable: false, meaning: { en: "voice too long", "zh-CN": "语音播放时间超过限制" } },
  { code: 45009, category: "quota", retryable: false, meaning: { en: "reach max api daily quota limit", "zh-CN": "接口调用超过(天级)限制" } },
  { code: 45011, category: "rate", retryable: true, meaning: { en: "api minute-quota reach limit", "zh-CN": "API 调用太频繁" } },
  { code: 45015, category: "user-state", retryable: false, meaning: { en: "out of response time limit", "zh-CN": "回复时间超过限制" } },
  { code: 45035, category: "config", retryable: false, meaning: { en: "client ip not registered", "zh-CN": "来源 IP 未登记" } },
  { code: 45047, category: "user-state", retryable: false, meaning: { en: "out of response count limit", "zh-CN": "客服接口下行条数超过限制" } },
  { code: 45065, category: "idempotent", retryable: false, meaning: { en: "clientmsgid exists", "zh-CN": "相同 clientmsgid 已存在群发记录" } },
  { code: 45066, category: "rate", retryable: true, meaning: { en: "retry too fast", "zh-CN": "相同 clientmsgid 重试速度过快" } },
  { code: 45067, category: "request", retryable: false, meaning: { en: "clientmsgid too long", "zh-CN": "clientmsgid 长度超过限制" } },
  { code: 45159, category: "request", retryable: false, meaning: { en: "invalid tag_id", "zh-CN": "非法的 tag_id" } },
  { code: 45168, category: "content", retryable: false, meaning: { en: "sensitive word hit", "zh-CN": "命中敏感词" } },
  { code: 46001, category: "request", retryable: false, meaning: { en: "no media data", "zh-CN": "不存在媒体数据" } },
  { code: 46004, category: "identity", retryable: false, meaning: { en: "user not exist", "zh-CN": "不存在的用户" } },
  { code: 47001, category: "request", retryable: false, meaning: { en: "data format error", "zh-CN": "解析 JSON/XML 内容错误" } },
  { code: 47003, category: "request", retryable: false, meaning: { en: "argument invalid (template data)", "zh-CN": "参数错误(订阅消息 data)" } },
  { code: 48001, category: "permission", retryable: false, meaning: { en: "api unauthorized", "zh-CN": "api 功能未授权" } },
  { code: 48002, category: "user-state", retryable: false, meaning: { en: "user refuses messages", "zh-CN": "粉丝拒收消息" } },
  { code: 48004, category: "policy", retryable: false, meaning: { en: "api forbidden for irregularities", "zh-CN": "api 接口被封禁" } },
  { code: 48006, category: "quota", retryable: false, meaning: { en: "forbid to clear quota: limit reached", "zh-CN": "禁止清零调用次数，达到上限" } },
  { code: 48008, category: "permission", retryable: false, meaning: { en: "no permission for this message type", "zh-CN": "没有该类型消息的发送权限" } },
  { code: 50001, category: "consent", retryable: false, meaning: { en: "user unauthorized", "zh-CN": "用户未授权该 api" } },
  { code: 50002, category: "policy", retryable: false, meaning: { en: "user limited", "zh-CN": "用户受限" } },
  { code: 50004, category: "config", retryable: false, meaning: { en: "token interface forbidden", "zh-CN": "禁止使用 token 接口" } },
  { code: 50005, category: "user-state", retryable: false, meaning: { en: "user not following", "zh-CN": "用户未关注公众号" } },
  { code: 50007, category: "policy", retryable: false, meaning: { en: "account frozen", "zh-CN": "账号已冻结" } },
  { code: 61004, category: "config", retryable: false, meaning: { en: "client ip not registered", "zh-CN": "来源 IP 未登记(第三方平台)" } },
  { code: 61007, category: "permission", retryable: false, meaning: { en: "api unauthorized to component", "zh-CN": "权限集未授权给第三方平台" } },
  { code: 61010, category: "user-state", retryable: false, meaning: { en: "code is expired / no visit within 2 h", "zh-CN": "用户访问记录超时(近两小时未访问)" } },
  { code: 61080, category: "transient", retryable: true, meaning: { en: "risk service unavailable", "zh-CN": "用户安全服务不可用" } },
  { code: 61081, category: "rate", retryable: true, meaning: { en: "get riskrank too frequently", "zh-CN": "用户安全接口调用过于频繁" } },
  { code: 61450, category: "transient", retryable: true, meaning: { en: "system error", "zh-CN": "系统错误(客服)" } },
  { code: 61451, category: "request", retryable: false, meaning: { en: "invalid parameter", "zh-CN": "参数错误(客服)" } },
  { code: 61452, category: "config", retryable: false, meaning: { en: "invalid kf_account", "zh-CN": "无效客服账号" } },
  { code: 61500, category: "request", retryable: false, meaning: { en: "date format error", "zh-CN": "日期格式错误" } },
  { code: 65301, category: "request", retryable: false, meaning: { en: "menuid not exist", "zh-CN": "不存在此 menuid" } },
  { code: 65316, category: "policy", retryable: false, meaning: { en: "menu redirects to too many domains", "zh-CN": "菜单设置了过多的域名外跳(最多 3 个域名)" } },
  { code: 65317, category: "request", retryable: false, meaning: { en: "invalid url", "zh-CN": "不合法的 URL" } },
  { code: 70000, category: "policy", retryable: false, meaning: { en: "minor protection", "zh-CN": "为保护未成年人权益，消息发送失败" } },
  { code: 76021, category: "request", retryable: false, meaning: { en: "cgi_path not found", "zh-CN": "cgi_path 填错" } },
  { code: 76022, category: "identity", retryable: false, meaning: { en: "no permission for cgi_path", "zh-CN": "token 与 api 所属账号不符" } },
  { code: 85079, category: "config", retryable: false, meaning: { en: "no online release", "zh-CN": "小程序没有线上版本" } },
  { code: 87007, category: "session", retryable: false, meaning: { en: "session_key not existed or expired", "zh-CN": "session_key 不存在或已过期" } },
  { code: 87008, category: "request", retryable: false, meaning: { en: "invalid sig_method", "zh-CN": "无效的签名方法" } },
  { code: 87009, category: "session", retryable: false, meaning: { en: "invalid signature", "zh-CN": "无效的签名" } },
  { code: 87014, category: "content", retryable: false, meaning: { en: "risky content (v1 APIs)", "zh-CN": "内容含有违法违规内容(1.0)" } },
  { code: 87020, category: "rate", retryable: false, meaning: { en: "repeat request limit exceeded", "zh-CN": "重复请求超出限制" } },
  { code: 89002, category: "config", retryable: false, meaning: { en: "open not exists", "zh-CN": "未绑定开放平台账号" } },
  { code: 89300, category: "request", retryable: false, meaning: { en: "invalid trade", "zh-CN": "订单无效" } },
  { code: 89503, category: "config", retryable: false, meaning: { en: "needs administrator confirmation", "zh-CN": "此次调用需要管理员确认" } },
  { code: 89506, category: "config", retryable: false, meaning: { en: "IP refused, retry after 24 h", "zh-CN": "IP 被管理员拒绝，24 小时后再试" } },
  { code: 89507, category: "config", retryable: false, meaning: { en: "IP refused, retry after 1 h", "zh-CN": "IP 被管理员拒绝，1 小时后再试" } },
  { code: 9001001, category: "request", retryable: false, meaning: { en: "invalid post data", "zh-CN": "POST 数据参数不合法" } },
  { code: 9001002, category: "transient", retryable: true, meaning: { en: "remote unavailable", "zh-CN": "远端服务不可用" } },
  { code: 9410009, category: "quota", retryable: false, meaning: { en: "risk test quota used up", "zh-CN": "测试额度已耗尽" } },
];
