import type { TrackerKind } from "./tracking.ts";

/** A tracking SDK that projects copy into their tree, by the name of its file. */
export interface TrackerFile {
  readonly file: RegExp;
  readonly vendor: string;
  readonly kind: TrackerKind;
}

/** Sources: the vendors' own integration guides, which name the file to copy. */
export const trackerFiles: readonly TrackerFile[] = [
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
  { file: /(?:^|\/)mtj-wx-sdk[\w-]*(?:\.min)?(?:\.js)?$/i, vendor: "Baidu Mobile Statistics", kind: "analytics" },
  { file: /(?:^|\/)(?:fundebug[\w.-]*)(?:\.min)?(?:\.js)?$/i, vendor: "Fundebug", kind: "error monitoring" },
];

/** A part of each file name, of which an importing text holds one. */
export const trackerFileWords: readonly string[] = [
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
  "mtj-wx-sdk",
];
