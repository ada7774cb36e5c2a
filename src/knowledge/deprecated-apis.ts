import type { Text } from "../domain/text.ts";
import type { CitationId } from "./citations.ts";

export interface DeprecatedApi {
  /** Canonical path of the call. */
  readonly api: string;
  /** Date, or version of the base library, from which it is deprecated; empty when the documents name none. */
  readonly since: string;
  /** What to use instead, names alone or words of both languages; undefined when there is nothing. */
  readonly replacement?: string | Text;
  /** The platform no longer serves what it was for; otherwise it is only unmaintained. */
  readonly retired: boolean;
  readonly source: CitationId;
}

const fillIn: Text = {
  en: '<button open-type="chooseAvatar"> and <input type="nickname">',
  "zh-CN": '头像昵称填写（<button open-type="chooseAvatar">、<input type="nickname">）',
};
const canvas2d: Text = { en: '<canvas type="2d">', "zh-CN": '<canvas type="2d">（Canvas 2D 接口）' };
const systemInfos: Text = {
  en: "wx.getWindowInfo, wx.getDeviceInfo, wx.getAppBaseInfo or wx.getSystemSetting, whichever has the field",
  "zh-CN": "wx.getWindowInfo、wx.getDeviceInfo、wx.getAppBaseInfo 或 wx.getSystemSetting（按所需字段选用）",
};

// prettier-ignore
export const deprecatedApis: readonly DeprecatedApi[] = [
  { api: "wx.getUserInfo", since: "2021-04-28", replacement: fillIn, retired: true, source: "GUI" },
  { api: "wx.getUserProfile", since: "2022-10-25", replacement: fillIn, retired: true, source: "GUP" },
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
  { api: "wx.createCanvasContext", since: "lib 2.9.0", replacement: canvas2d, retired: false, source: "TYP" },
  { api: "wx.getSystemInfo", since: "lib 2.20.1", replacement: systemInfos, retired: false, source: "TYP" },
  { api: "wx.getSystemInfoSync", since: "lib 2.20.1", replacement: systemInfos, retired: false, source: "TYP" },
  { api: "wx.getSystemInfoAsync", since: "lib 2.20.1", replacement: systemInfos, retired: false, source: "TYP" },
  { api: "wx.getShareInfo", since: "lib 2.17.3", replacement: "wx.getGroupEnterInfo", retired: false, source: "TYP" },
  { api: "wx.reportAnalytics", since: "lib 2.31.1", replacement: "wx.reportEvent", retired: false, source: "TYP" },
  { api: "wx.reportMonitor", since: "lib 2.31.1", replacement: "wx.reportEvent", retired: false, source: "TYP" },
  { api: "wx.faceDetect", since: "", replacement: "wx.createVKSession", retired: false, source: "TYP" },
  { api: "wx.initFaceDetect", since: "", replacement: "wx.createVKSession", retired: false, source: "TYP" },
  { api: "wx.setTopBarText", since: "lib 1.9.9", retired: false, source: "TYP" },
  { api: "wx.setWindowSize", since: "lib 2.11.0", retired: false, source: "TYP" },
  { api: "wx.arrayBufferToBase64", since: "lib 2.4.0", retired: false, source: "TYP" },
  { api: "wx.base64ToArrayBuffer", since: "lib 2.4.0", retired: false, source: "TYP" },
];
