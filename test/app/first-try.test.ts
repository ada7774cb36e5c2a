import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";

/** Runs `npm run app:dev` with arguments; `onLine` hears every line, and may end it as Ctrl-C does. */
const run = async (
  args: readonly string[],
  onLine: (line: string, end: () => void) => void = () => undefined,
): Promise<{ readonly code: unknown; readonly text: string }> => {
  const child = spawn(process.execPath, ["tools/app-dev.mjs", ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  let rest = "";
  child.stdout.on("data", (bytes: Buffer) => {
    text += bytes.toString();
    const lines = (rest + bytes.toString()).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line, () => child.kill("SIGINT"));
  });
  child.stderr.on("data", (bytes: Buffer) => (text += bytes.toString()));
  const [code]: readonly unknown[] = await once(child, "exit");
  return { code, text };
};

test("a first try shows what would be posted, and ends", { timeout: 120_000 }, async () => {
  const { code, text } = await run(["--once"]);
  expect(text).toContain("Check guidepost: failure - This change introduces 7 errors");
  expect(text).toContain("pages/index/index.js:5\n**Error** · `consent/clipboard-auto-access` · D1");
  expect(text).toMatch(/This repository: http:\/\/127\.0\.0\.1:\d+\/r\/acme\/shop\n$/);
  expect(text).not.toContain("<!--");
  expect(code).toBe(0);
});

test("without --once it serves until Ctrl-C", { timeout: 120_000 }, async () => {
  let page: Promise<string> | undefined;
  const { code } = await run([], (line, end) => {
    const url = /The app's pages: (\S+)/.exec(line)?.[1];
    if (url === undefined) return;
    page = fetch(`${url}/rules`).then(async (answer) => answer.text());
    void page.finally(end);
  });
  expect(await page).toContain("<h1>Rules</h1>");
  expect(code).toBe(0);
});

test("an unknown option is said to be one", async () => {
  expect(await run(["--twice"])).toEqual({ code: 2, text: "The only option is --once; --twice is none.\n" });
});
