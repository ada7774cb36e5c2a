// The pages in a real browser: `npm run test:browser`. Chromium comes from the system, for the registry has none.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const folders = (process.env["PATH"] ?? "").split(delimiter);
const chosen = process.env["CHROMIUM"];
const found = [
  ...(chosen ? [chosen] : []),
  ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
].find(isProgram);

if (found === undefined) {
  process.stderr.write(
    "No Chromium was found: install Debian's package chromium, or set CHROMIUM to the path of a Chromium or Chrome.\n",
  );
  process.exitCode = 1;
} else {
  process.env["CHROMIUM"] = found;
  const { startVitest } = await import("vitest/node");
  await startVitest("test", [], {
    include: ["test/browser/*.browser.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    watch: false,
  });
}
