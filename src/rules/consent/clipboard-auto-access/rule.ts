import { momentOf } from "../../moments.ts";
import { callsEverywhere } from "../../privacy-uses.ts";
import type { Rule } from "../../rule.ts";
import { calleePlace, isConsent, unpromptedStart } from "../unprompted.ts";

const readers = ["wx.getClipboardData", "navigator.clipboard.readText", "navigator.clipboard.read"];
const writers = ["wx.setClipboardData", "navigator.clipboard.writeText"];

export default {
  id: "consent/clipboard-auto-access",
  clauses: ["D1"],
  severity: "error",
  confidence: "high",
  title: { en: "The clipboard is used without a user's act", "zh-CN": "未经用户操作读写剪贴板" },
  literals: ["getClipboardData", "setClipboardData", "navigator.clipboard"],
  *check(program) {
    for (const call of callsEverywhere(program, [...readers, ...writers])) {
      const start = unpromptedStart(program, call);
      if (!start || program.isGuarded(call, isConsent)) continue;
      const reads = readers.includes(program.apiOf(call.callee) ?? "");
      const when = momentOf(start.entry);
      yield {
        place: calleePlace(program, start.call),
        message: reads
          ? {
              en: `The clipboard, which may hold anything the user has copied, is read ${when.en} without a tap: read it when the user chooses to paste.`,
              "zh-CN": `${when["zh-CN"]}未经用户操作就读取剪贴板，其中可能有用户复制的任何内容：请在用户点击粘贴时再读取。`,
            }
          : {
              en: `The user's clipboard is overwritten ${when.en} without a tap: write it when the user chooses to copy.`,
              "zh-CN": `${when["zh-CN"]}未经用户操作就改写用户的剪贴板：请在用户点击复制时再写入。`,
            },
        data: ["clipboard"],
        severity: reads ? "error" : "warning",
      };
    }
  },
} satisfies Rule;
