import type { Edit } from "../../../domain/finding.ts";
import { preciseLocationInfos, requiredPrivateInfos } from "../../../knowledge/declarations.ts";
import { moduleOf } from "../../../program/adopt.ts";
import { dataAt } from "../../../program/data.ts";
import type { Program } from "../../../program/program.ts";
import type { DataNode } from "../../../program/tree.ts";
import { declaredNames, manifestPlace, miniProgramsInFocus, type Declared } from "../../app-declarations.ts";
import type { Problem, Rule } from "../../rule.ts";

/** Takes an item out of its list with the comma that goes with it. */
const removal = (program: Program, node: DataNode): Edit => {
  const { text } = moduleOf(node);
  const after = /^\s*,[^\S\n]*/.exec(text.slice(node.end, node.end + 200));
  const before = /,\s*$/.exec(text.slice(Math.max(0, node.start - 200), node.start));
  const start = after ? node.start : node.start - (before?.[0].length ?? 0);
  return { ...program.placeOf({ ...node, start, end: node.end + (after?.[0].length ?? 0) }), text: "" };
};

const unknownName = (program: Program, { name, node }: Declared): Problem => ({
  place: program.placeOf(node),
  message: {
    en: `requiredPrivateInfos takes only the eight interfaces of location and address, not ${name.slice(0, 40)}: remove it, as the upload is refused with it.`,
    "zh-CN": `requiredPrivateInfos 只接受八个位置与地址接口，不含 ${name.slice(0, 40)}：请删除，否则上传会被拒绝。`,
  },
  fix: { description: { en: "Remove the name.", "zh-CN": "删除该名称。" }, edits: [removal(program, node)] },
});

const clash = (program: Program, fuzzy: Declared, precise: Declared): Problem => ({
  place: program.placeOf(fuzzy.node),
  severity: "warning",
  message: {
    en: `getFuzzyLocation and ${precise.name} exclude each other in requiredPrivateInfos: keep the fuzzy one unless the feature needs the exact position.`,
    "zh-CN": `requiredPrivateInfos 中 getFuzzyLocation 与 ${precise.name} 互斥：除非功能确需精确位置，请只保留模糊定位。`,
  },
  data: ["location"],
});

export default {
  id: "consent/private-info-invalid",
  clauses: ["D1"],
  severity: "error",
  confidence: "high",
  title: {
    en: "requiredPrivateInfos holds a wrong or conflicting name",
    "zh-CN": "requiredPrivateInfos 含无效或互斥的名称",
  },
  literals: ["requiredPrivateInfos"],
  *check(program) {
    for (const mini of miniProgramsInFocus(program)) {
      const declared = declaredNames(program, mini, "requiredPrivateInfos") ?? [];
      for (const one of declared) if (!requiredPrivateInfos.includes(one.name)) yield unknownName(program, one);
      const fuzzy = declared.find(({ name }) => name === "getFuzzyLocation");
      const precise = declared.find(({ name }) => preciseLocationInfos.includes(name));
      if (fuzzy && precise) yield clash(program, fuzzy, precise);
      const pages =
        mini.framework === "uni-app"
          ? program.module(mini.root === "" ? "pages.json" : `${mini.root}/pages.json`)
          : undefined;
      const lost = dataAt(pages?.data, "requiredPrivateInfos");
      const place = lost?.parent?.kind === "data-entry" ? program.placeOf(lost.parent) : undefined;
      if (place && manifestPlace(program, mini, "requiredPrivateInfos")) {
        yield {
          place,
          severity: "warning",
          message: {
            en: "uni-app does not emit requiredPrivateInfos from pages.json: move it to mp-weixin in manifest.json.",
            "zh-CN": "uni-app 不会输出 pages.json 中的 requiredPrivateInfos：请移到 manifest.json 的 mp-weixin 下。",
          },
        };
      }
    }
  },
} satisfies Rule;
