import { describe, expect, test } from "vitest";
import { isCommand, parseCommand } from "../../src/app/commands/parse-command.ts";

const rule = { kind: "rule", rule: "secrets/app-secret" };
const finding = { kind: "finding", fingerprint: "0f1e2d3c" };

describe("a comment's first line", () => {
  test.each([
    ["/guidepost", { do: "help" }],
    ["/guidepost help", { do: "help" }],
    ["/Guidepost Review  ", { do: "review" }],
    ["/guidepost review\r\n\r\nthanks!", { do: "review" }],
    ["／guidepost：review", { do: "review" }],
    ["/guidepost explain secrets/app-secret", { do: "explain", target: rule }],
    ["/guidepost explain `0F1E2D3C`", { do: "explain", target: finding }],
    ["/guidepost explain #0f1e2d3c", { do: "explain", target: finding }],
    [
      "/guidepost ignore 0f1e2d3c -- only on the test bench",
      { do: "ignore", target: finding, reason: "only on the test bench", until: undefined },
    ],
    [
      "/guidepost ignore secrets/app-secret -- a sample - not real until 2027-01-31",
      { do: "ignore", target: rule, reason: "a sample - not real", until: "2027-01-31" },
    ],
    [
      "/guidepost ignore 0f1e2d3c — a phone's dash [until=2027-01-31]",
      { do: "ignore", target: finding, reason: "a phone's dash", until: "2027-01-31" },
    ],
    [
      "/guidepost　ignore　0f1e2d3c——仅测试环境使用，至 2027-01-31",
      { do: "ignore", target: finding, reason: "仅测试环境使用", until: "2027-01-31" },
    ],
    [
      "/guidepost ignore 0f1e2d3c：已报备（截至：2027-01-31）",
      { do: "ignore", target: finding, reason: "已报备", until: "2027-01-31" },
    ],
    [
      "/guidepost ignore 0f1e2d3c-- until the release",
      { do: "ignore", target: finding, reason: "until the release", until: undefined },
    ],
  ])("%j is a command", (body, command) => {
    expect(parseCommand(body)).toEqual(command);
    expect(isCommand(body)).toBe(true);
  });

  test.each([
    ["/guidepost approve", "unknown-command"],
    ["/guidepost review now", "too-much"],
    ["/guidepost explain", "no-target"],
    ["/guidepost explain everything", "no-target"],
    ["/guidepost explain ../../etc/passwd", "no-target"],
    ["/guidepost explain 0f1e2d3", "no-target"],
    ["/guidepost explain secrets/app-secret and more", "too-much"],
    ["/guidepost ignore * -- all", "no-target"],
    ["/guidepost ignore 0f1e2d3c", "no-reason"],
    ["/guidepost ignore 0f1e2d3c --", "no-reason"],
    ["/guidepost ignore 0f1e2d3c because", "no-reason"],
    ["/guidepost ignore 0f1e2d3c -- until 2027-01-31", "no-reason"],
    ["/guidepost ignore 0f1e2d3c -- for now until 2027-02-30", "bad-date"],
    ["/guidepost ignore 0f1e2d3c -- for now until 31.12.2027", "bad-date"],
    [`/guidepost ignore 0f1e2d3c -- ${"x".repeat(501)}`, "reason-too-long"],
  ])("%j is one with a mistake", (body, because) => {
    expect(parseCommand(body)).toEqual({ do: "nothing", because });
  });

  test.each([
    "",
    "Please run /guidepost review",
    "\n/guidepost review",
    " /guidepost review",
    "    /guidepost review",
    "> /guidepost ignore 0f1e2d3c -- quoted",
    "```\n/guidepost review\n```",
    "`/guidepost review`",
    "<!-- -->\n/guidepost review",
    "/guideposts review",
    "/guidepost-ignore x",
    "\u200b/guidepost review",
    `/guidepost ${" ".repeat(2_000)}review`,
  ])("%j is none", (body) => {
    expect(parseCommand(body)).toBeUndefined();
    expect(isCommand(body)).toBe(false);
  });

  test("what a database cannot store is left out", () => {
    expect(parseCommand("/guidepost ignore 0f1e2d3c -- a\0b \ud800")).toMatchObject({ reason: "ab \ufffd" });
  });

  test("a line made to be slow is read at once", () => {
    for (const filler of [" ", "-", "：", "至", "until ", "[", "`", "until 1"]) {
      const body = `/guidepost ignore 0f1e2d3c -- ${filler.repeat(Math.floor(960 / filler.length))}`;
      expect(parseCommand(body)?.do).toBeDefined();
    }
  });
});
