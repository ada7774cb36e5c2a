import { expect, test } from "vitest";
import { errorFields, jsonLog } from "../../src/app/log.ts";

test("of an error its kind and code are told, never what it says", () => {
  const refused = Object.assign(new TypeError("no such user 13800138000"), { code: "ECONNREFUSED", status: 503 });
  const lines: string[] = [];
  const log = jsonLog(
    (line) => lines.push(line),
    () => 0,
  );
  log("error", "queue", errorFields(refused));
  log("error", "queue", errorFields({ message: "no such user", code: "57P03", queue: "reviews" }));
  log("error", "queue", errorFields("no such user"));
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { ...first, error: "TypeError", code: "ECONNREFUSED", status: 503 },
    { ...first, error: "object", code: "57P03" },
    { ...first, error: "string" },
  ]);
});

const first = { time: "1970-01-01T00:00:00.000Z", level: "error", message: "queue" };
