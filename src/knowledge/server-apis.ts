import type { DataKind } from "../domain/data.ts";
import type { CitationId } from "./citations.ts";

/** An interface of api.weixin.qq.com that servers call. */
export interface ServerApi {
  /** Path of the URL, without host and query. */
  readonly path: string;
  readonly method: string;
  readonly name: string;
  readonly group:
    | "aggregate"
    | "config"
    | "content-safety"
    | "credential"
    | "credential+personal"
    | "messaging"
    | "messaging-retired"
    | "other"
    | "personal"
    | "personal+credential"
    | "personal-bulk"
    | "personal-high"
    | "personal-logs"
    | "personal-write"
    | "quota"
    | "risk"
    | "third-party-ads"
    | "token";
  /** Kinds of user data, or credentials, in the answer. */
  readonly returns: readonly DataKind[];
  readonly source: CitationId;
}

/** Hosts that serve these interfaces. */
export const serverApiHosts: readonly string[] = [
  "api.weixin.qq.com",
  "api2.weixin.qq.com",
  "sh.api.weixin.qq.com",
  "sz.api.weixin.qq.com",
  "hk.api.weixin.qq.com",
];

/**
 * Interfaces that leave errcode out when they succeed, so that `errcode !== 0` is wrong and `if (errcode)` is right.
 * Source: "后端 API 说明", https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/backend-api.html
 */
export const apisWithoutErrcodeOnSuccess: readonly string[] = [
  "/sns/jscode2session",
  "/cgi-bin/token",
  "/cgi-bin/stable_token",
  "/sns/oauth2/access_token",
  "/sns/oauth2/refresh_token",
  "/sns/userinfo",
];

// prettier-ignore
export const serverApis: readonly ServerApi[] = [
  { path: "/sns/jscode2session", method: "GET", name: "code2Session", group: "personal+credential", returns: ["openid", "session-key", "unionid"], source: "C2S" },
  { path: "/wxa/checksession", method: "GET", name: "checkSessionKey", group: "credential", returns: [], source: "ERRMP" },
  { path: "/wxa/resetusersessionkey", method: "GET", name: "ResetUserSessionKey", group: "credential", returns: ["session-key", "openid"], source: "ERRMP" },
  { path: "/wxa/business/getuserphonenumber", method: "POST", name: "getPhoneNumber", group: "personal-high", returns: ["phone"], source: "PHONEAPI" },
  { path: "/wxa/getpaidunionid", method: "GET", name: "getPaidUnionid", group: "personal", returns: ["unionid"], source: "ERRMP" },
  { path: "/wxa/getpluginopenpid", method: "POST", name: "getPluginOpenPId", group: "personal", returns: ["openid"], source: "ERRMP" },
  { path: "/wxa/business/getuserencryptkey", method: "GET", name: "getUserEncryptKey", group: "credential", returns: ["credential"], source: "ERRMP" },
  { path: "/wxa/business/checkencryptedmsg", method: "POST", name: "checkEncryptedData", group: "other", returns: [], source: "ERRMP" },
  { path: "/wxa/getopendata", method: "POST", name: "getOpenData (cloud)", group: "personal-high", returns: ["profile"], source: "ERRMP" },
  { path: "/cgi-bin/user/info", method: "GET", name: "OA user info", group: "personal", returns: ["openid", "unionid", "profile"], source: "OAUSER" },
  { path: "/cgi-bin/user/info/batchget", method: "POST", name: "OA batch user info", group: "personal-bulk", returns: ["openid", "unionid", "profile"], source: "OAUSER" },
  { path: "/cgi-bin/user/get", method: "GET", name: "OA follower list", group: "personal-bulk", returns: ["openid"], source: "OAUSER" },
  { path: "/cgi-bin/user/tag/get", method: "POST", name: "followers of a tag", group: "personal-bulk", returns: ["openid"], source: "COA" },
  { path: "/cgi-bin/tags/members/getblacklist", method: "POST", name: "blacklist", group: "personal-bulk", returns: ["openid"], source: "WPY" },
  { path: "/cgi-bin/user/info/updateremark", method: "POST", name: "set remark", group: "personal-write", returns: [], source: "FREQ" },
  { path: "/sns/userinfo", method: "GET", name: "OAuth profile", group: "personal", returns: ["profile", "openid", "unionid", "nickname", "avatar"], source: "OAUTH" },
  { path: "/sns/oauth2/access_token", method: "GET", name: "OAuth token", group: "credential+personal", returns: ["credential", "openid", "unionid"], source: "OAUTHAPI" },
  { path: "/cgi-bin/token", method: "GET", name: "getAccessToken", group: "token", returns: ["credential"], source: "TOKEN" },
  { path: "/cgi-bin/stable_token", method: "POST", name: "getStableAccessToken", group: "token", returns: ["credential"], source: "STABLE" },
  { path: "/cgi-bin/ticket/getticket", method: "GET", name: "jsapi_ticket / wx_card ticket", group: "token", returns: ["credential"], source: "JSSDK" },
  { path: "/cgi-bin/component/api_component_token", method: "POST", name: "third-party component token", group: "token", returns: ["credential"], source: "ERRMP" },
  { path: "/cgi-bin/component/api_authorizer_token", method: "POST", name: "authorizer token", group: "token", returns: ["credential"], source: "ERRMP" },
  { path: "/wxa/getsnticket", method: "POST", name: "device ticket", group: "token", returns: ["credential"], source: "ERRMP" },
  { path: "/tcb/getqcloudtoken", method: "POST", name: "cloud credentials", group: "credential", returns: ["credential"], source: "ERRMP" },
  { path: "/cgi-bin/clear_quota", method: "POST", name: "clearQuota", group: "quota", returns: [], source: "QUOTA" },
  { path: "/cgi-bin/clear_quota/v2", method: "POST", name: "clearQuotaByAppSecret", group: "quota", returns: [], source: "QUOTA" },
  { path: "/cgi-bin/openapi/quota/clear", method: "POST", name: "clearApiQuota", group: "quota", returns: [], source: "QUOTA" },
  { path: "/cgi-bin/openapi/quota/get", method: "POST", name: "getApiQuota", group: "quota", returns: [], source: "QUOTA" },
  { path: "/cgi-bin/openapi/rid/get", method: "POST", name: "getRidInfo", group: "other", returns: [], source: "QUOTA" },
  { path: "/cgi-bin/getcallbackip", method: "GET", name: "getCallbackIp", group: "other", returns: [], source: "QUOTA" },
  { path: "/wxa/msg_sec_check", method: "POST", name: "msgSecCheck", group: "content-safety", returns: [], source: "MSGSEC" },
  { path: "/wxa/media_check_async", method: "POST", name: "mediaCheckAsync", group: "content-safety", returns: [], source: "MEDIASEC" },
  { path: "/wxa/getuserriskrank", method: "POST", name: "getUserRiskRank", group: "risk", returns: [], source: "RISK" },
  { path: "/cgi-bin/message/subscribe/send", method: "POST", name: "subscribe message", group: "messaging", returns: [], source: "SUBSEND" },
  { path: "/cgi-bin/message/template/send", method: "POST", name: "OA template message", group: "messaging", returns: [], source: "TPL" },
  { path: "/cgi-bin/message/subscribe/bizsend", method: "POST", name: "OA subscribe notification", group: "messaging", returns: [], source: "ERRMP" },
  { path: "/cgi-bin/message/custom/send", method: "POST", name: "customer service message", group: "messaging", returns: [], source: "CUST" },
  { path: "/cgi-bin/message/mass/sendall", method: "POST", name: "mass send", group: "messaging", returns: [], source: "FREQ" },
  { path: "/cgi-bin/message/mass/send", method: "POST", name: "mass send by openid", group: "messaging", returns: [], source: "FREQ" },
  { path: "/cgi-bin/message/wxopen/template/send", method: "POST", name: "mini program template message (retired)", group: "messaging-retired", returns: [], source: "TPLMP" },
  { path: "/cgi-bin/message/wxopen/template/uniform_send", method: "POST", name: "uniform message", group: "messaging", returns: [], source: "OBS" },
  { path: "/cgi-bin/message/wxopen/employeerelationmsg/send", method: "POST", name: "employee relation message", group: "messaging", returns: [], source: "ERRMP" },
  { path: "/cgi-bin/menu/create", method: "POST", name: "custom menu", group: "config", returns: [], source: "FREQ" },
  { path: "/cgi-bin/qrcode/create", method: "POST", name: "parametric QR", group: "config", returns: [], source: "FREQ" },
  { path: "/wxa/getwxacodeunlimit", method: "POST", name: "unlimited code", group: "config", returns: [], source: "ERRMP" },
  { path: "/wxa/generate_urllink", method: "POST", name: "URL Link", group: "config", returns: [], source: "ERRMP" },
  { path: "/wxa/generatescheme", method: "POST", name: "URL scheme", group: "config", returns: [], source: "ERRMP" },
  { path: "/cv/ocr/idcard", method: "POST", name: "ID card OCR", group: "personal-high", returns: ["real-name", "id-number", "address"], source: "ERRMP" },
  { path: "/cv/ocr/bankcard", method: "POST", name: "bank card OCR", group: "personal-high", returns: ["bank-card"], source: "ERRMP" },
  { path: "/cv/ocr/driving", method: "POST", name: "vehicle licence OCR", group: "personal-high", returns: ["real-name", "license-plate"], source: "ERRMP" },
  { path: "/cv/ocr/drivinglicense", method: "POST", name: "driving licence OCR", group: "personal-high", returns: ["real-name", "id-number"], source: "ERRMP" },
  { path: "/cityservice/face/identify/getverifyid", method: "POST", name: "face verification", group: "personal-high", returns: [], source: "ERRMP" },
  { path: "/cityservice/face/identify/queryverifyinfo", method: "POST", name: "face verification result", group: "personal-high", returns: [], source: "ERRMP" },
  { path: "/intp/quickcheckstudentidentity", method: "POST", name: "student check", group: "personal", returns: [], source: "ERRMP" },
  { path: "/tcb/databasequery", method: "POST", name: "cloud DB query", group: "personal-bulk", returns: [], source: "ERRMP" },
  { path: "/tcb/databasemigrateexport", method: "POST", name: "cloud DB export", group: "personal-bulk", returns: [], source: "ERRMP" },
  { path: "/datacube/getweanalysisappiduserportrait", method: "POST", name: "user portrait", group: "aggregate", returns: [], source: "ERRMP" },
  { path: "/wxaapi/feedback/list", method: "GET", name: "user feedback", group: "personal", returns: ["phone", "nickname"], source: "ERRMP" },
  { path: "/wxaapi/userlog/userlog_search", method: "GET", name: "real-time log search", group: "personal-logs", returns: ["openid"], source: "ERRMP" },
  { path: "/wxaapi/log/jserr_detail", method: "POST", name: "JS errors", group: "personal-logs", returns: ["openid"], source: "ERRMP" },
  { path: "/marketing/user_actions/add", method: "POST", name: "ad conversion upload", group: "third-party-ads", returns: [], source: "ERRMP" },
  { path: "/sns/oauth2/refresh_token", method: "GET", name: "refreshUserToken", group: "credential+personal", returns: ["credential", "openid"], source: "OAUTHAPI" },
  { path: "/cgi-bin/component/api_query_auth", method: "POST", name: "apiQueryAuth", group: "token", returns: ["credential"], source: "TOKEN" },
];

const byPath = new Map(serverApis.map((api) => [api.path, api]));

/** The interface that a URL calls: the host, when it is known, must be WeChat's; query and fragment are ignored. */
export const serverApiOf = (url: string): ServerApi | undefined => {
  const match = /^(?:https?:)?\/\/([^/?#]*)([^?#]*)/.exec(url);
  const host = match?.[1];
  if (host !== undefined && !host.includes("${}") && !serverApiHosts.includes(host.toLowerCase())) return undefined;
  const path = (match ? match[2] : url.replace(/^\$\{\}/, "").replace(/[?#].*$/, "")) ?? "";
  return byPath.get(path.startsWith("/") ? path.replace(/\/+$/, "") : `/${path}`);
};
