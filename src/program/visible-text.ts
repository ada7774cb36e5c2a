import { inSimplifiedScript } from "../knowledge/script.ts";
import { hiddenCalls, humanAttributes, humanKeys, showingCalls, translationPath } from "../knowledge/visible-text.ts";
import { plainKey } from "../knowledge/plain-names.ts";
import { lastName } from "./node-index.ts";
import type { Side } from "./program.ts";
import type { DataNode, Expression, Module, Node, StringLiteral, Template } from "./tree.ts";
import type { Units } from "./units.ts";

export interface VisibleText {
  readonly text: string;
  readonly node: Node;
}

interface Sources {
  readonly units: Units;
  readonly sideOf: (path: string) => Side;
  readonly isAside: (path: string) => boolean;
  readonly textOf: (expression: Expression | undefined) => string | undefined;
}

const chinese = /[\u3400-\u9fff].*[\u3400-\u9fff]/s;
const letters = /[\p{L}]{2}/u;
const depthLimit = 60;

/** The text itself, or what is written between the values of a template, has a Chinese character. */
const holdsChinese = (node: StringLiteral | Template): boolean =>
  node.kind === "string"
    ? /[\u3400-\u9fff]/.test(node.value)
    : node.parts.some((part) => part.kind === "string" && /[\u3400-\u9fff]/.test(part.value));

const attributeName = (name: string): string =>
  name.replace(/^(?::|v-bind:)/, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** How the text at a place is used: shown for sure, hidden for sure, or neither. */
type Use = "shown" | "hidden" | undefined;

/** The name in front of a callee's last one: `console` of `console.log`. */
const objectName = (callee: Expression): string =>
  callee.kind === "member" && (callee.object.kind === "name" || callee.object.kind === "member")
    ? (lastName(callee.object) ?? "")
    : "";

/** The name that a chain of calls begins with: `Route` of `Route::post("/x", "y")->name("z")`. */
const chainRoot = (callee: Expression): string | undefined => {
  let at = callee;
  for (let hops = 0; hops < 12; hops++) {
    if (at.kind === "member") at = at.object;
    else if (at.kind === "call") at = at.callee;
    else break;
  }
  return at.kind === "name" ? at.name : undefined;
};

/** Decides by what stands around a text, from the inside outwards. */
const useOf = (node: Node): Use => {
  let at: Node = node;
  let hasOtherKey = false;
  for (let hops = 0; hops < 12; hops++) {
    const parent: Node | undefined = at.parent;
    if (!parent) return undefined;
    switch (parent.kind) {
      case "text":
        return "shown";
      case "attribute":
        return humanAttributes.has(attributeName(parent.name)) ? "shown" : "hidden";
      case "element":
        return "shown";
      case "entry":
        if (parent.key !== undefined && humanKeys.has(plainKey(parent.key)))
          return isLogged(parent) ? "hidden" : "shown";
        hasOtherKey = true;
        break;
      case "call": {
        const name = lastName(parent.callee) ?? "";
        if (parent.callee === at) return undefined;
        if (hiddenCalls.test(name) || hiddenCalls.test(objectName(parent.callee))) return "hidden";
        // What a route is called is for those who grant rights to it.
        if (chainRoot(parent.callee) === "Route") return "hidden";
        return showingCalls.has(name) && !hasOtherKey ? "shown" : undefined;
      }
      case "binary":
        if (/^(?:[!=]==?|[<>]=?|in)$/.test(parent.operator)) return "hidden";
        break;
      case "assign":
        if (
          parent.target.kind === "member" &&
          /^(?:innerHTML|innerText|textContent|title)$/.test(parent.target.property)
        )
          return "shown";
        return parent.target === at ? "hidden" : undefined;
      case "index":
      case "case":
      case "import":
      case "annotation":
      case "export":
        return "hidden";
      case "conditional":
        if (parent.test === at) return "hidden";
        break;
      case "array":
      case "object":
      case "template":
      case "other":
      case "await":
      case "spread":
        break;
      default:
        return undefined;
    }
    at = parent;
  }
  return undefined;
};

/** True when an object goes to a log as a whole. */
const isLogged = (entry: Node): boolean => {
  const call = entry.parent?.parent;
  return (
    call?.kind === "call" &&
    (hiddenCalls.test(lastName(call.callee) ?? "") || hiddenCalls.test(objectName(call.callee)))
  );
};

/** Finds the text that people read; see `Program.visibleTexts`. */
export const createVisibleTexts = ({ units, sideOf, isAside, textOf }: Sources): (() => readonly VisibleText[]) => {
  let found: readonly VisibleText[] | undefined;

  const ofStrings = (module: Module): VisibleText[] => {
    const isTranslation = translationPath.test(module.path);
    return units.index(module).strings.flatMap((node: StringLiteral | Template) => {
      if (node.kind === "string" && node.parent?.kind === "template") return [];
      // What an attribute or text node binds as a whole is told by that node.
      if (node.parent?.kind === "text") return [];
      // Most texts of a program are names, which is seen at a glance.
      if (node.kind === "string" && !letters.test(node.value)) return [];
      const use = useOf(node);
      if (use === "hidden" || (use === undefined && !isTranslation && !holdsChinese(node))) return [];
      const text = node.kind === "string" ? node.value : (textOf(node) ?? "");
      if (!letters.test(text)) return [];
      const isText =
        use === "shown" ? true : use === undefined && (chinese.test(text) || (isTranslation && text.includes(" ")));
      return isText ? [{ text, node }] : [];
    });
  };

  const ofMarkup = (module: Module): VisibleText[] => {
    const index = units.index(module);
    const texts = index.texts.flatMap((node): VisibleText[] => {
      const text = node.value
        ? node.value.kind === "template" || node.value.kind === "string"
          ? (textOf(node.value) ?? "")
          : ""
        : node.text;
      return letters.test(text) || /[\u3400-\u9fff]/.test(text) ? [{ text: text.trim(), node }] : [];
    });
    const attributes = index.elements
      .flatMap((element) => element.attributes)
      .flatMap((attribute): VisibleText[] => {
        const isLabel =
          attribute.name === "value" &&
          attribute.parent?.kind === "element" &&
          /^(?:button|input)$/.test(attribute.parent.tag);
        if (attribute.value || attribute.text === undefined || !letters.test(attribute.text)) return [];
        return humanAttributes.has(attributeName(attribute.name)) || isLabel
          ? [{ text: attribute.text, node: attribute }]
          : [];
      });
    return [...texts, ...attributes];
  };

  const ofData = (module: Module): VisibleText[] => {
    const all = translationPath.test(module.path);
    if (
      !all &&
      (module.language !== "json" ||
        (sideOf(module.path) === "config" && !/(?:^|\/)(?:manifest|pages|app|ext)\.json$/.test(module.path)))
    )
      return [];
    const texts: VisibleText[] = [];
    const open: { readonly node: DataNode; readonly shown: boolean; readonly depth: number }[] = module.data
      ? [{ node: module.data, shown: all, depth: 0 }]
      : [];
    for (let item = open.pop(); item; item = open.pop()) {
      const { node, shown, depth } = item;
      if (depth > depthLimit) continue;
      if (node.kind === "data-scalar") {
        if (shown && typeof node.value === "string" && letters.test(node.value)) texts.push({ text: node.value, node });
      } else if (node.kind === "data-list")
        for (const one of node.items.toReversed()) open.push({ node: one, shown, depth: depth + 1 });
      else {
        for (const entry of node.entries.toReversed()) {
          const isName = depth === 0 && entry.key === "name" && module.path.endsWith("manifest.json");
          open.push({
            node: entry.value,
            shown: all || isName || humanKeys.has(plainKey(entry.key)),
            depth: depth + 1,
          });
        }
      }
    }
    return texts;
  };

  const ofModule = (module: Module): VisibleText[] => {
    if (isAside(module.path)) return [];
    if (module.language === "json" || module.language === "yaml" || module.language === "properties")
      return ofData(module);
    const texts = [...ofStrings(module), ...ofMarkup(module), ...(module.data ? ofData(module) : [])];
    return texts.sort((a, b) => a.node.start - b.node.start);
  };

  return () =>
    (found ??= units
      .active()
      .flatMap(ofModule)
      .map(({ text, node }) => ({ text: inSimplifiedScript(text), node })));
};
