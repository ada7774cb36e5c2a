/** A call that hands values to an analytics or error-monitoring vendor. */
export interface AnalyticsCall {
  /** Method names in lower case. */
  readonly methods: readonly string[];
  /** What the receiver must look like, in lower case; "" is a bare call. */
  readonly on: RegExp;
  readonly vendor: string;
  /** First argument that counts; 0 when missing. */
  readonly from?: number;
}

/** Sources: the API pages of each vendor; `wx.reportEvent`: https://developers.weixin.qq.com/miniprogram/dev/api/data-analysis/wx.reportEvent.html */
// prettier-ignore
export const analyticsCalls: readonly AnalyticsCall[] = [
  { methods: ["reportevent", "reportanalytics", "reportmonitor"], on: /^(wx|uni|taro)$/, vendor: "We Analysis", from: 1 },
  { methods: ["login", "identify", "setopenid", "bind", "bindopenid", "setprofile", "setonceprofile", "registerapp", "register", "track", "trackevent", "setunionid"], on: /sensors|(^|\.)sa$/, vendor: "Sensors Data" },
  { methods: ["setopenid", "setunionid", "sendopenid", "sendsession", "sendevent"], on: /aldstat/, vendor: "Aldwx" },
  { methods: ["setopenid", "setunionid", "setuserid", "trackevent", "trackshare", "setsuperproperty"], on: /(^|\.)(uma|um|umeng|mobclickagent)$/, vendor: "Umeng" },
  { methods: ["onprofilesignin", "onevent", "onregister", "onlogin", "event", "setaccount", "login"], on: /(^|\.)(td|tdapp|tdsdk|talkingdata|tcagent|umeng|tongji|mta)(\.|$)/, vendor: "TalkingData or Umeng" },
  { methods: ["setuserid", "track", "setuserattributes", "identify", "setgeneralprops", "setvisitor", "setpage"], on: /(^|\.)(gio|gdp|growingio)$/, vendor: "GrowingIO" },
  { methods: ["gio", "gdp"], on: /^$/, vendor: "GrowingIO" },
  { methods: ["gtag", "ga", "fbq", "ttq", "clarity", "zhuge"], on: /^$|^window$/, vendor: "web analytics" },
  { methods: ["push"], on: /(^|\.)(_hmt|_czc|_paq|datalayer|_gaq|_taq)$/, vendor: "web analytics" },
  { methods: ["identify", "track", "alias", "people", "set", "setuserid", "setuserproperties", "logevent", "register", "capture", "setpersonproperties", "group"], on: /(^|\.)(mixpanel|mixpanel\.people|amplitude|posthog|segment|analytics|rudderanalytics|heap|logrocket|fs|fullstory|zhuge|thinkingdata|ta|tracker|rum)$/, vendor: "product analytics" },
  { methods: ["setuser", "setuserid", "setusercontext", "setcontext", "setextra", "settag", "captureexception", "capturemessage", "addbreadcrumb", "setconfig"], on: /(^|\.)(sentry|scope|raven|bugsnag|aegis|fundebug|badjs|frontjs)$/, vendor: "error monitoring" },
  { methods: ["identify", "setuser"], on: /(^|\.)(clarity|hotjar|hj|smartlook|mouseflow|openreplay)$/, vendor: "session replay" },
];
