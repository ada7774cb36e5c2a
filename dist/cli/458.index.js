export const id = 458;
export const ids = [458];
export const modules = {

/***/ 8110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ dataWords)
/* harmony export */ });
/** What people call the kinds of data. */
const dataWords = {
    openid: { en: "OpenID", "zh-CN": "OpenID" },
    unionid: { en: "UnionID", "zh-CN": "UnionID" },
    "session-key": { en: "session key", "zh-CN": "会话密钥" },
    credential: { en: "credential", "zh-CN": "密钥凭据" },
    password: { en: "password", "zh-CN": "密码" },
    phone: { en: "phone number", "zh-CN": "手机号" },
    "id-number": { en: "identity number", "zh-CN": "身份证号" },
    "bank-card": { en: "bank card", "zh-CN": "银行卡" },
    "real-name": { en: "real name", "zh-CN": "真实姓名" },
    address: { en: "address", "zh-CN": "地址" },
    location: { en: "location", "zh-CN": "位置信息" },
    nickname: { en: "nickname", "zh-CN": "昵称" },
    avatar: { en: "avatar", "zh-CN": "头像" },
    profile: { en: "profile", "zh-CN": "个人资料" },
    gender: { en: "gender", "zh-CN": "性别" },
    birthday: { en: "birthday", "zh-CN": "生日" },
    email: { en: "e-mail address", "zh-CN": "邮箱" },
    biometric: { en: "biometric data", "zh-CN": "生物特征" },
    health: { en: "health data", "zh-CN": "健康信息" },
    photo: { en: "photo or video", "zh-CN": "照片或视频" },
    recording: { en: "sound recording", "zh-CN": "录音" },
    contact: { en: "contacts", "zh-CN": "通讯录" },
    invoice: { en: "invoice title", "zh-CN": "发票信息" },
    "license-plate": { en: "licence plate", "zh-CN": "车牌号" },
    werun: { en: "WeRun steps", "zh-CN": "微信运动步数" },
    bluetooth: { en: "Bluetooth", "zh-CN": "蓝牙信息" },
    clipboard: { en: "clipboard", "zh-CN": "剪切板" },
    file: { en: "chosen file", "zh-CN": "选中的文件" },
    device: { en: "device information", "zh-CN": "设备信息" },
    "account-id": { en: "account id", "zh-CN": "账号标识" },
    message: { en: "message content", "zh-CN": "消息内容" },
    "encrypted-data": { en: "encrypted open data", "zh-CN": "加密开放数据" },
    "login-code": { en: "login code", "zh-CN": "登录凭证 code" },
};


/***/ }),

/***/ 8026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ dataKinds),
/* harmony export */   V: () => (/* binding */ gradeOf)
/* harmony export */ });
/**
 * The kinds of user data that value flow carries and reports name.
 * `credential` is a secret of the account or of its sessions (AppSecret, access token, ticket, signing key).
 */
const dataKinds = [
    "openid",
    "unionid",
    "session-key",
    "credential",
    "password",
    "phone",
    "id-number",
    "bank-card",
    "real-name",
    "address",
    "location",
    "nickname",
    "avatar",
    "profile",
    "gender",
    "birthday",
    "email",
    "biometric",
    "health",
    "photo",
    "recording",
    "contact",
    "invoice",
    "license-plate",
    "werun",
    "bluetooth",
    "clipboard",
    "file",
    "device",
    "account-id",
    "message",
    "encrypted-data",
    "login-code",
];
/** How much harm the loss of one value does; grades follow Mini Program operation rules 5.12.14 and safety guide 1.2. */
const gradeOf = {
    "session-key": "critical",
    credential: "critical",
    password: "critical",
    "id-number": "critical",
    "bank-card": "critical",
    biometric: "critical",
    phone: "high",
    "real-name": "high",
    address: "high",
    location: "high",
    health: "high",
    photo: "high",
    recording: "high",
    contact: "high",
    invoice: "high",
    "license-plate": "high",
    birthday: "high",
    email: "high",
    message: "high",
    clipboard: "high",
    "encrypted-data": "high",
    "login-code": "medium",
    profile: "medium",
    openid: "medium",
    unionid: "medium",
    "account-id": "medium",
    nickname: "low",
    avatar: "low",
    gender: "low",
    werun: "medium",
    bluetooth: "medium",
    file: "medium",
    device: "low",
};


/***/ }),

/***/ 4855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ LineTable)
/* harmony export */ });
/** Converts UTF-16 offsets of one text to lines and columns. CRLF, LF and CR each end one line. */
class LineTable {
    #starts;
    constructor(text) {
        const starts = [0];
        for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
                starts.push(i + 1);
        }
        this.#starts = starts;
    }
    get count() {
        return this.#starts.length;
    }
    /** Offset at which a line (from 1) starts; the start of the last line when there is no such line. */
    startOf(line) {
        return this.#starts[Math.min(line, this.#starts.length) - 1] ?? 0;
    }
    /** Line and column, both from 1, of a UTF-16 offset. */
    at(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
    }
}


/***/ }),

/***/ 2624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ analyticsCalls)
/* harmony export */ });
/** Sources: the API pages of each vendor; `wx.reportEvent`: https://developers.weixin.qq.com/miniprogram/dev/api/data-analysis/wx.reportEvent.html */
// prettier-ignore
const analyticsCalls = [
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


/***/ }),

/***/ 8988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ lifeCycleGroups),
/* harmony export */   $d: () => (/* binding */ automaticEvents),
/* harmony export */   Br: () => (/* binding */ listenerNames),
/* harmony export */   Fq: () => (/* binding */ userAnswers),
/* harmony export */   Yv: () => (/* binding */ domLifeEvents),
/* harmony export */   ZU: () => (/* binding */ gestureEvents),
/* harmony export */   bv: () => (/* binding */ readyCalls),
/* harmony export */   dz: () => (/* binding */ timers),
/* harmony export */   gM: () => (/* binding */ gestureEventPattern),
/* harmony export */   j_: () => (/* binding */ lifeCycleKeys),
/* harmony export */   lC: () => (/* binding */ lifeCycleHooks),
/* harmony export */   th: () => (/* binding */ watcherKeys),
/* harmony export */   uO: () => (/* binding */ platformEventPattern),
/* harmony export */   zb: () => (/* binding */ listenerShorthands)
/* harmony export */ });
/**
 * How platforms start code: the names of life-cycle functions, gesture events, timers and listeners.
 * Sources: Mini Program framework reference (Page, Component, App, WXML events), uni-app and Vue life-cycle pages, Taro
 * hooks, React reference, HTML standard (events), WeChat JS-SDK page (`wx.ready`).
 */
/** Keys of option objects and class methods that the platform calls. */
const lifeCycleKeys = {
    // App
    onLaunch: "launch",
    onPageNotFound: "event",
    onUnhandledRejection: "event",
    onThemeChange: "event",
    // Page and uni-app page
    onLoad: "life-cycle",
    onShow: "life-cycle",
    onReady: "life-cycle",
    onHide: "life-cycle",
    onUnload: "life-cycle",
    onInit: "life-cycle",
    onRouteDone: "life-cycle",
    onPullDownRefresh: "gesture",
    onReachBottom: "gesture",
    onShareAppMessage: "gesture",
    onShareTimeline: "gesture",
    onAddToFavorites: "gesture",
    onTabItemTap: "gesture",
    onNavigationBarButtonTap: "gesture",
    onNavigationBarSearchInputConfirmed: "gesture",
    onPageScroll: "event",
    onResize: "event",
    onBackPress: "event",
    onSaveExitState: "event",
    // Component
    created: "life-cycle",
    attached: "life-cycle",
    ready: "life-cycle",
    moved: "life-cycle",
    detached: "life-cycle",
    // Vue
    beforeCreate: "life-cycle",
    beforeMount: "life-cycle",
    mounted: "life-cycle",
    beforeUpdate: "life-cycle",
    updated: "life-cycle",
    activated: "life-cycle",
    deactivated: "life-cycle",
    beforeUnmount: "life-cycle",
    unmounted: "life-cycle",
    beforeDestroy: "life-cycle",
    destroyed: "life-cycle",
    setup: "life-cycle",
    beforeRouteEnter: "life-cycle",
    asyncData: "life-cycle",
    // React and Taro classes
    componentWillMount: "life-cycle",
    componentDidMount: "life-cycle",
    componentDidShow: "life-cycle",
    componentDidHide: "life-cycle",
    componentWillUnmount: "life-cycle",
    componentDidUpdate: "life-cycle",
    getDerivedStateFromProps: "life-cycle",
    render: "life-cycle",
};
/** Keys whose object holds functions that run when a watched value changes. */
const watcherKeys = ["watch", "observers", "observer"];
/** Keys whose object holds life-cycle functions under shorter names (`pageLifetimes.show`). */
const lifeCycleGroups = ["lifetimes", "pageLifetimes"];
/** Calls that register their first function argument for a life-cycle moment: composition API and hooks. */
const lifeCycleHooks = {
    onLaunch: "launch",
    useLaunch: "launch",
    onLoad: "life-cycle",
    onShow: "life-cycle",
    onReady: "life-cycle",
    onHide: "life-cycle",
    onUnload: "life-cycle",
    onInit: "life-cycle",
    onMounted: "life-cycle",
    onBeforeMount: "life-cycle",
    onUpdated: "life-cycle",
    onActivated: "life-cycle",
    onUnmounted: "life-cycle",
    onBeforeUnmount: "life-cycle",
    useEffect: "life-cycle",
    useLayoutEffect: "life-cycle",
    useMount: "life-cycle",
    useLoad: "life-cycle",
    useReady: "life-cycle",
    useDidShow: "life-cycle",
    useDidHide: "life-cycle",
    useUnload: "life-cycle",
    useAsyncEffect: "life-cycle",
    useUpdateEffect: "life-cycle",
    watchEffect: "life-cycle",
    onPageShow: "life-cycle",
    onPullDownRefresh: "gesture",
    usePullDownRefresh: "gesture",
    onReachBottom: "gesture",
    useReachBottom: "gesture",
    onShareAppMessage: "gesture",
    useShareAppMessage: "gesture",
    onShareTimeline: "gesture",
    useShareTimeline: "gesture",
    onTabItemTap: "gesture",
    useTabItemTap: "gesture",
    onPageScroll: "event",
    usePageScroll: "event",
    onBackPress: "event",
};
/** API paths that run a function argument when the page or SDK is ready. */
const readyCalls = [
    "wx.ready",
    "jQuery.ready",
    "$",
    "jQuery",
    "document.ready",
    "ready",
    "document.addEventListener",
];
/** DOM event names of page life, as in `addEventListener("load", …)` and `window.onload = …`. */
const domLifeEvents = [
    "load",
    "DOMContentLoaded",
    "ready",
    "pageshow",
    "WeixinJSBridgeReady",
    "deviceready",
    "plusready",
    "UniAppJSBridgeReady",
    "readystatechange",
];
/**
 * Events that only a user's act sends: WXML and DOM event names, lower case. `input` and `scroll` come from the user
 * too, but not as an act of will that a permission request may follow; `input` counts, `scroll` does not.
 */
const gestureEvents = [
    "tap",
    "longpress",
    "longtap",
    "touchstart",
    "touchmove",
    "touchend",
    "touchcancel",
    "touchforcechange",
    "click",
    "dblclick",
    "mousedown",
    "mouseup",
    "pointerdown",
    "pointerup",
    "keydown",
    "keyup",
    "keypress",
    "submit",
    "reset",
    "change",
    "input",
    "confirm",
    "focus",
    "blur",
    "linechange",
    "columnchange",
    "pickend",
    "pickstart",
    "cancel",
    "select",
    "search",
    "close",
    "press",
    "longclick",
    "onclick",
    "itemclick",
    "clickitem",
    // open-type buttons
    "getphonenumber",
    "getrealtimephonenumber",
    "getuserinfo",
    "opensetting",
    "contact",
    "chooseavatar",
    "launchapp",
    "agreeprivacyauthorization",
    "addgroupapp",
    "createliveactivity",
    "nicknamereview",
];
/** Parts of custom event names that tell of a user's act (`bind:confirmtap`, `@item-click`, `onOkPress`). */
const gestureEventPattern = /tap|click|press|submit|confirm|cancel|choose|select|pick|agree|open|close|search|change|delete|add|save|buy|pay|share|login|logout|ok$/i;
/** Events of elements and the DOM that come by themselves; they win over `gestureEventPattern`. */
const automaticEvents = [
    "load",
    "error",
    "ready",
    "scroll",
    "scrolltoupper",
    "scrolltolower",
    "message",
    "timeupdate",
    "ended",
    "play",
    "pause",
    "animationend",
    "animationstart",
    "transitionend",
    "animationfinish",
    "statechange",
    "netstatus",
    "initdone",
    "resize",
    "visibilitychange",
    "popstate",
    "hashchange",
    "beforeunload",
    "unload",
    "storage",
    "online",
    "offline",
    "updated",
    "regionchange",
    "progress",
    "waiting",
    "loadedmetadata",
    "fullscreenchange",
    "scancode",
    "getphonecode",
];
/** JS calls that run their callback later. `origin`: the entry is where the timer was set; `own`: the timer itself. */
const timers = {
    setTimeout: "origin",
    setImmediate: "origin",
    requestAnimationFrame: "origin",
    nextTick: "origin",
    "wx.nextTick": "origin",
    $nextTick: "origin",
    setInterval: "own",
    requestIdleCallback: "origin",
};
/**
 * Calls whose result is an act of the user: what runs in their success callback follows a tap.
 * Source: subscribeMessage page (a tap or the callback of a payment); the dialogs are answered by a tap.
 */
const userAnswers = [
    "wx.requestPayment",
    "wx.requestOrderPayment",
    "wx.requestVirtualPayment",
    "wx.showModal",
    "wx.showActionSheet",
    "wx.chooseLocation",
    "wx.chooseImage",
    "wx.chooseMedia",
    "wx.chooseAddress",
    "wx.chooseInvoiceTitle",
    "wx.openSetting",
    "confirm",
    "uni.showModal",
    "Dialog.confirm",
    "Dialog.alert",
    "ElMessageBox.confirm",
    "this.$confirm",
    "this.$dialog.confirm",
];
/** Names of listeners: `x.on("event", fn)`, `x.addEventListener("event", fn)`. */
const listenerNames = [
    "addEventListener",
    "on",
    "once",
    "addListener",
    "$on",
    "$once",
    "attachEvent",
    "delegate",
    "bind",
    "live",
    "subscribe",
    "On",
];
/** jQuery-like shorthands: `$(x).click(fn)`. */
const listenerShorthands = [
    "click",
    "dblclick",
    "submit",
    "change",
    "mousedown",
    "touchstart",
    "touchend",
    "keyup",
    "keydown",
    "keypress",
    "tap",
];
/** `wx.onX(fn)`: the platform calls the function at a time of its own. */
const platformEventPattern = /^wx\.(?:\w+\(\)\.)?on[A-Z]\w*$/;


/***/ }),

/***/ 4815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ llmCalls)
/* harmony export */ });
/** Sources: API references of the SDKs named by `vendor`. Calls over plain HTTP are known by their host, see tracking.ts. */
// prettier-ignore
const llmCalls = [
    { methods: ["create", "createasync", "acreate"], on: /(chat\.?completions?|completions|chatcompletion|responses|openai.*completions?)(\(\))?$/, vendor: "OpenAI-compatible" },
    { methods: ["createchatcompletion", "createchatcompletionstream", "createcompletion", "completechat", "completechatasync", "getchatcompletions", "getchatcompletionsasync"], on: /./, vendor: "OpenAI-compatible" },
    { methods: ["create", "stream"], on: /(^|\.)messages(\(\))?$/, vendor: "Anthropic" },
    { methods: ["call", "acall", "streamcall"], on: /(^|\.)(generation|multimodalconversation|dashscope|gen|qwen|ernie|tongyi)$/, vendor: "DashScope" },
    { methods: ["chatcompletion", "chatcompletions"], on: /./, vendor: "LLM" },
    { methods: ["invoke", "ainvoke", "predict", "apredict"], on: /(^|[._])(llm|chain|chat_?model|agent|chat_?openai|chat)(\(\))?$/, vendor: "LangChain" },
    { methods: ["generatetext", "streamtext", "generateobject"], on: /^$/, vendor: "AI SDK" },
    { methods: ["generatecontent", "generatecontentstream", "generate_content"], on: /./, vendor: "Gemini" },
    { methods: ["invokellm", "asktongyi", "askgpt", "chatgpt", "sendmessage"], on: /(^|\.)(gpt|chatgpt|openai|llm|chatgptapi)$/, vendor: "LLM" },
    { methods: ["streamtext", "generatetext"], on: /cloud|createmodel|(^|\.)(ai|model)$/, vendor: "CloudBase AI" },
];


/***/ }),

/***/ 702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nd: () => (/* binding */ hintOfField),
  J: () => (/* binding */ hintOfLabel),
  M4: () => (/* binding */ hintOfName)
});

;// CONCATENATED MODULE: ./lib/knowledge/identifiers.js
/**
 * Sources: "服务端获取开放数据" (session_key), "小程序用户隐私保护指引内容介绍" (the kinds), rules 5.12 of the operation rules
 * (what is sensitive); spellings gathered by reading public mini programs and their servers.
 */
// prettier-ignore
const identifiers = [
    { kind: "session-key", names: ["sessionkey", "seskey"], labels: ["会话密钥"] },
    // Tokens of parsers, pages, form protection and uploads are no credentials.
    { kind: "session-key", names: ["sessioninfo", "wxsession", "wxsessioninfo"], labels: [], whole: true },
    { kind: "credential", names: ["appsecret", "secret", "secretkey", "wxsecret", "accesstoken", "refreshtoken", "authtoken", "token", "jwt", "jsapiticket", "verifyticket", "encryptkey", "encodingaeskey", "aeskey", "mchkey", "apiv3key", "privatekey", "thirdsession", "3rdsession", "cookie", "cookies", "smscode", "verifycode", "verificationcode", "yzm", "apikey"], labels: ["验证码", "密钥", "令牌"], not: /(csrf|xsrf|next|page|parse|lex|cancel|continuation|sync|syntax|current|prev|last|peek|expect|design|color|image|graph)token$|^(tokens|acceptcookies?|setcookies?)$/ },
    { kind: "password", names: ["password", "passwd", "pwd", "passphrase", "mima", "userpass"], labels: ["密码", "口令"] },
    { kind: "phone", names: ["phone", "phonenumber", "phoneno", "phonenum", "purephonenumber", "mobile", "mobilephone", "mobileno", "mobilenumber", "mobilenum", "tel", "telno", "telnumber", "telephone", "cellphone", "cellphonenumber", "msisdn", "shouji", "shoujihao", "linktel", "usertel", "contactphone", "phoneinfo", "userphone"], labels: ["手机号", "手机", "联系电话", "电话号码"], not: /(shop|store|service|servicer|kefu|customerservice|hotline|company|contactus|merchant|support|platform|office|about|site|config|system|smart|^i|windows|android)(phone|phonenumber|mobile|tel|telephone)$/ },
    { kind: "id-number", names: ["idcard", "idcardno", "idcardnum", "idcardnumber", "idnumber", "idno", "identitycard", "identityno", "identitynumber", "certno", "certnumber", "sfz", "sfzh", "shenfenzheng", "shenfenzhenghao", "passportno", "passportnumber"], labels: ["身份证", "护照", "证件号"] },
    { kind: "bank-card", names: ["bankcard", "bankcardno", "bankcardnumber", "bankcardnum", "bankaccount", "bankno", "cvv"], labels: ["银行卡"] },
    { kind: "real-name", names: ["realname", "truename", "idname", "xingming", "consignee", "receivername", "linkman", "linkname", "contactname"], labels: ["真实姓名", "姓名", "收货人", "联系人"] },
    { kind: "address", names: ["address", "addressinfo", "addressdetail", "addressdata", "addresslist", "useraddress", "detailinfo", "detailaddress", "fulladdress", "shippingaddress", "receiveraddress", "homeaddress", "dizhi", "shouhuodizhi"], labels: ["收货地址", "详细地址", "家庭住址", "联系地址"], not: /(ip|mac|mail|email|wallet|contract|server|web|site|url|api|net|http|socket|shop|store|merchant|remote|local|memory|base|eth|host|proxy|listen|bind|token|company|return|redis|mongo|db|device|bluetooth)(address|addresslist)$/ },
    { kind: "location", names: ["latitude", "longitude", "lat", "lng", "userlocation", "mylocation", "currentlocation", "geolocation", "latlng", "lnglat", "locationinfo"], labels: ["定位", "经纬度", "纬度", "经度"], not: /(shop|store|center|centre|default|map|poi|marker|dest|destination|target|end|start|merchant|school|hotel)(latitude|longitude|lat|lng)$/ },
    { kind: "biometric", names: ["faceimage", "facephoto", "faceimg", "facedata", "faceid", "faceurl", "voiceprint"], labels: ["人脸", "声纹", "指纹"] },
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

;// CONCATENATED MODULE: ./lib/knowledge/personal-names.js

const nothing = { kinds: [], whole: false };
const byName = new Map(identifiers.flatMap((row) => row.names.map((name) => [name, row])));
const labels = identifiers
    .flatMap((row) => row.labels.map((label) => [label, row]))
    .sort((a, b) => b[0].length - a[0].length);
/** Words that make a name a question, an action, a count or a protected form of the value. */
const notValueFirst = new Set([
    "is",
    "has",
    "show",
    "can",
    "should",
    "need",
    "needs",
    "check",
    "valid",
    "validate",
    "verify",
    "enable",
    "enabled",
    "hide",
    "no",
    "not",
    "on",
    "handle",
    "bind",
    "unbind",
    "use",
    "with",
    "allow",
    "must",
    "if",
    "require",
    "required",
    "invalid",
    "empty",
    "err",
    "error",
    "wrong",
    "missing",
    "open",
    "close",
    "toggle",
    "select",
    "choose",
    "update",
    "set",
    "del",
    "delete",
    "remove",
    "send",
    "max",
    "min",
    "default",
    "example",
    "sample",
    "placeholder",
    "mock",
    "fake",
    "input",
    "change",
    "reg",
    "regex",
    "pattern",
]);
const protectedWords = new Set([
    "mask",
    "masked",
    "masking",
    "hash",
    "hashed",
    "encrypted",
    "encrypt",
    "cipher",
    "md5",
    "sha1",
    "sha256",
    "hmac",
    "desensitized",
    "desensitised",
    "hidden",
    "anonymous",
    "anonymized",
    "redacted",
]);
/** Kinds whose very field names begin with a word of `protectedWords` or `notValueFirst`. */
const spelledSo = new Set([
    "openid",
    "encrypteddata",
    "encryptkey",
    "verifycode",
    "verificationcode",
    "verifyticket",
    "openpid",
]);
/** `userPhoneNumber`, `user_phone_number`, `USER-PHONE` → lower-case words. */
const wordsOf = (name) => name
    .slice(0, 80)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
const rowOf = (joined) => {
    const row = byName.get(joined);
    return row ?? (joined.endsWith("s") && !joined.endsWith("ss") ? byName.get(joined.slice(0, -1)) : undefined);
};
const cache = new Map();
const CACHE_LIMIT = 50_000;
const read = (name) => {
    if (/[\u4e00-\u9fff]/.test(name))
        return hintOfLabel(name);
    const words = wordsOf(name.replace(/^(?:[$_@]|get(?=[A-Z_])|fetch(?=[A-Z_]))+/, ""));
    const last = words.length;
    for (let length = Math.min(4, last); length > 0; length--) {
        const suffix = words.slice(last - length).join("");
        const row = rowOf(suffix);
        if (!row)
            continue;
        const joined = words.join("");
        if (row.not?.test(joined))
            return nothing;
        const rest = words.slice(0, last - length);
        if (!spelledSo.has(suffix) || rest.length > 0) {
            if (rest[0] !== undefined && notValueFirst.has(rest[0]))
                return nothing;
            if (rest.some((word) => protectedWords.has(word)))
                return nothing;
        }
        // A name in capitals with several words is the name of a key or of a type: ERR_PHONE, STORAGE_TOKEN.
        if (rest.length > 0 && name === name.toUpperCase() && /[A-Z]/.test(name) && row.kind !== "credential")
            return nothing;
        return { kinds: [row.kind], whole: row.whole ?? false };
    }
    return nothing;
};
/**
 * The kind of user data that a variable, field or key names by itself; none for `isPhone`, `phoneModel`, `maskedPhone`.
 * `res`, `data`, `user` tell nothing.
 */
const hintOfName = (name) => {
    const known = cache.get(name);
    if (known)
        return known;
    const hint = read(name);
    if (cache.size < CACHE_LIMIT)
        cache.set(name, hint);
    return hint;
};
/** The kind of user data that a Chinese or English label or placeholder asks for: `请输入手机号`, `Phone number`. */
const hintOfLabel = (label) => {
    const text = label.slice(0, 200);
    for (const [part, row] of labels)
        if (text.includes(part))
            return { kinds: [row.kind], whole: false };
    if (/[\u4e00-\u9fff]/.test(text))
        return nothing;
    const words = wordsOf(text);
    for (let end = words.length; end > 0; end--) {
        for (let length = Math.min(3, end); length > 0; length--) {
            const row = rowOf(words.slice(end - length, end).join(""));
            if (row)
                return { kinds: [row.kind], whole: false };
        }
    }
    return nothing;
};
const messageObjects = /^(wx|recv|received|user|raw)?(msg|message)$/;
const messageFields = /^(content|text|payload|rawtext|recognition|body)$/;
const identityFields = /^(_?id|uno|sno|no|number|num|loginid|account|jobno|code)$/;
/** What a field tells only together with its object: `userInfo.uno`, `msg.content`. */
const hintOfField = (object, field) => {
    const name = field.toLowerCase().replace(/_/g, "");
    if (messageObjects.test(object.toLowerCase()) && messageFields.test(name))
        return ["message"];
    if (!hintOfName(object).kinds.includes("profile"))
        return [];
    if (name === "name")
        return ["real-name"];
    return identityFields.test(name) ? ["account-id"] : [];
};


/***/ }),

/***/ 9567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ apisWithoutErrcodeOnSuccess),
/* harmony export */   jI: () => (/* binding */ serverApiOf),
/* harmony export */   nL: () => (/* binding */ serverApiHosts)
/* harmony export */ });
/* unused harmony export serverApis */
/** Hosts that serve these interfaces. */
const serverApiHosts = [
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
const apisWithoutErrcodeOnSuccess = [
    "/sns/jscode2session",
    "/cgi-bin/token",
    "/cgi-bin/stable_token",
    "/sns/oauth2/access_token",
    "/sns/oauth2/refresh_token",
    "/sns/userinfo",
];
// prettier-ignore
const serverApis = [
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
const serverApiOf = (url) => {
    const match = /^(?:https?:)?\/\/([^/?#]*)([^?#]*)/.exec(url);
    const host = match?.[1];
    if (host !== undefined && !host.includes("${}") && !serverApiHosts.includes(host.toLowerCase()))
        return undefined;
    const path = (match ? match[2] : url.replace(/^\$\{\}/, "").replace(/[?#].*$/, "")) ?? "";
    return byPath.get(path.startsWith("/") ? path.replace(/\/+$/, "") : `/${path}`);
};


/***/ }),

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ phoneShape),
/* harmony export */   Gi: () => (/* binding */ sessionShape),
/* harmony export */   Gs: () => (/* binding */ serverShapes),
/* harmony export */   IU: () => (/* binding */ oauthTokenShape),
/* harmony export */   MS: () => (/* binding */ openDataShape),
/* harmony export */   Ss: () => (/* binding */ clientShapes),
/* harmony export */   VX: () => (/* binding */ harmlessFields),
/* harmony export */   bu: () => (/* binding */ openTypeShapes),
/* harmony export */   et: () => (/* binding */ oauthProfileShape),
/* harmony export */   t: () => (/* binding */ pushMessageShape),
/* harmony export */   tW: () => (/* binding */ wrapperFields),
/* harmony export */   vI: () => (/* binding */ profileShape),
/* harmony export */   y7: () => (/* binding */ plainKey)
/* harmony export */ });
/* unused harmony export addressShape */
/** Field names compare without case, underscores and hyphens: `session_key`, `SessionKey` and `getSessionKey` are one. */
const plainKey = (name) => name.toLowerCase().replace(/[_\-\s$]/g, "");
const one = (kind, ...fields) => ({
    whole: [kind],
    fields: Object.fromEntries(fields.map((field) => [field, [kind]])),
});
/** Source: "auth.code2Session", https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_code2session.html */
const sessionShape = {
    whole: ["openid", "session-key", "unionid"],
    fields: { openid: ["openid"], sessionkey: ["session-key"], unionid: ["unionid"], accesstoken: ["credential"] },
};
const profileShape = {
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
const oauthProfileShape = { whole: ["profile", "openid", "unionid"], fields: profileShape.fields };
const oauthTokenShape = {
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
    },
};
const phoneShape = {
    whole: ["phone"],
    fields: { phoneinfo: ["phone"], phonenumber: ["phone"], purephonenumber: ["phone"], mobile: ["phone"] },
};
const openDataShape = {
    whole: ["profile", "phone"],
    fields: { ...profileShape.fields, ...phoneShape.fields, stepinfolist: ["werun"], opengid: [], watermark: [] },
};
const placeShape = {
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
const addressShape = {
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
const filesShape = (kind) => one(kind, "tempfilepaths", "tempfilepath", "tempfiles", "thumbtempfilepath", "path", "size", "name", "file", "files");
const encryptedShape = { whole: ["encrypted-data"], fields: { encrypteddata: ["encrypted-data"] } };
/**
 * Results of client interfaces by canonical path; `wx` also stands for uni and Taro. Callback, promise and event are one.
 * Source: the page of each interface under https://developers.weixin.qq.com/miniprogram/dev/api/
 */
const clientShapes = {
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
    "wx.chooseInvoiceTitle": one("invoice", "title", "taxnumber", "companyaddress", "telephone", "bankname", "bankaccount"),
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
const openTypeShapes = {
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
const serverShapes = {
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
const wrapperFields = new Set([
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
    "rows",
    "list",
    "records",
    "info",
]);
/** Fields of any answer that never hold user data. */
const harmlessFields = new Set([
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
const pushMessageShape = {
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


/***/ }),

/***/ 9888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  di: () => (/* binding */ adopt),
  LU: () => (/* binding */ childrenOf),
  cD: () => (/* binding */ moduleOf),
  GG: () => (/* binding */ walk)
});

;// CONCATENATED MODULE: ./lib/program/children.js
const appendAll = (to, nodes) => {
    for (const node of nodes)
        if (node)
            to.push(node);
};
/**
 * Appends the direct children of a node in source order. An export's value is a child of the place where it is written.
 * One case a kind, so that each reads one shape of node: this runs for every node many times.
 */
const appendChildren = (to, node) => {
    switch (node.kind) {
        case "name":
        case "string":
        case "number":
        case "this":
        case "boolean":
        case "null":
        case "regex":
        case "comment":
        case "jump":
        case "export":
        case "import":
        case "data-scalar":
            return;
        case "member":
            to.push(node.object);
            return;
        case "call":
            to.push(node.callee);
            appendAll(to, node.arguments);
            return;
        case "expression":
            to.push(node.expression);
            return;
        case "entry":
        case "data-entry":
            to.push(node.value);
            return;
        case "object":
        case "object-pattern":
        case "data-map":
            appendAll(to, node.entries);
            return;
        case "array":
        case "array-pattern":
        case "data-list":
            appendAll(to, node.items);
            return;
        case "template":
            appendAll(to, node.parts);
            return;
        case "assign":
        case "default-pattern":
            to.push(node.target, node.value);
            return;
        case "binary":
            to.push(node.left, node.right);
            return;
        case "unary":
        case "await":
        case "spread":
            to.push(node.operand);
            return;
        case "conditional":
            to.push(node.test, node.consequent, node.alternate);
            return;
        case "index":
            to.push(node.object);
            if (node.index)
                to.push(node.index);
            return;
        case "function":
            appendAll(to, node.annotations);
            appendAll(to, node.parameters);
            appendAll(to, node.body);
            return;
        case "parameter":
            appendAll(to, node.annotations);
            to.push(node.target);
            if (node.value)
                to.push(node.value);
            return;
        case "declare":
            to.push(node.target);
            if (node.value)
                to.push(node.value);
            return;
        case "return":
        case "throw":
        case "attribute":
        case "text":
            if (node.value)
                to.push(node.value);
            return;
        case "element":
            appendAll(to, node.attributes);
            appendAll(to, node.children);
            return;
        case "other":
            appendAll(to, node.children);
            return;
        case "if":
            to.push(node.test);
            appendAll(to, node.consequent);
            appendAll(to, node.alternate);
            return;
        case "loop":
            appendAll(to, node.initial);
            if (node.target)
                to.push(node.target);
            if (node.iterable)
                to.push(node.iterable);
            if (node.test)
                to.push(node.test);
            appendAll(to, node.update);
            appendAll(to, node.body);
            return;
        case "block":
            appendAll(to, node.body);
            return;
        case "try":
            appendAll(to, node.body);
            appendAll(to, node.handlers);
            appendAll(to, node.finalizer);
            return;
        case "handler":
            if (node.parameter)
                to.push(node.parameter);
            appendAll(to, node.body);
            return;
        case "switch":
            to.push(node.subject);
            appendAll(to, node.cases);
            return;
        case "case":
            appendAll(to, node.tests);
            appendAll(to, node.body);
            return;
        case "annotation":
            appendAll(to, node.arguments);
            return;
        case "field":
            appendAll(to, node.annotations);
            if (node.value)
                to.push(node.value);
            return;
        case "class":
            appendAll(to, node.annotations);
            appendAll(to, node.members);
            return;
        case "module":
            appendAll(to, node.imports);
            appendAll(to, node.body);
            appendAll(to, node.markup);
            if (node.data)
                to.push(node.data);
            appendAll(to, node.exports);
            return;
    }
};

;// CONCATENATED MODULE: ./lib/program/adopt.js

/** The direct children of a node, in source order. An export's value is a child of the place where it is written. */
const childrenOf = (node) => {
    const children = [];
    appendChildren(children, node);
    return children;
};
/** Sets the parent of every node of a module, comments included. Iterative, so that no depth of nesting overflows the stack. */
const adopt = (module) => {
    const open = [module];
    for (let node = open.pop(); node; node = open.pop()) {
        const from = open.length;
        appendChildren(open, node);
        for (let i = from; i < open.length; i++)
            open[i].parent = node;
    }
    for (const comment of module.comments)
        comment.parent = module;
    return module;
};
/** The modules of some nodes that stand deep: a chain of a hundred thousand links is not climbed for each of them. */
const homes = new WeakMap();
const stride = 64;
/** The module that a node stands in. */
const moduleOf = (node) => {
    let top = node;
    const passed = [];
    for (let hops = 1; top.parent; hops++) {
        top = top.parent;
        if (hops < stride)
            continue;
        const home = homes.get(top);
        if (home)
            top = home;
        else if (hops % stride === 0)
            passed.push(top);
    }
    if (top.kind !== "module")
        throw new Error(`A ${top.kind} node was never adopted by a module.`);
    for (const one of passed)
        homes.set(one, top);
    return top;
};
/** Visits a node and all below it in source order; return false from `visit` to leave out what is below a node. */
const walk = (root, visit) => {
    const open = [root];
    for (let node = open.pop(); node; node = open.pop()) {
        if (visit(node) === false)
            continue;
        const from = open.length;
        appendChildren(open, node);
        // The stack gives back the last one first.
        for (let i = from, j = open.length - 1; i < j; i++, j--) {
            const first = open[i];
            open[i] = open[j];
            open[j] = first;
        }
    }
};


/***/ }),

/***/ 6874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Ct: () => (/* binding */ itemsAt),
/* harmony export */   ox: () => (/* binding */ dataAt),
/* harmony export */   s3: () => (/* binding */ dataFromLiteral),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
/** The value under a path of keys in a data file; undefined when a key is missing. */
const dataAt = (data, ...keys) => {
    let at = data;
    for (const key of keys) {
        if (at?.kind !== "data-map")
            return undefined;
        at = at.entries.find((entry) => entry.key === key)?.value;
    }
    return at;
};
const textAt = (data, ...keys) => {
    const found = dataAt(data, ...keys);
    return found?.kind === "data-scalar" && typeof found.value === "string" ? found.value : undefined;
};
const entriesAt = (data, ...keys) => {
    const found = dataAt(data, ...keys);
    return found?.kind === "data-map" ? found.entries : [];
};
const itemsAt = (data, ...keys) => {
    const found = dataAt(data, ...keys);
    return found?.kind === "data-list" ? found.items : [];
};
/**
 * Reads a literal of code as data: the app configuration of Taro and wepy is an object in a script. What is no literal
 * is left out. The nodes keep their places, and hang under the literal's own parent.
 */
const dataFromLiteral = (literal, depth = 0) => {
    const { start, end, parent } = literal;
    if (depth > 20)
        return undefined;
    switch (literal.kind) {
        case "string":
        case "number":
        case "boolean":
            return { kind: "data-scalar", start, end, parent, value: literal.value };
        case "null":
            return { kind: "data-scalar", start, end, parent, value: null };
        case "array": {
            const items = literal.items.map((item) => dataFromLiteral(item, depth + 1)).filter((item) => item !== undefined);
            const list = { kind: "data-list", start, end, parent, items };
            for (const item of items)
                item.parent = list;
            return list;
        }
        case "object":
            return mapOf(literal, depth);
        default:
            return undefined;
    }
};
const mapOf = (literal, depth) => {
    const entries = [];
    const map = { kind: "data-map", start: literal.start, end: literal.end, parent: literal.parent, entries };
    for (const entry of literal.entries) {
        const value = entry.key === undefined ? undefined : dataFromLiteral(entry.value, depth + 1);
        if (!value || entry.key === undefined)
            continue;
        const row = {
            kind: "data-entry",
            start: entry.start,
            end: entry.end,
            parent: map,
            key: entry.key,
            keyStart: entry.start,
            value,
        };
        value.parent = row;
        entries.push(row);
    }
    return map;
};


/***/ }),

/***/ 4458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./lib/rules/affiliation/brand-in-name-or-title/rule.js
/** The brand, and spellings made to look like it (operation rules 2.4 and 9.3). */
const brand = /微信|腾讯|騰訊|腾迅|维信官方|weixin|wechat|tencent/i;
/** Titles that name a function of WeChat which the page uses, not the service itself. */
const names = /微信(?:支付|登录|登陆|授权|绑定|步数|好友|群|头像|账号|帐号|公众号|扫码|扫一扫|客服|手机号|用户|昵称|二维码|小程序|通知|收款|提现|红包|分享|号$|开放|运动|卡包|活动|菜单|消息|素材)|(?:绑定|关注|打开|添加|联系|选择|登录|通过|使用|我的|同步|客服)微信|wechat\s?(?:pay|login|sign)|weixin\s?(?:pay|login)/i;
const titleKeys = new Set(["navigationBarTitleText", "navigationBarTitle", "projectname", "appname"]);
function* entriesOf(data) {
    const open = [data];
    for (let node = open.pop(); node; node = open.pop()) {
        if (node.kind === "data-map") {
            for (const entry of node.entries) {
                yield entry;
                open.push(entry.value);
            }
        }
        else if (node.kind === "data-list")
            open.push(...node.items);
    }
}
const inData = (module) => {
    if (!module.data)
        return [];
    const isManifest = /(?:^|\/)manifest\.json$/.test(module.path);
    return Array.from(entriesOf(module.data))
        .filter(({ key }) => titleKeys.has(key) || (isManifest && key === "name"))
        .map(({ value }) => value)
        .filter((value) => value.kind === "data-scalar" &&
        typeof value.value === "string" &&
        brand.test(value.value) &&
        !names.test(value.value));
};
const inTitle = (program) => program
    .elements("title")
    .flatMap((title) => title.children.filter((child) => child.kind === "text"))
    .filter(({ text }) => brand.test(text) && !names.test(text));
const literals = ["navigationBarTitleText", "projectname", "appname", "<title", '"name"'];
const message = {
    en: "The name or title carries the WeChat or Tencent brand, so users take the service for an official one: take the brand out.",
    "zh-CN": "名称或标题含有微信、腾讯等标识，用户会误认为官方服务：请去掉该标识。",
};
/* harmony default export */ const rule = ({
    id: "affiliation/brand-in-name-or-title",
    clauses: ["O5"],
    severity: "notice",
    confidence: "medium",
    title: { en: "A name or title carries the WeChat or Tencent brand", "zh-CN": "名称或标题含微信、腾讯标识" },
    literals,
    company: [
        "微信",
        "腾讯",
        "騰訊",
        "腾迅",
        "维信官方",
        "eixin",
        "EIXIN",
        "echat",
        "eChat",
        "ECHAT",
        "encent",
        "ENCENT",
    ],
    *check(program) {
        const found = [...program.modules(...literals).flatMap(inData), ...inTitle(program)];
        for (const node of found) {
            const place = program.placeOf(node);
            const side = program.sideOf(place.path);
            if (!program.isAside(place.path) && side !== "library" && side !== "server")
                yield { place, message };
        }
    },
});

;// CONCATENATED MODULE: ./lib/knowledge/lexicons.js
/** A hit does not count when a negator stands before it in the same sentence: `zh` and `en` near by, `adjacent` just before. */
const negators = {
    zh: [
        "不得",
        "不会",
        "不是",
        "不可",
        "不代表",
        "不属于",
        "禁止",
        "严禁",
        "请勿",
        "切勿",
        "杜绝",
        "拒绝",
        "并非",
        "未经",
        "未获",
        "没有",
        "无关",
        "无任何",
        "打击",
        "举报",
        "避免",
        "抵制",
        "警惕",
        "远离",
        "防止",
        "谨防",
        "假冒",
        "冒充",
        "涉嫌",
    ],
    adjacent: ["非", "无", "未", "反", "防", "禁"],
    en: [
        "not",
        "no",
        "never",
        "without",
        "cannot",
        "don't",
        "isn't",
        "prohibit",
        "prohibits",
        "prohibited",
        "forbid",
        "forbidden",
        "anti-",
        "against",
        "non-",
        "unaffiliated",
        "beware",
    ],
};
// prettier-ignore
const lexicons = {
    systemLookAlike: {
        zh: ["微信安全提醒", "微信安全中心", "微信官方提示", "微信官方通知", "微信团队提醒", "微信团队通知", "腾讯安全中心", "微信客服中心", "检测到您的微信异常", "您的微信账号存在风险", "您的微信账号异常", "微信支付安全验证", "微信账号解封"],
        en: ["WeChat Security Center", "WeChat Team notice", "your WeChat account is at risk", "WeChat account verification required"],
        lookAlikes: [],
    },
    inducedSharing: {
        zh: ["分享后解锁", "分享后继续", "分享后查看", "分享后可见", "分享后领取", "分享后获得", "分享才能", "分享即可领取", "分享即可获得", "分享即得", "分享立得", "分享立领", "分享得红包", "分享领红包", "分享得积分", "分享送积分", "分享领积分", "分享赚积分", "分享得奖励", "分享领奖", "分享有奖", "分享到朋友圈领取", "分享到群领取", "分享到朋友圈立领", "转发后查看", "转发后可见", "转发后领取", "转发得积分", "转发领红包", "转发送", "转发有奖", "邀请好友助力", "好友助力", "好友帮砍", "帮我砍一刀", "帮砍一刀", "砍一刀", "集赞", "集齐好友", "分享增加抽奖", "分享获得抽奖", "分享翻倍", "分享复活", "不转不是中国人", "分享朋友圈免费", "邀请好友得红包", "邀请好友领红包", "邀请得现金", "邀请好友得现金"],
        en: ["share to unlock", "share to continue", "share to get", "share and win", "share to win", "share to earn", "share to Moments to receive", "invite friends to boost", "help me bargain", "forward to see the answer", "share to double your reward", "share for a coupon"],
        lookAlikes: ["感谢分享", "诱导分享"],
    },
    inducedFollowing: {
        zh: ["关注后查看", "关注公众号才能", "关注后才能", "关注后继续", "关注后领取", "关注领红包", "关注即可领取", "关注送", "关注解锁", "先关注再", "关注公众号获取验证码", "请先关注公众号", "关注公众号后参与", "关注后参与"],
        en: ["follow to unlock", "follow us to continue", "follow the account to get", "subscribe to view the answer"],
        lookAlikes: [],
    },
    inducedSubscription: {
        zh: ["允许通知后继续", "请允许通知", "订阅领红包", "订阅得积分", "订阅送", "订阅消息领取", "同意订阅才能"],
        en: ["allow notifications to continue", "subscribe to get a coupon"],
        lookAlikes: [],
    },
    inducedDownload: {
        zh: ["下载App领取", "下载APP领取", "下载后查看", "下载应用解锁", "去App继续", "打开App查看全部"],
        en: ["download the app to continue", "download to unlock", "install the app to claim"],
        lookAlikes: [],
    },
    gambling: {
        zh: ["老虎机", "扎金花", "炸金花", "诈金花", "梭哈", "百家乐", "21点", "赌马", "赌场", "赌博", "下注", "押注", "投注", "庄家", "闲家", "赔率", "外围", "彩票预测", "六合彩", "时时彩", "北京赛车", "押大小", "轮盘赌", "赌球", "博彩", "上分", "下分", "房卡", "抽水", "抽头", "币商", "龙虎斗", "牛牛", "一元购", "一元夺宝", "夺宝"],
        en: ["slot machine", "baccarat", "roulette", "blackjack", "sports betting", "place your bet", "casino", "bookmaker", "lottery prediction", "online gambling"],
        lookAlikes: ["酒店房卡", "房卡押金", "21点营业", "21点前", "21点后", "21点至", "21点到", "小牛牛奶"],
    },
    lottery: {
        zh: ["大转盘", "幸运转盘", "抽大奖", "付费抽奖", "消费抽奖", "积分抽奖", "抽盲盒", "盲盒", "抽盒", "抽盒机", "抽赏", "扭蛋", "一番赏", "欧气", "开箱", "刮刮乐", "砸金蛋", "九宫格抽奖", "无限赏"],
        en: ["lucky draw", "lucky wheel", "loot box", "blind box", "mystery box", "scratch card", "gacha"],
        lookAlikes: [],
    },
    multiLevelSales: {
        zh: ["三级分销", "二级分销", "两级分销", "多级分销", "无限级分销", "三级分佣", "二级分佣", "下级代理", "上级代理", "发展下线", "团队计酬", "团队奖", "级差奖", "返佣", "分级佣金", "躺赚", "推广员等级", "拉人头", "直推奖", "间推奖", "见点奖", "静态收益", "动态收益", "裂变返现", "二级佣金", "三级佣金", "二级好友", "一级好友", "一级分销", "三级分销商"],
        en: ["multi-level marketing", "downline", "upline", "tier commission", "pyramid selling", "referral levels"],
        lookAlikes: [],
    },
    paidVoteBrush: {
        zh: ["刷票", "买票投票", "付费投票", "礼物投票", "充值投票", "打榜", "刷粉", "涨粉", "刷量", "刷单", "刷阅读", "粉丝应援集资", "集资"],
        en: ["buy votes", "vote brushing", "paid voting", "buy followers"],
        lookAlikes: ["防刷票", "刷新投票"],
    },
    fortuneTest: {
        zh: ["算命", "占卜", "抽签算卦", "测运势", "运势测试", "八字", "塔罗", "星座配对", "姓名配对", "颜值打分", "颜值测试", "面相", "手相"],
        en: ["fortune telling", "tarot", "horoscope match", "palm reading", "face score"],
        lookAlikes: [],
    },
    earnOnline: {
        zh: ["网赚", "日赚", "在家赚钱", "轻松赚钱", "看广告赚", "看视频赚钱", "走路赚钱", "提现秒到账"],
        en: ["earn money online", "make money from home", "watch ads to earn"],
        lookAlikes: [],
    },
    superlatives: {
        zh: ["全国第一", "全网第一", "最权威", "国家级", "世界第一", "史上最"],
        en: ["number one in the world", "the best in the country"],
        lookAlikes: [],
    },
    vaguePurpose: {
        zh: ["用于小程序位置接口的效果展示", "用于提升用户体验", "提升用户体验", "为了更好的体验", "为了给您提供更好的服务", "提供更好的服务", "改善服务", "优化体验", "业务需要", "功能需要", "正常使用", "系统需要", "其他用途", "相关功能", "测试", "获取您的位置", "获取你的位置", "你的位置信息", "您的位置信息", "需要获取", "完善资料", "完善用户资料", "完善会员资料", "获取用户信息"],
        en: ["for a better experience", "to improve our service", "for business purposes", "for functional needs", "other purposes", "as needed", "test"],
        lookAlikes: [],
    },
    visitorTracking: {
        zh: ["谁看过我", "谁看了我", "最近访客", "访客记录", "看过我的人", "看过我", "谁点击了", "谁浏览了", "查看了你的主页", "看了你的主页", "来访记录", "隐身访问", "浏览过你"],
        en: ["who viewed me", "profile visitors", "recent visitors", "viewed your profile", "visitor log"],
        lookAlikes: ["我看过", "我看过的"],
    },
    credentialRequest: {
        zh: ["微信密码", "微信账号密码", "微信登录密码", "微信号和密码", "QQ密码", "QQ登录密码", "公众号密码", "公众号登录密码", "公众平台密码", "公众平台登录密码", "公众平台账号密码"],
        en: ["WeChat password", "Weixin password", "QQ password", "Official Account password"],
        lookAlikes: [],
    },
};

;// CONCATENATED MODULE: ./lib/knowledge/script.js
/**
 * Traditional characters that occur in the words of our lexicons, and their simplified forms, position by position.
 * It is no converter of prose: characters that no lexicon needs are left as they are.
 */
const traditional = "與業嚴個爲為舉樂書買於雲價衆眾優夥會體傭關內冊減擊則別務動勵勢協單佔參雙發變臺號後啓啟員團圍國圖場復頭奪獎寶實導幣師幫並廣莊應開異彈錄態戰戶擴掃護報搖數鬥無時術機權條來構樣檔檢沒測瀏溫遊滿點獨現電盤碼禮積競籤紅級線經結給統繼續維網羅羣職聯騰薦獲營見規視覽計訂認訓議訊記講設訪證詐詞試話誘請讀誰調謝賬貨購費資賭賠賺賽贊車轉輪載輸達過運跡選裏裡錢銀銷鎖鍵門問閒間閱閲隊險隨隱靜頁預領頻顏風馬驗騙龍綫註髮係繫颱麵";
const simplified = "与业严个为为举乐书买于云价众众优伙会体佣关内册减击则别务动励势协单占参双发变台号后启启员团围国图场复头夺奖宝实导币师帮并广庄应开异弹录态战户扩扫护报摇数斗无时术机权条来构样档检没测浏温游满点独现电盘码礼积竞签红级线经结给统继续维网罗群职联腾荐获营见规视览计订认训议讯记讲设访证诈词试话诱请读谁调谢账货购费资赌赔赚赛赞车转轮载输达过运迹选里里钱银销锁键门问闲间阅阅队险随隐静页预领频颜风马验骗龙线注发系系台面";
const toSimple = new Map(Array.from(traditional, (character, index) => [character, simplified.charAt(index)]));
const traditionalOnes = new RegExp(`[${traditional}]`, "g");
/** The text with the traditional characters of our lexicons in simplified script; its length does not change. */
const inSimplifiedScript = (text) => text.replace(traditionalOnes, (character) => toSimple.get(character) ?? character);

;// CONCATENATED MODULE: ./lib/rules/wording.js


/** How far before a phrase, in characters, a negator of the same sentence takes it back. */
const NEGATOR_REACH = 12;
const sentenceEnd = /[。！？!?；;\n]/;
const segmenter = new Intl.Segmenter("zh-CN", { granularity: "word" });
const negatorWord = new RegExp(`(?<![\\w])(?:${negators.en.join("|")})(?!\\w)`, "i");
const isNegated = (text, index) => {
    const before = text.slice(Math.max(0, index - NEGATOR_REACH), index);
    const sentence = before.split(sentenceEnd).at(-1) ?? "";
    return (negators.zh.some((word) => sentence.includes(word)) ||
        negators.adjacent.some((word) => sentence.endsWith(word)) ||
        negatorWord.test(sentence));
};
/** True when no word of the text runs over either end of the stretch, so that 21点 is not found in 121点. */
const isWhole = (text, start, end) => {
    for (const { index, segment } of segmenter.segment(text)) {
        const last = index + segment.length;
        if ((index < start && last > start) || (index < end && last > end))
            return false;
        if (index >= end)
            break;
    }
    return true;
};
const escaped = (phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** One expression for all phrases; Latin ones stand between word borders and allow any white space inside. */
const phrasePattern = (phrases) => new RegExp(phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => {
    const pattern = escaped(phrase).replace(/ /g, "\\s+");
    return /^[\x20-\x7e]+$/.test(phrase) ? `(?<![\\w-])${pattern}(?![\\w-])` : pattern;
})
    .join("|"), "gi");
/**
 * Phrases of the pattern in a text, in either Chinese script, on word borders, and not taken back by a negator. A hit
 * inside a look-alike does not count.
 */
const findPhrases = (text, pattern, lookAlikes = []) => {
    const simple = inSimplifiedScript(text);
    const hits = [];
    for (const match of simple.matchAll(pattern)) {
        const { index } = match;
        const end = index + match[0].length;
        const around = simple.slice(Math.max(0, index - 20), end + 20);
        const isHarmless = lookAlikes.some((phrase) => around.indexOf(phrase) >= 0 && phrase.includes(match[0]));
        if (isHarmless || isNegated(simple, index) || !isWhole(simple, index, end))
            continue;
        hits.push({ phrase: match[0], index, length: match[0].length });
    }
    return hits;
};

;// CONCATENATED MODULE: ./lib/rules/affiliation/claim-text/rule.js

const rule_brand = "(?:腾讯|微信(?!小程序)|Tencent|WeChat|Weixin)(?:公司|集团|官方|团队|平台|总部|支付)?";
const rank = "(?:战略|深度|独家|首席|唯一|官方|金牌|核心|指定|授权|认证|重要|长期|生态)";
/** A tie of the speaker with Tencent, said as its own property or as received from Tencent. */
const claim = new RegExp([
    `${rule_brand}的?${rank}{0,3}(?:合作伙伴|合作商|合作机构|合作单位|战略合作|授权商|授权服务商|认证服务商|授权代理|授权认证商|推荐(?:平台|品牌|产品|服务商|使用)|背书|出品|旗下|控股|入股|投资的?企业|认可的)`,
    `(?:通过|获得|经过|经|得到|荣获|荣膺|取得|持有|拥有)了?${rule_brand}的?(?:认证|审核认证|官方认证|认可|官方授权|授权资质|推荐|投资|战略投资|背书)(?!的?(?:公众号|服务号|订阅号|小程序|账号|帐号|主体))`,
    `${rule_brand}(?:审核|官方)*认证的?(?:可靠|正规|第三方|平台|服务商|机构|系统|产品)`,
    `(?:与|和|同|跟)${rule_brand}(?:达成|建立|签署|展开|开展)?的?(?:深度|战略|官方|独家)*合作(?!关系?的?(?:用户|商户))`,
    `受邀(?:参加|参与|出席)?${rule_brand}(?:内部|总部|举办)`,
    `${rule_brand}内部(?:研讨会|培训|推荐|合作)`,
    String.raw `(?:official|strategic|certified|verified|exclusive|authori[sz]ed|trusted)\s+(?:Tencent|WeChat|Weixin)\s+(?:partner|reseller|provider|agency)`,
    String.raw `(?:official|strategic)\s+partner\s+(?:of|with)\s+(?:Tencent|WeChat|Weixin)`,
    String.raw `in\s+(?:official\s+)?(?:partnership|cooperation|collaboration)\s+with\s+(?:Tencent|WeChat|Weixin)`,
    String.raw `(?:approved|endorsed|recommended|certified|authori[sz]ed|backed|recogni[sz]ed|invested)\s+by\s+(?:Tencent|WeChat|Weixin)`,
].join("|"), "gi");
const rule_literals = ["腾讯", "騰訊", "微信", "Tencent", "WeChat", "Weixin", "tencent", "wechat"];
const rule_message = {
    en: "This text claims or hints that Tencent is a partner or recognises the service, which users will believe: say what the service does instead.",
    "zh-CN": "这段文字声称或暗示与腾讯合作、获其认可，会误导用户：请改为只说明服务本身。",
};
/* harmony default export */ const claim_text_rule = ({
    id: "affiliation/claim-text",
    clauses: ["O5"],
    severity: "error",
    confidence: "medium",
    title: { en: "Text claims a tie with Tencent", "zh-CN": "文案声称与腾讯存在合作或获其认可" },
    literals: rule_literals,
    *check(program) {
        for (const { text, node } of program.visibleTexts()) {
            const place = program.placeOf(node);
            if (!program.isAside(place.path) && findPhrases(text, claim).length > 0)
                yield { place, message: rule_message };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/affiliation/system-lookalike/rule.js


const { zh, en, lookAlikes } = lexicons.systemLookAlike;
const phrases = phrasePattern([...zh, ...en]);
const system_lookalike_rule_message = {
    en: "This text looks like a notice of WeChat itself, so users take it for the platform speaking: write it in your service's own name.",
    "zh-CN": "这段文字仿冒微信或腾讯的官方提示，用户会误以为是平台发出：请以自己服务的名义书写。",
};
/* harmony default export */ const system_lookalike_rule = ({
    id: "affiliation/system-lookalike",
    clauses: ["O5"],
    severity: "warning",
    confidence: "medium",
    title: { en: "Text imitates an official WeChat notice", "zh-CN": "文案仿冒微信官方提示" },
    literals: ["微信", "腾讯", "騰訊", "WeChat", "wechat"],
    *check(program) {
        for (const { text, node } of program.visibleTexts()) {
            const place = program.placeOf(node);
            if (!program.isAside(place.path) && findPhrases(text, phrases, lookAlikes).length > 0)
                yield { place, message: system_lookalike_rule_message };
        }
    },
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/program/adopt.js + 1 modules
var adopt = __webpack_require__(9888);
;// CONCATENATED MODULE: ./lib/rules/reachable-code.js

/** Functions looked at around one place; real code that prepares one answer spans far fewer. */
const FUNCTION_LIMIT = 60;
/** Source text of a node without the comments in it, so that a remark is not taken for code. */
const codeOf = (node) => {
    const { text, comments } = (0,adopt/* moduleOf */.cD)(node);
    let code = "";
    let at = node.start;
    for (const comment of comments) {
        if (comment.end <= at)
            continue;
        if (comment.start >= node.end)
            break;
        code += text.slice(at, Math.max(at, comment.start));
        at = comment.end;
    }
    return code + text.slice(at, Math.max(at, node.end));
};
/** The calls below a node, in source order. */
const callsIn = (node) => {
    const calls = [];
    (0,adopt/* walk */.GG)(node, (one) => {
        if (one.kind === "call")
            calls.push(one);
    });
    return calls;
};
const spread = (from, hops, next) => {
    const seen = new Set(from);
    let edge = from;
    for (let hop = 0; hop < hops && edge.length > 0 && seen.size < FUNCTION_LIMIT; hop++) {
        const fresh = [];
        for (const fn of edge) {
            for (const one of next(fn)) {
                if (seen.has(one) || seen.size >= FUNCTION_LIMIT)
                    continue;
                seen.add(one);
                fresh.push(one);
            }
        }
        edge = fresh;
    }
    return [...seen];
};
/** A function and those it calls, up to a number of calls away; nearest first. */
const calledFrom = (program, fn, hops) => spread([fn], hops, (one) => callsIn(one).flatMap((call) => program.functionsOf(call.callee)));
/** A function, those around it, and those that call it, up to a number of calls away; nearest first. */
const callersOf = (program, fn, hops) => spread([fn], hops, (one) => {
    const around = program.enclosingFunction(one);
    const callers = program.callersOf(one).map((call) => program.enclosingFunction(call));
    return [...callers, around].filter((caller) => caller !== undefined);
});
/** The class, or the object that holds it as a method, of a function; undefined for others. */
const ownerOf = (fn) => {
    const holder = fn.parent?.kind === "field" || fn.parent?.kind === "entry" ? fn.parent.parent : fn.parent;
    return holder?.kind === "class" || holder?.kind === "object" ? holder : undefined;
};
const nameOf = (node) => (node.kind === "member" ? node.property : node.kind === "name" ? node.name : "");
/**
 * Source text of a condition. A call counts as a guard by what it is and is given, not by the code of
 * the callback that it runs, in which the judged node itself stands.
 */
const conditionOf = (test) => test.kind === "call"
    ? [test.callee, ...test.arguments.filter((one) => one.kind !== "function")].map(codeOf).join(" ")
    : codeOf(test);
/** The expression asks something; a call does so by its name, any other call only came before. */
const asksSomething = (test) => test.kind !== "call" ||
    /^(?:is|has|can|check|need|should|exists?|empty|isset|get\w*(?:token|session|storage\w*)|valid\w*|verify\w*)/i.test(nameOf(test.callee));
/** For `isGuarded`: conditions that speak of something; a log line before the node is none. */
const asksFor = (pattern) => (test) => asksSomething(test) && pattern.test(conditionOf(test));
/** Leaves the function in one of its branches. */
const leaves = (statement) => statement.kind === "if" &&
    [...statement.consequent, ...statement.alternate].some((one) => one.kind === "return" || one.kind === "throw");
/** A function that is a member of its own: not handed to a call, alone or among options. */
const isMember = (fn) => fn.parent?.kind !== "call" &&
    !(fn.parent?.kind === "entry" && /^(?:success|fail|complete)$/.test(fn.parent.key ?? ""));
/**
 * True when a condition stands around a node in its function, or an exit before it, whichever way the condition goes:
 * also in its `else` and after `if (!x) return`. Callbacks inside the function are looked through.
 */
const isConditional = (node, is) => {
    let from = node;
    for (let at = node.parent; at; from = at, at = at.parent) {
        if ((at.kind === "if" || at.kind === "conditional") && at.test !== from && is(at.test))
            return true;
        if (at.kind === "binary" && at.right === from && /^(?:&&|\|\||\?\?)$/.test(at.operator) && is(at.left))
            return true;
        if (at.kind === "function" || at.kind === "block") {
            for (const one of at.body) {
                if (one === from)
                    break;
                if (one.kind === "if" && leaves(one) && is(one.test))
                    return true;
            }
            if (at.kind === "function" && isMember(at))
                return false;
        }
    }
    return false;
};

;// CONCATENATED MODULE: ./lib/rules/text-places.js
/** A node for a stretch of a file that has no node of its own, as a line of a list of packages. Offsets are UTF-16. */
const stretchOf = (module, start, end) => ({
    kind: "string",
    value: module.text.slice(start, end),
    start,
    end,
    parent: module,
});
/** The part of a node that a finding points at: what a call calls, without its arguments, which may run over many lines. */
const headOf = (node) => (node.kind === "call" ? node.callee : node);

;// CONCATENATED MODULE: ./lib/rules/callback/debug-config/rule.js




const messages = {
    urlCheck: {
        en: "urlCheck is off in a committed project configuration, so requests to any domain and with broken TLS go unnoticed: switch it on and keep exceptions in your private configuration.",
        "zh-CN": "提交的项目配置关闭了 urlCheck，非法域名和失效的 TLS 证书都不会被发现：请开启，例外只放在不提交的私有配置中。",
    },
    alerts: {
        en: "The JS-SDK's debug mode shows every answer to the visitor in an alert: switch it off.",
        "zh-CN": "JS-SDK 调试模式会把每次接口返回弹窗显示给访客：请关闭。",
    },
    console: {
        en: "The debug console is switched on for every user: allow it only in development.",
        "zh-CN": "对所有用户开启了调试面板：请仅在开发环境中启用。",
    },
};
const isDevelopment = /\bdev\b|develop|NODE_ENV|envVersion|import\.meta\.env|__DEV__|process\.env|debug|local|isTest|hostname/i;
const switchOff = (program, value, text) => {
    const { startLine, startColumn, endLine, endColumn, path } = program.placeOf(value);
    const edit = { path, startLine, startColumn, endLine, endColumn, text };
    return { description: { en: `Set it to ${text}`, "zh-CN": `改为 ${text}` }, edits: [edit] };
};
/** `setting.urlCheck` of a project configuration, or of the WeChat part of uni-app's manifest. */
const urlChecksOff = (data, keys) => {
    if (data.kind !== "data-map")
        return [];
    const [key, ...rest] = keys;
    return data.entries.flatMap((entry) => {
        if (entry.key !== key)
            return [];
        if (rest.length > 0)
            return urlChecksOff(entry.value, rest);
        return entry.value.kind === "data-scalar" && entry.value.value === false ? [entry] : [];
    });
};
const settingPath = {
    "project.config.json": ["setting", "urlCheck"],
    "project.private.config.json": ["setting", "urlCheck"],
    "manifest.json": ["mp-weixin", "setting", "urlCheck"],
};
function* settings(program) {
    for (const module of program.modules("urlCheck")) {
        const keys = settingPath[(0,posix_.basename)(module.path)];
        if (!keys || !module.data || program.isAside(module.path))
            continue;
        for (const entry of urlChecksOff(module.data, keys)) {
            const isPrivate = (0,posix_.basename)(module.path) === "project.private.config.json";
            yield {
                place: program.placeOf(entry),
                message: messages.urlCheck,
                clauses: ["D2", "C0"],
                fix: switchOff(program, entry.value, "true"),
                ...(isPrivate ? { severity: "notice" } : {}),
            };
        }
    }
}
const isTrue = (node) => (node?.kind === "boolean" && node.value) ||
    (node?.kind === "unary" && node.operator === "!" && node.operand.kind === "number" && node.operand.value === 0);
/** Calls that configure the JS-SDK have these beside `debug`, or stand in a file that loads it. */
const isSdkConfig = (module, api, call) => {
    if (/jsApiList|nonceStr|noncestr/.test(codeOf(call)))
        return true;
    return (/(?:^|\.)(?:wx|jWeixin|jweixin|weixin)\.config$/i.test(api) && /jweixin|weixin-js-sdk|jssdk/i.test(module.text));
};
/** Page code between the PHP of a template, which no front end lowers: `wx.config({ debug: true, …`. */
const inTemplate = /wx\.config\(\s*\{[^{}]{0,200}?^[ \t]*(debug\s*:\s*true)\b/gm;
function* templates(program) {
    for (const module of program.modules("wx.config")) {
        if (module.language !== "php" || program.isAside(module.path))
            continue;
        for (const match of module.text.matchAll(inTemplate)) {
            const end = match.index + match[0].length;
            yield { place: program.placeOf(stretchOf(module, end - (match[1] ?? "").length, end)), message: messages.alerts };
        }
    }
}
function* alerts(program) {
    for (const call of program.calls("config")) {
        const module = (0,adopt/* moduleOf */.cD)(call);
        const api = program.apiOf(call.callee) ?? codeOf(call.callee);
        if (program.isAside(module.path) || call.callee.kind !== "member")
            continue;
        const debug = program.option(call.arguments[0], "debug");
        if (!debug || !isTrue(debug) || !isSdkConfig(module, api, call) || isGuarded(program, call))
            continue;
        yield {
            place: program.placeOf(debug.parent ?? debug),
            message: messages.alerts,
            ...(debug.kind === "boolean" ? { fix: switchOff(program, debug, "false") } : {}),
        };
    }
    for (const call of program.calls("buildConfig", "buildJsSdkConfig", "config")) {
        if (!/js(?:sdk)?(?:\(\))?\.(?:buildConfig|config)$|buildJsSdkConfig$/i.test(program.apiOf(call.callee) ?? "") ||
            program.isAside((0,adopt/* moduleOf */.cD)(call).path))
            continue;
        const debug = call.arguments.find(isTrue) ?? program.option(call.arguments.at(-1), "debug");
        const isSecond = debug !== undefined &&
            (call.arguments.indexOf(debug) === 1 ||
                !call.arguments.includes(debug) ||
                (program.apiOf(call.callee) ?? "").endsWith("buildJsSdkConfig"));
        if (debug && isTrue(debug) && isSecond)
            yield { place: program.placeOf(debug), message: messages.alerts };
    }
}
const isGuarded = (program, node) => program.isGuarded(node, asksFor(isDevelopment));
function* consoles(program) {
    for (const call of program.calls("wx.setEnableDebug")) {
        if (program.isAside((0,adopt/* moduleOf */.cD)(call).path) ||
            !isTrue(program.argument(call, 0, "enableDebug")) ||
            isGuarded(program, call))
            continue;
        // A switch that the user flips is a feature; code that runs by itself is a left-over.
        if (program.entriesOf(call).some(({ kind }) => kind === "gesture"))
            continue;
        yield { place: program.placeOf(call.callee), message: messages.console };
    }
}
/* harmony default export */ const debug_config_rule = ({
    id: "callback/debug-config",
    clauses: ["C0", "D2"],
    severity: "warning",
    confidence: "high",
    title: { en: "A debug switch is committed", "zh-CN": "提交了调试开关" },
    literals: ["urlCheck", "jsApiList", "jweixin", "weixin-js-sdk", "buildConfig", "buildJsSdkConfig", "setEnableDebug"],
    *check(program) {
        yield* settings(program);
        yield* alerts(program);
        yield* templates(program);
        yield* consoles(program);
    },
});

;// CONCATENATED MODULE: ./lib/rules/callback/jssdk-sign-in-front-end/rule.js


const rule_messages = {
    sign: {
        en: "The JS-SDK signature is computed in the page, so every visitor gets the account's ticket: sign on the server and send only the signature.",
        "zh-CN": "在前端计算 JS-SDK 签名，会把账号的 jsapi_ticket 交给每位访客：请在服务器签名，只下发签名结果。",
    },
    ticket: {
        en: "A jsapi_ticket stands in page code, so every visitor has the account's ticket: keep it on the server and send only the signature.",
        "zh-CN": "页面代码中写有 jsapi_ticket，每位访客都能得到账号的票据：请保存在服务器，只下发签名结果。",
    },
};
const isPage = (program, node) => {
    const { path, language } = (0,adopt/* moduleOf */.cD)(node);
    const side = program.sideOf(path);
    return ((side === "web" || side === "miniprogram" || (side === "unknown" && language === "vue")) && !program.isAside(path));
};
/** Tickets have some eighty characters. */
const ticketShape = /^[\w-]{50,120}$/;
const ticketName = /^(?:js_?api_?)?ticket$/i;
const keptAs = (node) => {
    const holder = node.parent;
    if (holder?.kind === "assign" && holder.value === node)
        return holder.target.kind === "member"
            ? holder.target.property
            : holder.target.kind === "name"
                ? holder.target.name
                : "";
    if (holder?.kind === "declare")
        return holder.target.kind === "name" ? holder.target.name : "";
    return holder?.kind === "entry" ? (holder.key ?? "") : "";
};
/* harmony default export */ const jssdk_sign_in_front_end_rule = ({
    id: "callback/jssdk-sign-in-front-end",
    clauses: ["D2", "C0"],
    severity: "error",
    confidence: "high",
    title: { en: "The JS-SDK signature is computed in the front end", "zh-CN": "前端计算 JS-SDK 签名" },
    literals: ["jsapi_ticket", "jsapiTicket", "ticket"],
    *check(program) {
        const seen = new Set();
        for (const node of program.strings()) {
            if (!isPage(program, node))
                continue;
            const whole = node.parent?.kind === "template" ? node.parent : node;
            const text = node.kind === "string" ? node.value : codeOf(node);
            if (/jsapi_ticket=/.test(text) && !seen.has(whole)) {
                seen.add(whole);
                yield { place: program.placeOf(whole), message: rule_messages.sign, data: ["credential"] };
            }
            else if (node.kind === "string" && ticketName.test(keptAs(node)) && ticketShape.test(node.value)) {
                yield { place: program.placeOf(node), message: rule_messages.ticket, data: ["credential"] };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/callback/oauth-redirect-abuse/rule.js


const oauth_redirect_abuse_rule_messages = {
    state: {
        en: "The state of this authorisation is a constant, so an attacker can log a user in to another account: draw a random one for each request and compare it when the user comes back.",
        "zh-CN": "网页授权的 state 是固定值，攻击者可让用户登录到他人账号：请每次生成随机值并在回调时比对。",
    },
    host: {
        en: "The address that gets the user's authorisation code is taken from the request, so a crafted link sends the code elsewhere: build it from a configured host.",
        "zh-CN": "接收授权 code 的回调地址取自请求内容，恶意链接可把 code 发往他处：请使用配置中的固定域名。",
    },
    plain: {
        en: "redirect_uri is not encoded, so its own parameters are lost or become part of the authorisation request: encode it.",
        "zh-CN": "redirect_uri 未编码，其参数会丢失或混入授权请求：请进行 URL 编码。",
    },
};
const AUTHORIZE = "open.weixin.qq.com/connect/oauth2/authorize";
const encoders = /encode|quote|escape|urlencode|UrlEncode|QueryEscape|http_build_query|URLSearchParams|%3A/i;
/** Where a host comes from the caller: headers, the query. */
const fromRequest = /HTTP_X_FORWARDED_HOST|x-forwarded-host|\$_(?:GET|REQUEST)\[|req(?:uest)?\.query\.\w*(?:redirect|url|return)|getParameter\(\s*"(?:redirect|return|url|backUrl)\w*"|args\.get\(\s*["'](?:redirect|next|url)\w*|Query\(\s*"(?:redirect|url|next)\w*"/i;
/** The value between two parameters of the address, in source form, part by part. */
const partsOf = (node) => node.kind === "template" ? node.parts : [node];
const redirectParts = (node) => {
    const parts = [];
    let isOpen = false;
    for (const part of partsOf(node)) {
        if (part.kind === "string") {
            const at = part.value.search(/redirect_?uri=/i);
            const rest = at >= 0 ? part.value.slice(at) : part.value;
            if (at >= 0)
                isOpen = !/redirect_?uri=[^&]*&/i.test(rest);
            else if (isOpen)
                isOpen = !part.value.includes("&");
        }
        else if (isOpen)
            parts.push(part);
    }
    return parts;
};
/** The text that a part stands for is constant and has nothing to encode, or was encoded before. */
const isEncoded = (program, part) => {
    if (encoders.test(codeOf(part)))
        return true;
    const text = program.textOf(part);
    if (text !== undefined && !text.includes("${}"))
        return !/[:/?&]/.test(text);
    const made = part.kind === "name" || part.kind === "member"
        ? [...program.valuesOf(part), ...(part.kind === "name" ? program.definitionsOf(part) : [])]
        : [];
    const nodes = made.filter((one) => one !== part);
    return (nodes.length === 0 ||
        nodes.some((one) => one.kind === "parameter" || one.kind === "field" || encoders.test(codeOf(one))));
};
const isTaken = (program, part) => {
    if (fromRequest.test(codeOf(part)))
        return true;
    const values = part.kind === "name" ? program.definitionsOf(part) : [];
    return values.some((one) => fromRequest.test(codeOf(one)) &&
        !/in_array|includes|allow|white|parse_url|contains/i.test(codeOf(program.enclosingFunction(one) ?? one)));
};
function* judge(program, node, text) {
    const parts = node.kind === "template" ? redirectParts(node) : [];
    const taken = parts.find((part) => isTaken(program, part));
    if (taken)
        yield { place: program.placeOf(node), message: oauth_redirect_abuse_rule_messages.host, data: ["login-code"] };
    else {
        const plain = parts.find((part) => !isEncoded(program, part));
        if (plain)
            yield { place: program.placeOf(plain), message: oauth_redirect_abuse_rule_messages.plain, confidence: "low" };
    }
    const state = /[?&]state=([^&#\s]*)/.exec(text)?.[1];
    if (state !== undefined && !state.includes("${}") && !/^%s|^\{/.test(state))
        yield { place: program.placeOf(node), message: oauth_redirect_abuse_rule_messages.state, severity: "notice" };
}
const whole = (node) => node.parent?.kind !== "template";
/* harmony default export */ const oauth_redirect_abuse_rule = ({
    id: "callback/oauth-redirect-abuse",
    clauses: ["D2", "O3"],
    severity: "warning",
    confidence: "medium",
    title: { en: "The web authorisation redirect is unsafe", "zh-CN": "网页授权跳转不安全" },
    literals: [AUTHORIZE],
    *check(program) {
        for (const node of program.strings()) {
            const { path } = (0,adopt/* moduleOf */.cD)(node);
            if (!whole(node) || program.isAside(path) || program.sideOf(path) === "library")
                continue;
            const text = node.kind === "string" ? node.value : (program.textOf(node) ?? "");
            if (text.includes(AUTHORIZE))
                yield* judge(program, node, text);
        }
    },
});

// EXTERNAL MODULE: ./lib/knowledge/server-apis.js
var server_apis = __webpack_require__(9567);
;// CONCATENATED MODULE: ./lib/rules/quota/wechat-calls.js


/** SDK methods that call an interface each time; those that answer from a cache of their own are not here. */
const sdkCalls = [
    {
        names: ["fetch_access_token", "grant_token"],
        on: /./,
        path: "/cgi-bin/token",
        source: "wechatpy and wechat-sdk READMEs",
    },
    { names: ["grant_jsapi_ticket"], on: /./, path: "/cgi-bin/ticket/getticket", source: "wechat-sdk README" },
    {
        names: ["GetToken", "GetTokenAsync", "GetTicket", "GetTicketAsync"],
        on: /CommonApi$/,
        path: "/cgi-bin/token",
        source: "Senparc.Weixin wiki",
    },
    {
        names: ["get", "select"],
        on: /(?:app|wechat|officialAccount|official_account|client|oa)(?:\(\))?\.user$/i,
        path: "/cgi-bin/user/info",
        source: "EasyWeChat 4 to 6 docs",
    },
    {
        names: ["userInfo"],
        on: /getUserService\(\)$|[mM]pService|userService$/,
        path: "/cgi-bin/user/info",
        source: "WxJava WxMpUserService",
    },
    {
        names: ["sendTemplateMsg", "sendTemplateMessage"],
        on: /TemplateMsgService\(\)$|[tT]emplateMsgService$|[wW]echat|[aA]pi$|client/,
        path: "/cgi-bin/message/template/send",
        source: "WxJava WxMpTemplateMsgService; co-wechat-api",
    },
    {
        names: ["sendSubscribeMsg", "sendSubscribeMessage"],
        on: /MsgService\(\)$|SubscribeService\(\)$|[mM]sgService$|[wW]echat|[aA]pi$/,
        path: "/cgi-bin/message/subscribe/send",
        source: "WxJava WxMaMsgService",
    },
    {
        names: ["send"],
        on: /template_message$|templateMessage$|subscribe_message$|subscribeMessage$|uniformMessage$/,
        path: "/cgi-bin/message/template/send",
        source: "EasyWeChat 4 docs; wx-server-sdk openapi",
    },
    {
        names: ["SendTemplateMessage", "SendTemplateMessageAsync"],
        on: /TemplateApi$/,
        path: "/cgi-bin/message/template/send",
        source: "Senparc.Weixin wiki",
    },
];
const known = new WeakMap();
/** The interface's path of a URL that calls WeChat's servers; undefined for every other URL. */
const wechatPathOf = (url) => {
    const api = (0,server_apis/* serverApiOf */.jI)(url ?? "");
    if (api)
        return api.path;
    const match = /^(?:https?:)?\/\/([^/?#]+)([^?#]*)/.exec(url ?? "");
    return match && server_apis/* serverApiHosts */.nL.includes((match[1] ?? "").toLowerCase()) ? (match[2] ?? "") : undefined;
};
/** Every call of WeChat's server interfaces in files of the product, in order of path and place. */
const wechatCalls = (program) => {
    let found = known.get(program);
    if (found)
        return found;
    const calls = new Map();
    for (const { call, urlText } of program.httpCalls()) {
        const path = wechatPathOf(urlText);
        if (path !== undefined && !program.isAside((0,adopt/* moduleOf */.cD)(call).path))
            calls.set(call, { call, path, isSdk: false });
    }
    for (const row of sdkCalls) {
        for (const call of program.calls(...row.names)) {
            if (call.callee.kind !== "member" || calls.has(call) || program.isAside((0,adopt/* moduleOf */.cD)(call).path))
                continue;
            if (row.on.test((program.apiOf(call.callee) ?? "").replace(/\.\w+$/, "")))
                calls.set(call, { call, path: row.path, isSdk: true });
        }
    }
    // A function of the repository that makes the call is told of where it makes it, not where it is called.
    const makers = new Set([...calls.keys()].map((call) => ownFunctionOf(program, call)));
    const isOutside = (call) => program.functionsOf(call.callee).some((fn) => makers.has(fn));
    known.set(program, (found = [...calls.values()].filter(({ call }) => !isOutside(call))));
    return found;
};
const handlersByProgram = new WeakMap();
const handlersOf = (program) => {
    let handlers = handlersByProgram.get(program);
    if (!handlers)
        handlersByProgram.set(program, (handlers = new Set(program.routes.map(({ handler }) => handler))));
    return handlers;
};
/** The function around a node that is declared on its own: callbacks inside it are looked through. */
const ownFunctionOf = (program, node) => {
    const handlers = handlersOf(program);
    let fn = program.enclosingFunction(node);
    for (let hop = 0; fn && hop < 20; hop++) {
        const isCallback = (fn.parent?.kind === "call" && !handlers.has(fn)) ||
            (fn.parent?.kind === "entry" &&
                fn.parent.parent?.parent?.kind === "call" &&
                /^(?:success|fail|complete|error|then)$/.test(fn.parent.key ?? ""));
        const outer = isCallback ? program.enclosingFunction(fn) : undefined;
        if (!outer)
            return fn;
        fn = outer;
    }
    return fn;
};
/** Words of code that waits, counts or bundles before it calls again. */
const paces = /sleep|delay|setTimeout|\bwait\b|\blimit(?:er|ed)?\b|RateLimit|throttle|debounce|chunk|batch|queue|bottleneck|semaphore|concurrency|backoff|back_off|\bjitter\b|tenacity|\bretrying\b|p-?retry/i;
/** Files of which none of this needs to be read hold one of these. */
const serverLiterals = [
    "api.weixin.qq.com",
    "cgi-bin/",
    "jscode2session",
    "errcode",
    "access_token",
    "accessToken",
    "WxMp",
    "WxMa",
    "EasyWeChat",
    "Senparc",
    "wechatpy",
    "template_message",
    "templateMessage",
    "subscribeMessage",
    "->user->get",
    "grant_token",
];

;// CONCATENATED MODULE: ./lib/rules/callback/open-account-route/rule.js




const open_account_route_rule_message = {
    en: "Anyone who calls this route changes the account itself (menu, mass messages, counters or materials): put an administrator's log-in before it or make it a command.",
    "zh-CN": "任何人访问此路由即可改动公众号本身（菜单、群发、调用次数或素材）：请加上管理员登录校验，或改为命令行操作。",
};
/** Interfaces that change the account for everybody. */
const accountPath = /^\/cgi-bin\/(?:menu\/(?:create|delete|addconditional|delconditional)|clear_quota|message\/mass\/|template\/(?:api_set_industry|del_private_template)|tags\/delete|material\/del_material|freepublish\/|customservice\/kfaccount\/)/;
/** The same by SDK: method and what it is called on. */
const accountCalls = [
    {
        method: /^(?:create|delete|add|destroy)$/,
        on: /(?:^|\.)(?:app|wechat|officialAccount|this|client|weObj)?\.?menu(?:\(\))?$/i,
        source: "EasyWeChat 3 to 5 menu docs; wechatpy client.menu",
    },
    { method: /^(?:menuCreate|menuDelete)$/, on: /[mM]enuService(?:\(\))?$/, source: "WxJava WxMpMenuService" },
    {
        method: /^(?:createMenu|removeMenu|create_menu|delete_menu|CreateMenu|DeleteMenu|addConditionalMenu)$/,
        on: /wechat|weixin|wx|api|CommonApi|client|weObj|menu/i,
        source: "co-wechat-api, wechat-sdk, Senparc CommonApi",
    },
    {
        method: /^(?:massOpenIdsMessageSend|massGroupMessageSend|SendGroupMessageByGroupId|massSend)$/,
        on: /./,
        source: "WxJava WxMpMassMessageService; Senparc GroupMessageApi",
    },
];
const keeper = /auth|admin|login|permission|role|token|jwt|session|guard|verify|sign|acl|rbac|can:|basic|whitelist|ip/i;
const checksInside = /auth|admin|is_?login|permission|remote_addr|getRemoteAddr|127\.0\.0\.1|\$this->user|session\(\s*["']admin|csrf|isAdmin|secret|password|REMOTE_ADDR|php_sapi_name/i;
/** Projects that keep routes by rules elsewhere; nothing certain can be said of one route there. */
const keptElsewhere = /WebSecurityConfigurerAdapter|SecurityFilterChain|HandlerInterceptor|ShiroFilter|@SaCheck|SaInterceptor|\[Authorize|UseAuthorization|AuthenticationMiddleware|before_request|AddAuthentication/;
const changesAccount = (program, call) => {
    if (call.callee.kind !== "member")
        return false;
    const { property, object } = call.callee;
    const owner = program.apiOf(object) ?? codeOf(object);
    return accountCalls.some(({ method, on }) => method.test(property) && on.test(owner.replace(/->/g, ".")));
};
const isOpen = (route) => {
    if (route.guards.some((guard) => keeper.test(guard)) ||
        /admin|manage|backend|cron|console|internal/i.test(route.path))
        return false;
    const path = (0,adopt/* moduleOf */.cD)(route.handler).path;
    if (/admin|manage|backend|console|command/i.test(path))
        return false;
    const owner = ownerOf(route.handler);
    if (owner?.kind === "class" &&
        (owner.bases.some((base) => /admin|auth|backend|manage/i.test(base)) ||
            owner.annotations.some(({ name }) => keeper.test(name))))
        return false;
    if (owner?.kind === "class" &&
        owner.members.some((one) => one.kind === "function" &&
            /^(?:__construct|initialize|_initialize|__before|middleware)$/.test(one.name ?? "") &&
            checksInside.test(codeOf(one))))
        return false;
    return !route.handler.annotations.some(({ name }) => keeper.test(name)) && !checksInside.test(codeOf(route.handler));
};
/* harmony default export */ const open_account_route_rule = ({
    id: "callback/open-account-route",
    clauses: ["C0", "D2"],
    severity: "warning",
    confidence: "medium",
    title: { en: "A route open to all changes the account", "zh-CN": "公开路由可改动公众号设置" },
    literals: [
        "menu/create",
        "menu/delete",
        "menu.create",
        "menu->",
        "->menu",
        "createMenu",
        "menuCreate",
        "create_menu",
        "CreateMenu",
        "clear_quota",
        "message/mass",
        "massSend",
        "MessageSend",
    ],
    *check(program) {
        if (program.routes.length === 0 || program.search(keptElsewhere).some((path) => !program.isAside(path)))
            return;
        const https = new Map(program.httpCalls().map(({ call, urlText }) => [call, wechatPathOf(urlText) ?? ""]));
        for (const route of program.routes) {
            if (program.isAside((0,adopt/* moduleOf */.cD)(route.handler).path) ||
                !program.focus.has((0,adopt/* moduleOf */.cD)(route.place).path) ||
                !isOpen(route))
                continue;
            const calls = calledFrom(program, route.handler, 2).flatMap((fn) => callsIn(fn));
            if (calls.some((call) => accountPath.test(https.get(call) ?? "") || changesAccount(program, call)))
                yield { place: program.placeOf(headOf(route.place)), message: open_account_route_rule_message };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/callback/sdk-verification-off/rule.js


const sdk_verification_off_rule_messages = {
    off: {
        en: "The SDK's signature check of pushed messages is switched off, so anyone can send messages in a user's name: remove this.",
        "zh-CN": "关闭了 SDK 对消息推送的签名校验，任何人都能以用户名义伪造消息：请移除此设置。",
    },
    plain: {
        en: "Without aes_key EasyWeChat 6 answers pushes unchecked, so anyone can send messages in a user's name: set aes_key and use the safe mode.",
        "zh-CN": "未配置 aes_key 时 EasyWeChat 6 不校验推送签名，任何人都能以用户名义伪造消息：请配置 aes_key 并使用安全模式。",
    },
};
const rule_isDevelopment = /debug|dev|local|test|env/i;
/** `$config = ["app_id" => …, "token" => …]` of EasyWeChat 6 with an aes_key that is missing or empty. */
const lacksKey = (program, call) => {
    const config = call.arguments[0];
    const values = config ? program.valuesOf(config) : [];
    const object = values.find((one) => one.kind === "object");
    if (object?.kind !== "object" || object.entries.some(({ spread }) => spread))
        return false;
    if (!object.entries.some(({ key }) => key === "app_id"))
        return false;
    const key = object.entries.find((entry) => entry.key === "aes_key");
    return !key || (key.value.kind === "string" && key.value.value === "") || key.value.kind === "null";
};
const isAccount = /EasyWeChat\\(?:OfficialAccount|MiniProgram)\\Application|EasyWeChat\.(?:OfficialAccount|MiniProgram)\.Application/;
const serves = (node) => /->\s*serve\(|getServer\(/.test(codeOf((0,adopt/* moduleOf */.cD)(node))) && !/sha1\(|check_?signature/i.test(codeOf((0,adopt/* moduleOf */.cD)(node)));
/* harmony default export */ const sdk_verification_off_rule = ({
    id: "callback/sdk-verification-off",
    clauses: ["C0", "D2"],
    severity: "error",
    confidence: "high",
    title: { en: "The SDK's signature check is switched off", "zh-CN": "关闭了 SDK 的签名校验" },
    literals: ["SkipValidate", "EasyWeChat"],
    *check(program) {
        for (const call of program.calls("SkipValidate")) {
            const [value] = call.arguments;
            if (value?.kind !== "boolean" || !value.value || program.isAside((0,adopt/* moduleOf */.cD)(call).path))
                continue;
            if (!program.isGuarded(call, asksFor(rule_isDevelopment)))
                yield { place: program.placeOf(call.callee), message: sdk_verification_off_rule_messages.off };
        }
        for (const module of program.modules("EasyWeChat")) {
            if (module.language !== "php" ||
                program.isAside(module.path) ||
                !module.imports.some((one) => isAccount.test(one.source) || isAccount.test(one.imported)))
                continue;
            for (const call of program.calls("Application")) {
                if ((0,adopt/* moduleOf */.cD)(call) === module && call.isNew && lacksKey(program, call) && serves(call))
                    yield {
                        place: program.placeOf(call.callee),
                        message: sdk_verification_off_rule_messages.plain,
                        severity: "warning",
                        confidence: "medium",
                    };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/callback/push-handlers.js


/** Files that may hold a handler of the message push. */
const pushLiterals = [
    "echostr",
    "MsgType",
    "msgType",
    "FromUserName",
    "ToUserName",
    "getMsgType",
    "getFromUser",
];
/** Code of the product that may run on a server. */
const isServerCode = (program, path) => {
    const side = program.sideOf(path);
    return (side === "server" || side === "unknown") && !program.isAside(path);
};
/** Where the raw body of a push is read, in every language. */
const bodyReads = /^(?:getInputStream|getReader|fromXml|fromEncryptedXml|parseString|parseStringPromise|simplexml_load_string|xml_parse|get_data|ReadAll|ReadToEnd|ReadToEndAsync|parse_message|parse_data|fromstring|XML|parse|ShouldBindXML|BindXML|Bind|ShouldBind|Unmarshal|getContent|getRawBody|rawBody|parseXML|parseXml|xml2js|xmltodict|loadXML|Load|LoadXml|Parse|StreamReader|input|getBody|post)$/;
const bodyNames = /^(?:HTTP_RAW_POST_DATA|rawBody|InputStream)$|^php:\/\/input$/;
const pushWord = /\b(?:MsgType|msgType|getMsgType|msg_type|msgtype)\b/;
const personWord = /\b(?:FromUserName|fromUserName|getFromUser(?:Name)?|ToUserName|toUserName|WxM[apc]?(?:Xml)?\w*Message)\b/;
/** The code reads the message type and the sender of a pushed message, and does not only put a reply together. */
const readsPush = (code) => pushWord.test(code) && personWord.test(code);
/** The node in a function by which a pushed message comes in; undefined when the function is handed one. */
const bodyReadIn = (fn) => {
    let found;
    (0,adopt/* walk */.GG)(fn, (node) => {
        if (found)
            return false;
        if (node.kind === "call") {
            const name = node.callee.kind === "member" ? node.callee.property : node.callee.kind === "name" ? node.callee.name : "";
            if (bodyReads.test(name) || node.arguments.some((one) => one.kind === "string" && one.value === "php://input"))
                found = node;
        }
        else if (node.kind === "member" &&
            /^(?:body|data|rawBody|InputStream|Body)$/.test(node.property) &&
            /req|ctx|Request/.test(codeOf(node.object)))
            found = node;
        else if (node.kind === "string" && bodyNames.test(node.value))
            found = node;
        return true;
    });
    return found;
};
/** Signs that a signature is computed or checked, by hand or by an SDK. */
const checks = /\bsha-?1\b|SHA_?1|Sha1|check_?sign\w*|verify_?(?:sign\w*|url|token|wechat|weixin|wx)|validate_?(?:sign\w*|request|url|wechat|weixin)|is_?valid_?(?:sign\w*|request)|sign\w*_?(?:check|verif\w+|valid\w*)|auth_?sign|->valid\(|\.valid\(|\.serve\(|->serve\(|\.Serve\(|ServeHTTP|decrypt_?(?:message|msg|request)|DecryptMsg|fromEncryptedXml|gen_?signature|CheckSignature|wechat\.middleware|co-?wechat|werobot|hash_?hmac|createHmac|(?:wechat|weixin|wx)\w*\.(?:verify|check|validate|auth)\w*\(|signature\s*[!=]={1,2}|[!=]={1,2}\s*\$?signature|equals(?:IgnoreCase)?\(\s*signature|signature\.equals|compare_digest|timingSafeEqual/i;
/** Guards before a route that tell of such a check. */
const guardChecks = /sign|wechat|weixin|wx|verif|valid|check|auth|token/i;
/** A signature is looked at on the way to a function: in it, in what it calls, before it, or by a guard of its route. */
const isVerified = (program, fn) => {
    const related = [...calledFrom(program, fn, 3), ...callersOf(program, fn, 3)];
    if (related.some((one) => checks.test(codeOf(one)) ||
        one.annotations.some(({ name }) => guardChecks.test(name) && !/mapping|route|request|get|post/i.test(name))))
        return true;
    if (program.routes.some((route) => route.handler === fn && route.guards.some((guard) => guardChecks.test(guard))))
        return true;
    // Scripts without functions around, and what a class or file does before its handlers run.
    return topLevelChecks((0,adopt/* moduleOf */.cD)(fn));
};
/** Statements of a file outside of functions and classes check a signature. */
const topLevelChecks = (module) => module.body.some((statement) => statement.kind !== "function" && statement.kind !== "class" && checks.test(codeOf(statement)));
/** The whole file looks at no signature. */
const fileChecks = (module) => checks.test(codeOf(module));

;// CONCATENATED MODULE: ./lib/rules/callback/signature-not-verified/rule.js




const signature_not_verified_rule_messages = {
    echo: {
        en: "echostr is sent back without a check of the signature, so anyone can pass for WeChat: compare SHA-1 of token, timestamp and nonce first.",
        "zh-CN": "未校验签名就返回 echostr，任何人都能冒充微信服务器：请先比对 token、timestamp、nonce 的 SHA-1 签名。",
    },
    message: {
        en: "Pushed messages are taken in without a check of the signature, so anyone can send messages in a user's name: verify signature or msg_signature for each POST.",
        "zh-CN": "接收消息推送时未校验签名，任何人都能以用户名义伪造消息：请对每次 POST 校验 signature 或 msg_signature。",
    },
};
/** Where a function reads echostr: a parameter, a field of the query, or its name handed to a getter. */
const echoIn = (fn) => {
    let found;
    (0,adopt/* walk */.GG)(fn, (node) => {
        if (found)
            return false;
        if (node.kind === "function" && node !== fn)
            return node.isArrow;
        if (node.kind === "parameter" && node.target.kind === "name" && /^echo_?str$/i.test(node.target.name))
            found = node;
        else if (node.kind === "member" && /^echostr$/i.test(node.property) && node.object.kind !== "this")
            found = node;
        else if (node.kind === "string" &&
            node.value === "echostr" &&
            (node.parent?.kind === "call" || node.parent?.kind === "index"))
            found = node.parent;
        return true;
    });
    return found;
};
/** What a handler does with echostr is to answer with it; one that only looks whether it is there is no breach. */
const answers = /return|echo\b|print|\bsend\b|\.end\(|write|\.body\b|String\(|response|reply|exit|die/i;
function* echoes(program) {
    for (const fn of program.functions()) {
        const module = (0,adopt/* moduleOf */.cD)(fn);
        if (!/echo_?str/i.test(module.text) || !isServerCode(program, module.path))
            continue;
        const echo = echoIn(fn);
        if (!echo || (program.enclosingFunction(echo) !== fn && echo.kind !== "parameter"))
            continue;
        if (answers.test(codeOf(fn)) && !isVerified(program, fn))
            yield { place: program.placeOf(headOf(echo)), message: signature_not_verified_rule_messages.echo };
    }
}
/** Handlers of routes that take messages in, and functions of plain scripts that read the raw body themselves. */
function* messagesTaken(program) {
    const seen = new Set();
    for (const { handler, methods } of program.routes) {
        if (seen.has(handler) ||
            !methods.some((method) => method === "POST" || method === "ANY") ||
            !isServerCode(program, (0,adopt/* moduleOf */.cD)(handler).path))
            continue;
        seen.add(handler);
        const body = readsPush(codeOf(handler)) ? bodyReadIn(handler) : undefined;
        if (body && !isVerified(program, handler))
            yield { place: program.placeOf(headOf(body)), message: signature_not_verified_rule_messages.message };
    }
    for (const fn of program.functions()) {
        const module = (0,adopt/* moduleOf */.cD)(fn);
        if (seen.has(fn) || module.language !== "php" || !isServerCode(program, module.path) || fileChecks(module))
            continue;
        const body = /php:\/\/input|HTTP_RAW_POST_DATA/.test(module.text) && readsPush(codeOf(fn)) ? bodyReadIn(fn) : undefined;
        if (body && /php:\/\/input|HTTP_RAW_POST_DATA/.test(codeOf(body)) && !isVerified(program, fn))
            yield { place: program.placeOf(headOf(body)), message: signature_not_verified_rule_messages.message };
    }
}
/* harmony default export */ const signature_not_verified_rule = ({
    id: "callback/signature-not-verified",
    clauses: ["C0", "D2"],
    severity: "error",
    confidence: "medium",
    title: { en: "The signature of the message push is not verified", "zh-CN": "消息推送未校验签名" },
    literals: pushLiterals,
    *check(program) {
        yield* echoes(program);
        yield* messagesTaken(program);
    },
});

// EXTERNAL MODULE: ./lib/knowledge/llm-calls.js
var llm_calls = __webpack_require__(4815);
;// CONCATENATED MODULE: ./lib/rules/callback/slow-or-lossy-reply/rule.js




const slow_or_lossy_reply_rule_message = {
    en: "This slow work stands before the reply to a pushed message; after 5 seconds WeChat sends the message again and the work runs up to three times: answer success at once and send the result by a customer-service message.",
    "zh-CN": "回复消息推送前执行耗时操作，超过 5 秒微信会重发，操作最多执行三次：请先返回 success，再用客服消息发送结果。",
};
const rule_nameOf = (node) => node.kind === "member" ? node.property : node.kind === "name" ? node.name : "";
const holder = (program, call) => (call.callee.kind === "member"
    ? (program.apiOf(call.callee.object) ?? rule_nameOf(call.callee.object))
    : "").toLowerCase();
const isLlm = (program, call) => {
    const method = rule_nameOf(call.callee).toLowerCase();
    return llm_calls/* llmCalls */.$.some((row) => row.methods.includes(method) && row.on.source !== "^$" && row.on.test(holder(program, call)));
};
/** Pauses of three seconds and more, in the unit of each call. */
const pauses = { sleep: 3, usleep: 3_000_000, Sleep: 3000, delay: 3000, Delay: 3000 };
const isPause = (call) => {
    const name = rule_nameOf(call.callee);
    const least = Object.hasOwn(pauses, name) ? pauses[name] : undefined;
    const [length] = call.arguments;
    if (least === undefined || length?.kind !== "number")
        return false;
    const inMilliseconds = name === "sleep" && /java|javascript|typescript/.test((0,adopt/* moduleOf */.cD)(call).language);
    return length.value >= (inMilliseconds ? 3000 : least);
};
/** The answer has gone out before, or somebody else does the work. */
const answersFirst = /["'](?:success|)["']\s*\)[\s\S]{0,400}$|queue|dispatch|enqueue|\.delay\(|apply_async|Thread|goroutine|go func|setImmediate|process\.nextTick|Task\.Run|@Async|executor|create_task|background|waitUntil|fastcgi_finish_request|res(?:ponse)?\.(?:end|send)\(|ctx\.body\s*=\s*["']/i;
const repliesToPush = (program, call) => {
    if (program.entriesOf(call).some(({ kind }) => kind === "push"))
        return true;
    const fn = program.enclosingFunction(call);
    return fn !== undefined && callersOf(program, fn, 2).some((one) => readsPush(codeOf(one)));
};
const isDeferred = (program, call) => {
    const fn = program.enclosingFunction(call);
    if (!fn)
        return true;
    // An answer that is returned ends the handler there; the slow work follows in the other case.
    const before = (one) => codeOf(one)
        .slice(0, Math.max(200, call.start - one.start))
        .replace(/\breturn\b[^;\n]*/g, "");
    return callersOf(program, fn, 2).some((one) => answersFirst.test(before(one)));
};
/* harmony default export */ const slow_or_lossy_reply_rule = ({
    id: "callback/slow-or-lossy-reply",
    clauses: ["C0"],
    severity: "warning",
    confidence: "medium",
    title: { en: "The reply to a pushed message may come too late", "zh-CN": "消息推送的回复可能超时" },
    literals: [...pushLiterals, "wechatpy", "werobot", "WxMpMessageHandler"],
    *check(program) {
        for (const call of program.allCalls()) {
            if (!isLlm(program, call) && !isPause(call))
                continue;
            if (!isServerCode(program, (0,adopt/* moduleOf */.cD)(call).path) || !repliesToPush(program, call) || isDeferred(program, call))
                continue;
            yield { place: program.placeOf(call.callee), message: slow_or_lossy_reply_rule_message };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/callback/wrong-or-incomplete-safe-mode/rule.js



const wrong_or_incomplete_safe_mode_rule_message = {
    en: "An encrypted message is decrypted without a check of msg_signature, so forged ones are taken in: compare msg_signature over token, timestamp, nonce and Encrypt first.",
    "zh-CN": "解密消息前未校验 msg_signature，会接受伪造的消息：请先用 token、timestamp、nonce 与 Encrypt 校验 msg_signature。",
};
const wrong_or_incomplete_safe_mode_rule_nameOf = (node) => node.kind === "member" ? node.property : node.kind === "name" ? node.name : "";
/** Decrypting by hand, or by an SDK's cipher that checks nothing. */
const decrypts = /^(?:decrypt|decryptMsg|decryptXml|aes_?decrypt|AESDecrypt\w*|openssl_decrypt|createDecipheriv|aesDecrypt|DecryptMsg|AES_decrypt|decrypt_?msg)$/i;
const pushed = /\bEncrypt\b|\.Encrypt\b|["']Encrypt["']|encrypt_type/;
const checksSignature = /msg_?signature|fromEncryptedXml|decrypt_?message\b|VerifyURL/i;
const isPushDecryption = (program, call) => {
    const fn = program.enclosingFunction(call);
    if (!fn)
        return false;
    const around = [...callersOf(program, fn, 2), ...calledFrom(program, fn, 1)];
    return (call.arguments.some((one) => /\bEncrypt\b/.test(codeOf(one))) ||
        (pushed.test(codeOf(fn)) && around.some((one) => /FromUserName|ToUserName|MsgType/.test(codeOf(one)))));
};
const isChecked = (program, call) => {
    const fn = program.enclosingFunction(call);
    if (checksSignature.test(codeOf(fn ?? (0,adopt/* moduleOf */.cD)(call))))
        return true;
    if (!fn)
        return false;
    return [...callersOf(program, fn, 3), ...calledFrom(program, fn, 2)].some((one) => checksSignature.test(codeOf(one)));
};
/* harmony default export */ const wrong_or_incomplete_safe_mode_rule = ({
    id: "callback/wrong-or-incomplete-safe-mode",
    clauses: ["C0", "D2"],
    severity: "error",
    confidence: "medium",
    title: { en: "Safe mode is incomplete", "zh-CN": "消息推送安全模式不完整" },
    literals: ["Encrypt", "encrypt_type"],
    *check(program) {
        for (const call of program.allCalls()) {
            const { path } = (0,adopt/* moduleOf */.cD)(call);
            if (!decrypts.test(wrong_or_incomplete_safe_mode_rule_nameOf(call.callee)) || !isServerCode(program, path))
                continue;
            if (isPushDecryption(program, call) && !isChecked(program, call))
                yield { place: program.placeOf(call.callee), message: wrong_or_incomplete_safe_mode_rule_message, data: ["message"] };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/callback/xml-unsafe-parse/rule.js




const xml_unsafe_parse_rule_message = {
    en: "This reads XML from outside with entities switched on, so a crafted message can read the server's files: forbid document types and external entities.",
    "zh-CN": "解析外部 XML 时允许实体，恶意报文可读取服务器文件：请禁用 DOCTYPE 与外部实体。",
};
const xml_unsafe_parse_rule_nameOf = (node) => node?.kind === "member" ? node.property : node?.kind === "name" ? node.name : "";
/** Fields of WeChat's pushes and payment notices, so that builds and office formats are not judged. */
const company = /ToUserName|FromUserName|return_code|MsgType|out_trade_no|mch_id|api\.mch\.weixin|wxpay|WxPay|xmlToMap|xml2(?:array|map)/;
/** Java parsers that expand entities unless told otherwise, and what tells them. */
const javaParsers = {
    DocumentBuilderFactory: /newInstance/,
    SAXParserFactory: /newInstance/,
    XMLInputFactory: /newInstance|newFactory/,
    SAXReader: /^$/,
    SAXBuilder: /^$/,
};
const javaSafe = /disallow-doctype-decl|FEATURE_SECURE_PROCESSING|external-general-entities|setExpandEntityReferences\(\s*false|SUPPORT_DTD|IS_SUPPORTING_EXTERNAL_ENTITIES|ACCESS_EXTERNAL_DTD|setEntityResolver|setExpandEntities/;
const isJavaParser = (call) => {
    if (call.isNew)
        return xml_unsafe_parse_rule_nameOf(call.callee) === "SAXReader" || xml_unsafe_parse_rule_nameOf(call.callee) === "SAXBuilder";
    if (call.callee.kind !== "member")
        return false;
    const owner = xml_unsafe_parse_rule_nameOf(call.callee.object);
    return Object.hasOwn(javaParsers, owner) && (javaParsers[owner]?.test(call.callee.property) ?? false);
};
const rule_isTrue = (node) => node?.kind === "boolean" && node.value;
/** A call that switches entities on, or does not switch them off where they are on of themselves. */
const isUnsafe = (program, call) => {
    const { language } = (0,adopt/* moduleOf */.cD)(call);
    const name = xml_unsafe_parse_rule_nameOf(call.callee);
    if (language === "php") {
        if (name === "libxml_disable_entity_loader")
            return call.arguments[0]?.kind === "boolean" && !call.arguments[0].value;
        return (/^(?:simplexml_load_string|simplexml_load_file|loadXML|XML)$/.test(name) &&
            call.arguments.some((one) => /LIBXML_NOENT|LIBXML_DTDLOAD/.test(codeOf(one))));
    }
    if (language === "python")
        return /^(?:XMLParser|iterparse|fromstring)$/.test(name) && rule_isTrue(program.argument(call, 9, "resolve_entities"));
    if (language === "java")
        return (isJavaParser(call) &&
            !javaSafe.test(codeOf(program.enclosingFunction(call) ?? (0,adopt/* moduleOf */.cD)(call))) &&
            !javaSafe.test(codeOf((0,adopt/* moduleOf */.cD)(call))));
    if (/^(?:javascript|typescript)$/.test(language))
        return /^(?:parseXml|parseXmlString)$/.test(name) && rule_isTrue(program.option(call.arguments[1], "noent"));
    return false;
};
/** .NET: `settings.DtdProcessing = DtdProcessing.Parse`, `doc.XmlResolver = new XmlUrlResolver()`. */
const isUnsafeSetting = (node) => {
    if (node.kind === "entry")
        return node.key === "DtdProcessing" && xml_unsafe_parse_rule_nameOf(node.value) === "Parse";
    if (node.kind !== "assign" || node.target.kind !== "member")
        return false;
    if (node.target.property === "DtdProcessing")
        return xml_unsafe_parse_rule_nameOf(node.value) === "Parse";
    return (node.target.property === "XmlResolver" &&
        node.value.kind === "call" &&
        /XmlUrlResolver/.test(xml_unsafe_parse_rule_nameOf(node.value.callee)));
};
const xml_unsafe_parse_rule_literals = [
    "LIBXML_NOENT",
    "LIBXML_DTDLOAD",
    "libxml_disable_entity_loader",
    "resolve_entities",
    "DocumentBuilderFactory",
    "SAXParserFactory",
    "SAXReader",
    "SAXBuilder",
    "XMLInputFactory",
    "DtdProcessing",
    "XmlUrlResolver",
    "noent",
];
/* harmony default export */ const xml_unsafe_parse_rule = ({
    id: "callback/xml-unsafe-parse",
    clauses: ["C0", "D2"],
    severity: "error",
    confidence: "medium",
    title: { en: "XML is parsed with entities switched on", "zh-CN": "解析 XML 时未禁用外部实体" },
    literals: xml_unsafe_parse_rule_literals,
    *check(program) {
        for (const module of program.modules(...xml_unsafe_parse_rule_literals)) {
            if (program.isAside(module.path) || !company.test(module.text))
                continue;
            const found = [];
            (0,adopt/* walk */.GG)(module, (node) => {
                if (node.kind === "call" ? isUnsafe(program, node) : isUnsafeSetting(node))
                    found.push(node);
            });
            for (const node of found)
                yield { place: program.placeOf(headOf(node)), message: xml_unsafe_parse_rule_message };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/confinement/cross-account-use/rule.js


/** Collections of a project's accounts. */
const accounts = /(?:^|[._$>\s(])(?:all_?)?(?:apps|app_?ids|app_?list|accounts|account_?list|mps|mp_?list|wechats|wx_?apps|wechat_?accounts|official_?accounts|mini_?programs)(?:\(\))?(?:\.(?:values|items|all)\(\))?\)?$/i;
const openidName = /open_?ids?$/i;
const cross_account_use_rule_nameOf = (target) => target?.kind === "name" ? target.name : undefined;
/** Loops over accounts: `for (const app of apps)`, `apps.forEach(app => …)`. */
const passesIn = (module) => {
    const found = [];
    (0,adopt/* walk */.GG)(module, (node) => {
        if (node.kind === "loop" &&
            node.form === "each" &&
            node.iterable &&
            accounts.test(codeOf(node.iterable).slice(-80))) {
            const target = node.target?.kind === "array-pattern" ? node.target.items.at(-1) : node.target;
            const variable = cross_account_use_rule_nameOf(target);
            if (variable !== undefined)
                found.push({ variable, body: node });
        }
        if (node.kind === "call" && node.callee.kind === "member" && /^(?:forEach|map|each)$/.test(node.callee.property)) {
            const [fn] = node.arguments;
            if (fn?.kind !== "function")
                return;
            const variable = cross_account_use_rule_nameOf(fn.parameters[0]?.target);
            if (variable !== undefined && accounts.test(codeOf(node.callee.object).slice(-80)))
                found.push({ variable, body: fn });
        }
    });
    return found;
};
const mentions = (node, name) => {
    let found = false;
    (0,adopt/* walk */.GG)(node, (one) => {
        if (one.kind === "name" && one.name === name)
            found = true;
        return !found;
    });
    return found;
};
/** An openid that does not come from the account of this round. */
const isForeignId = (value, variable) => ((value.kind === "name" && openidName.test(value.name)) ||
    (value.kind === "member" && openidName.test(value.property))) &&
    !mentions(value, variable);
const isMixed = (call, variable) => {
    const values = call.arguments.flatMap((one) => one.kind === "object" ? one.entries.map(({ value }) => value) : [one]);
    return (values.some((value) => isForeignId(value, variable)) &&
        (values.some((value) => mentions(value, variable)) || mentions(call.callee, variable)));
};
const isMigration = (path) => /migrat|(?:^|\/)scripts?\/|迁移|transfer/i.test(path);
const cross_account_use_rule_message = {
    en: "The OpenID of one account's user is used with another account: use a user's data in the account that collected it only.",
    "zh-CN": "把一个账号的用户 OpenID 用到另一个账号：用户数据只应在收集它的账号内使用。",
};
/** Product code that runs on its own; an SDK offers the interface to others. */
const movesUsers = (program, node) => {
    const { path } = (0,adopt/* moduleOf */.cD)(node);
    return !program.isAside(path) && !isMigration(path) && program.sideOf(path) !== "library";
};
/* harmony default export */ const cross_account_use_rule = ({
    id: "confinement/cross-account-use",
    clauses: ["D3"],
    severity: "warning",
    confidence: "low",
    title: { en: "Users of one account are used in another", "zh-CN": "跨账号使用用户数据" },
    literals: ["openid", "openId", "OpenId", "open_id", "OpenID", "changeopenid"],
    *check(program) {
        for (const module of program.modules("openid", "openId", "OpenId", "open_id", "OpenID")) {
            if (!movesUsers(program, module))
                continue;
            for (const { variable, body } of passesIn(module)) {
                for (const call of callsIn(body))
                    if (isMixed(call, variable))
                        yield { place: program.placeOf(call), message: cross_account_use_rule_message };
            }
        }
        for (const node of program.strings()) {
            if (node.parent?.kind === "template" ||
                !/\/cgi-bin\/changeopenid\b/.test(program.textOf(node) ?? "") ||
                !movesUsers(program, node))
                continue;
            yield {
                place: program.placeOf(node),
                message: {
                    en: "OpenIDs of another account are translated here outside a migration: do it once, in a migration script, and delete the old ones.",
                    "zh-CN": "在迁移脚本之外转换其他账号的 OpenID：请只在一次性的迁移脚本中进行，并删除旧数据。",
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/knowledge/privacy-interfaces.js
// prettier-ignore
const privacyInterfaces = [
    { component: { tag: "button", attribute: "open-type", value: "chooseAvatar" }, privacyKey: "UserInfo", data: "profile", scope: undefined, declared: false, name: { en: "nickname and avatar", "zh-CN": "昵称、头像" }, source: "PRIVTAB" },
    { component: { tag: "input", attribute: "type", value: "nickname" }, privacyKey: "UserInfo", data: "profile", scope: undefined, declared: false, name: { en: "nickname and avatar", "zh-CN": "昵称、头像" }, source: "PRIVTAB" },
    { api: "wx.getUserInfo", privacyKey: "UserInfo", data: "profile", scope: "scope.userInfo", declared: false, name: { en: "nickname and avatar", "zh-CN": "昵称、头像" }, source: "PRIVTAB" },
    { api: "wx.getUserProfile", privacyKey: "UserInfo", data: "profile", scope: undefined, declared: false, name: { en: "nickname and avatar", "zh-CN": "昵称、头像" }, source: "PRIVTAB" },
    { component: { tag: "button", attribute: "open-type", value: "getUserInfo" }, privacyKey: "UserInfo", data: "profile", scope: undefined, declared: false, name: { en: "nickname and avatar", "zh-CN": "昵称、头像" }, source: "PRIVTAB" },
    { authorize: "scope.userLocation", privacyKey: "Location", data: "location", scope: "scope.userLocation", declared: false, name: { en: "location", "zh-CN": "位置信息" }, source: "PRIVTAB" },
    { authorize: "scope.userLocationBackground", privacyKey: "Location", data: "location", scope: "scope.userLocationBackground", declared: false, name: { en: "location", "zh-CN": "位置信息" }, source: "PRIVTAB" },
    { authorize: "scope.userFuzzyLocation", privacyKey: "Location", data: "location", scope: "scope.userFuzzyLocation", declared: false, name: { en: "location", "zh-CN": "位置信息" }, source: "PRIVTAB" },
    { api: "wx.getLocation", privacyKey: "Location", data: "location", scope: "scope.userLocation", declared: true, name: { en: "location", "zh-CN": "位置信息" }, source: "PRIVTAB" },
    { api: "wx.startLocationUpdate", privacyKey: "Location", data: "location", scope: "scope.userLocation", declared: true, name: { en: "location", "zh-CN": "位置信息" }, source: "PRIVTAB" },
    { api: "wx.startLocationUpdateBackground", privacyKey: "Location", data: "location", scope: "scope.userLocationBackground", declared: true, name: { en: "location", "zh-CN": "位置信息" }, source: "PRIVTAB" },
    { api: "wx.onLocationChange", privacyKey: "Location", data: "location", scope: "scope.userLocation", declared: true, name: { en: "location", "zh-CN": "位置信息" }, source: "PRIVTAB" },
    { api: "wx.getFuzzyLocation", privacyKey: "Location", data: "location", scope: "scope.userFuzzyLocation", declared: true, name: { en: "location", "zh-CN": "位置信息" }, source: "PRIVTAB" },
    { api: "MapContext.moveToLocation", privacyKey: "Location", data: "location", scope: "scope.userLocation", declared: false, name: { en: "location", "zh-CN": "位置信息" }, source: "PRIVTAB" },
    { api: "wx.choosePoi", privacyKey: "ChooseLocation", data: "location", scope: undefined, declared: true, name: { en: "location chosen by the user", "zh-CN": "选择的位置信息" }, source: "PRIVTAB" },
    { api: "wx.chooseLocation", privacyKey: "ChooseLocation", data: "location", scope: undefined, declared: true, name: { en: "location chosen by the user", "zh-CN": "选择的位置信息" }, source: "PRIVTAB" },
    { api: "wx.chooseAddress", privacyKey: "Address", data: "address", scope: undefined, declared: true, name: { en: "postal address (with name and phone)", "zh-CN": "地址" }, source: "PRIVTAB" },
    { api: "wx.chooseInvoiceTitle", privacyKey: "Invoice", data: "invoice", scope: undefined, declared: false, name: { en: "invoice information", "zh-CN": "发票信息" }, source: "PRIVTAB" },
    { api: "wx.chooseInvoice", privacyKey: "Invoice", data: "invoice", scope: undefined, declared: false, name: { en: "invoice information", "zh-CN": "发票信息" }, source: "PRIVTAB" },
    { authorize: "scope.werun", privacyKey: "RunData", data: "werun", scope: "scope.werun", declared: false, name: { en: "WeRun steps", "zh-CN": "微信运动步数" }, source: "PRIVTAB" },
    { api: "wx.getWeRunData", privacyKey: "RunData", data: "werun", scope: "scope.werun", declared: false, name: { en: "WeRun steps", "zh-CN": "微信运动步数" }, source: "PRIVTAB" },
    { component: { tag: "button", attribute: "open-type", value: "getPhoneNumber" }, privacyKey: "PhoneNumber", data: "phone", scope: undefined, declared: false, name: { en: "phone number", "zh-CN": "手机号" }, source: "PRIVTAB" },
    { component: { tag: "button", attribute: "open-type", value: "getRealtimePhoneNumber" }, privacyKey: "PhoneNumber", data: "phone", scope: undefined, declared: false, name: { en: "phone number", "zh-CN": "手机号" }, source: "PRIVTAB" },
    { api: "wx.chooseLicensePlate", privacyKey: "LicensePlate", data: "license-plate", scope: undefined, declared: false, name: { en: "licence plate", "zh-CN": "车牌号" }, source: "PRIVTAB" },
    { api: "wx.chooseImage", privacyKey: "Album", data: "photo", scope: undefined, declared: false, name: { en: "selected photos or videos", "zh-CN": "选中的照片或视频信息" }, source: "PRIVTAB" },
    { api: "wx.chooseMedia", privacyKey: "Album", data: "photo", scope: undefined, declared: false, name: { en: "selected photos or videos", "zh-CN": "选中的照片或视频信息" }, source: "PRIVTAB" },
    { api: "wx.chooseVideo", privacyKey: "Album", data: "photo", scope: undefined, declared: false, name: { en: "selected photos or videos", "zh-CN": "选中的照片或视频信息" }, source: "PRIVTAB" },
    { api: "wx.chooseMessageFile", privacyKey: "MessageFile", data: "file", scope: undefined, declared: false, name: { en: "selected files", "zh-CN": "选中的文件" }, source: "PRIVTAB" },
    { authorize: "scope.record", privacyKey: "Record", data: "recording", scope: "scope.record", declared: false, name: { en: "microphone", "zh-CN": "访问你的麦克风" }, source: "PRIVTAB" },
    { api: "wx.startRecord", privacyKey: "Record", data: "recording", scope: "scope.record", declared: false, name: { en: "microphone", "zh-CN": "访问你的麦克风" }, source: "PRIVTAB" },
    { api: "RecorderManager.start", privacyKey: "Record", data: "recording", scope: "scope.record", declared: false, name: { en: "microphone", "zh-CN": "访问你的麦克风" }, source: "PRIVTAB" },
    { component: { tag: "live-pusher" }, privacyKey: "Record", data: "recording", scope: "scope.record", declared: false, name: { en: "microphone", "zh-CN": "访问你的麦克风" }, source: "PRIVTAB" },
    { api: "wx.joinVoIPChat", privacyKey: "Record", data: "recording", scope: "scope.record", declared: false, name: { en: "microphone", "zh-CN": "访问你的麦克风" }, source: "PRIVTAB" },
    { authorize: "scope.camera", privacyKey: "Camera", data: "photo", scope: "scope.camera", declared: false, name: { en: "camera", "zh-CN": "访问你的摄像头" }, source: "PRIVTAB" },
    { api: "wx.createVKSession", privacyKey: "Camera", data: "photo", scope: "scope.camera", declared: false, name: { en: "camera", "zh-CN": "访问你的摄像头" }, source: "PRIVTAB" },
    { component: { tag: "camera" }, privacyKey: "Camera", data: "photo", scope: "scope.camera", declared: false, name: { en: "camera", "zh-CN": "访问你的摄像头" }, source: "PRIVTAB" },
    { component: { tag: "voip-room" }, privacyKey: "Camera", data: "photo", scope: "scope.camera", declared: false, name: { en: "camera", "zh-CN": "访问你的摄像头" }, source: "PRIVTAB" },
    { authorize: "scope.bluetooth", privacyKey: "BlueTooth", data: "bluetooth", scope: "scope.bluetooth", declared: false, name: { en: "Bluetooth", "zh-CN": "访问你的蓝牙" }, source: "PRIVTAB" },
    { api: "wx.openBluetoothAdapter", privacyKey: "BlueTooth", data: "bluetooth", scope: "scope.bluetooth", declared: false, name: { en: "Bluetooth", "zh-CN": "访问你的蓝牙" }, source: "PRIVTAB" },
    { api: "wx.createBLEPeripheralServer", privacyKey: "BlueTooth", data: "bluetooth", scope: "scope.bluetooth", declared: false, name: { en: "Bluetooth", "zh-CN": "访问你的蓝牙" }, source: "PRIVTAB" },
    { authorize: "scope.writePhotosAlbum", privacyKey: "AlbumWriteOnly", data: undefined, scope: "scope.writePhotosAlbum", declared: false, name: { en: "album (write only)", "zh-CN": "使用你的相册（仅写入）权限" }, source: "PRIVTAB" },
    { api: "wx.saveImageToPhotosAlbum", privacyKey: "AlbumWriteOnly", data: undefined, scope: "scope.writePhotosAlbum", declared: false, name: { en: "album (write only)", "zh-CN": "使用你的相册（仅写入）权限" }, source: "PRIVTAB" },
    { api: "wx.saveVideoToPhotosAlbum", privacyKey: "AlbumWriteOnly", data: undefined, scope: "scope.writePhotosAlbum", declared: false, name: { en: "album (write only)", "zh-CN": "使用你的相册（仅写入）权限" }, source: "PRIVTAB" },
    { authorize: "scope.addPhoneContact", privacyKey: "Contact", data: "contact", scope: "scope.addPhoneContact", declared: false, name: { en: "contacts (write only)", "zh-CN": "使用你的通讯录（仅写入）权限" }, source: "PRIVTAB" },
    { api: "wx.addPhoneContact", privacyKey: "Contact", data: "contact", scope: "scope.addPhoneContact", declared: false, name: { en: "contacts (write only)", "zh-CN": "使用你的通讯录（仅写入）权限" }, source: "PRIVTAB" },
    { authorize: "scope.addPhoneCalendar", privacyKey: "CalendarWriteOnly", data: undefined, scope: "scope.addPhoneCalendar", declared: false, name: { en: "calendar (write only)", "zh-CN": "使用你的日历（仅写入）权限" }, source: "PRIVTAB" },
    { api: "wx.addPhoneRepeatCalendar", privacyKey: "CalendarWriteOnly", data: undefined, scope: "scope.addPhoneCalendar", declared: false, name: { en: "calendar (write only)", "zh-CN": "使用你的日历（仅写入）权限" }, source: "PRIVTAB" },
    { api: "wx.addPhoneCalendar", privacyKey: "CalendarWriteOnly", data: undefined, scope: "scope.addPhoneCalendar", declared: false, name: { en: "calendar (write only)", "zh-CN": "使用你的日历（仅写入）权限" }, source: "PRIVTAB" },
    { api: "wx.startAccelerometer", privacyKey: "Accelerometer", data: "device", scope: undefined, declared: false, name: { en: "accelerometer", "zh-CN": "调用你的加速传感器" }, source: "PRIVTAB" },
    { api: "wx.startCompass", privacyKey: "Compass", data: "device", scope: undefined, declared: false, name: { en: "compass", "zh-CN": "调用你的磁场传感器" }, source: "PRIVTAB" },
    { api: "wx.startDeviceMotionListening", privacyKey: "DeviceMotion", data: "device", scope: undefined, declared: false, name: { en: "device motion", "zh-CN": "调用你的方向传感器" }, source: "PRIVTAB" },
    { api: "wx.startGyroscope", privacyKey: "Gyroscope", data: "device", scope: undefined, declared: false, name: { en: "gyroscope", "zh-CN": "调用你的陀螺仪传感器" }, source: "PRIVTAB" },
    { api: "wx.setClipboardData", privacyKey: "Clipboard", data: undefined, scope: undefined, declared: false, name: { en: "clipboard (writing counts too)", "zh-CN": "读取你的剪切板" }, source: "PRIVTAB" },
    { api: "wx.getClipboardData", privacyKey: "Clipboard", data: "clipboard", scope: undefined, declared: false, name: { en: "clipboard (writing counts too)", "zh-CN": "读取你的剪切板" }, source: "PRIVTAB" },
];

;// CONCATENATED MODULE: ./lib/rules/privacy-uses.js


/** Interfaces that hang on an object which another interface gives: their paths as `apiOf` writes them. */
const objectApis = {
    "RecorderManager.start": "wx.getRecorderManager().start",
    "MapContext.moveToLocation": "wx.createMapContext().moveToLocation",
};
/** The path of an interface as `apiOf` gives it; undefined for components and scopes. */
const pathOf = ({ api }) => api === undefined ? undefined : (objectApis[api] ?? api);
/** The narrow part of a use: what is called, or the opening tag. */
const usePlace = (program, { node }) => program.placeOf(node.kind === "call" ? node.callee : { ...node, end: node.openEnd });
/** What a file must hold to use any of the interfaces; for the `literals` of rules. */
const privacyLiterals = [
    ...new Set(privacyInterfaces.flatMap(({ api, authorize, component }) => {
        if (api !== undefined)
            return [(objectApis[api] ?? api).split(".")[1]?.replace("()", "") ?? api];
        if (authorize !== undefined)
            return ["authorize"];
        return component?.value === undefined ? [`<${component?.tag ?? ""}`] : [component.value];
    })),
].sort();
/** Text of an attribute of an element, by its name with or without a binding mark; "" for one without a value. */
const attributeOf = (element, name) => {
    const found = element.attributes.find((one) => one.name.replace(/^:|^v-bind:/, "").toLowerCase() === name.toLowerCase());
    return found && (found.text ?? "");
};
/** `open-type` in WXML and Vue, `openType` in JSX. */
const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const isElementOf = (element, component) => {
    const { attribute, value } = component;
    if (attribute === undefined)
        return true;
    const text = attributeOf(element, attribute) ?? attributeOf(element, camel(attribute));
    return value !== undefined && text !== undefined && text.split(/[|'"{}\s]+/).includes(value);
};
const tagsOf = (tag) => [
    tag,
    tag.charAt(0).toUpperCase() + tag.slice(1),
    `van-${tag}`,
    `u-${tag}`,
    `t-${tag}`,
];
const labelOf = (row) => row.api ??
    row.authorize ??
    (row.component?.value === undefined
        ? `<${row.component?.tag ?? ""}>`
        : `${row.component.attribute ?? ""}=${row.component.value}`);
/** Uses of private interfaces in the mini programs in focus, in order of path and place. Asides and other platforms are left out. */
const privacyUses = (program, wanted = () => true) => {
    const uses = [];
    for (const row of privacyInterfaces) {
        if (!wanted(row))
            continue;
        for (const node of nodesOf(program, row)) {
            const { path } = (0,adopt/* moduleOf */.cD)(node);
            if (program.sideOf(path) === "miniprogram" && !program.isAside(path) && !program.isForeignPlatform(node))
                uses.push({ row, node, label: labelOf(row) });
        }
    }
    return uses.sort((a, b) => comparePlaces(a.node, b.node));
};
const nodesOf = (program, row) => {
    const { component, authorize, api } = row;
    if (component)
        return program.elements(...tagsOf(component.tag)).filter((element) => isElementOf(element, component));
    if (authorize !== undefined)
        return program
            .calls("wx.authorize")
            .filter((call) => program.textOf(program.argument(call, 0, "scope")) === authorize);
    return api === undefined ? [] : program.calls(objectApis[api] ?? api);
};
/**
 * Calls of interfaces in every file of the program, focus or not: a helper that nobody has touched asks for the permission,
 * but the change decides when. In order of path and place; asides and other platforms are left out.
 */
const callsEverywhere = (program, apis) => {
    const names = apis.map((api) => (objectApis[api] ?? api).split(".").pop() ?? api);
    const wanted = new Set(apis.map((api) => objectApis[api] ?? api));
    const found = [];
    for (const path of program.search(new RegExp(`\\b(?:${[...new Set(names)].join("|")})\\b`))) {
        const side = program.sideOf(path);
        const module = (side === "miniprogram" || side === "web") && !program.isAside(path) ? program.module(path) : undefined;
        if (!module || module.language === "json")
            continue;
        (0,adopt/* walk */.GG)(module, (node) => {
            if (node.kind === "call" && wanted.has(program.apiOf(node.callee) ?? "") && !program.isForeignPlatform(node))
                found.push(node);
        });
    }
    return found;
};
const comparePlaces = (a, b) => {
    const [from, to] = [(0,adopt/* moduleOf */.cD)(a).path, (0,adopt/* moduleOf */.cD)(b).path];
    return from === to ? a.start - b.start : from < to ? -1 : 1;
};

// EXTERNAL MODULE: ./lib/domain/data-words.js
var data_words = __webpack_require__(8110);
// EXTERNAL MODULE: ./lib/domain/data.js
var data = __webpack_require__(8026);
;// CONCATENATED MODULE: ./lib/rules/protection/telling.js


/** Most steps of a chain that a finding tells. */
const MOST_STEPS = 4;
/** Longest name of an interface that a message quotes. */
const LONGEST_NAME = 60;
const grades = ["critical", "high", "medium", "low"];
/** The gravest grade among kinds; `low` when there is none. */
const gravest = (kinds) => grades.find((grade) => kinds.some((kind) => data/* gradeOf */.V[kind] === grade)) ?? "low";
/** Kinds in order of gravity, each once. */
const byGravity = (kinds) => [...new Set(kinds)].sort((a, b) => grades.indexOf(data/* gradeOf */.V[a]) - grades.indexOf(data/* gradeOf */.V[b]) || (a < b ? -1 : a > b ? 1 : 0));
const inLocale = (kinds, locale) => {
    const words = byGravity(kinds).map((kind) => data_words/* dataWords */.G[kind][locale]);
    const shown = words.slice(0, 3).join(locale === "en" ? ", " : "、");
    return words.length > 3 ? `${shown}${locale === "en" ? ", …" : "等"}` : shown;
};
/** Names of up to three kinds, the gravest first: `phone number, OpenID`. */
const listed = (kinds) => ({
    en: inLocale(kinds, "en"),
    "zh-CN": inLocale(kinds, "zh-CN"),
});
const shortened = (name) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);
/** Where the value enters and by which places it comes, for all steps that stand on lines other than the finding's. */
const chainOf = (program, flow, line) => {
    const related = [];
    const seen = new Set([`${line.path}:${line.startLine}`]);
    for (const [index, { node }] of flow.steps.entries()) {
        const place = program.placeOf(node);
        const at = `${place.path}:${place.startLine}`;
        if (seen.has(at) || related.length >= MOST_STEPS)
            continue;
        seen.add(at);
        const api = shortened(flow.source.api);
        related.push({
            ...place,
            message: index === 0
                ? { en: `The data enters here (${api}).`, "zh-CN": `数据从这里进入（${api}）。` }
                : { en: "It passes here.", "zh-CN": "数据经过这里。" },
        });
    }
    return related;
};

;// CONCATENATED MODULE: ./lib/rules/protection/sinks-of.js


const sinks_of_rank = (flow) => ["critical", "high", "medium", "low"].indexOf(gravest(flow.kinds)) * 2 + (flow.source.basis === "name" ? 1 : 0);
/** Flows into sinks of one kind in product code, one row a call; kinds that `counts` refuses are left out. */
function* leaksInto(program, sink, counts) {
    const byCall = new Map();
    for (const flow of program.flow.into(sink)) {
        const kinds = flow.kinds.filter((kind) => counts(kind, flow));
        if (kinds.length === 0)
            continue;
        const list = byCall.get(flow.call);
        if (list)
            list.push({ ...flow, kinds });
        else
            byCall.set(flow.call, [{ ...flow, kinds }]);
    }
    const lines = new Set();
    for (const [call, flows] of byCall) {
        const [flow] = flows.toSorted((a, b) => sinks_of_rank(a) - sinks_of_rank(b) || a.steps.length - b.steps.length);
        if (!flow)
            continue;
        const place = program.placeOf(flow.value);
        const line = `${place.path}:${place.startLine}`;
        if (lines.has(line))
            continue;
        lines.add(line);
        if (program.isAside(place.path) || program.isForeignPlatform(call))
            continue;
        const isKnown = flows.some(({ source, kinds }) => source.basis === "interface" && gravest(kinds) === gravest(flow.kinds));
        const isNear = (0,adopt/* moduleOf */.cD)(flow.source.node) === (0,adopt/* moduleOf */.cD)(flow.value);
        const confidence = isKnown ? "high" : isNear ? "medium" : "low";
        yield { call, place, flow, kinds: byGravity(flows.flatMap(({ kinds }) => kinds)), isKnown, confidence };
    }
}

;// CONCATENATED MODULE: ./lib/rules/tracking/identity.js
/** Kinds by which an event can be laid to a person. */
const identityKinds = new Set([
    "openid",
    "unionid",
    "phone",
    "id-number",
    "bank-card",
    "real-name",
    "email",
    "account-id",
    "address",
    "birthday",
    "license-plate",
    "location",
    "nickname",
    "avatar",
    "profile",
    "password",
    "session-key",
]);

;// CONCATENATED MODULE: ./lib/rules/confinement/jump-extra-data/rule.js





const handed = new Set([
    ...identityKinds,
    "credential",
    "login-code",
    "encrypted-data",
    "gender",
    "message",
    "contact",
]);
const problemOf = (program, place, flow, kinds, isKnown) => {
    const names = listed(kinds);
    return {
        place,
        severity: isKnown || kinds.some((kind) => kind !== "nickname" && kind !== "avatar" && kind !== "gender")
            ? "error"
            : "warning",
        confidence: isKnown ? "high" : "medium",
        data: kinds,
        related: chainOf(program, flow, place),
        message: {
            en: `${names.en} is handed to another mini program: let the user log in there, and pass nothing that tells who it is.`,
            "zh-CN": `${names["zh-CN"]}随跳转传给另一个小程序：请让用户在对方小程序内自行登录，不要传递能识别用户的数据。`,
        },
    };
};
/** Where the value is put among the data, when that is seen in the same file; else where the data is handed over. */
const whereTaken = (program, { source }, place) => {
    const taken = program.placeOf(source.node);
    return source.basis === "name" && taken.path === place.path && Math.abs(taken.startLine - place.startLine) < 30
        ? taken
        : place;
};
/** `<navigator target="miniProgram" extra-data="{{…}}">`. */
const ofElement = (program, element) => {
    if (attributeOf(element, "target") !== "miniProgram" || program.isAside((0,adopt/* moduleOf */.cD)(element).path))
        return undefined;
    const values = element.attributes
        .filter(({ name }) => /^(?::|v-bind:)?(?:extra-?data|path)$/i.test(name))
        .flatMap(({ value }) => value ?? []);
    const flows = values
        .flatMap((value) => program.flow.trace(value))
        .filter((flow) => flow.kinds.some((kind) => handed.has(kind)));
    const [flow] = flows;
    if (!flow)
        return undefined;
    const kinds = byGravity(flows.flatMap((one) => one.kinds)).filter((kind) => handed.has(kind));
    return problemOf(program, program.placeOf(element), flow, kinds, flows.some(({ source }) => source.basis === "interface"));
};
/* harmony default export */ const jump_extra_data_rule = ({
    id: "confinement/jump-extra-data",
    clauses: ["D3"],
    severity: "error",
    confidence: "high",
    title: { en: "A jump hands user data to another mini program", "zh-CN": "跳转时把用户数据传给其他小程序" },
    literals: ["navigateToMiniProgram", "openEmbeddedMiniProgram", "navigateBackMiniProgram", "miniProgram"],
    *check(program) {
        for (const { place, flow, kinds, isKnown } of leaksInto(program, "jump", (kind) => handed.has(kind))) {
            yield problemOf(program, whereTaken(program, flow, place), flow, kinds, isKnown);
        }
        for (const element of program.elements("navigator", "Navigator")) {
            const problem = ofElement(program, element);
            if (problem)
                yield problem;
        }
    },
});

;// CONCATENATED MODULE: ./lib/knowledge/tracking.js
// prettier-ignore
const trackingHosts = [
    { host: "umeng.com", subdomains: true, vendor: "友盟+ Umeng (Alibaba)", kind: "analytics" },
    { host: "umengcloud.com", subdomains: true, vendor: "友盟+ Umeng (Alibaba)", kind: "analytics" },
    { host: "umtrack.com", subdomains: true, vendor: "友盟+ Umeng (Alibaba)", kind: "analytics" },
    { host: "umsns.com", subdomains: true, vendor: "友盟+ Umeng (Alibaba)", kind: "analytics" },
    { host: "uyunad.com", subdomains: true, vendor: "友盟+ Umeng (Alibaba)", kind: "analytics" },
    { host: "mobmore.com", subdomains: true, vendor: "友盟+ Umeng (Alibaba)", kind: "analytics" },
    { host: "puata.info", subdomains: true, vendor: "友盟+ Umeng (Alibaba)", kind: "analytics" },
    { host: "whalecloud.com", subdomains: true, vendor: "友盟+ Umeng (Alibaba)", kind: "analytics" },
    { host: "umini.shujupie.com", subdomains: true, vendor: "友盟+ Umeng mini program", kind: "analytics" },
    { host: "ulogs.umeng.com", subdomains: true, vendor: "友盟+ Umeng mini program", kind: "analytics" },
    { host: "shujupie.com", subdomains: true, vendor: "友盟+ Umeng mini program", kind: "analytics" },
    { host: "cnzz.com", subdomains: true, vendor: "CNZZ / 友盟+", kind: "analytics" },
    { host: "log.aldwx.com", subdomains: true, vendor: "阿拉丁 Aladdin", kind: "analytics" },
    { host: "glog.aldwx.com", subdomains: true, vendor: "阿拉丁 Aladdin", kind: "analytics" },
    { host: "slog.aldwx.com", subdomains: true, vendor: "阿拉丁 Aladdin", kind: "analytics" },
    { host: "aldwx.com", subdomains: true, vendor: "阿拉丁 Aladdin", kind: "analytics" },
    { host: "wxapi.growingio.com", subdomains: true, vendor: "GrowingIO", kind: "analytics" },
    { host: "growingio.com", subdomains: true, vendor: "GrowingIO", kind: "analytics" },
    { host: "giocdn.com", subdomains: true, vendor: "GrowingIO", kind: "analytics" },
    { host: "datayi.cn", subdomains: true, vendor: "GrowingIO", kind: "analytics" },
    { host: "gio.ren", subdomains: true, vendor: "GrowingIO", kind: "analytics" },
    { host: "growingio.cn", subdomains: true, vendor: "GrowingIO", kind: "analytics" },
    { host: "growin.cn", subdomains: true, vendor: "GrowingIO", kind: "analytics" },
    { host: "datasink.sensorsdata.cn", subdomains: true, vendor: "神策 Sensors Data", kind: "analytics" },
    { host: "cloud.sensorsdata.cn", subdomains: true, vendor: "神策 Sensors Data", kind: "analytics" },
    { host: "static.sensorsdata.cn", subdomains: true, vendor: "神策 Sensors Data", kind: "analytics" },
    { host: "sensorsdata.cn", subdomains: true, vendor: "神策 Sensors Data", kind: "analytics" },
    { host: "zhugeapi.com", subdomains: true, vendor: "诸葛 Zhuge", kind: "analytics" },
    { host: "zhugeapi.net", subdomains: true, vendor: "诸葛 Zhuge", kind: "analytics" },
    { host: "zhugeio.com", subdomains: true, vendor: "诸葛 Zhuge", kind: "analytics" },
    { host: "receiver.ta.thinkingdata.cn", subdomains: true, vendor: "数数 ThinkingData", kind: "analytics" },
    { host: "thinkingdata.cn", subdomains: true, vendor: "数数 ThinkingData", kind: "analytics" },
    { host: "talkingdata.com", subdomains: true, vendor: "TalkingData", kind: "analytics" },
    { host: "talkingdata.net", subdomains: true, vendor: "TalkingData", kind: "analytics" },
    { host: "talkingdata.cn", subdomains: true, vendor: "TalkingData", kind: "analytics" },
    { host: "udrig.com", subdomains: true, vendor: "TalkingData", kind: "analytics" },
    { host: "pingtas.qq.com", subdomains: true, vendor: "腾讯移动分析 MTA (retired) / 腾讯统计", kind: "analytics" },
    { host: "tajs.qq.com", subdomains: true, vendor: "腾讯移动分析 MTA (retired) / 腾讯统计", kind: "analytics" },
    { host: "tcss.qq.com", subdomains: true, vendor: "腾讯移动分析 MTA (retired) / 腾讯统计", kind: "analytics" },
    { host: "pingjs.qq.com", subdomains: true, vendor: "腾讯移动分析 MTA (retired) / 腾讯统计", kind: "analytics" },
    { host: "sngmta.qq.com", subdomains: true, vendor: "腾讯移动分析 MTA (retired) / 腾讯统计", kind: "analytics" },
    { host: "h.trace.qq.com", subdomains: true, vendor: "腾讯 Beacon/ATTA", kind: "analytics" },
    { host: "trace.qq.com", subdomains: true, vendor: "腾讯 Beacon/ATTA", kind: "analytics" },
    { host: "beacon.qq.com", subdomains: true, vendor: "腾讯 Beacon/ATTA", kind: "analytics" },
    { host: "btrace.qq.com", subdomains: true, vendor: "腾讯 Beacon/ATTA", kind: "analytics" },
    { host: "mtrace.qq.com", subdomains: true, vendor: "腾讯 Beacon/ATTA", kind: "analytics" },
    { host: "e.qq.com", subdomains: true, vendor: "腾讯广告", kind: "advertising" },
    { host: "gdt.qq.com", subdomains: true, vendor: "腾讯广告", kind: "advertising" },
    { host: "pgdt.gtimg.cn", subdomains: true, vendor: "腾讯广告", kind: "advertising" },
    { host: "adnet.qq.com", subdomains: true, vendor: "腾讯广告", kind: "advertising" },
    { host: "bugly.qq.com", subdomains: true, vendor: "腾讯 Bugly", kind: "crash" },
    { host: "hm.baidu.com", subdomains: true, vendor: "百度统计", kind: "analytics" },
    { host: "hmma.baidu.com", subdomains: true, vendor: "百度统计", kind: "analytics" },
    { host: "cpro.baidu.com", subdomains: true, vendor: "百度联盟广告", kind: "advertising" },
    { host: "pos.baidu.com", subdomains: true, vendor: "百度联盟广告", kind: "advertising" },
    { host: "union.baidu.com", subdomains: true, vendor: "百度联盟广告", kind: "advertising" },
    { host: "mobads.baidu.com", subdomains: true, vendor: "百度联盟广告", kind: "advertising" },
    { host: "cpro.baidustatic.com", subdomains: true, vendor: "百度联盟广告", kind: "advertising" },
    { host: "dup.baidustatic.com", subdomains: true, vendor: "百度联盟广告", kind: "advertising" },
    { host: "mcs.snssdk.com", subdomains: true, vendor: "字节 Bytedance / 火山引擎", kind: "analytics" },
    { host: "log.zijieapi.com", subdomains: true, vendor: "字节 Bytedance / 火山引擎", kind: "analytics" },
    { host: "extlog.snssdk.com", subdomains: true, vendor: "字节 Bytedance / 火山引擎", kind: "analytics" },
    { host: "pangle.cn", subdomains: true, vendor: "穿山甲 Pangle", kind: "advertising" },
    { host: "pangolin-sdk-toutiao.com", subdomains: true, vendor: "穿山甲 Pangle", kind: "advertising" },
    { host: "csjplatform.com", subdomains: true, vendor: "穿山甲 Pangle", kind: "advertising" },
    { host: "ad.toutiao.com", subdomains: true, vendor: "穿山甲 Pangle", kind: "advertising" },
    { host: "e.kuaishou.com", subdomains: true, vendor: "快手", kind: "advertising" },
    { host: "adkwai.com", subdomains: true, vendor: "快手", kind: "advertising" },
    { host: "adukwai.com", subdomains: true, vendor: "快手", kind: "advertising" },
    { host: "wlog.kuaishou.com", subdomains: true, vendor: "快手", kind: "advertising" },
    { host: "mmstat.com", subdomains: true, vendor: "阿里妈妈 / 淘宝 埋点", kind: "advertising" },
    { host: "alimama.cn", subdomains: true, vendor: "阿里妈妈 / 淘宝 埋点", kind: "advertising" },
    { host: "fourier.taobao.com", subdomains: true, vendor: "阿里妈妈 / 淘宝 埋点", kind: "advertising" },
    { host: "retcode.taobao.com", subdomains: true, vendor: "阿里妈妈 / 淘宝 埋点", kind: "advertising" },
    { host: "jzt.jd.com", subdomains: true, vendor: "京东广告", kind: "advertising" },
    { host: "ads-union.jd.com", subdomains: true, vendor: "京东广告", kind: "advertising" },
    { host: "stat.m.jd.com", subdomains: true, vendor: "京东广告", kind: "advertising" },
    { host: "analytics.163.com", subdomains: true, vendor: "网易", kind: "analytics" },
    { host: "jiguang.cn", subdomains: true, vendor: "极光 Jiguang", kind: "push/analytics" },
    { host: "jpush.cn", subdomains: true, vendor: "极光 Jiguang", kind: "push/analytics" },
    { host: "jpush.io", subdomains: true, vendor: "极光 Jiguang", kind: "push/analytics" },
    { host: "getui.com", subdomains: true, vendor: "个推 Getui", kind: "push/analytics" },
    { host: "getui.net", subdomains: true, vendor: "个推 Getui", kind: "push/analytics" },
    { host: "igexin.com", subdomains: true, vendor: "个推 Getui", kind: "push/analytics" },
    { host: "miaozhen.com", subdomains: true, vendor: "秒针 Miaozhen", kind: "ad measurement" },
    { host: "fundebug.com", subdomains: true, vendor: "Fundebug", kind: "error monitoring" },
    { host: "fundebug.net", subdomains: true, vendor: "Fundebug", kind: "error monitoring" },
    { host: "google-analytics.com", subdomains: true, vendor: "Google Analytics", kind: "analytics" },
    { host: "googletagmanager.com", subdomains: true, vendor: "Google Tag Manager", kind: "tag manager" },
    { host: "doubleclick.net", subdomains: true, vendor: "Google Ads", kind: "advertising" },
    { host: "googlesyndication.com", subdomains: true, vendor: "Google Ads", kind: "advertising" },
    { host: "facebook.net", subdomains: true, vendor: "Meta", kind: "advertising/social" },
    { host: "facebook.com", subdomains: true, vendor: "Meta", kind: "advertising/social" },
    { host: "clarity.ms", subdomains: true, vendor: "Microsoft Clarity", kind: "session replay" },
    { host: "bat.bing.com", subdomains: true, vendor: "Microsoft Ads", kind: "advertising" },
    { host: "hotjar.com", subdomains: true, vendor: "Hotjar / ContentSquare", kind: "session replay" },
    { host: "hotjar.io", subdomains: true, vendor: "Hotjar / ContentSquare", kind: "session replay" },
    { host: "heapanalytics.com", subdomains: true, vendor: "Hotjar / ContentSquare", kind: "session replay" },
    { host: "fullstory.com", subdomains: true, vendor: "FullStory", kind: "session replay" },
    { host: "logrocket.com", subdomains: true, vendor: "LogRocket", kind: "session replay" },
    { host: "logrocket.io", subdomains: true, vendor: "LogRocket", kind: "session replay" },
    { host: "lr-ingest.io", subdomains: true, vendor: "LogRocket", kind: "session replay" },
    { host: "lr-in.com", subdomains: true, vendor: "LogRocket", kind: "session replay" },
    { host: "mouseflow.com", subdomains: true, vendor: "Mouseflow", kind: "session replay" },
    { host: "smartlook.com", subdomains: true, vendor: "Smartlook (Cisco)", kind: "session replay" },
    { host: "inspectlet.com", subdomains: true, vendor: "Inspectlet", kind: "session replay" },
    { host: "crazyegg.com", subdomains: true, vendor: "Crazy Egg", kind: "session replay" },
    { host: "luckyorange.com", subdomains: true, vendor: "Lucky Orange", kind: "session replay" },
    { host: "openreplay.com", subdomains: true, vendor: "OpenReplay", kind: "session replay" },
    { host: "mixpanel.com", subdomains: true, vendor: "Mixpanel", kind: "analytics" },
    { host: "amplitude.com", subdomains: true, vendor: "Amplitude", kind: "analytics" },
    { host: "segment.io", subdomains: true, vendor: "Segment (Twilio)", kind: "analytics" },
    { host: "segment.com", subdomains: true, vendor: "Segment (Twilio)", kind: "analytics" },
    { host: "posthog.com", subdomains: true, vendor: "PostHog", kind: "analytics" },
    { host: "plausible.io", subdomains: true, vendor: "Plausible", kind: "analytics" },
    { host: "matomo.cloud", subdomains: true, vendor: "Matomo cloud", kind: "analytics" },
    { host: "omtrdc.net", subdomains: true, vendor: "Adobe", kind: "analytics/ads" },
    { host: "demdex.net", subdomains: true, vendor: "Adobe", kind: "analytics/ads" },
    { host: "2o7.net", subdomains: true, vendor: "Adobe", kind: "analytics/ads" },
    { host: "statcounter.com", subdomains: true, vendor: "StatCounter", kind: "analytics" },
    { host: "scorecardresearch.com", subdomains: true, vendor: "comScore", kind: "analytics" },
    { host: "quantserve.com", subdomains: true, vendor: "Quantcast", kind: "advertising" },
    { host: "mc.yandex.ru", subdomains: true, vendor: "Yandex Metrica", kind: "analytics" },
    { host: "pendo.io", subdomains: true, vendor: "Pendo", kind: "analytics" },
    { host: "hs-analytics.net", subdomains: true, vendor: "HubSpot", kind: "analytics" },
    { host: "optimizely.com", subdomains: true, vendor: "Optimizely", kind: "experimentation" },
    { host: "intercom.io", subdomains: true, vendor: "Intercom", kind: "support/analytics" },
    { host: "appsflyer.com", subdomains: true, vendor: "AppsFlyer", kind: "attribution" },
    { host: "adjust.com", subdomains: true, vendor: "Adjust", kind: "attribution" },
    { host: "branch.io", subdomains: true, vendor: "Branch", kind: "attribution" },
    { host: "kochava.com", subdomains: true, vendor: "Kochava", kind: "attribution" },
    { host: "criteo.com", subdomains: true, vendor: "Criteo", kind: "advertising" },
    { host: "taboola.com", subdomains: true, vendor: "Taboola", kind: "advertising" },
    { host: "outbrain.com", subdomains: true, vendor: "Outbrain/Teads", kind: "advertising" },
    { host: "analytics.tiktok.com", subdomains: true, vendor: "TikTok", kind: "advertising" },
    { host: "tiktok.com", subdomains: true, vendor: "TikTok", kind: "advertising" },
    { host: "ads-twitter.com", subdomains: true, vendor: "X Ads", kind: "advertising" },
    { host: "sc-static.net", subdomains: true, vendor: "Snap", kind: "advertising" },
    { host: "newrelic.com", subdomains: true, vendor: "New Relic", kind: "apm" },
    { host: "nr-data.net", subdomains: true, vendor: "New Relic", kind: "apm" },
    { host: "browser-intake-datadoghq.com", subdomains: true, vendor: "Datadog RUM", kind: "apm/session replay" },
    { host: "sentry.io", subdomains: true, vendor: "Sentry", kind: "error monitoring" },
    { host: "bugsnag.com", subdomains: true, vendor: "Bugsnag", kind: "error monitoring" },
    { host: "api.openai.com", subdomains: true, vendor: "LLM APIs (for confinement/llm-prompt-personal)", kind: "llm" },
    { host: "api.anthropic.com", subdomains: true, vendor: "LLM APIs (for confinement/llm-prompt-personal)", kind: "llm" },
    { host: "generativelanguage.googleapis.com", subdomains: true, vendor: "LLM APIs (for confinement/llm-prompt-personal)", kind: "llm" },
    { host: "api.deepseek.com", subdomains: true, vendor: "LLM APIs (for confinement/llm-prompt-personal)", kind: "llm" },
    { host: "dashscope.aliyuncs.com", subdomains: true, vendor: "LLM APIs (for confinement/llm-prompt-personal)", kind: "llm" },
    { host: "open.bigmodel.cn", subdomains: true, vendor: "LLM APIs (for confinement/llm-prompt-personal)", kind: "llm" },
    { host: "ark.cn-beijing.volces.com", subdomains: true, vendor: "LLM APIs (for confinement/llm-prompt-personal)", kind: "llm" },
    { host: "api.moonshot.cn", subdomains: true, vendor: "LLM APIs (for confinement/llm-prompt-personal)", kind: "llm" },
    { host: "aip.baidubce.com", subdomains: true, vendor: "LLM APIs (for confinement/llm-prompt-personal)", kind: "llm" },
    { host: "qianfan.baidubce.com", subdomains: true, vendor: "LLM APIs (for confinement/llm-prompt-personal)", kind: "llm" },
    { host: "hunyuan.tencentcloudapi.com", subdomains: true, vendor: "LLM APIs (for confinement/llm-prompt-personal)", kind: "llm" },
    { host: "api.minimax.chat", subdomains: true, vendor: "LLM APIs (for confinement/llm-prompt-personal)", kind: "llm" },
    { host: "api.siliconflow.cn", subdomains: true, vendor: "LLM APIs (for confinement/llm-prompt-personal)", kind: "llm" },
];
// prettier-ignore
const trackingPackages = [
    { ecosystem: "npm", name: "sa-sdk-miniprogram", vendor: "Sensors Data", kind: "analytics" },
    { ecosystem: "npm", name: "sa-sdk-javascript", vendor: "Sensors Data", kind: "analytics" },
    { ecosystem: "npm", name: "umtrack-wx", vendor: "Umeng", kind: "analytics" },
    { ecosystem: "npm", name: "umtrack-alipay", vendor: "Umeng", kind: "analytics" },
    { ecosystem: "npm", name: "umeng-analytics", vendor: "Umeng", kind: "analytics" },
    { ecosystem: "npm", name: "@datarangers/sdk-mp", vendor: "Volcengine DataRangers", kind: "analytics" },
    { ecosystem: "npm", name: "@datarangers/sdk-javascript", vendor: "Volcengine DataRangers", kind: "analytics" },
    { ecosystem: "npm", name: "thinkingdata-node", vendor: "ThinkingData", kind: "analytics" },
    { ecosystem: "npm", name: "thinkingdata-browser", vendor: "ThinkingData", kind: "analytics" },
    { ecosystem: "npm", name: "thinkingdata-mg-sdk", vendor: "ThinkingData", kind: "analytics" },
    { ecosystem: "npm", name: "gio-miniprogram-sdk", vendor: "GrowingIO", kind: "analytics" },
    { ecosystem: "npm", name: "gio-webjs-sdk", vendor: "GrowingIO", kind: "analytics" },
    { ecosystem: "npm", name: "gio-minip", vendor: "GrowingIO", kind: "analytics" },
    { ecosystem: "npm", name: "aegis-mp-sdk", vendor: "Tencent Aegis/RUM", kind: "apm" },
    { ecosystem: "npm", name: "aegis-web-sdk", vendor: "Tencent Aegis/RUM", kind: "apm" },
    { ecosystem: "npm", name: "@arms/js-sdk", vendor: "Alibaba ARMS", kind: "apm" },
    { ecosystem: "npm", name: "@arms/rum-browser", vendor: "Alibaba ARMS", kind: "apm" },
    { ecosystem: "npm", name: "fundebug-javascript", vendor: "Fundebug", kind: "error monitoring" },
    { ecosystem: "npm", name: "fundebug-vue", vendor: "Fundebug", kind: "error monitoring" },
    { ecosystem: "npm", name: "@sentry/browser", vendor: "Sentry", kind: "error monitoring" },
    { ecosystem: "npm", name: "sentry-miniapp", vendor: "Sentry", kind: "error monitoring" },
    { ecosystem: "npm", name: "@sentry/replay", vendor: "Sentry", kind: "session replay" },
    { ecosystem: "npm", name: "@sentry-internal/replay", vendor: "Sentry", kind: "session replay" },
    { ecosystem: "npm", name: "rrweb", vendor: "rrweb", kind: "session replay" },
    { ecosystem: "npm", name: "@fullstory/browser", vendor: "FullStory", kind: "session replay" },
    { ecosystem: "npm", name: "logrocket", vendor: "LogRocket", kind: "session replay" },
    { ecosystem: "npm", name: "@hotjar/browser", vendor: "Hotjar", kind: "session replay" },
    { ecosystem: "npm", name: "react-hotjar", vendor: "Hotjar", kind: "session replay" },
    { ecosystem: "npm", name: "@microsoft/clarity", vendor: "Microsoft", kind: "session replay" },
    { ecosystem: "npm", name: "clarity-js", vendor: "Microsoft", kind: "session replay" },
    { ecosystem: "npm", name: "@openreplay/tracker", vendor: "OpenReplay", kind: "session replay" },
    { ecosystem: "npm", name: "smartlook-client", vendor: "Smartlook", kind: "session replay" },
    { ecosystem: "npm", name: "@datadog/browser-rum", vendor: "Datadog", kind: "apm/session replay" },
    { ecosystem: "npm", name: "@datadog/browser-logs", vendor: "Datadog", kind: "apm/session replay" },
    { ecosystem: "npm", name: "react-ga", vendor: "Google", kind: "analytics" },
    { ecosystem: "npm", name: "react-ga4", vendor: "Google", kind: "analytics" },
    { ecosystem: "npm", name: "vue-gtag", vendor: "Google", kind: "analytics" },
    { ecosystem: "npm", name: "ga-gtag", vendor: "Google", kind: "analytics" },
    { ecosystem: "npm", name: "mixpanel-browser", vendor: "Mixpanel", kind: "analytics" },
    { ecosystem: "npm", name: "mixpanel", vendor: "Mixpanel", kind: "analytics" },
    { ecosystem: "npm", name: "@amplitude/analytics-browser", vendor: "Amplitude", kind: "analytics" },
    { ecosystem: "npm", name: "amplitude-js", vendor: "Amplitude", kind: "analytics" },
    { ecosystem: "npm", name: "posthog-js", vendor: "PostHog", kind: "analytics" },
    { ecosystem: "npm", name: "@segment/analytics-next", vendor: "Segment", kind: "analytics" },
    { ecosystem: "npm", name: "analytics-node", vendor: "Segment", kind: "analytics" },
    { ecosystem: "npm", name: "plausible-tracker", vendor: "Plausible", kind: "analytics" },
    { ecosystem: "npm", name: "matomo-tracker", vendor: "Matomo", kind: "analytics" },
    { ecosystem: "npm", name: "heap-api", vendor: "Heap", kind: "analytics" },
    { ecosystem: "npm", name: "react-facebook-pixel", vendor: "Meta", kind: "advertising" },
    { ecosystem: "npm", name: "tiktok-pixel", vendor: "TikTok", kind: "advertising" },
    { ecosystem: "npm", name: "branch-sdk", vendor: "Branch", kind: "attribution" },
    { ecosystem: "npm", name: "@newrelic/browser-agent", vendor: "New Relic", kind: "apm" },
    { ecosystem: "npm", name: "@bugsnag/js", vendor: "Bugsnag", kind: "error monitoring" },
    { ecosystem: "npm", name: "@intercom/messenger-js-sdk", vendor: "Intercom", kind: "support" },
    { ecosystem: "npm", name: "@fingerprintjs/fingerprintjs", vendor: "Fingerprint", kind: "fingerprinting" },
    { ecosystem: "npm", name: "@fingerprintjs/fingerprintjs-pro", vendor: "Fingerprint", kind: "fingerprinting" },
    { ecosystem: "npm", name: "fingerprintjs2", vendor: "Fingerprint", kind: "fingerprinting" },
    { ecosystem: "npm", name: "clientjs", vendor: "Fingerprint", kind: "fingerprinting" },
    { ecosystem: "pypi", name: "SensorsAnalyticsSDK", vendor: "Sensors Data", kind: "analytics" },
    { ecosystem: "pypi", name: "growingio-tracker", vendor: "GrowingIO", kind: "analytics" },
    { ecosystem: "pypi", name: "mixpanel", vendor: "misc", kind: "analytics" },
    { ecosystem: "pypi", name: "posthog", vendor: "misc", kind: "analytics" },
    { ecosystem: "pypi", name: "analytics-python", vendor: "misc", kind: "analytics" },
    { ecosystem: "pypi", name: "sentry-sdk", vendor: "Sentry", kind: "error monitoring" },
    { ecosystem: "mini program plugin/file", name: "ald-stat.js", vendor: "Aladdin", kind: "analytics" },
    { ecosystem: "mini program plugin/file", name: "utils/ald-stat.js", vendor: "Aladdin", kind: "analytics" },
    { ecosystem: "mini program plugin/file", name: "mta_analysis.js", vendor: "Tencent MTA", kind: "analytics" },
    { ecosystem: "mini program plugin/file", name: "sensorsdata.min.js", vendor: "Sensors Data", kind: "analytics" },
    { ecosystem: "mini program plugin/file", name: "uma.min.js", vendor: "Umeng", kind: "analytics" },
];
/** Packages whose names look like trackers and that are official or harmless tools. */
const notTrackingPackages = [
    "web-vitals",
    "miniprogram-automator",
    "miniprogram-ci",
    "miniprogram-simulate",
    "@cloudbase/js-sdk",
    "wx-server-sdk",
    "@cloudbase/node-sdk",
];
const hosts = new Map(trackingHosts.map((row) => [row.host, row]));
/** The tracking service that a host belongs to, over its parent domains. */
const trackerOfHost = (host) => {
    const labels = host.toLowerCase().split(".");
    for (let i = 0; i < labels.length - 1; i++) {
        const row = hosts.get(labels.slice(i).join("."));
        if (row && (i === 0 || row.subdomains))
            return row;
    }
    return undefined;
};

;// CONCATENATED MODULE: ./lib/knowledge/official-hosts.js
/** Hosts of WeChat and of the account's own CloudBase: data sent there goes to no third party. */
const officialHosts = [
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
const isOfficialHost = (host) => officialHosts.some((official) => host === official || host.endsWith(`.${official}`));

;// CONCATENATED MODULE: ./lib/knowledge/shared-hosting.js
/**
 * Suffixes below which anybody can have a name of their own: the site is one label longer.
 * Source: the Public Suffix List, https://publicsuffix.org/list/ (ICANN part for China and neighbours; private part for the
 * hosting services seen most in such projects).
 */
const sharedSuffixes = new Set([
    "com.cn",
    "net.cn",
    "org.cn",
    "gov.cn",
    "edu.cn",
    "ac.cn",
    "com.hk",
    "com.tw",
    "com.sg",
    "com.my",
    "co.uk",
    "co.jp",
    "co.kr",
    "com.au",
    "github.io",
    "gitee.io",
    "vercel.app",
    "netlify.app",
    "pages.dev",
    "workers.dev",
    "deno.dev",
    "herokuapp.com",
    "onrender.com",
    "fly.dev",
    "glitch.me",
    "web.app",
    "appspot.com",
    "azurewebsites.net",
    "cloudfront.net",
    "aliyuncs.com",
    "myqcloud.com",
    "clouddn.com",
    "qiniucdn.com",
    "bcebos.com",
    "tencentcs.com",
    "applinzi.com",
    "sinaapp.com",
    "natapp1.cc",
    "ngrok.io",
    "tencentcloudapi.com",
]);

;// CONCATENATED MODULE: ./lib/rules/recipients.js



/** Host in lower case of an absolute URL; undefined for a relative one, and when the host is not constant to its end. */
const hostOf = (url) => /^\s*(?:(?:https?|wss?):)?\/\/(?:[\w.%-]*(?::[\w.%-]*)?@)?([a-z0-9.-]+)(?=[/:?#'"\s]|$)/i
    .exec(url ?? "")?.[1]
    ?.toLowerCase();
/** The part of a host that one owner registers: `api.shop.com.cn` → `shop.com.cn`, `a.github.io` → `a.github.io`. */
const siteOf = (host) => {
    const labels = host.split(".");
    const size = sharedSuffixes.has(labels.slice(-2).join(".")) ? 3 : 2;
    return labels.slice(-size).join(".");
};
/** Machines of the developer's own net: no dot, an address instead of a name, reserved names. */
const isPrivate = (host) => !host.includes(".") ||
    /^[\d.]+$/.test(host) ||
    /(?:^|\.)(?:local|localhost|internal|lan|svc|test|cluster)$/.test(host);
/** Names under which projects keep the address of their own server. */
const baseName = /(?:^|[^\w])["']?(?:\w+_)?(?:base_?ur[il]|base_?api|api_?base(?:_?url)?|api_?(?:root|host|domain|url|server)|host(?:_?url|_?name)?|domain|server(?:_?url|_?host|_?domain)?|(?:root|site|web|app|request|prefix|online|prod|dev)_?url|url_?(?:prefix|base|root)|root|requestdomain|target|webroot)["']?\s*(?:[:=]|=>|:=)\s*["'`](?:(?:https?|wss?):)?\/\/([\w.-]+)/gi;
/** A site counts as the project's own above this share of the client's requests: development and production often differ. */
const OWN_SHARE = 0.33;
/** The same where base addresses tell already whose the others are. */
const OWN_SHARE_BESIDE_BASE = 0.5;
const ownSites = new WeakMap();
/**
 * Sites that the project itself serves, as far as code shows: those that a base address names, and those to which a good
 * part of the client's requests go. On a server a request says nothing about who owns its target.
 */
const ownSitesOf = (program) => {
    const known = ownSites.get(program);
    if (known)
        return known;
    const sites = new Set();
    for (const [path, { text }] of program.files) {
        if (text.length > 300_000 || program.isAside(path))
            continue;
        for (const match of text.matchAll(baseName))
            sites.add(siteOf((match[1] ?? "").toLowerCase()));
    }
    const counts = new Map();
    let total = 0;
    for (const { call, urlText } of program.httpCalls()) {
        const { path } = (0,adopt/* moduleOf */.cD)(call);
        const side = program.sideOf(path);
        const host = side === "miniprogram" || side === "web" ? hostOf(urlText) : undefined;
        if (host === undefined || isOfficialHost(host) || program.isAside(path))
            continue;
        total++;
        counts.set(siteOf(host), (counts.get(siteOf(host)) ?? 0) + 1);
    }
    const share = sites.size > 0 ? OWN_SHARE_BESIDE_BASE : OWN_SHARE;
    for (const [site, count] of counts)
        if (count / total > share)
            sites.add(site);
    ownSites.set(program, sites);
    return sites;
};
/** The name that a company keeps over its sites: `shop` of `shop.com.cn`. */
const brandOf = (site) => site.split(".")[0] ?? "";
/** `shop.com` and `shop.cn`, `myshop.com` and `myshopmall.com`. */
const isSameBrand = (a, b) => {
    const [short = "", long = ""] = [brandOf(a), brandOf(b)].sort((one, other) => one.length - other.length);
    return short === long || (short.length > 4 && long.startsWith(short));
};
const isBelow = (host, listed) => {
    const name = listed
        .toLowerCase()
        .replace(/^(?:https?:)?\/\/|^\*\./, "")
        .replace(/[/:].*$/, "");
    return name !== "" && (host === name || host.endsWith(`.${name}`));
};
/** WeChat's own hosts beyond those that interfaces and pages name. */
const wechatHost = /(?:^|\.)(?:weixin|wx\d?|wechat|work\.weixin|qy\.weixin)\.qq\.com$|(?:^|\.)(?:weixin\.qq|wechat)\.com$/;
/** True for hosts of the project itself, of WeChat, and those that the config calls own or allowed. */
const isOwnHost = (program, config, host) => {
    if (isPrivate(host) || isOfficialHost(host) || wechatHost.test(host))
        return true;
    const { own, allowed } = config.recipients;
    if ([...own, ...allowed].some((listed) => isBelow(host, listed)))
        return true;
    const sites = ownSitesOf(program);
    const site = siteOf(host);
    return sites.has(site) || [...sites].some((one) => !isPrivate(one) && isSameBrand(one, site));
};
/** False when neither the code nor the config shows any host of the project's own, so that nothing can be called foreign. */
const knowsOwnHosts = (program, config) => config.recipients.own.length > 0 || ownSitesOf(program).size > 0;
/** The host of a URL when it belongs to somebody else; undefined for own, official and unknown ones. */
const foreignHostOf = (program, config, url) => {
    const host = hostOf(url);
    return host === undefined || !host.includes(".") || isOwnHost(program, config, host) ? undefined : host;
};
/** A host as a message shows it: short, and without anything that is not part of a name. */
const shownHost = (host) => host.slice(0, 60);

;// CONCATENATED MODULE: ./lib/rules/confinement/llm-prompt-personal/rule.js




/** Nothing of these belongs in a prompt; `message` is told more mildly, as people may write to the assistant on purpose. */
const unwanted = new Set([
    "openid",
    "unionid",
    "session-key",
    "password",
    "phone",
    "id-number",
    "bank-card",
    "real-name",
    "address",
    "location",
    "nickname",
    "profile",
    "birthday",
    "email",
    "health",
    "contact",
    "license-plate",
    "account-id",
    "message",
]);
/** Where the text of the prompt stands among the options of a call. */
const promptPlace = (program, value) => {
    if (value.kind !== "object")
        return undefined;
    const prompt = ["messages", "prompt", "input", "contents"]
        .map((key) => program.option(value, key))
        .find((one) => one !== undefined);
    return prompt && program.placeOf(prompt);
};
const isModel = (destination) => {
    const host = hostOf(destination);
    return host !== undefined && trackerOfHost(host)?.kind === "llm";
};
const counts = (kind, { sink, destination }) => unwanted.has(kind) && (sink === "llm" || isModel(destination));
/* harmony default export */ const llm_prompt_personal_rule = ({
    id: "confinement/llm-prompt-personal",
    clauses: ["D3", "D1"],
    severity: "warning",
    confidence: "medium",
    title: { en: "Personal data stands in a prompt for a language model", "zh-CN": "个人信息被写入大模型提示词" },
    literals: [
        "openai",
        "OpenAI",
        "completions",
        "anthropic",
        "dashscope",
        "generativelanguage",
        "deepseek",
        "bigmodel",
        "moonshot",
        "baidubce",
        "hunyuan",
        "siliconflow",
        "volces",
        "minimax",
        "langchain",
        "generateText",
        "streamText",
        "generateContent",
        "ChatCompletion",
        "llm",
        "LLM",
        "createModel",
    ],
    *check(program) {
        const told = new Set();
        for (const sink of ["llm", "request"]) {
            for (const { call, place, flow, kinds, isKnown } of leaksInto(program, sink, counts)) {
                if (told.has(call))
                    continue;
                told.add(call);
                const isTalk = kinds.every((kind) => kind === "message");
                const names = listed(kinds);
                yield {
                    place: promptPlace(program, flow.value) ?? place,
                    severity: isTalk ? "notice" : "warning",
                    confidence: isKnown ? "medium" : "low",
                    data: kinds,
                    related: chainOf(program, flow, place),
                    message: {
                        en: `${names.en} of users goes into a prompt and with it to the model's provider: leave it out or mask it, and tell users about the provider.`,
                        "zh-CN": `用户的${names["zh-CN"]}写入提示词并发送给模型服务商：请去除或脱敏，并向用户说明该服务商。`,
                    },
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/confinement/sending-words.js
/** Of which a file that sends anything to an address holds one, in whatever language and through whatever client. */
const sendingWords = [
    "equest",
    "EQUEST",
    "fetch",
    "Fetch",
    "post",
    "Post",
    "POST",
    "ajax",
    "Ajax",
    "curl",
    "Curl",
    "http.",
    "http(",
    "Http",
    "HTTP",
    "https.",
    "axios",
    "url",
    "Url",
    "URL",
    "upload",
    "Upload",
    "avigate",
    "edirect",
    "ocation",
    "send",
    "Send",
    "beacon",
    "Socket",
    "web-view",
    "client",
    "Client",
    "api",
    "Api",
    "get(",
    "Get(",
];

;// CONCATENATED MODULE: ./lib/rules/confinement/message-forwarding/rule.js






const told = new Set(["message", "contact", "recording"]);
/** Names of addresses that whoever runs the program chooses to have messages sent to. */
const hookName = /web_?hook|callback_?(?:url|api)|recv|receive|forward|notify_?url|push_?url|bot_?(?:url|api)|robot_?(?:url|api)|relay|upstream/i;
const requestOf = (program, call) => program.httpCalls().find((http) => http.call === call);
/** The address comes from outside the code under a name that tells of forwarding. */
const isHook = (url) => url !== undefined && hookName.test(codeOf(url).slice(0, 200));
const rule_isModel = (host) => trackerOfHost(host)?.kind === "llm";
/** Where a message goes: a host that is somebody else's, or an address that is configured as a hook. */
const recipientOf = (program, config, call, destination) => {
    const host = foreignHostOf(program, config, destination);
    if (host !== undefined)
        return rule_isModel(host) ? undefined : host;
    if (hostOf(destination) !== undefined)
        return undefined;
    return isHook(requestOf(program, call)?.url) ? "webhook" : undefined;
};
/* harmony default export */ const message_forwarding_rule = ({
    id: "confinement/message-forwarding",
    clauses: ["D3"],
    severity: "warning",
    confidence: "medium",
    title: { en: "What users write is forwarded to an outside service", "zh-CN": "用户消息被转发给外部服务" },
    literals: ["http://", "https://", "hook", "HOOK", "Hook", "RECV", "forward", "FORWARD"],
    company: sendingWords,
    *check(program, config) {
        const counts = (kind, { call, destination }) => told.has(kind) && recipientOf(program, config, call, destination) !== undefined;
        const seen = new Set();
        for (const { call, place, flow, kinds } of leaksInto(program, "request", counts)) {
            const recipient = recipientOf(program, config, call, flow.destination);
            if (recipient === undefined || seen.has(call))
                continue;
            seen.add(call);
            const to = recipient === "webhook"
                ? { en: "a configurable webhook", zh: "可配置的外部 webhook" }
                : { en: shownHost(recipient), zh: shownHost(recipient) };
            yield {
                place,
                data: kinds,
                related: chainOf(program, flow, place),
                message: {
                    en: `Users' messages or contacts are forwarded to ${to.en} without their knowledge: answer them yourself, or tell users first and send only what the answer needs.`,
                    "zh-CN": `用户的消息或联系人在其不知情的情况下被转发到${to.zh}：请自行处理；确需转发时先告知用户，并只发送必要内容。`,
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/confinement/pii-as-analytics-id/rule.js



/** WeChat's own statistics are no third party; tracking/event-with-identity judges them. */
const rule_counts = (kind, { destination }) => destination !== "We Analysis" && identityKinds.has(kind);
/* harmony default export */ const pii_as_analytics_id_rule = ({
    id: "confinement/pii-as-analytics-id",
    clauses: ["D3", "O2"],
    severity: "error",
    confidence: "high",
    title: { en: "A user's identity goes to an analytics vendor", "zh-CN": "用户身份作为标识上报第三方统计" },
    literals: [
        "sensors",
        "aldstat",
        "uma",
        "gio",
        "gdp",
        "gtag",
        "_hmt",
        "_czc",
        "_paq",
        "dataLayer",
        "mixpanel",
        "amplitude",
        "posthog",
        "analytics",
        "Sentry",
        "Raven",
        "bugsnag",
        "Bugsnag",
        "clarity",
        "LogRocket",
        "FullStory",
        "hotjar",
        "zhuge",
        "TDAPP",
        "TDSDK",
        "MobclickAgent",
        "fundebug",
        "aegis",
        "Aegis",
    ],
    *check(program) {
        for (const { place, flow, kinds, isKnown } of leaksInto(program, "analytics", rule_counts)) {
            const names = listed(kinds);
            const isMild = gravest(kinds) === "low" || flow.destination === "error monitoring";
            const vendor = (flow.destination ?? "analytics").slice(0, 40);
            yield {
                place,
                severity: isMild || !isKnown ? "warning" : "error",
                confidence: isKnown ? "high" : "medium",
                data: kinds,
                related: chainOf(program, flow, place),
                message: {
                    en: `${names.en} goes to a third party (${vendor}) as an identity or event field: use a random id of your own that says nothing.`,
                    "zh-CN": `${names["zh-CN"]}作为标识或事件字段上报给第三方（${vendor}）：请改用自行生成、不含个人信息的随机标识。`,
                },
            };
        }
    },
});

// EXTERNAL MODULE: ./lib/knowledge/entries.js
var entries = __webpack_require__(8988);
;// CONCATENATED MODULE: ./lib/rules/consent/unprompted.js



/**
 * Life-cycle moments at which something opens, in lower case; not those at which it goes away, is drawn again or follows a
 * value. Names are those of knowledge/entries.ts.
 */
const opening = new Set(("onload onshow onready oninit onroutedone created attached ready beforecreate beforemount mounted activated setup " +
    "beforerouteenter asyncdata componentwillmount componentdidmount componentdidshow usemount useload useready usedidshow " +
    "onmounted onbeforemount onactivated onpageshow show load domcontentloaded pageshow weixinjsbridgeready").split(" "));
const effect = /^use(?:Layout|Async)?Effect$/;
/** An effect that runs once; one that follows values runs after whatever has changed them. */
const isOnce = (fn) => {
    const values = fn.parent?.kind === "call" ? fn.parent.arguments[1] : undefined;
    return values?.kind === "array" && values.items.length === 0;
};
const isStart = ({ kind, name, function: fn }) => {
    if (kind === "launch" || kind === "timer")
        return true;
    if (kind !== "life-cycle")
        return false;
    return opening.has(name.toLowerCase()) || entries/* readyCalls */.bv.includes(name) || (effect.test(name) && isOnce(fn));
};
/** A function that does nothing but hand an interface on: who calls it decides when. */
const isWrapper = (program, call) => {
    const fn = program.enclosingFunction(call);
    return (fn?.body.length === 1 && fn.name !== undefined && fn.body[0]?.kind === "return" && program.callersOf(fn).length > 0);
};
/** A method of a page that seems to be called from another file: pages are not imported, so it only shares its name. */
const isOfAnotherPage = (program, inner, caller) => {
    const fn = program.enclosingFunction(inner);
    const factory = fn?.parent?.kind === "entry" ? fn.parent.parent?.parent : undefined;
    if (!caller || factory?.kind !== "call" || (0,adopt/* moduleOf */.cD)(factory) === (0,adopt/* moduleOf */.cD)(caller))
        return false;
    return factory.callee.kind === "name" && /^(?:Page|Component)$/.test(factory.callee.name);
};
/** The entries of a call. A page that is configured late, by a tap, is ready after that tap: `wx.ready` within a function is no start. */
const startsOf = (program, call) => program.entriesOf(call).flatMap((entry) => {
    if ([...entry.via, call].some((one, at) => at > 0 && isOfAnotherPage(program, one, entry.via[at - 1])))
        return [];
    const { parent } = entry.function;
    if (!entries/* readyCalls */.bv.includes(entry.name) || parent?.kind !== "call" || !program.enclosingFunction(parent))
        return [entry];
    return program.entriesOf(parent).map((outer) => ({ ...outer, via: [...outer.via, parent, ...entry.via] }));
});
const isByTap = (program, call) => startsOf(program, call).some(({ kind }) => kind === "gesture");
/** The start of the program, of a page or of a timer that leads to a call; undefined when only users' acts do, or nothing known. */
const unpromptedStart = (program, call) => {
    const entries = startsOf(program, call);
    const entry = entries.find(({ kind }) => kind === "launch") ?? entries.find(isStart);
    if (!entry)
        return undefined;
    let at = call;
    let isDecided = false;
    for (const outer of entry.via.toReversed()) {
        if (isDecided && !isByTap(program, at))
            break;
        // A callback that is written out stands inside the call that runs it: nobody decides anything there.
        if (outer.start <= at.start && outer.end >= at.end && (0,adopt/* moduleOf */.cD)(outer) === (0,adopt/* moduleOf */.cD)(at))
            continue;
        isDecided = !isWrapper(program, at);
        at = outer;
    }
    return { entry, call: at };
};
/** The name alone of what a call calls, as a chain of calls runs over many lines. */
const calleePlace = (program, { callee }) => program.placeOf(callee.kind === "member" ? { ...callee, start: isShort(callee) ? callee.start : callee.propertyStart } : callee);
const isShort = ({ object }) => object.kind === "name" || object.kind === "this" || (object.kind === "member" && isShort(object));
/** Names of what holds a consent or a permission that was given: `authSetting["scope.x"]`, `hasAgreed`, `isPrivacyGranted`. */
const consentName = /authSetting|agree|consent|privacy|granted|has_?auth|is_?auth|authori[sz]ed|allowed|accept|授权|同意|(?:is|has)(?:Location|Permission)/i;
/** True for a condition or call that asks whether the user has consented before. */
const isConsent = (test) => {
    if (test.kind === "name" || test.kind === "member" || test.kind === "index")
        return consentName.test(codeOf(test).slice(0, 200));
    if (test.kind !== "call")
        return false;
    const texts = [codeOf(test.callee), ...test.arguments.map((one) => (one.kind === "string" ? one.value : ""))];
    return consentName.test(texts.join(" ").slice(0, 200)) || codeOf(test.callee).endsWith("requirePrivacyAuthorize");
};
/** The moment in words: `onLaunch`, `onLoad`, `top level`. */
const momentOf = ({ entry }) => entry.name.slice(0, 40);

;// CONCATENATED MODULE: ./lib/knowledge/tracker-files.js
/** Sources: the vendors' own integration guides, which name the file to copy. */
const trackerFiles = [
    {
        file: /(?:^|\/)(?:tdweapp|td-weapp|td_weapp|talkingdata[\w-]*)(?:-?conf)?(?:\.min)?(?:\.js)?$/i,
        vendor: "TalkingData",
        kind: "analytics",
    },
    { file: /(?:^|\/)ald-(?:stat|sdk|lbs)[\w-]*(?:\.min)?(?:\.js)?$/i, vendor: "Aladdin", kind: "analytics" },
    {
        file: /(?:^|\/)(?:mta_analysis|mta-wechat-analysis|mta-h5-analysis)(?:\.min)?(?:\.js)?$/i,
        vendor: "Tencent MTA",
        kind: "analytics",
    },
    { file: /(?:^|\/)sensorsdata[\w.-]*?(?:\.min)?(?:\.esm)?(?:\.js)?$/i, vendor: "Sensors Data", kind: "analytics" },
    { file: /(?:^|\/)(?:uma|umtrack[\w-]*)(?:\.min)?(?:\.js)?$/i, vendor: "Umeng", kind: "analytics" },
    {
        file: /(?:^|\/)(?:gio-minip[\w-]*|gio-uniapp[\w-]*|growingio[\w-]*)(?:\.min)?(?:\.js)?$/i,
        vendor: "GrowingIO",
        kind: "analytics",
    },
    { file: /(?:^|\/)zhuge(?:-wx|-sdk|-uni)?[\w-]*(?:\.min)?(?:\.js)?$/i, vendor: "Zhuge", kind: "analytics" },
    { file: /(?:^|\/)(?:fundebug[\w.-]*)(?:\.min)?(?:\.js)?$/i, vendor: "Fundebug", kind: "error monitoring" },
];
/** A part of each file name, of which an importing text holds one. */
const trackerFileWords = [
    "tdweapp",
    "td-weapp",
    "td_weapp",
    "talkingdata",
    "TalkingData",
    "ald-stat",
    "ald-sdk",
    "ald-lbs",
    "mta_analysis",
    "mta-wechat-analysis",
    "mta-h5-analysis",
    "sensorsdata",
    "uma.min",
    "/uma",
    "umtrack",
    "gio-minip",
    "gio-uniapp",
    "growingio",
    "zhuge",
    "fundebug",
];

;// CONCATENATED MODULE: ./lib/rules/tracking/trackers.js




const trackers_packages = new Map(trackingPackages.filter(({ ecosystem }) => ecosystem === "npm").map((row) => [row.name, row]));
/** The name of the package in an import: `@scope/name/sub` → `@scope/name`. */
const packageOf = (source) => source
    .split("/")
    .slice(0, source.startsWith("@") ? 2 : 1)
    .join("/");
const ofImport = ({ source }) => {
    if (!/^[./~]|^@\//.test(source)) {
        const row = trackers_packages.get(packageOf(source));
        if (row && !notTrackingPackages.includes(row.name))
            return row;
    }
    return trackerFiles.find(({ file }) => file.test(source));
};
/** Words of files in which a program starts. */
const launchWords = ["App({", "createApp", "onLaunch"];
const importWords = [...trackers_packages.keys(), ...trackerFileWords];
/** Module paths of SDKs that stand in the repository: they are told at the import, not inside. */
const isTrackerFile = (path) => trackerFiles.some(({ file }) => file.test(path));
/**
 * Where an address makes the client load or send something: a script's `src`, the argument of a loader, a request. A link
 * that people may follow is none.
 */
const isLoaded = (node, text) => {
    const parent = node.parent;
    if (/\.js(?:[?#]|$)|\/(?:collect|track|log|beacon|pixel|hm\.gif|stat|report|v1)\b/i.test(text))
        return true;
    if (parent?.kind === "assign")
        return parent.target.kind === "member" && parent.target.property === "src";
    return parent?.kind === "call" && parent.callee !== node;
};
const ofAddress = (text) => {
    const host = hostOf(text);
    return host === undefined ? undefined : trackerOfHost(host);
};
const sourceOf = (element) => element.attributes.find(({ name }) => /^:?(?:src|data-src)$/.test(name));
const isClient = (program, module) => {
    if (program.isAside(module.path) || isTrackerFile(module.path))
        return false;
    const side = program.sideOf(module.path);
    return (module.language === "html" ||
        module.language === "wxml" ||
        side === "miniprogram" ||
        side === "web" ||
        side === "unknown");
};
/** A URL in the text of a file. */
const address = /(?:https?:)?\/\/[\w.-]+\.\w+[^\s"'`<>)]*/g;
/** The tracker whose address a file of the repository holds, as one that is run for its effects alone does. */
const trackerInside = (text) => {
    for (const [match] of text.slice(0, 400_000).matchAll(address)) {
        const found = ofAddress(match);
        if (found)
            return found;
    }
    return undefined;
};
/** `import "./stat"` at the start of a program: the file is run for its effects alone. */
const ofEffect = (program, module, { source, local }) => {
    if (local !== "" || !/(?:^|\/)(?:app|main|index)\.\w+$/i.test(module.path))
        return undefined;
    const target = program.importedModule(module, source);
    return target && target !== module ? trackerInside(target.text) : undefined;
};
/** Every place in product code of clients that brings in a tracking vendor; one per file, vendor and way. */
function* trackersIn(program) {
    const seen = new Set();
    const isNew = (node, vendor) => {
        const key = `${(0,adopt/* moduleOf */.cD)(node).path}\n${vendor}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    };
    for (const element of program.elements("script", "img", "iframe", "Script")) {
        const source = sourceOf(element);
        const found = ofAddress(source?.value ? program.textOf(source.value) : source?.text);
        if (found && isClient(program, (0,adopt/* moduleOf */.cD)(element)) && isNew(element, found.vendor))
            yield { ...found, node: element };
    }
    for (const module of program.modules(...importWords, ...launchWords)) {
        if (module.imports.length === 0 || !isClient(program, module))
            continue;
        for (const one of module.imports) {
            const found = one.typeOnly ? undefined : (ofImport(one) ?? ofEffect(program, module, one));
            if (found && isNew(one, found.vendor))
                yield { ...found, node: one };
        }
    }
    for (const node of program.strings()) {
        if (node.kind === "string" && node.parent?.kind === "template")
            continue;
        const first = node.kind === "string" ? node.value : node.parts[0]?.kind === "string" ? node.parts[0].value : undefined;
        if (first === undefined || !/^\s*(?:https?:)?\/\//.test(first))
            continue;
        const text = program.textOf(node) ?? first;
        const found = ofAddress(text);
        if (found && isLoaded(node, text) && isClient(program, (0,adopt/* moduleOf */.cD)(node)) && isNew(node, found.vendor))
            yield { ...found, node };
    }
}

;// CONCATENATED MODULE: ./lib/rules/confinement/session-replay/rule.js





/** Options that keep texts and inputs out of the recording. Source: the privacy pages of rrweb, Sentry, LogRocket, OpenReplay. */
const masking = [
    "maskAllText",
    "maskAllInputs",
    "blockAllMedia",
    "maskTextSelector",
    "obscureInputEmails",
    "obscureTextEmails",
    "defaultInputMode",
    "inputSanitizer",
    "textSanitizer",
    "sanitizer",
    "maskInputOptions",
];
/** Calls that start a recording, by the end of their API path. */
const starting = /(?:LogRocket|logrocket|FullStory|FS|Hotjar|hotjar|clarity|Clarity|smartlook|Smartlook|rrweb|tracker|OpenReplay|Tracker)(?:\.\w+)?\.(?:init|record|start|initialize)$|^(?:rrweb\.record|record|Replay|replayIntegration|Sentry\.(?:Replay|replayIntegration))$/;
const isOff = (value) => value?.kind === "boolean" && !value.value;
/** Some option of the start, at any depth, hides what people type. */
const isMasked = (call) => call.arguments.some((argument) => masking.some((option) => new RegExp(`\\b${option}\\b["']?\\s*:\\s*(?!false)`).test(codeOf(argument))));
const startsIn = (program, module) => callsIn(module).filter((call) => starting.test(program.apiOf(call.callee) ?? ""));
/* harmony default export */ const session_replay_rule = ({
    id: "confinement/session-replay",
    clauses: ["D3", "O2"],
    severity: "error",
    confidence: "high",
    title: { en: "Users' screens are recorded for a third party", "zh-CN": "会话录制把用户屏幕内容交给第三方" },
    literals: [
        ...trackingHosts.filter(({ kind }) => kind === "session replay").map(({ host }) => host),
        ...trackingPackages.filter(({ kind }) => kind === "session replay").map(({ name }) => name),
        "replayIntegration",
        "Sentry.Replay",
    ],
    *check(program) {
        const message = {
            en: "A session recorder sees all that people read and type here: leave it out, or mask texts and inputs and start it after consent only.",
            "zh-CN": "会话录制会看到用户在此阅读和输入的全部内容：请移除；确需使用时请遮盖文字和输入，并在用户同意后再启动。",
        };
        const told = new Set();
        for (const { node, kind } of trackersIn(program)) {
            const module = (0,adopt/* moduleOf */.cD)(node);
            if (kind !== "session replay" || told.has(module) || program.isForeignPlatform(node))
                continue;
            told.add(module);
            const starts = startsIn(program, module);
            if (starts.length > 0 && starts.every((call) => isMasked(call) || program.isGuarded(call, isConsent)))
                continue;
            yield { place: program.placeOf(starts.find((call) => !isMasked(call)) ?? node), message };
        }
        for (const call of program.calls("replayIntegration", "Replay")) {
            if (!/(?:^|\.)(?:replayIntegration|Replay)$/.test(program.apiOf(call.callee) ?? "") ||
                program.isAside((0,adopt/* moduleOf */.cD)(call).path))
                continue;
            // Sentry masks by itself; only a project that switches the masks off shows what people read and type.
            const off = ["maskAllText", "maskAllInputs"].map((key) => program.argument(call, 0, key)).find(isOff);
            if (off)
                yield { place: program.placeOf(off), message };
        }
    },
});

;// CONCATENATED MODULE: ./lib/knowledge/public-relays.js
/**
 * Public services that pass requests on for anybody and see everything in them. Source: the services' own pages.
 */
const publicRelays = [
    "cors-anywhere.herokuapp.com",
    "api.allorigins.win",
    "allorigins.win",
    "corsproxy.io",
    "cors.io",
    "thingproxy.freeboard.io",
    "api.codetabs.com",
    "crossorigin.me",
    "cors.bridged.cc",
    "proxy.cors.sh",
    "cors.sh",
    "jsonp.afeld.me",
    "yacdn.org",
    "cors-proxy.htmldriven.com",
    "cors.eu.org",
    "bird.ioliu.cn",
    "corsproxy.org",
    "api.cors.lol",
    "whateverorigin.org",
    "gobetween.oklabs.org",
    "cors.isteed.cc",
];
/** Relays for packages and source code, to which no user's request goes. */
const codeMirrors = /(?:ghproxy|gh-?proxy|github|gitee|npmmirror|npm\.taobao|registry|jsdelivr|unpkg|goproxy|pypi|maven|docker|fastgit|kkgithub|mirror)/;

;// CONCATENATED MODULE: ./lib/rules/confinement/third-party-relay/rule.js



const relayName = /prox(?:y|ies)|relay|forwarder|反代|代理/i;
/** Names of servers in between that say less: they count where a default stands in for a setting. */
const betweenName = /^(?:platform|upstream|bridge|gateway|relay|hub|agent)_?(?:url|host|server|api|base)?$/i;
const isPublicRelay = (host) => publicRelays.some((relay) => host === relay || host.endsWith(`.${relay}`));
/** The name that a value is kept under: a variable, a field, a key. */
const holderName = (node) => {
    const parent = node.parent;
    if (parent?.kind === "declare" || parent?.kind === "assign") {
        const { target } = parent;
        return target.kind === "name" ? target.name : target.kind === "member" ? target.property : undefined;
    }
    if (parent?.kind === "entry")
        return parent.key;
    if (parent?.kind === "field")
        return parent.name;
    return undefined;
};
const readsSetting = (expression) => expression.kind === "member"
    ? /^env$|^Env$|environ|import\.meta/.test(expression.object.kind === "member" ? expression.object.property : "")
    : expression.kind === "call" || expression.kind === "index";
/** How sure it is that requests go through the host at this string; undefined when nothing says so. */
const relayAt = (node, host) => {
    if (isPublicRelay(host))
        return "high";
    const { parent } = node;
    const isDefault = parent?.kind === "binary" &&
        /^(?:\|\||\?\?|or)$/.test(parent.operator) &&
        parent.right === node &&
        readsSetting(parent.left);
    const holder = isDefault ? parent : parent?.kind === "array" ? parent : node;
    const name = holderName(holder) ?? "";
    if (relayName.test(name))
        return "medium";
    return isDefault && betweenName.test(name) ? "low" : undefined;
};
function* relaysIn(program, config) {
    const lists = new Set();
    for (const node of program.strings()) {
        if (node.kind !== "string" || !/^(?:https?:)?\/\//.test(node.value) || program.isAside((0,adopt/* moduleOf */.cD)(node).path))
            continue;
        const host = hostOf(node.value);
        if (host === undefined || codeMirrors.test(host))
            continue;
        const confidence = isPublicRelay(host) || foreignHostOf(program, config, node.value) !== undefined ? relayAt(node, host) : undefined;
        if (confidence === undefined)
            continue;
        // A list of relays is one finding.
        const list = node.parent?.kind === "array" ? node.parent : undefined;
        if (list && lists.has(list))
            continue;
        if (list)
            lists.add(list);
        yield { node: list ?? node, host, confidence };
    }
}
/* harmony default export */ const third_party_relay_rule = ({
    id: "confinement/third-party-relay",
    clauses: ["D3", "D2"],
    severity: "warning",
    confidence: "medium",
    title: { en: "Requests go through a relay of somebody else", "zh-CN": "请求经由第三方代理中转" },
    literals: [
        "prox",
        "Prox",
        "PROX",
        "relay",
        "Relay",
        "RELAY",
        "PLATFORM",
        "platform",
        "upstream",
        "UPSTREAM",
        "gateway",
        "GATEWAY",
        "bridge",
        "cors",
        "allorigins",
        "codetabs",
    ],
    *check(program, config) {
        for (const { node, host, confidence } of relaysIn(program, config)) {
            yield {
                place: program.placeOf(node),
                confidence,
                message: {
                    en: `Requests, and with them log-ins, tokens and users' data, pass by default through ${shownHost(host)}, which is not yours: set no foreign default, run the relay yourself.`,
                    "zh-CN": `请求默认经由第三方 ${shownHost(host)} 中转，登录凭据和用户数据会被其看到：不要把第三方设为默认值，请自建中转。`,
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/knowledge/service-hosts.js
/** Sources: API references of the services named by their hosts. */
// prettier-ignore
const serviceHosts = [
    { host: /(?:^|\.)(?:pay|payment|cashier|mch|unionpay|alipay|paypal|stripe|qpay|allinpay|lakala|yeepay)\b[\w.-]*$/, needs: "all", purpose: "payment" },
    { host: /(?:^|\.)(?:dysmsapi|sms|dypnsapi|sms-api|smsapi|yunpian|sms\.yunpian|submail|mysubmail|luosimao|ihuyi|106\.ihuyi|chuanglan|253|miaodiyun|ucpaas|yuntongxun|smsbao|twilio|nexmo|sendcloud|mailgun|sendgrid)\b[\w.-]*$/, needs: ["phone", "email", "real-name"], purpose: "SMS and mail" },
    { host: /(?:^|\.)(?:apis\.map\.qq\.com|map\.qq\.com|restapi\.amap\.com|amap\.com|api\.map\.baidu\.com|map\.baidu\.com|dev\.virtualearth\.net|maps\.googleapis\.com|tianditu\.gov\.cn)$/, needs: ["location", "address"], purpose: "maps" },
    { host: /(?:^|\.)(?:weather|qweather|heweather|seniverse|caiyunapp|moji)\b[\w.-]*$/, needs: ["location"], purpose: "weather" },
    { host: /(?:^|\.)(?:kuaidi100|kdniao|kuaidi|sf-express|sto|yto|zto|cainiao|jdl|dada|shansong|fengniao|meituan)\b[\w.-]*$/, needs: ["phone", "real-name", "address"], purpose: "logistics" },
    { host: /(?:^|\.)(?:aliyuncs\.com|myqcloud\.com|qiniup\.com|qiniu\.com|qbox\.me|upyun\.com|upaiyun\.com|bcebos\.com|obs\.[\w-]+\.myhuaweicloud\.com|tencentcloudapi\.com|volces\.com|amazonaws\.com|cloud\.tencent\.com)$/, needs: "all", purpose: "the account's own cloud" },
    { host: /(?:^|\.)(?:idcard|id2meta|faceid|eid|authen|verify)\b[\w.-]*$/, needs: ["id-number", "real-name", "phone", "biometric", "bank-card"], purpose: "identity checks" },
];
/** True when the service at a host needs data of this kind for its purpose. */
const isNeededBy = (host, kind) => serviceHosts.some((row) => row.host.test(host) && (row.needs === "all" || row.needs.includes(kind)));

;// CONCATENATED MODULE: ./lib/rules/confinement/third-party-sink/rule.js







/** Kinds that are judged here; messages, credentials and prompts have rules of their own, device traits identify nobody. */
const judged = new Set([
    "openid",
    "unionid",
    "session-key",
    "password",
    "phone",
    "id-number",
    "bank-card",
    "real-name",
    "address",
    "location",
    "nickname",
    "avatar",
    "profile",
    "birthday",
    "email",
    "biometric",
    "health",
    "contact",
    "invoice",
    "license-plate",
    "werun",
    "clipboard",
    "account-id",
]);
/** A name alone is too weak a sign for what identifies nobody by itself. */
const isTold = (kind, flow) => flow.source.basis === "interface" || (data/* gradeOf */.V[kind] !== "low" && kind !== "account-id" && kind !== "profile");
const third_party_sink_rule_counts = (program, config) => (kind, flow) => {
    if (!judged.has(kind) || !isTold(kind, flow))
        return false;
    const host = foreignHostOf(program, config, flow.destination);
    return host !== undefined && !isNeededBy(host, kind) && trackerOfHost(host) === undefined;
};
/* harmony default export */ const third_party_sink_rule = ({
    id: "confinement/third-party-sink",
    clauses: ["D3"],
    severity: "warning",
    confidence: "medium",
    title: { en: "User data goes to somebody else's server", "zh-CN": "用户数据发送给第三方" },
    literals: ["http://", "https://"],
    company: sendingWords,
    *check(program, config) {
        const told = new Set();
        for (const sink of ["request", "redirect", "url"]) {
            for (const { call, place, flow, kinds, isKnown } of leaksInto(program, sink, third_party_sink_rule_counts(program, config))) {
                const host = foreignHostOf(program, config, flow.destination);
                if (host === undefined || told.has(call))
                    continue;
                told.add(call);
                const names = listed(kinds);
                const grade = gravest(kinds);
                yield {
                    place,
                    severity: sink !== "request" || (isKnown && (grade === "critical" || grade === "high")) ? "error" : "warning",
                    confidence: isKnown ? "high" : "medium",
                    data: kinds,
                    related: chainOf(program, flow, place),
                    message: {
                        en: `User data (${names.en}) goes to ${shownHost(host)}, which is not yours: send none of it, or ask the user first and list the host under recipients.`,
                        "zh-CN": `用户数据（${names["zh-CN"]}）发送到第三方 ${shownHost(host)}：请不要发送；确有必要时先取得用户单独同意，并在 recipients 中登记该域名。`,
                    },
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/confinement/user-export-endpoint/rule.js


const exporting = /export|download|excel|csv|xlsx|dump/i;
const ofUsers = /users?\b|member|customer|fans|follower|openid|phone|mobile|student|patient|contact/i;
/** What writes a table file or sends one. */
const tableFile = /csv|xlsx?|excel|workbook|spreadsheet|POI|EasyExcel|attachment|send_file|sendFile|SXSSF/i;
/** What asks who is calling. */
const asking = /auth|session|login|token|permission|role|admin|current_?user|principal|identity|jwt|guard|check_?sign|is_?super|Gate::|can\(|Security|Subject/i;
/** Guards that a whole project puts before its routes. */
const projectGuard = /addInterceptor|SecurityFilterChain|WebSecurityConfigurer|ShiroFilter|StpUtil|SaInterceptor|@PreAuthorize|HandlerInterceptor|OncePerRequestFilter|before_request|DEFAULT_PERMISSION_CLASSES|LoginRequiredMixin|AddAuthorization|UseAuthorization|AuthorizeAttribute|\.use\(\s*(?:[\w.]*(?:auth|jwt|session|login|guard|permission)|["'][^"']*["']\s*,\s*[\w.]*auth)|\.Use\([^)]*(?:auth|jwt|login|session)|->middleware\(|APP_GUARD|useGlobalGuards/i;
const isGuardedProject = new WeakMap();
const hasProjectGuard = (program) => {
    let answer = isGuardedProject.get(program);
    if (answer === undefined)
        isGuardedProject.set(program, (answer = program.search(projectGuard).length > 0));
    return answer;
};
/** Text of the route, its handler and the class around it, without comments. */
const guardText = (handler) => {
    const owner = ownerOf(handler);
    const annotations = [...handler.annotations, ...(owner?.kind === "class" ? owner.annotations : [])].map(({ name }) => name);
    const bases = owner?.kind === "class" ? owner.bases : [];
    const names = handler.parameters.flatMap(({ annotations: own, type }) => [
        ...own.map(({ name }) => name),
        type ?? "",
    ]);
    return [
        ...annotations,
        ...bases,
        ...names,
        ...callsIn(handler).map(({ callee }) => codeOf(callee).slice(0, 120)),
    ].join(" ");
};
const isOpenExport = ({ path, handler, guards }) => {
    const name = `${path} ${handler.name ?? ""}`;
    if (!exporting.test(name) || guards.length > 0)
        return false;
    const code = codeOf(handler).slice(0, 10_000);
    return (tableFile.test(code) &&
        ofUsers.test(`${name} ${code}`) &&
        !asking.test(guardText(handler)) &&
        !/session|current_?user|authorization|token/i.test(code));
};
/* harmony default export */ const user_export_endpoint_rule = ({
    id: "confinement/user-export-endpoint",
    clauses: ["D2", "D3"],
    severity: "error",
    confidence: "medium",
    title: { en: "Anybody can export the list of users", "zh-CN": "用户名单可被无鉴权导出" },
    literals: ["export", "Export", "download", "excel", "Excel", "csv", "xlsx"],
    company: [
        "csv",
        "Csv",
        "CSV",
        "xls",
        "Xls",
        "XLS",
        "xcel",
        "EXCEL",
        "orkbook",
        "preadsheet",
        "POI",
        "ttachment",
        "send_file",
        "sendFile",
    ],
    *check(program) {
        for (const route of program.routes) {
            const { path } = (0,adopt/* moduleOf */.cD)(route.handler);
            if (!program.focus.has(path) || program.isAside(path) || !isOpenExport(route) || hasProjectGuard(program))
                continue;
            yield {
                place: program.placeOf(route.place),
                message: {
                    en: "This route hands out a table of users to whoever calls it: demand a role, mask what is not needed and keep an audit log.",
                    "zh-CN": "该接口无需鉴权即可导出用户数据表：请校验角色权限，对不必要的字段脱敏，并记录审计日志。",
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/consent/clipboard-auto-access/rule.js


const readers = ["wx.getClipboardData", "navigator.clipboard.readText", "navigator.clipboard.read"];
const writers = ["wx.setClipboardData", "navigator.clipboard.writeText"];
/* harmony default export */ const clipboard_auto_access_rule = ({
    id: "consent/clipboard-auto-access",
    clauses: ["D1"],
    severity: "error",
    confidence: "high",
    title: { en: "The clipboard is used without a user's act", "zh-CN": "未经用户操作读写剪贴板" },
    literals: ["getClipboardData", "setClipboardData", "navigator.clipboard"],
    *check(program) {
        for (const call of callsEverywhere(program, [...readers, ...writers])) {
            const start = unpromptedStart(program, call);
            if (!start || program.isGuarded(call, isConsent))
                continue;
            const reads = readers.includes(program.apiOf(call.callee) ?? "");
            const when = momentOf(start);
            yield {
                place: calleePlace(program, start.call),
                message: reads
                    ? {
                        en: `The clipboard, which may hold anything the user has copied, is read at ${when} without a tap: read it when the user chooses to paste.`,
                        "zh-CN": `在 ${when} 时未经用户操作就读取剪贴板，其中可能有用户复制的任何内容：请在用户点击粘贴时再读取。`,
                    }
                    : {
                        en: `The user's clipboard is overwritten at ${when} without a tap: write it when the user chooses to copy.`,
                        "zh-CN": `在 ${when} 时未经用户操作就改写用户的剪贴板：请在用户点击复制时再写入。`,
                    },
                data: ["clipboard"],
                severity: reads ? "error" : "warning",
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/consent/forced-login/rule.js

const navigations = ["wx.reLaunch", "wx.redirectTo", "wx.navigateTo"];
/** The last parts of a path that name a page for logging in or giving a phone number. */
const loginPage = /(?:^|[/_-])(?:\w*login|log-in|signin|sign-in|auth|authori[sz]e|authorization|bind\w*|\w*register|phone|mobile)(?:[/_-]?(?:index|page|login))?$/i;
const appFile = /(?:^|\/)app\.\w+$/i;
/** Functions that run whenever the program is opened or comes back. */
const rule_opening = new Set(["onLaunch", "onShow", "useLaunch", "componentDidShow", "componentDidMount", "useDidShow"]);
const pageOpening = new Set([
    ...rule_opening,
    "onLoad",
    "onReady",
    "useLoad",
    "created",
    "mounted",
    "attached",
    "onMounted",
    "useEffect",
]);
/** The app's own opening, or that of the page that everybody sees first. */
const isOpening = (program, { kind, name, function: fn }) => {
    const { path } = (0,adopt/* moduleOf */.cD)(fn);
    if (name === "onLaunch" || name === "useLaunch")
        return true;
    if (rule_opening.has(name) && (kind === "launch" || appFile.test(path)))
        return true;
    return (kind === "life-cycle" &&
        pageOpening.has(name) &&
        program.miniProgramOf(path)?.pages[0] === path.replace(/\.\w+$/, ""));
};
/** The page that a call leads to, without query; undefined when it is not constant. */
const pageOf = (program, call) => program.textOf(program.argument(call, 0, "url"))?.split("?", 1)[0];
/* harmony default export */ const forced_login_rule = ({
    id: "consent/forced-login",
    clauses: ["D1"],
    severity: "warning",
    confidence: "medium",
    title: { en: "Opening the program forces the user to log in", "zh-CN": "打开小程序即强制登录" },
    literals: ["reLaunch", "redirectTo", "navigateTo"],
    *check(program) {
        for (const call of program.calls(...navigations)) {
            const { path } = (0,adopt/* moduleOf */.cD)(call);
            if (program.sideOf(path) !== "miniprogram" || program.isAside(path))
                continue;
            const page = pageOf(program, call);
            if (page === undefined || !loginPage.test(page))
                continue;
            // A helper that pages use as well answers an expired session; only what the start alone leads to is forced on all.
            const entries = program.entriesOf(call);
            if (entries.length === 0 || !entries.every((entry) => isOpening(program, entry)))
                continue;
            yield {
                place: program.placeOf(call.callee),
                message: {
                    en: `Whoever opens the program is sent to ${page.slice(0, 60)} before seeing anything of it: let users look around, and ask for login or a phone number when a feature needs it.`,
                    "zh-CN": `用户一打开小程序就被带到 ${page.slice(0, 60)}，还没看到任何内容：请允许先浏览，在功能确有需要时再要求登录或提供手机号。`,
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/consent/implied-agreement/rule.js


/** "By logging in you agree": an act with another purpose is taken for consent. */
const implied = /(?:登录|登陆|注册|授权|绑定|进入|继续|使用)[^。；;，,]{0,8}?(?:即|就|则|便)?(?:表示|代表|视为|视同|意味着?|默认|等于|即为|即|表明)[^。；;]{0,10}?(?:同意|接受|遵守|阅读|认可)/;
const impliedEn = /\bby (?:\w+ )?(?:log|sign|regist|continu|us|authoriz|authoris)\w*[^.]{0,40}\byou (?:\w+ )?(?:agree|accept|consent|acknowledge)\b/i;
const subject = /协议|政策|条款|隐私|声明|须知|terms|policy|agreement/i;
/** Longer texts are the policy itself, not the line under a button. */
const LINE_LIMIT = 80;
/** How far behind the words the name of the agreement may stand, in UTF-16 units of the file. */
const SUBJECT_REACH = 300;
/** A box to tick, or a button whose label is the consent: the act is explicit. */
const explicitAct = /checkbox|radio|\b(?:is|has)_?(?:agree|check|read|protocol)|agree(?:d|Status|Flag|State|Check)|\bchecked\b|agreePrivacyAuthorization|未勾选|请勾选|请先(?:阅读|同意)/i;
const policyFile = /privacy|policy|agreement|protocol|terms|xieyi|yinsi/i;
/** Where a file of markup says nothing of a box, the words alone stand for consent; translations hold no markup at all. */
const hasExplicitAct = (module) => explicitAct.test(module.text);
/* harmony default export */ const implied_agreement_rule = ({
    id: "consent/implied-agreement",
    clauses: ["D1"],
    severity: "warning",
    confidence: "medium",
    title: { en: "Agreement is implied by logging in", "zh-CN": "以登录代替明示同意" },
    literals: ["同意", "接受", "遵守", "you agree", "you accept", "you consent"],
    *check(program) {
        const seen = new Set();
        for (const { text, node } of program.visibleTexts()) {
            const simple = inSimplifiedScript(text);
            if (text.length > LINE_LIMIT * 2 || (!implied.test(simple) && !impliedEn.test(text)))
                continue;
            const module = (0,adopt/* moduleOf */.cD)(node);
            const { path } = module;
            const side = program.sideOf(path);
            if (seen.has(module) || program.isAside(path) || side === "server" || side === "library" || policyFile.test(path))
                continue;
            if (text.length > LINE_LIMIT && !impliedEn.test(text))
                continue;
            const near = inSimplifiedScript(module.text.slice(node.start, node.end + SUBJECT_REACH));
            if (!subject.test(near) || hasExplicitAct(module))
                continue;
            seen.add(module);
            yield {
                place: program.placeOf(node),
                message: {
                    en: "Logging in is taken for agreement to the privacy policy, without an act of consent: let the user tick a box or press a button of its own first.",
                    "zh-CN": "把登录等同于同意协议或隐私政策，用户没有作出同意的动作：请先让用户主动勾选，或点击单独的同意按钮。",
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/knowledge/declarations.js
/**
 * What app.json must declare. Source: "小程序全局配置",
 * https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html
 */
/** The only names that requiredPrivateInfos takes; in force since 2022-07-14. */
const requiredPrivateInfos = [
    "getFuzzyLocation",
    "getLocation",
    "onLocationChange",
    "startLocationUpdate",
    "startLocationUpdateBackground",
    "chooseLocation",
    "choosePoi",
    "chooseAddress",
];
/** A program may declare the fuzzy interface or these precise ones, not both. */
const preciseLocationInfos = [
    "getLocation",
    "onLocationChange",
    "startLocationUpdate",
    "startLocationUpdateBackground",
];
/** Scopes whose purpose must be told in permission[scope].desc. */
const scopesWithPurpose = [
    "scope.userLocation",
    "scope.userLocationBackground",
    "scope.userFuzzyLocation",
];
/** Longest purpose text in characters (code points). */
const PURPOSE_LIMIT = 30;

// EXTERNAL MODULE: ./lib/program/data.js
var program_data = __webpack_require__(6874);
;// CONCATENATED MODULE: ./lib/rules/app-declarations.js


/** ext.json beside app.json: a third-party platform lays its values over those of app.json. */
const extOf = (program, mini) => mini.framework === "native"
    ? program.module(mini.root === "" ? "ext.json" : `${mini.root}/ext.json`)?.data
    : undefined;
const configsOf = (program, mini) => [mini.config, extOf(program, mini)].filter((one) => one !== undefined);
/**
 * The names in a list of the manifest (`requiredPrivateInfos`), those of ext.json with them. Undefined when the manifest
 * has no configuration for WeChat, or writes the list in a way that cannot be read.
 */
const declaredNames = (program, mini, key) => {
    const { manifest } = mini;
    if (!manifest || !mini.config)
        return undefined;
    const isRead = configsOf(program, mini).some((config) => (0,program_data/* dataAt */.ox)(config, key) !== undefined);
    // The text names the key but no literal list stands under it: a spread or a variable holds it.
    if (!isRead && manifest.language !== "json" && manifest.text.includes(key))
        return undefined;
    return configsOf(program, mini).flatMap((config) => (0,program_data/* itemsAt */.Ct)(config, key).flatMap((node) => node.kind === "data-scalar" && typeof node.value === "string" ? [{ name: node.value, node }] : []));
};
/** The purpose text of a scope, "" when it is empty, undefined when there is none; `isKnown` is false when it cannot be read. */
const purposeOf = (program, mini, scope) => {
    for (const config of configsOf(program, mini).toReversed()) {
        const node = (0,program_data/* dataAt */.ox)(config, "permission", scope, "desc");
        if (node)
            return { isKnown: true, node };
    }
    const text = mini.manifest?.text ?? "";
    const isHidden = mini.config === undefined || (mini.manifest?.language !== "json" && text.includes(scope));
    return { isKnown: !isHidden, node: undefined };
};
/** All scopes under `permission`, with the entry of each. */
const declaredScopes = (program, mini) => configsOf(program, mini).flatMap((config) => (0,program_data/* entriesAt */.ws)(config, "permission").map((entry) => ({ name: entry.key, node: entry.value })));
/** Where a key stands in the manifest, or where it would have to be added: the first key of the configuration. */
const manifestPlace = (program, mini, key) => {
    const { config } = mini;
    if (config?.kind !== "data-map")
        return undefined;
    const entry = config.entries.find((one) => one.key === key) ?? config.entries[0];
    return entry ? keyPlace(program, entry) : undefined;
};
/** Place of the key of an entry alone, as its value may run over many lines. */
const keyPlace = (program, entry) => {
    const { startLine, startColumn, ...rest } = program.placeOf(entry);
    const line = (0,adopt/* moduleOf */.cD)(entry).text.slice(entry.start).split(/[:\n]/, 1)[0] ?? "";
    return { ...rest, startLine, startColumn, endLine: startLine, endColumn: startColumn + line.trimEnd().length };
};
/** The mini programs whose manifest is in focus, or any file of which is. */
const miniProgramsInFocus = (program) => program.miniPrograms.filter((mini) => mini.manifest && (mini.root === "" || [...program.focus].some((path) => path.startsWith(`${mini.root}/`))));

;// CONCATENATED MODULE: ./lib/rules/consent/location-purpose-missing/rule.js




/** A listener alone reads nothing, and the map only draws the dot itself. */
const asksNothing = new Set(["wx.onLocationChange", "MapContext.moveToLocation"]);
const missing = (program, mini, scope, uses) => {
    const { isKnown, node } = purposeOf(program, mini, scope);
    const isWritten = node?.kind === "data-scalar" && typeof node.value === "string" && node.value.trim() !== "";
    if (!isKnown || isWritten)
        return undefined;
    const place = node ? program.placeOf(node) : manifestPlace(program, mini, "permission");
    const first = uses[0];
    return (place &&
        first && {
        place,
        message: {
            en: `${first.label} asks for the user's location, but permission["${scope}"].desc says nothing about its purpose: write what this program uses it for.`,
            "zh-CN": `${first.label} 会请求用户位置，但 permission["${scope}"].desc 没有说明用途：请写明本程序用位置做什么。`,
        },
        data: ["location"],
        related: uses.slice(0, 5).map((use) => ({
            ...usePlace(program, use),
            message: { en: `${use.label} is used here.`, "zh-CN": `此处使用了 ${use.label}。` },
        })),
    });
};
function* tooLong(program, mini) {
    for (const { name } of declaredScopes(program, mini)) {
        const { node } = purposeOf(program, mini, name);
        const text = node?.kind === "data-scalar" && typeof node.value === "string" ? node.value : "";
        if (!node || text.startsWith("%") || Array.from(text).length <= PURPOSE_LIMIT)
            continue;
        yield {
            place: program.placeOf(node),
            severity: "warning",
            message: {
                en: `The purpose text of ${name.slice(0, 40)} is longer than ${PURPOSE_LIMIT} characters, which the platform does not accept: say it shorter.`,
                "zh-CN": `${name.slice(0, 40)} 的用途说明超过 ${PURPOSE_LIMIT} 个字，平台不接受：请精简。`,
            },
        };
    }
}
/* harmony default export */ const location_purpose_missing_rule = ({
    id: "consent/location-purpose-missing",
    clauses: ["D1"],
    severity: "error",
    confidence: "high",
    title: { en: "Location is asked for without a purpose text", "zh-CN": "请求位置却没有说明用途" },
    literals: ["getLocation", "getFuzzyLocation", "startLocationUpdate", "scope.userLocation", "scope.userFuzzyLocation"],
    *check(program) {
        const byProgram = new Map();
        for (const use of privacyUses(program, (row) => scopesWithPurpose.includes(row.scope ?? "") && !asksNothing.has(row.api ?? ""))) {
            const mini = program.miniProgramOf((0,adopt/* moduleOf */.cD)(use.node).path);
            if (mini)
                byProgram.set(mini, [...(byProgram.get(mini) ?? []), use]);
        }
        for (const [mini, uses] of byProgram) {
            // The text of userLocation is also shown for its background form.
            const scopes = new Set(uses.map(({ row }) => row.scope === "scope.userLocationBackground" ? "scope.userLocation" : (row.scope ?? "")));
            for (const scope of [...scopes].sort()) {
                const problem = missing(program, mini, scope, uses.filter(({ row }) => row.scope?.startsWith(scope)));
                if (problem)
                    yield problem;
            }
        }
        for (const mini of miniProgramsInFocus(program))
            yield* tooLong(program, mini);
    },
});

;// CONCATENATED MODULE: ./lib/rules/consent/location-watch-no-stop/rule.js


const stoppers = /\b(?:stopLocationUpdate|offLocationChange)\b/;
const rule_isBelow = (path, root) => root === undefined || root === "" || path.startsWith(`${root}/`);
/** `setInterval(() => wx.getLocation(…), …)` and the names it is stopped by. */
const polls = (program) => program.calls("setInterval").filter((timer) => {
    const [handler] = timer.arguments;
    const functions = handler?.kind === "function" ? [handler] : handler ? program.functionsOf(handler) : [];
    return functions.some((fn) => callsIn(fn).some((call) => program.apiOf(call.callee) === "wx.getLocation"));
});
/* harmony default export */ const location_watch_no_stop_rule = ({
    id: "consent/location-watch-no-stop",
    clauses: ["D1", "O2"],
    severity: "warning",
    confidence: "medium",
    title: { en: "Continuous location has no way to stop", "zh-CN": "持续定位没有停止的途径" },
    literals: ["startLocationUpdate", "getLocation"],
    *check(program) {
        const starts = program.calls("wx.startLocationUpdate", "wx.startLocationUpdateBackground");
        for (const call of [...starts, ...polls(program)]) {
            const { path, text } = (0,adopt/* moduleOf */.cD)(call);
            if (program.sideOf(path) !== "miniprogram" || program.isAside(path))
                continue;
            const isTimer = !starts.includes(call);
            const root = program.miniProgramOf(path)?.root;
            // A stop anywhere in the same program counts: it may well be a button of another page.
            const isStopped = isTimer
                ? /\bclearInterval\b/.test(text)
                : program.search(stoppers).some((other) => rule_isBelow(other, root) && !program.isAside(other));
            if (isStopped)
                continue;
            yield {
                place: program.placeOf(call.callee),
                message: {
                    en: "The user's position is followed from here on and nothing ever stops it: stop it when the page goes away, and give the user a way to.",
                    "zh-CN": "从此处开始持续获取用户位置，却没有任何地方停止：请在页面离开时停止，并给用户提供停止的途径。",
                },
                data: ["location"],
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/consent/oauth-userinfo-on-load/rule.js


const profileScope = /snsapi_userinfo/i;
/** Pages behind such a route are for logging in, and are opened for that. */
const loginRoute = /login|bind|auth|profile|register|user-?center|mine/i;
/** True when the expression, or a function of the project that makes it, holds the scope. */
const asksProfile = (program, value) => {
    if (!value)
        return false;
    if (profileScope.test(program.textOf(value) ?? "") || profileScope.test(codeOf(value)))
        return true;
    if (value.kind === "name")
        return program
            .definitionsOf(value)
            .some((one) => one.kind === "declare" && one.value !== undefined && profileScope.test(codeOf(one.value)));
    return value.kind === "call" && program.functionsOf(value.callee).some((fn) => profileScope.test(codeOf(fn)));
};
/** Nodes of a page's script that send the window to an address, with that address. */
const departures = (program, module) => {
    const found = [];
    (0,adopt/* walk */.GG)(module, (node) => {
        if (node.kind === "assign" && /(?:^|\.)location(?:\.href)?$/.test(program.apiOf(node.target) ?? ""))
            found.push({ node, to: node.value });
        const [to] = node.kind === "call" ? node.arguments : [];
        if (node.kind === "call" && to && /(?:^|\.)location\.(?:replace|assign)$/.test(program.apiOf(node.callee) ?? ""))
            found.push({ node, to });
    });
    return found;
};
const onPage = (program, node) => {
    const entries = program.entriesOf(node);
    const isAutomatic = entries.some(({ kind }) => kind === "launch" || kind === "life-cycle" || kind === "timer");
    if (!isAutomatic ||
        entries.some(({ kind }) => kind === "gesture") ||
        loginRoute.test((0,adopt/* moduleOf */.cD)(node).path.split("/").slice(-2).join("/")))
        return undefined;
    return {
        place: program.placeOf(node.kind === "assign" ? node.target : node.kind === "call" ? node.callee : node),
        message: {
            en: "Opening the page sends the user to the consent screen for the whole profile (snsapi_userinfo): say first what it is for and wait for a tap; snsapi_base is enough for an openid.",
            "zh-CN": "打开页面就跳转 snsapi_userinfo 授权，索取全部资料：请先说明用途并等用户点击；只需 openid 时用 snsapi_base 即可。",
        },
        data: ["profile"],
    };
};
/** Calls and keys by which servers put a handler before all routes or a group of them. */
const gateCall = /^(?:middleware|use|group|before_request|add_middleware|withMiddleware)$/;
const gateFunction = /^(?:preHandle|doFilter|OnActionExecuting|OnAuthorization|before_request|handle|process|dispatch)$/;
const gateOwner = /[Mm]iddleware|[Ii]nterceptor|Filter/;
/** The text stands in what is put before a group of routes: `Route::group(['middleware' => 'wechat.oauth:default,snsapi_userinfo'])`. */
const isOfGate = (node) => {
    for (let at = node.parent, hops = 0; at && hops < 6; at = at.parent, hops++) {
        if (at.kind === "function" || at.kind === "class")
            return false;
        if (at.kind === "entry" && at.key === "middleware")
            return true;
        if (at.kind === "call")
            return at.callee.kind === "member"
                ? gateCall.test(at.callee.property)
                : at.callee.kind === "name" && gateCall.test(at.callee.name);
    }
    return false;
};
/** A function that runs before all routes: handed to `use`, or a method of a middleware, filter or interceptor. */
const isGate = (fn) => {
    const { parent } = fn;
    if (parent?.kind === "call" &&
        parent.callee.kind === "member" &&
        /^(?:use|before_request)$/.test(parent.callee.property))
        return parent.arguments[0] === fn;
    if (fn.annotations.some(({ name }) => name.endsWith("before_request")))
        return true;
    return (parent?.kind === "class" &&
        gateFunction.test(fn.name ?? "") &&
        gateOwner.test([parent.name ?? "", ...parent.bases].join(" ")));
};
const redirects = /redirect|sendRedirect|Redirect/;
const oauth_userinfo_on_load_rule_message = {
    en: "Every page behind this asks for the whole profile (snsapi_userinfo) as soon as it is opened: ask only where a feature needs it, after telling why; snsapi_base is enough to know the visitor.",
    "zh-CN": "此后的所有页面一打开就以 snsapi_userinfo 索取全部资料：请只在功能需要处、说明用途后再请求；识别访客用 snsapi_base 即可。",
};
const onServer = (program, text) => {
    if (isOfGate(text))
        return { place: program.placeOf(text), message: oauth_userinfo_on_load_rule_message, data: ["profile"], severity: "warning" };
    const around = program.enclosingFunction(text);
    if (!around || !isGate(around))
        return undefined;
    const isSent = calledFrom(program, around, 1).some((fn) => redirects.test(codeOf(fn)));
    return isSent ? { place: program.placeOf(text), message: oauth_userinfo_on_load_rule_message, data: ["profile"], severity: "warning" } : undefined;
};
/* harmony default export */ const oauth_userinfo_on_load_rule = ({
    id: "consent/oauth-userinfo-on-load",
    clauses: ["D1", "O3"],
    severity: "error",
    confidence: "medium",
    title: { en: "The profile is demanded on opening a page", "zh-CN": "打开页面即索取用户资料" },
    literals: ["snsapi_userinfo", "SNSAPI_USERINFO"],
    *check(program) {
        const seen = new Set();
        for (const path of program.search(profileScope)) {
            const module = program.module(path);
            if (!module || program.isAside(path))
                continue;
            const side = program.sideOf(path);
            if (side === "web" || side === "unknown") {
                for (const { node, to } of departures(program, module)) {
                    if (seen.has(node) || !asksProfile(program, to))
                        continue;
                    seen.add(node);
                    const problem = onPage(program, node);
                    if (problem)
                        yield problem;
                }
            }
        }
        for (const text of program.strings()) {
            const module = (0,adopt/* moduleOf */.cD)(text);
            if (!profileScope.test(program.textOf(text) ?? "") ||
                program.isAside(module.path) ||
                program.sideOf(module.path) === "web")
                continue;
            if (text.parent?.kind === "template")
                continue;
            const problem = onServer(program, text);
            if (problem)
                yield problem;
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/consent/permission-before-trigger/rule.js






/** Listeners and the map's own dot read nothing by themselves; the clipboard has a rule of its own. */
const rule_asksNothing = new Set([
    "wx.onLocationChange",
    "MapContext.moveToLocation",
    "wx.getClipboardData",
    "wx.setClipboardData",
]);
const isAsked = (row) => row.data !== undefined && row.data !== "device" && !rule_asksNothing.has(row.api ?? "");
/** Interfaces of browsers and the JS-SDK that ask for a permission, and the kind of data they give. */
const pageApis = {
    "wx.getLocation": "location",
    "wx.openAddress": "address",
    "wx.startRecord": "recording",
    "wx.chooseImage": "photo",
    "wx.chooseInvoice": "invoice",
    "navigator.geolocation.getCurrentPosition": "location",
    "navigator.geolocation.watchPosition": "location",
    "navigator.mediaDevices.getUserMedia": "recording",
};
/** Kinds of capability that a page may be made for: who opens such a page from another one has asked for it. */
const featureKeys = new Set(["Camera", "Record", "BlueTooth", "Album", "MessageFile"]);
const rule_isPage = (program, { entry }) => {
    const { path } = (0,adopt/* moduleOf */.cD)(entry.function);
    const mini = program.miniProgramOf(path);
    return (entry.kind !== "life-cycle" ||
        mini === undefined ||
        mini.pages.length === 0 ||
        mini.pages.includes(path.replace(/\.\w+$/, "")) ||
        /(?:^|\/)app\.\w+$/i.test(path));
};
/** A page that opens by a choice of the user: neither the first one nor one of the tab bar. */
const isChosenPage = (program, start) => {
    const { path } = (0,adopt/* moduleOf */.cD)(start.entry.function);
    const mini = program.miniProgramOf(path);
    const page = path.replace(/\.\w+$/, "");
    return (start.entry.kind === "life-cycle" && mini !== undefined && mini.pages[0] !== page && !mini.tabPages.includes(page));
};
/** A switch of a configuration, which is for the developer to turn on. */
const isSwitch = (test) => test.kind === "member" && /(?:^|\.)(?:conf|config|options?|settings?)\./i.test(codeOf(test));
const rule_problemOf = (program, node, { label, name, data, key }) => {
    const start = unpromptedStart(program, node);
    if (!start ||
        [node, start.call].some((one) => program.isGuarded(one, (test) => isConsent(test) || isSwitch(test))) ||
        (featureKeys.has(key ?? "") && isChosenPage(program, start)))
        return undefined;
    const when = momentOf(start);
    return {
        place: calleePlace(program, start.call),
        message: {
            en: `${label} asks for ${name.en} at ${when}, before the user has asked for anything: call it when the user starts the feature that needs it.`,
            "zh-CN": `${label} 在 ${when} 时就索取${name["zh-CN"]}，此时用户尚未使用任何功能：请在用户触发相关功能后再调用。`,
        },
        ...(data ? { data: [data] } : {}),
        severity: start.entry.kind === "launch" ? "error" : "warning",
        // A component opens where a page shows it, which may be after a tap.
        ...(rule_isPage(program, start) ? {} : { confidence: "low" }),
        related: start.call === node
            ? []
            : [
                {
                    ...calleePlace(program, node),
                    message: { en: `${label} is called here.`, "zh-CN": `此处调用 ${label}。` },
                },
            ],
    };
};
/** A camera or microphone component that is there from the start on a page that opens without a choice of the user. */
const rule_ofElement = (program, element, name, data) => {
    const { path } = (0,adopt/* moduleOf */.cD)(element);
    const mini = program.miniProgramOf(path);
    const page = path.replace(/\.\w+$/, "");
    if (!mini || (mini.pages[0] !== page && !mini.tabPages.includes(page)))
        return undefined;
    for (let at = element; at; at = at.parent) {
        if (at.kind === "element" &&
            at.attributes.some((one) => /^(?:wx:(?:el)?if|v-(?:else-)?if|v-show|hidden|v-else|wx:else)$/.test(one.name)))
            return undefined;
        if (at.kind === "conditional" ||
            at.kind === "binary" ||
            (at.kind === "element" && at.tag === "template" && attributeOf(at, "name") !== undefined))
            return undefined;
    }
    return {
        place: { ...program.placeOf({ ...element, end: element.openEnd }) },
        message: {
            en: `<${element.tag}> asks for ${name.en} as soon as the program opens: show it when the user starts the feature.`,
            "zh-CN": `<${element.tag}> 会在打开小程序时立即索取${name["zh-CN"]}：请在用户触发相关功能后再显示。`,
        },
        ...(data ? { data: [data] } : {}),
    };
};
/* harmony default export */ const permission_before_trigger_rule = ({
    id: "consent/permission-before-trigger",
    clauses: ["D1"],
    severity: "warning",
    confidence: "medium",
    title: { en: "A permission is asked for before the user needs it", "zh-CN": "用户尚未使用功能就索取权限" },
    literals: [...privacyLiterals, "openAddress", "geolocation", "getUserMedia"],
    *check(program) {
        const rows = privacyInterfaces.filter(isAsked);
        const apis = rows.flatMap(({ api }) => api ?? []);
        for (const call of callsEverywhere(program, [...apis, "wx.authorize", ...Object.keys(pageApis)])) {
            const api = program.apiOf(call.callee) ?? "";
            if (program.sideOf((0,adopt/* moduleOf */.cD)(call).path) === "web") {
                const data = Object.hasOwn(pageApis, api) ? pageApis[api] : undefined;
                const problem = data && rule_problemOf(program, call, { label: api, name: data_words/* dataWords */.G[data], data });
                if (problem)
                    yield problem;
                continue;
            }
            const scope = api === "wx.authorize" ? program.textOf(program.argument(call, 0, "scope")) : undefined;
            const row = rows.find((one) => (scope === undefined ? pathOf(one) === api : one.authorize === scope));
            const problem = row &&
                rule_problemOf(program, call, {
                    label: scope ?? row.api ?? api,
                    name: row.name,
                    data: row.data,
                    key: row.privacyKey,
                });
            if (problem)
                yield problem;
        }
        for (const { row, node } of privacyUses(program, ({ component }) => component !== undefined && component.attribute === undefined)) {
            const problem = node.kind === "element" ? rule_ofElement(program, node, row.name, row.data) : undefined;
            if (problem)
                yield problem;
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/initial-data.js

/** Calls that hold a state with a first value: Vue's `ref`, React's `useState`. */
const stateCalls = new Set(["ref", "shallowRef", "useState", "observable"]);
/** The scripts that give a markup file its data: the file itself, and for WXML the script beside it. */
const scriptsOf = (program, module) => module.language === "wxml"
    ? [".ts", ".js"]
        .map((ending) => program.module(module.path.replace(/\.wxml$/, ending)))
        .filter((one) => one !== undefined)
    : [module];
/** True when the object that holds an entry is the data of a page or component: `data: {…}`, `data() { return {…} }`, `reactive({…})`. */
const isData = (entry) => {
    for (let at = entry.parent, hops = 0; at && hops < 8; at = at.parent, hops++) {
        if (at.kind === "entry" && at.key === "data")
            return true;
        if (at.kind === "function" && at.name === "data")
            return true;
        if (at.kind === "call" && at.callee.kind === "name" && /^(?:reactive|ref|useState)$/.test(at.callee.name))
            return true;
        if (at.kind === "declare" && at.target.kind === "name" && /^(?:state|data|initial\w*)$/i.test(at.target.name))
            return true;
        if (at.kind === "field" && /^(?:state|data)$/.test(at.name))
            return true;
    }
    return false;
};
/** Only values that may say yes or no are kept. */
const isFlag = (value) => value.kind === "boolean" || value.kind === "string";
const targetName = (target) => {
    if (target.kind === "name")
        return target.name;
    const first = target.kind === "array-pattern" ? target.items[0] : undefined;
    return first?.kind === "name" ? first.name : undefined;
};
/** The first values of all data fields of a script, by the field's name. */
const valuesIn = (script) => {
    const values = new Map();
    const keep = (name, value) => {
        if (name === undefined || !value)
            return;
        const list = values.get(name);
        if (list)
            list.push(value);
        else
            values.set(name, [value]);
    };
    (0,adopt/* walk */.GG)(script, (node) => {
        if (node.kind === "entry" && isFlag(node.value) && isData(node))
            keep(node.key, node.value);
        if (node.kind === "field" && node.value && isFlag(node.value))
            keep(node.name, node.value);
        if (node.kind !== "declare" || node.value?.kind !== "call" || node.value.callee.kind !== "name")
            return;
        if (stateCalls.has(node.value.callee.name))
            keep(targetName(node.target), node.value.arguments[0]);
    });
    return values;
};
const initial_data_known = new WeakMap();
/** The flags that a field of the page's or component's data starts with: literals of true, false or a text; none when nothing is known. */
const initialValues = (program, user, name) => scriptsOf(program, (0,adopt/* moduleOf */.cD)(user)).flatMap((script) => {
    const values = initial_data_known.get(script) ?? valuesIn(script);
    initial_data_known.set(script, values);
    return values.get(name) ?? [];
});

;// CONCATENATED MODULE: ./lib/rules/markup-text.js

const attributeTexts = new Set(["title", "label", "placeholder", "aria-label", "text", "content"]);
/** Nodes looked at in one element; the line beside a field has a few dozen. */
const NODE_LIMIT = 400;
/** What people read in and on an element, constants followed; unknown parts are blanks. At most 400 characters. */
const textIn = (program, node) => {
    let text = "";
    let left = NODE_LIMIT;
    (0,adopt/* walk */.GG)(node, (one) => {
        if (text.length > 400 || left-- <= 0)
            return false;
        if (one.kind === "text")
            text += ` ${one.value ? (program.textOf(one.value) ?? "").replaceAll("${}", " ") : one.text}`;
        if (one.kind === "attribute" && attributeTexts.has(one.name.replace(/^:/, "")))
            text += ` ${one.text ?? ""}`;
        if (one.kind === "string" && one.parent?.kind === "element")
            text += ` ${one.value}`;
        return one.kind !== "attribute" && one.kind !== "function";
    });
    return text.replace(/\s+/g, " ").trim().slice(0, 400);
};
/** The element directly around a node of markup. */
const elementAround = (node) => {
    for (let at = node.parent; at; at = at.parent)
        if (at.kind === "element")
            return at;
    return undefined;
};
/**
 * What people read beside an element: its own text and that of the smallest element around it that has more, as long as
 * that is no longer than a line or two.
 */
const textBeside = (program, element, limit = 100) => {
    let text = textIn(program, element);
    let at = elementAround(element);
    for (let hops = 0; at && hops < 3; hops++, at = elementAround(at)) {
        const more = textIn(program, at);
        if (more.length > limit)
            break;
        text = more;
        if (text.length > 12)
            break;
    }
    return text;
};

;// CONCATENATED MODULE: ./lib/rules/consent/prechecked-agreement/rule.js





/** A box of any component library: `checkbox`, `van-radio`, `u-switch`, `Checkbox`. */
const boxTag = /(?:^|[a-z]-)(?:checkbox|radio|switch)(?:-item)?$|^(?:Checkbox|Radio|Switch)$/i;
const stateAttribute = /^(?::|v-model:?|model:|v-bind:)?(?:checked|default-checked|defaultchecked|value|model-value|modelvalue|v-model)?$/i;
/** Names by which a box that is drawn by hand keeps its state. */
const agreeName = /^(?:is|has|_)?_?(?:agree|agreed|agreement|check|checked|protocol|read|accept|accepted|consent|privacy)(?:ment|ed)?(?:_?(?:status|state|flag|checked|check|agree|agreed|protocol|privacy|policy|agreement|rule|rules|terms))?$/i;
const isOnAgreement = (program, element) => {
    const text = inSimplifiedScript(textBeside(program, element));
    if (/协议|隐私|条款|政策|须知/.test(text))
        return true;
    return /\b(?:agree|consent)\b.{0,60}\b(?:terms|policy|privacy|agreement)\b|\b(?:terms of (?:use|service)|privacy policy)\b/i.test(text);
};
/** The name that an attribute is bound to, when it is bound to one alone or to its negation by a double one. */
const boundName = (value) => {
    const inner = value?.kind === "template" && value.parts.length === 1 ? value.parts[0] : value;
    if (inner?.kind === "name")
        return inner.name;
    return inner?.kind === "member" && (inner.object.kind === "this" || inner.object.kind === "name")
        ? inner.property
        : undefined;
};
const prechecked_agreement_rule_isTrue = (value) => value.kind === "boolean" ? value.value : value.kind === "string" && value.value === "true";
/** The literal that ticks a box: on the box itself, or where the data it is bound to starts. */
const tickedBy = (program, element, attribute) => {
    if (!attribute.value)
        return attribute.text === undefined || attribute.text === "true" || attribute.text === "checked"
            ? program.placeOf(attribute)
            : undefined;
    if (prechecked_agreement_rule_isTrue(attribute.value))
        return program.placeOf(attribute);
    const name = boundName(attribute.value);
    const initial = name === undefined ? undefined : initialValues(program, element, name).find(prechecked_agreement_rule_isTrue);
    return initial && program.placeOf(initial);
};
const ofBox = (program, element) => {
    for (const attribute of element.attributes) {
        const name = attribute.name.replace(/-/g, "").toLowerCase();
        const isState = name.endsWith("checked") || (attribute.value !== undefined && stateAttribute.test(attribute.name));
        const place = isState ? tickedBy(program, element, attribute) : undefined;
        if (place)
            return place;
    }
    return undefined;
};
/** A box drawn with pictures or classes: an attribute that hangs on a field named as an agreement, which starts as true. */
const ofDrawnBox = (program, element) => {
    for (const attribute of element.attributes) {
        if (!/^(?::?(?:src|class|name|type|color)|wx:if|v-if|v-show|className)$/.test(attribute.name) || !attribute.value)
            continue;
        let place;
        (0,adopt/* walk */.GG)(attribute.value, (node) => {
            const name = node.kind === "name" ? node.name : node.kind === "member" ? node.property : undefined;
            if (place || name === undefined || !agreeName.test(name))
                return;
            const initial = initialValues(program, element, name).find(prechecked_agreement_rule_isTrue);
            if (initial)
                place = program.placeOf(initial);
        });
        if (place)
            return place;
    }
    return undefined;
};
const problemAt = (place) => ({
    place,
    message: {
        en: "The agreement is ticked before the user has read it, which is no explicit consent: start unticked and let the user tick it.",
        "zh-CN": "协议在用户阅读之前就已默认勾选，不构成明示同意：请默认不勾选，由用户自行勾选。",
    },
});
/* harmony default export */ const prechecked_agreement_rule = ({
    id: "consent/prechecked-agreement",
    clauses: ["D1"],
    severity: "warning",
    confidence: "high",
    title: { en: "The agreement is ticked by default", "zh-CN": "协议默认勾选" },
    literals: [
        "checkbox",
        "Checkbox",
        "radio",
        "Radio",
        "switch",
        "Switch",
        "协议",
        "協議",
        "隐私",
        "隱私",
        "rivacy",
        "gree",
    ],
    company: [
        "协议",
        "協議",
        "隐私",
        "隱私",
        "条款",
        "條款",
        "政策",
        "须知",
        "須知",
        "gree",
        "onsent",
        "erms",
        "rivacy",
        "GREE",
        "ONSENT",
        "ERMS",
        "RIVACY",
    ],
    *check(program) {
        const seen = new Set();
        for (const element of program.elements()) {
            const isBox = boxTag.test(element.tag) ||
                (element.tag === "input" && /^(?:checkbox|radio)$/.test(attributeOf(element, "type") ?? ""));
            const { path } = (0,adopt/* moduleOf */.cD)(element);
            if (program.isAside(path) ||
                (!isBox &&
                    !/^(?:image|icon|text|view|i|span|div|img|van-icon|u-icon|uni-icons|t-icon|Image|View|Text|Icon)$/.test(element.tag)))
                continue;
            const place = isBox ? ofBox(program, element) : ofDrawnBox(program, element);
            const key = place && `${place.path}:${place.startLine}:${place.startColumn}`;
            if (!place || key === undefined || seen.has(key) || !isOnAgreement(program, element))
                continue;
            seen.add(key);
            yield problemAt(place);
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/consent/privacy-dialog-broken/rule.js

const privacy_dialog_broken_rule_messages = {
    noButton: {
        en: "A privacy dialog of its own is registered, but no template has a button with open-type agreePrivacyAuthorization: users can't agree and the interfaces stay blocked; add the button.",
        "zh-CN": "注册了自定义隐私弹窗，但没有任何模板包含 open-type 为 agreePrivacyAuthorization 的按钮：用户无法同意，接口会一直被拦截；请补上该按钮。",
    },
    autoAgree: {
        en: "Consent to the privacy guide is given in the user's name, without a tap: resolve with agree only in the handler of the agree button.",
        "zh-CN": "未经点击就替用户同意了隐私保护指引：只能在同意按钮的回调中以 agree 回应。",
    },
    noButtonId: {
        en: "The answer agree names no buttonId, so the platform does not take it: hand over the id of the agree button.",
        "zh-CN": "以 agree 回应时没有给出 buttonId，平台不会认可：请传入同意按钮的 id。",
    },
    noRefusal: {
        en: "The privacy dialog can't be refused, as nothing answers with disagree: give the user a way to decline.",
        "zh-CN": "隐私弹窗无法拒绝，没有任何代码以 disagree 回应：请为用户提供拒绝的途径。",
    },
};
/** `resolve({ event: "agree", … })`, whatever the function is called: the options of the answer. */
const answersIn = (root, event) => {
    const found = [];
    (0,adopt/* walk */.GG)(root, (node) => {
        const [options] = node.kind === "call" ? node.arguments : [];
        if (node.kind !== "call" || options?.kind !== "object")
            return;
        const value = options.entries.find((entry) => entry.key === "event")?.value;
        if (value?.kind === "string" && value.value === event)
            found.push({ call: node, options });
    });
    return found;
};
const privacy_dialog_broken_rule_isBelow = (path, root) => root === "" || path.startsWith(`${root}/`);
function* rule_judge(program, registration, root) {
    const place = program.placeOf(registration.callee);
    const holds = (pattern) => program.search(pattern).some((path) => privacy_dialog_broken_rule_isBelow(path, root));
    // A library or component of a package may bring the dialog along.
    if (!holds(/agreePrivacyAuthorization/))
        yield { place, message: privacy_dialog_broken_rule_messages.noButton };
    const [handler] = registration.arguments;
    const handlers = handler?.kind === "function" ? [handler] : handler ? program.functionsOf(handler) : [];
    for (const { call } of handlers.flatMap((one) => answersIn(one, "agree"))) {
        if (!program.entriesOf(call).some(({ kind }) => kind === "gesture"))
            yield { place: program.placeOf(call), message: privacy_dialog_broken_rule_messages.autoAgree };
    }
    if (!holds(/\bdisagree\b/))
        yield { place, message: privacy_dialog_broken_rule_messages.noRefusal, severity: "warning" };
}
/* harmony default export */ const privacy_dialog_broken_rule = ({
    id: "consent/privacy-dialog-broken",
    clauses: ["D1"],
    severity: "error",
    confidence: "high",
    title: { en: "The program's own privacy dialog does not work", "zh-CN": "自定义隐私弹窗不完整" },
    literals: ["onNeedPrivacyAuthorization", "PrivacyAuthorization"],
    *check(program) {
        for (const call of program.calls("wx.onNeedPrivacyAuthorization")) {
            const { path } = (0,adopt/* moduleOf */.cD)(call);
            if (program.sideOf(path) === "miniprogram" && !program.isAside(path))
                yield* rule_judge(program, call, program.miniProgramOf(path)?.root ?? "");
        }
        for (const module of program.modules("PrivacyAuthorization")) {
            if (program.isAside(module.path) || program.sideOf(module.path) !== "miniprogram")
                continue;
            for (const { call, options } of answersIn(module, "agree")) {
                if (options.entries.some((entry) => entry.spread || entry.key === "buttonId"))
                    continue;
                yield { place: program.placeOf(call), message: privacy_dialog_broken_rule_messages.noButtonId };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/consent/private-info-invalid/rule.js




/** Takes an item out of its list with the comma that goes with it. */
const removal = (program, node) => {
    const { text } = (0,adopt/* moduleOf */.cD)(node);
    const after = /^\s*,[^\S\n]*/.exec(text.slice(node.end, node.end + 200));
    const before = /,\s*$/.exec(text.slice(Math.max(0, node.start - 200), node.start));
    const start = after ? node.start : node.start - (before?.[0].length ?? 0);
    return { ...program.placeOf({ ...node, start, end: node.end + (after?.[0].length ?? 0) }), text: "" };
};
const unknownName = (program, { name, node }) => ({
    place: program.placeOf(node),
    message: {
        en: `requiredPrivateInfos takes only the eight interfaces of location and address, not ${name.slice(0, 40)}: remove it, as the upload is refused with it.`,
        "zh-CN": `requiredPrivateInfos 只接受八个位置与地址接口，不含 ${name.slice(0, 40)}：请删除，否则上传会被拒绝。`,
    },
    fix: { description: { en: "Remove the name.", "zh-CN": "删除该名称。" }, edits: [removal(program, node)] },
});
const clash = (program, fuzzy, precise) => ({
    place: program.placeOf(fuzzy.node),
    severity: "warning",
    message: {
        en: `getFuzzyLocation and ${precise.name} exclude each other in requiredPrivateInfos: keep the fuzzy one unless the feature needs the exact position.`,
        "zh-CN": `requiredPrivateInfos 中 getFuzzyLocation 与 ${precise.name} 互斥：除非功能确需精确位置，请只保留模糊定位。`,
    },
    data: ["location"],
});
/* harmony default export */ const private_info_invalid_rule = ({
    id: "consent/private-info-invalid",
    clauses: ["D1"],
    severity: "error",
    confidence: "high",
    title: {
        en: "requiredPrivateInfos holds a wrong or conflicting name",
        "zh-CN": "requiredPrivateInfos 含无效或互斥的名称",
    },
    literals: ["requiredPrivateInfos"],
    *check(program) {
        for (const mini of miniProgramsInFocus(program)) {
            const declared = declaredNames(program, mini, "requiredPrivateInfos") ?? [];
            for (const one of declared)
                if (!requiredPrivateInfos.includes(one.name))
                    yield unknownName(program, one);
            const fuzzy = declared.find(({ name }) => name === "getFuzzyLocation");
            const precise = declared.find(({ name }) => preciseLocationInfos.includes(name));
            if (fuzzy && precise)
                yield clash(program, fuzzy, precise);
            const pages = mini.framework === "uni-app"
                ? program.module(mini.root === "" ? "pages.json" : `${mini.root}/pages.json`)
                : undefined;
            const lost = (0,program_data/* dataAt */.ox)(pages?.data, "requiredPrivateInfos");
            const place = lost?.parent?.kind === "data-entry" ? program.placeOf(lost.parent) : undefined;
            if (place && manifestPlace(program, mini, "requiredPrivateInfos")) {
                yield {
                    place,
                    severity: "warning",
                    message: {
                        en: "uni-app does not emit requiredPrivateInfos from pages.json: move it to mp-weixin in manifest.json.",
                        "zh-CN": "uni-app 不会输出 pages.json 中的 requiredPrivateInfos：请移到 manifest.json 的 mp-weixin 下。",
                    },
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/consent/private-info-undeclared/rule.js





const private_info_undeclared_rule_nameOf = (use) => use.label.slice(use.label.lastIndexOf(".") + 1);
/** Adds a name behind the last one of a list that is written out in JSON; not where the precise and fuzzy ones would clash. */
const fixOf = (program, mini, name) => {
    const list = (0,program_data/* dataAt */.ox)(mini.config, "requiredPrivateInfos");
    const last = list?.kind === "data-list" ? list.items.at(-1) : undefined;
    if (!last || mini.manifest?.language !== "json" || name === "getFuzzyLocation" || preciseLocationInfos.includes(name))
        return undefined;
    const { path, endLine, endColumn } = program.placeOf(last);
    return {
        description: { en: `Declare ${name}.`, "zh-CN": `声明 ${name}。` },
        edits: [{ path, startLine: endLine, startColumn: endColumn, endLine, endColumn, text: `, "${name}"` }],
    };
};
/** The program declares some interfaces, so one that is missing fails for every user. */
const missingOne = (program, mini, use) => {
    const fix = fixOf(program, mini, private_info_undeclared_rule_nameOf(use));
    return {
        place: usePlace(program, use),
        message: {
            en: `${use.label} is called but requiredPrivateInfos of the app configuration does not declare it: the call fails and users were never told of it; declare it, or do without.`,
            "zh-CN": `调用了 ${use.label}，但应用配置的 requiredPrivateInfos 未声明：接口会调用失败，用户也未被告知；请补充声明，或不再使用。`,
        },
        ...(use.row.data ? { data: [use.row.data] } : {}),
        ...(fix ? { fix } : {}),
    };
};
/** Nothing is declared at all: programs released before the field came are exempt, which code cannot show. */
const missingAll = (program, mini, uses) => {
    const place = manifestPlace(program, mini, "permission");
    const names = [...new Set(uses.map(private_info_undeclared_rule_nameOf))].sort().join(", ");
    return (place && {
        place,
        severity: "warning",
        confidence: "medium",
        message: {
            en: `The app configuration has no requiredPrivateInfos although ${names} is called: add the list, without which these interfaces fail in programs released since 2022-07-14.`,
            "zh-CN": `代码调用了 ${names}，应用配置却没有 requiredPrivateInfos：请补充该列表，否则 2022-07-14 之后发布的小程序调用会失败。`,
        },
        data: [...new Set(uses.flatMap((use) => use.row.data ?? []))],
        related: uses.slice(0, 5).map((use) => ({
            ...usePlace(program, use),
            message: { en: `${use.label} is called here.`, "zh-CN": `此处调用了 ${use.label}。` },
        })),
    });
};
/* harmony default export */ const private_info_undeclared_rule = ({
    id: "consent/private-info-undeclared",
    clauses: ["D1"],
    severity: "error",
    confidence: "high",
    title: { en: "A private interface is called but not declared", "zh-CN": "调用隐私接口却未声明" },
    literals: requiredPrivateInfos,
    *check(program) {
        const byProgram = new Map();
        for (const use of privacyUses(program, (row) => row.declared)) {
            const mini = program.miniProgramOf((0,adopt/* moduleOf */.cD)(use.node).path);
            if (mini)
                byProgram.set(mini, [...(byProgram.get(mini) ?? []), use]);
        }
        for (const [mini, uses] of byProgram) {
            const declared = declaredNames(program, mini, "requiredPrivateInfos");
            if (!declared)
                continue;
            const names = new Set(declared.map(({ name }) => name));
            const missing = uses.filter((use) => !names.has(private_info_undeclared_rule_nameOf(use)));
            if (missing.length === 0)
                continue;
            if (names.size > 0) {
                // Once a name: the first call stands for all.
                const seen = new Set();
                for (const use of missing)
                    if (!seen.has(private_info_undeclared_rule_nameOf(use)) && seen.add(private_info_undeclared_rule_nameOf(use)))
                        yield missingOne(program, mini, use);
            }
            else {
                const problem = missingAll(program, mini, missing);
                if (problem)
                    yield problem;
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/consent/punish-refusal/rule.js




/** Interfaces whose failure is a refusal of the user. */
const rule_asking = new Set([
    ...privacyInterfaces.flatMap((row) => (row.api !== undefined && row.data !== undefined ? [row.api] : [])),
    "wx.authorize",
    "wx.getSetting",
    "wx.openSetting",
    "wx.requirePrivacyAuthorize",
    "wx.getRecorderManager().start",
]);
/** "Without authorising you cannot enter": the whole program is withheld, not the one feature. Agreements may be a condition. */
const withheld = /(?:拒绝|不|未|没有?|取消)(?:进行|给予|微信)?(?:授权|允许|登录授权)[^。！!；;\n]{0,14}?(?:无法|不能|不可以?|将不能?)(?:正常|继续)?(?:进入|(?:使用|访问|打开|体验)(?:本|该|我们的?)?(?:小程序|程序|应用|系统|平台|全部|所有))/;
const withheldFirst = /(?:必须|需要?|请先?|只有)[^。！!；;\n]{0,8}(?:授权|允许)[^。！!；;\n]{0,10}?(?:才能|方可|才可以?|之?后才)[^。！!；;\n]{0,4}(?:进入|(?:使用|访问|打开)(?:本|该)?(?:小程序|程序|应用|系统|平台|全部|所有))/;
const withheldEn = /(?:\b(?:refus|den(?:y|ied)|declin)\w*|\bwithout (?:authori[sz]\w+|permission))[^.]{0,60}\b(?:cannot|can't|can not|unable to|won't be able to) (?:enter|(?:use|access|open) (?:the|this) (?:mini[ -]?program|app))/i;
const isWithheld = (text) => {
    const simple = inSimplifiedScript(text);
    if (/协议|政策|隐私|条款/.test(simple))
        return false;
    return withheld.test(simple) || withheldFirst.test(simple) || withheldEn.test(text);
};
const punish_refusal_rule_messages = {
    exit: {
        en: "A user who refuses a permission is thrown out of the program: go on without it, and ask again only when the user starts the feature.",
        "zh-CN": "用户拒绝授权后直接退出小程序：请在没有该权限时继续提供其余功能，用户再次使用时才重新询问。",
    },
    loop: {
        en: "A user who refuses is asked again at once: go on without the permission, and ask again only when the user starts the feature.",
        "zh-CN": "用户拒绝后立即再次索取：请在没有该权限时继续，用户再次使用该功能时才重新询问。",
    },
    withheld: {
        en: "Users are told that they cannot enter without giving a permission: only the feature that needs it may be withheld.",
        "zh-CN": "告知用户不授权就无法进入：只能停用确实需要该权限的功能，不能停用整个小程序。",
    },
};
/** A choice of the user stands between the refusal and the call: a dialog that can be declined, or a tap. */
const isChosen = (program, call, cause) => {
    for (let at = call.parent; at && at !== cause; at = at.parent) {
        if (at.kind !== "call" || at === call || !entries/* userAnswers */.Fq.includes(program.apiOf(at.callee) ?? ""))
            continue;
        const cancel = program.argument(at, 0, "showCancel");
        return !(cancel?.kind === "boolean" && !cancel.value);
    }
    return false;
};
const causeOf = (program, call) => {
    const cause = program.failureOf(call);
    return cause && rule_asking.has(program.apiOf(cause.callee) ?? "") ? cause : undefined;
};
/* harmony default export */ const punish_refusal_rule = ({
    id: "consent/punish-refusal",
    clauses: ["D1"],
    severity: "error",
    confidence: "medium",
    title: { en: "Refusing a permission is punished", "zh-CN": "用户拒绝授权即被惩罚" },
    literals: [
        "exitMiniProgram",
        "authorize",
        "getLocation",
        "getUserProfile",
        "getUserInfo",
        "授权",
        "授權",
        "refuse",
        "denied",
        "decline",
    ],
    *check(program) {
        const isClient = (path) => {
            const side = program.sideOf(path);
            return (side === "miniprogram" || side === "web") && !program.isAside(path);
        };
        for (const call of program.calls("wx.exitMiniProgram")) {
            const cause = isClient((0,adopt/* moduleOf */.cD)(call).path) ? causeOf(program, call) : undefined;
            if (cause && !isChosen(program, call, cause))
                yield { place: program.placeOf(call.callee), message: punish_refusal_rule_messages.exit };
        }
        for (const asked of program.calls(...rule_asking)) {
            const { path } = (0,adopt/* moduleOf */.cD)(asked);
            const around = isClient(path) ? program.enclosingFunction(asked) : undefined;
            if (!around || program.sideOf(path) !== "miniprogram")
                continue;
            for (const call of program.callersOf(around)) {
                if (program.failureOf(call) !== asked || isChosen(program, call, asked))
                    continue;
                yield { place: program.placeOf(call.callee), message: punish_refusal_rule_messages.loop, severity: "warning" };
            }
        }
        for (const { text, node } of program.visibleTexts()) {
            if (text.length < 200 && isWithheld(text) && isClient((0,adopt/* moduleOf */.cD)(node).path))
                yield { place: program.placeOf(node), message: punish_refusal_rule_messages.withheld, severity: "warning" };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/consent/refusal-unhandled/rule.js

/** A `.catch`, `.finally` or second argument of `.then` on the chain that starts at the call. */
const isChained = (call) => {
    let at = call;
    for (let hops = 0; hops < 20 && at.parent?.kind === "member" && at.parent.parent?.kind === "call"; hops++) {
        const step = at.parent.parent;
        if (at.parent.property === "catch" ||
            at.parent.property === "finally" ||
            (at.parent.property === "then" && step.arguments.length > 1))
            return true;
        at = step;
    }
    return false;
};
/** The promise is given to somebody else, or a `try` around it takes the refusal. */
const isLeftToOthers = (call) => {
    for (let at = call, parent = call.parent; parent; at = parent, parent = parent.parent) {
        if (parent.kind === "return")
            return true;
        if (parent.kind === "try" && parent.handlers.length > 0 && parent.body.some((one) => one === at))
            return true;
        if (parent.kind === "function")
            return parent.isAsync && at !== call && hasAwait(call);
        if (parent.kind === "call" && parent.arguments.some((one) => one === at))
            return true;
    }
    return false;
};
const hasAwait = (call) => call.parent?.kind === "await";
/** Options that are not written out here may hold anything. */
const handlesIt = (program, call) => {
    const [options] = call.arguments;
    if (options?.kind !== "object")
        return true;
    const isOpen = options.entries.some((entry) => entry.spread && program.valuesOf(entry.value).length === 0);
    return isOpen || program.option(options, "fail") !== undefined || program.option(options, "complete") !== undefined;
};
/* harmony default export */ const refusal_unhandled_rule = ({
    id: "consent/refusal-unhandled",
    clauses: ["D1"],
    severity: "notice",
    confidence: "medium",
    title: { en: "Nothing happens when the user refuses", "zh-CN": "未处理用户拒绝授权的情况" },
    literals: ["authorize", "requirePrivacyAuthorize"],
    *check(program) {
        for (const call of program.calls("wx.authorize", "wx.requirePrivacyAuthorize")) {
            const { path } = (0,adopt/* moduleOf */.cD)(call);
            if (program.sideOf(path) !== "miniprogram" || program.isAside(path))
                continue;
            if (handlesIt(program, call) || isChained(call) || isLeftToOthers(call))
                continue;
            yield {
                place: program.placeOf(call.callee),
                message: {
                    en: "Users who refuse this permission get no answer at all: handle the refusal in fail, and let the rest of the feature work without it.",
                    "zh-CN": "用户拒绝授权后得不到任何回应：请在 fail 中处理拒绝，并让其余功能照常可用。",
                },
            };
        }
    },
});

// EXTERNAL MODULE: ./lib/knowledge/analytics-calls.js
var analytics_calls = __webpack_require__(2624);
;// CONCATENATED MODULE: ./lib/rules/consent/sdk-before-consent/rule.js



/** Methods by which a vendor is told who the user is. */
const identifies = /^(?:login|identify|alias|setopenid|setunionid|sendopenid|setuserid|setuser|setusercontext|bindopenid|bind|onprofilesignin|onlogin|setprofile|setaccount|setvisitor|setpersonproperties|setuserproperties|setuserattributes)$/;
/** The vendor that a call tells who the user is; undefined for other calls. The platform's own statistics are left out. */
const vendorOf = (program, call) => {
    const path = (program.apiOf(call.callee) ?? "").toLowerCase();
    const dot = path.lastIndexOf(".");
    const method = path.slice(dot + 1);
    if (!identifies.test(method) || call.arguments.length === 0)
        return undefined;
    const receiver = dot < 0 ? "" : path.slice(0, dot).replace(/^(?:getapp\(\)|app|this|wx|window)\./, "");
    // A package goes by its own name, its import by the vendor's: `import mixpanel from "mixpanel-browser"`.
    const written = call.callee.kind === "member" && call.callee.object.kind === "name" ? call.callee.object.name.toLowerCase() : "";
    return analytics_calls/* analyticsCalls */.i.find((row) => row.vendor !== "We Analysis" &&
        row.methods.includes(method) &&
        [receiver, written].some((name) => name !== "" && row.on.test(name)))?.vendor;
};
/* harmony default export */ const sdk_before_consent_rule = ({
    id: "consent/sdk-before-consent",
    clauses: ["D1", "D3"],
    severity: "warning",
    confidence: "medium",
    title: {
        en: "A statistics vendor learns who the user is before any consent",
        "zh-CN": "用户同意之前就把身份交给统计服务商",
    },
    literals: [
        "sensors",
        "aldstat",
        "uma",
        "umeng",
        "gio",
        "mixpanel",
        "amplitude",
        "posthog",
        "Sentry",
        "TDAPP",
        "talkingdata",
        "thinkingdata",
        "clarity",
        "zhuge",
    ],
    *check(program) {
        for (const call of program.allCalls()) {
            const vendor = vendorOf(program, call);
            if (vendor === undefined)
                continue;
            const { path } = (0,adopt/* moduleOf */.cD)(call);
            const side = program.sideOf(path);
            if ((side !== "miniprogram" && side !== "web") || program.isAside(path))
                continue;
            const start = unpromptedStart(program, call);
            if (!start || program.isGuarded(call, isConsent))
                continue;
            yield {
                place: calleePlace(program, call),
                message: {
                    en: `${vendor} is told who the user is at ${momentOf(start)}, before the user has agreed to anything: start it without an identity, and hand that over after consent.`,
                    "zh-CN": `在 ${momentOf(start)} 时就把用户身份交给 ${vendor}，此时用户尚未同意：请先匿名启动，征得同意后再传身份。`,
                },
                data: ["account-id"],
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/content/check-disabled/rule.js

/** A call of the platform's content checks, written as code: awaited, assigned, tested or chained. */
const disabledCall = /(?:=|await|return|if\s*\(|\?|^)\s*[\w.!$]*\b((?:msg|img|text|media|content)_?(?:sec_?)?check(?:async)?\w*)\s*\(/im;
const isStillCalled = (module, name) => {
    let called = false;
    (0,adopt/* walk */.GG)(module, (node) => {
        if (node.kind !== "call")
            return;
        const callee = node.callee.kind === "member" ? node.callee.property : node.callee.kind === "name" ? node.callee.name : "";
        if (callee.toLowerCase() === name.toLowerCase())
            called = true;
    });
    return called;
};
/* harmony default export */ const check_disabled_rule = ({
    id: "content/check-disabled",
    clauses: ["O4"],
    severity: "warning",
    confidence: "medium",
    title: { en: "The check of user content is commented out", "zh-CN": "内容安全检测被注释掉" },
    literals: ["ecCheck", "ec_check", "ontentCheck", "ontent_check", "mediaCheck", "media_check", "textCheck"],
    *check(program) {
        for (const module of program.modules("ecCheck", "ec_check", "ontentCheck", "ontent_check", "mediaCheck", "media_check", "textCheck")) {
            if (program.isAside(module.path))
                continue;
            const told = new Set();
            for (const comment of module.comments) {
                const name = disabledCall.exec(comment.text.replace(/^\s*(?:\/\/|#|\/\*+|\*)\s?/gm, ""))?.[1];
                if (!name || told.has(name) || isStillCalled(module, name))
                    continue;
                told.add(name);
                yield {
                    place: program.placeOf(comment),
                    message: {
                        en: "What users publish is no longer checked, because the call of the content check is commented out: switch it on again before others see the content.",
                        "zh-CN": "内容安全检测调用被注释掉，用户发布的内容未经检测就会展示给他人：请恢复检测。",
                    },
                    data: ["message"],
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/content/visible-hits.js

/** Files that list words in order to filter them are no content. */
const dictionary = /sensitive|bad_?words?|keywords?_?filter|forbidden|blacklist|lexicon|敏感词|词库/i;
/** Texts people read that hold a phrase, in order of place; word lists and files that are not the product are left out. */
const visibleHits = (program, pattern, lookAlikes = []) => program.visibleTexts().flatMap(({ text, node }) => {
    const { path } = program.placeOf(node);
    if (program.isAside(path) || dictionary.test(path))
        return [];
    const phrases = [...new Set(findPhrases(text, pattern, lookAlikes).map(({ phrase }) => phrase.toLowerCase()))];
    return phrases.length > 0 ? [{ path, node, phrases }] : [];
});
/** The first hit of each file in which at least so many different phrases occur. */
const firstOfFiles = (hits, least) => {
    const files = new Map();
    for (const hit of hits) {
        const file = files.get(hit.path) ?? { first: hit, phrases: new Set() };
        for (const phrase of hit.phrases)
            file.phrases.add(phrase);
        files.set(hit.path, file);
    }
    return [...files.values()].filter(({ phrases }) => phrases.size >= least).map(({ first }) => first);
};

;// CONCATENATED MODULE: ./lib/rules/content/gambling/rule.js



const { zh: rule_zh, en: rule_en, lookAlikes: rule_lookAlikes } = lexicons.gambling;
const rule_phrases = phrasePattern([...rule_zh, ...rule_en]);
/* harmony default export */ const gambling_rule = ({
    id: "content/gambling",
    clauses: ["O4"],
    severity: "warning",
    confidence: "medium",
    title: { en: "Text offers gambling", "zh-CN": "含赌博或涉赌玩法" },
    literals: [...rule_zh, ...rule_en].filter((phrase) => phrase.length > 1),
    *check(program) {
        for (const { node } of firstOfFiles(visibleHits(program, rule_phrases, rule_lookAlikes), 2)) {
            yield {
                place: program.placeOf(node),
                message: {
                    en: "Several words of gambling are shown to users on this page; betting and games of chance for money are not allowed: remove the gameplay.",
                    "zh-CN": "本页向用户展示了多处涉赌用语；不允许投注及以钱财为注的玩法：请移除该玩法。",
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/content/induced-follow-download/rule.js



const { inducedFollowing, inducedDownload } = lexicons;
const induced_follow_download_rule_phrases = phrasePattern([
    ...inducedFollowing.zh,
    ...inducedFollowing.en,
    ...inducedDownload.zh,
    ...inducedDownload.en,
]);
/* harmony default export */ const induced_follow_download_rule = ({
    id: "content/induced-follow-download",
    clauses: ["O4"],
    severity: "warning",
    confidence: "low",
    title: { en: "Text baits users into following or downloading", "zh-CN": "文案诱导关注或下载" },
    literals: ["关注", "下载", "follow", "download", "subscribe"],
    *check(program) {
        for (const { node } of visibleHits(program, induced_follow_download_rule_phrases)) {
            yield {
                place: program.placeOf(node),
                message: {
                    en: "A feature or reward is tied to following an account or installing an app: offer it without, and the link as a choice.",
                    "zh-CN": "以关注公众号或下载应用作为使用功能、领取奖励的条件：请取消该条件，仅作为可选入口。",
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/content/induced-share-text/rule.js



const { zh: induced_share_text_rule_zh, en: induced_share_text_rule_en, lookAlikes: induced_share_text_rule_lookAlikes } = lexicons.inducedSharing;
const induced_share_text_rule_phrases = new RegExp(`${phrasePattern([...induced_share_text_rule_zh, ...induced_share_text_rule_en]).source}|(?:分享|转发)(?:给|到)?[^，。！!；;\\n]{0,6}(?:后|才能|即可|就能|就可)[^，。！!；;\\n]{0,6}(?:领取|解锁|查看|继续|获得|免费)`, "gi");
/* harmony default export */ const induced_share_text_rule = ({
    id: "content/induced-share-text",
    clauses: ["O4"],
    severity: "warning",
    confidence: "medium",
    title: { en: "Text baits users into sharing", "zh-CN": "文案诱导分享" },
    literals: ["分享", "转发", "助力", "砍", "集赞", "邀请", "share", "Share", "invite", "forward"],
    company: [
        "分享",
        "转发",
        "助力",
        "砍",
        "集赞",
        "邀请",
        "unlock",
        "continue",
        "to get",
        "to win",
        "and win",
        "earn",
        "oments",
        "boost",
        "bargain",
        "the answer",
        "reward",
        "coupon",
    ],
    *check(program) {
        for (const { node } of visibleHits(program, induced_share_text_rule_phrases, induced_share_text_rule_lookAlikes)) {
            yield {
                place: program.placeOf(node),
                message: {
                    en: "This text promises something for sharing, so people send it to friends for a reward: let features and rewards stand without sharing.",
                    "zh-CN": "这段文案以利益诱导用户分享给好友：功能与奖励请勿以分享为条件。",
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/content/lottery-random-reward/rule.js




const { zh: lottery_random_reward_rule_zh, en: lottery_random_reward_rule_en } = lexicons.lottery;
const lottery_random_reward_rule_phrases = phrasePattern([...lottery_random_reward_rule_zh, ...lottery_random_reward_rule_en]);
/** Paying or spending points on the same page: the draw is bought. */
const paid = /支付|付款|购买|充值|积分|金币|元\/|￥|¥|requestPayment|\bpay|price|coin/i;
/* harmony default export */ const lottery_random_reward_rule = ({
    id: "content/lottery-random-reward",
    clauses: ["O4"],
    severity: "notice",
    confidence: "low",
    title: { en: "A random reward is sold", "zh-CN": "随机抽取与付费挂钩" },
    literals: [...lottery_random_reward_rule_zh, ...lottery_random_reward_rule_en],
    *check(program) {
        for (const { node } of firstOfFiles(visibleHits(program, lottery_random_reward_rule_phrases), 1)) {
            const module = (0,adopt/* moduleOf */.cD)(node);
            const script = program.module(module.path.replace(/\.wxml$/, ".js"));
            let isPaid = paid.test(module.text);
            if (!isPaid && script)
                (0,adopt/* walk */.GG)(script, (one) => void (one.kind === "name" && paid.test(one.name) && (isPaid = true)));
            if (!isPaid)
                continue;
            yield {
                place: program.placeOf(node),
                message: {
                    en: "A draw or blind box stands next to a payment, which makes it a game of chance for money: sell what users see, or drop the payment.",
                    "zh-CN": "抽奖或盲盒与付费同时出现，构成以钱财为注的随机玩法：请明示所售商品，或去掉付费。",
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/content/multi-level-sales/rule.js




const { zh: multi_level_sales_rule_zh, en: multi_level_sales_rule_en } = lexicons.multiLevelSales;
const multi_level_sales_rule_phrases = phrasePattern([...multi_level_sales_rule_zh, ...multi_level_sales_rule_en]);
/** One of these on its own names the scheme. */
const plain = phrasePattern([
    "三级分销",
    "二级分销",
    "两级分销",
    "多级分销",
    "无限级分销",
    "三级分佣",
    "二级分佣",
    "发展下线",
    "团队计酬",
    "拉人头",
    "三级分销商",
    "multi-level marketing",
    "pyramid selling",
]);
/** `level2Rate`, `secondCommission`, `three_level_brokerage`: the share of one level. */
const levelShare = /(?:^|_)(?:level_?([123])|(?:(first|one|1st)|(second|two|2nd)|(third|three|3rd))_?(?:level|parent|grade)?)_?\w{0,12}(?:commission|brokerage|rebate|fanyong|yongjin|distribution_?rate)/i;
/** The second level's share in a function or object that knows the first one too. */
const payouts = (program, literals) => program.modules(...literals).flatMap((module) => {
    const levels = new Map();
    if (program.isAside(module.path))
        return [];
    (0,adopt/* walk */.GG)(module, (node) => {
        const name = node.kind === "member"
            ? node.property
            : node.kind === "name"
                ? node.name
                : node.kind === "entry"
                    ? (node.key ?? "")
                    : node.kind === "field"
                        ? node.name
                        : "";
        const match = levelShare.exec(name.replace(/([a-z\d])([A-Z])/g, "$1_$2"));
        if (!match)
            return;
        const level = match[1] ?? (match[2] ? "1" : match[3] ? "2" : "3");
        if (!levels.has(level))
            levels.set(level, node);
    });
    const second = levels.get("2") ?? levels.get("3");
    return levels.size >= 2 && second ? [second] : [];
});
const codeLiterals = ["ommission", "rokerage", "ebate", "yongjin", "fanyong"];
const multi_level_sales_rule_message = {
    en: "Members earn from the sales of members below them over several levels, which is multi-level selling: pay one level at most, by clear rules.",
    "zh-CN": "会员可从多层下级的销售中获利，属于多级分销：最多只设一级，且规则清晰。",
};
/* harmony default export */ const multi_level_sales_rule = ({
    id: "content/multi-level-sales",
    clauses: ["O4"],
    severity: "warning",
    confidence: "medium",
    title: { en: "Commission over several levels", "zh-CN": "多级分销" },
    literals: [...multi_level_sales_rule_zh, ...multi_level_sales_rule_en, ...codeLiterals],
    *check(program) {
        const hits = visibleHits(program, multi_level_sales_rule_phrases);
        const named = visibleHits(program, plain);
        const found = new Set([...named.map(({ node }) => node), ...firstOfFiles(hits, 2).map(({ node }) => node)]);
        for (const node of found)
            yield { place: program.placeOf(node), message: multi_level_sales_rule_message };
        const shown = new Set([...found].map((node) => (0,adopt/* moduleOf */.cD)(node).path));
        for (const node of payouts(program, codeLiterals)) {
            if (!shown.has((0,adopt/* moduleOf */.cD)(node).path))
                yield { place: program.placeOf(node), message: multi_level_sales_rule_message, severity: "error" };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/content/risky-text/rule.js



const { fortuneTest, paidVoteBrush, earnOnline } = lexicons;
const words = [
    ...fortuneTest.zh,
    ...fortuneTest.en,
    ...paidVoteBrush.zh,
    ...paidVoteBrush.en,
    ...earnOnline.zh,
    ...earnOnline.en,
];
const risky_text_rule_phrases = phrasePattern(words);
/* harmony default export */ const risky_text_rule = ({
    id: "content/risky-text",
    clauses: ["O4"],
    severity: "notice",
    confidence: "low",
    title: { en: "Text of a kind that reviews reject", "zh-CN": "疑似不予通过的玩法或用语" },
    literals: words,
    *check(program) {
        for (const { node, phrases: found } of firstOfFiles(visibleHits(program, risky_text_rule_phrases, [...paidVoteBrush.lookAlikes]), 1)) {
            yield {
                place: program.placeOf(node),
                severity: found.length >= 2 ? "warning" : "notice",
                message: {
                    en: "This text offers fortune telling, brushed votes or easy money, which the platform rejects: drop it, or show the licence that allows it.",
                    "zh-CN": "这段文字涉及测算、刷票或网赚，平台不予通过：请移除，或提供相应资质。",
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/content/seccheck-v1-or-ignored/rule.js

const seccheck_v1_or_ignored_rule_literals = ["msgSecCheck", "msg_sec_check", "imgSecCheck", "img_sec_check"];
const verdict = /suggest|label\b|risky|trace_id/;
const isOptions = (node) => node.kind === "object" && node.entries.some(({ key }) => key === "content" || key === "media" || key === "media_url");
/** The options object that a call hands to the interface: an argument, a named one such as `json=`, or what a name holds. */
const optionsOf = (program, call) => call.arguments
    .flatMap((one) => one.kind === "object" && one.named ? one.entries.map(({ value }) => value) : [one])
    .flatMap((one) => (one.kind === "object" ? [one] : program.valuesOf(one)))
    .find(isOptions);
const seccheck_v1_or_ignored_rule_problemOf = (program, call) => {
    const options = optionsOf(program, call);
    if (!options || options.entries.some(({ spread }) => spread))
        return undefined;
    const version = program.option(options, "version");
    if (!version || (version.kind === "number" && version.value === 1)) {
        return {
            place: program.placeOf(call.callee),
            message: {
                en: "This is version 1 of the content check, which is no longer maintained and lets bad content pass: send version 2 with scene and openid.",
                "zh-CN": "使用的是已停止更新的内容安全 1.0 版，会放过违规内容：请传 version 2 及 scene、openid。",
            },
        };
    }
    const around = program.enclosingFunction(call) ?? (0,adopt/* moduleOf */.cD)(call);
    const { text } = (0,adopt/* moduleOf */.cD)(call);
    if (!verdict.test(text.slice(around.start, around.end)) && !verdict.test(text)) {
        return {
            place: program.placeOf(call.callee),
            message: {
                en: "The content check's verdict is not read, so risky content passes when the call itself succeeds: publish only on result.suggest `pass`.",
                "zh-CN": "没有读取内容安全检测的结论，只要调用成功，违规内容也会放行：仅在 result.suggest 为 pass 时发布。",
            },
        };
    }
    return undefined;
};
/* harmony default export */ const seccheck_v1_or_ignored_rule = ({
    id: "content/seccheck-v1-or-ignored",
    clauses: ["O4"],
    severity: "error",
    confidence: "medium",
    title: { en: "The content check is outdated or its verdict unread", "zh-CN": "内容安全检测版本过旧或未使用结论" },
    literals: seccheck_v1_or_ignored_rule_literals,
    *check(program) {
        const calls = new Set(program.calls("msgSecCheck", "imgSecCheck"));
        for (const { call, urlText } of program.httpCalls())
            if (/\/wxa\/(?:msg|img)_sec_check/.test(urlText ?? ""))
                calls.add(call);
        for (const call of calls) {
            const { path } = (0,adopt/* moduleOf */.cD)(call);
            if (program.isAside(path) || program.sideOf(path) === "library")
                continue;
            const problem = seccheck_v1_or_ignored_rule_problemOf(program, call);
            if (problem)
                yield problem;
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/content/share-gate/rule.js

const shareHandler = /^(?:onShareAppMessage|onShareTimeline|useShareAppMessage|useShareTimeline)$/;
/** State that opens a feature, and calls that grant something. */
const unlocks = /^(?:un_?lock|can_?(?:use|play|see|view|draw|download)|is_?(?:unlock|shared)|show_?answer|free_?(?:times|count|chance)|lottery_?(?:times|count|chance)|chance|draw_?count|share_?reward)/i;
const grants = /(?:add|get|grant|give|send|receive|increase|obtain)_?(?:share_?)?(?:score|point|points|coupon|reward|bonus|integral|chance|times|gold|coin|redpack|lottery)|share\w*(?:score|point|coupon|reward|bonus|integral|jifen|gift|prize)/i;
const lastOf = (call) => call.callee.kind === "member" ? call.callee.property : call.callee.kind === "name" ? call.callee.name : "";
/** What a share handler gives the user for sharing: state set, or a granting call. */
const gainIn = (handler) => {
    let gain;
    (0,adopt/* walk */.GG)(handler, (node) => {
        if (gain)
            return false;
        if (node.kind === "call" && grants.test(lastOf(node)))
            gain = node;
        if (node.kind === "call" && lastOf(node) === "setData") {
            const [state] = node.arguments;
            if (state?.kind === "object")
                gain = state.entries.find(({ key, value }) => unlocks.test(key ?? "") && !(value.kind === "boolean" && !value.value));
        }
        if (node.kind === "assign" && node.target.kind === "member" && unlocks.test(node.target.property))
            gain = node;
        return true;
    });
    return gain;
};
/* harmony default export */ const share_gate_rule = ({
    id: "content/share-gate",
    clauses: ["O4"],
    severity: "error",
    confidence: "medium",
    title: { en: "Sharing unlocks or earns something", "zh-CN": "分享后解锁功能或获得奖励" },
    literals: [
        "onShareAppMessage",
        "onShareTimeline",
        "useShareAppMessage",
        "useShareTimeline",
        "shareTicket",
        "getShareInfo",
        "getGroupEnterInfo",
    ],
    *check(program) {
        const found = new Set();
        for (const fn of program.functions()) {
            const isHandler = shareHandler.test(fn.name ?? "") || (fn.parent?.kind === "call" && shareHandler.test(lastOf(fn.parent)));
            if (!isHandler || program.isAside((0,adopt/* moduleOf */.cD)(fn).path))
                continue;
            const gain = gainIn(fn);
            if (gain)
                found.add(gain);
        }
        // A reward by the group that a share was opened in: the ticket is exchanged, then something is granted.
        for (const call of program.allCalls()) {
            if (/share/i.test(lastOf(call)) &&
                grants.test(lastOf(call)) &&
                !program.isAside((0,adopt/* moduleOf */.cD)(call).path) &&
                program.sideOf((0,adopt/* moduleOf */.cD)(call).path) === "miniprogram" &&
                /shareTicket|getShareInfo|getGroupEnterInfo/.test((0,adopt/* moduleOf */.cD)(call).text))
                found.add(call);
        }
        for (const node of found) {
            yield {
                place: program.placeOf(node),
                message: {
                    en: "Sharing is what unlocks a feature or earns a reward here, so users spread it for gain: give it without sharing.",
                    "zh-CN": "这里以分享换取功能或奖励，诱使用户为利益传播：请取消该条件。",
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/content/safety-check.js
/** A call, an import or a word by which user content goes through a check before others see it. */
const safetyCheck = /msg_?sec_?check|img_?sec_?check|media_?(?:sec_?)?check|sec_?check|media_?check_?async|content_?(?:check|security|safe|audit|censor|moderation)|text_?(?:check|security|censor|moderation|audit)|check_?(?:text|content|msg|sensitive|words?)|sensitive_?(?:word|filter|check)|sensitiveWord|word_?filter|green_?(?:client|text)|moderat|censor|敏感词|内容安全|内容审核/i;

;// CONCATENATED MODULE: ./lib/rules/content/ugc-without-check/rule.js



const writes = /^(?:save|insert|add|create|insertSelective|insertGetId|store|Save|Insert|Add|Create|AddAsync|saveOrUpdate|insert_one|insertOne)$/;
/** What users write for others to see. */
const published = /comment|(?<![a-z])posts?(?![a-z])|topic|(?:user|my)?note(?!ice|pad|s?_?count)|feedback|moment|dynamic|(?:re)?repl(?:y|ies)|review|question|answer|activit(?:y|ies)|blog|bbs|forum|thread|message_?board|guestbook|confession|tucao|danmu|bullet/i;
const behindDesk = /admin|manage|backend|system|cms|console|wms/i;
/** The words around a write that say what is written: receiver, arguments and collection names. */
const subjectOf = (call) => {
    const receiver = call.callee.kind === "member" ? codeOf(call.callee.object) : "";
    return `${receiver} ${call.arguments.map((one) => (one.kind === "name" ? one.name : one.kind === "call" ? codeOf(one.callee) : "")).join(" ")}`.slice(-300);
};
const isUnchecked = (program, call) => {
    const module = (0,adopt/* moduleOf */.cD)(call);
    if (safetyCheck.test(module.text))
        return false;
    return !program
        .entriesOf(call)
        .some(({ via, function: entry }) => [entry, ...via].some((node) => safetyCheck.test((0,adopt/* moduleOf */.cD)(node).text)));
};
/* harmony default export */ const ugc_without_check_rule = ({
    id: "content/ugc-without-check",
    clauses: ["O4", "D2"],
    severity: "warning",
    confidence: "low",
    title: { en: "User content is published without a check", "zh-CN": "用户发布的内容未经安全检测" },
    literals: [
        "omment",
        "topic",
        "Topic",
        "eedback",
        "moment",
        "Moment",
        "reply",
        "Reply",
        "post",
        "Post",
        "question",
        "activity",
        "Activity",
        "bbs",
        "forum",
    ],
    company: ["save", "Save", "insert", "Insert", "add", "Add", "create", "Create", "store"],
    *check(program) {
        const told = new Set();
        for (const call of program.allCalls()) {
            const name = call.callee.kind === "member" ? call.callee.property : "";
            if (!writes.test(name))
                continue;
            const { path } = (0,adopt/* moduleOf */.cD)(call);
            const side = program.sideOf(path);
            if ((side !== "server" && side !== "cloud-function") || behindDesk.test(path) || program.isAside(path))
                continue;
            const subject = subjectOf(call);
            if (!published.test(subject) ||
                told.has(path) ||
                !program.entriesOf(call).some(({ kind }) => kind === "request") ||
                !isUnchecked(program, call))
                continue;
            told.add(path);
            yield {
                place: program.placeOf(call),
                data: ["message"],
                message: {
                    en: "What users write is stored for others to see and no content check stands before it: call msgSecCheck or mediaCheckAsync, or keep it for review.",
                    "zh-CN": "用户发布的内容直接入库并展示给他人，之前没有内容安全检测：请先调用 msgSecCheck、mediaCheckAsync，或进入人工审核。",
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/deletion/backup-without-expiry/rule.js
const dumps = /\b(?:mysqldump|pg_dump(?:all)?|mongodump|xtrabackup|mariadb-dump|mongoexport)\b/;
/** Any sign that old copies go: in the file itself, or in a call that it makes. */
const expires = /-mtime|-mmin|-delete\b|\brm\s+-|expir|retention|lifecycle|rotate|prune|forget\s+--keep|--keep|keep[-_]?(?:days|last)|max[-_]?age|\.delete\(|unlink|remove\(|deleteIfExists|过期|保留/i;
const backup_without_expiry_rule_literals = ["mysqldump", "pg_dump", "mongodump", "xtrabackup", "mariadb-dump", "mongoexport"];
const isInComment = (module, offset) => {
    const line = module.text.slice(module.text.lastIndexOf("\n", offset) + 1, offset);
    return /^\s*(?:#|\/\/|\*|--)/.test(line) || module.comments.some(({ start, end }) => start <= offset && offset < end);
};
const backup_without_expiry_rule_message = {
    en: "Copies of the database are made and never removed, so users' data outlives its deletion: remove old copies in the same job.",
    "zh-CN": "数据库备份只增不减，用户数据删除后仍留在备份里：请在同一任务中清理过期备份。",
};
/* harmony default export */ const backup_without_expiry_rule = ({
    id: "deletion/backup-without-expiry",
    clauses: ["D5", "D2"],
    severity: "warning",
    confidence: "medium",
    title: { en: "Backups are kept for ever", "zh-CN": "备份没有过期清理" },
    literals: backup_without_expiry_rule_literals,
    *check(program) {
        for (const module of program.modules(...backup_without_expiry_rule_literals)) {
            if (program.isAside(module.path) || /\.(?:md|txt|html?|sql)$/i.test(module.path) || expires.test(module.text))
                continue;
            const match = dumps.exec(module.text);
            if (!match || isInComment(module, match.index))
                continue;
            yield {
                place: program.placeOf({
                    kind: "string",
                    value: "",
                    start: match.index,
                    end: match.index + match[0].length,
                    parent: module,
                }),
                message: backup_without_expiry_rule_message,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/deletion/deletion-only-claimed/rule.js

/** What a user is told after the account has gone. */
const rule_claim = /(?:账号|帐号|账户|帐户|用户)[^，。!！]{0,6}(?:注销成功|已注销|已删除|删除成功)|注销成功|account\s+(?:has\s+been\s+|was\s+)?(?:deleted|closed)/i;
/** Calls that may reach a server, a cloud function or a page that does. */
const mayDelete = /request|fetch|axios|http|api|post|delete(?!d)|callFunction|cancel|close|destroy|service|navigate|redirect/i;
const outermost = (program, literal) => {
    let fn = program.enclosingFunction(literal);
    for (let next = fn && program.enclosingFunction(fn); next; next = program.enclosingFunction(next)) {
        // The component around a handler holds everything; a handler ends at the function that is a component's own value.
        if (next.parent?.kind !== "call" && next.parent?.kind !== "entry" && next.parent?.kind !== "declare")
            break;
        if (next.name !== undefined && /^[A-Z]/.test(next.name))
            break;
        fn = next;
    }
    return fn;
};
const asksServer = (program, fn, depth) => {
    let found = false;
    (0,adopt/* walk */.GG)(fn, (node) => {
        if (found || node.kind !== "call")
            return;
        const api = program.apiOf(node.callee) ?? (node.callee.kind === "member" ? node.callee.property : "");
        const callees = program.functionsOf(node.callee);
        if (callees.length === 0) {
            if (!/^(?:wx\.(?:showModal|showToast|clearStorage\w*|removeStorage\w*|reLaunch|switchTab|navigateBack|redirectTo|navigateTo)|console\.\w+|set[A-Z]\w*|dispatch)$/.test(api) &&
                mayDelete.test(api))
                found = true;
        }
        else if (depth < 3 && callees.some((callee) => asksServer(program, callee, depth + 1)))
            found = true;
    });
    return found;
};
const deletion_only_claimed_rule_literals = ["注销", "已删除", "删除成功", "deleted", "closed"];
/* harmony default export */ const deletion_only_claimed_rule = ({
    id: "deletion/deletion-only-claimed",
    clauses: ["D4"],
    severity: "error",
    confidence: "medium",
    title: { en: "A deletion is claimed that does not happen", "zh-CN": "声称已注销，实际没有删除数据" },
    literals: deletion_only_claimed_rule_literals,
    *check(program) {
        const told = new Set();
        for (const text of program.strings()) {
            if (text.kind !== "string" || !rule_claim.test(text.value))
                continue;
            const { path } = (0,adopt/* moduleOf */.cD)(text);
            const side = program.sideOf(path);
            if ((side !== "miniprogram" && side !== "web") || program.isAside(path))
                continue;
            const handler = outermost(program, text);
            if (!handler || told.has(handler) || asksServer(program, handler, 0))
                continue;
            told.add(handler);
            yield {
                place: program.placeOf(text),
                data: ["profile"],
                message: {
                    en: "Users are told that the account is gone, but nothing is sent to the server, so their data stays: call the deletion and report its result.",
                    "zh-CN": "告诉用户账号已注销，却没有向服务器发出任何请求，数据仍然保留：请调用注销接口并以其结果为准。",
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/deletion/no-deletion-path/rule.js

/** Ways to let users' data go, in code or in documents of the repository. */
const deletes = /注销|销户|删除(?:账号|帐号|账户|用户|个人信息|我的信息)|(?:delete|remove|destroy|erase|forget|purge|deactivate|anonymi[sz]e)_?(?:my_?|the_?)?(?:user|account|member|customer|profile|personal)|(?:user|account|member|profile|users|accounts)(?:service|mapper|repository|model|dao|manager|s)?\s*(?:\.|->|::)\s*(?:delete|destroy|remove|forcedelete)|(?:user|account|member)[_-]?(?:deletion|delete|cancellation|destroy)|delete\s+from\s+[`"[]?\w*(?:user|member|account|customer)|data[-_ ](?:retention|deletion)|数据(?:删除|保留|销毁)/i;
/** Kinds whose loss harms most; a table of openids alone creates no page of its own. */
const isGrave = (kind) => data/* gradeOf */.V[kind] === "high" || data/* gradeOf */.V[kind] === "critical";
const isCredential = new Set(["credential", "session-key", "login-code", "encrypted-data"]);
/* harmony default export */ const no_deletion_path_rule = ({
    id: "deletion/no-deletion-path",
    clauses: ["D4", "D5"],
    severity: "warning",
    confidence: "medium",
    title: { en: "Stored user data can never be deleted", "zh-CN": "存储了用户数据，却没有任何删除途径" },
    literals: [
        "jscode2session",
        "ode2Session",
        "getuserphonenumber",
        "honeNumber",
        "encryptedData",
        "getUserInfo",
        "sns/userinfo",
        "etPhoneNo",
        "jscode2Session",
    ],
    *check(program) {
        const stored = program.flow.into("database").find((flow) => {
            const { path } = program.placeOf(flow.call);
            return (flow.source.basis === "interface" &&
                flow.kinds.some((kind) => isGrave(kind) && !isCredential.has(kind)) &&
                !program.isAside(path));
        });
        if (!stored || program.search(deletes).length > 0)
            return;
        const kinds = stored.kinds.filter((kind) => isGrave(kind) && !isCredential.has(kind));
        yield {
            place: program.placeOf(stored.call),
            data: kinds,
            related: [
                {
                    ...program.placeOf(stored.source.node),
                    message: { en: "The data comes from here.", "zh-CN": "数据来自这里。" },
                },
            ],
            message: {
                en: "User data is stored here and nothing in the repository deletes or anonymises a user, neither when the user nor when Tencent asks: add a deletion path, and say in docs/ how the data ends with the service.",
                "zh-CN": "这里存储了用户数据，但仓库中没有任何删除或匿名化用户的途径，用户或腾讯要求时无法执行：请增加删除途径，并在 docs/ 中写明服务终止时如何清除。",
            },
        };
    },
});

;// CONCATENATED MODULE: ./lib/knowledge/events.js
/**
 * Events of the message push that oblige the receiver to refresh or delete user data. The affected user is in OpenID
 * (OpenPID for plugins); FromUserName is the platform's own account there, unlike in every other event.
 * Source: "授权用户信息变更", https://developers.weixin.qq.com/miniprogram/dev/server/event_push/platform/authorized_user_information_changes
 */
const revocationEvents = [
    "user_info_modified",
    "user_authorization_revoke",
    "user_authorization_cancellation",
];

;// CONCATENATED MODULE: ./lib/rules/deletion/revoke-event-unhandled/rule.js


/** Events by which a handler of the message push is known; a service that handles them receives the revocations too. */
const handled = new Set([
    "subscribe",
    "unsubscribe",
    "SCAN",
    "CLICK",
    "TEMPLATESENDJOBFINISH",
    "user_enter_tempsession",
    "subscribe_msg_popup_event",
]);
const rule_company = /FromUserName|MsgType|fromUser|from_user|wechat|weixin|EventType|EVT_/i;
const anyRevocation = new RegExp(`${revocationEvents.join("|")}|USER_INFO_MODIFIED|USER_AUTHORIZATION_(?:REVOKE|CANCELLATION)|UserAuthorization(?:Revoke|Cancellation)`);
const isCompared = (node) => {
    const { parent } = node;
    if (parent?.kind === "binary")
        return /^[!=]==?$/.test(parent.operator);
    if (parent?.kind === "case")
        return true;
    // Registration with an SDK's router: `router.rule().event("subscribe")`, `@handler.filter("subscribe")`.
    return (parent?.kind === "call" &&
        parent.callee.kind === "member" &&
        /event|filter|on|handler/i.test(parent.callee.property));
};
const firstHandler = (program) => program.strings().find((text) => {
    if (text.kind !== "string" || !handled.has(text.value) || !isCompared(text))
        return false;
    const module = (0,adopt/* moduleOf */.cD)(text);
    const side = program.sideOf(module.path);
    return (side !== "miniprogram" &&
        side !== "web" &&
        side !== "library" &&
        !program.isAside(module.path) &&
        rule_company.test(module.text));
});
/* harmony default export */ const revoke_event_unhandled_rule = ({
    id: "deletion/revoke-event-unhandled",
    clauses: ["D4", "D1"],
    severity: "notice",
    confidence: "medium",
    title: { en: "Withdrawn authorisations are not handled", "zh-CN": "未处理用户撤回授权与注销事件" },
    literals: [...handled].filter((event) => event !== "subscribe"),
    *check(program) {
        const handler = firstHandler(program);
        if (!handler || program.search(anyRevocation).length > 0)
            return;
        yield {
            place: program.placeOf(handler),
            message: {
                en: "Events are handled here, but not the ones by which a user withdraws data or cancels the account, so that data stays: handle user_authorization_revoke, user_authorization_cancellation and user_info_modified.",
                "zh-CN": "这里处理了消息推送事件，却没有处理用户撤回授权、注销账号的事件，相关数据会一直保留：请处理 user_authorization_revoke、user_authorization_cancellation 与 user_info_modified。",
            },
        };
    },
});

;// CONCATENATED MODULE: ./lib/rules/deletion/revoke-event-wrong-user-field/rule.js


const senderName = /^(?:FromUserName|fromUserName|fromUser|from_user|from_user_name|fromusername|FromUser|source)$/;
const userName = /^(?:OpenID|OpenPID|openID|OpenId|openid|open_id|openId|getOpenId|OpenPid)$/;
const namesEvent = (test) => {
    let found = false;
    (0,adopt/* walk */.GG)(test, (node) => {
        if (node.kind === "string" && revocationEvents.includes(node.value))
            found = true;
    });
    return found;
};
const revoke_event_wrong_user_field_rule_nameOf = (node) => (node.kind === "member" ? node.property : node.kind === "name" ? node.name : "");
/* harmony default export */ const revoke_event_wrong_user_field_rule = ({
    id: "deletion/revoke-event-wrong-user-field",
    clauses: ["D4", "D5"],
    severity: "error",
    confidence: "high",
    title: { en: "A withdrawal is taken for another user's", "zh-CN": "撤回授权事件取错了用户字段" },
    literals: revocationEvents,
    *check(program) {
        for (const module of program.modules(...revocationEvents)) {
            if (program.isAside(module.path))
                continue;
            const branches = [];
            (0,adopt/* walk */.GG)(module, (node) => {
                if (node.kind === "if" && namesEvent(node.test))
                    branches.push(node.consequent);
                if (node.kind === "case" && node.tests.some(namesEvent))
                    branches.push(node.body);
            });
            for (const branch of branches) {
                const senders = [];
                let usesUser = false;
                for (const statement of branch) {
                    (0,adopt/* walk */.GG)(statement, (node) => {
                        const name = revoke_event_wrong_user_field_rule_nameOf(node);
                        if (senderName.test(name) && node.parent?.kind !== "member")
                            senders.push(node);
                        if (userName.test(name))
                            usesUser = true;
                    });
                }
                const [sender] = senders;
                if (!sender || usesUser)
                    continue;
                const fix = sender.kind === "member" && sender.property === "FromUserName"
                    ? {
                        fix: {
                            description: { en: "Read OpenID.", "zh-CN": "改读 OpenID。" },
                            edits: [
                                {
                                    ...program.placeOf({
                                        kind: "name",
                                        name: "",
                                        start: sender.propertyStart,
                                        end: sender.propertyStart + sender.property.length,
                                        parent: sender,
                                    }),
                                    text: "OpenID",
                                },
                            ],
                        },
                    }
                    : {};
                yield {
                    place: program.placeOf(sender),
                    data: ["openid"],
                    ...fix,
                    message: {
                        en: "In this event FromUserName is the platform's own account, so the withdrawing user's data is kept: the user is in OpenID.",
                        "zh-CN": "该事件的 FromUserName 是平台推送账号，按它处理会漏删撤回用户的数据：用户在 OpenID 字段。",
                    },
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/deletion/erasure.js

/** Names of functions and routes by which an account ends. */
const endsAccount = /^(?:delete|remove|cancel|close|destroy|deactivate|unregister|erase|log_?off|write_?off|un_?subscribe)_?(?:my|the|user|member|wx|wechat)*_?(?:account|user|member|me|self|profile)?(?:_?(?:info|data|async|handler|action|by_?(?:id|openid|user|member\w*)))?$|^(?:account|user|member)_?(?:delete|cancel|cancellation|destroy|remove|unsubscribe|log_?off|write_?off)$|注销/i;
const isAboutUsers = /user|member|account|profile|fans|customer|openid|注销/i;
/** True for a function whose name says that it ends a user's account or relation. */
const isAccountEnd = (fn, path) => {
    const name = fn.name ?? "";
    return endsAccount.test(name) && (isAboutUsers.test(name) || isAboutUsers.test(path));
};
const flagKey = /^(?:is_?)?(?:del|deleted|delete_?flag|del_?flag|removed|disabled|enabled|attention|cancell?ed|subscribed?|status|state|valid|active)(?:_?at|_?time)?$/i;
const personalKey = /phone|mobile|nick|avatar|head_?img|openid|open_id|unionid|address|real_?name|id_?card|birthday|email|gender|session/i;
const erases = /^(?:delete\w*|destroy\w*|remove\w*|purge\w*|erase\w*|anonymi[sz]e\w*|drop\w*|truncate\w*|unlink|Delete\w*|Remove\w*|clear\w*User\w*|forget\w*|forceDelete)$/;
/** Deletions that leave the user's record: caches, sessions, tokens, listeners, files. */
const keepsUser = /(?:storage|cache|cookie|token|timer|listener|file|redis)\w*(?:$|\.)|session\w*\.(?:clear|remove|invalidate)|^wx\./i;
const erasure_lastOf = (node) => (node.kind === "member" ? node.property : node.kind === "name" ? node.name : "");
const isEmpty = (node) => node?.kind === "null" || (node?.kind === "string" && node.value === "");
/** What a function does with the user's data: marks it, or erases it. Calls of functions of the repository count one deep. */
const erasureOf = (program, fn) => {
    let flag;
    let isReal = false;
    const look = (root, depth) => {
        (0,adopt/* walk */.GG)(root, (node) => {
            const target = node.kind === "assign" ? erasure_lastOf(node.target) : node.kind === "entry" ? (node.key ?? "") : "";
            const value = node.kind === "assign" || node.kind === "entry" ? node.value : undefined;
            if (personalKey.test(target) && isEmpty(value))
                isReal = true;
            if (depth === 0 && flagKey.test(target) && value && value.kind !== "function")
                flag ??= node;
            if (node.kind === "string" || node.kind === "template") {
                const sql = node.kind === "string"
                    ? node.value
                    : node.parts.map((part) => (part.kind === "string" ? part.value : "?")).join("");
                if (/\bDELETE\s+FROM\b/i.test(sql))
                    isReal = true;
                const set = /\bUPDATE\s+\S+\s+SET\s+([\s\S]{1,300})/i.exec(sql)?.[1];
                if (set && /^\s*\[?\w*?(?:del|attention|status|subscribe|valid|enabled)\w*\]?\s*=/i.test(set))
                    flag ??= node;
            }
            if (node.kind === "call") {
                const setter = /^set([A-Z]\w*)$/.exec(erasure_lastOf(node.callee))?.[1];
                if (setter && personalKey.test(setter) && isEmpty(node.arguments[0]))
                    isReal = true;
                if (depth === 0 && setter && flagKey.test(setter))
                    flag ??= node;
                const name = erasure_lastOf(node.callee);
                const isSelf = root.name === name;
                if (erases.test(name) && !isSelf && !keepsUser.test(program.apiOf(node.callee) ?? name)) {
                    const callees = program.functionsOf(node.callee);
                    if (callees.length === 0)
                        isReal = true;
                }
                if (depth < 1)
                    for (const callee of program.functionsOf(node.callee).slice(0, 4))
                        if (callee !== root)
                            look(callee, depth + 1);
            }
        });
    };
    look(fn, 0);
    return { flag, isReal };
};

;// CONCATENATED MODULE: ./lib/rules/deletion/soft-delete-only/rule.js


const soft_delete_only_rule_literals = [
    "注销",
    "nregister",
    "nsubscribe",
    "eactivate",
    "riteoff",
    "eleteUser",
    "emoveUser",
    "elete_user",
    "emove_user",
    "eleteAccount",
    "elete_account",
    "ancelAccount",
    "loseAccount",
    "eleteMember",
    "ancelUser",
    "serCancel",
    "ancellation",
    "riteOff",
];
/* harmony default export */ const soft_delete_only_rule = ({
    id: "deletion/soft-delete-only",
    clauses: ["D4", "D5"],
    severity: "warning",
    confidence: "medium",
    title: { en: "An ended account is only marked as deleted", "zh-CN": "注销只做标记，个人信息仍然保留" },
    literals: soft_delete_only_rule_literals,
    *check(program) {
        for (const fn of program.functions()) {
            const { path } = (0,adopt/* moduleOf */.cD)(fn);
            const side = program.sideOf(path);
            if (!isAccountEnd(fn, path) ||
                side === "miniprogram" ||
                side === "web" ||
                side === "library" ||
                program.isAside(path))
                continue;
            const { flag, isReal } = erasureOf(program, fn);
            if (!flag || isReal)
                continue;
            yield {
                place: program.placeOf(flag),
                message: {
                    en: "The account's end only sets a flag and the user's data stays: delete it or overwrite the personal columns.",
                    "zh-CN": "账号终止时只设置了标记，用户数据仍然保留：请删除数据，或清空个人信息字段。",
                },
                data: ["profile"],
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/knowledge/unofficial-automation.js
// prettier-ignore
const automationPackages = [
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
/**
 * Addresses of mp.weixin.qq.com that only the operator's browser or the reader's client calls; no interface document
 * names them. Left out are pages that people link to (articles, profile pages, the console's front door) and official
 * addresses on the same host (showqrcode, componentloginpage, bindcomponent, subscribemsg, readtemplate, announce).
 */
const consoleEndpoints = [
    {
        address: /\/cgi-bin\/(?:bizlogin|scanloginqrcode|loginqrcode|loginauth|login\?|startlogin|webreport\?)/,
        use: "login",
    },
    {
        address: /\/cgi-bin\/(?:singlesend|masssend(?!page)|operate_appmsg|setusertag|modifycontacts|filetransfer|uploadimg2cdn)\b/,
        use: "act",
    },
    {
        address: /\/cgi-bin\/(?:appmsgpublish|searchbiz|appmsg\b(?!album)|contactmanage\b|newoperatereport|getcomment)/,
        use: "read",
    },
    {
        address: /\/mp\/(?:getappmsgext|appmsg_comment|getbizbanner|getappmsgext2|profile_ext\?(?:[^#]*&)?action=getmsg)/,
        use: "read",
    },
    { address: /\/misc\/(?:appmsganalysis|appmsgcomment|useranalysis)/, use: "read" },
];
/** Hosts of the web and client protocols of personal accounts. */
const clientProtocolHosts = [
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
/** Cookies and URL parameters that are the session of an operator in the console, or of a reader in the client. */
const sessionMarks = [
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
const allowedAutomation = [
    /^wechaty-puppet-(?:official-account|mock|lark|whatsapp|oicq|gitter|discord|zoom)$/,
    /^itchatmp$/,
    /^miniprogram-(?:ci|automator)$/,
    /^(?:bit|chit)chat/i,
];

;// CONCATENATED MODULE: ./lib/rules/login/console.js

/** Files that may speak to the console hold this host. */
const consoleLiterals = ["mp.weixin.qq.com"];
/** What an address on the console's host is called for; undefined for articles, documents and official addresses. */
const consoleUseOf = (text) => {
    const start = text.indexOf("mp.weixin.qq.com");
    if (start < 0)
        return undefined;
    const rest = text.slice(start + "mp.weixin.qq.com".length);
    return consoleEndpoints.find(({ address }) => rest.search(address) === 0)?.use;
};
/** Code that drives a browser. */
const browser = /\b(?:selenium|webdriver|playwright|puppeteer|pyppeteer|chromedp|drissionpage|undetected_chromedriver|cypress)\b/i;
/** The console's front door or home page as an address, which a driven browser opens. */
const frontDoor = /mp\.weixin\.qq\.com(?:\/?(?=["'`\s)]|$)|\/cgi-bin\/(?:home|loginpage|frame)\b)/;
const console_address = /mp\.weixin\.qq\.com[^\s"'`<>]*/g;
/** The file drives a browser through the console, or calls its log-in addresses. */
const logsInToConsole = (module) => {
    const { text } = module;
    if (!text.includes("mp.weixin.qq.com"))
        return false;
    if (browser.test(text) && frontDoor.test(text))
        return true;
    return Array.from(text.matchAll(console_address)).some(([one]) => consoleUseOf(one) === "login");
};
/** A request that says it comes from the console's own pages. */
const pretendsConsole = /referer["']?\s*[:\]=,]+>?\s*["'`]https?:\/\/mp\.weixin\.qq\.com\/?["'`]/i;
const marks = new RegExp(`\\b(?:${sessionMarks.join("|")})\\b`);
/** The file handles the session of an operator or reader of mp.weixin.qq.com, not just links to articles. */
const handlesConsoleSession = (module) => {
    const { text } = module;
    if (logsInToConsole(module) || marks.test(text) || pretendsConsole.test(text))
        return true;
    return Array.from(text.matchAll(console_address)).some(([one]) => consoleUseOf(one) !== undefined);
};
/** Addresses of the console in code, with what they are for; texts in data and markup are not calls. */
const consoleAddresses = (program) => program.strings().flatMap((node) => {
    const text = node.kind === "string" ? node.value : (program.textOf(node) ?? "");
    const use = text.includes("mp.weixin.qq.com") ? consoleUseOf(text) : undefined;
    return use && !isInTemplate(node) ? [{ node, use }] : [];
});
/** Parts of a template are strings of their own; the whole is what counts. */
const isInTemplate = (node) => node.parent?.kind === "template";
/** Vendored and generated code; scripts under tests and samples count, since that is where such tools live. */
const isForeignCode = (program, path) => program.isAside(path) && !/(?:^|\/)(?:tests?|samples?|examples?|e2e|scripts?)\//i.test(path);

;// CONCATENATED MODULE: ./lib/rules/login/console-session-replay/rule.js





const console_session_replay_rule_messages = {
    replay: {
        en: "A person's session with mp.weixin.qq.com is replayed as a cookie: do not act with other people's sessions, use the official interfaces.",
        "zh-CN": "把他人在 mp.weixin.qq.com 的会话作为 Cookie 重放：不要使用他人登录态，请使用官方接口。",
    },
    stored: {
        en: "A person's session with mp.weixin.qq.com is stored for later use: do not keep such sessions, use the official interfaces.",
        "zh-CN": "保存他人在 mp.weixin.qq.com 的会话以便后续使用：不要保存此类登录态，请使用官方接口。",
    },
    asked: {
        en: "This form asks people for the session values of their WeChat client: do not collect them.",
        "zh-CN": "表单要求用户填写其微信客户端的会话参数：不要收集此类数据。",
    },
};
const console_session_replay_rule_literals = [...consoleLiterals, ...sessionMarks];
const mark = new RegExp(`(?:^|[^a-z])(?:${sessionMarks.join("|")})(?:$|[^a-z])`);
/** Texts too short for a session: dummies and deletions. */
const SHORTEST_SESSION = 24;
const keyOf = (target) => {
    if (target.kind === "member")
        return target.property;
    if (target.kind === "index" && target.index?.kind === "string")
        return target.index.value;
    return "";
};
const isSession = (program, value) => {
    if (!value || value.kind === "null" || value.kind === "boolean" || value.kind === "object")
        return false;
    const text = value.kind === "name" || value.kind === "string" ? program.textOf(value) : undefined;
    return text === undefined || text.includes("${}") || text.length >= SHORTEST_SESSION;
};
const setsHeader = /^(?:add_?header|set_?header|setRequestProperty|addHeader|header|Set|Add|withHeader)$/i;
const keeps = /^(?:save|dump|write|writelines|writeFile|writeFileSync|setItem|setStorageSync|setStorage|set_config|setConfig|insert|insertOne|update|updateOne|set|put|setex|hset|WriteAllText|WriteFile|file_put_contents)$/;
const sessionName = /^(?:\w*_)?(?:cookies?|cookies?_?str|cookie_?jar|appmsg_token|wap_sid2|pass_ticket)$|cookie_?jar$/i;
const namesSession = (node) => {
    let found = false;
    (0,adopt/* walk */.GG)(node, (one) => {
        if (one.kind === "name" && sessionName.test(one.name))
            found = true;
        else if (one.kind === "member" && sessionName.test(one.property))
            found = true;
        return !found && one.kind !== "function";
    });
    return found;
};
const methodOf = (callee) => callee.kind === "member" ? callee.property : callee.kind === "name" ? callee.name : "";
/** What a node does with a session: sends it as a cookie or keeps it. */
const useOf = (program, node) => {
    if (node.kind === "entry" && /^cookie$/i.test(node.key ?? "") && isSession(program, node.value))
        return "replay";
    if (node.kind === "assign" &&
        /^cookie$/i.test(keyOf(node.target)) &&
        /header/i.test(codeOf(node.target)) &&
        isSession(program, node.value))
        return "replay";
    if (node.kind !== "call")
        return undefined;
    const method = methodOf(node.callee);
    const [first, second] = node.arguments;
    if (setsHeader.test(method) && first?.kind === "string" && /^cookie$/i.test(first.value))
        return isSession(program, second) ? "replay" : undefined;
    if (!keeps.test(method) || node.callee.kind !== "member")
        return keeps.test(method) && node.arguments.some(namesSession) ? "stored" : undefined;
    const isJar = /^save$/.test(method) && namesSession(node.callee.object);
    return isJar || node.arguments.some(namesSession) ? "stored" : undefined;
};
const rule_asksFor = (element) => /input|field|textarea|form-?(?:item|group)/i.test(element.tag) &&
    element.attributes.some(({ name, text }) => /^(?:name|label|v-model|:?value|placeholder|id|path|prop)/.test(name) && mark.test(text ?? ""));
const inModule = (program, module) => {
    const found = new Map();
    (0,adopt/* walk */.GG)(module, (node) => {
        const use = useOf(program, node);
        if (use)
            found.set(node, use);
    });
    return found;
};
/* harmony default export */ const console_session_replay_rule = ({
    id: "login/console-session-replay",
    clauses: ["O1", "D2"],
    severity: "error",
    confidence: "medium",
    title: { en: "A session with mp.weixin.qq.com is stored or replayed", "zh-CN": "保存或重放公众平台登录会话" },
    literals: console_session_replay_rule_literals,
    *check(program) {
        for (const module of program.modules(...console_session_replay_rule_literals)) {
            if (isForeignCode(program, module.path) || module.data || !handlesConsoleSession(module))
                continue;
            for (const [node, use] of inModule(program, module))
                yield { place: program.placeOf(headOf(node)), message: console_session_replay_rule_messages[use], data: ["credential"] };
        }
        const asked = new Set();
        for (const element of program.elements()) {
            const module = (0,adopt/* moduleOf */.cD)(element);
            if (asked.has(module) || isForeignCode(program, module.path) || !rule_asksFor(element))
                continue;
            asked.add(module);
            yield { place: program.placeOf(element.attributes[0] ?? element), message: console_session_replay_rule_messages.asked, data: ["credential"] };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/login/mp-console-login/rule.js




const mp_console_login_rule_messages = {
    login: {
        en: "This calls a log-in address of the Official Accounts console for the operator: let operators log in on mp.weixin.qq.com themselves and use the official interfaces with your own credentials.",
        "zh-CN": "此处代替运营人员调用公众平台后台的登录接口：请让运营人员自行登录公众平台，程序只使用官方接口和自己的凭据。",
    },
    act: {
        en: "This sends or changes something through the console in the operator's name: use the official interface for it.",
        "zh-CN": "此处以运营人员身份通过公众平台后台发送或修改内容：请改用对应的官方接口。",
    },
    password: {
        en: "An account name and a password are handed to the Official Accounts console: do not take console passwords, use the official interfaces.",
        "zh-CN": "把账号和密码提交给公众平台后台：不要收集后台密码，请使用官方接口。",
    },
    harvest: {
        en: "The session cookies of a logged-in console are taken out of the browser: do not collect operators' sessions, use the official interfaces.",
        "zh-CN": "从已登录公众平台的浏览器中取出会话 Cookie：不要收集运营人员的登录态，请使用官方接口。",
    },
    picture: {
        en: "The QR code that logs in to the Official Accounts console is kept as a picture for others to scan: let operators log in on mp.weixin.qq.com themselves.",
        "zh-CN": "把登录公众平台后台的二维码保存为图片供他人扫描：请让运营人员在公众平台自行登录。",
    },
    route: {
        en: "Anyone who calls this route starts a log-in to the Official Accounts console: take the route out.",
        "zh-CN": "任何人调用此接口即可发起公众平台后台登录：请移除该接口。",
    },
};
const passwordKey = /^(?:pwd|password|passwd|pass)$/i;
const accountKey = /^(?:user_?name|user|account|login_?name|email)$/i;
const picture = /(?:qr|login)[\w./-]{0,40}\.(?:png|jpe?g|gif|bmp|webp|svg)$/i;
const cookieReaders = [
    "get_cookies",
    "getCookies",
    "cookies",
    "storage_state",
    "storageState",
    "GetCookies",
    "get_cookie",
    "AllCookies",
];
const consoleHost = /mp\.weixin\.qq\.com/;
const doorKeeper = /auth|login|user|token|admin|permission|session|guard|jwt|Depends/i;
/** The first of the two entries when an object holds an account name and a password. */
const credentialsIn = (object) => {
    const account = object.entries.find(({ key }) => accountKey.test(key ?? ""));
    const password = object.entries.find(({ key }) => passwordKey.test(key ?? ""));
    if (!account || !password)
        return undefined;
    return account.start < password.start ? account : password;
};
/** The cookies of a driven browser, not those of a request that came in. */
const readsBrowser = (call) => call.callee.kind === "member" && !/req|event|ctx|response/i.test(mp_console_login_rule_nameOf(call.callee.object));
const mp_console_login_rule_nameOf = (node) => (node.kind === "name" ? node.name : node.kind === "member" ? node.property : "");
/** Objects and texts of files that log in to the console. */
const rule_inModule = (program, module) => {
    const found = new Map();
    for (const call of program.calls(...cookieReaders)) {
        if ((0,adopt/* moduleOf */.cD)(call) === module && readsBrowser(call))
            found.set(call, "harvest");
    }
    const kept = program
        .strings()
        .find((node) => node.kind === "string" &&
        (0,adopt/* moduleOf */.cD)(node) === module &&
        node.parent?.kind !== "template" &&
        picture.test(node.value));
    if (kept)
        found.set(kept, "picture");
    for (const object of objectsIn(program, module)) {
        const credentials = credentialsIn(object);
        if (credentials)
            found.set(credentials, "password");
    }
    return found;
};
const objectsIn = (program, module) => {
    const objects = new Set();
    for (const node of program.strings()) {
        if ((0,adopt/* moduleOf */.cD)(node) !== module)
            continue;
        const object = node.parent?.kind === "entry" ? node.parent.parent : undefined;
        if (object?.kind === "object")
            objects.add(object);
    }
    for (const call of callsIn(module))
        for (const argument of call.arguments)
            if (argument.kind === "object")
                objects.add(argument);
    return [...objects];
};
function* openRoutes(program) {
    if (program.search(consoleHost).length === 0)
        return;
    for (const route of program.routes) {
        if (route.guards.some((guard) => doorKeeper.test(guard)) ||
            route.handler.parameters.some((one) => one.value && doorKeeper.test(nameOfValue(one.value))))
            continue;
        const calls = callsIn(route.handler);
        const starts = calls.find((call) => /code|qr|login/i.test(call.callee.kind === "member" ? call.callee.property : mp_console_login_rule_nameOf(call.callee)) &&
            program
                .functionsOf(call.callee)
                .some((fn) => (0,adopt/* moduleOf */.cD)(fn) !== (0,adopt/* moduleOf */.cD)(route.handler) &&
                calledFrom(program, fn, 1).some((one) => logsInToConsole((0,adopt/* moduleOf */.cD)(one)))));
        if (starts)
            yield { place: program.placeOf(starts.callee), message: mp_console_login_rule_messages.route };
    }
}
const nameOfValue = (node) => node.kind === "call" ? `${mp_console_login_rule_nameOf(node.callee)} ${node.arguments.map(mp_console_login_rule_nameOf).join(" ")}` : mp_console_login_rule_nameOf(node);
/* harmony default export */ const mp_console_login_rule = ({
    id: "login/mp-console-login",
    clauses: ["O1"],
    severity: "error",
    confidence: "high",
    title: { en: "A program logs in to the Official Accounts console", "zh-CN": "程序代为登录公众平台后台" },
    literals: [...consoleLiterals, '"/qr', "'/qr", '/qrcode"', "/qrcode'", "get_qrcode", "getQrcode", "getQrCode"],
    *check(program) {
        for (const { node, use } of consoleAddresses(program)) {
            if (use === "read" || isForeignCode(program, (0,adopt/* moduleOf */.cD)(node).path))
                continue;
            yield { place: program.placeOf(node), message: mp_console_login_rule_messages[use] };
        }
        for (const module of program.modules(...consoleLiterals)) {
            if (isForeignCode(program, module.path) || !logsInToConsole(module))
                continue;
            for (const [node, what] of rule_inModule(program, module))
                yield {
                    place: program.placeOf(headOf(node)),
                    message: mp_console_login_rule_messages[what],
                    ...(what === "picture" ? { confidence: "medium" } : {}),
                };
        }
        yield* openRoutes(program);
    },
});

;// CONCATENATED MODULE: ./lib/rules/login/private-interface/rule.js


const private_interface_rule_message = {
    en: "This address serves the console's or the client's own pages and no interface document names it: read the content through the official interfaces of an account that granted access.",
    "zh-CN": "该地址仅供公众平台后台或微信客户端自身页面使用，不在任何接口文档之内：请通过官方接口读取已授权账号的内容。",
};
/* harmony default export */ const private_interface_rule = ({
    id: "login/private-interface",
    clauses: ["C0", "O1"],
    severity: "warning",
    confidence: "high",
    title: { en: "A private address of mp.weixin.qq.com is called", "zh-CN": "调用公众平台未公开的内部接口" },
    literals: consoleLiterals,
    *check(program) {
        for (const { node, use } of consoleAddresses(program)) {
            if (use === "read" && !isForeignCode(program, (0,adopt/* moduleOf */.cD)(node).path))
                yield { place: program.placeOf(node), message: private_interface_rule_message };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/login/proxy-login-feature/rule.js

const proxy_login_feature_rule_message = {
    en: "This takes the password of a person's Official Account or WeChat account: never collect it, let people authorise you on WeChat's own pages.",
    "zh-CN": "此处收集用户公众号或微信账号的密码：不要收集此类密码，请引导用户在微信官方页面完成授权。",
};
/** Field and column names of such a password: an account word and a password word in one name. */
const passwordName = /^(?:mp|wx|weixin|wechat|gzh|gongzhonghao|official_?account)_?(?:admin_?)?(?:login_?)?(?:pwd|passwd|password|pass_?word)$/i;
const askedText = /(?:公众号|公众平台|微信|订阅号|服务号)(?:后台|账号|帐号|账户|平台)?的?(?:登录|登陆)?密码/;
/** What such words also name: another password, a change of one's own, or a warning not to give it. */
const otherText = /支付|零钱|不要|请勿|切勿|不会|无需|勿|不得|泄露|修改|忘记|找回|如何|安全提示|独立密码|WiFi|wifi/i;
const inputs = /(?:^|-)(?:input|textarea|field)$/i;
const askingIn = (element) => {
    if (!inputs.test(element.tag))
        return undefined;
    return element.attributes.find(({ name, text }) => {
        if (text === undefined)
            return false;
        if (/^(?:name|id|v-model|:?value|model:value|prop)/.test(name))
            return passwordName.test(text
                .split(".")
                .at(-1)
                ?.replace(/[{}\s]/g, "") ?? "");
        return /placeholder|label|title/.test(name) && askedText.test(text) && !otherText.test(text);
    });
};
/** Columns, fields and keys that keep the password; a look-up of one is not counted again. */
const rule_keeps = (node) => {
    if (node.kind === "field")
        return passwordName.test(node.name);
    if (node.kind === "data-entry")
        return passwordName.test(node.key);
    if (node.kind === "entry")
        return node.parent?.kind !== "object-pattern" && passwordName.test(node.key ?? "");
    if (node.kind === "declare" || node.kind === "assign")
        return node.target.kind === "name" && passwordName.test(node.target.name);
    return node.kind === "string" && node.parent?.kind === "call" && passwordName.test(node.value);
};
const firstKeeping = (module) => {
    let found;
    (0,adopt/* walk */.GG)(module, (node) => {
        if (!found && rule_keeps(node))
            found = node;
        return !found;
    });
    return found;
};
const proxy_login_feature_rule_literals = [
    "密码",
    "mp_pwd",
    "mp_pass",
    "mpPwd",
    "mpPass",
    "wx_pwd",
    "wx_pass",
    "wxPwd",
    "wxPass",
    "weixin_p",
    "weixinP",
    "wechat_p",
    "wechatP",
    "gzh_p",
    "gzhP",
];
/* harmony default export */ const proxy_login_feature_rule = ({
    id: "login/proxy-login-feature",
    clauses: ["O1", "D2"],
    severity: "error",
    confidence: "medium",
    title: { en: "Passwords of WeChat or Official Accounts are collected", "zh-CN": "收集微信或公众号的登录密码" },
    literals: proxy_login_feature_rule_literals,
    *check(program) {
        for (const element of program.elements()) {
            const asking = program.isAside((0,adopt/* moduleOf */.cD)(element).path) ? undefined : askingIn(element);
            if (asking)
                yield { place: program.placeOf(asking), message: proxy_login_feature_rule_message, data: ["password"] };
        }
        for (const module of program.modules(...proxy_login_feature_rule_literals.slice(1))) {
            if (program.isAside(module.path) || module.language === "text")
                continue;
            const node = firstKeeping(module);
            if (node)
                yield { place: program.placeOf(node), message: proxy_login_feature_rule_message, data: ["password"], confidence: "low" };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/login/unofficial-automation/rule.js





const ofPackage = (name) => ({
    en: `The package ${name} logs in to WeChat as a person by unofficial means: use the official interfaces instead.`,
    "zh-CN": `软件包 ${name} 以非官方方式代替个人登录微信：请改用官方接口。`,
});
const ofHost = {
    en: "This speaks the protocol of WeChat's own clients to log in as a person: use the official interfaces instead.",
    "zh-CN": "此处使用微信客户端协议以个人身份登录：请改用官方接口。",
};
const ofSession = {
    en: "The session of a personal WeChat account is kept so that the bot logs in again by itself: do not automate personal accounts, use the official interfaces.",
    "zh-CN": "保存个人微信账号的会话，使机器人自动再次登录：不要自动化个人账号，请使用官方接口。",
};
/** The file in which each ecosystem lists packages, and how a line of it names one. JSON files are read as data. */
const lists = [
    { file: /^package\.json$/, ecosystem: "npm" },
    { file: /^composer\.json$/, ecosystem: "php" },
    {
        file: /^(?:requirements[\w.-]*\.txt|.*requirements\.txt)$/,
        ecosystem: "pypi",
        line: /^[ \t]*([A-Za-z0-9][\w.-]*)[ \t]*(?:[=<>~!;[@#]|$)/gm,
    },
    {
        file: /^(?:pyproject\.toml|Pipfile|setup\.cfg)$/,
        ecosystem: "pypi",
        line: /^[ \t]*["']?([A-Za-z0-9][\w.-]*)[ \t]*(?:[=<>~!;["',]|$)/gm,
    },
    { file: /^go\.mod$/, ecosystem: "go", line: /^(?:require)?[ \t]*([\w.-]+\.\w+\/[\w./-]+)[ \t]+v/gm },
    { file: /^pom\.xml$/, ecosystem: "maven", line: /<groupId>[^<]*<\/groupId>\s*<artifactId>([^<]+)<\/artifactId>/g },
];
const ecosystemOf = {
    javascript: "npm",
    typescript: "npm",
    tsx: "npm",
    vue: "npm",
    python: "pypi",
    go: "go",
    php: "php",
    java: "maven",
    csharp: "nuget",
};
const rowOf = (ecosystem, name) => {
    if (allowedAutomation.some((pattern) => pattern.test(name)))
        return undefined;
    const plain = ecosystem === "pypi" ? name.toLowerCase().replace(/_/g, "-") : name;
    return automationPackages.find((row) => row.ecosystem === ecosystem && (row.name === plain || row.name.endsWith(`:${plain}`)));
};
const dependencies = new Set([
    "dependencies",
    "devDependencies",
    "optionalDependencies",
    "peerDependencies",
    "require",
    "require-dev",
]);
const rule_entriesOf = (module) => module.data?.kind === "data-map"
    ? module.data.entries.flatMap((entry) => dependencies.has(entry.key) && entry.value.kind === "data-map" ? entry.value.entries : [])
    : [];
const rule_listed = (module) => {
    const list = lists.find(({ file }) => file.test((0,posix_.basename)(module.path)));
    if (!list)
        return [];
    if (!list.line)
        return rule_entriesOf(module).flatMap((entry) => named(list.ecosystem, entry.key, entry));
    return Array.from(module.text.matchAll(list.line)).flatMap((match) => {
        const name = match[1] ?? "";
        const start = match.index + match[0].indexOf(name);
        return named(list.ecosystem, name, stretchOf(module, start, start + name.length));
    });
};
const named = (ecosystem, name, node) => {
    const row = rowOf(ecosystem, name);
    return row ? [{ row, node }] : [];
};
/** The package of an import: `@a/b/c` is `@a/b`, Python's `a.b` is `a`. */
const rule_packageOf = (ecosystem, source) => {
    if (ecosystem === "npm")
        return source
            .split("/")
            .slice(0, source.startsWith("@") ? 2 : 1)
            .join("/");
    return ecosystem === "pypi" ? (source.split(".")[0] ?? source) : source;
};
const imported = (module) => {
    const ecosystem = ecosystemOf[module.language];
    if (!ecosystem)
        return [];
    return module.imports.flatMap((one) => named(ecosystem, rule_packageOf(ecosystem, one.source), one));
};
/** How the bots' own interfaces keep a session: the call's name and what its argument says. */
const keepsSession = (program, call) => {
    const name = call.callee.kind === "member" ? call.callee.property : call.callee.kind === "name" ? call.callee.name : "";
    if (name === "auto_login" || name === "auto_login_wx")
        return unofficial_automation_rule_isTrue(program.argument(call, 0, "hotReload"));
    if (name === "Bot")
        return program.argument(call, 9, "cache_path") !== undefined;
    return (name === "HotLogin" ||
        name === "PushLogin" ||
        name === "NewFileHotReloadStorage" ||
        name === "NewJsonFileHotReloadStorage");
};
const unofficial_automation_rule_isTrue = (node) => node?.kind === "boolean" && node.value;
const botText = /\b(?:wechaty|itchat|wxpy|openwechat|wechat4u|padlocal)\b/i;
const hostPattern = new RegExp(`^https?://(?:${clientProtocolHosts.map((host) => host.replace(/\./g, "\\.")).join("|")})(?:/|$)`);
const unofficial_automation_rule_literals = [
    ...new Set(automationPackages.map((row) => row.name.slice(row.name.indexOf(":") + 1))),
    ...clientProtocolHosts,
    "memory-card",
    "hotReload",
    "HotLogin",
];
function* rule_packages(program) {
    const seen = new Set();
    const modules = program.modules(...unofficial_automation_rule_literals).filter((module) => !isForeignCode(program, module.path));
    for (const find of [rule_listed, imported]) {
        const now = [];
        for (const { row, node } of modules.flatMap(find)) {
            if (find === imported && seen.has(row.name))
                continue;
            now.push(row.name);
            if (find === imported)
                seen.add(row.name);
            const milder = row.onlyWithPuppet ? { severity: "warning", confidence: "medium" } : {};
            yield { place: program.placeOf(node), message: ofPackage(row.name), ...milder };
        }
        now.forEach((name) => seen.add(name));
    }
}
function* sessions(program) {
    for (const call of program.calls("auto_login", "auto_login_wx", "Bot", "HotLogin", "PushLogin", "NewFileHotReloadStorage", "NewJsonFileHotReloadStorage")) {
        const module = (0,adopt/* moduleOf */.cD)(call);
        if (botText.test(module.text) && !isForeignCode(program, module.path) && keepsSession(program, call)) {
            yield { place: program.placeOf(call.callee), message: ofSession, data: ["credential"], severity: "warning" };
        }
    }
    for (const node of program.strings()) {
        if (node.kind !== "string" ||
            !/\.memory-card(?:\.json)?$/.test(node.value) ||
            isForeignCode(program, (0,adopt/* moduleOf */.cD)(node).path))
            continue;
        yield { place: program.placeOf(node), message: ofSession, data: ["credential"], severity: "warning" };
    }
}
function* rule_hosts(program) {
    const seen = new Set();
    for (const node of program.strings()) {
        const { path } = (0,adopt/* moduleOf */.cD)(node);
        const text = node.kind === "string" ? node.value : (program.textOf(node) ?? "");
        if (seen.has(path) || !hostPattern.test(text) || isForeignCode(program, path))
            continue;
        seen.add(path);
        yield { place: program.placeOf(node), message: ofHost, confidence: "medium" };
    }
}
/* harmony default export */ const unofficial_automation_rule = ({
    id: "login/unofficial-automation",
    clauses: ["O1", "D2"],
    severity: "error",
    confidence: "high",
    title: { en: "A personal WeChat account is automated", "zh-CN": "自动化操作个人微信账号" },
    literals: unofficial_automation_rule_literals,
    *check(program) {
        yield* rule_packages(program);
        yield* sessions(program);
        yield* rule_hosts(program);
    },
});

;// CONCATENATED MODULE: ./lib/rules/login/weak-session/rule.js


const weak_session_rule_messages = {
    endless: {
        en: "This login token never expires, so whoever gets hold of it stays logged in as the user: give it an expiry.",
        "zh-CN": "签发的登录令牌没有有效期，一旦泄露即可长期冒充该用户：请设置过期时间。",
    },
    openid: {
        en: "The user's OpenID, or a plain hash of it, serves as login token, so whoever knows it is logged in as the user: issue a random or signed token that expires.",
        "zh-CN": "以用户 OpenID 或其简单哈希作为登录令牌，知道它的人即可冒充该用户：请签发随机或带签名且会过期的令牌。",
    },
    codes: {
        en: "The code of wx.login and the code of the phone button are not the same: hand each one to its own interface.",
        "zh-CN": "wx.login 的 code 与手机号按钮的 code 不是同一个：请分别传给各自的接口。",
    },
};
/** Calls that issue a JWT, by what their path ends in; the claims stand before the key, options after it. */
const jwtSign = /(?:^|\.)(?:jsonwebtoken|jwt|JWT|jose)\b.*\.(?:sign|encode|create|NewWithClaims)$|(?:^|\.)jwt_?(?:sign|encode)$/i;
const expiry = /\bexp(?:ires?|iration|iry|iresIn|iresAt|_in|_at|Time)?\b|\bexp\w*["']?\s*[:=,)\]]|ExpiresAt|[wW]ithExpiresAt|setExpiration|timedelta|expires?_?delta|\bttl\b/;
/** Claims or options may be put together elsewhere: the owner of the signing function and those that call it are looked at. */
const hasExpiry = (program, call) => {
    const fn = program.enclosingFunction(call);
    if (expiry.test(codeOf(fn ? (ownerOf(fn) ?? fn) : call)))
        return true;
    const settings = call.arguments.flatMap((argument) => program.valuesOf(argument));
    if (settings.some((value) => value.kind !== "string" && expiry.test(codeOf(value))))
        return true;
    return (fn !== undefined &&
        program.callersOf(fn).some((caller) => expiry.test(codeOf(program.enclosingFunction(caller) ?? caller))));
};
function* endless(program) {
    for (const call of program.calls("sign", "encode", "create", "NewWithClaims", "jwt_encode", "jwtSign")) {
        const api = program.apiOf(call.callee) ?? "";
        const { path } = (0,adopt/* moduleOf */.cD)(call);
        if (!jwtSign.test(api) || program.isAside(path) || rule_isClient(program, path))
            continue;
        if (api.endsWith(".create"))
            continue; // Java builds its token on; the chain is judged at its end.
        if (!hasExpiry(program, call))
            yield { place: program.placeOf(call.callee), message: weak_session_rule_messages.endless, data: ["credential"] };
    }
    for (const call of program.calls("sign", "compact")) {
        if (!isBuilder(call) || program.isAside((0,adopt/* moduleOf */.cD)(call).path) || hasExpiry(program, call))
            continue;
        yield { place: program.placeOf(call.callee), message: weak_session_rule_messages.endless, data: ["credential"] };
    }
}
/** The end of `JWT.create()….sign(…)` and `Jwts.builder()….compact()`. */
const isBuilder = (call) => {
    if (call.callee.kind !== "member")
        return false;
    let head = call.callee.object;
    while (head.kind === "call" && head.callee.kind === "member")
        head = head.callee.object;
    return head.kind === "name" && /^(?:JWT|Jwts)$/.test(head.name);
};
const rule_isClient = (program, path) => /^(?:miniprogram|web|config)$/.test(program.sideOf(path));
const tokenKey = /^(?:token|session|session_?id|access_?token|third_?session|session_?token|auth_?token|login_?token)$/i;
const rule_openidName = /^(?:open_?id|wx_?open_?id|openid)$/i;
const plainHash = /^(?:md5|sha1|sha256|base64_encode|b64encode|btoa|md5Hex|MD5|hexdigest|encode)$/;
const weak_session_rule_nameOf = (node) => node.kind === "name"
    ? node.name
    : node.kind === "member"
        ? node.property
        : node.kind === "index" && node.index?.kind === "string"
            ? node.index.value
            : "";
/** The value is the OpenID itself or a hash of nothing else. */
const isOpenid = (value) => {
    let at = value;
    for (let hop = 0; hop < 4; hop++) {
        if (rule_openidName.test(weak_session_rule_nameOf(at).replace(/^get/i, "")))
            return true;
        const [only] = at.kind === "call" ? at.arguments : [];
        if (at.kind !== "call" || !only)
            return false;
        if (!plainHash.test(weak_session_rule_nameOf(at.callee)) || at.arguments.length > 1)
            return false;
        at = only;
    }
    return false;
};
/** What a handler answers with: an object given to a call or returned, or a `ctx.body`. */
const isAnswer = (object) => object.parent?.kind === "call" ||
    object.parent?.kind === "return" ||
    (object.parent?.kind === "assign" && weak_session_rule_nameOf(object.parent.target).endsWith("body")) ||
    (object.parent?.kind === "entry" && /^data$|^result$/.test(object.parent.key ?? ""));
function* openidTokens(program) {
    for (const module of program.modules("openid", "openId", "open_id", "OpenId", "Openid")) {
        const side = program.sideOf(module.path);
        if ((side !== "server" && side !== "cloud-function") || program.isAside(module.path))
            continue;
        const found = [];
        (0,adopt/* walk */.GG)(module, (node) => {
            if (node.kind === "entry" &&
                tokenKey.test(node.key ?? "") &&
                isOpenid(node.value) &&
                node.parent &&
                isAnswer(node.parent))
                found.push(node);
        });
        for (const entry of found)
            yield { place: program.placeOf(entry), message: weak_session_rule_messages.openid, data: ["openid"] };
    }
}
/** A client hands the code of one kind to the interface of the other. */
function* mixedCodes(program) {
    if (program.search(/jscode2session|getuserphonenumber/).length === 0)
        return;
    for (const flow of program.flow.into("url", "request")) {
        if (!flow.kinds.includes("login-code") || program.isAside((0,adopt/* moduleOf */.cD)(flow.call).path))
            continue;
        const fromPhone = /getPhoneNumber/.test(flow.source.api);
        const toSession = /jscode2session/.test(flow.destination ?? "");
        const toPhone = /getuserphonenumber/.test(flow.destination ?? "");
        if ((fromPhone && toSession) || (/wx\.login/.test(flow.source.api) && toPhone))
            yield { place: program.placeOf(flow.value), message: weak_session_rule_messages.codes, data: ["login-code"] };
    }
}
/* harmony default export */ const weak_session_rule = ({
    id: "login/weak-session",
    clauses: ["D2", "C0"],
    severity: "error",
    confidence: "medium",
    title: { en: "The login session is weak", "zh-CN": "登录态设计薄弱" },
    literals: [
        "jsonwebtoken",
        "jwt",
        "JWT",
        "Jwts",
        "openid",
        "openId",
        "open_id",
        "OpenId",
        "jscode2session",
        "getuserphonenumber",
    ],
    *check(program) {
        const seen = new Set();
        for (const problem of [...endless(program), ...openidTokens(program), ...mixedCodes(program)]) {
            const key = `${problem.place.path}:${problem.place.startLine}`;
            if (!seen.has(key))
                yield problem;
            seen.add(key);
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/messaging/sending.js

/** Server interfaces that send one message to one user. */
const sendingPaths = new Set([
    "/cgi-bin/message/template/send",
    "/cgi-bin/message/subscribe/send",
    "/cgi-bin/message/subscribe/bizsend",
    "/cgi-bin/message/custom/send",
    "/cgi-bin/message/wxopen/template/uniform_send",
]);
/**
 * SDK methods that do the same: EasyWeChat, WxJava, silenceper, wechatpy, Senparc, co-wechat-api, cloud calls. The name
 * alone must say that it sends a template, subscription or customer-service message.
 */
const sendingCalls = [
    "sendTemplate",
    "sendTemplateMsg",
    "sendTemplateMessage",
    "send_template",
    "sendSubscribeMsg",
    "sendSubscribeMessage",
    "send_subscribe_message",
    "SendTemplateMessage",
    "SendTemplateMessageAsync",
    "SendSubscribe",
    "SendSubscribeAsync",
    "sendKefuMessage",
    "subscribeMessage.send",
    "template_message.send",
    "templateMessage.send",
    "subscribe_message.send",
    "GetTemplate().Send",
    "GetSubscribe().Send",
    "uniformMessage.send",
    "customerServiceMessage.send",
];
/** Every call in focus that sends a template, subscription or customer-service message, in order of place. */
const sendingOf = (program) => {
    const found = new Set(program.calls(...sendingCalls));
    for (const { call, urlText } of program.httpCalls()) {
        const api = urlText === undefined ? undefined : (0,server_apis/* serverApiOf */.jI)(urlText);
        if (api && sendingPaths.has(api.path))
            found.add(call);
    }
    return [...found].filter((call) => !program.isAside(program.placeOf(call).path));
};
/** Literals of which a file with such a call holds one. */
const sendingLiterals = [
    "message/template/send",
    "message/subscribe",
    "message/custom/send",
    "uniform_send",
    "sendTemplate",
    "send_template",
    "sendSubscribe",
    "send_subscribe",
    "SendTemplate",
    "SendSubscribe",
    "sendKefuMessage",
    "subscribeMessage",
    "template_message",
    "templateMessage",
    "subscribe_message",
    "GetTemplate",
    "GetSubscribe",
    "uniformMessage",
    "customerServiceMessage",
];

;// CONCATENATED MODULE: ./lib/rules/messaging/broadcast-abuse/rule.js

/** Lists that name all users or followers, and calls that fetch them. */
const everyone = /(?:all|every)?_?(?:users|members|followers|fans|openids?|open_ids|subscribers|customers|userlist|user_list|openidlist|openid_list|memberlist|fanslist)$|^(?:all|every)/i;
const fetchesAll = /(?:find_?all|list_?all|select_?all|get_?all|getAllUsers|iter_followers|getFollowers|get_followers|userList|\.all)\b/i;
const namesEveryone = (program, iterable) => {
    if (iterable.kind === "name")
        return (everyone.test(iterable.name) ||
            program
                .definitionsOf(iterable)
                .some((definition) => (definition.kind === "declare" || definition.kind === "assign") &&
                definition.value !== undefined &&
                definition.value.kind === "call" &&
                fetchesAll.test(program.apiOf(definition.value.callee) ?? "")));
    if (iterable.kind === "member")
        return everyone.test(iterable.property);
    if (iterable.kind === "call")
        return fetchesAll.test(program.apiOf(iterable.callee) ?? "") || namesEveryone(program, iterable.callee);
    if (iterable.kind === "await")
        return namesEveryone(program, iterable.operand);
    return false;
};
/** The loop over all users around a node, in its own function: a statement, or map and forEach over a list. */
const loopOver = (program, node) => {
    for (let at = node.parent; at; at = at.parent) {
        if (at.kind === "loop" && at.iterable && namesEveryone(program, at.iterable))
            return at;
        if (at.kind === "function") {
            const call = at.parent;
            const isItems = call?.kind === "call" &&
                call.callee.kind === "member" &&
                /^(?:map|forEach|each|ForEach)$/.test(call.callee.property);
            if (!isItems)
                return undefined;
            if (call.callee.kind === "member" && namesEveryone(program, call.callee.object))
                return call;
        }
    }
    return undefined;
};
/** The loop that sends: around the sending call, or around a call of the function that sends. */
const broadcastOf = (program, call) => {
    const direct = loopOver(program, call);
    if (direct)
        return direct;
    const sender = program.enclosingFunction(call);
    return (sender &&
        program
            .callersOf(sender)
            .map((caller) => loopOver(program, caller))
            .find((loop) => loop !== undefined));
};
/* harmony default export */ const broadcast_abuse_rule = ({
    id: "messaging/broadcast-abuse",
    clauses: ["C0", "D3"],
    severity: "warning",
    confidence: "medium",
    title: { en: "Service messages are sent to all users", "zh-CN": "向全部用户群发服务类消息" },
    literals: sendingLiterals,
    *check(program) {
        const calls = sendingOf(program).map((call) => ({ call, loop: broadcastOf(program, call) }));
        // A wrapper's call inside the loop says more than the request in the wrapper.
        const direct = new Set(calls
            .filter(({ call, loop }) => loop && loop.start <= call.start && call.end <= loop.end)
            .map(({ loop }) => loop));
        for (const { call, loop } of calls) {
            if (!loop || (direct.has(loop) && !(loop.start <= call.start && call.end <= loop.end)))
                continue;
            yield {
                place: program.placeOf(call),
                related: [
                    { ...program.placeOf(loop), message: { en: "The loop over all users.", "zh-CN": "遍历全部用户的循环。" } },
                ],
                message: {
                    en: "A template, subscription or customer-service message goes to every user: send it only to those whose own action calls for it, or use the mass-sending interface.",
                    "zh-CN": "模板、订阅或客服消息被发给全部用户：只应发给自身行为触发通知的用户，群发请使用群发接口。",
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/messaging/retired-template/rule.js

const retired_template_rule_literals = [
    "report-submit",
    "reportSubmit",
    "formId",
    "form_id",
    "wxopen/template/send",
    "sendMiniProgramTemplate",
    "prepay_id",
];
const retired_template_rule_message = {
    en: "Template messages of mini programs by formId have been switched off since 2020, so this collects a handle on the user for nothing: use subscription messages.",
    "zh-CN": "基于 formId 的小程序模板消息自 2020 年起已停用，这里只是在收集用户标识：请改用订阅消息。",
};
/** Reading or sending a form id that a mini program's form event gave. */
const isFormId = (node) => node.kind === "member" &&
    /^form_?id$/i.test(node.property) &&
    node.object.kind === "member" &&
    node.object.property === "detail";
/* harmony default export */ const retired_template_rule = ({
    id: "messaging/retired-template",
    clauses: ["C0"],
    severity: "error",
    confidence: "high",
    title: { en: "Retired template messages by formId are used", "zh-CN": "使用已停用的 formId 模板消息" },
    literals: retired_template_rule_literals,
    *check(program) {
        for (const element of program.elements("form")) {
            const attribute = element.attributes.find(({ name }) => /^:?report-submit$/i.test(name));
            const place = attribute && program.placeOf(attribute);
            if (attribute &&
                place &&
                attribute.text !== "false" &&
                !program.isAside(place.path) &&
                program.sideOf(place.path) !== "web") {
                const space = program.module(place.path)?.text.charAt(attribute.start - 1) === " " ? 1 : 0;
                yield {
                    place,
                    message: retired_template_rule_message,
                    fix: {
                        description: { en: "Remove report-submit.", "zh-CN": "删除 report-submit。" },
                        edits: [{ ...program.placeOf({ ...attribute, start: attribute.start - space }), text: "" }],
                    },
                };
            }
        }
        for (const module of program.modules(...retired_template_rule_literals)) {
            if (program.isAside(module.path))
                continue;
            const side = program.sideOf(module.path);
            const found = [];
            (0,adopt/* walk */.GG)(module, (node) => {
                if (side !== "server" && isFormId(node))
                    found.push(node);
                if (node.kind === "string" && /wxopen\/template\/send/.test(node.value))
                    found.push(node);
            });
            for (const node of found)
                yield { place: program.placeOf(node), message: retired_template_rule_message };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/messaging/subscribe-coerced/rule.js

const rule_names = ["requestSubscribeMessage"];
const reward = /积分|红包|优惠券|奖励|抽奖|金币|送\d|领取|coupon|reward|points?\b|lottery|bonus/i;
const rewardCall = /addPoint|addScore|addCoupon|receiveCoupon|sendCoupon|getCoupon|grantReward|addLottery|giveReward|reward/i;
const insists = /^wx\.(?:showModal|requestSubscribeMessage|exitMiniProgram|reLaunch|redirectTo|navigateBack)$/;
/** Code that runs on the answer: the `success`, `fail` and `complete` callbacks, or what follows an await. */
const answersOf = (program, call) => {
    const found = [];
    for (const key of ["success", "fail", "complete"]) {
        const handler = program.option(call.arguments[0], key);
        if (handler)
            found.push(...(handler.kind === "function" ? [handler] : program.functionsOf(handler)));
    }
    for (let at = call.parent; at && (at.kind === "member" || at.kind === "call" || at.kind === "await"); at = at.parent) {
        if (at.kind === "call")
            for (const one of at.arguments)
                if (one.kind === "function")
                    found.push(one);
    }
    return found;
};
const isRefusal = (test) => /reject|ban|!==?\s*['"]accept/.test(test);
/** The branch of an answer that stops the user or asks again when the subscription was refused. */
const coercion = (program, answer, text) => {
    let found;
    (0,adopt/* walk */.GG)(answer, (node) => {
        if (found || node.kind !== "if")
            return;
        const test = text.slice(node.test.start, node.test.end);
        const refused = isRefusal(test) ? node.consequent : /['"]accept/.test(test) ? node.alternate : [];
        for (const statement of refused) {
            (0,adopt/* walk */.GG)(statement, (inner) => {
                if (inner.kind !== "call")
                    return;
                const api = program.apiOf(inner.callee) ?? "";
                if (!insists.test(api))
                    return;
                const showsCancel = program.option(inner.arguments[0], "showCancel");
                if (api === "wx.showModal" && !(showsCancel?.kind === "boolean" && !showsCancel.value))
                    return;
                found ??= inner;
            });
        }
    });
    return found;
};
const rewarded = (program, answer) => {
    let found;
    (0,adopt/* walk */.GG)(answer, (node) => {
        if (node.kind === "call" && rewardCall.test(program.apiOf(node.callee)?.split(".").pop() ?? ""))
            found ??= node;
        if (node.kind === "string" &&
            reward.test(node.value) &&
            node.value.length < 60 &&
            /[\u4e00-\u9fff]/.test(node.value))
            found ??= node;
    });
    return found;
};
/* harmony default export */ const subscribe_coerced_rule = ({
    id: "messaging/subscribe-coerced",
    clauses: ["C0", "O4"],
    severity: "error",
    confidence: "medium",
    title: { en: "A subscription is forced or paid for", "zh-CN": "强制或利诱用户订阅消息" },
    literals: rule_names,
    *check(program) {
        for (const call of program.calls(...rule_names)) {
            const { path, text } = (0,adopt/* moduleOf */.cD)(call);
            if (program.isAside(path))
                continue;
            for (const answer of answersOf(program, call)) {
                const forced = coercion(program, answer, text);
                if (forced) {
                    yield {
                        place: program.placeOf(forced),
                        message: {
                            en: "A user who refuses the subscription is stopped or asked again at once: let everything else go on working.",
                            "zh-CN": "用户拒绝订阅后被阻断或立即再次弹窗：请让其他功能照常可用。",
                        },
                    };
                }
                const paid = rewarded(program, answer);
                if (paid) {
                    yield {
                        place: program.placeOf(paid),
                        confidence: "low",
                        message: {
                            en: "A subscription is rewarded, so the consent to messages is bought: give the reward without it.",
                            "zh-CN": "以奖励换取订阅，使用户的同意并非自愿：奖励请勿与订阅挂钩。",
                        },
                    };
                }
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/messaging/subscribe-outside-tap/rule.js


const subscribe_outside_tap_rule_names = ["requestSubscribeMessage", "requestSubscribeDeviceMessage"];
/** What may be awaited between the tap and the request without losing the tap. */
const localWork = /^(?:wx\.(?:getSetting|getStorage|getStorageSync|showModal|getSystemInfo|checkSession)|Promise\.resolve)$/;
/** An await of remote work that runs before the request in the same handler: the platform then takes the tap for spent. */
const awaitedBefore = (program, handler, call) => {
    let found;
    const isRemote = (node) => {
        if (node.kind !== "await" || node.operand.kind !== "call" || node.end > call.start)
            return false;
        const { operand } = node;
        return (!localWork.test(program.apiOf(operand.callee) ?? "") &&
            program.httpCalls().some((http) => reaches(program, operand, http.call)));
    };
    (0,adopt/* walk */.GG)(handler, (node) => {
        if (node.kind === "function" && node !== handler)
            return false;
        if (!found && isRemote(node))
            found = node;
        return true;
    });
    return found;
};
/** The call is the request itself, or calls a function that makes it. */
const reaches = (program, call, request) => {
    if (call === request)
        return true;
    const caller = program.enclosingFunction(request);
    return caller !== undefined && program.functionsOf(call.callee).includes(caller);
};
/* harmony default export */ const subscribe_outside_tap_rule = ({
    id: "messaging/subscribe-outside-tap",
    clauses: ["C0"],
    severity: "error",
    confidence: "high",
    title: { en: "Subscription is requested without a tap", "zh-CN": "未经用户点击就请求订阅消息" },
    literals: subscribe_outside_tap_rule_names,
    *check(program) {
        for (const call of program.calls(...subscribe_outside_tap_rule_names)) {
            const place = program.placeOf(call.callee);
            if (program.isAside(place.path) || !program.apiOf(call.callee)?.startsWith("wx."))
                continue;
            const start = unpromptedStart(program, call);
            if (start && !program.entriesOf(start.call).some(({ kind }) => kind === "gesture")) {
                yield {
                    place,
                    message: {
                        en: `The subscription dialog is opened at ${momentOf(start)}; the platform shows it only after a tap or in a payment's callback: move it into a tap handler.`,
                        "zh-CN": `在 ${momentOf(start)} 时调起订阅消息；平台只允许在用户点击后或支付回调中调起：请移到点击处理函数中。`,
                    },
                };
                continue;
            }
            const handler = program.enclosingFunction(call);
            const awaited = handler && awaitedBefore(program, handler, call);
            if (awaited) {
                yield {
                    place,
                    severity: "warning",
                    confidence: "medium",
                    related: [
                        {
                            ...program.placeOf(awaited),
                            message: { en: "The tap is spent while this is awaited.", "zh-CN": "等待此处时，点击已失效。" },
                        },
                    ],
                    message: {
                        en: "The subscription dialog opens only after an answer from the network, when the tap is no longer valid: ask first, then send the request.",
                        "zh-CN": "等待网络返回后才调起订阅消息，此时点击已失效：请先调起订阅，再发请求。",
                    },
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/messaging/template-marketing/rule.js



const marketing = phrasePattern([
    "优惠券",
    "优惠大促",
    "大促",
    "红包",
    "代金券",
    "限时",
    "秒杀",
    "特惠",
    "福利",
    "会员日",
    "抢购",
    "折扣",
    "满减",
    "免费领",
    "免费领取",
    "双十一",
    "双11",
    "618",
    "新品上市",
    "促销",
    "特价",
    "flash sale",
    "coupon",
    "discount",
    "limited offer",
    "promotion",
    "special offer",
]);
/** Words of a service notice: the message tells the user about an own order or appointment. */
const service = /支付成功|已发货|发货通知|预约|到账|还款|缴费|上课|退款|核销|即将过期|到期|订单|签收|审核|提醒|取件|验证码|receipt|order|refund|expires?|appointment/i;
/* harmony default export */ const template_marketing_rule = ({
    id: "messaging/template-marketing",
    clauses: ["C0", "O4"],
    severity: "warning",
    confidence: "low",
    title: { en: "A service message carries marketing", "zh-CN": "模板或订阅消息含营销内容" },
    literals: sendingLiterals,
    *check(program) {
        for (const call of sendingOf(program)) {
            const root = program.enclosingFunction(call) ?? (0,adopt/* moduleOf */.cD)(call);
            const found = [];
            (0,adopt/* walk */.GG)(root, (node) => {
                if (node.kind === "string" &&
                    node.value.length <= 200 &&
                    !service.test(node.value) &&
                    findPhrases(node.value, marketing).length > 0)
                    found.push(node);
            });
            for (const node of found.slice(0, 1)) {
                yield {
                    place: program.placeOf(node),
                    message: {
                        en: "A template or subscription message looks like marketing, which users did not subscribe to: send only what their own order or request calls for.",
                        "zh-CN": "模板或订阅消息疑似营销内容，用户并未为此订阅：只发送与其订单或请求直接相关的通知。",
                    },
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/messaging/wrong-state-or-page/rule.js

const wrong_state_or_page_rule_literals = ["miniprogram_state", "miniprogramState", "MiniprogramState", "miniProgramState", "MiniProgramState"];
const stateKey = /^mini_?program_?state$/i;
const testState = new Set(["developer", "trial"]);
const wrong_state_or_page_rule_message = {
    en: "Users who tap this message land in the developer or trial version, which they may not open: send `formal` outside tests.",
    "zh-CN": "用户点击该消息会进入开发版或体验版而无法打开：非测试环境请使用 formal。",
};
/* harmony default export */ const wrong_state_or_page_rule = ({
    id: "messaging/wrong-state-or-page",
    clauses: ["C0"],
    severity: "warning",
    confidence: "high",
    title: { en: "A subscription message leads to a test version", "zh-CN": "订阅消息跳转到开发版或体验版" },
    literals: wrong_state_or_page_rule_literals,
    *check(program) {
        for (const module of program.modules(...wrong_state_or_page_rule_literals)) {
            if (program.isAside(module.path))
                continue;
            const found = [];
            (0,adopt/* walk */.GG)(module, (node) => {
                if (node.kind === "entry" && stateKey.test(node.key ?? ""))
                    found.push(node.value);
                else if (node.kind === "assign" && node.target.kind === "member" && stateKey.test(node.target.property))
                    found.push(node.value);
                else if (node.kind === "call" &&
                    node.callee.kind === "member" &&
                    /^set_?mini_?program_?state$/i.test(node.callee.property) &&
                    node.arguments[0])
                    found.push(node.arguments[0]);
            });
            for (const value of found) {
                if (value.kind === "string" && testState.has(value.value))
                    yield { place: program.placeOf(value), message: wrong_state_or_page_rule_message };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/minimisation/bulk-follower-pull/rule.js


/** Calls that list the followers of an account, by SDK; and the interface itself. Sources: the SDKs named in knowledge/sdk-sources.ts. */
const listCall = /(?:^|\.)(?:getFollowers|get_followers|iter_followers|userList|ListAllUserOpenIDs|ListUserOpenIDs|userGet|getAllFollowers)$/;
const listUrl = /cgi-bin\/user\/get(?:\?|$|")/;
const wechat = /wechat|weixin|\bwx|mp|officialaccount|client|api|user/i;
/** Calls and addresses that give the profile of a follower. */
const profile = /cgi-bin\/user\/info|batchget|get_batch|\bgetUserInfo\b|\bGetUserInfo\b|\buserInfo(?:List)?\(|batchGetUser|BatchGetUser|user\.get\(|user->get\(|UserApi\.Info|\.Info\(/;
const saves = /\b(?:save|saveAll|saveBatch|insert\w*|create|bulkCreate|bulk_create|updateOrCreate|upsert|add_all|executemany|InsertOne|insertMany|Create|SaveChanges\w*|AddRange|writeFile\w*|dump|commit|set)\(/;
/** The functions that belong to one pull: the one that lists, those that it calls, and its caller. */
const around = (program, call) => {
    const fn = program.enclosingFunction(call);
    if (!fn)
        return [];
    return callersOf(program, fn, 1).flatMap((one) => calledFrom(program, one, 2));
};
const isList = (program, call, hasUrl) => {
    const api = program.apiOf(call.callee) ?? "";
    if (listCall.test(api))
        return wechat.test(api.slice(0, api.lastIndexOf("."))) || /followers/i.test(api);
    return hasUrl && call.arguments.some((one) => listUrl.test(program.textOf(one) ?? ""));
};
/* harmony default export */ const bulk_follower_pull_rule = ({
    id: "minimisation/bulk-follower-pull",
    clauses: ["D1", "D3"],
    severity: "warning",
    confidence: "medium",
    title: { en: "The profiles of all followers are pulled and kept", "zh-CN": "批量拉取并保存全部粉丝资料" },
    literals: [
        "getFollowers",
        "get_followers",
        "iter_followers",
        "userList",
        "ListAllUserOpenIDs",
        "ListUserOpenIDs",
        "userGet",
        "getAllFollowers",
        "cgi-bin/user/get",
    ],
    *check(program) {
        const hasUrl = program.search(listUrl).length > 0;
        for (const call of program.allCalls()) {
            const { path } = (0,adopt/* moduleOf */.cD)(call);
            if (!isList(program, call, hasUrl) || program.isAside(path))
                continue;
            const side = program.sideOf(path);
            if (side === "miniprogram" || side === "web" || side === "library")
                continue;
            const code = around(program, call).map(codeOf);
            if (!code.some((text) => profile.test(text)) || !code.some((text) => saves.test(text)))
                continue;
            yield {
                place: program.placeOf(call.callee),
                message: {
                    en: "All followers are listed and their profiles stored, needed or not: keep the openid alone and ask a user for more when a feature needs it.",
                    "zh-CN": "列出全部粉丝并保存其资料，无论是否需要：请只保存 openid，功能确有需要时再向该用户索取。",
                },
                data: ["openid", "profile"],
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/minimisation/declared-unused/rule.js

/** What uses a scope of `permission`, by name in any file; the map component draws the position itself. */
const usersOfScope = {
    "scope.userLocation": [
        "getLocation",
        "onLocationChange",
        "startLocationUpdate",
        "startLocationUpdateBackground",
        "chooseLocation",
        "choosePoi",
        "moveToLocation",
        "show-location",
        "showLocation",
    ],
    "scope.userLocationBackground": ["startLocationUpdateBackground"],
    "scope.userFuzzyLocation": ["getFuzzyLocation"],
};
/** `wx[name]()`: which interface is called cannot be told. */
const dynamicCall = /\b(?:wx|uni|Taro|wx\.p)\s*\[(?!\s*["'`])/;
/** A file that only declares or describes interfaces. */
const isDescription = (path) => /(?:^|\/)(?:app|ext|manifest|pages|game|package(?:-lock)?)\.json$|app\.config\.[jt]sx?$|\.(?:md|d\.ts)$/.test(path);
const declared_unused_rule_isBelow = (path, root) => root === "" || path.startsWith(`${root}/`);
const isUsed = (program, mini, names) => program
    .search(new RegExp(`\\b(?:${names.join("|")})\\b`))
    .some((path) => declared_unused_rule_isBelow(path, mini.root) && !isDescription(path));
const unused = (program, mini) => {
    if (mini.plugins.length > 0)
        return [];
    const infos = (declaredNames(program, mini, "requiredPrivateInfos") ?? []).filter(({ name }) => /^\w+$/.test(name) && !isUsed(program, mini, [name]));
    const scopes = declaredScopes(program, mini).filter(({ name }) => {
        const users = Object.hasOwn(usersOfScope, name) ? usersOfScope[name] : undefined;
        return users !== undefined && !isUsed(program, mini, [...users, name.replace(".", "\\.")]);
    });
    return [...infos, ...scopes];
};
/* harmony default export */ const declared_unused_rule = ({
    id: "minimisation/declared-unused",
    clauses: ["D1"],
    severity: "warning",
    confidence: "medium",
    title: { en: "A private interface is declared but never used", "zh-CN": "声明了从未使用的隐私接口" },
    literals: ["requiredPrivateInfos", "scope.userLocation", "scope.userFuzzyLocation"],
    *check(program) {
        for (const mini of miniProgramsInFocus(program)) {
            const found = unused(program, mini);
            if (found.length === 0 || program.search(dynamicCall).some((path) => declared_unused_rule_isBelow(path, mini.root)))
                continue;
            for (const { name, node } of found) {
                yield {
                    place: program.placeOf(node.parent?.kind === "data-entry" ? node.parent : node),
                    message: {
                        en: `${name} is declared, but nothing in the program uses it: remove it, so that the program asks for no more than it needs.`,
                        "zh-CN": `声明了 ${name}，但程序中没有任何地方使用：请删除，不申请不需要的权限。`,
                    },
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/minimisation/oauth-userinfo-openid-only/rule.js

/** The code that comes back is exchanged here, so what is done with the answer can be seen. */
const exchange = /sns\/oauth2\/access_token|oauth2getAccessToken|getAccessToken\(\s*(?:\$?code|request|req|ctx)|userFromCode|getUserAccessToken|GetUserAccessToken|OAuthApi\.GetAccessToken|fetch_access_token|userFromToken/i;
/** Anything of a profile, under the names of interfaces, SDKs and fields; a unionid needs the profile scope as well. */
const usesProfile = /sns\/userinfo|nick_?name|head_?img|avatar|get_?user_?info|union_?id|oauth2getUserInfo|GetSnsUserInfo|GetUserInfo|->user\(|\boauth\.user\b|getNickname|getOriginal|WxOAuth2UserInfo|userinfo(?!['"&])/i;
const isCode = (path) => /\.(?:php|java|go|py|cs|[cm]?[jt]sx?|vue|kt|blade\.php|html)$/.test(path);
/** Only where the text is a literal alone, as the value of the scope. */
const rule_fixOf = (program, text, module) => {
    if (text.kind !== "string" || text.value !== "snsapi_userinfo")
        return undefined;
    const written = module.text.slice(text.start, text.end);
    return {
        description: { en: "Ask for snsapi_base.", "zh-CN": "改为 snsapi_base。" },
        edits: [{ ...program.placeOf(text), text: written.replace("snsapi_userinfo", "snsapi_base") }],
    };
};
/* harmony default export */ const oauth_userinfo_openid_only_rule = ({
    id: "minimisation/oauth-userinfo-openid-only",
    clauses: ["D1"],
    severity: "warning",
    confidence: "medium",
    title: {
        en: "The profile scope is asked for where an openid is enough",
        "zh-CN": "只需 openid 却申请 snsapi_userinfo",
    },
    literals: ["snsapi_userinfo"],
    *check(program) {
        const own = (path) => isCode(path) && !program.isAside(path);
        const texts = program
            .strings()
            .filter((text) => /snsapi_userinfo/.test(program.textOf(text) ?? "") &&
            text.parent?.kind !== "template" &&
            own((0,adopt/* moduleOf */.cD)(text).path));
        if (texts.length === 0 || !program.search(exchange).some(own) || program.search(usesProfile).some(own))
            return;
        for (const text of texts) {
            const module = (0,adopt/* moduleOf */.cD)(text);
            const fix = rule_fixOf(program, text, module);
            yield {
                place: program.placeOf(text),
                message: {
                    en: "snsapi_userinfo asks the user for the whole profile, but nothing here reads more than the openid: ask for snsapi_base, which needs no consent screen.",
                    "zh-CN": "snsapi_userinfo 会向用户索取全部资料，而代码只用到 openid：请改用 snsapi_base，无需弹出授权页。",
                },
                data: ["profile"],
                ...(fix ? { fix } : {}),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/minimisation/persist-raw-payload/rule.js

/** What the platform hands over as one object with more in it than a service needs. */
const bundles = new Set(["profile", "encrypted-data", "phone", "session-key"]);
/** The answer goes in as it came: as the value, as a spread, or as JSON; not one field of it. */
const rule_isWhole = (flow) => flow.whole && flow.source.basis === "interface" && flow.kinds.some((kind) => bundles.has(kind));
/* harmony default export */ const persist_raw_payload_rule = ({
    id: "minimisation/persist-raw-payload",
    clauses: ["D1", "D2"],
    severity: "warning",
    confidence: "medium",
    title: { en: "The whole answer about a user is stored", "zh-CN": "整包保存平台返回的用户数据" },
    literals: [
        "serInfo",
        "serinfo",
        "UserInfo",
        "jscode2session",
        "code2Session",
        "code2session",
        "encryptedData",
        "oauth",
        "getuserphonenumber",
        "openid",
        "getOpenData",
        "ecrypt",
    ],
    *check(program) {
        const seen = new Set();
        for (const flow of program.flow.into("database", "file")) {
            const { path } = (0,adopt/* moduleOf */.cD)(flow.call);
            const side = program.sideOf(path);
            if (!rule_isWhole(flow) || seen.has(flow.value) || program.isAside(path) || side === "miniprogram" || side === "web")
                continue;
            seen.add(flow.value);
            yield {
                place: program.placeOf(flow.value),
                message: {
                    en: `Everything that ${flow.source.api.slice(0, 60)} answers about the user is stored as it comes: keep only the fields that the service needs.`,
                    "zh-CN": `${flow.source.api.slice(0, 60)} 返回的用户数据被原样整包保存：请只保存业务需要的字段。`,
                },
                data: flow.kinds,
                related: [
                    {
                        ...program.placeOf(flow.source.node),
                        message: { en: "The data comes from here.", "zh-CN": "数据来自此处。" },
                    },
                ],
            };
        }
    },
});

// EXTERNAL MODULE: ./lib/knowledge/sources.js
var sources = __webpack_require__(5966);
;// CONCATENATED MODULE: ./lib/rules/minimisation/recycled-profile-data/rule.js



/** Fields that the answers no longer hold, by the interface that gave them. */
const emptied = [
    {
        source: /cgi-bin\/user\/info/,
        fields: new Set(["nickname", "headimgurl", "sex", "city", "province", "country"]),
        name: "cgi-bin/user/info",
    },
    { source: /sns\/userinfo/, fields: new Set(["sex", "city", "province", "country"]), name: "sns/userinfo" },
];
function* ofButtons(program) {
    const seen = new Set();
    for (const element of program.elements()) {
        const { path } = (0,adopt/* moduleOf */.cD)(element);
        const type = attributeOf(element, "open-type") ?? attributeOf(element, "openType");
        if (type === undefined ||
            !/^["'{]*getUserInfo\b/.test(type) ||
            seen.has(path) ||
            program.isAside(path) ||
            program.isForeignPlatform(element))
            continue;
        if (program.sideOf(path) !== "miniprogram" || program.miniProgramOf(path)?.framework === "game")
            continue;
        // The other branch of a test for a newer interface is there for old clients.
        if (element.attributes.some(({ name, text }) => /^(?:wx:else|v-else|wx:elif|v-else-if)$/.test(name) || /canIUse/.test(text ?? "")))
            continue;
        seen.add(path);
        yield {
            severity: "notice",
            place: program.placeOf({ ...element, end: element.openEnd }),
            message: {
                en: "The button open-type=getUserInfo has given an anonymous profile since 2021: let users fill in nickname and avatar (type=nickname, open-type=chooseAvatar), or do without.",
                "zh-CN": "open-type=getUserInfo 自 2021 年起只返回匿名资料：请改用头像昵称填写（type=nickname、open-type=chooseAvatar），或不再索取。",
            },
            data: ["profile"],
        };
    }
}
function* ofServers(program) {
    for (const module of program.modules("user/info", "sns/userinfo")) {
        const side = program.sideOf(module.path);
        if (program.isAside(module.path) || (side !== "server" && side !== "cloud-function" && side !== "unknown"))
            continue;
        const found = [];
        (0,adopt/* walk */.GG)(module, (node) => {
            const field = node.kind === "member" ? (0,sources/* plainKey */.y7)(node.property) : undefined;
            if (node.kind !== "member" || field === undefined || !emptied.some(({ fields }) => fields.has(field)))
                return;
            const apis = program.flow.trace(node.object).map(({ source }) => source.api);
            const row = emptied.find(({ source, fields }) => fields.has(field) && apis.some((api) => source.test(api)));
            if (row)
                found.push({ node, name: row.name });
        });
        const [first] = found;
        if (!first)
            continue;
        yield {
            place: program.placeOf(first.node),
            message: {
                en: `${first.name} no longer answers this field: stop reading and storing it, and ask the user where a feature needs it.`,
                "zh-CN": `${first.name} 已不再返回该字段：请不再读取和保存，确有需要时由用户自行填写。`,
            },
            data: ["profile"],
        };
    }
}
/* harmony default export */ const recycled_profile_data_rule = ({
    id: "minimisation/recycled-profile-data",
    clauses: ["C0"],
    severity: "warning",
    confidence: "high",
    title: { en: "Profile data is asked for that is no longer given", "zh-CN": "索取平台已回收的资料" },
    literals: ["getUserInfo", "user/info", "sns/userinfo"],
    *check(program) {
        yield* ofButtons(program);
        yield* ofServers(program);
    },
});

// EXTERNAL MODULE: ./lib/knowledge/personal-names.js + 1 modules
var personal_names = __webpack_require__(702);
;// CONCATENATED MODULE: ./lib/rules/minimisation/sensitive-form-field/rule.js







/** Fields that take text or a picture, of any component library. */
const fieldTag = /^(?:[a-z]+-)*(?:input|field|textarea|cell-input|easyinput|uploader?)$|^(?:Input|Field|Textarea|AtInput|Uploader?)$/;
/** Kinds whose loss does grave harm and whose purpose no form tells by itself, as one for a payout does for the bank card. */
const grave = new Set(["id-number", "biometric", "health"]);
/** Words that tell what the data is for, or lead to where that is told; in any place of the page. */
const purpose = /隐私|协议|条款|政策|须知|用于|用途|仅用|仅供|仅限|以便|便于|保密|不会(?:泄露|公开|用于)|实名(?:认证|制|购票|登记)|根据[^，。]{0,20}(?:规定|要求|法)|为了|为保障|保障您|验证身份|核验|privacy|policy|terms|used (?:for|to)|only used/i;
const search = /搜索|查询|检索|筛选|search|query|filter/i;
/** What a field asks for, by its label, placeholder or name; undefined when it is not grave. */
const kindOf = (program, element) => {
    if (element.attributes.some(({ name, text }) => /^:?(?:disabled|readonly)$/.test(name) && text !== "false" && text !== "{{false}}"))
        return undefined;
    const own = ["label", "placeholder", "title"].map((name) => attributeOf(element, name) ?? "").join(" ");
    const around = elementAround(element);
    const beside = around ? textIn(program, around) : "";
    if (search.test(own) || search.test(beside.slice(0, 60)))
        return undefined;
    for (const text of [own, beside.length <= 40 ? beside : ""]) {
        const kind = (0,personal_names/* hintOfLabel */.J)(inSimplifiedScript(text)).kinds.find((one) => grave.has(one));
        if (kind)
            return kind;
    }
    return attributeOf(element, "type") === "idcard" && own.trim() === "" ? "id-number" : undefined;
};
/** Other data that the same page asks for, worst first, for the message and the report. */
const alsoIn = (program, module) => {
    const kinds = program
        .elements()
        .filter((one) => (0,adopt/* moduleOf */.cD)(one) === module && fieldTag.test(one.tag))
        .flatMap((one) => (0,personal_names/* hintOfLabel */.J)(`${attributeOf(one, "label") ?? ""} ${attributeOf(one, "placeholder") ?? ""} ${attributeOf(one, "title") ?? ""}`).kinds)
        .filter((kind) => data/* gradeOf */.V[kind] === "high" || data/* gradeOf */.V[kind] === "critical");
    return [...new Set(kinds)].sort();
};
/* harmony default export */ const sensitive_form_field_rule = ({
    id: "minimisation/sensitive-form-field",
    clauses: ["D1"],
    severity: "warning",
    confidence: "low",
    title: { en: "Sensitive data is asked for without saying why", "zh-CN": "收集敏感信息却不说明用途" },
    literals: [
        "身份证",
        "身份證",
        "护照",
        "護照",
        "证件号",
        "證件號",
        "人脸",
        "病历",
        "病史",
        "idcard",
        "id card",
        "ID card",
        "passport",
    ],
    *check(program) {
        const seen = new Set();
        for (const element of program.elements()) {
            const module = (0,adopt/* moduleOf */.cD)(element);
            const side = program.sideOf(module.path);
            if (seen.has(module) ||
                !fieldTag.test(element.tag) ||
                program.isAside(module.path) ||
                (side !== "miniprogram" && side !== "web"))
                continue;
            const kind = kindOf(program, element);
            // A purpose anywhere on the page counts: which field it speaks of is for people to judge.
            if (!kind || isAdmin(module.path) || purpose.test(inSimplifiedScript(visibleOf(module))))
                continue;
            seen.add(module);
            const words = data_words/* dataWords */.G[kind];
            yield {
                place: program.placeOf({ ...element, end: element.openEnd }),
                message: {
                    en: `The form asks for the ${words.en} without a word on its purpose, and without a link to a policy: say what it is needed for, or do without.`,
                    "zh-CN": `表单收集${words["zh-CN"]}，却没有说明用途，也没有隐私政策入口：请写明为何需要，或不再收集。`,
                },
                data: [...new Set([kind, ...alsoIn(program, module)])],
            };
        }
    },
});
/** Back offices show what others have given. */
const isAdmin = (path) => /(?:^|[/_-])(?:admin|manage(?:ment|r)?|backend|console|system|dashboard)(?:[/_-]|$)/i.test(path);
/** The text of a file without its comments, in which a remark may name a purpose that no user sees. */
const visibleOf = (module) => {
    const parts = [];
    let at = 0;
    for (const { start, end } of module.comments) {
        if (start >= at)
            parts.push(module.text.slice(at, start));
        at = Math.max(at, end);
    }
    return [...parts, module.text.slice(at)].join(" ");
};

;// CONCATENATED MODULE: ./lib/rules/minimisation/wechat-credential-request/rule.js



const { zh: wechat_credential_request_rule_zh, en: wechat_credential_request_rule_en } = lexicons.credentialRequest;
/** Passwords of WeChat and of payment that nobody but WeChat may ask for; those of a bank card count too. */
const wechat_credential_request_rule_phrases = phrasePattern([
    ...wechat_credential_request_rule_zh,
    ...wechat_credential_request_rule_en,
    "微信登录密码",
    "微信支付密码",
    "微信号和密码",
    "微信号密码",
    "WeChat payment password",
]);
/** A payment password of the program's own purse: it is set and reset here. */
const ownPassword = /(?:设置|修改|忘记|重置|找回|确认|再次|平台|余额|钱包|交易|会员)[^，。]{0,4}支付密码|支付密码(?:不正确|错误|设置|管理|修改)/;
const fieldNames = /^(?:wx|wechat|weixin)_?(?:pwd|password|passwd|pass)$/i;
const asksForText = (program, module) => program.elements().some((element) => (0,adopt/* moduleOf */.cD)(element) === module && /input|field|textarea/i.test(element.tag)) ||
    /\beditable\s*:\s*true/.test(module.text);
/* harmony default export */ const wechat_credential_request_rule = ({
    id: "minimisation/wechat-credential-request",
    clauses: ["D1", "D2", "O1"],
    severity: "error",
    confidence: "high",
    title: { en: "The user is asked for WeChat credentials", "zh-CN": "索要微信账号或密码" },
    literals: [
        ...wechat_credential_request_rule_zh,
        "微信登录密码",
        "微信支付密码",
        "微信号密码",
        "WeChat password",
        "QQ password",
        "WeChat payment password",
        "wx_pwd",
        "wxPwd",
        "wechatPassword",
        "wechat_password",
        "wxPassword",
        "weixinPassword",
    ],
    *check(program) {
        const message = {
            en: "Users are asked for a password of WeChat, QQ or their bank, which only those may ask for: remove the field and log in over the platform.",
            "zh-CN": "向用户索要微信、QQ 或银行的密码，只有其本身才可询问：请删除该输入项，改用平台提供的登录方式。",
        };
        for (const { text, node } of program.visibleTexts()) {
            const module = (0,adopt/* moduleOf */.cD)(node);
            if (text.length > 60 || program.isAside(module.path) || ownPassword.test(text))
                continue;
            const isOwnPurse = /支付密码/.test(text) && !/微信|银行/.test(text);
            if (isOwnPurse || findPhrases(text, wechat_credential_request_rule_phrases).length === 0 || !asksForText(program, module))
                continue;
            yield { place: program.placeOf(node), message, data: ["password"] };
        }
        for (const element of program.elements()) {
            if (!/input|field/i.test(element.tag) || program.isAside((0,adopt/* moduleOf */.cD)(element).path))
                continue;
            const named = element.attributes.find((one) => /^(?:name|id|prop|v-model)$/.test(one.name) && fieldNames.test((one.text ?? "").split(".").pop() ?? ""));
            if (named)
                yield { place: program.placeOf(named), message, data: ["password"] };
        }
    },
});

;// CONCATENATED MODULE: ./lib/knowledge/privacy-terms.js
/**
 * Words by which a policy or a privacy guide names each item of the platform's list, by `privacy_key`. Simplified Chinese
 * and lower-case English. Source of the keys and of their first words: "小程序用户隐私保护指引内容介绍",
 * https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html; synonyms are our own.
 */
const privacyTerms = {
    UserInfo: ["昵称", "头像", "用户资料", "个人资料", "nickname", "avatar", "profile"],
    Location: ["位置", "定位", "地理", "location", "gps"],
    ChooseLocation: ["位置", "定位", "地理", "地址", "location", "gps"],
    Address: ["地址", "收货", "address"],
    Invoice: ["发票", "invoice"],
    RunData: ["运动", "步数", "werun", "step"],
    PhoneNumber: ["手机", "电话", "联系方式", "phone", "mobile", "telephone"],
    LicensePlate: ["车牌", "licence plate", "license plate"],
    Album: ["照片", "相册", "图片", "图像", "视频", "影像", "photo", "album", "image", "picture", "video"],
    AlbumWriteOnly: ["照片", "相册", "图片", "图像", "视频", "photo", "album", "image", "picture", "video"],
    MessageFile: ["文件", "file"],
    Record: ["麦克风", "录音", "语音", "声音", "音频", "microphone", "recording", "audio", "voice"],
    Camera: ["摄像", "相机", "拍照", "拍摄", "扫码", "camera", "photo"],
    BlueTooth: ["蓝牙", "bluetooth"],
    Contact: ["通讯录", "联系人", "contact"],
    CalendarWriteOnly: ["日历", "日程", "calendar"],
    Clipboard: ["剪切板", "剪贴板", "粘贴板", "clipboard"],
};
/** What every guide has to say besides: how long, how to delete or withdraw, and whom to ask. */
const privacySections = [
    {
        en: "how long it is kept",
        "zh-CN": "保存期限",
        words: [
            "期限",
            "保存时间",
            "存储时间",
            "保留时间",
            "保存期",
            "保留期",
            "存储期",
            "保存至",
            "保留至",
            "存储至",
            "最短时间",
            "retain",
            "retention",
            "kept for",
            "keep your",
        ],
    },
    {
        en: "how to delete it or withdraw consent",
        "zh-CN": "删除与撤回同意的方式",
        words: ["删除", "注销", "撤回", "撤销", "delet", "erase", "withdraw", "revoke"],
    },
    { en: "whom to contact", "zh-CN": "联系方式", words: ["联系", "电话", "邮箱", "客服", "contact", "e-mail", "email"] },
];

;// CONCATENATED MODULE: ./lib/rules/notice/policy-text.js

const policyWords = /隐私(?:政策|保护|权政策|协议|条款|声明|指引)|隱私(?:政策|保護|權政策|協議|條款|聲明|指引)|privacy (?:policy|notice|statement)/i;
const collecting = /收集|采集|採集|collect/i;
const readable = /\.(?:md|txt|html?|wxml|vue|[jt]sx?|json|wpy|mpx)$/i;
/** Characters of a text that tells something; a button or a title has fewer. */
const SHORTEST = 200;
/** Letters and characters that people read: markup, styles and code hold few Chinese characters and long English words. */
const proseLength = (text) => (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) +
    (text.match(/(?:\b[A-Za-z]{2,}\b[ ,.]+){6,}/g)?.join("").length ?? 0) / 3;
/** The privacy policies of the repository, by path; asides are left out. */
const policiesOf = (program) => program.search(policyWords).flatMap((path) => {
    const text = program.files.get(path)?.text ?? "";
    if (!readable.test(path) || program.isAside(path) || text.length > 400_000)
        return [];
    const mentions = text.match(new RegExp(policyWords, "gi"))?.length ?? 0;
    const isPolicy = /privacy|policy|agreement|protocol|yinsi|隐私|协议/i.test(path) || mentions >= 3;
    if (!isPolicy || !collecting.test(text) || proseLength(text) < SHORTEST)
        return [];
    return [{ path, text: inSimplifiedScript(text).toLowerCase(), start: policyWords.exec(text)?.index ?? 0 }];
});
/** True when the text holds one of the words; both are in lower case and simplified script. */
const policy_text_names = (text, words) => words.some((word) => text.includes(word));

;// CONCATENATED MODULE: ./lib/rules/notice/guide-omits-data-type/rule.js




/** `privacy_key` of the setting that a third-party platform sends for the program, written out in any language. */
const keysInSetting = (program) => new Set(program
    .search(/\bprivacy_key\b/)
    .flatMap((path) => program.isAside(path)
    ? []
    : Array.from((program.files.get(path)?.text ?? "").matchAll(/["']?privacy_key["']?\s*(?::|=>|=|,)\s*["'](\w{1,40})["']/g), (match) => match[1] ?? "")));
/** Whether an item is declared; undefined when the repository declares no guide at all. */
const declaration = (program, config) => {
    const keys = keysInSetting(program);
    const { file, declares } = config.privacyGuide;
    const text = inSimplifiedScript([...declares, file === undefined ? "" : (program.files.get(file)?.text ?? "")].join("\n")).toLowerCase();
    if (keys.size === 0 && text.trim() === "")
        return undefined;
    return ({ privacyKey, data }) => keys.has(privacyKey) ||
        text.includes(privacyKey.toLowerCase()) ||
        (data !== undefined && declares.includes(data)) ||
        policy_text_names(text, privacyTerms[privacyKey] ?? [privacyKey.toLowerCase()]);
};
/* harmony default export */ const guide_omits_data_type_rule = ({
    id: "notice/guide-omits-data-type",
    clauses: ["D1"],
    severity: "warning",
    confidence: "high",
    title: { en: "The declared privacy guide leaves out what is used", "zh-CN": "隐私保护指引未声明实际使用的信息" },
    literals: ["privacy_key", ...privacyLiterals],
    *check(program, config) {
        const isDeclared = declaration(program, config);
        if (!isDeclared)
            return;
        const seen = new Set();
        for (const use of privacyUses(program)) {
            const { row, label } = use;
            if (seen.has(row.privacyKey) || isDeclared(row))
                continue;
            seen.add(row.privacyKey);
            yield {
                place: usePlace(program, use),
                message: {
                    en: `${label} uses ${row.name.en}, which the declared privacy guide does not name: the platform blocks it until the guide declares it and users agree anew.`,
                    "zh-CN": `${label} 使用「${row.name["zh-CN"]}」，但已声明的隐私保护指引没有这一项：在指引补充声明并经用户重新同意之前，接口会被平台拦截。`,
                },
                ...(row.data ? { data: [row.data] } : {}),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/notice/policy-missing/rule.js





const rule_fieldTag = /^(?:[a-z]+-)*(?:input|field|textarea|easyinput)$|^(?:Input|Field|Textarea|AtInput)$/;
/** Any entry to a policy: its text, a link, a page, or the platform's own one. */
const policyEntry = /隐私|隱私|用户协议|服务协议|用户须知|openPrivacyContract|privacy|policy|agreement/i;
const weChatPage = /snsapi_|jweixin|weixin-js-sdk|open\.weixin\.qq\.com|WeixinJSBridge/;
/** What people type in about themselves and others must answer for. */
const typedIn = new Set([
    "phone",
    "id-number",
    "bank-card",
    "real-name",
    "address",
    "health",
    "birthday",
    "email",
    "license-plate",
    "invoice",
]);
/** Forms that people fill in about themselves hold two kinds and more; one field may be a search. */
const FEWEST = 2;
const fieldsOf = (program) => program.elements().flatMap((element) => {
    const { path } = (0,adopt/* moduleOf */.cD)(element);
    const side = program.sideOf(path);
    if (!rule_fieldTag.test(element.tag) || program.isAside(path) || (side !== "miniprogram" && side !== "web"))
        return [];
    const label = ["label", "placeholder", "title"].map((name) => attributeOf(element, name) ?? "").join(" ");
    if (/搜索|查询|search|query/i.test(label))
        return [];
    const kinds = (0,personal_names/* hintOfLabel */.J)(inSimplifiedScript(label)).kinds.filter((kind) => typedIn.has(kind));
    return kinds.length > 0 ? [{ element, kinds }] : [];
});
/* harmony default export */ const policy_missing_rule = ({
    id: "notice/policy-missing",
    clauses: ["D1"],
    severity: "notice",
    confidence: "medium",
    title: {
        en: "Personal data is collected, but there is no privacy policy",
        "zh-CN": "收集个人信息却没有隐私政策入口",
    },
    literals: ["手机", "手機", "姓名", "地址", "身份证", "身份證", "邮箱", "生日", "hone number", "eal name"],
    company: ["input", "Input", "field", "Field", "textarea", "Textarea"],
    *check(program) {
        const isOurs = program.miniPrograms.length > 0 || program.search(weChatPage).length > 0;
        if (!isOurs ||
            program
                .search(policyEntry)
                .some((path) => !/(?:^|\/)(?:package-lock|LICENSE|README|CHANGELOG)|\.lock$/i.test(path) && !program.isAside(path)))
            return;
        const fields = fieldsOf(program);
        const kinds = [...new Set(fields.flatMap((field) => field.kinds))].sort();
        const [first] = fields;
        // A page that asks for the gravest kinds is told of by minimisation/sensitive-form-field.
        if (!first || kinds.length < FEWEST || kinds.some((kind) => kind === "id-number" || kind === "health"))
            return;
        const list = (locale, joint) => kinds.map((kind) => data_words/* dataWords */.G[kind][locale]).join(joint);
        yield {
            place: program.placeOf({ ...first.element, end: first.element.openEnd }),
            message: {
                en: `Forms ask for ${list("en", ", ")}, but the project shows no privacy policy anywhere: link one where the data is asked for, such as with wx.openPrivacyContract.`,
                "zh-CN": `表单收集${list("zh-CN", "、")}，但整个项目没有隐私政策入口：请在收集处给出入口，例如调用 wx.openPrivacyContract。`,
            },
            data: kinds,
            severity: program.sideOf((0,adopt/* moduleOf */.cD)(first.element).path) === "web" ? "warning" : "notice",
        };
    },
});

;// CONCATENATED MODULE: ./lib/rules/notice/policy-omits-data-type/rule.js




/** Items that the project uses and none of its policies names, with the first use of each. */
const unnamed = (program, policies) => {
    const found = new Map();
    for (const use of privacyUses(program)) {
        const terms = privacyTerms[use.row.privacyKey];
        if (!terms || found.has(use.row.privacyKey) || policies.some(({ text }) => policy_text_names(text, terms)))
            continue;
        found.set(use.row.privacyKey, use);
    }
    return [...found.values()];
};
const placeOf = (program, policy) => {
    const module = program.module(policy.path);
    return module && program.placeOf(stretchOf(module, policy.start, policy.start + 4));
};
const ofUses = (program, place, uses) => {
    const list = (locale, joint) => [...new Set(uses.map(({ row }) => row.name[locale]))].join(joint);
    return {
        place,
        message: {
            en: `The policy says nothing of ${list("en", ", ")}, which the program uses: say what for, or stop using it.`,
            "zh-CN": `政策没有提到程序实际使用的${list("zh-CN", "、")}：请写明用途，或不再使用。`,
        },
        data: [...new Set(uses.flatMap(({ row }) => (row.data ? [row.data] : [])))],
        related: uses.slice(0, 8).map((use) => ({
            ...usePlace(program, use),
            message: { en: `${use.label} is used here.`, "zh-CN": `此处使用了 ${use.label}。` },
        })),
    };
};
/* harmony default export */ const policy_omits_data_type_rule = ({
    id: "notice/policy-omits-data-type",
    clauses: ["D1", "D5"],
    severity: "warning",
    confidence: "low",
    title: { en: "The policy leaves out what the program uses", "zh-CN": "隐私政策遗漏了实际使用的信息" },
    literals: ["隐私", "隱私", "rivacy", ...privacyLiterals],
    *check(program) {
        const policies = policiesOf(program);
        const [first] = policies;
        const place = first && placeOf(program, first);
        if (!place || program.miniPrograms.length === 0)
            return;
        const uses = unnamed(program, policies);
        if (uses.length > 0)
            yield ofUses(program, place, uses);
        for (const section of privacySections) {
            if (policies.some(({ text }) => policy_text_names(text, section.words)))
                continue;
            yield {
                place,
                severity: "notice",
                message: {
                    en: `The policy does not say ${section.en}: add it.`,
                    "zh-CN": `政策没有说明${section["zh-CN"]}：请补充。`,
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/notice/third-party-undisclosed/rule.js




function* ofPackages(program) {
    for (const module of program.modules("dependencies")) {
        if (!/(?:^|\/)package\.json$/.test(module.path))
            continue;
        for (const entry of (0,program_data/* entriesAt */.ws)(module.data, "dependencies")) {
            const row = trackingPackages.find(({ ecosystem, name }) => ecosystem === "npm" && name === entry.key);
            if (row)
                yield { name: row.name, vendor: row.vendor, place: program.placeOf(entry) };
        }
    }
}
function* ofScripts(program) {
    for (const element of program.elements("script")) {
        const host = /^(?:https?:)?\/\/([\w.-]+)/.exec(attributeOf(element, "src") ?? "")?.[1];
        const row = host === undefined ? undefined : trackerOfHost(host);
        if (row && host !== undefined)
            yield { name: host, vendor: row.vendor, place: program.placeOf({ ...element, end: element.openEnd }) };
    }
}
/** Words by which a text may name a vendor, in either language: of the vendor's name here and among the hosts. */
const wordsOf = ({ name, vendor }) => {
    const known = trackingHosts
        .filter((row) => vendor.split(/[ /]+/).some((word) => word.length > 3 && row.vendor.includes(word)))
        .map((row) => row.vendor);
    const words = [vendor, ...known]
        .flatMap((one) => one.split(/[ /+()（）]+/))
        .filter((word) => word.length > 3 || /[\u4e00-\u9fff]{2}/.test(word));
    return [name, ...words].map((word) => word.toLowerCase());
};
/** A list of the SDKs that stands elsewhere. */
const listedElsewhere = /sdk.{0,12}(?:目录|清单|列表|list)|第三方.{0,10}(?:目录|清单|列表)|third[- ]part\w+ (?:sdk )?list/;
/* harmony default export */ const third_party_undisclosed_rule = ({
    id: "notice/third-party-undisclosed",
    clauses: ["D1", "D3"],
    severity: "notice",
    confidence: "medium",
    title: { en: "The policy does not name a third party that gets data", "zh-CN": "隐私政策未披露第三方" },
    literals: ["隐私", "隱私", "rivacy", "dependencies", "<script"],
    *check(program) {
        const policies = policiesOf(program);
        if (policies.length === 0 || policies.some(({ text }) => listedElsewhere.test(text)))
            return;
        const seen = new Set();
        for (const party of [...ofPackages(program), ...ofScripts(program)]) {
            if (seen.has(party.vendor) ||
                program.isAside(party.place.path) ||
                policies.some(({ text }) => policy_text_names(text, wordsOf(party))))
                continue;
            seen.add(party.vendor);
            yield {
                place: party.place,
                message: {
                    en: `${party.name.slice(0, 60)} hands data to ${party.vendor}, which the privacy policy does not name: disclose it with its purpose, or remove it.`,
                    "zh-CN": `${party.name.slice(0, 60)} 会把数据交给 ${party.vendor}，而隐私政策未提及：请披露其名称与用途，或移除。`,
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/notice/purpose-text.js


/**
 * Words that a purpose may contain without naming one: data, verbs of use, courtesy and filler. What is left after they
 * are taken out is the feature. Own list, read off purpose texts of public mini programs and the official sample.
 */
const filler = /小程序|公众号|本程序|应用|程序|平台|系统|地理位置|位置信息|位置|定位|经纬度|手机号码?|头像|昵称|用户名?|个人|个性化|信息|数据|资料|内容|权限|接口|功能|服务|体验|效果|业务|需求|需要|正常|相关|其他|其它|部分|一些|您|你|我们|自己|当前|实时|精确|所在|所有|更加|更好|更优质|优质|良好|便捷|方便|改善|改进|优化|提升|提高|完善(?!会员|资料|个人)|获取|读取|收集|获得|得到|取得|申请|请求|授权|同意|允许|使用|用于|用作|用来|为了|以便|便于|从而|进行|提供|展示|显示|展现|实现|保证|保障|确保|测试|等等|等|将会?|会|可以|能够?|的|地|和|与|及|或|给|向|在|被|是|做|作|此|该|本|以|为/g;
const fillerEn = /\b(?:this|the|our|your|you|we|us|user|users|app|mini|program|location|locations|position|information|info|data|profile|phone|number|permission|permissions|access|service|services|feature|features|function|functions|functional|functionality|experience|needs?|needed|business|purposes?|use[ds]?|using|get|obtain|collect|provide|improve|better|enhance|display|show|effects?|interface|test|testing|other|related|normal|will|be|is|are|to|for|of|and|or|in|with|a|an|as|etc|please|allow|grant|so|that|can|may)\b/gi;
const vague = new Set([...lexicons.vaguePurpose.zh, ...lexicons.vaguePurpose.en].map((phrase) => phrase.toLowerCase()));
/** True for a purpose text in which no feature is named: only data, verbs of use and filler. */
const saysNothing = (text) => {
    const simple = inSimplifiedScript(text.slice(0, 300)).trim().toLowerCase();
    if (vague.has(simple))
        return true;
    const rest = simple
        .replace(filler, "")
        .replace(fillerEn, "")
        .replace(/[\s\p{P}\p{S}\d]+/gu, "");
    return /^[\x20-\x7e]*$/.test(rest) ? rest.length < 3 : Array.from(rest).length < 2;
};

;// CONCATENATED MODULE: ./lib/rules/notice/vague-purpose/rule.js



function* ofManifests(program) {
    for (const mini of miniProgramsInFocus(program)) {
        for (const { name } of declaredScopes(program, mini)) {
            const { node } = purposeOf(program, mini, name);
            if (node?.kind === "data-scalar" && typeof node.value === "string")
                yield { text: node.value, place: program.placeOf(node), subject: name.slice(0, 40) };
        }
    }
}
function* ofProfileCalls(program) {
    for (const call of program.calls("wx.getUserProfile")) {
        const desc = program.argument(call, 0, "desc");
        if (desc?.kind === "string")
            yield { text: desc.value, place: program.placeOf(desc), subject: "getUserProfile" };
    }
}
/** `privacy_text` of the privacy setting that a third-party platform sends, in JSON or in the code of any language. */
function* ofPrivacySettings(program) {
    for (const module of program.modules("privacy_text")) {
        const found = [];
        (0,adopt/* walk */.GG)(module, (node) => {
            if (node.kind === "data-entry" &&
                node.key === "privacy_text" &&
                node.value.kind === "data-scalar" &&
                typeof node.value.value === "string") {
                found.push({ text: node.value.value, place: program.placeOf(node.value), subject: "privacy_text" });
            }
            else if (node.kind === "entry" && node.key === "privacy_text" && node.value.kind === "string") {
                found.push({ text: node.value.value, place: program.placeOf(node.value), subject: "privacy_text" });
            }
        });
        yield* found;
    }
}
/* harmony default export */ const vague_purpose_rule = ({
    id: "notice/vague-purpose",
    clauses: ["D1"],
    severity: "warning",
    confidence: "medium",
    title: { en: "A purpose text does not name a purpose", "zh-CN": "用途说明没有说出用途" },
    literals: ["scope.user", "getUserProfile", "privacy_text"],
    *check(program) {
        for (const { text, place, subject } of [
            ...ofManifests(program),
            ...ofProfileCalls(program),
            ...ofPrivacySettings(program),
        ]) {
            // An empty one is missing, not vague; a key of a translation cannot be judged.
            if (text.trim() === "" || text.startsWith("%") || program.isAside(place.path) || !saysNothing(text))
                continue;
            yield {
                place,
                message: {
                    en: `The text for ${subject} does not say what the data is used for: name the feature that needs it.`,
                    "zh-CN": `${subject} 的说明没有写明数据的用途：请写出具体是哪个功能需要。`,
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/protection/client-trusted-identity/rule.js


const identities = new Set(["openid", "unionid"]);
/** What shows that the caller's identity is settled in another way before the handler runs. */
const guard = /auth|login|token|jwt|session|sign|permission|role|admin|security|protect|verify|csrf|check|guard|internal/i;
/** What a handler looks at when it settles it itself. */
const settled = /getWXContext|wxContext|FromUserName|ToUserName|check_?signature|verify_?sign|validate_?sign|jwt|verify_?token|check_?login\(|get_?login_?user|(?:get_)?current_?user|login_?required|Auth::|->user\(\)|req(?:uest)?\.user\b|ctx\.state\.user|session\[|session\.get|req\.session|get_?session\(|\$_SESSION|notify|SecurityUtils|StpUtil|UserContext|x-wx-openid/i;
const client_trusted_identity_rule_nameOf = (node) => (node.kind === "name" ? node.name : node.property);
/** Objects that middleware fills for the handler: who is logged in, not what the client sent. */
const filled = /identity|principal|user|session|auth|current|login|account|member|claims|token|operator/i;
/** The object that a chain of members and calls begins at. */
const rootOf = (node) => {
    let at = node;
    for (let hops = 0; hops < 20; hops++) {
        if (at.kind === "member" || at.kind === "index")
            at = at.object;
        else if (at.kind === "call")
            at = at.callee;
        else
            break;
    }
    return at;
};
/** The identity comes from the request, and from nowhere else. */
const rule_fromRequest = (program, node) => {
    const root = rootOf(node);
    if (root !== node && root.kind === "name" && filled.test(root.name))
        return false;
    const flows = program.flow.trace(node);
    return (flows.some(({ source }) => source.api === "request parameter") &&
        flows.every(({ source }) => source.basis === "name"));
};
/** Where the identity comes in: the handler's parameter, or the expression that reads it. */
const entranceOf = (program, handler, read) => {
    if (read.kind !== "name")
        return read;
    const [definition] = program.definitionsOf(read);
    return definition?.kind === "parameter" && definition.parent === handler ? definition : read;
};
/** Reads of an identity in a handler, outermost expression first: `event.openid`, `req.body.openId`, a parameter `openid`. */
const readsIn = (program, handler) => {
    const reads = [];
    (0,adopt/* walk */.GG)(handler, (node) => {
        if (node.kind !== "member" && node.kind !== "name")
            return;
        const { kinds } = (0,personal_names/* hintOfName */.M4)(client_trusted_identity_rule_nameOf(node));
        if (kinds.some((kind) => identities.has(kind)) && isUse(node) && rule_fromRequest(program, node))
            reads.push(node);
    });
    return reads;
};
/** The value is used to find or change something: in a condition's row, a query, a call; not only logged or compared with nothing. */
const isUse = (node) => {
    const { parent } = node;
    if (!parent)
        return false;
    if (parent.kind === "assign" || parent.kind === "declare")
        return parent.value === node;
    if (parent.kind === "object-pattern" ||
        parent.kind === "parameter" ||
        parent.kind === "if" ||
        parent.kind === "unary")
        return false;
    return !(parent.kind === "member");
};
const cloudMessage = {
    en: "The cloud function trusts an OpenID that the caller sends, so anyone can act as another user: take it from cloud.getWXContext().",
    "zh-CN": "云函数信任调用方传来的 OpenID，任何人都能冒充其他用户：请改用 cloud.getWXContext() 取得。",
};
const serverMessage = {
    en: "The interface trusts an OpenID or UnionID that the client sends, so anyone who knows it can act as that user: take it from the session of the logged-in user.",
    "zh-CN": "接口信任客户端传来的 OpenID 或 UnionID，知道它的人都能冒充该用户：请从登录会话中取得用户身份。",
};
const clientMessage = {
    en: "The client sends an OpenID or UnionID to tell who it is, which anyone can change: let the server take it from the session that the login opened.",
    "zh-CN": "客户端通过发送 OpenID 或 UnionID 表明身份，而它可以被任意篡改：请由服务器从登录建立的会话中取得。",
};
/** Object literals that an argument is, or that the variable behind it holds. */
const rule_objectsIn = (program, argument) => (argument.kind === "object" ? [argument] : program.valuesOf(argument)).filter((node) => node.kind === "object");
/** Entries under which a client sends an identity along with a request, the first of each file. */
function* sentIdentities(program) {
    const told = new Set();
    for (const { call, payload, urlText } of program.httpCalls()) {
        const { path } = (0,adopt/* moduleOf */.cD)(call);
        const side = program.sideOf(path);
        if ((side !== "miniprogram" && side !== "web") ||
            told.has(path) ||
            program.isAside(path) ||
            /\.weixin\.qq\.com/.test(urlText ?? ""))
            continue;
        const entries = payload.flatMap((one) => rule_objectsIn(program, one)).flatMap((object) => object.entries);
        const entry = entries.find(({ key, value }) => key !== undefined &&
            /^(?:wx_?)?(?:open|union)_?id$/i.test(key) &&
            value.kind !== "string" &&
            value.kind !== "null");
        if (!entry)
            continue;
        told.add(path);
        yield entry;
    }
}
/* harmony default export */ const client_trusted_identity_rule = ({
    id: "protection/client-trusted-identity",
    clauses: ["D2", "D3"],
    severity: "error",
    confidence: "medium",
    title: { en: "An identity from the client is trusted", "zh-CN": "信任客户端传来的用户身份" },
    literals: ["penid", "penId", "PENID", "penID", "nionid", "nionId", "nionID"],
    *check(program) {
        const seen = new Set();
        for (const route of program.routes) {
            const module = (0,adopt/* moduleOf */.cD)(route.handler);
            if (!program.focus.has(module.path) || program.isAside(module.path))
                continue;
            const isCloud = program.sideOf(module.path) === "cloud-function";
            if (isSettled(route, isCloud))
                continue;
            const [first] = readsIn(program, route.handler);
            if (!first)
                continue;
            const place = program.placeOf(entranceOf(program, route.handler, first));
            const at = `${place.path}:${place.startLine}`;
            if (seen.has(at))
                continue;
            seen.add(at);
            yield {
                place,
                message: isCloud ? cloudMessage : serverMessage,
                data: ["openid"],
                severity: isCloud ? "error" : "warning",
            };
        }
        for (const entry of sentIdentities(program))
            yield {
                place: program.placeOf(entry),
                message: clientMessage,
                data: ["openid"],
                severity: "notice",
                confidence: "low",
            };
    },
});
/** Something before the handler or in it tells who is calling. */
const isSettled = (route, isCloud) => {
    const { handler } = route;
    const text = (0,adopt/* moduleOf */.cD)(handler).text.slice(handler.start, handler.end);
    if (isCloud)
        return false;
    return route.guards.some((name) => guard.test(name)) || settled.test(text);
};

;// CONCATENATED MODULE: ./lib/rules/protection/cloud-rule-too-open/rule.js

const operations = new Set(["read", "write", "create", "update", "delete"]);
const changes = new Set(["write", "create", "update", "delete"]);
/** Collections and folders whose records belong to persons. */
const personal = /user|member|order|address|phone|mobile|profile|account|customer|patient|medical|health|message|chat|feedback|用户|订单|地址/i;
const rulesFile = /rules?\b|security|permission|acl|cloudbaserc|database|storage|collection/i;
const isAlways = (value) => value.kind === "data-scalar" && (value.value === true || value.value === "true");
/** Rule objects of a file: maps with nothing but operations, whose values are truth values or conditions. */
const rulesIn = (module) => {
    const found = [];
    (0,adopt/* walk */.GG)(module, (node) => {
        if (node.kind !== "data-map" || node.entries.length === 0)
            return;
        const isRule = node.entries.every(({ key, value }) => operations.has(key) &&
            value.kind === "data-scalar" &&
            (typeof value.value === "boolean" || typeof value.value === "string"));
        const owners = [];
        for (let at = node; at; at =
            at.parent?.kind === "data-entry" || at.parent?.kind === "data-map" || at.parent?.kind === "data-list"
                ? at.parent
                : undefined) {
            if (at.kind === "data-entry")
                owners.push(at.key);
        }
        if (isRule)
            found.push({ entries: node.entries, owner: [...owners, module.path].join(" ") });
    });
    return found;
};
const writeMessage = {
    en: "This rule lets every user change everyone's records: bind writing to the owner, as in `doc._openid == auth.openid`.",
    "zh-CN": "该规则允许任何用户修改所有人的记录：请把写权限限制为数据所有者，例如 `doc._openid == auth.openid`。",
};
const readMessage = {
    en: "This rule lets every user read everyone's personal records: bind reading to the owner, as in `doc._openid == auth.openid`.",
    "zh-CN": "该规则允许任何用户读取所有人的个人记录：请把读权限限制为数据所有者，例如 `doc._openid == auth.openid`。",
};
const cloud_rule_too_open_rule_literals = ['"write"', '"read"', '"update"', '"delete"', '"create"'];
/* harmony default export */ const cloud_rule_too_open_rule = ({
    id: "protection/cloud-rule-too-open",
    clauses: ["D2"],
    severity: "error",
    confidence: "high",
    title: {
        en: "A cloud database or storage rule is open to everyone",
        "zh-CN": "云数据库或云存储的安全规则对所有人开放",
    },
    literals: cloud_rule_too_open_rule_literals,
    *check(program) {
        for (const module of program.modules(...cloud_rule_too_open_rule_literals)) {
            if (!module.data || program.isAside(module.path) || !rulesFile.test(module.path))
                continue;
            for (const { entries, owner } of rulesIn(module)) {
                for (const entry of entries) {
                    if (!isAlways(entry.value))
                        continue;
                    if (changes.has(entry.key))
                        yield { place: program.placeOf(entry), message: writeMessage };
                    else if (personal.test(owner))
                        yield { place: program.placeOf(entry), message: readMessage, severity: "warning", confidence: "medium" };
                }
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/protection/cors-any-origin/rule.js

const rule_plain = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
const allowHeader = "accesscontrolalloworigin";
/** Options and methods that take the origins to be let in. */
const originNames = new Set([
    "allowedorigins",
    "alloworigins",
    "allowedoriginpatterns",
    "addallowedorigin",
    "addallowedoriginpattern",
    "allowedorigin",
    "corsallowedorigins",
    "origins",
    "withorigins",
]);
const openSwitches = new Set(["allowallorigins", "corsoriginallowall", "corsallowallorigins"]);
const corsNear = /cors|CORS|Cors|cross.?origin/i;
const holdsStar = (program, value) => {
    if (!value)
        return false;
    if (value.kind === "array" || value.kind === "other")
        return (value.kind === "array" ? value.items : []).some((item) => holdsStar(program, item));
    if (value.kind === "call")
        return value.arguments.some((one) => holdsStar(program, one));
    if (value.kind === "object")
        return value.entries.some((entry) => entry.key === undefined && holdsStar(program, entry.value));
    return program.textOf(value)?.trim() === "*";
};
const cors_any_origin_rule_nameOf = (expression) => expression.kind === "member" ? expression.property : expression.kind === "name" ? expression.name : "";
const ofCall = (program, module, call) => {
    const name = rule_plain(cors_any_origin_rule_nameOf(call.callee));
    const [first, second] = call.arguments;
    if (originNames.has(name) && call.arguments.some((one) => holdsStar(program, one)))
        return true;
    if (name === "allowanyorigin" || (name === "corsdefault" && call.arguments.length === 0))
        return true;
    const header = program.textOf(first);
    if (header && rule_plain(header) === allowHeader && holdsStar(program, second))
        return true;
    if (header && /^access-control-allow-origin\s*:\s*\*$/i.test(header.trim()))
        return true;
    const api = program.apiOf(call.callee) ?? "";
    return ((/^(?:@koa\/)?cors(?:\.default)?$/i.test(api) || /\bcors\.Default$/.test(api)) &&
        call.arguments.length === 0 &&
        /cors/i.test(module.text));
};
const ofAnnotation = (program, annotation) => annotation.name === "CrossOrigin" &&
    (annotation.arguments.length === 0 ||
        annotation.arguments.some((one) => holdsStar(program, one) ||
            (one.kind === "object" &&
                one.entries.some(({ key, value }) => (key === "origins" || key === "value" || key === "originPatterns") && holdsStar(program, value)))));
const opensAll = (program, module, node) => {
    switch (node.kind) {
        case "call":
            return ofCall(program, module, node);
        case "annotation":
            return ofAnnotation(program, node);
        case "entry": {
            const key = rule_plain(node.key ?? "");
            return key === allowHeader
                ? holdsStar(program, node.value)
                : corsNear.test(module.text) &&
                    ((originNames.has(key) && holdsStar(program, node.value)) ||
                        (openSwitches.has(key) && node.value.kind === "boolean" && node.value.value));
        }
        case "assign": {
            const key = rule_plain(node.target.kind === "index" && node.target.index
                ? (program.textOf(node.target.index) ?? "")
                : cors_any_origin_rule_nameOf(node.target));
            return ((key === allowHeader && holdsStar(program, node.value)) ||
                (openSwitches.has(key) && node.value.kind === "boolean" && node.value.value));
        }
        default:
            return false;
    }
};
const cors_any_origin_rule_message = {
    en: "Every web site may call this interface with its visitors' browsers and read the answers: name the origins of your own pages.",
    "zh-CN": "任何网站都可以借访问者的浏览器调用该接口并读取结果：请只允许自己页面的来源。",
};
const cors_any_origin_rule_literals = [
    "llow-Origin",
    "LLOW-ORIGIN",
    "llowedOrigin",
    "llow_origins",
    "llowOrigins",
    "CrossOrigin",
    "cors",
    "Cors",
    "CORS",
    "AllowAnyOrigin",
    "AllowAllOrigins",
];
/* harmony default export */ const cors_any_origin_rule = ({
    id: "protection/cors-any-origin",
    clauses: ["D2"],
    severity: "notice",
    confidence: "medium",
    title: { en: "An interface is open to every origin", "zh-CN": "接口允许任意来源跨域访问" },
    literals: cors_any_origin_rule_literals,
    *check(program) {
        for (const module of program.modules(...cors_any_origin_rule_literals)) {
            const side = program.sideOf(module.path);
            if (program.isAside(module.path) || side === "miniprogram" || side === "web")
                continue;
            const found = [];
            (0,adopt/* walk */.GG)(module, (node) => {
                const isOpen = opensAll(program, module, node);
                if (isOpen)
                    found.push(node);
                return !isOpen;
            });
            // One file opens the same interface once, however many headers it sets.
            const [first] = found.sort((a, b) => a.start - b.start);
            if (!first || (0,adopt/* moduleOf */.cD)(first) !== module)
                continue;
            const credentials = /allow-?credentials['"]?\s*[,:=(]+\s*['"]?true|allowCredentials\(\s*true|supports_credentials\s*=\s*True|AllowCredentials\b/i.test(module.text);
            yield { place: program.placeOf(first), message: cors_any_origin_rule_message, severity: credentials ? "warning" : "notice" };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/protection/identifier-as-password/rule.js

/** Identifiers that others learn easily. */
const rule_known = new Set(["openid", "unionid", "phone", "id-number"]);
const rule_passwordName = /^(?:set)?_?(?:user_?)?(?:password|passwd|pwd)$/i;
const identifier_as_password_rule_nameOf = (expression) => expression.kind === "member"
    ? expression.property
    : expression.kind === "name"
        ? expression.name
        : expression.kind === "index" && expression.index?.kind === "string"
            ? expression.index.value
            : "";
/** Values that are kept as a password: `password: x`, `user.password = x`, `setPassword(x)`. */
const passwordIn = (node) => {
    if (node.kind === "entry")
        return node.key !== undefined && rule_passwordName.test(node.key) ? node.value : undefined;
    if (node.kind === "assign")
        return rule_passwordName.test(identifier_as_password_rule_nameOf(node.target)) ? node.value : undefined;
    return undefined;
};
const setterValue = (call) => call.arguments.length === 1 && /^set/i.test(identifier_as_password_rule_nameOf(call.callee)) && rule_passwordName.test(identifier_as_password_rule_nameOf(call.callee))
    ? call.arguments[0]
    : undefined;
const kept = (module) => {
    const found = [];
    (0,adopt/* walk */.GG)(module, (node) => {
        // A setter only passes on what its caller chose.
        if (node.kind === "function" && node.name !== undefined && /^set/i.test(node.name) && rule_passwordName.test(node.name))
            return false;
        const value = node.kind === "call" ? setterValue(node) : passwordIn(node);
        if (value)
            found.push({ value, node });
        return true;
    });
    return found;
};
/** The identifier itself, not one made into something else on the way. */
const identifierIn = (program, value) => {
    if (value.kind !== "name" && value.kind !== "member" && value.kind !== "index" && value.kind !== "call")
        return [];
    const flows = program.flow.trace(value).filter((flow) => !flow.whole || flow.source.basis === "name");
    const kinds = flows.flatMap((flow) => flow.kinds);
    return kinds.length > 0 && kinds.every((kind) => rule_known.has(kind)) ? [...new Set(kinds)] : [];
};
const identifier_as_password_rule_message = {
    en: "An identifier that others can learn serves as the account's password: create a random one, or let the account have none.",
    "zh-CN": "把他人可能得知的标识当作账号密码：请生成随机密码，或不为该账号设置密码。",
};
const identifier_as_password_rule_literals = ["assword", "asswd", "pwd", "Pwd"];
/* harmony default export */ const identifier_as_password_rule = ({
    id: "protection/identifier-as-password",
    clauses: ["D2"],
    severity: "warning",
    confidence: "medium",
    title: { en: "An identifier serves as a password", "zh-CN": "以用户标识充当密码" },
    literals: identifier_as_password_rule_literals,
    *check(program) {
        for (const module of program.modules(...identifier_as_password_rule_literals)) {
            const side = program.sideOf(module.path);
            if (program.isAside(module.path) || side === "miniprogram" || side === "web")
                continue;
            for (const { value, node } of kept(module)) {
                const data = identifierIn(program, value);
                if (data.length > 0)
                    yield { place: program.placeOf(node), message: identifier_as_password_rule_message, data };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/knowledge/clear-text-hosts.js
/**
 * Hosts of `http://` texts that name something instead of being called, or that never leave the machine or the company:
 * namespaces of XML and JSON schemas, documentation, private networks (RFC 1918, RFC 6761, RFC 6762), samples (RFC 2606).
 */
const privateHost = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d{1,3}){2}|\[?::1\]?)$|\.(?:local|localhost|lan|internal|intranet|test|invalid|localdomain|home|corp|svc|cluster)$/i;
const sampleHost = /^(?:www\.)?(?:baidu|google|bing|qq|taobao|xxx)\.com$|(?:^|\.)example(?:\.(?:com|org|net|cn))?$|your|xxx|\*|<|\{|%|(?:^|\.)(?:domain|foo|bar|test|demo|abc|site|host|server|ip|[\w-]*\.dev)(?:\.com|\.cn|\.net)?$|example|[\u4e00-\u9fff]/i;
const namingHost = /(?:^|\.)(?:w3\.org|xmlsoap\.org|openxmlformats\.org|microsoft\.com|json-schema\.org|apache\.org|springframework\.org|mybatis\.org|hibernate\.org|jcp\.org|sun\.com|java\.com|oracle\.com|gnu\.org|opensource\.org|mozilla\.org|github\.com|github\.io|githubusercontent\.com|gitee\.com|wikipedia\.org|ietf\.org|whatwg\.org|ns\.adobe\.com|purl\.org|schema\.org|ogp\.me|stackoverflow\.com|npmjs\.(?:com|org)|nodejs\.org|python\.org|php\.net|golang\.org|swagger\.io|readthedocs\.(?:io|org)|csdn\.net|jianshu\.com|cnblogs\.com|juejin\.cn|zhihu\.com|aliyun\.com\/document|eslint\.org|babeljs\.io|vuejs\.org|jquery\.(?:com|org)|creativecommons\.org|baidu\.com\/s|xmlpull\.org|codehaus\.org|maven\.org|slf4j\.org|iana\.org|ecma-international\.org|momentjs\.com|dcloud\.(?:io|net\.cn)|beian\.(?:miit\.)?gov\.cn|miitbeian\.gov\.cn)$/i;
/** Host and rest of an `http://` or `ws://` text; undefined for every other text. */
const clearTextUrl = (text) => {
    const match = /^\s*(?:http|ws):\/\/(?:[^@/\s]*@)?(\[[^\]]*\]|[^/:?#\s'"]*)(?::\d+)?([^\s]*)/i.exec(text);
    return match ? { host: (match[1] ?? "").toLowerCase(), rest: match[2] ?? "" } : undefined;
};
/** True for a host on the public network that data can be sent to. */
const isPublicHost = (host) => /^[^.]+(?:\.[^.]+)+$/.test(host) && !privateHost.test(host) && !sampleHost.test(host) && !namingHost.test(host);

;// CONCATENATED MODULE: ./lib/rules/protection/clear-text-urls.js



/** What names the address of something to look at: a picture, a page of another, a licence. */
const shownKey = /^src$|(?:img|image|pic|picture|photo|icon|avatar|logo|banner|cover|poster|thumb|video|audio|music|link|homepage|blog|doc|docs|help|license|author|website|schema|namespace|xmlns|referer|referrer|origin|proxy|registry|share|qrcode|background|favicon|repository|bugs)(?:_?ur[li]|_?src|_?path)?s?$/i;
/** What names the root or address of a service that data is sent to. */
const serviceKey = /(?:base_?(?:ur[li]|api|path)?|api_?(?:base|root|ur[li]|host|server|prefix|domain|address|path)?|(?:server|service|request|req|gateway|backend|socket|ws|websocket|upload|notify|callback|redirect|remote|cgi|auth|oauth|pay|login|http|interface|sub_?domain|domain|host|root|prod|production|online|app|h5|web|site)_?(?:ur[li]|root|host|path|domain|addr|address|base|api|server|prefix|endpoint|name)|baseurl|endpoint|apiurl|domain|host|server|gateway|rooturl|root|api)s?$/i;
const shownFile = /\.(?:png|jpe?g|gif|svg|webp|ico|bmp|mp[34]|m4a|wav|css|woff2?|ttf|eot|pdf|zip|apk|glb|gltf|hdr|ply|splat|dtd|xsd|html?)(?:[?#!].*)?$/i;
/** Hosts that hand out pictures and files to everyone. */
const servesFiles = /(?:^|[.-])(?:cdn|static|img|image|images|pic|assets|bkt|res|media|video|download|qlogo|qpic)\d*(?=[.-])|clouddn\.com$|qnssl\.com$/i;
/** The name an expression is kept under: the key, variable, field or parameter that it is the value of, also behind `||` and `? :`. */
const clear_text_urls_keyOf = (node) => {
    for (let at = node, hops = 0; at.parent && hops < 12; at = at.parent, hops++) {
        const { parent } = at;
        switch (parent.kind) {
            case "entry":
            case "data-entry":
                return parent.key;
            case "field":
                return parent.name;
            case "attribute":
                return parent.name;
            case "declare":
            case "assign":
            case "parameter":
            case "default-pattern": {
                const { target } = parent;
                return target.kind === "name"
                    ? target.name
                    : target.kind === "member"
                        ? target.property
                        : target.kind === "index" && target.index?.kind === "string"
                            ? target.index.value
                            : undefined;
            }
            case "template":
            case "binary":
            case "conditional":
            case "await":
                continue;
            case "call": {
                // A look-up with a fallback, `env("API_URL", "http://…")`, and a definition, `define("API_URL", "http://…")`.
                const [first] = parent.arguments;
                return first?.kind === "string" && first !== at && parent.arguments[1] === at ? first.value : undefined;
            }
            default:
                return undefined;
        }
    }
    return undefined;
};
/** Addresses of a developer's own machine or stage. */
const stageKey = /^(?:dev|development|local|localhost|debug|mock|test)(?:_?(?:ur[li]|host|api|base|server))?$/i;
/** The string literals that the beginning of an address may come from. */
const headsOf = (program, url) => {
    const heads = [];
    const seen = new Set();
    const open = [{ node: url, depth: 0 }];
    for (let item = open.pop(); item; item = open.pop()) {
        const { node, depth } = item;
        if (seen.has(node) || depth > 8 || seen.size > 80)
            continue;
        seen.add(node);
        const go = (next) => {
            if (next)
                open.push({ node: next, depth: depth + 1 });
        };
        switch (node.kind) {
            case "string":
                heads.push(node);
                break;
            case "template":
                go(node.parts[0]);
                break;
            case "binary":
                go(node.left);
                if (node.operator === "||" || node.operator === "??")
                    go(node.right);
                break;
            case "conditional":
                go(node.consequent);
                go(node.alternate);
                break;
            case "await":
                go(node.operand);
                break;
            case "assign":
            case "declare":
                go(node.value);
                break;
            case "call": {
                const name = node.callee.kind === "member" ? node.callee.property : node.callee.kind === "name" ? node.callee.name : "";
                if (/^(?:s?printf|Sprintf|format|Format|URL|Uri|HttpGet|HttpPost|parse|encodeURI)$/.test(name))
                    go(node.arguments[0]);
                if (node.callee.kind === "member" && /^(?:concat|format|replace|trim|toString)$/.test(name))
                    go(node.callee.object);
                for (const value of program.valuesOf(node))
                    go(value);
                break;
            }
            case "name":
            case "member":
            case "index":
                for (const value of program.valuesOf(node))
                    go(value);
                break;
            default:
        }
    }
    return heads;
};
/** The public host of an address without encryption; undefined for every other text. */
const publicHostOf = (text) => {
    const url = clearTextUrl(text);
    return url && isPublicHost(url.host) ? url.host : undefined;
};
/** The same, without the addresses of pictures, files and samples. */
const serviceHostOf = (text) => {
    const url = clearTextUrl(text);
    if (!url || !isPublicHost(url.host) || servesFiles.test(url.host))
        return undefined;
    return shownFile.test(url.rest) || /^\/examples?\//.test(url.rest) ? undefined : url.host;
};
/** Addresses that requests in the code begin with, each literal once. */
function* requestedUrls(program) {
    for (const { url, payload, method, call } of program.httpCalls()) {
        if (!url || program.isForeignPlatform(call))
            continue;
        for (const head of headsOf(program, url)) {
            const host = stageKey.test(clear_text_urls_keyOf(head) ?? "") ? undefined : serviceHostOf(head.value);
            if (host !== undefined && program.focus.has((0,adopt/* moduleOf */.cD)(head).path))
                yield { node: head, host, isService: payload.length > 0 || (method !== undefined && method !== "GET") };
        }
    }
}
/** The address itself says that an interface answers there: `http://api.x.com/…`, `http://x.com/v1/…`. */
const isInterface = (text) => /^\s*(?:http|ws):\/\/(?:(?:api|gateway|ws|[\w.-]+\.api)[\w-]*\.[^/]+|[^/]+\/(?:[\w-]+\/)?(?:api|v\d+|rest|graphql|cgi-bin|ws|websocket)(?:[/?#]|$))/i.test(text);
/** A menu entry of an Official Account, `{ type: "view", url }`, leads its users there. */
const isMenuLink = (node) => {
    const entry = node.parent;
    const owner = entry?.kind === "entry" && entry.key === "url" ? entry.parent : undefined;
    return (owner?.kind === "object" &&
        owner.entries.some(({ key, value }) => key === "type" && value.kind === "string" && value.value === "view"));
};
/** The name of a value is that of a service. */
const isServiceKey = (key) => {
    const name = key.replace(/[-\s]/g, "_");
    return serviceKey.test(name) && !shownKey.test(name);
};
/** Addresses that are kept under the name of a service or its root, in code and in configuration. */
function* namedUrls(program) {
    for (const node of program.strings()) {
        const text = node.kind === "string" ? node.value : node.parts[0]?.kind === "string" ? node.parts[0].value : "";
        if (node.kind === "string" && node.parent?.kind === "template")
            continue;
        const host = serviceHostOf(text);
        const key = host === undefined ? undefined : clear_text_urls_keyOf(node);
        if (host === undefined || (key !== undefined && (shownKey.test(key) || stageKey.test(key))))
            continue;
        if ((key !== undefined && isServiceKey(key)) || isInterface(text))
            yield { node, host, isService: true };
        else if (isMenuLink(node) && !isOfficialHost(host))
            yield { node, host, isService: false };
    }
}

;// CONCATENATED MODULE: ./lib/rules/protection/insecure-transport/rule.js

const messageFor = (host) => {
    const shown = host.slice(0, 60);
    return {
        en: `Data goes to ${shown} without encryption, so anyone on the way can read and change it: use https (wss).`,
        "zh-CN": `数据以明文发往 ${shown}，链路上的任何人都能读取和篡改：请改用 https（wss）。`,
    };
};
const downgradeMessage = {
    en: "An encrypted address is turned into one without encryption, so anyone on the way can read and change what is sent: keep https.",
    "zh-CN": "把加密地址改成了明文地址，链路上的任何人都能读取和篡改传输内容：请保留 https。",
};
/** Elements that run or send what their address gives: attribute by tag. */
const rule_elements = { script: "src", form: "action", "web-view": "src", iframe: "src" };
/** Addresses under the key of a service in YAML, properties, JSON and `.env` files. */
const configured = (module) => {
    const found = [];
    const open = module.data ? [{ node: module.data, key: "" }] : [];
    for (let item = open.pop(); item; item = open.pop()) {
        const { node, key } = item;
        if (node.kind === "data-map")
            for (const entry of node.entries)
                open.push({ node: entry.value, key: entry.key });
        else if (node.kind === "data-list")
            for (const child of node.items)
                open.push({ node: child, key });
        else if (typeof node.value === "string") {
            const host = serviceHostOf(node.value);
            if (host !== undefined && isServiceKey(key.split(".").pop() ?? key))
                found.push({ node, host, isService: true });
        }
    }
    return found;
};
const inMarkup = (program) => {
    const found = [];
    // Pages that load scripts from one host have one thing to mend.
    const told = new Set();
    for (const element of program.elements(...Object.keys(rule_elements))) {
        const attribute = element.attributes.find(({ name }) => name.replace(/^(?:v-bind)?:/, "") === rule_elements[element.tag]);
        const host = attribute?.text === undefined ? undefined : publicHostOf(attribute.text);
        if (!attribute || host === undefined || told.has(host))
            continue;
        told.add(host);
        found.push({ node: attribute, host, isService: element.tag === "form" });
    }
    for (const node of program.strings()) {
        if (node.kind !== "string" || !node.value.includes("<script"))
            continue;
        const address = /<script[^<>]{0,200}\ssrc\s*=\s*\\?["']?(http:[^\s"'\\>]+)/i.exec(node.value)?.[1];
        const host = address === undefined ? undefined : publicHostOf(address);
        if (host === undefined || told.has(host))
            continue;
        told.add(host);
        found.push({ node, host, isService: false });
    }
    return found;
};
/** `url.replace("https", "http")` */
const isDowngrade = (call) => {
    const [from, to] = call.arguments.slice(-3).filter((one) => one.kind === "string" || one.kind === "regex");
    const text = from?.kind === "string" ? from.value : from?.kind === "regex" ? from.pattern : "";
    return (/^\^?(?:https|wss)\b/.test(text.replace(/\\/g, "")) && to?.kind === "string" && /^(?:http|ws)(?::|$)/.test(to.value));
};
const insecure_transport_rule_literals = ["http://", "ws://", '"http"', "'http'"];
/** Files that settle a developer's own machine, and texts for people. */
const notDeployed = /(?:^|\/)(?:package(?:-lock)?\.json|composer\.json|pom\.xml|README[^/]*|CHANGELOG[^/]*|\.npmrc|tsconfig[^/]*)$|(?:^|[./_-])(?:example|sample|template|tpl)(?=[./_-]|$)|\.md$/i;
/* harmony default export */ const insecure_transport_rule = ({
    id: "protection/insecure-transport",
    clauses: ["D2"],
    severity: "error",
    confidence: "high",
    title: { en: "Data is sent without encryption", "zh-CN": "数据以明文传输" },
    literals: insecure_transport_rule_literals,
    *check(program) {
        const problems = new Map();
        const keep = ({ node, host, isService }) => {
            const place = program.placeOf(node);
            const at = `${place.path}:${place.startLine}`;
            if (program.isAside(place.path) ||
                notDeployed.test(place.path) ||
                program.isForeignPlatform(node) ||
                problems.has(at))
                return;
            problems.set(at, { place, message: messageFor(host), severity: isService ? "error" : "notice" });
        };
        for (const found of namedUrls(program))
            keep(found);
        for (const found of requestedUrls(program))
            keep(found);
        for (const found of inMarkup(program))
            keep(found);
        for (const module of program.modules(...insecure_transport_rule_literals))
            configured(module).forEach(keep);
        for (const call of program.calls("replace", "replaceFirst", "replaceAll", "str_replace", "Replace")) {
            const place = program.placeOf(call);
            if (isDowngrade(call) && !program.isAside(place.path))
                problems.set(`${place.path}:${place.startLine}`, {
                    place,
                    message: downgradeMessage,
                    severity: "notice",
                    confidence: "medium",
                });
        }
        yield* problems.values();
    },
});

// EXTERNAL MODULE: ./lib/domain/place.js
var place = __webpack_require__(4855);
;// CONCATENATED MODULE: ./lib/rules/protection/personal-data-in-repo/rule.js



/** Records with this many different values are taken for a copy of real ones. */
const rule_FEWEST = 3;
/** Longest stretch of a file that is looked at, in UTF-16 units. */
const LONGEST = 2_000_000;
const dataFile = /\.(?:sql|csv|tsv|json|jsonl|ndjson|log|txt|xml|dump|bak)$|\.log\.\d+$/i;
const notRecords = /(?:^|\/)(?:package(?:-lock)?\.json|composer\.(?:json|lock)|tsconfig[^/]*|project\.[\w.]*config\.json|robots\.txt|LICENSE[^/]*|requirements[^/]*\.txt|pom\.xml)$|(?:^|\/)(?:node_modules|vendor|miniprogram_npm|dist|locales?|lang|i18n)\//i;
const digits = (text) => Array.from(text, Number);
/** Source: GB 11643, check digit of the citizen number by ISO 7064 MOD 11-2. */
const isCitizenNumber = (text) => {
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const [month, day] = [Number(text.slice(10, 12)), Number(text.slice(12, 14))];
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return false;
    const sum = digits(text.slice(0, 17)).reduce((total, digit, i) => total + digit * (weights[i] ?? 0), 0);
    return "10X98765432"[sum % 11] === text[17]?.toUpperCase();
};
/** Numbers that documents and forms use as samples: runs, repetitions, `13800138000`. */
const isSampleNumber = (text) => {
    if (new Set(text).size <= 4 ||
        /(\d)\1{4}|(\d{2,4})\2\2|01234|12345|23456|34567|45678|56789|98765|87654|76543|13800138000|00000/.test(text))
        return true;
    return false;
};
/** Three sorts of characters, as random ones have; the documents' own samples do not count. */
const looksReal = (text) => /\d/.test(text) &&
    /[A-Z]/.test(text) &&
    /[a-z]/.test(text) &&
    !/^o(?:wAqB1v0ahK|GZUI0egBJY|6_bmjrPT|LVPpjqs9)/.test(text);
const patterns = [
    {
        kind: "id-number",
        text: /(?<![\d.\w-])[1-6]\d{5}(?:19|20)\d{9}[\dXx](?![\w])/g,
        isReal: (text) => isCitizenNumber(text) && !text.startsWith("110105194912310") && !/0{6}|1{6}|123456/.test(text),
    },
    { kind: "phone", text: /(?<![\d.\w/=%&-])1[3-9]\d{9}(?![\d\w.])/g, isReal: (text) => !isSampleNumber(text) },
    // OpenIDs have 28 characters and begin with o; source: samples of the OAuth page. The doc's own samples do not count.
    { kind: "openid", text: /(?<![\w/+-])o[A-Za-z0-9][A-Za-z0-9_-]{26}(?![\w/+=-])/g, isReal: looksReal },
];
/** An OpenID written into code, compared with or kept as the OpenID of somebody. */
const openidShape = /^o[A-Za-z0-9][A-Za-z0-9_-]{26}$/;
const OPENID_REACH = 120;
const codeMessage = {
    en: "The OpenID of a real user stands in the code, where everyone with access to it learns who that is: keep roles in the database and ask the server.",
    "zh-CN": "代码中写有真实用户的 OpenID，能看到代码的人都能得知其身份：请把角色保存在数据库中，由服务器判断。",
};
/* harmony default export */ const personal_data_in_repo_rule = ({
    id: "protection/personal-data-in-repo",
    clauses: ["D2"],
    severity: "warning",
    confidence: "medium",
    title: { en: "The repository holds personal records", "zh-CN": "仓库中含有个人信息记录" },
    literals: [
        "INSERT INTO",
        "insert into",
        '"phone"',
        '"mobile"',
        '"openid"',
        '"tel"',
        "phone,",
        "mobile,",
        "手机",
        "openid",
        "openId",
        "OPENID",
        "touser",
    ],
    *check(program) {
        for (const path of [...program.focus].sort()) {
            const text = dataFile.test(path) && !notRecords.test(path) && !program.isAside(path)
                ? program.files.get(path)?.text.slice(0, LONGEST)
                : undefined;
            if (text === undefined)
                continue;
            for (const { kind, text: pattern, isReal } of patterns) {
                const found = new Map();
                for (const match of text.matchAll(pattern)) {
                    if (isReal(match[0]) && !found.has(match[0]))
                        found.set(match[0], match.index);
                    if (found.size > 200)
                        break;
                }
                const [first] = found.values();
                if (found.size < rule_FEWEST || first === undefined)
                    continue;
                const at = new place/* LineTable */.l(text).at(first);
                const names = listed([kind]);
                yield {
                    place: { path, startLine: at.line, startColumn: at.column, endLine: at.line, endColumn: at.column + 11 },
                    data: [kind],
                    message: {
                        en: `This file seems to hold records of real people (${names.en}): remove it from the history too, and use made-up ones.`,
                        "zh-CN": `该文件似乎含有真实用户的记录（${names["zh-CN"]}）：请连同历史一并删除，改用虚构数据。`,
                    },
                };
                break;
            }
        }
        const told = new Set();
        for (const node of program.strings()) {
            if (node.kind !== "string" || !openidShape.test(node.value) || !looksReal(node.value))
                continue;
            const module = (0,adopt/* moduleOf */.cD)(node);
            const around = module.text.slice(Math.max(0, node.start - OPENID_REACH), node.end + 40);
            if (told.has(module) || program.isAside(module.path) || !/open_?id|touser/i.test(around))
                continue;
            told.add(module);
            yield { place: program.placeOf(node), message: codeMessage, severity: "notice", data: ["openid"] };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/protection/query-credentials.js

/** Credentials by the names they have in a query. */
const credential = /^(?:token|access_?token|auth_?token|api_?key|secret|session_?(?:key|id|token)|password|pwd)$/i;
/** Objects that hold the query, as written in lower case. */
const queryObject = /(?:^|\.)(?:req|request|ctx|context|c|event)(?:\.req(?:uest)?)?\.(?:query|querystringparameters|args)$|^\$?_get$/;
const queryCall = /(?:^|\.)(?:req|request|c|ctx|context)(?:\.req)?\.(?:query|getquery|defaultquery|queryparam)$|(?:^|\.)request\.args\.get$/;
const dotted = (expression) => {
    if (expression.kind === "name")
        return expression.name.toLowerCase();
    if (expression.kind !== "member")
        return "?";
    const parts = [];
    let at = expression;
    for (let hops = 0; at.kind === "member" && hops < 8; hops++) {
        parts.unshift(at.property);
        at = at.object;
    }
    return [at.kind === "name" ? at.name : "?", ...parts].join(".").toLowerCase();
};
/** Places of a module at which a server takes a credential out of the query of a request. */
const queryCredentials = (program, module) => {
    const found = [];
    (0,adopt/* walk */.GG)(module, (node) => {
        if (node.kind === "member" && credential.test(node.property) && queryObject.test(dotted(node.object)))
            found.push(node);
        else if (node.kind === "index" &&
            queryObject.test(dotted(node.object)) &&
            credential.test(program.textOf(node.index) ?? ""))
            found.push(node);
        else if (node.kind === "call" &&
            queryCall.test(dotted(node.callee)) &&
            credential.test(program.textOf(node.arguments[0]) ?? ""))
            found.push(node);
    });
    return found;
};

;// CONCATENATED MODULE: ./lib/rules/protection/personal-data-in-url/rule.js




const inUrls = new Set([
    "session-key",
    "password",
    "id-number",
    "bank-card",
    "phone",
    "real-name",
    "openid",
    "unionid",
    "credential",
    "birthday",
    "encrypted-data",
]);
const acceptedMessage = {
    en: "The server accepts a credential in the query of the URL, from where it spreads through histories, Referer and access logs: take it from a header, a cookie or the body.",
    "zh-CN": "服务端接受 URL 查询参数中的凭据，凭据会随历史记录、Referer 和访问日志扩散：请改从请求头、cookie 或请求体读取。",
};
const queryLiterals = [
    ".query",
    ".Query",
    ".QUERY",
    "_GET",
    ".args",
    ".getQuery",
    ".GetQuery",
    ".defaultQuery",
    ".DefaultQuery",
];
const rule_hostOf = (destination) => /^(?:https?:)?\/\/([^/?#:]+)/i.exec(destination ?? "")?.[1];
/** WeChat's own interfaces demand tokens and identifiers in the query, and servers call them. */
const isOfficial = (program, flow) => {
    const host = rule_hostOf(flow.destination);
    return (host !== undefined && isOfficialHost(host) && program.sideOf(program.placeOf(flow.call).path) !== "miniprogram");
};
/** Servers of others take keys in the query by their own rules; that is the recipient's choice, not a leak of users' data. */
const personal_data_in_url_rule_counts = (program) => (kind, flow) => {
    if (!inUrls.has(kind) || isOfficial(program, flow))
        return false;
    // A URL that is only called after the data, `url: getVerificationCode`, does not hold it.
    if (flow.source.basis === "name" && flow.source.node === flow.value)
        return false;
    if (kind !== "credential")
        return true;
    const side = program.sideOf(program.placeOf(flow.call).path);
    return side === "miniprogram" || side === "web";
};
/* harmony default export */ const personal_data_in_url_rule = ({
    id: "protection/personal-data-in-url",
    clauses: ["D2", "D3"],
    severity: "warning",
    confidence: "high",
    title: { en: "User data stands in a URL", "zh-CN": "用户数据出现在 URL 中" },
    literals: [
        "navigateTo",
        "redirectTo",
        "reLaunch",
        "location",
        "url",
        "URL",
        "request",
        "fetch",
        "web-view",
        "navigator",
        "onShare",
        "edirect",
        "http.",
        "http(",
        "Http",
        "HTTP",
        ...queryLiterals,
    ],
    *check(program) {
        const told = new Map();
        for (const { place, flow, kinds, isKnown, confidence } of leaksInto(program, "url", personal_data_in_url_rule_counts(program))) {
            // One value that a file puts into many addresses is one thing to mend.
            const files = told.get(flow.source.node) ?? new Set();
            told.set(flow.source.node, files);
            if (files.has(place.path))
                continue;
            files.add(place.path);
            const names = listed(kinds);
            const isMild = gravest(kinds) === "medium";
            yield {
                place,
                severity: (isMild || flow.kinds.includes("credential")) && !isKnown ? "notice" : "warning",
                confidence,
                data: kinds,
                related: chainOf(program, flow, place),
                message: {
                    en: `User data (${names.en}) is put into a URL, from where it spreads through sharing, history, Referer and access logs: pass an opaque id, or send it in the body.`,
                    "zh-CN": `用户数据（${names["zh-CN"]}）被拼入 URL，会随分享、历史记录、Referer 和访问日志扩散：请改传不透明的标识，或放入请求体。`,
                },
            };
        }
        for (const module of program.modules(...queryLiterals)) {
            const side = program.sideOf(module.path);
            if (program.isAside(module.path) || side === "miniprogram" || side === "web")
                continue;
            for (const node of queryCredentials(program, module)) {
                const place = program.placeOf(node);
                yield { place, message: acceptedMessage, severity: "notice", confidence: "medium", data: ["credential"] };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/protection/plaintext-storage/rule.js


/** What must not lie in clear in a client's storage. A session token of one's own is kept there by right. */
const inStorage = (kind, { source }) => kind === "session-key" ||
    kind === "password" ||
    kind === "id-number" ||
    kind === "bank-card" ||
    kind === "biometric" ||
    kind === "health" ||
    (source.basis === "interface" && (kind === "credential" || kind === "phone"));
/** Files take anything that opens an account, and what the law calls sensitive. */
const inFiles = (kind, { source }) => kind === "session-key" ||
    kind === "password" ||
    kind === "id-number" ||
    kind === "bank-card" ||
    (kind === "credential" && source.basis === "interface");
const inDatabase = (kind) => kind === "id-number" || kind === "bank-card";
const wanted = [
    ["storage", inStorage],
    ["file", inFiles],
    ["database", inDatabase],
];
const where = {
    storage: { en: "the client's storage", "zh-CN": "客户端存储" },
    file: { en: "a file", "zh-CN": "文件" },
    database: { en: "the database", "zh-CN": "数据库" },
};
/* harmony default export */ const plaintext_storage_rule = ({
    id: "protection/plaintext-storage",
    clauses: ["D2"],
    severity: "warning",
    confidence: "medium",
    title: { en: "Sensitive data is stored in clear text", "zh-CN": "敏感数据被明文存储" },
    literals: [
        "torage",
        "ookie",
        "write",
        "Write",
        "file_put_contents",
        "save",
        "Save",
        "insert",
        "Insert",
        "upsert",
        "create(",
        "Create(",
        "createOr",
        "updateOr",
        "OrCreate",
        "bulkCreate",
        "update(",
        "Update(",
        "updateBy",
        "UpdateBy",
        "updateOne",
        "updateMany",
        "AndUpdate",
        "Updates(",
        "add(",
        "addAll",
        "AddAsync",
        "AddRange",
        "persist",
        "merge(",
        "fill(",
    ],
    *check(program) {
        for (const [sink, counts] of wanted) {
            for (const { place, flow, kinds, confidence } of leaksInto(program, sink, counts)) {
                const names = listed(kinds);
                const target = where[sink] ?? { en: "storage", "zh-CN": "存储" };
                yield {
                    place,
                    severity: sink === "database" ? "notice" : "warning",
                    confidence: sink === "database" ? "low" : confidence,
                    data: kinds,
                    related: chainOf(program, flow, place),
                    message: {
                        en: `Sensitive data (${names.en}) is put into ${target.en} in clear: keep it on the server, encrypted, or do not keep it.`,
                        "zh-CN": `敏感数据（${names["zh-CN"]}）被明文写入${target["zh-CN"]}：请加密后保存在服务器，或不要保存。`,
                    },
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/protection/sensitive-log/rule.js


/** Mild kinds, and names of accounts, which every log needs, are no finding. */
const unlogged = new Set([
    "nickname",
    "avatar",
    "gender",
    "device",
    "file",
    "werun",
    "bluetooth",
    "account-id",
    "photo",
    "recording",
]);
/** Kinds whose names mean other things too often for a name alone to tell. */
const needsOrigin = new Set(["address", "location", "clipboard", "email", "license-plate"]);
const sensitive_log_rule_counts = (kind, { source }) => !unlogged.has(kind) && (source.basis === "interface" || !needsOrigin.has(kind));
const severityOf = (kinds) => {
    const grade = gravest(kinds);
    return grade === "critical" ? "error" : grade === "high" ? "warning" : "notice";
};
/* harmony default export */ const sensitive_log_rule = ({
    id: "protection/sensitive-log",
    clauses: ["D2"],
    severity: "error",
    confidence: "high",
    title: { en: "User data or a credential is written to a log", "zh-CN": "用户数据或凭据被写入日志" },
    literals: [
        "console.",
        "log.",
        "log(",
        "log:",
        "log-",
        "logger",
        "logging",
        ".log",
        "_log",
        "syslog",
        "Log",
        "LOG",
        "print",
        "Print",
        "dump",
        "echo",
        "Debug",
        "dd(",
        "Console.Write",
    ],
    *check(program) {
        for (const { place, flow, kinds, confidence } of leaksInto(program, "log", sensitive_log_rule_counts)) {
            const names = listed(kinds);
            yield {
                place,
                severity: severityOf(kinds),
                confidence,
                data: kinds,
                related: chainOf(program, flow, place),
                message: {
                    en: `This log line holds user data in clear (${names.en}), which everyone with access to the log can read: leave it out or mask it.`,
                    "zh-CN": `日志中含有明文数据（${names["zh-CN"]}），能看到日志的人都能读到：请不要记录，或先脱敏。`,
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/protection/server-credential-to-client/rule.js



/** A token of one's own goes to the client by right: only what came from WeChat counts, or what is spelled as its session_key. */
const server_credential_to_client_rule_counts = (kind, { source }) => source.basis === "interface"
    ? kind === "session-key" || kind === "credential"
    : kind === "session-key" && /session_key/i.test(source.api);
/** Calls that pack their first argument into a token that the client can read. */
const packers = /(?:jwt|jsonwebtoken|jose|jws)\w*(?:\(\))?\.(?:sign|encode)$/i;
/** Makers of tokens of the project's own; what they do is known when the project signs such tokens at all. */
const makers = /token\w*\)?(?:\(\))?\.(?:create|sign|generate|issue|encode|build|make)$|(?:create|generate|sign|issue|make|build)_?\w*token$/i;
/** How much of a callee is looked at, in UTF-16 units. */
const LONGEST_CALLEE = 80;
const signsTokens = /jsonwebtoken|\bjwt\.(?:sign|encode)|\bJWT::encode|JWT\.create\(\)|Jwts\.builder/;
/** The call makes a token of its first argument: by a signer's API, or by a maker of a project that signs tokens. */
const makesToken = (program, call, signs) => {
    if (packers.test(program.apiOf(call.callee) ?? ""))
        return true;
    const written = (0,adopt/* moduleOf */.cD)(call).text.slice(call.callee.start, call.callee.end).slice(-LONGEST_CALLEE);
    return makers.test(written.replace(/["']/g, "")) && signs();
};
const packed = (program, call, signs) => {
    const value = call.arguments[0];
    if (!value || !makesToken(program, call, signs))
        return undefined;
    const flow = program.flow.trace(value).find((one) => one.kinds.some((kind) => server_credential_to_client_rule_counts(kind, one)));
    return flow && { value, flow };
};
const isServer = (program, path) => !/^(?:miniprogram|web|config)$/.test(program.sideOf(path));
const rule_messageFor = (kinds) => {
    const names = listed(kinds);
    return {
        en: `What only the server may hold (${names.en}) is handed to the client: answer with the fields that the client needs, or with a token of your own.`,
        "zh-CN": `只应保存在服务器的数据（${names["zh-CN"]}）被交给了客户端：请只返回客户端需要的字段，或返回自己签发的登录态。`,
    };
};
/* harmony default export */ const server_credential_to_client_rule = ({
    id: "protection/server-credential-to-client",
    clauses: ["D2"],
    severity: "error",
    confidence: "high",
    title: { en: "A session key or token of WeChat goes to the client", "zh-CN": "会话密钥或微信凭据被返回给客户端" },
    literals: ["ession", "oken", "icket", "oauth", "OAuth", "OAUTH"],
    *check(program) {
        const seen = new Set();
        for (const { place, flow, kinds, confidence } of leaksInto(program, "response", server_credential_to_client_rule_counts)) {
            if (!isServer(program, place.path))
                continue;
            seen.add(`${place.path}:${place.startLine}`);
            yield {
                place,
                message: rule_messageFor(kinds),
                data: kinds,
                confidence,
                related: chainOf(program, flow, place),
            };
        }
        let answer;
        const signs = () => (answer ??= program.search(signsTokens).length > 0);
        for (const call of program.allCalls()) {
            const { path } = (0,adopt/* moduleOf */.cD)(call);
            if (program.isAside(path) || !isServer(program, path))
                continue;
            const found = packed(program, call, signs);
            if (!found)
                continue;
            const place = program.placeOf(found.value);
            const kinds = found.flow.kinds.filter((kind) => server_credential_to_client_rule_counts(kind, found.flow));
            if (!seen.has(`${place.path}:${place.startLine}`))
                yield { place, message: rule_messageFor(kinds), data: kinds, related: chainOf(program, found.flow, place) };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/protection/sql-injection-user-data/rule.js

const sql_injection_user_data_rule_message = {
    en: "What a user sends is written into the text of an SQL statement, so that anyone can read or change the stored user data: pass it as a parameter.",
    "zh-CN": "用户输入被直接拼入 SQL 语句，任何人都可能读取或篡改所存的用户数据：请改为参数化查询。",
};
/* harmony default export */ const sql_injection_user_data_rule = ({
    id: "protection/sql-injection-user-data",
    clauses: ["D2"],
    severity: "error",
    confidence: "medium",
    title: { en: "User input is concatenated into SQL", "zh-CN": "用户输入被拼入 SQL" },
    literals: [
        "select ",
        "SELECT ",
        "Select ",
        "insert ",
        "INSERT ",
        "update ",
        "UPDATE ",
        "delete ",
        "DELETE ",
        "where ",
        "WHERE ",
    ],
    *check(program) {
        const seen = new Set();
        for (const flow of program.flow.into("sql")) {
            const place = program.placeOf(flow.value);
            const at = `${place.path}:${place.startLine}`;
            if (seen.has(at) || program.isAside(place.path))
                continue;
            seen.add(at);
            yield { place, message: sql_injection_user_data_rule_message, data: flow.kinds, related: chainOf(program, flow, place) };
        }
    },
});

;// CONCATENATED MODULE: ./lib/knowledge/tls-switches.js
/**
 * Ways in which libraries are told not to check the certificate of the other side. Sources: Node's tls and https pages,
 * libcurl's CURLOPT_SSL_VERIFYPEER and _VERIFYHOST, Guzzle's request options, requests and httpx (verify), aiohttp (ssl),
 * Python's ssl module, Go's crypto/tls, Apache HttpClient, .NET's HttpClientHandler and ServicePointManager, uni.request.
 */
/** Options, in lower case without separators, that switch the check off when they are false, 0 or "0". */
const offWhenFalse = new Set([
    "rejectunauthorized",
    "nodetlsrejectunauthorized",
    "strictssl",
    "curloptsslverifypeer",
    "curloptsslverifyhost",
    "verifypeer",
    "verifypeername",
    "verify",
    "verifyssl",
    "sslverify",
    "validatecert",
    "validatecerts",
    "checkhostname",
    "servercertificatevalidation",
    "ssl",
    "sslverifypeer",
    "sslverifyhost",
]);
/** Those of them that mean other things too, and the words of which one must stand in the file. */
const onlyNear = {
    verify: /requests|httpx|guzzle|http\\?client|curl|session\.(?:get|post)|->(?:get|post|request)\(/i,
    ssl: /aiohttp|TCPConnector/,
    verifypeer: /ssl|curl|http/i,
    checkhostname: /ssl/i,
};
/** Options that switch it off when they are true. */
const offWhenTrue = new Set([
    "insecureskipverify",
    "allowselfsigned",
    "trustallcerts",
    "ignoressl",
    "ignorehttpserrors",
]);
/** Names whose use alone switches it off. */
const offByName = new Set([
    "NoopHostnameVerifier",
    "AllowAllHostnameVerifier",
    "ALLOW_ALL_HOSTNAME_VERIFIER",
    "TrustAllStrategy",
    "CERT_NONE",
    "_create_unverified_context",
    "DangerousAcceptAnyServerCertificateValidator",
    "InsecureTrustManagerFactory",
    "TrustAllX509TrustManager",
]);
/** Callbacks that judge a certificate: one that always agrees checks nothing. */
const judges = new Set([
    "ServerCertificateValidationCallback",
    "ServerCertificateCustomValidationCallback",
    "RemoteCertificateValidationCallback",
    "setHostnameVerifier",
    "setSSLHostnameVerifier",
    "setDefaultHostnameVerifier",
    "hostnameVerifier",
    "checkServerIdentity",
    "loadTrustMaterial",
]);

;// CONCATENATED MODULE: ./lib/rules/protection/tls-check-off/rule.js


const tls_check_off_rule_plain = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
const rule_isOff = (value) => (value.kind === "boolean" && !value.value) ||
    (value.kind === "number" && value.value === 0) ||
    (value.kind === "string" && /^(?:0|false)$/i.test(value.value));
const isOn = (value) => (value.kind === "boolean" && value.value) || (value.kind === "number" && value.value === 1);
/** The option is set so that certificates are not checked. */
const switchesOff = (module, key, value) => {
    const name = tls_check_off_rule_plain(key);
    const near = Object.hasOwn(onlyNear, name) ? onlyNear[name] : undefined;
    if (near && !near.test(module.text))
        return false;
    return (offWhenFalse.has(name) && rule_isOff(value)) || (offWhenTrue.has(name) && isOn(value));
};
/** The function does nothing but agree: it returns true, or is empty where an exception would refuse. */
const agrees = (fn) => {
    const [only] = fn.body;
    if (fn.body.length === 0)
        return true;
    if (fn.body.length > 1 || only?.kind !== "return")
        return false;
    return only.value === undefined || (only.value.kind === "boolean" && only.value.value) || only.value.kind === "null";
};
const tls_check_off_rule_nameOf = (target) => target.kind === "name"
    ? target.name
    : target.kind === "member"
        ? target.property
        : target.kind === "index" && target.index?.kind === "string"
            ? target.index.value
            : undefined;
/** What a callback comes to: a function here, also behind a method group, `new Callback(F)` or `F +=`. */
const functionIn = (program, value) => {
    if (value.kind === "function")
        return value;
    if (value.kind === "call" && value.arguments.length > 0)
        return value.arguments.map((one) => functionIn(program, one)).find((fn) => fn !== undefined);
    if (value.kind === "name" || value.kind === "member")
        return program.functionsOf(value)[0];
    return undefined;
};
/** A trust manager or host name verifier of one's own that accepts everything. */
const trusting = (node) => {
    const methods = node.members.filter((member) => member.kind === "function");
    const check = methods.find((method) => method.name === "checkServerTrusted" && method.body.length === 0);
    if (check)
        return check;
    return node.bases.includes("HostnameVerifier")
        ? methods.find((method) => method.name === "verify" && agrees(method))
        : undefined;
};
/** The node that switches checks off, when this node is such a place. */
const findIn = (program, module, node) => {
    switch (node.kind) {
        case "entry": {
            const key = node.key ?? /^[\w:.\\]+/.exec(module.text.slice(node.start, node.start + 80))?.[0];
            if (key === undefined)
                return undefined;
            if (switchesOff(module, key, node.value))
                return node;
            return judges.has(key) && node.value.kind === "function" && agrees(node.value) ? node : undefined;
        }
        case "assign": {
            const name = tls_check_off_rule_nameOf(node.target);
            if (name === undefined)
                return undefined;
            if (switchesOff(module, name, node.value))
                return node;
            const fn = judges.has(name) ? functionIn(program, node.value) : undefined;
            return fn && agrees(fn) ? node : undefined;
        }
        case "call": {
            const [first, second] = node.arguments.slice(-2);
            const option = first && tls_check_off_rule_nameOf(first);
            if (option !== undefined && second && node.callee.kind === "name" && switchesOff(module, option, second))
                return node;
            const name = tls_check_off_rule_nameOf(node.callee);
            const fn = name !== undefined && judges.has(name)
                ? node.arguments.map((one) => functionIn(program, one)).find((one) => one !== undefined)
                : undefined;
            return fn && agrees(fn) ? node : undefined;
        }
        case "name":
            return offByName.has(node.name) ? node : undefined;
        case "member":
            return offByName.has(node.property) ? node : undefined;
        case "class":
            return trusting(node);
        case "function":
            return node.name === "checkServerTrusted" && node.body.length === 0 && node.parent?.kind !== "class"
                ? node
                : undefined;
        case "data-entry":
            return tls_check_off_rule_plain(node.key) === "nodetlsrejectunauthorized" &&
                node.value.kind === "data-scalar" &&
                String(node.value.value) === "0"
                ? node
                : undefined;
        default:
            return undefined;
    }
};
const tls_check_off_rule_message = {
    en: "The certificate of the other side is not checked, so anyone on the way can read and change what is sent: remove the switch, and trust a private certificate by its authority.",
    "zh-CN": "关闭了证书校验，链路上的任何人都能读取和篡改传输内容：请删除该开关；如为自签证书，请只信任其根证书。",
};
const tls_check_off_rule_literals = [
    "rejectUnauthorized",
    "REJECT_UNAUTHORIZED",
    "strictSSL",
    "SSL_VERIFY",
    "verify",
    "VERIFY",
    "ssl",
    "InsecureSkipVerify",
    "insecureSkipVerify",
    "allow_self_signed",
    "HostnameVerifier",
    "HOSTNAME_VERIFIER",
    "TrustManager",
    "TrustAll",
    "CertificateValidationCallback",
    "CustomValidationCallback",
    "DangerousAccept",
    "CERT_NONE",
    "checkServerTrusted",
    "checkServerIdentity",
    "unverified_context",
    "loadTrustMaterial",
    "ignoreHTTPSErrors",
];
/* harmony default export */ const tls_check_off_rule = ({
    id: "protection/tls-check-off",
    clauses: ["D2"],
    severity: "error",
    confidence: "high",
    title: { en: "Certificates are not checked", "zh-CN": "关闭了 TLS 证书校验" },
    literals: tls_check_off_rule_literals,
    *check(program) {
        for (const module of program.modules(...tls_check_off_rule_literals)) {
            if (program.isAside(module.path))
                continue;
            const found = [];
            (0,adopt/* walk */.GG)(module, (node) => {
                const place = node.kind === "import" ? undefined : findIn(program, module, node);
                if (place)
                    found.push(place);
                return place === undefined || node.kind === "class";
            });
            const lines = new Set();
            for (const node of found) {
                const place = program.placeOf(node.kind === "function"
                    ? { ...node, end: Math.min(node.end, node.nameStart + (node.name?.length ?? 0)) }
                    : node);
                if (lines.has(place.startLine) || (0,adopt/* moduleOf */.cD)(node) !== module)
                    continue;
                lines.add(place.startLine);
                yield { place, message: tls_check_off_rule_message, data: [] };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/protection/watermark-unchecked/rule.js

/** Calls that give open data back in clear. */
const decrypters = [
    "decryptData",
    "decryptSession",
    "decryptMiniProgramUser",
    "DecodeEncryptedData",
    "decodeEncryptedData",
    "DecryptUserData",
    "getUserInfo",
    "getPhoneNoInfo",
    "decrypt",
    "Decrypt",
    "decrypt_data",
];
/** Receivers that only decrypt this, for the names that mean other things too; WxJava checks nothing. */
const openData = /bizdatacrypt|wxama?service|getuserservice|wxa?crypto|datacrypt|encryptor|wxma|mini_?program|easywechat/i;
/** SDKs that compare the AppID themselves: silenceper/wechat, wechatpy, node-wechat-oauth (source read). */
const checksItself = /silenceper|wechatpy|wechat-oauth/i;
const isDecryption = (program, call) => {
    const api = program.apiOf(call.callee) ?? "";
    const name = api.split(".").pop() ?? "";
    if (/^decrypt(?:Data|Session|MiniProgramUser|_data)$|DecodeEncryptedData|decodeEncryptedData|DecryptUserData/.test(name))
        return call.arguments.length >= 2;
    return (openData.test(api) && call.arguments.length >= 2 && /^(?:getUserInfo|getPhoneNoInfo|decrypt|Decrypt)$/.test(name));
};
/** The file, or the code that is called, looks at the watermark. */
const looksAtIt = (program, call) => {
    const module = (0,adopt/* moduleOf */.cD)(call);
    if (/watermark/i.test(module.text) || checksItself.test(module.text))
        return true;
    const fn = program.enclosingFunction(call);
    const near = [...program.functionsOf(call.callee), ...(fn ? program.callersOf(fn) : [])].map((node) => (0,adopt/* moduleOf */.cD)(node));
    return near.some(({ text }) => /watermark/i.test(text));
};
const watermark_unchecked_rule_message = {
    en: "Decrypted open data is used without comparing its watermark with your AppID and the time, so data of another account passes for yours: check watermark.appid.",
    "zh-CN": "解密后的开放数据未与水印核对，其他账号的数据可能被当作自己的：请校验 watermark.appid 和时间戳。",
};
/* harmony default export */ const watermark_unchecked_rule = ({
    id: "protection/watermark-unchecked",
    clauses: ["D2", "D3"],
    severity: "notice",
    confidence: "medium",
    title: { en: "The watermark of decrypted data is not checked", "zh-CN": "未校验解密数据的水印" },
    literals: ["ecrypt", "PhoneNoInfo", "getUserService"],
    *check(program) {
        const seen = new Set();
        for (const call of program.calls(...decrypters)) {
            const { path } = (0,adopt/* moduleOf */.cD)(call);
            const side = program.sideOf(path);
            if (side === "miniprogram" ||
                side === "web" ||
                side === "library" ||
                program.isAside(path) ||
                !isDecryption(program, call) ||
                looksAtIt(program, call))
                continue;
            if (seen.has(path))
                continue;
            seen.add(path);
            yield { place: program.placeOf(call), message: watermark_unchecked_rule_message, data: ["encrypted-data"] };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/protection/weak-random-token/rule.js
/** Generators whose next value can be worked out from earlier ones; sources: each language's own page warns of them. */
const weak = /^(?:Math\.random|(?:java\.util\.)?Random(?:\(\))?(?:\.\w+)?|ThreadLocalRandom\.current(?:\(\)\.\w+)?|RandomStringUtils\.\w+|org\.apache\.commons\.lang3?\.RandomStringUtils\.\w+|rand|mt_rand|uniqid|lcg_value|str_shuffle|array_rand|random\.(?:random|choice|choices|randint|sample|randrange|getrandbits)|(?:math\/)?rand\.(?:Int\w*|Uint\w*|Perm|Read|Float64|New)|System\.Random(?:\(\))?(?:\.\w+)?|_\.random|lodash\.random)$/;
const callees = [
    "random",
    "nextInt",
    "nextLong",
    "nextBytes",
    "Next",
    "NextBytes",
    "rand",
    "mt_rand",
    "uniqid",
    "str_shuffle",
    "choice",
    "choices",
    "randint",
    "sample",
    "randrange",
    "getrandbits",
    "Int",
    "Intn",
    "Int63",
    "Int31n",
    "Int63n",
    "randomAlphanumeric",
    "randomAlphabetic",
    "randomNumeric",
    "array_rand",
];
/** Names of values that open something to whoever knows them. */
const opens = /(?:access|auth|login|session|user|api|refresh|reset|csrf|remember)?_?token$|secret(?:_?key)?$|session_?(?:id|key)$|^sid$|pass(?:word|wd)$|api_?key$|third_?session$|(?:generate|create|make|gen|new|build)_?(?:\w+_)?(?:token|secret|session|password|api_?key)$/i;
/** Things with such a name that open nothing. */
const opensNothing = /cancel|csrf_?field|placeholder|upload|parse|design|mock|test|page_?token|device/i;
const weak_random_token_rule_nameOf = (target) => target?.kind === "name"
    ? target.name
    : target?.kind === "member"
        ? target.property
        : target?.kind === "index" && target.index?.kind === "string"
            ? target.index.value
            : undefined;
const rule_isOpening = (name) => name !== undefined && opens.test(name) && !opensNothing.test(name);
/** The name under which the value of an expression ends up, within its statement. */
const boundTo = (node) => {
    for (let at = node, hops = 0; at.parent && hops < 30; at = at.parent, hops++) {
        const { parent } = at;
        if (parent.kind === "declare" || parent.kind === "assign") {
            const name = weak_random_token_rule_nameOf(parent.target);
            if (parent.value === at && rule_isOpening(name))
                return name;
            return undefined;
        }
        if (parent.kind === "entry" && rule_isOpening(parent.key))
            return parent.key;
        if (parent.kind === "field")
            return rule_isOpening(parent.name) ? parent.name : undefined;
        if (parent.kind === "function" || parent.kind === "module" || parent.kind === "class")
            return undefined;
    }
    return undefined;
};
/** The function makes such a value: by its own name, or by the name that a caller gives its result. */
const madeBy = (program, fn) => {
    if (!fn)
        return undefined;
    if (rule_isOpening(fn.name))
        return fn.name;
    return program
        .callersOf(fn)
        .slice(0, 12)
        .map((call) => boundTo(call))
        .find((name) => name !== undefined);
};
const isWeak = (program, call) => {
    const api = program.apiOf(call.callee) ?? "";
    return weak.test(api) && !/[sS]ecure|secrets|crypto|SystemRandom/.test(api);
};
/** The outermost function around the call that returns what it makes, so that helpers inside arrow functions count. */
const makerOf = (program, call) => {
    let fn = program.enclosingFunction(call);
    for (let hops = 0; fn && fn.isArrow && fn.name === undefined && hops < 5; hops++)
        fn = program.enclosingFunction(fn);
    return fn;
};
const weak_random_token_rule_message = {
    en: "A secret that opens accounts is drawn from a generator whose values can be worked out: use the system's secure one (crypto.randomBytes, SecureRandom, secrets, random_bytes, crypto/rand).",
    "zh-CN": "用于访问账号的凭据由可被推算的随机数生成：请改用系统的安全随机源（crypto.randomBytes、SecureRandom、secrets、random_bytes、crypto/rand）。",
};
/* harmony default export */ const weak_random_token_rule = ({
    id: "protection/weak-random-token",
    clauses: ["D2"],
    severity: "warning",
    confidence: "medium",
    title: { en: "A secret is drawn from a predictable generator", "zh-CN": "凭据由可预测的随机数生成" },
    literals: ["Math.random", "Random", "rand(", "uniqid", "random.", "rand.", "RandomStringUtils", "shuffle"],
    *check(program) {
        const seen = new Set();
        for (const call of program.calls(...callees)) {
            if (!isWeak(program, call))
                continue;
            const place = program.placeOf(call);
            if (program.isAside(place.path))
                continue;
            const name = boundTo(call) ?? madeBy(program, makerOf(program, call));
            const at = `${place.path}:${place.startLine}`;
            if (name === undefined || seen.has(at))
                continue;
            seen.add(at);
            yield { place, message: weak_random_token_rule_message, data: ["credential"] };
        }
    },
});

;// CONCATENATED MODULE: ./lib/knowledge/deprecated-apis.js
// prettier-ignore
const deprecatedApis = [
    { api: "wx.getUserInfo", since: "2021-04-28", replacement: "button open-type=chooseAvatar, input type=nickname", retired: true, source: "GUI" },
    { api: "wx.getUserProfile", since: "2022-10-25", replacement: "button open-type=chooseAvatar, input type=nickname", retired: true, source: "GUP" },
    { api: "wx.chooseImage", since: "lib 2.21.0", replacement: "wx.chooseMedia", retired: false, source: "TYP" },
    { api: "wx.chooseVideo", since: "lib 2.21.0", replacement: "wx.chooseMedia", retired: false, source: "TYP" },
    { api: "wx.startRecord", since: "lib 1.6.0", replacement: "wx.getRecorderManager", retired: false, source: "TYP" },
    { api: "wx.stopRecord", since: "lib 1.6.0", replacement: "wx.getRecorderManager", retired: false, source: "TYP" },
    { api: "wx.playVoice", since: "lib 1.6.0", replacement: "wx.createInnerAudioContext", retired: false, source: "TYP" },
    { api: "wx.pauseVoice", since: "lib 1.6.0", replacement: "wx.createInnerAudioContext", retired: false, source: "TYP" },
    { api: "wx.stopVoice", since: "lib 1.6.0", replacement: "wx.createInnerAudioContext", retired: false, source: "TYP" },
    { api: "wx.playBackgroundAudio", since: "lib 1.2.0", replacement: "wx.getBackgroundAudioManager", retired: false, source: "TYP" },
    { api: "wx.pauseBackgroundAudio", since: "lib 1.2.0", replacement: "wx.getBackgroundAudioManager", retired: false, source: "TYP" },
    { api: "wx.stopBackgroundAudio", since: "lib 1.2.0", replacement: "wx.getBackgroundAudioManager", retired: false, source: "TYP" },
    { api: "wx.seekBackgroundAudio", since: "lib 1.2.0", replacement: "wx.getBackgroundAudioManager", retired: false, source: "TYP" },
    { api: "wx.getBackgroundAudioPlayerState", since: "lib 1.2.0", replacement: "wx.getBackgroundAudioManager", retired: false, source: "TYP" },
    { api: "wx.createAudioContext", since: "lib 1.6.0", replacement: "wx.createInnerAudioContext", retired: false, source: "TYP" },
    { api: "wx.createCanvasContext", since: "lib 2.9.0", replacement: "a canvas node of type 2d", retired: false, source: "TYP" },
    { api: "wx.getSystemInfo", since: "lib 2.20.1", replacement: "wx.getDeviceInfo, wx.getWindowInfo, wx.getAppBaseInfo, wx.getSystemSetting", retired: false, source: "TYP" },
    { api: "wx.getSystemInfoSync", since: "lib 2.20.1", replacement: "wx.getDeviceInfo, wx.getWindowInfo, wx.getAppBaseInfo, wx.getSystemSetting", retired: false, source: "TYP" },
    { api: "wx.getSystemInfoAsync", since: "lib 2.20.1", replacement: "wx.getDeviceInfo, wx.getWindowInfo, wx.getAppBaseInfo, wx.getSystemSetting", retired: false, source: "TYP" },
    { api: "wx.getShareInfo", since: "lib 2.17.3", replacement: "wx.getGroupEnterInfo", retired: false, source: "TYP" },
    { api: "wx.reportAnalytics", since: "lib 2.31.1", replacement: "wx.reportEvent", retired: false, source: "TYP" },
    { api: "wx.reportMonitor", since: "lib 2.31.1", replacement: "wx.reportEvent", retired: false, source: "TYP" },
    { api: "wx.faceDetect", since: "", replacement: "wx.createVKSession", retired: false, source: "TYP" },
    { api: "wx.initFaceDetect", since: "", replacement: "wx.createVKSession", retired: false, source: "TYP" },
    { api: "wx.setTopBarText", since: "lib 1.9.9", replacement: "", retired: false, source: "TYP" },
    { api: "wx.setWindowSize", since: "lib 2.11.0", replacement: "", retired: false, source: "TYP" },
    { api: "wx.arrayBufferToBase64", since: "lib 2.4.0", replacement: "", retired: false, source: "TYP" },
    { api: "wx.base64ToArrayBuffer", since: "lib 2.4.0", replacement: "", retired: false, source: "TYP" },
];

;// CONCATENATED MODULE: ./lib/rules/quota/deprecated-api/rule.js



const deprecated_api_rule_messageFor = ({ api, replacement, retired }) => {
    const instead = replacement === ""
        ? { en: "drop the call", "zh-CN": "请移除该调用" }
        : { en: `use ${replacement}`, "zh-CN": `请改用 ${replacement}` };
    return retired
        ? {
            en: `${api} no longer gives the user's profile: ${instead.en}.`,
            "zh-CN": `${api} 已不再返回用户资料：${instead["zh-CN"]}。`,
        }
        : { en: `${api} is no longer maintained: ${instead.en}.`, "zh-CN": `${api} 已停止维护：${instead["zh-CN"]}。` };
};
/** Conditions that ask what the client can do: the old interface is then the way for old clients. */
const asksVersion = /canIUse|compareVersion|SDKVersion|getUserProfile|chooseMedia|getWindowInfo|getDeviceInfo|getAppBaseInfo|chooseAvatar/;
/* harmony default export */ const deprecated_api_rule = ({
    id: "quota/deprecated-api",
    clauses: ["C0"],
    severity: "notice",
    confidence: "high",
    title: { en: "A retired interface is called", "zh-CN": "调用已停用或停止维护的接口" },
    literals: deprecatedApis.map(({ api }) => api.slice("wx.".length)),
    *check(program) {
        const seen = new Set();
        for (const row of deprecatedApis) {
            for (const call of program.calls(row.api)) {
                const { path } = (0,adopt/* moduleOf */.cD)(call);
                // An unmaintained interface is told of once a file; a game may still use the old profile interface.
                const key = `${path} ${row.api}`;
                if (seen.has(key) || program.isAside(path) || program.isForeignPlatform(call))
                    continue;
                // uni-app and Taro keep interfaces of the same name alive on their own; what the platform retired is gone for all.
                if (!row.retired && !/^(?:wx|wepy|mpx)\b/.test(codeOf(call.callee)))
                    continue;
                if (program.miniProgramOf(path)?.framework === "game" || program.sideOf(path) === "web")
                    continue;
                if (program.isGuarded(call, asksFor(asksVersion)) ||
                    isConditional(call, (test) => asksVersion.test(codeOf(test))))
                    continue;
                seen.add(key);
                yield {
                    place: program.placeOf(call.callee),
                    message: deprecated_api_rule_messageFor(row),
                    ...(row.retired ? { severity: "warning" } : { confidence: "low" }),
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/quota/errcode-mishandled/rule.js




const errcode_mishandled_rule_messages = {
    unread: {
        en: "The answer of this WeChat interface is used without a look at errcode, so a failure goes on as if it were data: stop when errcode is set.",
        "zh-CN": "使用微信接口的返回结果前未检查 errcode，失败会被当作正常数据继续处理：请在 errcode 存在时终止。",
    },
    zero: {
        en: "This interface leaves errcode out when it succeeds, so a comparison with 0 takes success for failure: test whether errcode is set.",
        "zh-CN": "该接口成功时不返回 errcode，与 0 比较会把成功判为失败：请判断 errcode 是否存在。",
    },
};
/** Signs that a failure is told from an answer: the codes themselves, or a test of the field that only success brings. */
const looks = /err_?code|err_?msg|return_code|isset\(|array_key_exists|has_?own|in_array|WxError|is_?success|isFail|hasError|raise_for|check_?(?:error|result|resp)|\bdecode_?error|DecodeWithError|(?:if|unless|assert|&&|\|\||\?\.?|!)\s*\(?\s*!?\s*[\w.$>\-["'\]()]*(?:token|openid|open_id|session|ticket|phone|result|data|res|resp|body|json|ret|user)\b/i;
/** The call's answer goes to a caller that is not known, or nobody looks at it on purpose. */
const answerLeaves = (program, call, fn) => {
    let at = call;
    while (at.parent &&
        (at.parent.kind === "await" ||
            (at.parent.kind === "member" && at.parent.parent?.kind === "call") ||
            (at.parent.kind === "call" && at.parent.callee === at)))
        at = at.parent;
    const leaves = at.parent?.kind === "return" ||
        (at.parent?.kind === "function" && at.parent.isArrow) ||
        /\breturn\b/.test(codeOf(fn));
    return leaves && program.callersOf(fn).length === 0;
};
const isLookedAt = (program, call) => {
    const fn = ownFunctionOf(program, call);
    if (!fn)
        return looks.test(codeOf((0,adopt/* moduleOf */.cD)(call)));
    if (looks.test(codeOf(fn)) || answerLeaves(program, call, fn))
        return true;
    return [...callersOf(program, fn, 2), ...calledFrom(program, fn, 2)].some((one) => looks.test(codeOf(one)));
};
function* unread(program, calls) {
    for (const { call } of calls) {
        const side = program.sideOf((0,adopt/* moduleOf */.cD)(call).path);
        if (side === "miniprogram" || side === "web" || side === "library" || isLookedAt(program, call))
            continue;
        yield { place: program.placeOf(call.callee), message: errcode_mishandled_rule_messages.unread };
    }
}
const isErrcode = (node) => (node.kind === "member" && /^err_?code$/i.test(node.property)) ||
    (node.kind === "name" && /^err_?code$/i.test(node.name)) ||
    (node.kind === "index" && node.index?.kind === "string" && /^err_?code$/i.test(node.index.value));
/** In these languages a field that is missing is not equal to 0. */
const isWrongHere = (node) => {
    const { language } = (0,adopt/* moduleOf */.cD)(node);
    if (language === "php")
        return node.operator === "===" || node.operator === "!==";
    return language === "javascript" || language === "typescript" || language === "tsx" || language === "python";
};
/** Another test of the same condition already allows for a missing code. */
const allowsMissing = (node) => {
    for (let at = node.parent; at && at.kind !== "function" && at.kind !== "if"; at = at.parent) {
        if (at.kind === "binary" && /^(?:&&|\|\||\?\?)$/.test(at.operator))
            return true;
    }
    return false;
};
function* comparedWithZero(program, calls) {
    const paths = new Map();
    for (const { call, path } of calls) {
        const fn = ownFunctionOf(program, call);
        if (fn)
            paths.set(fn, (paths.get(fn) ?? new Set()).add(path));
    }
    for (const [fn, called] of paths) {
        if (![...called].every((path) => server_apis/* apisWithoutErrcodeOnSuccess */.QI.includes(path)))
            continue;
        const wrong = [];
        (0,adopt/* walk */.GG)(fn, (node) => {
            if (node.kind !== "binary" || !/^[!=]==?$/.test(node.operator) || !isErrcode(node.left))
                return;
            if (node.right.kind === "number" && node.right.value === 0 && isWrongHere(node) && !allowsMissing(node))
                wrong.push(node);
        });
        for (const node of wrong)
            yield { place: program.placeOf(node), message: errcode_mishandled_rule_messages.zero, confidence: "high" };
    }
}
/* harmony default export */ const errcode_mishandled_rule = ({
    id: "quota/errcode-mishandled",
    clauses: ["C0"],
    severity: "warning",
    confidence: "medium",
    title: { en: "errcode of a WeChat answer is not read", "zh-CN": "未检查微信接口返回的 errcode" },
    literals: serverLiterals,
    *check(program) {
        const calls = wechatCalls(program).filter(({ path, isSdk }) => path.length > 1 && !isSdk);
        yield* unread(program, calls);
        yield* comparedWithZero(program, calls);
    },
});

;// CONCATENATED MODULE: ./lib/rules/quota/force-refresh-abuse/rule.js




const force_refresh_abuse_rule_messages = {
    force: {
        en: "The token is forced to be new although nothing says that the old one is void, which is allowed 20 times a day: force it only after errcode 40001, 40014 or 42001, once.",
        "zh-CN": "未判断凭据是否失效就强制刷新 access_token，每日仅允许 20 次：请仅在返回 40001、40014 或 42001 后刷新一次。",
    },
    clear: {
        en: "The call counters of the account are reset from code that runs by itself, which is allowed 10 times a month: leave it to an operator.",
        "zh-CN": "在自动执行的代码中清零接口调用次数，每月仅允许 10 次：请改由运营人员手动执行。",
    },
};
const forceKey = /^(?:is_?)?(?:force_?refresh|get_?new_?token|refresh_?force)$/i;
/** Methods that take "force" as a plain boolean, and its position. Sources: WxJava, EasyWeChat 3 to 5, Senparc. */
const byPosition = {
    getAccessToken: 0,
    getToken: 0,
    getJsapiTicket: 0,
    getStableAccessToken: 0,
    TryGetAccessToken: 2,
    TryGetAccessTokenAsync: 2,
    GetAccessToken: 1,
};
const rule_wechat = /wx|wechat|weixin|mpService|maService|access_?token|AccessTokenContainer|app/i;
const voidToken = /40001|40014|42001|err_?code|expire|invalid|force|stale|is_?valid|retry|exception|error/i;
/** Functions whose duty it is to refresh; they are judged where they are called. */
const refresher = /refresh|force|reset|renew|invalid/i;
const force_refresh_abuse_rule_isTrue = (node) => node?.kind === "boolean" && node.value;
const forced = (program) => {
    const found = [];
    for (const call of program.calls(...Object.keys(byPosition))) {
        const name = call.callee.kind === "member" ? call.callee.property : "";
        const value = call.arguments[byPosition[name] ?? 0];
        if (value && force_refresh_abuse_rule_isTrue(value) && rule_wechat.test(codeOf(call.callee)))
            found.push(value);
    }
    for (const module of program.modules("orce", "etNewToken")) {
        (0,adopt/* walk */.GG)(module, (node) => {
            if (node.kind === "entry" &&
                forceKey.test(node.key ?? "") &&
                force_refresh_abuse_rule_isTrue(node.value) &&
                /grant_type|client_credential|stable_token|appid|named/i.test(node.parent?.kind === "object" ? (node.parent.named ? "named" : codeOf(node.parent)) : ""))
                found.push(node);
        });
    }
    return found;
};
const runsByItself = (program, call) => {
    const kinds = program.entriesOf(call).map(({ kind }) => kind);
    return kinds.some((kind) => kind === "schedule" || kind === "timer" || kind === "push" || kind === "life-cycle");
};
/* harmony default export */ const force_refresh_abuse_rule = ({
    id: "quota/force-refresh-abuse",
    clauses: ["C0", "D2"],
    severity: "warning",
    confidence: "medium",
    title: { en: "A token refresh is forced without need", "zh-CN": "无必要地强制刷新凭据" },
    literals: [
        "force_refresh",
        "forceRefresh",
        "ForceRefresh",
        "getNewToken",
        "getAccessToken",
        "GetAccessToken",
        "getToken",
        "getJsapiTicket",
        "clear_quota",
        "clearQuota",
    ],
    *check(program) {
        for (const node of forced(program)) {
            const fn = ownFunctionOf(program, node);
            if (program.isAside((0,adopt/* moduleOf */.cD)(node).path) || refresher.test(fn?.name ?? ""))
                continue;
            if (!program.isGuarded(node, asksFor(voidToken)))
                yield { place: program.placeOf(node), message: force_refresh_abuse_rule_messages.force };
        }
        for (const { call, path } of wechatCalls(program)) {
            if (path.startsWith("/cgi-bin/clear_quota") && runsByItself(program, call))
                yield { place: program.placeOf(call.callee), message: force_refresh_abuse_rule_messages.clear };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/quota/limit-evasion/rule.js


const limit_evasion_rule_messages = {
    identities: {
        en: "Calls are spread over several accounts or sessions picked at random, which gets round the limits set per account: stay within the limits of the account that has the right to the content.",
        "zh-CN": "随机轮换多个账号或会话发起调用，以绕开单账号频率限制：请在有权限的账号限额内调用。",
    },
    proxies: {
        en: "WeChat content is read through changing proxies, which gets round its access limits: use the official interfaces within their limits.",
        "zh-CN": "通过代理读取微信内容以绕开访问限制：请在限额内使用官方接口。",
    },
};
const rule_identities = /^(?:\w*_)?(?:accounts?|cookies|cookie_?list|cookie_?pool|credentials|sessions|wx_?accounts?|token_?(?:list|pool))$|(?:Accounts?|Cookies|CookieList|Sessions|TokenPool)$/;
const random = /random|rand\b|randint|shuffle|sample|choice/i;
/** Hosts whose pages such programs read. */
const readsWeixin = /mp\.weixin\.qq\.com|weixin\.sogou\.com|weread\.qq\.com/;
/** What a project that reads such content through somebody else's service still says. */
const isReaderText = /mp\.weixin\.qq\.com\/s|weixin\.sogou\.com|weread|微信读书|公众号文章/i;
const sender = /^(?:get|post|request|fetch|launch|Firefox|Chrome|Edge|Remote|Session|Client|AsyncClient|goto|ofetch|\$fetch|axios|got|curl|newContext)$/;
const limit_evasion_rule_nameOf = (node) => node?.kind === "name" ? node.name : node?.kind === "member" ? node.property : "";
/** `accounts[random]`, `random.choice(accounts)`, `sample(accounts)`. */
const picked = (node) => {
    if (node.kind === "index")
        return rule_identities.test(limit_evasion_rule_nameOf(node.object)) && node.index !== undefined && random.test(codeOf(node.index));
    if (node.kind !== "call")
        return false;
    return (/^(?:choice|sample|array_rand|shuffle|randomElement)$/.test(limit_evasion_rule_nameOf(node.callee)) &&
        rule_identities.test(limit_evasion_rule_nameOf(node.arguments[0])));
};
/** Where the identities to pick from are drawn up, when that stands in the same function. */
const poolOf = (program, pick) => {
    const list = pick.kind === "index" ? pick.object : pick.kind === "call" ? pick.arguments[0] : undefined;
    const made = list?.kind === "name" ? program.definitionsOf(list).find((one) => one.kind === "declare") : undefined;
    return made?.kind === "declare" && made.value && program.enclosingFunction(made) === program.enclosingFunction(pick)
        ? made.value
        : undefined;
};
const isSet = (value) => value !== undefined && value.kind !== "null" && value.kind !== "boolean";
/* harmony default export */ const limit_evasion_rule = ({
    id: "quota/limit-evasion",
    clauses: ["C0"],
    severity: "warning",
    confidence: "low",
    title: { en: "Accounts or proxies are rotated to get round limits", "zh-CN": "轮换账号或代理绕开频率限制" },
    literals: [
        "mp.weixin.qq.com",
        "weixin.sogou.com",
        "weread",
        "account[",
        "accounts[",
        "Accounts[",
        "sessions[",
        "cookies[",
        "choice(",
        "array_rand",
    ],
    *check(program) {
        const isReader = program.search(isReaderText).some((path) => !program.isAside(path));
        if (!isReader)
            return;
        for (const node of pickedIn(program)) {
            const place = program.placeOf(poolOf(program, node) ?? node);
            yield { place, message: limit_evasion_rule_messages.identities, confidence: "medium" };
        }
        const seen = new Set();
        for (const call of program.allCalls()) {
            const module = (0,adopt/* moduleOf */.cD)(call);
            if (seen.has(module.path) ||
                !sender.test(limit_evasion_rule_nameOf(call.callee)) ||
                !readsWeixin.test(module.text) ||
                program.isAside(module.path))
                continue;
            const proxy = ["proxies", "proxy", "proxy_server"]
                .map((key) => call.arguments
                .toReversed()
                .map((one) => program.option(one, key))
                .find(isSet))
                .find(isSet);
            if (!proxy)
                continue;
            seen.add(module.path);
            yield { place: program.placeOf(call.callee), message: limit_evasion_rule_messages.proxies };
        }
    },
});
const pickedIn = (program) => {
    const found = [];
    for (const call of program.allCalls()) {
        if (!random.test(limit_evasion_rule_nameOf(call.callee)) || program.isAside((0,adopt/* moduleOf */.cD)(call).path))
            continue;
        for (let at = call; at && at.kind !== "function" && at.kind !== "module"; at = at.parent) {
            if (picked(at)) {
                found.push(at);
                break;
            }
        }
    }
    return found;
};

;// CONCATENATED MODULE: ./lib/rules/quota/login-or-location-storm/rule.js


const login_or_location_storm_rule_messages = {
    login: {
        en: "wx.login runs each time the page is shown, and each new code may void the user's session key: log in only when no valid session is at hand.",
        "zh-CN": "每次页面显示都调用 wx.login，新的 code 可能使用户的 session_key 失效：请仅在没有有效登录态时登录。",
    },
    location: {
        en: "The user's location is asked for again and again by a timer, which the platform limits: use wx.onLocationChange and stop it.",
        "zh-CN": "用定时器反复获取用户位置，平台对此有频率限制：请改用 wx.onLocationChange 并及时停止。",
    },
};
const isShow = (name) => /^(?:onShow|useDidShow|show|onPageShow|componentDidShow)$/.test(name);
const onEachShow = (program, call) => program.entriesOf(call).some(({ kind, name }) => kind === "life-cycle" && isShow(name)) &&
    !program.isGuarded(call, asksSomething) &&
    !isConditional(call, () => true) &&
    program.failureOf(call) === undefined;
const byTimer = (program, call) => program.entriesOf(call).some(({ kind }) => kind === "timer");
/* harmony default export */ const login_or_location_storm_rule = ({
    id: "quota/login-or-location-storm",
    clauses: ["C0"],
    severity: "warning",
    confidence: "medium",
    title: { en: "Log-in or location is requested again and again", "zh-CN": "反复登录或定位" },
    literals: [".login(", "getLocation", "getFuzzyLocation"],
    *check(program) {
        for (const call of program.calls("wx.login")) {
            if (program.isAside((0,adopt/* moduleOf */.cD)(call).path) || program.isForeignPlatform(call))
                continue;
            if (onEachShow(program, call) || byTimer(program, call))
                yield { place: program.placeOf(call.callee), message: login_or_location_storm_rule_messages.login };
        }
        for (const call of program.calls("wx.getLocation", "wx.getFuzzyLocation")) {
            if (program.isAside((0,adopt/* moduleOf */.cD)(call).path) || program.isForeignPlatform(call))
                continue;
            if (byTimer(program, call))
                yield { place: program.placeOf(call.callee), message: login_or_location_storm_rule_messages.location, data: ["location"] };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/quota/loop-without-limit/rule.js



const loop_without_limit_rule_message = {
    en: "A WeChat interface is called once per item with nothing that limits the pace, so a long list runs into the frequency limits: send in batches through a queue or a limiter.",
    "zh-CN": "逐条调用微信接口且没有限速，列表较长时会触发频率限制：请分批并通过队列或限流器发送。",
};
/** Lists this short stay within any limit. */
const SHORT_LIST = 10;
/** Interfaces that are read page by page: each call needs the answer of the one before. */
const paged = /\/user\/get$|batchget|getblacklist|\/tag\/get$|upload|addmedia|token|ticket/;
const eachCalls = /^(?:forEach|map|each|mapAsync|eachSeries|array_map|array_walk|ForEach|for_each|flatMap|chunk)$/;
const rule_isShort = (program, list) => list !== undefined &&
    [list, ...program.valuesOf(list)].some((one) => one.kind === "array" && one.items.length <= SHORT_LIST && one.items.every((item) => item.kind !== "spread"));
/** The loop that runs a node again, inside the function or as a callback of `forEach` and the like. */
const loopAround = (program, node) => {
    let from = node;
    for (let at = node.parent; at; from = at, at = at.parent) {
        if (at.kind === "loop" && at.form === "each" && at.iterable !== from)
            return rule_isShort(program, at.iterable) ? undefined : at;
        if (at.kind === "loop" && at.form === "for" && !at.initial.some((one) => one === from))
            return at.test && /\b\d\b\s*$/.test(codeOf(at.test)) ? undefined : at;
        if (at.kind !== "function")
            continue;
        const call = at.parent;
        const name = call?.kind === "call"
            ? call.callee.kind === "member"
                ? call.callee.property
                : call.callee.kind === "name"
                    ? call.callee.name
                    : ""
            : "";
        if (call?.kind !== "call" || !eachCalls.test(name))
            return undefined;
        const list = call.callee.kind === "member" ? call.callee.object : call.arguments.find((one) => one.kind !== "function");
        return rule_isShort(program, list) ? undefined : call;
    }
    return undefined;
};
/** The calls that stand for one interface call: itself, and those of the small function that only makes it. */
const standIns = (program, call) => {
    const fn = ownFunctionOf(program, call);
    return fn ? [call, ...program.callersOf(fn)] : [call];
};
const isPaced = (program, loop, call) => [loop, ownFunctionOf(program, loop), ownFunctionOf(program, call)].some((node) => node !== undefined && paces.test(codeOf(node)));
/* harmony default export */ const loop_without_limit_rule = ({
    id: "quota/loop-without-limit",
    clauses: ["C0"],
    severity: "warning",
    confidence: "medium",
    title: { en: "A WeChat interface is called in a loop without a limit", "zh-CN": "循环调用微信接口未限速" },
    literals: serverLiterals,
    *check(program) {
        const seen = new Set();
        for (const { call, path } of wechatCalls(program)) {
            if (paged.test(path))
                continue;
            for (const one of standIns(program, call)) {
                const loop = loopAround(program, one);
                if (!loop || seen.has(one) || program.isAside((0,adopt/* moduleOf */.cD)(one).path) || isPaced(program, loop, call))
                    continue;
                seen.add(one);
                yield { place: program.placeOf(one.callee), message: loop_without_limit_rule_message };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/quota/profile-per-view/rule.js



const profile_per_view_rule_message = {
    en: "Each view of this page asks WeChat for the follower's record, which spends the daily quota: ask once, keep what is needed for a while, and follow the subscribe events.",
    "zh-CN": "每次访问页面都调用获取用户信息接口，会消耗每日调用次数：请只获取一次并短期缓存，同时依据关注事件更新。",
};
const profile_per_view_rule_keeps = /cach|redis|remember|memo/i;
const isOnEachView = (program, call) => program.entriesOf(call).some(({ kind, name }) => kind === "request" && !/^(?:POST|PUT|DELETE|PATCH)\b/.test(name)) &&
    !program.isGuarded(call, asksSomething) &&
    !isConditional(call, () => true);
/* harmony default export */ const profile_per_view_rule = ({
    id: "quota/profile-per-view",
    clauses: ["C0"],
    severity: "warning",
    confidence: "medium",
    title: { en: "The follower's record is fetched on each page view", "zh-CN": "每次访问页面都拉取用户信息" },
    literals: serverLiterals,
    *check(program) {
        for (const { call, path } of wechatCalls(program)) {
            if (path !== "/cgi-bin/user/info" || program.sideOf((0,adopt/* moduleOf */.cD)(call).path) === "library")
                continue;
            const fn = ownFunctionOf(program, call);
            if (fn && !profile_per_view_rule_keeps.test(codeOf(fn)) && isOnEachView(program, call))
                yield { place: program.placeOf(call.callee), message: profile_per_view_rule_message, data: ["profile"] };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/quota/retry-without-backoff/rule.js




const retry_without_backoff_rule_message = {
    en: "After a failure the WeChat interface is called again at once and without end, which burns the quota: wait longer each time and stop after a few attempts.",
    "zh-CN": "调用微信接口失败后立即无限次重试，会耗尽调用次数：请逐次延长等待并限制重试次数。",
};
/** Words by which attempts are counted. */
const retry_without_backoff_rule_counts = /retr(?:y|ies)_?\w*|attempts?|\btimes\b|tried|max_?\w*|count(?:er)?\b|--|\+\+|[-+]= ?1/i;
const isWechatText = /err_?code|access_token|40001|42001/i;
/** The arguments are the function's own parameters, so the second call is the first one again. */
const isSameAgain = (fn, call) => {
    const given = call.arguments.map((one) => (one.kind === "name" ? one.name : undefined));
    const own = fn.parameters.map((one) => (one.target.kind === "name" ? one.target.name : undefined));
    return given.every((name, at) => name !== undefined && name === own[at]);
};
/** The function calls WeChat: known calls in it or one call below, or a request whose answer is read for WeChat's codes. */
const callsWechat = (program, fn, owners, requesters) => calledFrom(program, fn, 1).some((one) => owners.has(one)) || (requesters.has(fn) && isWechatText.test(codeOf(fn)));
const isCalledLater = (call) => {
    let at = call.parent;
    while (at && at.kind !== "function")
        at = at.parent;
    const around = at?.parent;
    return (around?.kind === "call" && around.callee.kind === "name" && /^set(?:Timeout|Interval)$/.test(around.callee.name));
};
/** Loops with no end of their own that go on until WeChat answers well. */
const endlessLoops = (fn) => {
    const loops = [];
    (0,adopt/* walk */.GG)(fn, (node) => {
        if (node.kind === "loop" &&
            (node.form === "while" || node.form === "do") &&
            (!node.test ||
                node.test.kind === "boolean" ||
                node.test.kind === "number" ||
                /token|ticket|errcode/i.test(codeOf(node.test))))
            loops.push(node);
    });
    return loops;
};
const rule_leaves = (loop) => {
    let found = false;
    (0,adopt/* walk */.GG)({ ...loop, kind: "block", body: loop.body }, (node) => {
        // Leaving in every case is no retry; leaving only on success is what is looked for, so an exit in a handler counts.
        if (node.kind === "throw" || (node.kind === "handler" && /return|break|raise|throw|exit/.test(codeOf(node))))
            found = true;
        return !found;
    });
    return found;
};
/* harmony default export */ const retry_without_backoff_rule = ({
    id: "quota/retry-without-backoff",
    clauses: ["C0"],
    severity: "warning",
    confidence: "medium",
    title: { en: "A failed WeChat call is repeated at once without end", "zh-CN": "微信接口失败后立即无限重试" },
    literals: serverLiterals,
    *check(program) {
        const known = wechatCalls(program);
        const owners = new Set(known.map(({ call }) => ownFunctionOf(program, call)).filter((fn) => fn !== undefined));
        const requesters = new Set(program
            .httpCalls()
            .map(({ call }) => ownFunctionOf(program, call))
            .filter((fn) => fn !== undefined));
        for (const fn of new Set([
            ...owners,
            ...requesters,
            ...[...owners].flatMap((one) => one.kind === "function" ? program.callersOf(one).map((call) => ownFunctionOf(program, call)) : []),
        ].filter((one) => one !== undefined))) {
            if (fn.kind !== "function" || program.isAside((0,adopt/* moduleOf */.cD)(fn).path))
                continue;
            const code = codeOf(fn);
            if (paces.test(code) || retry_without_backoff_rule_counts.test(code) || !callsWechat(program, fn, owners, requesters))
                continue;
            const again = callsIn(fn).find((call) => isSameAgain(fn, call) && !isCalledLater(call) && program.functionsOf(call.callee).includes(fn));
            if (again)
                yield { place: program.placeOf(again.callee), message: retry_without_backoff_rule_message };
            const loop = endlessLoops(fn).find((one) => known.some(({ call }) => call.start >= one.start && call.end <= one.end && (0,adopt/* moduleOf */.cD)(call) === (0,adopt/* moduleOf */.cD)(one)) && !rule_leaves(one));
            if (loop)
                yield { place: program.placeOf(loop.test ?? loop), message: retry_without_backoff_rule_message };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/quota/token-not-central/rule.js



const token_not_central_rule_messages = {
    each: {
        en: "The access token or ticket is fetched anew each time this runs, which voids the one in use and spends the daily quota: keep it in one shared cache until it expires.",
        "zh-CN": "每次执行都重新获取 access_token 或 ticket，会使正在使用的凭据失效并耗尽每日次数：请放入统一的共享缓存，到期前再刷新。",
    },
    often: {
        en: "A timer fetches the access token far more often than it expires: refresh it shortly before its 7200 seconds end.",
        "zh-CN": "定时器获取 access_token 的频率远高于其有效期：请在 7200 秒到期前再刷新。",
    },
};
const tokenPaths = new Set(["/cgi-bin/token", "/cgi-bin/ticket/getticket"]);
/** Signs that the answer is kept somewhere and looked up there: stores, files, columns, and the clock against an expiry. */
const token_not_central_rule_keeps = /cach|redis|memcach|setex|\bttl\b|expire(?!s?_?in\b)|expires?_?at|write_?file|file_put_contents|fwrite|writeAllText|WriteFile|setItem|\.(?:save|update|insert|upsert|findOne|where|query|first|execute)\(|->(?:save|update|insert|where|put|find)\(|singleton|settings?\.set|\bstore\b/i;
/** Settings that say the contrary: `cache: false` of jQuery. */
const keepsNot = /\bno-?cache\b|\bcache["']?\s*[:=]\s*false/gi;
const isKeeping = (code) => token_not_central_rule_keeps.test(code.replace(keepsNot, ""));
const readsClock = /Date\.now|new Date|\btime\(\)|time\.time|time\.Now|currentTimeMillis|UtcNow|DateTime|LocalDateTime|Instant|Carbon/;
/** A caller that runs by the clock on its own keeps what it gets. */
const runsByClock = /sleep|@Scheduled|\bcron\b|setInterval|Timer\b|schedule/i;
const readsTokenFirst = /if\s*\(?\s*!?\s*[\w.$>\-["'\]]*(?:token|ticket)\b/i;
/** The fetch follows an answer that called the token void, or a look at the one at hand. */
const isVoid = /40001|40014|42001|err_?code|expire|invalid/i;
const rule_isLookedAt = /40001|40014|42001|err_?code|expire|invalid|token|ticket/i;
/** Shortest sensible period between two fetches of a token that lives two hours, in seconds. */
const SHORTEST_PERIOD = 1800;
const isKept = (program, call) => {
    const fn = ownFunctionOf(program, call);
    if (!fn)
        return isKeeping(codeOf((0,adopt/* moduleOf */.cD)(call))) || readsClock.test(codeOf((0,adopt/* moduleOf */.cD)(call)));
    const own = codeOf(fn);
    if (isKeeping(own) || readsClock.test(own))
        return true;
    // What a caller does with the token on its way may be keeping it; a word elsewhere in a big caller hides some.
    return callersOf(program, fn, 2).some((caller) => {
        if (caller === fn)
            return false;
        const code = codeOf(caller);
        return isKeeping(code) || runsByClock.test(code) || readsTokenFirst.test(code);
    });
};
const runsAgain = (program, call) => {
    const side = program.sideOf((0,adopt/* moduleOf */.cD)(call).path);
    if (side === "library" || side === "config")
        return false;
    const entries = program.entriesOf(call);
    return entries.length === 0
        ? ownFunctionOf(program, call) !== undefined
        : entries.some(({ kind }) => kind === "request" || kind === "push" || kind === "life-cycle" || kind === "gesture");
};
/** Value of a product of numbers. */
const numberOf = (expression, depth = 0) => {
    if (expression?.kind === "number")
        return expression.value;
    if (expression?.kind !== "binary" || expression.operator !== "*" || depth > 8)
        return undefined;
    const [a, b] = [numberOf(expression.left, depth + 1), numberOf(expression.right, depth + 1)];
    return a === undefined || b === undefined ? undefined : a * b;
};
/** Period in seconds of a call that runs a function again and again, and the function. */
const periodOf = (call) => {
    const name = call.callee.kind === "name" ? call.callee.name : call.callee.kind === "member" ? call.callee.property : "";
    const at = name === "setInterval" ? 1 : 3;
    const period = numberOf(call.arguments[at]);
    return { seconds: period === undefined ? undefined : period / 1000, run: call.arguments[0] };
};
/** A value in the function is the address of the token, though the request goes through something unknown. */
const namesTokenAddress = (program, fn) => {
    let found = false;
    (0,adopt/* walk */.GG)(fn, (node) => {
        const value = node.kind === "assign" ? node.value : node.kind === "declare" ? node.value : undefined;
        const values = node.kind === "call" ? node.arguments : value ? [value] : [];
        found ||= values.some((one) => (one.kind === "name" || one.kind === "member" || one.kind === "string" || one.kind === "template") &&
            wechatPathOf(program.textOf(one)) === "/cgi-bin/token");
        return !found;
    });
    return found;
};
function* often(program, fetches) {
    for (const call of program.calls("setInterval", "Timer")) {
        const { seconds, run } = periodOf(call);
        if (seconds === undefined ||
            seconds >= SHORTEST_PERIOD ||
            seconds <= 0 ||
            !run ||
            program.isAside((0,adopt/* moduleOf */.cD)(call).path))
            continue;
        const functions = run.kind === "function" ? [run] : program.functionsOf(run);
        const reached = functions.flatMap((fn) => calledFrom(program, fn, 3));
        const fetch = reached.find((fn) => fetches.has(fn) || namesTokenAddress(program, fn));
        // A function that first looks at the expiry may be asked each minute.
        if (fetch && !reached.some((fn) => readsClock.test(codeOf(fn)) && /expire/i.test(codeOf(fn))))
            yield { place: program.placeOf(call.callee), message: token_not_central_rule_messages.often };
    }
}
/* harmony default export */ const token_not_central_rule = ({
    id: "quota/token-not-central",
    clauses: ["C0", "D2"],
    severity: "error",
    confidence: "medium",
    title: { en: "The access token is not cached centrally", "zh-CN": "access_token 未集中缓存" },
    literals: serverLiterals,
    *check(program) {
        const fetches = new Set();
        for (const { call, path } of wechatCalls(program)) {
            if (!tokenPaths.has(path))
                continue;
            const fn = ownFunctionOf(program, call);
            if (fn)
                fetches.add(fn);
            if (runsAgain(program, call) &&
                !isKept(program, call) &&
                !program.isGuarded(call, asksFor(isVoid)) &&
                !isConditional(call, (test) => rule_isLookedAt.test(codeOf(test))))
                yield { place: program.placeOf(call.callee), message: token_not_central_rule_messages.each, data: ["credential"] };
        }
        yield* often(program, fetches);
    },
});

;// CONCATENATED MODULE: ./lib/rules/redirect/navigations.js


const windowTarget = /^(?:(?:window|self|top|parent|document|globalThis)\.)*location(?:\.href)?$/;
const windowCall = /(?:^|\.)location\.(?:replace|assign)$|^window\.open$/;
const pageCalls = ["wx.navigateTo", "wx.redirectTo", "wx.reLaunch", "wx.switchTab"];
/** Interfaces that open something outside the mini program. Source: https://developers.weixin.qq.com/miniprogram/dev/api/navigate/ */
const programCalls = [
    "wx.navigateToMiniProgram",
    "wx.openEmbeddedMiniProgram",
    "wx.openOfficialAccountArticle",
    "wx.openOfficialAccountProfile",
    "wx.openOfficialAccountChat",
    "wx.openChannelsUserProfile",
    "wx.openChannelsActivity",
    "wx.openChannelsLive",
    "wx.openChannelsEvent",
    "wx.openCustomerServiceChat",
    "wx.openChannelsProfile",
];
const isProduct = (program, module) => !program.isAside(module.path);
/** Bare `location` may be a variable of the project, such as a place on a map. */
const isWindow = (program, target) => {
    if (!windowTarget.test(codeOf(target).slice(0, 80).replace(/\s/g, "")))
        return false;
    let first = target;
    while (first.kind === "member")
        first = first.object;
    return first.kind === "name" && program.definitionsOf(first).length === 0;
};
const assignmentsIn = (program, module) => {
    const found = [];
    (0,adopt/* walk */.GG)(module, (node) => {
        if (node.kind === "assign" && node.operator === "=" && isWindow(program, node.target))
            found.push({ node, target: node.value, to: "window" });
    });
    return found;
};
const scripts = new Set(["javascript", "typescript", "tsx", "vue", "html", "php"]);
/** All code of clients that moves the browser's window, in product files of this program and platform. */
function* windowNavigations(program) {
    for (const module of program.modules("location")) {
        if (scripts.has(module.language) && isProduct(program, module))
            yield* assignmentsIn(program, module);
    }
    for (const call of program.calls("replace", "assign", "open")) {
        const api = program.apiOf(call.callee) ?? "";
        if (windowCall.test(api) && scripts.has((0,adopt/* moduleOf */.cD)(call).language) && isProduct(program, (0,adopt/* moduleOf */.cD)(call))) {
            yield { node: call, target: program.argument(call, 0), to: "window" };
        }
    }
}
/** Calls that open another page of the mini program. */
function* pageNavigations(program) {
    for (const call of program.calls(...pageCalls)) {
        if (isProduct(program, (0,adopt/* moduleOf */.cD)(call)) && !program.isForeignPlatform(call))
            yield { node: call, target: program.argument(call, 0, "url"), to: "page" };
    }
}
/** Calls that open another mini program, an article, a channel or a chat. */
function* programNavigations(program) {
    for (const call of program.calls(...programCalls)) {
        if (isProduct(program, (0,adopt/* moduleOf */.cD)(call)) && !program.isForeignPlatform(call))
            yield { node: call, target: program.argument(call, 0, "appId"), to: "program" };
    }
}

;// CONCATENATED MODULE: ./lib/rules/redirect/starts.js
/** Moments at which a page goes away or is used up to its end. */
const leaving = /hide|unload|detach|destroy|unmount|deactivat|leave|moved/i;
const startsAlone = ({ kind, name }) => kind === "launch" || kind === "timer" || (kind === "life-cycle" && !leaving.test(name));
const starts_isByTap = (program, node) => program.entriesOf(node).some(({ kind }) => kind === "gesture");
/** The start of a program, of a page or of a timer that leads to an act without a tap; undefined when there is none. */
const startOf = (program, act) => {
    const entry = program.entriesOf(act).find(startsAlone);
    if (!entry)
        return undefined;
    if (!starts_isByTap(program, act))
        return { entry, cause: undefined };
    const cause = entry.via.toReversed().find((call) => !starts_isByTap(program, call));
    return cause && { entry, cause };
};
/** Points at the call that runs a helper without a tap. */
const relatedTo = (program, { cause }) => cause === undefined
    ? []
    : [
        {
            ...program.placeOf(cause),
            message: { en: "It runs from here without a tap.", "zh-CN": "未经点击即从这里执行。" },
        },
    ];
/** The moment in words: `onLoad`, `top level`. */
const starts_momentOf = ({ entry }) => entry.name.slice(0, 40);

;// CONCATENATED MODULE: ./lib/rules/redirect/targets.js


/** Schemes that stay in the window or do not leave it. */
const staying = /^(?:javascript|about|blob|data|file|tel|mailto|sms|https?)$/i;
/** The page's own origin, with which code builds absolute addresses of its own pages. */
const ownOrigin = /^(?:\w+\.)*location\.(?:origin|protocol|host|pathname|href)\b/;
const firstPart = (target) => target.kind === "template" ? target.parts[0] : undefined;
/** Reads a target as far as it is constant. */
const targetOf = (program, config, target) => {
    const text = program
        .textOf(target)
        ?.trim()
        .replace(/^location\s*:\s*/i, "");
    if (target === undefined || text === undefined || text === "")
        return { kind: "unknown" };
    const scheme = /^([a-z][\w+.-]*):/i.exec(text)?.[1];
    if (scheme !== undefined && !staying.test(scheme))
        return { kind: "app", scheme: scheme.toLowerCase() };
    if (scheme !== undefined && !/^https?$/i.test(scheme))
        return { kind: "unknown" };
    const host = foreignHostOf(program, config, text);
    if (host !== undefined)
        return { kind: "foreign", host };
    if (hostOf(text) !== undefined)
        return { kind: "own", path: text };
    const first = firstPart(target);
    if (text.startsWith("${}")) {
        const isOwn = first !== undefined && ownOrigin.test(codeOf(first).slice(0, 120));
        return isOwn ? { kind: "own", path: text.replace(/^(?:\$\{\}(?:\/\/)?)+/, "") } : { kind: "unknown" };
    }
    return text.startsWith("#") || text.startsWith("?") ? { kind: "unknown" } : { kind: "own", path: text };
};
/** Pages of one's own that the flow of a program leads to: log-in, payment, errors, the home page. */
const expected = /log-?[io]n|sign-?(?:in|up|on)|auth|passport|regist|\bbind|oauth|sso|cas\b|pay|cashier|checkout|error|40[134]|50[023]|expire|maintain|upgrade|forbid|denied|unsupport|browser|wechat|weixin|^(?:\.?\/?|.*\/)(?:index|home|main|default)?(?:\/index)?(?:\.(?:html?|php|jsp|aspx?))?\/?(?:#\/?)?(?:\?.*)?$/i;
/** True for the pages that people expect to be led to: log-in, payment, errors, home. */
const isExpectedPage = (path) => expected.test(path.replace(/\?[\s\S]*$/, ""));

;// CONCATENATED MODULE: ./lib/rules/redirect/auto-location/rule.js







const toForeign = (host, when) => ({
    en: `The window is sent to ${shownHost(host)} at ${when} without a tap: show a link and let the user choose to leave.`,
    "zh-CN": `在 ${when} 时未经用户点击就把窗口跳转到 ${shownHost(host)}：请改为展示链接，由用户选择是否离开。`,
});
const toApp = (scheme, when) => ({
    en: `Another application (${scheme.slice(0, 20)}:) is opened at ${when} without a tap: open it when the user taps.`,
    "zh-CN": `在 ${when} 时未经用户点击就拉起其他应用（${scheme.slice(0, 20)}:）：请在用户点击时再打开。`,
});
const toOwn = (when) => ({
    en: `The window moves on to another page at ${when} by itself: show this page, or let the user tap to go on.`,
    "zh-CN": `在 ${when} 时窗口自动跳到另一个页面：请直接展示本页，或由用户点击后再前往。`,
});
/** Asks who is there: a visitor without a session has to be sent somewhere to get one. */
const asksSession = (test) => /open_?id|union_?id|token|session|log(?:ged)?_?in|user|auth|cookie|\bcode\b/i.test(codeOf(test).slice(0, 200));
const auto_location_rule_problemOf = (program, { node }, target) => {
    if (target.kind === "unknown")
        return undefined;
    const start = startOf(program, node);
    if (!start)
        return undefined;
    const when = starts_momentOf(start);
    const place = program.placeOf(node);
    const related = relatedTo(program, start);
    if (target.kind === "foreign") {
        const isLogin = program.isGuarded(node, asksSession);
        return {
            place,
            related,
            message: toForeign(target.host, when),
            ...(isLogin ? { severity: "notice", confidence: "low" } : {}),
        };
    }
    if (target.kind === "app")
        return { place, related, message: toApp(target.scheme, when), severity: "warning", confidence: "medium" };
    if (isExpectedPage(target.path) || program.failureOf(node))
        return undefined;
    return { place, related, message: toOwn(when), severity: "notice", confidence: "low" };
};
/** `<meta http-equiv="refresh" content="3; url=…">`; without an address the page only loads again. */
const refreshOf = (program, config, element) => {
    if (attributeOf(element, "http-equiv")?.toLowerCase() !== "refresh")
        return undefined;
    const url = /url\s*=\s*['"]?([^'"\s]+)/i.exec(attributeOf(element, "content") ?? "")?.[1];
    if (url === undefined || program.isAside((0,adopt/* moduleOf */.cD)(element).path))
        return undefined;
    const place = program.placeOf(element);
    const host = foreignHostOf(program, config, url);
    if (host !== undefined)
        return { place, message: toForeign(host, "meta refresh") };
    return isExpectedPage(url)
        ? undefined
        : { place, message: toOwn("meta refresh"), severity: "notice", confidence: "low" };
};
/** Addresses that a protocol demands to be visited: WeChat's OAuth page and its like. */
const isProtocol = (host) => /^(?:open|auth|oauth|oauth2|sso|passport|login|account|accounts|cas)\./.test(host);
/* harmony default export */ const auto_location_rule = ({
    id: "redirect/auto-location",
    clauses: ["O3"],
    severity: "error",
    confidence: "high",
    title: { en: "The page sends the window elsewhere by itself", "zh-CN": "页面自动跳转到其他地址" },
    literals: [
        "location.href",
        "location.replace",
        "location.assign",
        "location =",
        "location=",
        "window.open",
        "http-equiv",
    ],
    *check(program, config) {
        for (const navigation of windowNavigations(program)) {
            const { path } = (0,adopt/* moduleOf */.cD)(navigation.node);
            if (program.sideOf(path) === "miniprogram" && (0,adopt/* moduleOf */.cD)(navigation.node).language === "javascript")
                continue;
            if (program.isForeignPlatform(navigation.node))
                continue;
            const target = targetOf(program, config, navigation.target);
            if (target.kind === "foreign" && isProtocol(target.host))
                continue;
            const problem = auto_location_rule_problemOf(program, navigation, target);
            if (problem)
                yield problem;
        }
        for (const element of program.elements("meta", "META")) {
            const problem = refreshOf(program, config, element);
            if (problem)
                yield problem;
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/redirect/auto-mini-program-jump/rule.js


/* harmony default export */ const auto_mini_program_jump_rule = ({
    id: "redirect/auto-mini-program-jump",
    clauses: ["O3", "C0"],
    severity: "error",
    confidence: "high",
    title: {
        en: "Another mini program or a channel opens without a tap",
        "zh-CN": "未经用户点击自动打开其他小程序或视频号等",
    },
    literals: [
        "navigateToMiniProgram",
        "openEmbeddedMiniProgram",
        "openOfficialAccount",
        "openChannels",
        "openCustomerServiceChat",
    ],
    *check(program) {
        for (const { node } of programNavigations(program)) {
            if (node.kind !== "call")
                continue;
            const start = startOf(program, node);
            if (!start)
                continue;
            const api = (program.apiOf(node.callee) ?? "").slice(0, 60);
            const when = starts_momentOf(start);
            yield {
                place: program.placeOf(node.callee),
                related: relatedTo(program, start),
                message: {
                    en: `${api} runs at ${when} before the user has tapped anything; the platform allows the jump after a tap only: bind it to a button.`,
                    "zh-CN": `${api} 在 ${when} 时、用户点击之前就被调用，平台只允许在用户点击后跳转：请绑定到按钮上。`,
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/redirect/promotion.js
/** Words of page paths and texts that advertise. */
const promotionPath = /(?:^|[/_-])(?:ads?|adverts?|advertisement|advertising|promo|promotions?|marketing|popup-?ad|poster-?ad|guanggao|tuiguang)(?:[/_?.-]|$)/i;
/** True for the path of a page that shows advertising. */
const isPromotion = (path) => promotionPath.test(path.slice(0, 300));
/** Texts that hold people back from leaving, with an offer. */
const holdingBack = /优惠|红包|福利|折扣|领取|奖励|礼包|抽奖|返现|立减|免单|错过|再看看|狠心|不再逛逛|coupon|discount|reward|offer|gift|bonus/i;
/** True for a text that holds people back from leaving with an offer. */
const holdsBack = (text) => holdingBack.test(text.slice(0, 300));
/** The web address that a page of a mini program is handed to show: `/pages/web/web?url=https%3A%2F%2Fx.com`. */
const handedUrl = (path) => {
    const raw = /[?&](?:url|src|link|href|weburl|web_url|path|h5)=((?:https?|\/\/)[^&]*)/i.exec(path)?.[1];
    return raw?.replace(/%3a/gi, ":").replace(/%2f/gi, "/").replace(/%3f/gi, "?");
};

;// CONCATENATED MODULE: ./lib/rules/redirect/back-trap/rule.js





const back_trap_rule_message = {
    en: "Going back leads elsewhere instead of to the page before: let the back key and the swipe do what people expect.",
    "zh-CN": "用户返回时被带往别处而不是上一页：请让返回键和返回手势按预期工作。",
};
const leavingHooks = /^(?:onUnload|onBackPress|beforeRouteLeave)$/;
/** What puts the user back on the page: a new history entry, or a step forward. */
const stepForward = /(?:^|\.)history\.(?:pushState|forward)$/;
const handlersAt = (program, value) => value === undefined ? [] : value.kind === "function" ? [value] : program.functionsOf(value);
/** Functions that run when the user goes back in a browser. */
const backHandlers = (program) => {
    const found = [];
    for (const module of program.modules("popstate")) {
        if (program.isAside(module.path))
            continue;
        (0,adopt/* walk */.GG)(module, (node) => {
            if (node.kind === "assign" && node.target.kind === "member" && node.target.property === "onpopstate")
                found.push(...handlersAt(program, node.value));
            if (node.kind !== "call" || !/(?:^|\.)(?:addEventListener|on|bind)$/.test(program.apiOf(node.callee) ?? ""))
                return;
            const [event, handler] = node.arguments;
            if (event?.kind === "string" && event.value === "popstate")
                found.push(...handlersAt(program, handler));
        });
    }
    return found;
};
const isWithin = (node, fn) => {
    for (let at = node; at; at = at.parent)
        if (at === fn)
            return true;
    return false;
};
const leadsAway = (program, config, { target }) => {
    const read = targetOf(program, config, target);
    return read.kind === "foreign" || read.kind === "app" || (read.kind === "own" && !isExpectedPage(read.path));
};
/** A mini program page whose end opens another page. The tab pages and the home page are where going back may end. */
const isTrapAtUnload = (program, config, navigation) => {
    if (navigation.node.kind === "call" && program.apiOf(navigation.node.callee) === "wx.switchTab")
        return false;
    const entries = program.entriesOf(navigation.node);
    return (entries.length > 0 &&
        entries.every(({ kind, name }) => kind !== "timer" && leavingHooks.test(name)) &&
        leadsAway(program, config, navigation));
};
/* harmony default export */ const back_trap_rule = ({
    id: "redirect/back-trap",
    clauses: ["O3"],
    severity: "error",
    confidence: "medium",
    title: { en: "The way back is redirected", "zh-CN": "返回或退出被劫持到其他页面" },
    literals: ["popstate", "onUnload", "onBackPress", "enableAlertBeforeUnload"],
    *check(program, config) {
        const handlers = backHandlers(program);
        for (const handler of handlers) {
            for (const call of callsIn(handler)) {
                const api = program.apiOf(call.callee) ?? "";
                const isForward = stepForward.test(api) ||
                    (/(?:^|\.)history\.go$/.test(api) && call.arguments[0]?.kind === "number" && call.arguments[0].value > 0);
                if (isForward)
                    yield { place: program.placeOf(call), message: back_trap_rule_message, severity: "warning" };
            }
        }
        for (const navigation of handlers.length > 0 ? windowNavigations(program) : []) {
            if (handlers.some((handler) => isWithin(navigation.node, handler)) && leadsAway(program, config, navigation)) {
                yield { place: program.placeOf(navigation.node), message: back_trap_rule_message };
            }
        }
        for (const navigation of pageNavigations(program)) {
            if (isTrapAtUnload(program, config, navigation))
                yield { place: program.placeOf(navigation.node), message: back_trap_rule_message, severity: "warning" };
        }
        for (const call of program.calls("wx.enableAlertBeforeUnload")) {
            const text = program.argument(call, 0, "message");
            if (text === undefined || program.isAside((0,adopt/* moduleOf */.cD)(call).path) || !holdsBack(program.textOf(text) ?? ""))
                continue;
            yield {
                place: program.placeOf(text),
                severity: "warning",
                message: {
                    en: "A dialog with an offer holds people back who want to leave: use it to warn of unsaved input only.",
                    "zh-CN": "用户离开时用优惠等内容弹窗挽留：该弹窗只应用于提醒未保存的内容。",
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/redirect/external-webview-auto/rule.js




const stemOf = (path) => path.replace(/\.\w+$/, "");
/** A tab page or the first page: people come there without having chosen a web page. */
const isUnchosen = (program, element) => {
    const { path } = (0,adopt/* moduleOf */.cD)(element);
    const owner = program.miniProgramOf(path);
    if (!owner)
        return false;
    return [...owner.tabPages, ...owner.pages.slice(0, 1)].some((page) => stemOf(page) === stemOf(path));
};
const rule_sourceOf = (element) => element.attributes.find(({ name }) => /^(?::|v-bind:)?src$/.test(name));
/** Addresses that the view starts with, as far as they are constant. */
const addressesOf = (program, element) => {
    const source = rule_sourceOf(element);
    if (source?.value === undefined)
        return source?.text === undefined ? [] : [source.text];
    const own = program.textOf(source.value);
    const field = source.value.kind === "name" ? source.value.name : undefined;
    const first = field === undefined ? [] : initialValues(program, element, field).map((value) => program.textOf(value));
    return [own, ...first].filter((text) => text !== undefined);
};
/** The script of a page whose markup shows a web view. */
const scriptOf = (program, module) => module.language === "wxml"
    ? (program.module(`${stemOf(module.path)}.js`) ?? program.module(`${stemOf(module.path)}.ts`))
    : module;
/** `HOSTS[Math.floor(Math.random() * HOSTS.length)]` over addresses of several sites, of which one stands in for another. */
const isRandomSite = (program, { object, index }) => {
    if (index === undefined || !/random/i.test(codeOf(index).slice(0, 200)))
        return false;
    const texts = program
        .valuesOf(object)
        .flatMap((value) => (value.kind === "array" ? value.items.map((item) => program.textOf(item)) : []));
    return new Set(texts.flatMap((text) => hostOf(text) ?? []).map(siteOf)).size > 1;
};
const randomSitesIn = (program, module) => {
    const found = [];
    (0,adopt/* walk */.GG)(module, (node) => {
        if (node.kind === "index" && isRandomSite(program, node))
            found.push(node);
    });
    return found;
};
/* harmony default export */ const external_webview_auto_rule = ({
    id: "redirect/external-webview-auto",
    clauses: ["O3", "D3"],
    severity: "warning",
    confidence: "medium",
    title: { en: "A web view opens a foreign site that nobody chose", "zh-CN": "web-view 自动打开第三方网站" },
    literals: ["web-view", "WebView"],
    *check(program, config) {
        const scripts = new Set();
        for (const element of program.elements("web-view", "WebView")) {
            const module = (0,adopt/* moduleOf */.cD)(element);
            if (program.isAside(module.path) || program.isForeignPlatform(element))
                continue;
            const script = scriptOf(program, module);
            if (script)
                scripts.add(script);
            const host = addressesOf(program, element).flatMap((text) => foreignHostOf(program, config, text) ?? [])[0];
            if (host === undefined || !knowsOwnHosts(program, config) || !isUnchosen(program, element))
                continue;
            yield {
                place: program.placeOf(rule_sourceOf(element) ?? element),
                message: {
                    en: `The first page or a tab shows the site ${shownHost(host)} of somebody else without the user's choice: show a page of your own with a link.`,
                    "zh-CN": `首页或标签页未经用户选择就打开第三方网站 ${shownHost(host)}：请展示自己的页面并提供链接。`,
                },
            };
        }
        for (const script of scripts) {
            for (const pick of randomSitesIn(program, script)) {
                yield {
                    place: program.placeOf(pick),
                    severity: "error",
                    message: {
                        en: "The address of the web view is drawn from several sites, which is how blocked sites are dodged: use one fixed site of your own.",
                        "zh-CN": "web-view 的地址在多个站点中随机选取，属于规避封禁的做法：请使用固定的自有域名。",
                    },
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/redirect/target-checks.js



/** Checks of where a target leads: a list of hosts, a fixed beginning. They count when they look at the target itself. */
const checking = /allow|white_?list|trust|safe|valid|isLocal|isRelative|same_?origin|domain|\bhosts?\b|hostname|origin|startsWith|starts_with|HasPrefix|strpos|str_starts|preg_match|indexOf|IndexOf|includes|contains|in_array|match|\.test\b|url_has_allowed_host|\[/i;
/** Checks of the whole request: who may make one may name the target. */
const signing = /sign|verif|hmac/i;
/** The last names of the values on the way: `redirectUrl`, `url`. */
const namesOf = ({ value, steps }) => {
    const names = new Set();
    for (const node of [value, ...steps.map(({ node: step }) => step)]) {
        if (node.kind === "name")
            names.add(node.name);
        if (node.kind === "member")
            names.add(node.property);
        if (node.kind === "parameter" && node.target.kind === "name")
            names.add(node.target.name);
    }
    return names;
};
const mentionsAny = (code, names) => (code.match(/[\w$]+/g) ?? []).some((word) => names.has(word));
const isCleaned = (node) => node.kind === "call" && /allow|safe|valid|whitelist|check|sanit/i.test(codeOf(node.callee).slice(-80));
/** True when a condition or call looks at the target, or at a signature, before the redirect. */
const target_checks_isChecked = (program, flow) => {
    const names = namesOf(flow);
    const isCheck = (test) => {
        const code = codeOf(test).slice(0, 300);
        return (test.kind === "call" && signing.test(code)) || (checking.test(code) && mentionsAny(code, names));
    };
    return program.isGuarded(flow.call, isCheck) || [flow.value, ...flow.steps.map(({ node }) => node)].some(isCleaned);
};
/** Stores that are read by a key: what comes out is what the project put in. */
const keyedRead = /(?:cach\w*|redis\w*|memcached?|store|storage|dict\w*|repository|dao|mapper|db)\s*(?:\.|->|::)\s*\w*(?:get|find|load|select|query|fetch|hget)\w*$/i;
/** True when the parameter is only a key under which the target is looked up. */
const isKeyOnly = ({ call, value, steps }) => [call, value, ...steps.map(({ node }) => node)].some((node) => node.kind === "call" && keyedRead.test(codeOf(node.callee).slice(-120)));
/** Builders whose first part, which decides, is out of sight. */
const builder = /(?:\.(?:toString|ToString|build|Build|String|encode)|^(?:str|String))$/;
const returnsIn = (fn) => {
    const values = [];
    (0,adopt/* walk */.GG)(fn, (node) => {
        if (node !== fn && node.kind === "function")
            return false;
        if (node.kind === "return" && node.value)
            values.push(node.value);
        return true;
    });
    return values;
};
const isBuilt = (value) => value.kind === "call" && builder.test(codeOf(value.callee).slice(-60));
/** True when the beginning of the target is fixed, or cannot be seen. */
const hasOwnStart = (program, config, value) => {
    const isKnown = (one) => isBuilt(one) || one.kind === "null" || targetOf(program, config, one).kind !== "unknown";
    if (isKnown(value))
        return true;
    if (value.kind !== "call")
        return false;
    const returned = program.functionsOf(value.callee).flatMap(returnsIn);
    return returned.length > 0 && returned.every(isKnown);
};

;// CONCATENATED MODULE: ./lib/rules/redirect/open-redirect/rule.js




/** The page's own address: what is built on it stays on the own site. */
const ownAddress = /(?:^|\.)location\.(?:href|origin|host|hostname|pathname|protocol)$/;
/** Lines between taking a value and using it that one glance holds. */
const GLANCE = 3;
/** The redirect; or, when it stands far from there, the last place where the unchecked value is taken or changed. */
const whereToLook = (program, flow) => {
    const end = program.placeOf(flow.call.kind === "element" ? flow.value : flow.call);
    const before = flow.steps
        .map(({ node }) => program.placeOf(node))
        .findLast(({ path, startLine }) => path !== end.path || startLine !== end.startLine);
    const isNear = before?.path === end.path && Math.abs(before.startLine - end.startLine) <= GLANCE;
    return before === undefined || isNear || !program.focus.has(before.path) ? end : before;
};
/* harmony default export */ const open_redirect_rule = ({
    id: "redirect/open-redirect",
    clauses: ["O3", "D2"],
    severity: "error",
    confidence: "high",
    title: { en: "A parameter decides where the window goes", "zh-CN": "跳转目标由参数决定且未校验" },
    literals: ["redirect", "Redirect", "location", "Location", "web-view", "REDIRECT"],
    *check(program, config) {
        for (const flow of program.flow.into("redirect")) {
            const { path } = (0,adopt/* moduleOf */.cD)(flow.call);
            if (program.isAside(path) || program.isForeignPlatform(flow.call) || target_checks_isChecked(program, flow) || isKeyOnly(flow))
                continue;
            if (ownAddress.test(codeOf(flow.source.node).slice(0, 80)) || hasOwnStart(program, config, flow.value))
                continue;
            const side = program.sideOf(path);
            const place = whereToLook(program, flow);
            const inView = flow.call.kind === "element";
            const isServer = !inView && side !== "web" && side !== "unknown";
            yield {
                place,
                // A web view opens the hosts only that the console lists; a browser opens any.
                severity: isServer ? "error" : "warning",
                confidence: inView ? "medium" : "high",
                related: chainOf(program, flow, place),
                message: inView
                    ? {
                        en: "The web view shows whatever address the page was opened with: check its host against a list of your own first.",
                        "zh-CN": "web-view 直接打开页面参数给出的地址：请先核对其域名是否在自己的白名单内。",
                    }
                    : {
                        en: "The redirect goes wherever a request parameter says: check the host against a list of your own, or accept paths only.",
                        "zh-CN": "重定向的目标由请求参数决定：请核对域名白名单，或只接受站内路径。",
                    },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/redirect/screenshot-or-state-jump/rule.js


const texts = {
    screenshot: {
        en: "A screenshot or recording makes the program jump to another page: stay on the page, a hint is enough.",
        "zh-CN": "用户截屏或录屏后程序自动跳转：请停留在当前页，给出提示即可。",
    },
    share: {
        en: "Sharing makes the program jump to another page: stay where the user was.",
        "zh-CN": "用户分享后程序自动跳转：请停留在原页面。",
    },
    payment: {
        en: "After a payment the program jumps to a page of advertising: show the order, and the offer as a link.",
        "zh-CN": "支付完成后自动跳转到营销页面：请展示订单，优惠以链接形式提供。",
    },
};
const shareHook = /^(?:onShareAppMessage|onShareTimeline|useShareAppMessage|useShareTimeline)$/;
/** In a hook of sharing, or in a callback that the hook hands back. */
const isInShare = (program, node) => {
    for (let fn = program.enclosingFunction(node); fn; fn = program.enclosingFunction(fn))
        if (shareHook.test(fn.name ?? ""))
            return true;
    return false;
};
const rule_causeOf = (program, navigation, { kind, name }) => {
    if (kind === "event" && /onUserCaptureScreen|onScreenRecordingStateChanged|onScreenCapture/.test(name))
        return texts.screenshot;
    if (shareHook.test(name))
        return texts.share;
    if (/^wx\.request(?:Order|Virtual)?Payment$/.test(name)) {
        const isOffer = navigation.to === "program" || isPromotion((program.textOf(navigation.target) ?? "").replace(/\?.*$/s, ""));
        return isOffer ? texts.payment : undefined;
    }
    return undefined;
};
const screenshot_or_state_jump_rule_problemOf = (program, navigation) => {
    const causes = program.entriesOf(navigation.node).map((entry) => rule_causeOf(program, navigation, entry));
    const message = isInShare(program, navigation.node) ? texts.share : causes.find((text) => text !== undefined);
    if (message === undefined)
        return undefined;
    return {
        place: program.placeOf(navigation.node),
        message,
        severity: message === texts.screenshot ? "error" : "warning",
    };
};
/* harmony default export */ const screenshot_or_state_jump_rule = ({
    id: "redirect/screenshot-or-state-jump",
    clauses: ["O3"],
    severity: "error",
    confidence: "medium",
    title: { en: "A screenshot, a share or a payment makes the program jump", "zh-CN": "截屏、分享或支付后自动跳转" },
    literals: [
        "onUserCaptureScreen",
        "onScreenRecordingStateChanged",
        "onShareAppMessage",
        "onShareTimeline",
        "requestPayment",
        "ShareAppMessage",
    ],
    *check(program) {
        for (const all of [pageNavigations, programNavigations, windowNavigations]) {
            for (const navigation of all(program)) {
                const problem = screenshot_or_state_jump_rule_problemOf(program, navigation);
                if (problem)
                    yield problem;
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/redirect/timer-or-launch-forward/rule.js




/* harmony default export */ const timer_or_launch_forward_rule = ({
    id: "redirect/timer-or-launch-forward",
    clauses: ["O3"],
    severity: "warning",
    confidence: "medium",
    title: {
        en: "Opening a page leads on to an advertisement or a foreign site",
        "zh-CN": "打开页面后自动跳转到广告或外部网站",
    },
    literals: ["navigateTo", "redirectTo", "reLaunch"],
    *check(program, config) {
        for (const { node, target } of pageNavigations(program)) {
            const path = program.textOf(target);
            if (path === undefined)
                continue;
            const host = foreignHostOf(program, config, handedUrl(path));
            if (host === undefined && !isPromotion(path.replace(/\?.*$/s, "")) && !path.startsWith("plugin-private:"))
                continue;
            const start = startOf(program, node);
            if (!start)
                continue;
            const when = starts_momentOf(start);
            yield {
                place: program.placeOf(node),
                related: relatedTo(program, start),
                message: host === undefined
                    ? {
                        en: `At ${when} the user is led to a page of advertising or of a plugin without a tap: offer it as a button.`,
                        "zh-CN": `在 ${when} 时未经用户点击就跳转到广告或插件页面：请改为由用户点击按钮进入。`,
                    }
                    : {
                        en: `At ${when} a web page of ${shownHost(host)} is opened without a tap: offer it as a button.`,
                        "zh-CN": `在 ${when} 时未经用户点击就打开 ${shownHost(host)} 的网页：请改为由用户点击按钮进入。`,
                    },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/knowledge/credentials.js
/**
 * Shapes follow what the platform hands out: an AppSecret is 32 hexadecimal digits, an EncodingAESKey 43 letters and
 * digits, an API v3 key 32 letters and digits. Sources: "获取接口调用凭据",
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getaccesstoken, and "消息推送",
 * https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push
 */
const credentialKinds = [
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
        id: "app-key",
        name: { en: "application key", "zh-CN": "应用密钥" },
        key: /(?:im|sdk|sms|map|push|rtc|trtc|app)(?:app)?(?:secret|secretkey|mastersecret)$/,
        shape: /^(?=[A-Za-z0-9_-]*\d)[A-Za-z0-9_-]{12,64}$/,
        needsCompany: false,
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
const samples = new Set([
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
    "jwmym7qr5nmoauwzrjgtbxmz3ka1tkaj3ykkr6q2b2c",
]);
const placeholder = /your|you[-_]|xxx|\*{3}|<[^>]*>|\$\{|\{\{|%[a-z_]+%|example|sample|placeholder|change[-_]?me|dummy|fake|mock|todo|replace|secret[-_]?here|填|请|你的|此处|我的|自己|^(?:test|demo|token|secret|appsecret|app_secret|key|none|null|undefined|string|password|true|false|todo|accesstoken|access_token)$/i;
/** True for what stands in for a value: empty, a stand-in word, one repeated character, a run, a documented sample. */
const isPlaceholder = (value) => {
    const text = value.trim();
    if (text.length < 3 || placeholder.test(text) || samples.has(text.toLowerCase()))
        return true;
    const distinct = new Set(text.toLowerCase()).size;
    if (distinct <= 3 || (text.length >= 32 && distinct <= 5))
        return true;
    let runs = 0;
    for (let i = 1; i < text.length; i++) {
        const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
        if (step === 0 || step === 1)
            runs++;
    }
    return runs >= text.length * 0.6;
};

;// CONCATENATED MODULE: ./lib/rules/secrets/keyed-literals.js

const keyed_literals_nameOf = (target) => {
    if (target?.kind === "name")
        return target.name;
    if (target?.kind === "member")
        return target.property;
    if (target?.kind === "index" && target.index?.kind === "string")
        return target.index.value;
    if (target?.kind === "default-pattern")
        return keyed_literals_nameOf(target.target);
    return undefined;
};
/** The literal that an expression gives when all else is missing: `x || 'a'`, `x ?? 'a'`, `cond ? x : 'a'`, `'a'`. */
const literalsIn = (value) => {
    if (value?.kind === "string")
        return [{ literal: value, isFallback: false }];
    if (value?.kind === "binary" && (value.operator === "||" || value.operator === "??")) {
        return value.right.kind === "string" ? [{ literal: value.right, isFallback: true }] : [];
    }
    if (value?.kind === "conditional")
        return [...literalsIn(value.consequent), ...literalsIn(value.alternate)];
    return [];
};
/** Look-ups by name with a fallback as the second argument, and setters and constants that take a name and a value. */
const namedByFirst = /^(?:env|getenv|get|getOrDefault|getProperty|GetEnv|config|define|set|put|setProperty|const)$/;
const setter = /^(?:set|with|Set|With)([A-Z]\w+)$/;
const keyed_literals_ofCall = (call) => {
    const [first, second] = call.arguments;
    const method = call.callee.kind === "name" ? call.callee.name : call.callee.kind === "member" ? call.callee.property : "";
    const property = setter.exec(method)?.[1];
    if (property && first?.kind === "string" && call.arguments.length === 1) {
        return [{ key: property, value: first.value, node: first, isFallback: false }];
    }
    if (namedByFirst.test(method) && first?.kind === "string" && second?.kind === "string") {
        const isFallback = !/^(?:define|set|put|setProperty|const)$/.test(method);
        return [{ key: first.value, value: second.value, node: second, isFallback }];
    }
    return [];
};
/** `<add key="AppSecret" value="…"/>`, `<property name="appSecret" value="…"/>`, `<appSecret>…</appSecret>`. */
const keyed_literals_ofElement = (element) => {
    const found = [];
    const attribute = (name) => element.attributes.find((one) => one.name.toLowerCase() === name);
    const key = attribute("key")?.text ?? attribute("name")?.text;
    const value = attribute("value");
    if (key && value?.text)
        found.push({ key, value: value.text, node: value, isFallback: false });
    for (const one of element.attributes) {
        if (one.text && /secret|token|key$/i.test(one.name))
            found.push({ key: one.name, value: one.text, node: one, isFallback: false });
    }
    const [text] = element.children;
    if (element.children.length === 1 && text?.kind === "text" && /secret|token|key/i.test(element.tag)) {
        found.push({ key: element.tag, value: text.text.trim(), node: text, isFallback: false });
    }
    return found;
};
const ofData = (data) => {
    const found = [];
    const open = [{ node: data, path: "" }];
    for (let item = open.pop(); item; item = open.pop()) {
        const { node, path } = item;
        if (node.kind === "data-map") {
            for (const entry of node.entries)
                open.push({ node: entry.value, path: path ? `${path}.${entry.key}` : entry.key });
        }
        else if (node.kind === "data-list") {
            for (const child of node.items) {
                // Compose files list variables as `NAME=value`.
                const pair = child.kind === "data-scalar" && typeof child.value === "string"
                    ? /^([A-Za-z_]\w*)=(.*)$/.exec(child.value)
                    : null;
                if (pair)
                    found.push({ key: pair[1] ?? "", value: pair[2] ?? "", node: child, isFallback: false });
                else
                    open.push({ node: child, path });
            }
        }
        else if (typeof node.value === "string" || typeof node.value === "number") {
            const value = String(node.value);
            // `${X:-y}` of shells and `${x:y}` of Spring fall back to y; `${X:?y}` fails with the message y.
            const fallback = /^\$\{[^:}]+:(?![?+=])-?([^}]+)\}$/.exec(value);
            found.push({ key: path, value: fallback?.[1] ?? value, node, isFallback: fallback !== null });
        }
    }
    return found;
};
/** `key=value` pairs in the query of a URL written as text, such as `…?appid=wx…&secret=…`. */
const ofQuery = (text) => Array.from(text.value.matchAll(/[?&]([\w-]{1,60})=([^&#\s"'<>{}]+)/g), (match) => ({
    key: match[1] ?? "",
    value: match[2] ?? "",
    node: text,
    isFallback: false,
}));
/** The same in a URL joined of parts, `"…?appid=" + ID + "&secret=" + "…"`. */
const ofJoined = (template) => {
    const found = [];
    for (const [index, part] of template.parts.entries()) {
        const before = template.parts[index - 1];
        const key = before?.kind === "string" ? /(?:^|[?&])([\w-]{1,60})=$/.exec(before.value)?.[1] : undefined;
        if (key !== undefined && part.kind === "string")
            found.push({ key, value: part.value, node: part, isFallback: false });
    }
    return found;
};
/** An AppID and what follows it in a list or among arguments: `new Wechat("wx…", "…")`. */
const ofPair = (items) => items.flatMap((item, index) => {
    const next = items[index + 1];
    return item.kind === "string" && next?.kind === "string" && /^wx[0-9a-f]{16}$/.test(item.value)
        ? [{ key: "appsecret", value: next.value, node: next, isFallback: false }]
        : [];
});
/** `key = value` and `key: value` lines of files without a front end: shell, Dockerfile, SQL, notes. */
const ofText = (module) => {
    const found = [];
    for (const match of module.text.matchAll(/^[^\S\n]*(?:export |ENV |ARG |- )?["'`]?([A-Za-z_][\w.-]{1,60})["'`]?[^\S\n]*[=:][^\S\n]*["'`]?([\w!@#$%^&*+/=.-]{3,200})["'`]?[,;]?[^\S\n]*$/gm)) {
        const start = match.index + match[0].indexOf(match[2] ?? "", match[1]?.length);
        const node = {
            kind: "string",
            value: match[2] ?? "",
            start,
            end: start + (match[2] ?? "").length,
            parent: module,
        };
        found.push({ key: match[1] ?? "", value: match[2] ?? "", node, isFallback: false });
    }
    return found;
};
/** Every keyed literal of a module, in order of place. */
const keyedLiterals = (module) => {
    if (module.language === "text")
        return ofText(module);
    const found = module.data ? ofData(module.data) : [];
    const keep = (key, value) => {
        if (key === undefined)
            return;
        for (const { literal, isFallback } of literalsIn(value))
            found.push({ key, value: literal.value, node: literal, isFallback });
    };
    (0,adopt/* walk */.GG)(module, (node) => {
        if (node.kind === "entry")
            keep(node.key, node.value);
        else if (node.kind === "assign" || node.kind === "declare")
            keep(keyed_literals_nameOf(node.target), node.value);
        else if (node.kind === "field")
            keep(node.name, node.value);
        else if (node.kind === "parameter")
            keep(keyed_literals_nameOf(node.target), node.value);
        else if (node.kind === "default-pattern")
            keep(keyed_literals_nameOf(node.target), node.value);
        else if (node.kind === "call")
            found.push(...keyed_literals_ofCall(node), ...ofPair(node.arguments));
        else if (node.kind === "array")
            found.push(...ofPair(node.items));
        else if (node.kind === "template")
            found.push(...ofJoined(node));
        else if (node.kind === "element")
            found.push(...keyed_literals_ofElement(node));
        else if (node.kind === "string")
            found.push(...ofQuery(node));
        return node.kind !== "data-map" && node.kind !== "data-list";
    });
    return found.sort((a, b) => a.node.start - b.node.start);
};
/** The key in lower case without separators: `wx.app-secret` is `wxappsecret`. */
const plainKey = (key) => key.toLowerCase().replace(/[^a-z0-9]/g, "");

;// CONCATENATED MODULE: ./lib/rules/secrets/default-password/rule.js


const rule_passwordKey = /(?:password|passwd|passwort|pwd|rootpass|dbpass)$/;
/** Keys that hold labels, rules, columns and switches about passwords, not a password. */
const aboutPasswords = /label|placeholder|hint|rule|regex|pattern|field|column|url|path|page|type|title|text|msg|message|error|tips|encoder|confirm|forget|reset|change|old|new/;
const wellKnown = /^(?:root|admin|administrator|password|passwd|pass|test|guest|postgres|mysql|redis|123456\d*|12345|1234|111111|000000|666666|888888|admin@?123\d*|root@?123\d*|abc123|qwerty|p@ssw0rd)$/i;
/** Settings of a developer's own machine and samples to copy. */
const rule_notDeployed = /(?:^|[./_-])(?:dev|develop|development|local|test|testing|example|sample|template|dist)(?=[./_-]|$)/i;
const default_password_rule_literals = ["assword", "ASSWORD", "asswd", "ASSWD", "pwd", "PWD"];
const default_password_rule_message = {
    en: "A password stands in the repository, as a default or in committed settings, so whoever reads it can open the store of user data: demand it from the environment.",
    "zh-CN": "密码以默认值或已提交配置的形式留在仓库中，读到它的人可以打开存有用户数据的系统：请改为必须从环境变量提供。",
};
/* harmony default export */ const default_password_rule = ({
    id: "secrets/default-password",
    clauses: ["D2"],
    severity: "warning",
    confidence: "medium",
    title: { en: "A default or committed password protects user data", "zh-CN": "以默认或已提交的密码保护用户数据" },
    literals: default_password_rule_literals,
    *check(program) {
        for (const module of program.modules(...default_password_rule_literals)) {
            if (program.isAside(module.path) ||
                rule_notDeployed.test(module.path) ||
                program.sideOf(module.path) === "miniprogram")
                continue;
            const isConfig = module.data !== undefined && /\.(?:ya?ml|properties|env|ini|conf)$|(?:^|\/)\.env[^/]*$/.test(module.path);
            for (const { key, value, node, isFallback } of keyedLiterals(module)) {
                const name = plainKey(key.split(".").pop() ?? key);
                if (!rule_passwordKey.test(name) || aboutPasswords.test(name) || !/^[!-~]{3,64}$/.test(value))
                    continue;
                const known = wellKnown.test(value);
                if (isFallback || isConfig ? known || !isPlaceholder(value) : false) {
                    yield { place: program.placeOf(node), message: default_password_rule_message, data: ["password"] };
                }
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/secrets/credential.js


/** How far, in UTF-16 units, an AppID or a WeChat word counts as near by. */
const COMPANY_REACH = 700;
const credential_company = /\bwx[0-9a-f]{16}\b|wechat|weixin|jscode2session|mini_?program|app_?id/i;
/** Names under which hashes, test doubles and public values are kept. */
const harmlessKey = /public|md5|sha1|sha256|checksum|integrity|digest|hash|etag|commit|revision|nonce|uuid|fingerprint|signature|^sign$|template/;
const hasCompany = (module, literal) => {
    const { start, end } = literal.node;
    return credential_company.test(module.text.slice(Math.max(0, start - COMPANY_REACH), end + COMPANY_REACH));
};
/** The kind of credential that a keyed literal is; undefined for placeholders, hashes and everything else. */
const credentialOf = (module, literal) => {
    const key = plainKey(literal.key);
    if (harmlessKey.test(key))
        return undefined;
    for (const kind of credentialKinds) {
        if (!kind.key.test(key) || !kind.shape.test(literal.value))
            continue;
        if (isPlaceholder(literal.value))
            return undefined;
        if (!kind.needsCompany || hasCompany(module, literal))
            return kind;
    }
    return undefined;
};

;// CONCATENATED MODULE: ./lib/rules/secrets/hardcoded-credential/rule.js


const hardcoded_credential_rule_literals = ["ecret", "ECRET", "ecert", "aes", "AES", "Aes", "oken", "OKEN", "icket", "key", "Key", "KEY"];
/* harmony default export */ const hardcoded_credential_rule = ({
    id: "secrets/hardcoded-credential",
    clauses: ["D2"],
    severity: "error",
    confidence: "high",
    title: { en: "A WeChat credential is written into the code", "zh-CN": "微信凭据被硬编码在代码中" },
    literals: hardcoded_credential_rule_literals,
    company: [
        "ecret",
        "ECRET",
        "ecert",
        "aes",
        "AES",
        "Aes",
        "oken",
        "OKEN",
        "icket",
        "api",
        "Api",
        "API",
        "mch",
        "Mch",
        "MCH",
        "erchant",
        "ERCHANT",
        "artner",
        "ARTNER",
        "pay",
        "Pay",
        "PAY",
        "aterner",
        "access",
        "Access",
        "ACCESS",
        "cos",
        "Cos",
        "COS",
    ],
    *check(program) {
        for (const module of program.modules(...hardcoded_credential_rule_literals)) {
            if (program.isAside(module.path))
                continue;
            const seen = new Set();
            for (const literal of keyedLiterals(module)) {
                const kind = credentialOf(module, literal);
                const place = program.placeOf(literal.node);
                const at = `${place.startLine}:${place.startColumn}`;
                if (!kind || seen.has(at))
                    continue;
                seen.add(at);
                yield {
                    place,
                    data: ["credential"],
                    confidence: kind.id === "app-key" || kind.id === "callback-token" ? "medium" : "high",
                    severity: kind.id === "callback-token" ? "warning" : "error",
                    message: {
                        en: `${/^[AE]/i.test(kind.name.en) ? "An" : "A"} ${kind.name.en} stands in the code, so everyone who can read the repository can act as your account: reset it now, and read it from the environment.`,
                        "zh-CN": `代码中写有${kind.name["zh-CN"]}，任何能读到仓库的人都可冒用账号：请立即重置，并改为从环境变量读取。`,
                    },
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/secrets/private-key-committed/rule.js
const block = /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED )?PRIVATE KEY-----(?:\\n|\s)+[A-Za-z0-9+/=\\\s]{60,}/g;
/** Files that WeChat hands out as private: merchant keys and the upload key of miniprogram-ci. */
const keyFile = /(?:^|\/)(?:apiclient_(?:key\.pem|cert\.p12)|private\.wx[0-9a-z]+\.key)$/i;
const private_key_committed_rule_literals = ["PRIVATE KEY-----"];
const private_key_committed_rule_message = {
    en: "A private key is in the repository, so whoever reads it can sign or upload in your account's name: revoke it, and keep the new one outside.",
    "zh-CN": "仓库中含有私钥，读到它的人可以以你的账号签名或上传代码：请吊销该密钥，新密钥不要放入仓库。",
};
/* harmony default export */ const private_key_committed_rule = ({
    id: "secrets/private-key-committed",
    clauses: ["D2"],
    severity: "error",
    confidence: "high",
    title: { en: "A private key or certificate is committed", "zh-CN": "私钥或证书被提交到仓库" },
    literals: private_key_committed_rule_literals,
    *check(program) {
        for (const module of program.modules(...private_key_committed_rule_literals)) {
            const inTest = program.isAside(module.path) && !keyFile.test(module.path);
            for (const match of module.text.matchAll(block)) {
                const place = program.placeOf({
                    kind: "string",
                    value: "",
                    start: match.index,
                    end: match.index + match[0].indexOf("-----", 11) + 5,
                    parent: module,
                });
                yield {
                    place,
                    message: private_key_committed_rule_message,
                    data: ["credential"],
                    severity: inTest ? "warning" : "error",
                    confidence: inTest ? "low" : "high",
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/secrets/secret-in-client-bundle/rule.js


/** What must never reach a client, whatever holds it. */
const secretName = /(?:app|applet|im|sdk|wx|wechat|weixin|mp|xcx|corp|mch|pay|component|client)(?:secret|secretkey|aeskey)$|(?:apiv3key|mchkey|encodingaeskey)$|^sessionkey$|^jsapiticket$/;
const harmless = /question|public|secretid$|placeholder|label|tmp|temp/;
/** Prefixes that a bundler copies into the client's code. */
const publicPrefix = /^(?:VITE|VUE_APP|TARO_APP|NEXT_PUBLIC|NUXT_PUBLIC|REACT_APP|UNI|EXPO_PUBLIC)_/;
const isSecret = (name) => secretName.test(name) && !harmless.test(name);
const secret_in_client_bundle_rule_literals = ["ecret", "SECRET", "session_key", "sessionKey", "jsapi_ticket", "AESKey", "AES_KEY", "aesKey"];
const secret_in_client_bundle_rule_message = {
    en: "A secret of the account is used in client code, which anyone can unpack: keep it on the server and give the client only the result.",
    "zh-CN": "账号密钥进入客户端代码，任何人都能解包得到：请只保存在服务器，客户端只拿结果。",
};
/* harmony default export */ const secret_in_client_bundle_rule = ({
    id: "secrets/secret-in-client-bundle",
    clauses: ["D2"],
    severity: "error",
    confidence: "medium",
    title: { en: "A secret reaches client code", "zh-CN": "密钥进入客户端代码" },
    literals: secret_in_client_bundle_rule_literals,
    *check(program) {
        for (const module of program.modules(...secret_in_client_bundle_rule_literals)) {
            if (program.isAside(module.path))
                continue;
            const side = program.sideOf(module.path);
            const isClient = side === "miniprogram" || side === "web";
            const found = new Map();
            const names = new Set();
            // One secret is one finding, however often the file uses it.
            const keep = (node, written) => {
                const name = plainKey(written);
                const line = program.placeOf(node).startLine;
                if (!isSecret(name) || found.has(line) || names.has(name))
                    return;
                names.add(name);
                found.set(line, node);
            };
            if (module.data) {
                for (const { key, value, node } of keyedLiterals(module))
                    if (publicPrefix.test(key) && value)
                        keep(node, key);
            }
            if (isClient) {
                (0,adopt/* walk */.GG)(module, (node) => {
                    if (node.kind === "entry" && node.parent?.kind === "object-pattern" && node.key)
                        keep(node, node.key);
                    else if (node.kind === "member" && !(node.parent?.kind === "assign" && node.parent.target === node))
                        keep(node, node.property);
                });
            }
            for (const node of found.values())
                yield { place: program.placeOf(node), message: secret_in_client_bundle_rule_message, data: ["credential"] };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/secrets/signing-key-literal/rule.js


/** Names under which the key of tokens, sessions and cookies is kept. */
const keyName = /(?:jwt|token|session|cookie|sign|signing|signature|auth|hmac|hash|encrypt)[a-z]{0,8}(?:secret|key)$|^(?:secret|secretkey|appsecretkey|keys|salt|tokensalt)$/;
const usesKey = /jwt|jsonwebtoken|hmac|express-session|cookie-session|secret_key|SECRET_KEY|signWith|itsdangerous|createHmac/i;
/** Calls that sign or check with a key, and the position of the key among the arguments. */
const signers = {
    sign: 1,
    verify: 1,
    HMAC256: 0,
    HMAC384: 0,
    HMAC512: 0,
    signWith: 1,
    setSigningKey: 0,
    encode: 1,
    SignedString: 0,
    createHmac: 1,
    SymmetricSecurityKey: 0,
};
const signerCompany = /jwt|jsonwebtoken|HMAC|Jws|jose|SecurityKey|createHmac/i;
const signing_key_literal_rule_message = {
    en: "The key that signs sessions is a literal, so anyone who reads the code can sign in as any user: read it from the environment and change it.",
    "zh-CN": "签发登录态的密钥是代码中的字面量，任何读到代码的人都能伪造任意用户的登录态：请改为从环境变量读取并更换。",
};
/** The literal behind an argument: itself, what a constant holds, or what is wrapped for its bytes. */
const literalBehind = (program, argument) => {
    let value = argument;
    for (let hop = 0; value && hop < 4; hop++) {
        if (value.kind === "string")
            return isPlaceholder(value.value) && value.value.length < 3 ? undefined : value;
        if (value.kind === "call")
            value = value.callee.kind === "member" && value.arguments.length === 0 ? value.callee.object : value.arguments[0];
        else if (value.kind === "name") {
            const [definition] = program.definitionsOf(value);
            value =
                definition?.kind === "declare" || definition?.kind === "field" || definition?.kind === "assign"
                    ? definition.value
                    : undefined;
        }
        else
            return undefined;
    }
    return undefined;
};
const signedBy = (program, call) => {
    const api = program.apiOf(call.callee) ?? "";
    const position = signers[api.split(".").pop()?.replace("()", "") ?? ""];
    return position !== undefined && signerCompany.test(api)
        ? literalBehind(program, call.arguments[position])
        : undefined;
};
const rule_named = (module) => {
    if (!module.data && !usesKey.test(module.text))
        return [];
    return keyedLiterals(module)
        .filter(({ key, value, isFallback }) => {
        const name = plainKey(module.data ? (key.split(".").slice(-2).join(".") ?? key) : key);
        if (!keyName.test(name) || value.length < 4 || value.length > 200 || /\s/.test(value))
            return false;
        return isFallback ? !/^(?:none|null|undefined)$/i.test(value) : !isPlaceholder(value);
    })
        .map(({ node }) => node);
};
const signing_key_literal_rule_literals = ["ecret", "SECRET", "jwt", "JWT", "Jwt", "HMAC", "Hmac", "SecurityKey", "salt", "SALT"];
/* harmony default export */ const signing_key_literal_rule = ({
    id: "secrets/signing-key-literal",
    clauses: ["D2"],
    severity: "error",
    confidence: "medium",
    title: { en: "The key that signs sessions is a literal", "zh-CN": "登录态签名密钥写死在代码中" },
    literals: signing_key_literal_rule_literals,
    *check(program) {
        const found = new Map();
        const keep = (node) => {
            const place = program.placeOf(node);
            if (!program.isAside(place.path))
                found.set(`${place.path}:${place.startLine}`, node);
        };
        for (const module of program.modules(...signing_key_literal_rule_literals))
            rule_named(module).forEach(keep);
        for (const call of program.calls(...Object.keys(signers))) {
            const literal = signedBy(program, call);
            if (literal)
                keep(literal);
        }
        for (const node of found.values())
            yield { place: program.placeOf(node), message: signing_key_literal_rule_message, data: ["credential"] };
    },
});

;// CONCATENATED MODULE: ./lib/rules/secrets/wechat-api-from-client/rule.js

const wechat_api_from_client_rule_literals = ["api.weixin.qq.com"];
const wechat_api_from_client_rule_message = {
    en: "A client calls WeChat's server API, which takes the account's secret or token along to every user's device: call it from your server.",
    "zh-CN": "客户端直接调用微信服务端接口，会把账号密钥或凭据带到每个用户的设备上：请改由自己的服务器调用。",
};
/* harmony default export */ const wechat_api_from_client_rule = ({
    id: "secrets/wechat-api-from-client",
    clauses: ["D2", "C0"],
    severity: "error",
    confidence: "high",
    title: { en: "A client calls api.weixin.qq.com", "zh-CN": "客户端直接调用 api.weixin.qq.com" },
    literals: wechat_api_from_client_rule_literals,
    *check(program) {
        for (const { call, url, urlText } of program.httpCalls()) {
            const { path } = program.placeOf(call);
            const side = program.sideOf(path);
            if ((side !== "miniprogram" && side !== "web") || program.isAside(path))
                continue;
            const host = /^(?:https?:)?\/\/([^/?#:]+)/.exec(urlText ?? "")?.[1];
            if (host && server_apis/* serverApiHosts */.nL.includes(host))
                yield { place: program.placeOf(url ?? call), message: wechat_api_from_client_rule_message, data: ["credential"] };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/tracking/event-with-identity/rule.js





const rule_frames = /^(?:Page|App|Component)$/;
/** `Page = …`: code puts itself between every page and the platform. */
const patchesIn = (program) => {
    const found = [];
    for (const module of program.modules("Page", "Component")) {
        if (program.isAside(module.path))
            continue;
        (0,adopt/* walk */.GG)(module, (node) => {
            if (node.kind === "assign" && node.target.kind === "name" && rule_frames.test(node.target.name))
                found.push(node);
        });
    }
    return found;
};
const functionsIn = (program, assign) => {
    const found = [];
    (0,adopt/* walk */.GG)(assign.value, (node) => {
        if (node.kind === "function")
            found.push(node);
    });
    return [...found, ...found.flatMap((fn) => calledFrom(program, fn, 3)), ...program.functionsOf(assign.value)];
};
const event_with_identity_rule_counts = (kind, { destination }) => destination === "We Analysis" && identityKinds.has(kind);
/* harmony default export */ const event_with_identity_rule = ({
    id: "tracking/event-with-identity",
    clauses: ["O2", "D3"],
    severity: "warning",
    confidence: "medium",
    title: { en: "Usage events carry who the user is", "zh-CN": "埋点事件携带用户身份" },
    literals: ["reportEvent", "reportAnalytics", "reportMonitor", "Page =", "Page=", "Component =", "App ="],
    *check(program) {
        for (const { place, flow, kinds, isKnown } of leaksInto(program, "analytics", event_with_identity_rule_counts)) {
            const names = listed(kinds);
            yield {
                place,
                confidence: isKnown ? "high" : "medium",
                data: kinds,
                related: chainOf(program, flow, place),
                message: {
                    en: `A usage event carries ${names.en}, so that each act can be laid to a person: report the event without identity.`,
                    "zh-CN": `埋点事件携带了${names["zh-CN"]}，使每次操作都能对应到个人：请上报不含身份的事件。`,
                },
            };
        }
        for (const assign of patchesIn(program)) {
            const capture = new Set(functionsIn(program, assign));
            const sent = program.httpCalls().find(({ call, payload }) => {
                const owner = program.enclosingFunction(call);
                return (owner !== undefined &&
                    capture.has(owner) &&
                    payload.some((value) => program.flow.trace(value).some(({ kinds }) => kinds.some((kind) => identityKinds.has(kind)))));
            });
            if (!sent)
                continue;
            yield {
                place: program.placeOf(assign.target),
                related: [{ ...program.placeOf(sent.call), message: { en: "It is sent here.", "zh-CN": "在这里上报。" } }],
                message: {
                    en: `Every page of ${(0,adopt/* moduleOf */.cD)(assign).path.slice(0, 60)}'s program is wrapped to report what people do together with who they are: report without identity.`,
                    "zh-CN": "全局包装了所有页面，上报用户操作时携带身份：请去掉身份信息后再上报。",
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/tracking/fingerprinting/rule.js



const fingerprinting_rule_message = {
    en: "The device is recognised by its traits, which users can neither see nor reset: use a random id that is kept in storage.",
    "zh-CN": "通过设备特征识别用户，用户无法察觉也无法重置：请改用保存在本地的随机标识。",
};
/** Traits that code reads to tell one device from another. */
const traits = [
    /\.toDataURL\(|getImageData\(/,
    /WEBGL_debug_renderer_info|UNMASKED_RENDERER/,
    /OfflineAudioContext|createOscillator/,
    /navigator\.plugins|mimeTypes/,
    /hardwareConcurrency|deviceMemory/,
    /\bmodel\b/i,
    /\bbrand\b/i,
    /pixelRatio/,
    /screenWidth|screenHeight|screen\.width|screen\.height/,
    /\blanguage\b/,
    /userAgent/,
    /benchmarkLevel/,
    /fontSizeSetting/,
    /getTimezoneOffset|timeZone/,
    /colorDepth/,
    /\bplatform\b/,
    /batteryLevel/,
];
/** Names of functions that make an id of a device. */
const idName = /finger_?print|device_?(?:id|uuid|uid|hash|key)|machine_?id|visitor_?id|browser_?id|client_?id|unique_?id/i;
const digests = /md5|sha\d*|hash|murmur|crc32|digest|btoa|encode/i;
const declaredName = (fn) => fn.name ?? "";
/** A function that makes an id of a device out of at least four of its traits. */
const joinsTraits = (fn) => {
    if (!idName.test(declaredName(fn)))
        return false;
    const code = codeOf(fn).slice(0, 20_000);
    return digests.test(code) && traits.filter((trait) => trait.test(code)).length >= 4;
};
const fingerprinting_rule_isClient = (program, node) => {
    const { path } = (0,adopt/* moduleOf */.cD)(node);
    return (/^(?:miniprogram|web|unknown)$/.test(program.sideOf(path)) &&
        !program.isAside(path) &&
        !program.isForeignPlatform(node));
};
/* harmony default export */ const fingerprinting_rule = ({
    id: "tracking/fingerprinting",
    clauses: ["O2", "D1"],
    severity: "warning",
    confidence: "medium",
    title: { en: "Devices are recognised by their traits", "zh-CN": "通过设备指纹识别用户" },
    literals: [
        "fingerprint",
        "Fingerprint",
        "clientjs",
        "WEBGL_debug_renderer_info",
        "toDataURL",
        "pixelRatio",
        "hardwareConcurrency",
        "deviceId",
        "device_id",
    ],
    *check(program) {
        for (const { node, kind } of trackersIn(program)) {
            if (kind === "fingerprinting" && fingerprinting_rule_isClient(program, node))
                yield { place: program.placeOf(node), message: fingerprinting_rule_message };
        }
        for (const fn of program.functions()) {
            if (!joinsTraits(fn) || !fingerprinting_rule_isClient(program, fn))
                continue;
            const named = { ...fn, start: fn.nameStart, end: fn.nameStart + declaredName(fn).length };
            yield { place: program.placeOf(named), message: fingerprinting_rule_message, confidence: "low" };
        }
        for (const node of program.strings()) {
            if (node.kind === "string" && node.value === "WEBGL_debug_renderer_info" && fingerprinting_rule_isClient(program, node))
                yield { place: program.placeOf(node), message: fingerprinting_rule_message };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/tracking/third-party-tracker/rule.js





/** Kinds that rules of their own judge, and what tracks nobody. */
const elsewhere = new Set(["session replay", "fingerprinting", "llm", "support"]);
const mild = new Set([
    "apm",
    "apm/session replay",
    "crash",
    "error monitoring",
    "push/analytics",
    "support/analytics",
]);
const rule_severityOf = (program, node, kind) => {
    if (mild.has(kind) || program.isGuarded(node, isConsent))
        return "notice";
    return kind === "advertising" && program.sideOf((0,adopt/* moduleOf */.cD)(node).path) === "miniprogram" ? "error" : "warning";
};
/* harmony default export */ const third_party_tracker_rule = ({
    id: "tracking/third-party-tracker",
    clauses: ["O2", "D3"],
    severity: "warning",
    confidence: "high",
    title: { en: "A third party tracks what users do", "zh-CN": "引入第三方统计或广告追踪" },
    literals: [
        ...trackingHosts.filter(({ kind }) => !elsewhere.has(kind)).map(({ host }) => host),
        ...trackingPackages
            .filter(({ kind, ecosystem }) => ecosystem === "npm" && !elsewhere.has(kind))
            .map(({ name }) => name),
        ...trackerFileWords,
        ...launchWords,
    ],
    *check(program) {
        for (const { node, vendor, kind } of trackersIn(program)) {
            if (elsewhere.has(kind) || program.isForeignPlatform(node))
                continue;
            const severity = rule_severityOf(program, node, kind);
            yield {
                place: program.placeOf(node),
                severity,
                message: {
                    en: `${vendor} (${kind}) is loaded here and learns what users open and tap: do without it or use WeChat's own statistics; else load it after consent and declare it.`,
                    "zh-CN": `此处加载了 ${vendor}（${kind}），用户的访问和点击会被第三方获知：请去除或改用微信自带统计；否则应在用户同意后加载，并在隐私指引中声明。`,
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/tracking/visitor-log/rule.js



const { zh: visitor_log_rule_zh, en: visitor_log_rule_en, lookAlikes: visitor_log_rule_lookAlikes } = lexicons.visitorTracking;
const visitor_log_rule_phrases = phrasePattern([...visitor_log_rule_zh, ...visitor_log_rule_en]);
/** People who come to a building or a shop, and visits without a person. */
const rule_harmless = [
    "访客登记",
    "访客预约",
    "访客系统",
    "访客码",
    "访客管理",
    "访客模式",
    "访客单",
    "访客通行",
    ...visitor_log_rule_lookAlikes,
];
const viewerKey = /^(?:viewer|visitor|visitby|viewby|viewedby|visitedby|looker|seenby|browseuser|viewuser|visituser)(?:id|openid|userid|uid|user)?$/;
const ownerKey = /^(?:owner|host|target|targetuser|profile|profileuser|visited|visiteduser|viewed|vieweduser|beviewed|bevisited|touser|card|cardowner|homepage|author|master|seen|hostuser)(?:id|openid|userid|uid|user)?$/;
/** What of them any spelling has. */
const ownerWords = [
    "owner",
    "Owner",
    "host",
    "Host",
    "arget",
    "rofile",
    "isited",
    "iewed",
    "oUser",
    "o_user",
    "touser",
    "card",
    "Card",
    "omepage",
    "ome_page",
    "uthor",
    "aster",
    "seen",
    "Seen",
];
const visitor_log_rule_plain = (key) => (key ?? "").toLowerCase().replace(/[_-]/g, "");
const pairsViewer = ({ entries }) => entries.some(({ key }) => viewerKey.test(visitor_log_rule_plain(key))) && entries.some(({ key }) => ownerKey.test(visitor_log_rule_plain(key)));
const writing = [
    "add",
    "insert",
    "insertOne",
    "create",
    "save",
    "insertMany",
    "updateOrCreate",
    "firstOrCreate",
    "upsert",
    "set",
    "insertGetId",
    "thenAdd",
    "InsertOne",
    "insert_one",
    "get_or_create",
    "update_or_create",
    "Create",
    "Insert",
];
/** The object that a call writes to the database, by name or written out. */
const recordsOf = (program, value) => {
    if (value === undefined)
        return [];
    const values = value.kind === "object" ? [value] : program.valuesOf(value);
    return values.flatMap((one) => {
        if (one.kind !== "object")
            return [];
        const inner = program.option(one, "data");
        return inner?.kind === "object" ? [inner] : [one];
    });
};
/* harmony default export */ const visitor_log_rule = ({
    id: "tracking/visitor-log",
    clauses: ["O2"],
    severity: "warning",
    confidence: "medium",
    title: { en: "People are told who has viewed them", "zh-CN": "记录或展示谁看过用户" },
    literals: [...visitor_log_rule_zh, ...visitor_log_rule_en, "viewer", "visitor", "Viewer", "Visitor", "viewed_by", "viewedBy", "visited"],
    company: [...visitor_log_rule_zh, ...visitor_log_rule_en, ...ownerWords],
    *check(program) {
        for (const { text, node } of program.visibleTexts()) {
            if (program.isAside((0,adopt/* moduleOf */.cD)(node).path) || rule_harmless.some((word) => text.includes(word)))
                continue;
            const [hit] = findPhrases(text.slice(0, 2_000), visitor_log_rule_phrases, visitor_log_rule_lookAlikes);
            if (!hit)
                continue;
            yield {
                place: program.placeOf(node),
                severity: "error",
                message: {
                    en: "A page shows who has viewed a person, which the guidelines forbid: remove it, or show a count without identities.",
                    "zh-CN": `页面展示谁看过用户（“${hit.phrase}”），规范禁止识别他人的浏览行为：请移除，或仅展示不含身份的次数。`,
                },
            };
        }
        for (const call of program.calls(...writing)) {
            if (call.callee.kind !== "member" || program.isAside((0,adopt/* moduleOf */.cD)(call).path))
                continue;
            if (!call.arguments.slice(0, 2).some((value) => recordsOf(program, value).some(pairsViewer)))
                continue;
            yield {
                place: program.placeOf(call.arguments[0] ?? call),
                message: {
                    en: "Who viewed whose page is recorded: keep a count without identities instead.",
                    "zh-CN": "记录了谁浏览了谁的页面：请改为不含身份的计数。",
                },
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/index.js



















































































































/** All rules, sorted by id. */
const rules = [
    rule,
    claim_text_rule,
    system_lookalike_rule,
    debug_config_rule,
    jssdk_sign_in_front_end_rule,
    oauth_redirect_abuse_rule,
    open_account_route_rule,
    sdk_verification_off_rule,
    signature_not_verified_rule,
    slow_or_lossy_reply_rule,
    wrong_or_incomplete_safe_mode_rule,
    xml_unsafe_parse_rule,
    cross_account_use_rule,
    jump_extra_data_rule,
    llm_prompt_personal_rule,
    message_forwarding_rule,
    pii_as_analytics_id_rule,
    session_replay_rule,
    third_party_relay_rule,
    third_party_sink_rule,
    user_export_endpoint_rule,
    clipboard_auto_access_rule,
    forced_login_rule,
    implied_agreement_rule,
    location_purpose_missing_rule,
    location_watch_no_stop_rule,
    oauth_userinfo_on_load_rule,
    permission_before_trigger_rule,
    prechecked_agreement_rule,
    privacy_dialog_broken_rule,
    private_info_invalid_rule,
    private_info_undeclared_rule,
    punish_refusal_rule,
    refusal_unhandled_rule,
    sdk_before_consent_rule,
    check_disabled_rule,
    gambling_rule,
    induced_follow_download_rule,
    induced_share_text_rule,
    lottery_random_reward_rule,
    multi_level_sales_rule,
    risky_text_rule,
    seccheck_v1_or_ignored_rule,
    share_gate_rule,
    ugc_without_check_rule,
    backup_without_expiry_rule,
    deletion_only_claimed_rule,
    no_deletion_path_rule,
    revoke_event_unhandled_rule,
    revoke_event_wrong_user_field_rule,
    soft_delete_only_rule,
    console_session_replay_rule,
    mp_console_login_rule,
    private_interface_rule,
    proxy_login_feature_rule,
    unofficial_automation_rule,
    weak_session_rule,
    broadcast_abuse_rule,
    retired_template_rule,
    subscribe_coerced_rule,
    subscribe_outside_tap_rule,
    template_marketing_rule,
    wrong_state_or_page_rule,
    bulk_follower_pull_rule,
    declared_unused_rule,
    oauth_userinfo_openid_only_rule,
    persist_raw_payload_rule,
    recycled_profile_data_rule,
    sensitive_form_field_rule,
    wechat_credential_request_rule,
    guide_omits_data_type_rule,
    policy_missing_rule,
    policy_omits_data_type_rule,
    third_party_undisclosed_rule,
    vague_purpose_rule,
    client_trusted_identity_rule,
    cloud_rule_too_open_rule,
    cors_any_origin_rule,
    identifier_as_password_rule,
    insecure_transport_rule,
    personal_data_in_repo_rule,
    personal_data_in_url_rule,
    plaintext_storage_rule,
    sensitive_log_rule,
    server_credential_to_client_rule,
    sql_injection_user_data_rule,
    tls_check_off_rule,
    watermark_unchecked_rule,
    weak_random_token_rule,
    deprecated_api_rule,
    errcode_mishandled_rule,
    force_refresh_abuse_rule,
    limit_evasion_rule,
    login_or_location_storm_rule,
    loop_without_limit_rule,
    profile_per_view_rule,
    retry_without_backoff_rule,
    token_not_central_rule,
    auto_location_rule,
    auto_mini_program_jump_rule,
    back_trap_rule,
    external_webview_auto_rule,
    open_redirect_rule,
    screenshot_or_state_jump_rule,
    timer_or_launch_forward_rule,
    default_password_rule,
    hardcoded_credential_rule,
    private_key_committed_rule,
    secret_in_client_bundle_rule,
    signing_key_literal_rule,
    wechat_api_from_client_rule,
    event_with_identity_rule,
    fingerprinting_rule,
    third_party_tracker_rule,
    visitor_log_rule,
];


/***/ })

};
