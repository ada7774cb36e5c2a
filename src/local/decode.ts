import { isUtf8 } from "node:buffer";
import type { SourceFile } from "../domain/change.ts";
import { keyStorePath } from "../domain/key-store.ts";
import type { Diagnostic, SkipReason } from "../domain/report.ts";
import { decodeChinese } from "./gb18030.ts";

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

/** The text of a file without its byte order mark (that of a key store is empty), or why there is none. `bytes` must not exceed `maxFileBytes`. */
export const decode = (path: string, bytes: Buffer): SourceFile | Unread => {
  if (keyStorePath.test(path) || bytes.subarray(0, appleDouble.length).equals(appleDouble)) return { path, text: "" };
  if (isUtf8(bytes)) {
    if (bytes.subarray(0, binaryWithin).includes(0)) return binary(path);
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return { path, text: bytes.toString("utf8", marked ? 3 : 0) };
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return notUtf8(path, "UTF-16");
  if (bytes.subarray(0, binaryWithin).includes(0)) return binary(path);
  const text = decodeChinese(bytes);
  return text === undefined ? notUtf8(path, undefined) : { path, text, encoding: "gb18030" };
};

/** What is said of a file that has to be saved in another encoding; `name` is the one that it seems to have. */
export const notUtf8 = (path: string, name: string | undefined): Unread => ({
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

/** A file above the limit of size. */
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

/** A file that cannot be read, with the reason in both languages. */
export const unreadable = (path: string, en: string, chinese: string): Unread => ({
  reason: "unreadable",
  diagnostic: { code: "unreadable", path, message: { en, "zh-CN": chinese } },
});
