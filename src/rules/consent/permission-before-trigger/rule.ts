import { dataWords } from "../../../domain/data-words.ts";
import type { DataKind } from "../../../domain/data.ts";
import { own } from "../../../domain/own.ts";
import type { Text } from "../../../domain/text.ts";
import { privacyInterfaces, type PrivacyInterface } from "../../../knowledge/privacy-interfaces.ts";
import { moduleOf } from "../../../program/adopt.ts";
import { stemOf } from "../../../program/mini-programs.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Element, Expression } from "../../../program/tree.ts";
import { momentOf } from "../../moments.ts";
import { attributeOf, callsEverywhere, pathOf, privacyLiterals, privacyUses } from "../../privacy-uses.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Problem, Rule } from "../../rule.ts";
import { coveringButtons } from "../covering-buttons.ts";
import { calleePlace, isConsent, unpromptedStart, type Unprompted } from "../unprompted.ts";

/** Listeners and the map's own dot read nothing by themselves; the clipboard has a rule of its own. */
const asksNothing = new Set([
  "wx.onLocationChange",
  "MapContext.moveToLocation",
  "wx.getClipboardData",
  "wx.setClipboardData",
]);

const isAsked = (row: PrivacyInterface): boolean =>
  row.data !== undefined && row.data !== "device" && !asksNothing.has(row.api ?? "");

/** Interfaces of browsers and the JS-SDK that ask for a permission, and the kind of data they give. */
const pageApis: Readonly<Record<string, DataKind>> = {
  "wx.getLocation": "location",
  "wx.openAddress": "address",
  "wx.startRecord": "recording",
  "wx.chooseImage": "photo",
  "wx.chooseInvoice": "invoice",
  "navigator.geolocation.getCurrentPosition": "location",
  "navigator.geolocation.watchPosition": "location",
  "navigator.mediaDevices.getUserMedia": "recording",
};

/** Kinds of capability that a page may be made for: who opens such a page from another one has asked for it. */
const featureKeys = new Set(["Camera", "Record", "BlueTooth", "Album", "MessageFile"]);

const isPage = (program: Program, { entry }: Unprompted): boolean => {
  const { path } = moduleOf(entry.function);
  const mini = program.miniProgramOf(path);
  return (
    entry.kind !== "life-cycle" ||
    mini === undefined ||
    mini.pages.length === 0 ||
    mini.pages.includes(stemOf(path)) ||
    /(?:^|\/)app\.\w+$/i.test(path)
  );
};

/** A page that opens by a choice of the user: neither the first one nor one of the tab bar. */
const isChosenPage = (program: Program, start: Unprompted): boolean => {
  const { path } = moduleOf(start.entry.function);
  const mini = program.miniProgramOf(path);
  const page = stemOf(path);
  return (
    start.entry.kind === "life-cycle" && mini !== undefined && mini.pages[0] !== page && !mini.tabPages.includes(page)
  );
};

/** A switch of a configuration, which is for the developer to turn on; what a page was opened with, `options.id`, is none. */
const isSwitch = (program: Program, test: Expression, { entry }: Unprompted): boolean =>
  test.kind === "member" &&
  /(?:^|\.)(?:conf|config|options?|settings?)\./i.test(codeOf(test)) &&
  !(
    test.object.kind === "name" &&
    program.definitionsOf(test.object).some((one) => one.kind === "parameter" && one.parent === entry.function)
  );

/** What a call asks the user for. */
interface Asked {
  readonly label: string;
  readonly name: Text;
  readonly data: DataKind | undefined;
  /** Item of the privacy guide. */
  readonly key?: string;
}

const problemOf = (program: Program, node: Call, { label, name, data, key }: Asked): Problem | undefined => {
  const start = unpromptedStart(program, node);
  if (
    !start ||
    [node, start.call].some((one) =>
      program.isGuarded(one, (test) => isConsent(test) || isSwitch(program, test, start)),
    ) ||
    (featureKeys.has(key ?? "") && isChosenPage(program, start))
  )
    return undefined;
  const when = momentOf(start.entry);
  return {
    place: calleePlace(program, start.call),
    message: {
      en: `${label} asks for ${name.en} ${when.en}, before the user has asked for anything: call it when the user starts the feature that needs it.`,
      "zh-CN": `${label} ${when["zh-CN"]}就索取${name["zh-CN"]}，此时用户尚未使用任何功能：请在用户触发相关功能后再调用。`,
    },
    ...(data ? { data: [data] } : {}),
    severity: start.entry.kind === "launch" ? "error" : "warning",
    // A component opens where a page shows it, which may be after a tap.
    ...(isPage(program, start) ? {} : { confidence: "low" }),
    related:
      start.call === node
        ? []
        : [
            {
              ...calleePlace(program, node),
              message: { en: `${label} is called here.`, "zh-CN": `此处调用 ${label}。` },
            },
          ],
  };
};

/** A camera or microphone component that is there from the start on a page that opens without a choice of the user. */
const ofElement = (program: Program, element: Element, name: Text, data: DataKind | undefined): Problem | undefined => {
  const { path } = moduleOf(element);
  const mini = program.miniProgramOf(path);
  const page = stemOf(path);
  if (!mini || (mini.pages[0] !== page && !mini.tabPages.includes(page))) return undefined;
  for (let at: Element["parent"] = element; at; at = at.parent) {
    if (
      at.kind === "element" &&
      at.attributes.some((one) => /^(?:wx:(?:el)?if|v-(?:else-)?if|v-show|hidden|v-else|wx:else)$/.test(one.name))
    )
      return undefined;
    if (
      at.kind === "conditional" ||
      at.kind === "binary" ||
      (at.kind === "element" && at.tag === "template" && attributeOf(at, "name") !== undefined)
    )
      return undefined;
  }
  return {
    place: { ...program.placeOf({ ...element, end: element.openEnd }) },
    message: {
      en: `<${element.tag}> asks for ${name.en} as soon as the program opens: show it when the user starts the feature.`,
      "zh-CN": `<${element.tag}> 会在打开小程序时立即索取${name["zh-CN"]}：请在用户触发相关功能后再显示。`,
    },
    ...(data ? { data: [data] } : {}),
  };
};

/** Calls that ask for data before the user has asked for anything, in order of place. */
function* askedTooEarly(program: Program): Generator<Problem> {
  const rows = privacyInterfaces.filter(isAsked);
  const apis = rows.flatMap(({ api }) => api ?? []);
  for (const call of callsEverywhere(program, [...apis, "wx.authorize", ...Object.keys(pageApis)])) {
    const api = program.apiOf(call.callee) ?? "";
    if (program.sideOf(moduleOf(call).path) === "web") {
      const data = own(pageApis, api);
      const problem = data && problemOf(program, call, { label: api, name: dataWords[data], data });
      if (problem) yield problem;
      continue;
    }
    const scope = api === "wx.authorize" ? program.textOf(program.argument(call, 0, "scope")) : undefined;
    const row = rows.find((one) => (scope === undefined ? pathOf(one) === api : one.authorize === scope));
    const problem =
      row &&
      problemOf(program, call, {
        label: scope ?? row.api ?? api,
        name: row.name,
        data: row.data,
        key: row.privacyKey,
      });
    if (problem) yield problem;
  }
}

export default {
  id: "consent/permission-before-trigger",
  clauses: ["D1"],
  severity: "warning",
  confidence: "medium",
  title: { en: "A permission is asked for before the user needs it", "zh-CN": "用户尚未使用功能就索取权限" },
  literals: [...privacyLiterals, "openAddress", "geolocation", "getUserMedia"],
  *check(program) {
    const told = new Set<string>();
    for (const problem of askedTooEarly(program)) {
      // A helper that asks for the permission and then for the data is one thing to mend.
      const { path, startLine } = problem.place;
      const key = `${path}:${startLine} ${problem.data?.join(" ") ?? ""}`;
      if (told.has(key)) continue;
      told.add(key);
      yield problem;
    }
    for (const { row, node } of privacyUses(
      program,
      ({ component }) => component !== undefined && component.attribute === undefined,
    )) {
      const problem = node.kind === "element" ? ofElement(program, node, row.name, row.data) : undefined;
      if (problem) yield problem;
    }
    yield* coveringButtons(program);
  },
} satisfies Rule;
