import type { DataKind } from "../domain/data.ts";
import type { Text } from "../domain/text.ts";
import type { CitationId } from "./citations.ts";

/** An interface for which the platform demands consent and a declared purpose. Exactly one of api, component, authorize is set. */
export interface PrivacyInterface {
  /** Canonical path of a call. */
  readonly api?: string;
  /** A tag, or a tag with one attribute value: `<button open-type="getPhoneNumber">`. */
  readonly component?: { readonly tag: string; readonly attribute?: string; readonly value?: string };
  /** A scope handed to wx.authorize. */
  readonly authorize?: string;
  /** The item of the privacy guide that covers it. */
  readonly privacyKey: string;
  /** Undefined where nothing is read, only written. */
  readonly data: DataKind | undefined;
  readonly scope: string | undefined;
  /** It must stand in requiredPrivateInfos of app.json. */
  readonly declared: boolean;
  readonly name: Text;
  readonly source: CitationId;
}

// prettier-ignore
export const privacyInterfaces: readonly PrivacyInterface[] = [
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
