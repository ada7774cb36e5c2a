import type { Config } from "../../domain/config.ts";
import type { Program } from "../../program/program.ts";
import type { Expression } from "../../program/tree.ts";
import { codeOf } from "../reachable-code.ts";
import { foreignHostOf, hostOf } from "../recipients.ts";

/** Where a jump goes. */
export type Target =
  | { readonly kind: "foreign"; readonly host: string }
  /** Another application: `weixin://`, `taobao://`. */
  | { readonly kind: "app"; readonly scheme: string }
  | { readonly kind: "own"; readonly path: string }
  | { readonly kind: "unknown" };

/** Schemes that stay in the window or do not leave it. */
const staying = /^(?:javascript|about|blob|data|file|tel|mailto|sms|https?)$/i;

/** The page's own origin, with which code builds absolute addresses of its own pages. */
const ownOrigin = /^(?:\w+\.)*location\.(?:origin|protocol|host|pathname|href)\b/;

const firstPart = (target: Expression): Expression | undefined =>
  target.kind === "template" ? target.parts[0] : undefined;

/** Reads a target as far as it is constant. */
export const targetOf = (program: Program, config: Config, target: Expression | undefined): Target => {
  const text = program
    .textOf(target)
    ?.trim()
    .replace(/^(?:location\s*:\s*|redirect:)/i, "");
  if (target === undefined || text === undefined || text === "") return { kind: "unknown" };
  const scheme = /^([a-z][\w+.-]*):/i.exec(text)?.[1];
  if (scheme !== undefined && !staying.test(scheme)) return { kind: "app", scheme: scheme.toLowerCase() };
  if (scheme !== undefined && !/^https?$/i.test(scheme)) return { kind: "unknown" };
  const host = foreignHostOf(program, config, text);
  if (host !== undefined) return { kind: "foreign", host };
  if (hostOf(text) !== undefined) return { kind: "own", path: text };
  const first = firstPart(target);
  if (text.startsWith("${}")) {
    const isOwn = first !== undefined && ownOrigin.test(codeOf(first).slice(0, 120));
    return isOwn ? { kind: "own", path: text.replace(/^(?:\$\{\}(?:\/\/)?)+/, "") } : { kind: "unknown" };
  }
  return text.startsWith("#") || text.startsWith("?") ? { kind: "unknown" } : { kind: "own", path: text };
};

/** Pages of one's own that the flow of a program leads to: login, payment, errors, the home page. */
const expected =
  /log-?[io]n|sign-?(?:in|up|on)|auth|passport|regist|\bbind|oauth|sso|cas\b|pay|cashier|checkout|error|40[134]|50[023]|expire|maintain|upgrade|forbid|denied|unsupport|browser|wechat|weixin|^(?:\.?\/?|.*\/)(?:index|home|main|default)?(?:\/index)?(?:\.(?:html?|php|jsp|aspx?))?\/?(?:#\/?)?(?:\?.*)?$/i;

/** True for the pages that people expect to be led to: login, payment, errors, home. */
export const isExpectedPage = (path: string): boolean => expected.test(path.replace(/\?[\s\S]*$/, ""));
