import type { Place } from "../../../domain/place.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import { declaredScopes, miniProgramsInFocus, purposeOf } from "../../app-declarations.ts";
import type { Rule } from "../../rule.ts";
import { asksVaguely, saysNothing } from "../purpose-text.ts";

/** Words of what a dialog asks for, in both scripts. */
const shownData = [
  "手机",
  "手機",
  "位置",
  "定位",
  "头像",
  "頭像",
  "昵称",
  "授权",
  "授權",
  "权限",
  "權限",
  "信息",
  "实名",
];

interface Purpose {
  readonly text: string;
  readonly place: Place;
  /** What the text is shown for. */
  readonly subject: string;
}

function* ofManifests(program: Program): Generator<Purpose> {
  for (const mini of miniProgramsInFocus(program)) {
    for (const { name } of declaredScopes(program, mini)) {
      const { node } = purposeOf(program, mini, name);
      if (node?.kind === "data-scalar" && typeof node.value === "string")
        yield { text: node.value, place: program.placeOf(node), subject: name.slice(0, 40) };
    }
  }
}

function* ofProfileCalls(program: Program): Generator<Purpose> {
  for (const call of program.calls("wx.getUserProfile")) {
    const desc = program.argument(call, 0, "desc");
    if (desc?.kind === "string") yield { text: desc.value, place: program.placeOf(desc), subject: "getUserProfile" };
  }
}

/** `privacy_text` of the privacy setting that a third-party platform sends, in JSON or in the code of any language. */
function* ofPrivacySettings(program: Program): Generator<Purpose> {
  for (const module of program.modules("privacy_text")) {
    const found: Purpose[] = [];
    walk(module, (node) => {
      if (
        node.kind === "data-entry" &&
        node.key === "privacy_text" &&
        node.value.kind === "data-scalar" &&
        typeof node.value.value === "string"
      ) {
        found.push({ text: node.value.value, place: program.placeOf(node.value), subject: "privacy_text" });
      } else if (node.kind === "entry" && node.key === "privacy_text" && node.value.kind === "string") {
        found.push({ text: node.value.value, place: program.placeOf(node.value), subject: "privacy_text" });
      }
    });
    yield* found;
  }
}

/** What a dialog or a page says when it asks for data: "为了更好的体验，需要获取您的手机号". */
function* ofShownTexts(program: Program): Generator<Place> {
  const seen = new Set<string>();
  for (const { text, node } of program.visibleTexts()) {
    if (!asksVaguely(text)) continue;
    const { path } = moduleOf(node);
    const side = program.sideOf(path);
    const key = `${path} ${text}`;
    if ((side !== "miniprogram" && side !== "web") || seen.has(key)) continue;
    seen.add(key);
    yield program.placeOf(node);
  }
}

export default {
  id: "notice/vague-purpose",
  clauses: ["D1"],
  severity: "warning",
  confidence: "medium",
  title: { en: "A purpose text does not name a purpose", "zh-CN": "用途说明没有说出用途" },
  literals: [
    "scope.user",
    "getUserProfile",
    "privacy_text",
    "更好",
    "更优",
    "优质",
    "優質",
    "方便您",
    "的体验",
    "正常使用",
  ],
  company: ["scope.user", "getUserProfile", "privacy_text", ...shownData],
  *check(program) {
    for (const { text, place, subject } of [
      ...ofManifests(program),
      ...ofProfileCalls(program),
      ...ofPrivacySettings(program),
    ]) {
      // An empty one is missing, not vague; a key of a translation cannot be judged.
      if (text.trim() === "" || text.startsWith("%") || program.isAside(place.path) || !saysNothing(text)) continue;
      yield {
        place,
        message: {
          en: `The text for ${subject} does not say what the data is used for: name the feature that needs it.`,
          "zh-CN": `${subject} 的说明没有写明数据的用途：请写出具体是哪个功能需要。`,
        },
      };
    }
    for (const place of ofShownTexts(program)) {
      yield {
        place,
        message: {
          en: "Users are asked for data for a better service or experience, which says nothing: name the feature that needs it.",
          "zh-CN": "只以“更好的服务”“更好的体验”为由索取用户数据，等于没有说明用途：请写出具体是哪个功能需要。",
        },
      };
    }
  },
} satisfies Rule;
