import { isUtf8 } from "node:buffer";
import type { Diagnostic, SkipReason } from "../domain/report.ts";

/** Larger files are data or bundles; the front ends refuse them too. */
export const maxFileBytes = 1_500_000;

/** Why a file has no text, with the sentence that says what to do. */
export interface Unread {
  readonly reason: SkipReason;
  readonly diagnostic: Diagnostic;
}

/** git's own rule for binary files: a NUL among the first 8,000 bytes (buffer_is_binary, xdiff-interface.c). */
const binaryWithin = 8000;

/**
 * How macOS begins the attributes that it keeps beside a file in archives and on other systems' disks: `._page.vue` holds no
 * code, whatever its name. Source: RFC 1740, appendix A (https://www.rfc-editor.org/rfc/rfc1740#appendix-A).
 */
const appleDouble = Buffer.from([0x00, 0x05, 0x16, 0x07]);

/** The text of a file without its byte order mark, or why there is none. `bytes` must not exceed `maxFileBytes`. */
export const decode = (path: string, bytes: Buffer): string | Unread => {
  if (bytes.subarray(0, appleDouble.length).equals(appleDouble)) return "";
  if (isUtf8(bytes)) {
    if (bytes.subarray(0, binaryWithin).includes(0)) return binary(path);
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return bytes.toString("utf8", marked ? 3 : 0);
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return encoding(path, "UTF-16");
  if (bytes.subarray(0, binaryWithin).includes(0)) return binary(path);
  return encoding(path, isChinese(bytes) ? "GBK" : undefined);
};

/** GB 18030 decodes nearly every pair of bytes, so most of what it yields must be common Chinese. */
const isChinese = (bytes: Buffer): boolean => {
  let text: string;
  try {
    text = new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  const wide = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const chinese = text.match(/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/g)?.length ?? 0;
  return chinese * 10 >= wide * 9;
};

const encoding = (path: string, name: string | undefined): Unread => ({
  reason: "unreadable",
  diagnostic: {
    code: "encoding",
    path,
    message: {
      en: `Not analysed: the file is not UTF-8${name ? `, it looks like ${name}` : ""}; save it as UTF-8.`,
      "zh-CN": `未分析：文件不是 UTF-8${name ? `（疑似 ${name}）` : ""}，请另存为 UTF-8。`,
    },
  },
});

const binary = (path: string): Unread => ({
  reason: "binary",
  diagnostic: {
    code: "binary",
    path,
    message: {
      en: "Not analysed: the file is binary; ignore it with `paths.ignore` if it is no source code.",
      "zh-CN": "未分析：该文件是二进制文件；如不是源代码，请用 `paths.ignore` 忽略。",
    },
  },
});

export const tooLarge = (path: string): Unread => ({
  reason: "too-large",
  diagnostic: {
    code: "too-large",
    path,
    message: {
      en: "Not analysed: the file is larger than 1.5 MB; ignore it with `paths.ignore` if it is generated.",
      "zh-CN": "未分析：文件超过 1.5 MB；如为生成文件，请用 `paths.ignore` 忽略。",
    },
  },
});

export const unreadable = (path: string, en: string, chinese: string): Unread => ({
  reason: "unreadable",
  diagnostic: { code: "unreadable", path, message: { en, "zh-CN": chinese } },
});
