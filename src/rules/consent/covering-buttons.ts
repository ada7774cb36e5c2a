import { moduleOf } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Element } from "../../program/tree.ts";
import { elementAround } from "../markup-text.ts";
import { attributeOf } from "../privacy-uses.ts";
import type { Problem } from "../rule.ts";

/** Buttons that ask for data, by what they ask for. */
const asking = /^["'{]*get(?:UserInfo|PhoneNumber|RealtimePhoneNumber)\b/;
/** Hardly anything is to be seen of it: `opacity: 0`, `opacity:.1`. */
const unseen = /(?:^|[;\s"'])opacity\s*:\s*(?:0?\.(?:0\d*|1)|0(?:\.0+)?)\s*(?:;|!|$)/i;
const overPage = /position\s*:\s*(?:fixed|absolute)/i;
const wholeHeight = /(?:^|[;\s"'])height\s*:\s*100(?:%|vh)/i;
const wholeWidth = /(?:^|[;\s"'])width\s*:\s*100(?:%|vw)/i;

const styleOf = (element: Element | undefined): string =>
  element === undefined ? "" : (attributeOf(element, "style") ?? "").slice(0, 400);

/**
 * Buttons that ask for the profile or the phone number and lie unseen over the whole page, so that a tap on anything asks.
 * Only styles written at the element tell; a transparent button over one picture is the usual way to draw it.
 */
export function* coveringButtons(program: Program): Generator<Problem> {
  const seen = new Set<string>();
  for (const element of program.elements("button", "Button")) {
    const { path } = moduleOf(element);
    const type = attributeOf(element, "open-type") ?? attributeOf(element, "openType") ?? "";
    if (!asking.test(type) || seen.has(path) || program.isAside(path) || program.isForeignPlatform(element)) continue;
    const styles = `${styleOf(element)};${styleOf(elementAround(element))}`;
    if (![unseen, overPage, wholeHeight, wholeWidth].every((one) => one.test(styles))) continue;
    seen.add(path);
    yield {
      place: program.placeOf({ ...element, end: element.openEnd }),
      message: {
        en: "An unseen button lies over the whole page, so that a tap on anything asks for the user's data: show it as a button of its own that says what it asks for.",
        "zh-CN":
          "一个看不见的授权按钮盖住整个页面，用户点任何地方都会被索取信息：请做成看得见的按钮，并写明索取什么、用于什么。",
      },
      data: [type.includes("Phone") ? "phone" : "profile"],
    };
  }
}
