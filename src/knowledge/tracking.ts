export type TrackerKind =
  | "ad measurement"
  | "advertising"
  | "advertising/social"
  | "analytics"
  | "analytics/ads"
  | "apm"
  | "apm/session replay"
  | "attribution"
  | "crash"
  | "error monitoring"
  | "experimentation"
  | "fingerprinting"
  | "llm"
  | "push/analytics"
  | "session replay"
  | "support"
  | "support/analytics"
  | "tag manager";

export interface TrackingHost {
  readonly host: string;
  readonly subdomains: boolean;
  readonly vendor: string;
  readonly kind: TrackerKind;
}

export interface TrackingPackage {
  readonly ecosystem: "mini program plugin/file" | "npm" | "pypi";
  readonly name: string;
  readonly vendor: string;
  readonly kind: TrackerKind;
}

// prettier-ignore
export const trackingHosts: readonly TrackingHost[] = [
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
export const trackingPackages: readonly TrackingPackage[] = [
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
export const notTrackingPackages: readonly string[] = [
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
export const trackerOfHost = (host: string): TrackingHost | undefined => {
  const labels = host.toLowerCase().split(".");
  for (let i = 0; i < labels.length - 1; i++) {
    const row = hosts.get(labels.slice(i).join("."));
    if (row && (i === 0 || row.subdomains)) return row;
  }
  return undefined;
};
