import { walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Module, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import type { Rule } from "../../rule.ts";

/** A call of the platform's content checks, written as code: awaited, assigned, tested or chained. */
const disabledCall =
  /(?:=|await|return|if\s*\(|\?|^)\s*[\w.!$]*\b((?:msg|img|text|media|content)_?(?:sec_?)?check(?:async)?\w*)\s*\(/im;

const isStillCalled = (module: Module, name: string): boolean => {
  let called = false;
  walk(module, (node) => {
    if (node.kind !== "call") return;
    const callee = lastNameOf(node.callee);
    if (callee.toLowerCase() === name.toLowerCase()) called = true;
  });
  return called;
};

/** Settings that say whether what users write is checked; what staff write is their own affair. */
const switchName =
  /^(?!.*admin)\w*(?:check(?:content|text|msg|img|image|media|ugc)|(?:content|text|msg|img|image|media|ugc)(?:sec(?:urity)?)?check|seccheck)(?:enabled?|open|on|switch)?$/;
const platformCheck = /(?:msg|img)_?sec_?check|media_?check_?async/i;

/** The settings of a module, made once for all, that switch the check off: `CLIENT_CHECK_CONTENT: false`. */
const switchedOff = (program: Program, module: Module): readonly Node[] => {
  const side = program.sideOf(module.path);
  if (side === "miniprogram" || side === "web" || side === "library") return [];
  const found: Node[] = [];
  walk(module, (node) => {
    const name =
      node.kind === "entry"
        ? node.key
        : node.kind === "declare" && node.target.kind === "name"
          ? node.target.name
          : undefined;
    if (name === undefined || (node.kind !== "entry" && node.kind !== "declare")) return node.kind !== "function";
    if (node.value?.kind === "boolean" && !node.value.value && switchName.test(name.toLowerCase().replaceAll("_", "")))
      found.push(node);
    return true;
  });
  return found;
};

const literals = [
  "ecCheck",
  "ec_check",
  "ontentCheck",
  "ontent_check",
  "mediaCheck",
  "media_check",
  "textCheck",
  "heckContent",
  "CHECK_CONTENT",
  "CONTENT_CHECK",
  "SEC_CHECK",
];

export default {
  id: "content/check-disabled",
  clauses: ["O4"],
  severity: "warning",
  confidence: "medium",
  title: { en: "The check of user content is switched off", "zh-CN": "内容安全检测被关闭" },
  literals,
  *check(program) {
    let hasCheck: boolean | undefined;
    for (const module of program.modules(...literals)) {
      if (program.isAside(module.path)) continue;
      for (const node of switchedOff(program, module)) {
        // A flag of this name in a project that never calls the platform's check is about something else.
        hasCheck ??= program.search(platformCheck).length > 0;
        if (!hasCheck) break;
        yield {
          place: program.placeOf(node),
          message: {
            en: "What users publish is not checked, because this setting switches the content check off: switch it on before others see the content.",
            "zh-CN": "该配置关闭了内容安全检测，用户发布的内容未经检测就会展示给他人：请开启检测。",
          },
          data: ["message"],
        };
      }
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
