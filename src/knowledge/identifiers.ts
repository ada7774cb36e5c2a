import type { DataKind } from "../domain/data.ts";

/** Names and labels by which one kind of data goes in code, forms and texts. */
export interface Identifier {
  readonly kind: DataKind;
  /** Last words of a name, joined and in lower case: `phonenumber` for userPhoneNumber and phone_number. English and pinyin. */
  readonly names: readonly string[];
  /** Parts of Chinese names, labels and placeholders. */
  readonly labels: readonly string[];
  /** Whole names, joined and in lower case, that end in one of `names` and mean something else. */
  readonly not?: RegExp;
  /** The name stands for an object with several fields. */
  readonly whole?: boolean;
}

/**
 * Sources: "服务端获取开放数据" (session_key), "小程序用户隐私保护指引内容介绍" (the kinds), rules 5.12 of the operation rules
 * (what is sensitive); spellings gathered by reading public mini programs and their servers.
 */
// prettier-ignore
export const identifiers: readonly Identifier[] = [
  { kind: "session-key", names: ["sessionkey", "seskey"], labels: ["会话密钥"] },
  // Tokens of parsers, pages and form protection, and the counted tokens of language models, are no credentials.
  { kind: "session-key", names: ["sessioninfo", "wxsession", "wxsessioninfo"], labels: [], whole: true },
  { kind: "credential", names: ["appsecret", "secret", "secretkey", "wxsecret", "accesstoken", "refreshtoken", "authtoken", "token", "jwt", "jsapiticket", "verifyticket", "encryptkey", "encodingaeskey", "aeskey", "signkey", "signingkey", "md5key", "mchkey", "apiv3key", "privatekey", "tokenvalue", "thirdsession", "3rdsession", "cookie", "cookies", "smscode", "verifycode", "verificationcode", "yzm", "apikey"], labels: ["验证码", "密钥", "令牌"], not: /(csrf|xsrf|next|page|parse|lex|cancel|continuation|sync|syntax|current|prev|last|peek|expect|design|color|image|graph)token$|tokens$|^(acceptcookies?|setcookies?)$/ },
  { kind: "password", names: ["password", "passwd", "pwd", "passphrase", "mima", "userpass"], labels: ["密码", "口令"] },
  { kind: "phone", names: ["phone", "phonenumber", "phoneno", "phonenum", "purephonenumber", "mobile", "mobilephone", "mobileno", "mobilenumber", "mobilenum", "tel", "telno", "telnumber", "telenumber", "telephone", "cellphone", "cellphonenumber", "msisdn", "shouji", "shoujihao", "linktel", "usertel", "contactphone", "phoneinfo", "userphone"], labels: ["手机号", "手机", "联系电话", "电话号码"], not: /(shop|store|service|servicer|kefu|customerservice|hotline|company|contactus|merchant|property|hotel|restaurant|hospital|clinic|branch|support|platform|office|about|site|config|system|smart|^i|windows|android)(phone|phonenumber|mobile|tel|telephone)$/ },
  { kind: "id-number", names: ["idcard", "idcardno", "idcardnum", "idcardnumber", "idnumber", "idno", "identitycard", "identityno", "identitynumber", "certno", "certnumber", "sfz", "sfzh", "shenfenzheng", "shenfenzhenghao", "passportno", "passportnumber"], labels: ["身份证", "护照", "证件号"] },
  { kind: "bank-card", names: ["bankcard", "bankcardno", "bankcardnumber", "bankcardnum", "bankaccount", "bankno", "cvv"], labels: ["银行卡"] },
  { kind: "real-name", names: ["realname", "truename", "idname", "xingming", "consignee", "receivername", "linkman", "linkname", "contactname"], labels: ["真实姓名", "姓名", "收货人", "联系人"] },
  { kind: "address", names: ["address", "addressinfo", "addressdetail", "addressdata", "addresslist", "useraddress", "detailinfo", "detailaddress", "fulladdress", "shippingaddress", "receiveraddress", "homeaddress", "dizhi", "shouhuodizhi"], labels: ["收货地址", "详细地址", "家庭住址", "联系地址"], not: /(ip|mac|mail|email|wallet|contract|server|web|site|url|api|net|http|socket|shop|store|merchant|remote|local|memory|base|eth|host|proxy|listen|bind|token|company|return|redis|mongo|db|device|bluetooth)(address|addresslist)$/ },
  { kind: "location", names: ["latitude", "longitude", "lat", "lng", "userlocation", "mylocation", "currentlocation", "geolocation", "latlng", "lnglat", "locationinfo"], labels: ["定位", "经纬度", "纬度", "经度"], not: /(shop|store|center|centre|default|map|poi|marker|dest|destination|target|end|start|merchant|school|hotel)(latitude|longitude|lat|lng)$/ },
  { kind: "biometric", names: ["faceimage", "facephoto", "faceimg", "facedata", "faceid", "faceurl", "facebase64", "voiceprint"], labels: ["人脸", "声纹", "指纹"] },
  { kind: "health", names: ["healthrecord", "diagnosis", "medicalrecord", "medicalhistory", "bloodtype", "bingli"], labels: ["病历", "病史", "诊断", "血型"] },
  { kind: "openid", names: ["openid", "openpid", "wxopenid", "fromusername", "touser"], labels: [], not: /scope/ },
  { kind: "unionid", names: ["unionid"], labels: [] },
  { kind: "account-id", names: ["wxid", "wechatid", "weixinhao", "wxno", "wechatno", "studentid", "studentno", "stuno", "stuid", "xuehao", "userid", "uid", "memberid", "username", "loginname"], labels: ["微信号", "学号", "工号", "会员号"], not: /(bot|robot|file|item|group|room)(username|uid)$/ },
  { kind: "license-plate", names: ["platenumber", "plateno", "licenseplate", "carno", "carnumber", "chepai", "chepaihao"], labels: ["车牌"] },
  { kind: "invoice", names: ["invoicetitle", "taxnumber", "taxno", "invoiceinfo"], labels: ["发票抬头", "税号"] },
  { kind: "werun", names: ["stepinfolist", "werundata", "rundata"], labels: ["微信运动", "步数"] },
  { kind: "email", names: ["email", "emailaddress", "useremail", "usermail", "mailbox", "youxiang"], labels: ["邮箱"], not: /(support|service|admin|from|sender|send|smtp|notify|company|contact|author|no?reply)email(address)?$/ },
  { kind: "birthday", names: ["birthday", "birthdate", "dateofbirth", "dob", "shengri"], labels: ["生日", "出生日期"] },
  { kind: "gender", names: ["gender", "sex"], labels: ["性别"] },
  { kind: "clipboard", names: ["clipboarddata", "clipboardtext"], labels: ["剪切板", "剪贴板"] },
  { kind: "encrypted-data", names: ["encrypteddata"], labels: [] },
  { kind: "login-code", names: ["logincode", "wxcode", "wxlogincode", "jscode"], labels: [] },
  { kind: "message", names: ["chathistory", "chatrecord", "chatrecords", "chatlog", "chatmessages", "historymessages", "rawxmlmsg", "chatcontent"], labels: ["聊天记录"], whole: true },
  { kind: "nickname", names: ["nickname", "nick", "nicheng"], labels: ["昵称"], not: /(bot|robot|brand)nick(name)?$/ },
  { kind: "avatar", names: ["avatar", "avatarurl", "headimgurl", "headimg", "touxiang"], labels: ["头像"], not: /(default|bot|robot|brand|shop|store|group)(avatar|avatarurl|headimg)$/ },
  { kind: "profile", names: ["userinfo", "userprofile", "wxuserinfo", "wxuser", "wxmpuser", "memberinfo", "personinfo", "personalinfo"], labels: ["用户信息", "个人信息", "个人资料", "用户解密", "解密信息", "解密数据", "解密后的"], whole: true },
  { kind: "device", names: ["imei", "oaid", "idfa", "deviceid", "androidid", "macaddress", "bssid", "ssid", "clientip"], labels: [] },
];
