import { expect, test } from "vitest";
import { decode } from "../../src/local/decode.ts";

const reasonOf = (bytes: readonly number[]): string => {
  const result = decode("a.js", Buffer.from(bytes));
  return "text" in result ? `text: ${result.text}` : `${result.reason}: ${result.diagnostic.message.en}`;
};

const unnamed = "unreadable: Not analysed: the file is not UTF-8; save it as UTF-8.";

test("UTF-8 with and without byte order mark", () => {
  expect(reasonOf([0xef, 0xbb, 0xbf, 0xe4, 0xbd, 0xa0])).toBe("text: 你");
  expect(reasonOf([0xe4, 0xbd, 0xa0])).toBe("text: 你");
  expect(reasonOf([])).toBe("text: ");
});

test("Chinese in GB 18030 is read, and its encoding stays with it", () => {
  // `// ──── 用户登录，保存手机号 ────` and a line with quotation marks of its own.
  const bytes = Buffer.from(
    "2f2f20a9a4a9a4a9a4a9a420d3c3bba7b5c7c2bca3acb1a3b4e6cad6bbfabac520a9a4a9a4a9a4a9a40a2470203d20313b202f2f20a1b0cad6bbfaa1b10d0a",
    "hex",
  );
  expect(decode("a.php", bytes)).toEqual({
    path: "a.php",
    text: "// ──── 用户登录，保存手机号 ────\n$p = 1; // “手机”\r\n",
    encoding: "gb18030",
  });
  expect(decode("a.php", Buffer.from("中文"))).toEqual({ path: "a.php", text: "中文" });
  // A character of four bytes among everyday ones: 你好，㐁，你好你好….
  const four = [0xc4, 0xe3, 0xba, 0xc3, 0xa3, 0xac, 0x81, 0x39, 0xef, 0x30, 0xa3, 0xac];
  expect(reasonOf([...four, ...Array.from({ length: 4 }, () => [0xc4, 0xe3, 0xba, 0xc3]).flat()])).toBe(
    "text: 你好，㐁，你好你好你好你好",
  );
});

test("what only decodes as GB 18030 is not taken for Chinese", () => {
  const foreign = {
    "Latin 1": "2f2f206372e9e96520e0206c27c9636f6c652c20c9c90a",
    "one lucky pair": "2f2f20c9c90a",
    Cyrillic: "2f2f20cff0e8e2e5f220eaeee4f30a",
    "Shift JIS": "2f2f2082b182ea82cd90dd92e8837483408343838b82c582b70a",
    "EUC-JP": "2f2f20a4b3a4eca4cfc0dfc4eaa5d5a5a1a5a4a5eba4c7a4b90a",
    Big5: "2f2f20b36fac4fb35da977c0c9a141a5cea8d3ab4fa673a8cfa5ceaacc0a",
    "EUC-KR":
      "2f2f20c0cc20c6c4c0cfc0ba20bbe7bfebc0dac0c720c1a4bab8b8a620c0fac0e5c7cfb0ed20b7ceb1d7c0ce20bbf3c5c2b8a620c8aec0cec7cf0a",
    "Chinese that breaks off": "2f2f20d3c3bba7b5c7c2bccad60a2f2f20d3c3bb0a",
    "Chinese with a line in UTF-8": "2f2f20d3c3bba7b5c70a2f2f20e4bda0e5a5bde5908de5ad970a",
  };
  for (const [name, hex] of Object.entries(foreign))
    expect([name, reasonOf([...Buffer.from(hex, "hex")])]).toEqual([name, unnamed]);
});

test("what is no UTF-8 is named where it can be told", () => {
  expect(reasonOf([0xfe, 0xff, 0x4f, 0x60])).toContain("looks like UTF-16");
  expect(reasonOf([0x63, 0x61, 0x66, 0xe9, 0x0a])).toBe(unnamed);
  expect(reasonOf([0x61, 0, 0x62])).toMatch(/^binary/);
});

test("the attributes that macOS keeps beside a file are no source, and no reason to call a review incomplete", () => {
  expect(reasonOf([0x00, 0x05, 0x16, 0x07, 0x00, 0x02, 0x00, 0x00])).toBe("text: ");
});
