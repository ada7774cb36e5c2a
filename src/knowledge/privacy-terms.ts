/**
 * Words by which a policy or a privacy guide names each item of the platform's list, by `privacy_key`. Simplified Chinese
 * and lower-case English. Source of the keys and of their first words: "小程序用户隐私保护指引内容介绍",
 * https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html; synonyms are our own.
 */
export const privacyTerms: Readonly<Record<string, readonly string[]>> = {
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
export const privacySections: readonly {
  readonly en: string;
  readonly "zh-CN": string;
  readonly words: readonly string[];
}[] = [
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
