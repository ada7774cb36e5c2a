import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeReport } from "../../src/action/write-report.ts";

let root: string;
let workspace: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "guidepost-report-")));
  workspace = join(root, "workspace");
  mkdirSync(workspace);
  mkdirSync(join(root, "outside"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const write = async (path: string): Promise<string> => writeReport(workspace, path, () => "report");

describe("a report file", () => {
  test.each(["report.json", "out/deep/报告.json", "./a b.json"])("%s lies in the workspace", async (path) => {
    expect(await write(path)).toBe(path);
    expect(readFileSync(join(workspace, path), "utf8")).toBe("report");
  });

  test("replaces a longer one that is there", async () => {
    writeFileSync(join(workspace, "report.json"), "something longer than that");
    await write("report.json");
    expect(readFileSync(join(workspace, "report.json"), "utf8")).toBe("report");
  });

  test("may lie elsewhere when the workflow says so, even where the workspace itself is a link", async () => {
    await write(join(root, "outside", "report.json"));
    expect(readFileSync(join(root, "outside", "report.json"), "utf8")).toBe("report");
    symlinkSync(workspace, join(root, "link"));
    await writeReport(join(root, "link"), "out/report.json", () => "report");
    expect(existsSync(join(workspace, "out", "report.json"))).toBe(true);
  });
});

describe("a pull request that is checked out cannot lead a report elsewhere", () => {
  test.each(["report.json", "out/report.json", "out/deep/report.json"])("by a link on the way to %s", async (path) => {
    const [first = ""] = path.split("/");
    writeFileSync(join(root, "outside", "key"), "secret");
    symlinkSync(first === path ? join(root, "outside", "key") : join(root, "outside"), join(workspace, first));
    await expect(write(path)).rejects.toThrow("symbolic link");
    expect(readFileSync(join(root, "outside", "key"), "utf8")).toBe("secret");
    expect(existsSync(join(root, "outside", "report.json"))).toBe(false);
    expect(existsSync(join(root, "outside", "deep"))).toBe(false);
  });

  test("by a link to nowhere", async () => {
    symlinkSync(join(root, "outside", "new"), join(workspace, "report.json"));
    symlinkSync(join(root, "outside", "folder"), join(workspace, "out"));
    await expect(write("report.json")).rejects.toThrow("symbolic link");
    await expect(write("out/report.json")).rejects.toThrow(/ENOENT|EEXIST/);
    expect(existsSync(join(root, "outside", "new")) || existsSync(join(root, "outside", "folder"))).toBe(false);
  });

  test("a link within the workspace is the author's own", async () => {
    mkdirSync(join(workspace, "reports"));
    symlinkSync("reports", join(workspace, "out"));
    await write("out/report.json");
    expect(existsSync(join(workspace, "reports", "report.json"))).toBe(true);
  });
});
