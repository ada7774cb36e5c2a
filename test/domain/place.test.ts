import { describe, expect, it } from "vitest";
import { LineTable } from "../../src/domain/place.ts";

describe("LineTable", () => {
  it("counts lines as git does, whatever stands before LF", () => {
    for (const end of ["\n", "\r\n", "\r\r\n"]) {
      const text = `<?php${end}$a = 1;${end}log($a);${end}`;
      const table = new LineTable(text);
      expect(table.count).toBe(4);
      expect(table.at(text.indexOf("log"))).toEqual({ line: 3, column: 1 });
      expect(table.startOf(2)).toBe(text.indexOf("$a"));
    }
  });

  it("takes a CR alone for a character of its line, on which no diff has a hunk of its own", () => {
    expect(new LineTable("a\rb\rc").at(4)).toEqual({ line: 1, column: 5 });
  });
});
