import { walk } from "../../../program/adopt.ts";
import type { Module } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";

/** A call of the platform's content checks, written as code: awaited, assigned, tested or chained. */
const disabledCall =
  /(?:=|await|return|if\s*\(|\?|^)\s*[\w.!$]*\b((?:msg|img|text|media|content)_?(?:sec_?)?check(?:async)?\w*)\s*\(/im;

const isStillCalled = (module: Module, name: string): boolean => {
  let called = false;
  walk(module, (node) => {
    if (node.kind !== "call") return;
    const callee =
      node.callee.kind === "member" ? node.callee.property : node.callee.kind === "name" ? node.callee.name : "";
    if (callee.toLowerCase() === name.toLowerCase()) called = true;
  });
  return called;
};

export default {
  id: "content/check-disabled",
  clauses: ["O4"],
  severity: "warning",
  confidence: "medium",
  title: { en: "The check of user content is commented out", "zh-CN": "内容安全检测被注释掉" },
  literals: ["ecCheck", "ec_check", "ontentCheck", "ontent_check", "mediaCheck", "media_check", "textCheck"],
  *check(program) {
    for (const module of program.modules(
      "ecCheck",
      "ec_check",
      "ontentCheck",
      "ontent_check",
      "mediaCheck",
      "media_check",
      "textCheck",
    )) {
      if (program.isAside(module.path)) continue;
      const told = new Set<string>();
      for (const comment of module.comments) {
        const name = disabledCall.exec(comment.text.replace(/^\s*(?:\/\/|#|\/\*+|\*)\s?/gm, ""))?.[1];
        if (!name || told.has(name) || isStillCalled(module, name)) continue;
        told.add(name);
        yield {
          place: program.placeOf(comment),
          message: {
            en: "What users publish is no longer checked, because the call of the content check is commented out: switch it on again before others see the content.",
            "zh-CN": "内容安全检测调用被注释掉，用户发布的内容未经检测就会展示给他人：请恢复检测。",
          },
          data: ["message"],
        };
      }
    }
  },
} satisfies Rule;
