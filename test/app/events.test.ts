import { describe, expect, test } from "vitest";
import { readEvent } from "../../src/app/events.ts";
import { from } from "./deliver.ts";

const head = "c".repeat(40);
const person = { id: 9, type: "User" };
const comment = {
  action: "created",
  issue: { number: 7, pull_request: {} },
  comment: { id: 5, body: "/guidepost review", user: { id: 9 } },
  sender: person,
  ...from,
};
const button = {
  action: "requested_action",
  check_run: { id: 3, external_id: "7/1", head_sha: head },
  requested_action: { identifier: "explain" },
  sender: person,
  ...from,
};
const run = { action: "completed", workflow_run: { head_sha: head, event: "pull_request_target" }, ...from };

const wishOf = (event: string, payload: unknown): unknown => readEvent(event, payload).wish;

describe("what an event asks for", () => {
  test("a comment, a button and a workflow's run are read as ids, without anybody's words", () => {
    expect(wishOf("issue_comment", comment)).toEqual({
      kind: "command",
      command: { pull: 7, actor: 9, by: { kind: "comment", comment: 5 } },
    });
    expect(wishOf("check_run", button)).toEqual({
      kind: "command",
      command: { pull: 7, actor: 9, by: { kind: "button", identifier: "explain", checkRun: 3, head } },
    });
    expect(wishOf("workflow_run", run)).toEqual({ kind: "find-pulls", head });
  });

  test.each([
    ["a comment that is edited", "issue_comment", { ...comment, action: "edited" }],
    ["a comment on an issue", "issue_comment", { ...comment, issue: { number: 7 } }],
    ["a comment without a command", "issue_comment", { ...comment, comment: { ...comment.comment, body: "good" } }],
    ["a comment without words", "issue_comment", { ...comment, comment: { ...comment.comment, body: null } }],
    ["a bot's comment", "issue_comment", { ...comment, sender: { id: 9, type: "Bot" } }],
    ["a comment sent by another", "issue_comment", { ...comment, sender: { id: 10, type: "User" } }],
    [
      "a button of a merge group's check",
      "check_run",
      { ...button, check_run: { ...button.check_run, external_id: "0/1" } },
    ],
    ["a button of no check of ours", "check_run", { ...button, check_run: { ...button.check_run, external_id: "x" } }],
    ["a button without a name", "check_run", { ...button, requested_action: {} }],
    ["a run of a push", "workflow_run", { ...run, workflow_run: { head_sha: head, event: "push" } }],
    ["a run of no commit", "workflow_run", { ...run, workflow_run: { head_sha: "main", event: "pull_request" } }],
  ])("%s asks for nothing", (_name, event, payload) => {
    expect(wishOf(event, payload)).toEqual({ kind: "nothing" });
  });
});
