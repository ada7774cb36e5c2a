import { moduleOf, walk } from "../../../program/adopt.ts";
import { stemOf } from "../../../program/mini-programs.ts";
import type { Program } from "../../../program/program.ts";
import type { Attribute, Element, Index, Module } from "../../../program/tree.ts";
import { initialValues } from "../../initial-data.ts";
import { codeOf } from "../../reachable-code.ts";
import { foreignHostOf, hostOf, knowsOwnHosts, shownHost, siteOf } from "../../recipients.ts";
import type { Rule } from "../../rule.ts";

/** A tab page or the first page: people come there without having chosen a web page. */
const isUnchosen = (program: Program, element: Element): boolean => {
  const { path } = moduleOf(element);
  const owner = program.miniProgramOf(path);
  if (!owner) return false;
  return [...owner.tabPages, ...owner.pages.slice(0, 1)].some((page) => stemOf(page) === stemOf(path));
};

const sourceOf = (element: Element): Attribute | undefined =>
  element.attributes.find(({ name }) => /^(?::|v-bind:)?src$/.test(name));

/** Addresses that the view starts with, as far as they are constant. */
const addressesOf = (program: Program, element: Element): readonly string[] => {
  const source = sourceOf(element);
  if (source?.value === undefined) return source?.text === undefined ? [] : [source.text];
  const own = program.textOf(source.value);
  const field = source.value.kind === "name" ? source.value.name : undefined;
  const first = field === undefined ? [] : initialValues(program, element, field).map((value) => program.textOf(value));
  return [own, ...first].filter((text) => text !== undefined);
};

/** The script of a page whose markup shows a web view. */
const scriptOf = (program: Program, module: Module): Module | undefined =>
  module.language === "wxml"
    ? (program.module(`${stemOf(module.path)}.js`) ?? program.module(`${stemOf(module.path)}.ts`))
    : module;

/** `HOSTS[Math.floor(Math.random() * HOSTS.length)]` over addresses of several sites, of which one stands in for another. */
const isRandomSite = (program: Program, { object, index }: Index): boolean => {
  if (index === undefined || !/random/i.test(codeOf(index).slice(0, 200))) return false;
  const texts = program
    .valuesOf(object)
    .flatMap((value) => (value.kind === "array" ? value.items.map((item) => program.textOf(item)) : []));
  return new Set(texts.flatMap((text) => hostOf(text) ?? []).map(siteOf)).size > 1;
};

const randomSitesIn = (program: Program, module: Module): readonly Index[] => {
  const found: Index[] = [];
  walk(module, (node) => {
    if (node.kind === "index" && isRandomSite(program, node)) found.push(node);
  });
  return found;
};

export default {
  id: "redirect/external-webview-auto",
  clauses: ["O3", "D3"],
  severity: "warning",
  confidence: "medium",
  title: { en: "A web view opens a foreign site that nobody chose", "zh-CN": "web-view 自动打开第三方网站" },
  literals: ["web-view", "WebView"],
  *check(program, config) {
    const scripts = new Set<Module>();
    for (const element of program.elements("web-view", "WebView")) {
      const module = moduleOf(element);
      if (program.isAside(module.path) || program.isForeignPlatform(element)) continue;
      const script = scriptOf(program, module);
      if (script) scripts.add(script);
      const host = addressesOf(program, element).flatMap((text) => foreignHostOf(program, config, text) ?? [])[0];
      if (host === undefined || !knowsOwnHosts(program, config) || !isUnchosen(program, element)) continue;
      yield {
        place: program.placeOf(sourceOf(element) ?? element),
        message: {
          en: `The first page or a tab shows the site ${shownHost(host)} of somebody else without the user's choice: show a page of your own with a link.`,
          "zh-CN": `首页或标签页未经用户选择就打开第三方网站 ${shownHost(host)}：请展示自己的页面并提供链接。`,
        },
      };
    }
    for (const script of scripts) {
      for (const pick of randomSitesIn(program, script)) {
        yield {
          place: program.placeOf(pick),
          severity: "error",
          message: {
            en: "The address of the web view is drawn from several sites, which is how blocked sites are dodged: use one fixed site of your own.",
            "zh-CN": "web-view 的地址在多个站点中随机选取，属于规避封禁的做法：请使用固定的自有域名。",
          },
        };
      }
    }
  },
} satisfies Rule;
