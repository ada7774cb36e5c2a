import { expect, test } from "vitest";
import { decode } from "../../src/local/decode.ts";

const reasonOf = (bytes: readonly number[]): string => {
  const result = decode("a.js", Buffer.from(bytes));
  return typeof result === "string" ? `text: ${result}` : `${result.reason}: ${result.diagnostic.message.en}`;
};

test("UTF-8 with and without byte order mark", () => {
  expect(reasonOf([0xef, 0xbb, 0xbf, 0xe4, 0xbd, 0xa0])).toBe("text: 你");
  expect(reasonOf([0xe4, 0xbd, 0xa0])).toBe("text: 你");
  expect(reasonOf([])).toBe("text: ");
});

test("what is no UTF-8 is named where it can be told", () => {
  expect(reasonOf([0xc4, 0xe3, 0xba, 0xc3])).toContain("looks like GBK");
  expect(reasonOf([0xfe, 0xff, 0x4f, 0x60])).toContain("looks like UTF-16");
  expect(reasonOf([0x63, 0x61, 0x66, 0xe9, 0x0a])).toBe(
    "unreadable: Not analysed: the file is not UTF-8; save it as UTF-8.",
  );
  expect(reasonOf([0x61, 0, 0x62])).toMatch(/^binary/);
});

test("the attributes that macOS keeps beside a file are no source, and no reason to call a review incomplete", () => {
  expect(reasonOf([0x00, 0x05, 0x16, 0x07, 0x00, 0x02, 0x00, 0x00])).toBe("text: ");
});
