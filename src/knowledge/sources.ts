import type { DataKind } from "../domain/data.ts";

/** What the answer of an interface holds: kinds of the whole, and of each field that is known. Field names are plain keys. */
export interface Shape {
  readonly whole: readonly DataKind[];
  readonly fields: Readonly<Record<string, readonly DataKind[]>>;
}

const one = (kind: DataKind, ...fields: readonly string[]): Shape => ({
  whole: [kind],
  fields: Object.fromEntries(fields.map((field) => [field, [kind]])),
});

/** Source: "auth.code2Session", https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_code2session.html */
export const sessionShape: Shape = {
  whole: ["openid", "session-key", "unionid"],
  fields: { openid: ["openid"], sessionkey: ["session-key"], unionid: ["unionid"], accesstoken: ["credential"] },
};
/** A user's public profile. Source: "UserInfo", https://developers.weixin.qq.com/miniprogram/dev/api/open-api/user-info/UserInfo.html */
export const profileShape: Shape = {
  whole: ["profile"],
  fields: {
    userinfo: ["profile"],
    rawdata: ["profile"],
    encrypteddata: ["encrypted-data"],
    nickname: ["nickname"],
    avatarurl: ["avatar"],
    headimgurl: ["avatar"],
    headimg: ["avatar"],
    avatar: ["avatar"],
    gender: ["gender"],
    sex: ["gender"],
    city: ["profile"],
    province: ["profile"],
    country: ["profile"],
    openid: ["openid"],
    unionid: ["unionid"],
    remark: ["profile"],
    phonenumber: ["phone"],
  },
};
/** The answer of /sns/userinfo. Source: "网页授权", https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html */
export const oauthProfileShape: Shape = { whole: ["profile", "openid", "unionid"], fields: profileShape.fields };
/** The answer of /sns/oauth2/access_token, with the fields that SDKs lay over it. Source: the same page. */
export const oauthTokenShape: Shape = {
  whole: ["credential", "openid", "unionid"],
  fields: {
    accesstoken: ["credential"],
    refreshtoken: ["credential"],
    openid: ["openid"],
    unionid: ["unionid"],
    raw: ["credential", "openid"],
    // EasyWeChat's user object, see overtrue/socialite.
    id: ["openid"],
    nickname: ["nickname"],
    name: ["nickname"],
    avatar: ["avatar"],
    email: ["email"],
    token: ["credential"],
    original: ["profile", "openid"],
    // What stands in the original, with which a path ends: `getOriginal()["headimgurl"]`.
    headimgurl: ["avatar"],
    sex: ["gender"],
    city: ["profile"],
    province: ["profile"],
    country: ["profile"],
  },
};
/** Source: "手机号快速验证组件", https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/getPhoneNumber.html */
export const phoneShape: Shape = {
  whole: ["phone"],
  fields: { phoneinfo: ["phone"], phonenumber: ["phone"], purephonenumber: ["phone"], mobile: ["phone"] },
};
/** What encrypted open data holds. Source: "开放数据校验与解密", https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/signature.html */
export const openDataShape: Shape = {
  whole: ["profile", "phone"],
  fields: { ...profileShape.fields, ...phoneShape.fields, stepinfolist: ["werun"], opengid: [], watermark: [] },
};
const placeShape: Shape = {
  whole: ["location"],
  fields: {
    latitude: ["location"],
    longitude: ["location"],
    address: ["location"],
    name: ["location"],
    coords: ["location"],
    city: ["location"],
  },
};
/** Source: "wx.chooseAddress", https://developers.weixin.qq.com/miniprogram/dev/api/open-api/address/wx.chooseAddress.html */
export const addressShape: Shape = {
  whole: ["address", "phone", "real-name"],
  fields: {
    username: ["real-name"],
    telnumber: ["phone"],
    detailinfo: ["address"],
    detailinfonew: ["address"],
    provincename: ["address"],
    cityname: ["address"],
    countyname: ["address"],
    streetname: ["address"],
    postalcode: ["address"],
  },
};
const filesShape = (kind: DataKind): Shape =>
  one(kind, "tempfilepaths", "tempfilepath", "tempfiles", "thumbtempfilepath", "path", "size", "name", "file", "files");
const encryptedShape: Shape = { whole: ["encrypted-data"], fields: { encrypteddata: ["encrypted-data"] } };

/**
 * Results of client interfaces by canonical path; `wx` also stands for uni and Taro. Callback, promise and event are one.
 * Source: the page of each interface under https://developers.weixin.qq.com/miniprogram/dev/api/
 */
export const clientShapes: Readonly<Record<string, Shape>> = {
  "wx.login": one("login-code", "code"),
  "wx.qy.login": one("login-code", "code"),
  "wx.getUserProfile": profileShape,
  "wx.getUserInfo": profileShape,
  "wx.getLocation": placeShape,
  "wx.getFuzzyLocation": placeShape,
  "wx.chooseLocation": placeShape,
  "wx.choosePoi": placeShape,
  "wx.onLocationChange": placeShape,
  "wx.chooseAddress": addressShape,
  "wx.openAddress": addressShape,
  "wx.chooseContact": one("contact", "phonenumber", "displayname", "phonenumberlist"),
  "wx.chooseInvoiceTitle": one(
    "invoice",
    "title",
    "taxnumber",
    "companyaddress",
    "telephone",
    "bankname",
    "bankaccount",
  ),
  "wx.chooseInvoice": one("invoice", "invoiceinfo"),
  "wx.chooseLicensePlate": one("license-plate", "platenumber"),
  "wx.getWeRunData": {
    whole: ["werun", "encrypted-data"],
    fields: { encrypteddata: ["encrypted-data"], stepinfolist: ["werun"] },
  },
  "wx.chooseImage": filesShape("photo"),
  "wx.chooseMedia": filesShape("photo"),
  "wx.chooseVideo": filesShape("photo"),
  "wx.chooseMessageFile": filesShape("file"),
  "wx.getClipboardData": one("clipboard", "data"),
  "wx.stopRecord": filesShape("recording"),
  "wx.getRecorderManager().onStop": filesShape("recording"),
  "wx.getShareInfo": encryptedShape,
  "wx.getGroupEnterInfo": encryptedShape,
  "wx.getConnectedWifi": one("device", "wifi", "ssid", "bssid"),
  "wx.getBluetoothDevices": one("bluetooth", "devices"),
  "wx.onBluetoothDeviceFound": one("bluetooth", "devices"),
  "wx.startFacialRecognitionVerify": one("biometric", "verifyresult"),
  "navigator.geolocation.getCurrentPosition": placeShape,
  "navigator.geolocation.watchPosition": placeShape,
  "navigator.clipboard.readText": one("clipboard"),
};

/**
 * Event details of components by `open-type` or input type.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/component/button.html
 */
export const openTypeShapes: Readonly<Record<string, Shape>> = {
  getPhoneNumber: {
    whole: ["encrypted-data", "login-code"],
    fields: { encrypteddata: ["encrypted-data"], code: ["login-code"], phonenumber: ["phone"] },
  },
  getRealtimePhoneNumber: one("login-code", "code"),
  getUserInfo: profileShape,
  getuserinfo: profileShape,
  getUserProfile: profileShape,
  chooseAvatar: one("avatar", "avatarurl"),
  getAuthorize: profileShape,
};

/** Answers of server interfaces whose fields have their own names; the others are named by serverApis' kinds. */
export const serverShapes: Readonly<Record<string, Shape>> = {
  "/sns/jscode2session": sessionShape,
  "/wxa/resetusersessionkey": sessionShape,
  "/wxa/business/getuserphonenumber": phoneShape,
  "/wxa/getopendata": openDataShape,
  "/sns/oauth2/access_token": oauthTokenShape,
  "/sns/oauth2/refresh_token": oauthTokenShape,
  "/sns/userinfo": oauthProfileShape,
  "/cgi-bin/user/info": oauthProfileShape,
  "/cgi-bin/user/info/batchget": oauthProfileShape,
  "/cgi-bin/user/get": { whole: ["openid"], fields: { openid: ["openid"], openids: ["openid"], data: ["openid"] } },
  "/cgi-bin/token": one("credential", "accesstoken"),
  "/cgi-bin/stable_token": one("credential", "accesstoken"),
  "/cgi-bin/ticket/getticket": one("credential", "ticket"),
};

/** Fields that an answer's own field may be wrapped in: `res.data.openid`, `event.detail.userInfo`, `body.result`. */
export const wrapperFields: ReadonlySet<string> = new Set([
  "data",
  "result",
  "results",
  "body",
  "response",
  "res",
  "detail",
  "value",
  "json",
  "content",
  "text",
  "payload",
  // WeChat Pay API v3 has what a notice tells under this key.
  "resource",
  "rows",
  "list",
  "records",
  "info",
  // Readers of an answer in Java and C#: `getEntity()`, `getInputStream()`, `getResponseBodyAsString()`, `response.RawBytes`
  "entity",
  "inputstream",
  "responsestream",
  "responsebody",
  "responsebodyasstring",
  "responsetext",
  "bodyasstring",
  "rawbytes",
  "rootelement",
]);

/** Fields of any answer that never hold user data. */
export const harmlessFields: ReadonlySet<string> = new Set([
  "errmsg",
  "errcode",
  "errno",
  "code",
  "msg",
  "message",
  "status",
  "statuscode",
  "statustext",
  "success",
  "ok",
  "length",
  "error",
  "err",
  "type",
  "total",
  "count",
  "size",
  "header",
  "headers",
  "timestamp",
  "watermark",
  "iv",
  "signature",
  "cloudid",
  "requestid",
  "currenttarget",
  "target",
  "mark",
]);

/** The fields of a pushed message. Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html */
export const pushMessageShape: Shape = {
  whole: ["openid", "message"],
  fields: {
    fromusername: ["openid"],
    fromuser: ["openid"],
    source: ["openid"],
    openid: ["openid"],
    content: ["message"],
    recognition: ["message"],
    picurl: ["message"],
    locationx: ["location"],
    locationy: ["location"],
    latitude: ["location"],
    longitude: ["location"],
    label: ["location"],
  },
};
