import type { Place } from "../../../domain/place.ts";
import { walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import { declaredScopes, miniProgramsInFocus, purposeOf } from "../../app-declarations.ts";
import type { Rule } from "../../rule.ts";
import { saysNothing } from "../purpose-text.ts";

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

export default {
  id: "notice/vague-purpose",
  clauses: ["D1"],
  severity: "warning",
  confidence: "medium",
  title: { en: "A purpose text does not name a purpose", "zh-CN": "用途说明没有说出用途" },
  literals: ["scope.user", "getUserProfile", "privacy_text"],
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
  },
} satisfies Rule;
