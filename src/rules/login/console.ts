import { consoleEndpoints, sessionMarks, type ConsoleUse } from "../../knowledge/unofficial-automation.ts";
import type { Program } from "../../program/program.ts";
import type { Module, StringLiteral, Template } from "../../program/tree.ts";

/** Files that may speak to the console hold this host. */
export const consoleLiterals: readonly string[] = ["mp.weixin.qq.com"];

/** What an address on the console's host is called for; undefined for articles, documents and official addresses. */
export const consoleUseOf = (text: string): ConsoleUse | undefined => {
  const start = text.indexOf("mp.weixin.qq.com");
  if (start < 0) return undefined;
  const rest = text.slice(start + "mp.weixin.qq.com".length);
  return consoleEndpoints.find(({ address }) => rest.search(address) === 0)?.use;
};

/** Code that drives a browser. */
const browser =
  /\b(?:selenium|webdriver|playwright|puppeteer|pyppeteer|chromedp|drissionpage|undetected_chromedriver|cypress)\b/i;
/** The console's front door or home page as an address, which a driven browser opens. */
const frontDoor = /mp\.weixin\.qq\.com(?:\/?(?=["'`\s)]|$)|\/cgi-bin\/(?:home|loginpage|frame)\b)/;
const address = /mp\.weixin\.qq\.com[^\s"'`<>]*/g;

/** The file drives a browser through the console, or calls its login addresses. */
export const logsInToConsole = (module: Module): boolean => {
  const { text } = module;
  if (!text.includes("mp.weixin.qq.com")) return false;
  if (browser.test(text) && frontDoor.test(text)) return true;
  return Array.from(text.matchAll(address)).some(([one]) => consoleUseOf(one) === "login");
};

/** A request that says it comes from the console's own pages. */
const pretendsConsole = /referer["']?\s*[:\]=,]+>?\s*["'`]https?:\/\/mp\.weixin\.qq\.com\/?["'`]/i;
const marks = new RegExp(`\\b(?:${sessionMarks.join("|")})\\b`);

/** The file handles the session of an operator or reader of mp.weixin.qq.com, not just links to articles. */
export const handlesConsoleSession = (module: Module): boolean => {
  const { text } = module;
  if (logsInToConsole(module) || marks.test(text) || pretendsConsole.test(text)) return true;
  return Array.from(text.matchAll(address)).some(([one]) => consoleUseOf(one) !== undefined);
};

/** Addresses of the console in code, with what they are for; texts in data and markup are not calls. */
export const consoleAddresses = (
  program: Program,
): readonly { readonly node: StringLiteral | Template; readonly use: ConsoleUse }[] =>
  program.strings().flatMap((node) => {
    const text = node.kind === "string" ? node.value : (program.textOf(node) ?? "");
    const use = text.includes("mp.weixin.qq.com") ? consoleUseOf(text) : undefined;
    return use && !isInTemplate(node) ? [{ node, use }] : [];
  });

/** Parts of a template are strings of their own; the whole is what counts. */
const isInTemplate = (node: StringLiteral | Template): boolean => node.parent?.kind === "template";

/** Vendored and generated code; scripts under tests and samples count, since that is where such tools live. */
export const isForeignCode = (program: Program, path: string): boolean =>
  program.isAside(path) && !/(?:^|\/)(?:tests?|samples?|examples?|e2e|scripts?)\//i.test(path);
