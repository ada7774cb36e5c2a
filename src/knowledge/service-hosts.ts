import type { DataKind } from "../domain/data.ts";

/** A service that works on the account's behalf and needs certain data to do what the user asked for. */
export interface ServiceHost {
  readonly host: RegExp;
  /** Kinds that the service cannot do without; "all" for processors of whatever the account stores. */
  readonly needs: readonly DataKind[] | "all";
  readonly purpose: string;
}

/** Sources: API references of the services named by their hosts. */
// prettier-ignore
export const serviceHosts: readonly ServiceHost[] = [
  { host: /(?:^|\.)(?:pay|payment|cashier|mch|unionpay|alipay|paypal|stripe|qpay|allinpay|lakala|yeepay)\b[\w.-]*$/, needs: "all", purpose: "payment" },
  { host: /(?:^|\.)(?:dysmsapi|sms|dypnsapi|sms-api|smsapi|yunpian|sms\.yunpian|submail|mysubmail|luosimao|ihuyi|106\.ihuyi|chuanglan|253|miaodiyun|ucpaas|yuntongxun|smsbao|twilio|nexmo|sendcloud|mailgun|sendgrid)\b[\w.-]*$/, needs: ["phone", "email", "real-name"], purpose: "SMS and mail" },
  { host: /(?:^|\.)(?:apis\.map\.qq\.com|map\.qq\.com|restapi\.amap\.com|amap\.com|api\.map\.baidu\.com|map\.baidu\.com|dev\.virtualearth\.net|maps\.googleapis\.com|tianditu\.gov\.cn)$/, needs: ["location", "address"], purpose: "maps" },
  { host: /(?:^|\.)(?:weather|qweather|heweather|seniverse|caiyunapp|moji)\b[\w.-]*$/, needs: ["location"], purpose: "weather" },
  { host: /(?:^|\.)(?:kuaidi100|kdniao|kuaidi|sf-express|sto|yto|zto|cainiao|jdl|dada|shansong|fengniao|meituan)\b[\w.-]*$/, needs: ["phone", "real-name", "address"], purpose: "logistics" },
  { host: /(?:^|\.)(?:aliyuncs\.com|myqcloud\.com|qiniup\.com|qiniu\.com|qbox\.me|upyun\.com|upaiyun\.com|bcebos\.com|obs\.[\w-]+\.myhuaweicloud\.com|tencentcloudapi\.com|volces\.com|amazonaws\.com|cloud\.tencent\.com)$/, needs: "all", purpose: "the account's own cloud" },
  { host: /(?:^|\.)(?:idcard|id2meta|faceid|eid|authen|verify)\b[\w.-]*$/, needs: ["id-number", "real-name", "phone", "biometric", "bank-card"], purpose: "identity checks" },
];

/** True when the service at a host needs data of this kind for its purpose. */
export const isNeededBy = (host: string, kind: DataKind): boolean =>
  serviceHosts.some((row) => row.host.test(host) && (row.needs === "all" || row.needs.includes(kind)));
