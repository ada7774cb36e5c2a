import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const sizeOf = (part: string): number =>
  readdirSync(join("dist", part), { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join("dist", part, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);

describe("dist", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "guidepost-dist-"));
    cpSync("dist", join(folder, "dist"), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("runs from elsewhere, with no node_modules beside it", () => {
    const cli = join(folder, "dist", "cli", "index.js");
    const report = execFileSync(process.execPath, [cli, "demo", "--format", "json"], { cwd: folder, encoding: "utf8" });
    const severities = [...report.matchAll(/"severity": ?"(\w+)"/g)].map((match) => match[1]);
    expect(new Set(severities)).toEqual(new Set(["error", "warning", "notice"]));
  });

  test("holds no asset that the bundler copied by itself", () => {
    const shells = ["action", "cli"].flatMap((shell) => readdirSync(join("dist", shell)));
    expect(shells.filter((name) => !/^(?:index\.js|\d+\.index\.js|licenses\.txt|package\.json)$/.test(name))).toEqual(
      [],
    );
  });

  test("stays small enough to be fetched on every run", () => {
    expect(sizeOf("cli") + sizeOf("wasm")).toBeLessThan(4_000_000);
    expect(sizeOf("action") + sizeOf("wasm")).toBeLessThan(4_000_000);
  });
});
