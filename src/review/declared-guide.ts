import { dataKinds, type DataKind } from "../domain/data.ts";
import type { DataMapRow } from "../domain/report.ts";

/** Where the code and a declared guide differ. */
export interface GuideDifference {
  /** The code collects it, the guide does not say so. */
  readonly undeclared: readonly DataKind[];
  /** The guide names it, nothing in the code collects it. */
  readonly unused: readonly DataKind[];
}

/**
 * Words by which guides name kinds of data, as the console's form has them. Kinds without any are no declarable data of
 * the guide (credentials, session keys) and are left out of the comparison.
 * Source: user privacy protection guide, https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/
 */
const guideWords: Readonly<Partial<Record<DataKind, readonly string[]>>> = {
  phone: ["手机号", "电话号码", "phone"],
  location: ["位置信息", "地理位置", "位置", "location"],
  address: ["通讯地址", "收货地址", "地址", "address"],
  nickname: ["昵称", "nickname"],
  avatar: ["头像", "avatar"],
  profile: ["用户信息", "微信昵称、头像", "个人资料", "profile", "nickname and avatar"],
  invoice: ["发票", "invoice"],
  werun: ["微信运动", "werun"],
  "license-plate": ["车牌", "licence plate", "license plate"],
  photo: ["照片", "相册", "摄像头", "视频", "photo", "album", "camera", "video"],
  recording: ["麦克风", "录音", "microphone", "recording"],
  bluetooth: ["蓝牙", "bluetooth"],
  clipboard: ["剪切板", "剪贴板", "clipboard"],
  contact: ["通讯录", "联系人", "contacts"],
  file: ["所选文件", "选中的文件", "文件", "chosen files"],
  device: ["设备信息", "设备", "device"],
  "id-number": ["身份证", "证件号", "identity number", "id card"],
  "bank-card": ["银行卡", "bank card"],
  "real-name": ["姓名", "real name"],
  email: ["邮箱", "电子邮件", "e-mail", "email"],
  birthday: ["生日", "出生", "birthday", "date of birth"],
  gender: ["性别", "gender"],
  health: ["健康", "health"],
  biometric: ["人脸", "指纹", "声纹", "face", "fingerprint", "biometric"],
  message: ["消息内容", "聊天记录", "message"],
};

/** The kinds of data that a guide names, by their ids or by the words above. */
export const declaredIn = (guide: string): ReadonlySet<DataKind> => {
  const text = guide.toLowerCase();
  const ids = new Set(text.match(/[a-z]+(?:-[a-z]+)*/g));
  return new Set(dataKinds.filter((kind) => ids.has(kind) || guideWords[kind]?.some((word) => text.includes(word))));
};

/** Compares the inventory of the code with what is declared; both lists in the order of the data kinds. */
export const compareGuide = (rows: readonly DataMapRow[], declared: ReadonlySet<string>): GuideDifference => {
  const collected = new Set(rows.map((row) => row.data));
  const declarable = dataKinds.filter((kind) => guideWords[kind] !== undefined);
  return {
    undeclared: declarable.filter((kind) => collected.has(kind) && !declared.has(kind)),
    unused: declarable.filter((kind) => declared.has(kind) && !collected.has(kind)),
  };
};
