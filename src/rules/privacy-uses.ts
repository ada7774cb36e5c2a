import { own } from "../domain/own.ts";
import type { Place } from "../domain/place.ts";
import { privacyInterfaces, type PrivacyInterface } from "../knowledge/privacy-interfaces.ts";
import { moduleOf } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Call, Element, Node } from "../program/tree.ts";

/** One place where a mini program uses an interface that the platform counts as private. */
export interface PrivacyUse {
  readonly row: PrivacyInterface;
  readonly node: Call | Element;
  /** As the developer knows it: `wx.getLocation`, `open-type=getPhoneNumber`, `scope.record`. */
  readonly label: string;
}

/** Interfaces that hang on an object which another interface gives: their paths as `apiOf` writes them. */
const objectApis: Readonly<Record<string, string>> = {
  "RecorderManager.start": "wx.getRecorderManager().start",
  "MapContext.moveToLocation": "wx.createMapContext().moveToLocation",
};

/** The path of an interface as `apiOf` gives it; undefined for components and scopes. */
export const pathOf = ({ api }: PrivacyInterface): string | undefined =>
  api === undefined ? undefined : (own(objectApis, api) ?? api);

/** The narrow part of a use: what is called, or the opening tag. */
export const usePlace = (program: Program, { node }: PrivacyUse): Place =>
  program.placeOf(node.kind === "call" ? node.callee : { ...node, end: node.openEnd });

/** What a file must hold to use any of the interfaces; for the `literals` of rules. */
export const privacyLiterals: readonly string[] = [
  ...new Set(
    privacyInterfaces.flatMap(({ api, authorize, component }) => {
      if (api !== undefined) return [(own(objectApis, api) ?? api).split(".")[1]?.replace("()", "") ?? api];
      if (authorize !== undefined) return ["authorize"];
      return component?.value === undefined ? [`<${component?.tag ?? ""}`] : [component.value];
    }),
  ),
].sort();

/** Text of an attribute of an element, by its name with or without a binding mark; "" for one without a value. */
export const attributeOf = (element: Element, name: string): string | undefined => {
  const found = element.attributes.find(
    (one) => one.name.replace(/^:|^v-bind:/, "").toLowerCase() === name.toLowerCase(),
  );
  return found && (found.text ?? "");
};

/** `open-type` in WXML and Vue, `openType` in JSX. */
const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const isElementOf = (element: Element, component: NonNullable<PrivacyInterface["component"]>): boolean => {
  const { attribute, value } = component;
  if (attribute === undefined) return true;
  const text = attributeOf(element, attribute) ?? attributeOf(element, camel(attribute));
  return value !== undefined && text !== undefined && text.split(/[|'"{}\s]+/).includes(value);
};

const tagsOf = (tag: string): readonly string[] => [
  tag,
  tag.charAt(0).toUpperCase() + tag.slice(1),
  `van-${tag}`,
  `u-${tag}`,
  `t-${tag}`,
];

const labelOf = (row: PrivacyInterface): string =>
  row.api ??
  row.authorize ??
  (row.component?.value === undefined
    ? `<${row.component?.tag ?? ""}>`
    : `${row.component.attribute ?? ""}=${row.component.value}`);

/** Uses of private interfaces in the mini programs in focus, in order of path and place. Asides and other platforms are left out. */
export const privacyUses = (
  program: Program,
  wanted: (row: PrivacyInterface) => boolean = () => true,
): readonly PrivacyUse[] => {
  const uses: PrivacyUse[] = [];
  for (const row of privacyInterfaces) {
    if (!wanted(row)) continue;
    for (const node of nodesOf(program, row)) {
      const { path } = moduleOf(node);
      if (program.sideOf(path) === "miniprogram" && !program.isAside(path) && !program.isForeignPlatform(node))
        uses.push({ row, node, label: labelOf(row) });
    }
  }
  return uses.sort((a, b) => comparePlaces(a.node, b.node));
};

const nodesOf = (program: Program, row: PrivacyInterface): readonly (Call | Element)[] => {
  const { component, authorize, api } = row;
  if (component) return program.elements(...tagsOf(component.tag)).filter((element) => isElementOf(element, component));
  if (authorize !== undefined)
    return program
      .calls("wx.authorize")
      .filter((call) => program.textOf(program.argument(call, 0, "scope")) === authorize);
  return api === undefined ? [] : program.calls(own(objectApis, api) ?? api);
};

/** Pages and components in one file. */
const singleFile = /\.(?:vue|nvue|uvue|wpy|mpx)$/;

/** True for a script that belongs to markup: what runs there is decided there. */
const isScreen = (program: Program, path: string): boolean =>
  singleFile.test(path) || program.files.has(path.replace(/\.\w+$/, ".wxml"));

/**
 * Calls of interfaces in the files in focus and in all others that a change may call: a helper that nobody has touched asks for
 * the permission, but the change decides when. In order of path and place; asides and other platforms are left out.
 */
export const callsEverywhere = (program: Program, apis: readonly string[]): readonly Call[] => {
  const wanted = new Set(apis.map((api) => own(objectApis, api) ?? api));
  const names = new Set([...wanted].map((api) => api.slice(api.lastIndexOf(".") + 1)));
  const found: Call[] = [];
  for (const path of program.search(new RegExp(`\\b(?:${[...names].join("|")})\\b`))) {
    const side = program.sideOf(path);
    if ((side !== "miniprogram" && side !== "web") || program.isAside(path)) continue;
    if (!program.focus.has(path) && isScreen(program, path)) continue;
    const module = program.module(path);
    if (!module || module.language === "json") continue;
    for (const call of program.nodesIn(module).calls) {
      // An alias hides the name of a function, never that of a method.
      if (call.callee.kind === "member" && !names.has(call.callee.property)) continue;
      if (wanted.has(program.apiOf(call.callee) ?? "")) found.push(call);
    }
  }
  return found;
};

const comparePlaces = (a: Node, b: Node): number => {
  const [from, to] = [moduleOf(a).path, moduleOf(b).path];
  return from === to ? a.start - b.start : from < to ? -1 : 1;
};
