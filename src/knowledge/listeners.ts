/** Names of listeners: `x.on("event", fn)`, `x.addEventListener("event", fn)`. */
export const listenerNames: readonly string[] = [
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
export const listenerShorthands: readonly string[] = [
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
export const platformEventPattern = /^wx\.(?:\w+\(\)\.)?on[A-Z]\w*$/;
