import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("without a browser, one sentence says what to install", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["test/browser/run.ts"], {
    env: { PATH: "/nowhere" },
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toBe(
    "No Chromium was found: install Debian's package chromium, or set CHROMIUM to the path of a Chromium or Chrome.\n",
  );
});
