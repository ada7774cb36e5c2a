/** How code comes to run; the program model's entries carry it. */
export type EntryKind =
  | "launch" // top level of a module, App.onLaunch, main.ts
  | "life-cycle" // page, component, hook or window load events
  | "gesture" // a handler the user triggers
  | "timer"
  | "request" // a route or cloud function
  | "push" // WeChat message push handler
  | "schedule" // cron, queue workers, commands
  | "event"; // other platform events: onUserCaptureScreen, socket messages

/**
 * How platforms start code: the names of life-cycle functions, gesture events, timers and listeners.
 * Sources: Mini Program framework reference (Page, Component, App, WXML events), uni-app and Vue life-cycle pages, Taro
 * hooks, React reference, HTML standard (events), WeChat JS-SDK page (`wx.ready`).
 */

/** Keys of option objects and class methods that the platform calls. */
export const lifeCycleKeys: Readonly<Record<string, EntryKind>> = {
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
export const watcherKeys: readonly string[] = ["watch", "observers", "observer"];

/** Keys whose object holds life-cycle functions under shorter names (`pageLifetimes.show`). */
export const lifeCycleGroups: readonly string[] = ["lifetimes", "pageLifetimes"];

/** Calls that register their first function argument for a life-cycle moment: composition API and hooks. */
export const lifeCycleHooks: Readonly<Record<string, EntryKind>> = {
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
export const readyCalls: readonly string[] = [
  "wx.ready",
  "jQuery.ready",
  "$",
  "jQuery",
  "document.ready",
  "ready",
  "document.addEventListener",
];

/** DOM event names of page life, as in `addEventListener("load", …)` and `window.onload = …`. */
export const domLifeEvents: readonly string[] = [
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
export const gestureEvents: readonly string[] = [
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
export const gestureEventPattern =
  /tap|click|press|submit|confirm|cancel|choose|select|pick|agree|open|close|search|change|delete|add|save|buy|pay|share|login|logout|ok$/i;

/** Events of elements and the DOM that come by themselves; they win over `gestureEventPattern`. */
export const automaticEvents: readonly string[] = [
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
export const timers: Readonly<Record<string, "origin" | "own">> = {
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
export const userAnswers: readonly string[] = [
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
  "showConfirmDialog",
  "MessageBox.confirm",
  "Modal.confirm",
  "ElMessageBox.confirm",
  "this.$confirm",
  "this.$dialog.confirm",
];
