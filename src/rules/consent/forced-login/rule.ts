import { moduleOf } from "../../../program/adopt.ts";
import { stemOf } from "../../../program/mini-programs.ts";
import type { Entry, Program } from "../../../program/program.ts";
import type { Call, Expression, Node } from "../../../program/tree.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";

const navigations = ["wx.reLaunch", "wx.redirectTo", "wx.navigateTo"];
/** The last parts of a path that name a page for logging in or giving a phone number. */
const loginPage =
  /(?:^|[/_-])(?:\w*login|log-in|signin|sign-in|auth|authori[sz]e|authorization|bind\w*|\w*register|phone|mobile)(?:[/_-]?(?:index|page|login))?$/i;
const appFile = /(?:^|\/)app\.\w+$/i;
/** Functions that run whenever the program is opened or comes back. */
const opening = new Set(["onLaunch", "onShow", "useLaunch", "componentDidShow", "componentDidMount", "useDidShow"]);
const pageOpening = new Set([
  ...opening,
  "onLoad",
  "onReady",
  "useLoad",
  "created",
  "mounted",
  "attached",
  "onMounted",
  "useEffect",
]);

/** The app's own opening, or that of the page that everybody sees first. */
const isOpening = (program: Program, { kind, name, function: fn }: Entry): boolean => {
  const { path } = moduleOf(fn);
  if (name === "onLaunch" || name === "useLaunch") return true;
  if (opening.has(name) && (kind === "launch" || appFile.test(path))) return true;
  return kind === "life-cycle" && pageOpening.has(name) && program.miniProgramOf(path)?.pages[0] === stemOf(path);
};

/** The dialog that a function answers without a look at the answer: either button leads on, so that nothing is chosen. */
const idleDialogOf = ({ name, function: fn }: Entry): Call | undefined => {
  if (name !== "wx.showModal" || fn.kind !== "function" || /confirm|cancel/i.test(codeOf(fn))) return undefined;
  let at = fn.parent;
  for (let hops = 0; at && at.kind !== "call" && hops < 3; hops++) at = at.parent;
  return at?.kind === "call" ? at : undefined;
};

/** How a call is reached; a dialog that leaves no choice counts as what shows it. */
const entriesOf = (program: Program, call: Call): readonly Entry[] =>
  program.entriesOf(call).flatMap((entry) => {
    const dialog = idleDialogOf(entry);
    return dialog ? program.entriesOf(dialog) : [entry];
  });

const phoneName = /phone|mobile/i;

/** The question for the user's phone number that sends who has given none away; it decides, wherever the page then opens. */
const phoneAsked = (call: Call): Expression | undefined => {
  for (let at: Node | undefined = call; at && at.kind !== "function"; at = at.parent)
    if (at.parent?.kind === "if" && at.parent.test !== at && phoneName.test(codeOf(at.parent.test).slice(0, 200)))
      return at.parent.test;
  return undefined;
};

const isForced = (program: Program, call: Call): boolean => {
  const entries = entriesOf(program, call);
  return entries.length > 0 && entries.every((entry) => isOpening(program, entry));
};

/** Statements of a function that does nothing but lead to the page. */
const HELPER_LENGTH = 3;

/**
 * Where opening the program leads to the page: the call itself, or that of a helper which does nothing else. A call that
 * other moments reach as well answers an expired session; only what the start alone leads to is forced on all.
 */
const forcedBy = (program: Program, call: Call): Call | undefined => {
  if (isForced(program, call)) return call;
  const helper = program.enclosingFunction(call);
  const isHelper = helper !== undefined && helper.name !== undefined && helper.body.length <= HELPER_LENGTH;
  if (!isHelper || call.parent?.kind !== "expression" || call.parent.parent !== helper) return undefined;
  return program.callersOf(helper).find((caller) => isForced(program, caller));
};

/** The page that a call leads to, without query; undefined when it is not constant. */
const pageOf = (program: Program, call: Call): string | undefined =>
  program.textOf(program.argument(call, 0, "url"))?.split("?", 1)[0];

export default {
  id: "consent/forced-login",
  clauses: ["D1"],
  severity: "warning",
  confidence: "medium",
  title: { en: "Opening the program forces the user to log in", "zh-CN": "打开小程序即强制登录" },
  literals: ["reLaunch", "redirectTo", "navigateTo"],
  *check(program) {
    for (const call of program.calls(...navigations)) {
      const { path } = moduleOf(call);
      if (program.sideOf(path) !== "miniprogram" || program.isAside(path)) continue;
      const page = pageOf(program, call);
      if (page === undefined || !loginPage.test(page)) continue;
      const forced = forcedBy(program, call);
      if (!forced) continue;
      yield {
        place: program.placeOf(phoneAsked(forced) ?? forced.callee),
        message: {
          en: `Whoever opens the program is sent to ${page.slice(0, 60)} before seeing anything of it: let users look around, and ask for login or a phone number when a feature needs it.`,
          "zh-CN": `用户一打开小程序就被带到 ${page.slice(0, 60)}，还没看到任何内容：请允许先浏览，在功能确有需要时再要求登录或提供手机号。`,
        },
      };
    }
  },
} satisfies Rule;
