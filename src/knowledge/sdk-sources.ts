import type { DataKind } from "../domain/data.ts";
import {
  oauthProfileShape,
  oauthTokenShape,
  openDataShape,
  phoneShape,
  profileShape,
  pushMessageShape,
  sessionShape,
} from "./sources.ts";
import type { Shape } from "./sources.ts";

/** A call of a WeChat SDK whose result holds user data or a credential. */
export interface SdkSource {
  /** Method names in lower case, without underscores and a final `async`. */
  readonly methods: readonly string[];
  /** What the receiver or the import must look like, in lower case; absent where the method's name is telling enough. */
  readonly on?: RegExp;
  readonly shape: Shape;
  /** Only with an argument: without one it is a getter of the same name. */
  readonly withArgument?: boolean;
}

const only = (kind: DataKind, ...fields: readonly string[]): Shape => ({
  whole: [kind],
  fields: Object.fromEntries(fields.map((field) => [field, [kind]])),
});
const token = only("credential", "accesstoken", "token", "ticket");
const wechat = /wechat|weixin|weapp|(^|[^a-z])(wx|mp|oa|ma|officialaccount|miniprogram|mini|qy)[a-z]*|easywechat/;

/** The address at which somebody stands, as map services give it for coordinates. */
const standsAt = only(
  "location",
  ..."result regeocode regeocodedata addresscomponent formattedaddress formattedaddresses adinfo address city district".split(
    " ",
  ),
  ..."province township street streetnumber pois originaldata wxmarkerdata name desc latitude longitude".split(" "),
);

/**
 * Web services that tell the address of coordinates. Sources: https://lbs.amap.com/api/webservice/guide/api/georegeo,
 * https://lbs.qq.com/service/webService/webServiceGuide/address/Gcoder and https://lbsyun.baidu.com/faq/api?title=webapi/guide/webservice-geocoding-abroad
 */
export const reverseGeocoding: { readonly url: RegExp; readonly shape: Shape } = {
  url: /restapi\.amap\.com\/v3\/geocode\/regeo|apis\.map\.qq\.com\/ws\/geocoder\/v1|api\.map\.baidu\.com\/(?:reverse_geocoding|geocoder)\//,
  shape: standsAt,
};

/**
 * Sources: the repositories w7corp/easywechat, overtrue/wechat, Wechat-Group/WxJava (binarywang), silenceper/wechat,
 * wechatpy/wechatpy, JeffreySu/WeiXinMPSDK (Senparc), node-webot/co-wechat-api, node-webot/wechat-oauth, wx-server-sdk.
 */
// prettier-ignore
export const sdkSources: readonly SdkSource[] = [
  { methods: ["codetosession", "code2session", "jscode2session", "jscode2sessioninfo", "jscode2json", "getsessioninfo", "authcode2session", "getsessionkey", "logincode2session", "getsessionkeyoropenid", "code2sessioncontext"], shape: sessionShape, withArgument: true },
  { methods: ["session"], on: /(->|\.)auth$|auth\(\)$|miniprogram.*auth/, shape: sessionShape },
  { methods: ["getpluginopenpid"], shape: only("openid", "openpid") },
  { methods: ["getpaidunionid"], shape: only("unionid", "unionid") },
  { methods: ["getuserphonenumber", "getphonenoinfo", "getnewphonenoinfo", "getphonenumber"], on: /wechat|weixin|wx|util|auth|business|phone|miniprogram|easywechat|userservice|mini/, shape: phoneShape, withArgument: true },
  { methods: ["decryptdata", "decryptsession", "decryptminiprogramuser", "decodeencrypteddata", "decodeuserinfobysessionid", "decodeencryptedphonenumber", "decodeencrypteddatatoentity", "decryptphonenumber", "decryptuserinfo", "decryptuserdata"], shape: openDataShape },
  { methods: ["decrypt", "decryptmessage"], on: /wxbizdatacrypt|wechatwxacrypto|encryptor|wxacrypto|datacrypt/, shape: openDataShape },
  { methods: ["getopendata"], on: /cloud/, shape: openDataShape },
  // ocr.idcard and its like of the cloud SDK, https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/img-ocr/ocr/idCardOCR.html
  { methods: ["idcard", "driverlicense", "drivinglicense"], on: /(^|\.)ocr$/, shape: { whole: ["id-number", "real-name", "address"], fields: { id: ["id-number"], idnum: ["id-number"], name: ["real-name"], addr: ["address"], address: ["address"] } } },
  { methods: ["bankcard"], on: /(^|\.)ocr$/, shape: only("bank-card", "number", "id") },
  { methods: ["vehiclelicense"], on: /(^|\.)ocr$/, shape: { whole: ["real-name", "license-plate"], fields: { owner: ["real-name"], platenum: ["license-plate"], addr: ["address"] } } },
  { methods: ["getrunstepinfo"], shape: only("werun", "stepinfolist", "step") },
  { methods: ["userfromcode"], shape: oauthTokenShape },
  { methods: ["user"], on: /oauth(\(\))?$/, shape: oauthTokenShape },
  { methods: ["getaccesstoken", "fetchaccesstoken", "getuseraccesstoken", "oauth2getaccesstoken"], on: /oauth|sns/, shape: oauthTokenShape },
  { methods: ["getuserinfo", "getuser", "oauth2getuserinfo", "getsnsuserinfo"], on: /oauth|sns|wechat|weixin|wxmp|mpservice|userservice|wxma|officialaccount|(^|\.)api$/, shape: oauthProfileShape },
  { methods: ["userinfo"], on: /userservice|wxmp|wxservice|wechat/, shape: oauthProfileShape },
  { methods: ["userinfolist", "batchgetuserinfo", "batchgetusers", "getbatch"], on: /userservice|user|api|wechat|wxmp/, shape: oauthProfileShape },
  { methods: ["info", "batchget", "get", "getblacklist"], on: /(^|\.)userapi$/, shape: oauthProfileShape },
  { methods: ["get", "select"], on: /(app|wechat|official[a-z]*|oa|client)(\(\))?\.user$/, shape: oauthProfileShape },
  { methods: ["getuserbycode"], shape: oauthProfileShape },
  { methods: ["userlist", "getfollowers", "iterfollowers", "listuseropenids", "listalluseropenids", "getblacklist", "getusersfromtag", "changeopenid"], on: /user|wechat|weixin|client|(^|[^a-z])api$|tag|wx/, shape: only("openid", "openid", "openids", "data", "nextopenid") },
  { methods: ["getaccesstoken", "getstableaccesstoken", "getlatesttoken", "ensureaccesstoken", "getaccesstokendirectly", "getaccesstokencontext", "trygetaccesstoken", "getjsapiticket", "ensureticket", "trygetjsapiticket", "getcomponentaccesstoken", "getauthorizeraccesstoken"], on: wechat, shape: token },
  { methods: ["gettoken", "getticket"], on: /access_?token|ticket/, shape: token },
  // node-webot/wechat-api and co-wechat-api: `api.getLatestToken()`, `api.getLatestTicket()`
  { methods: ["getlatesttoken", "getlatestticket", "getticket", "ensureaccesstoken", "ensureticket"], on: /(^|\.)\w*api$/, shape: token },
  { methods: ["trygetjsapiticket", "getjsapiticket", "trygetaccesstoken", "getaccesstoken", "getaccesstokenresult", "getjsapiticketresult"], on: /container$/, shape: token },
  // Map SDKs for mini programs: qqmap-wx-jssdk, amap-wx, bmap-wx
  { methods: ["reversegeocoder", "getregeo", "regeocoding"], shape: standsAt, withArgument: true },
  { methods: ["getwxcontext"], shape: { whole: ["openid", "unionid"], fields: { openid: ["openid"], unionid: ["unionid"], fromopenid: ["openid"], fromunionid: ["unionid"], clientip: [] } } },
  { methods: ["parseordernotifyresult", "parseordernotifyv3result", "parserefundnotifyresult", "notifyparse", "handlepaidnotify", "parsenotifyrequest"], shape: only("openid", "openid", "subopenid", "payer") },
  // wechatpayv3 for Python, https://github.com/minibear2021/wechatpayv3
  { methods: ["callback"], on: /wx_?pay|wechat_?pay/, shape: only("openid", "openid", "payer"), withArgument: true },
  // medivhzhan/weapp for Go, https://github.com/medivhzhan/weapp
  { methods: ["login"], on: /(^|\.)weapp$/, shape: sessionShape, withArgument: true },
  // yansongda/pay, https://pay.yansongda.cn/docs/v2/wechat/verify.html and v3 /docs/v3/wechat/callback.html
  { methods: ["verify", "callback"], on: /(^|[.:\\])\$?(wechat|wx)?pay$|pay.*wechat\(\)$/, shape: only("openid", "openid", "subopenid") },
  { methods: ["decryptmsg"], shape: pushMessageShape },
  // WxJava: `WxMpXmlMessage.fromEncryptedXml(body, …)`
  { methods: ["fromxml", "fromencryptedxml"], on: /wx(mp|cp|ma|open)(xml)?message$/, shape: pushMessageShape, withArgument: true },
  { methods: ["decryptmessage"], on: /crypt/, shape: pushMessageShape },
  // dodgepudding/wechat-php-sdk, https://github.com/dodgepudding/wechat-php-sdk
  { methods: ["getrevcontent"], shape: only("message") },
  { methods: ["getrevfrom"], shape: only("openid") },
  { methods: ["getrevgeo", "getreveventgeo"], shape: only("location") },
  { methods: ["getrevdata"], shape: pushMessageShape },
  { methods: ["parsemessage"], shape: pushMessageShape },
  { methods: ["getrequestmessage", "getmessage"], on: /server|robot|weixin|wechat/, shape: pushMessageShape },
  { methods: ["getuserprofile"], on: /wechat|weixin|wxma/, shape: profileShape },
  // Wechaty, https://wechaty.js.org/docs/api/message
  { methods: ["text", "tofilebox", "tourllink", "tominiprogram"], on: /(^|\.)(msg|message)$/, shape: only("message") },
  { methods: ["talker", "room"], on: /(^|\.)(msg|message)$/, shape: only("contact") },
  { methods: ["memberall"], on: /room(\(\))?$/, shape: only("contact") },
];
