import { bareKey } from "../../../knowledge/plain-names.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Annotation, Call, Expression, Module, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { codeOf, isConditional } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";

const allowHeader = "accesscontrolalloworigin";
/** Options and methods that take the origins to be let in. */
const originNames: ReadonlySet<string> = new Set([
  "allowedorigins",
  "alloworigins",
  "allowedoriginpatterns",
  "addallowedorigin",
  "addallowedoriginpattern",
  "allowedorigin",
  "corsallowedorigins",
  "origins",
  "withorigins",
]);
const openSwitches: ReadonlySet<string> = new Set(["allowallorigins", "corsoriginallowall", "corsallowallorigins"]);
const corsNear = /cors|CORS|Cors|cross.?origin/i;

const holdsStar = (program: Program, value: Expression | undefined): boolean => {
  if (!value) return false;
  if (value.kind === "array" || value.kind === "other")
    return (value.kind === "array" ? value.items : []).some((item) => holdsStar(program, item));
  if (value.kind === "call") return value.arguments.some((one) => holdsStar(program, one));
  if (value.kind === "object")
    return value.entries.some((entry) => entry.key === undefined && holdsStar(program, entry.value));
  return program.textOf(value)?.trim() === "*";
};

/** `origin: true` gives each asker's own origin back; source: https://github.com/expressjs/cors#configuration-options */
const isAnyOrigin = (program: Program, options: Expression | undefined): boolean => {
  const origin = program.option(options, "origin");
  return (origin?.kind === "boolean" && origin.value) || holdsStar(program, origin);
};

/** Gives whoever asks its own origin back: `request.getHeader("Origin")`, `$_SERVER["HTTP_ORIGIN"]`, `ctx.get("Origin")`. */
const readsOrigin = /(?:header|get)\w*\s*[([]\s*["']origin["']|HTTP_ORIGIN|headers\.origin\b/i;
const reflects = (program: Program, value: Expression | undefined): boolean => {
  if (!value) return false;
  if (value.kind !== "name") return readsOrigin.test(codeOf(value).slice(0, 200));
  const made = program.definitionsOf(value).find((one) => one.kind === "declare" || one.kind === "assign");
  return made !== undefined && readsOrigin.test(codeOf(made).slice(0, 200));
};

/** The header's name, as a text or as a constant of a library: `HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN`. */
const isAllowHeader = (program: Program, name: Expression | undefined): boolean =>
  bareKey((name && program.textOf(name)) ?? "") === allowHeader ||
  (name?.kind === "member" && bareKey(name.property).endsWith(allowHeader));

const ofCall = (program: Program, module: Module, call: Call): boolean => {
  const name = bareKey(lastNameOf(call.callee));
  const [first, second] = call.arguments;
  if (originNames.has(name) && call.arguments.some((one) => holdsStar(program, one))) return true;
  if (
    name === "setisoriginallowed" &&
    first?.kind === "function" &&
    /=>\s*(?:\{\s*return\s+)?true\b/.test(codeOf(first))
  )
    return true;
  if (name === "allowanyorigin" || (name === "corsdefault" && call.arguments.length === 0)) return true;
  if (isAllowHeader(program, first) && (holdsStar(program, second) || reflects(program, second))) return true;
  const header = program.textOf(first);
  if (header && /^access-control-allow-origin\s*:\s*\*$/i.test(header.trim())) return true;
  const api = program.apiOf(call.callee) ?? "";
  if (name === "enablecors" && (call.arguments.length === 0 || isAnyOrigin(program, first))) return true;
  if (/^(?:@koa\/|@fastify\/)?cors(?:\.default)?$/i.test(api) && isAnyOrigin(program, first)) return true;
  return (
    (/^(?:@koa\/)?cors(?:\.default)?$/i.test(api) || /\b(?:cors\.Default|middleware\.CORS)$/.test(api)) &&
    call.arguments.length === 0 &&
    /cors/i.test(module.text) &&
    // A function of the project's own is judged where it is written.
    program.functionsOf(call.callee).length === 0
  );
};

const ofAnnotation = (program: Program, annotation: Annotation): boolean =>
  annotation.name === "CrossOrigin" &&
  (annotation.arguments.length === 0 ||
    annotation.arguments.some(
      (one) =>
        holdsStar(program, one) ||
        (one.kind === "object" &&
          one.entries.some(
            ({ key, value }) =>
              (key === "origins" || key === "value" || key === "originPatterns") && holdsStar(program, value),
          )),
    ));

/** `config.cors = { origin: "*" }` of Egg, https://github.com/eggjs/cors#configuration, and settings of the same shape. */
const isCorsSetting = (program: Program, module: Module, key: string, value: Expression): boolean =>
  key === "cors" && value.kind === "object" && !/vite|webpack/.test(module.path) && isAnyOrigin(program, value);

/** A condition that compares the asker's origin with those of one's own. */
const asksOrigin = (test: Expression): boolean =>
  /origin/i.test(codeOf(test)) && /\(|[!=]==?|\bin\b/.test(codeOf(test));

const opensAll = (program: Program, module: Module, node: Node): boolean => {
  switch (node.kind) {
    case "call":
      return ofCall(program, module, node);
    case "annotation":
      return ofAnnotation(program, node);
    case "entry": {
      const key = bareKey(node.key ?? "");
      return key === allowHeader
        ? holdsStar(program, node.value)
        : corsNear.test(module.text) &&
            ((originNames.has(key) && holdsStar(program, node.value)) ||
              isCorsSetting(program, module, key, node.value) ||
              // `NestFactory.create(App, { cors: true })`, https://docs.nestjs.com/security/cors
              (key === "cors" &&
                node.value.kind === "boolean" &&
                node.value.value &&
                /NestFactory/.test(module.text)) ||
              (openSwitches.has(key) && node.value.kind === "boolean" && node.value.value));
    }
    case "assign": {
      const key = bareKey(
        node.target.kind === "index" && node.target.index
          ? (program.textOf(node.target.index) ?? "")
          : lastNameOf(node.target),
      );
      return (
        (key === allowHeader && holdsStar(program, node.value)) ||
        isCorsSetting(program, module, key, node.value) ||
        (openSwitches.has(key) && node.value.kind === "boolean" && node.value.value)
      );
    }
    default:
      return false;
  }
};

const message = {
  en: "Every website may call this interface with its visitors' browsers and read the answers: name the origins of your own pages.",
  "zh-CN": "任何网站都可以借访问者的浏览器调用该接口并读取结果：请只允许自己页面的来源。",
};

const literals = [
  "llow-Origin",
  "AllowOrigin",
  "ALLOW_ORIGIN",
  "LLOW-ORIGIN",
  "llowedOrigin",
  "llow_origins",
  "llowOrigins",
  "CrossOrigin",
  "cors",
  "Cors",
  "CORS",
  "AllowAnyOrigin",
  "SetIsOriginAllowed",
  "AllowAllOrigins",
];

export default {
  id: "protection/cors-any-origin",
  clauses: ["D2"],
  severity: "notice",
  confidence: "medium",
  title: { en: "An interface is open to every origin", "zh-CN": "接口允许任意来源跨域访问" },
  literals,
  *check(program) {
    for (const module of program.modules(...literals)) {
      const side = program.sideOf(module.path);
      if (program.isAside(module.path) || side === "miniprogram" || side === "web") continue;
      const found: Node[] = [];
      walk(module, (node) => {
        const isOpen = opensAll(program, module, node) && !isConditional(node, asksOrigin);
        if (isOpen) found.push(node);
        return !isOpen;
      });
      // One file opens the same interface once, however many headers it sets.
      const [first] = found.sort((a, b) => a.start - b.start);
      if (!first || moduleOf(first) !== module) continue;
      const credentials =
        /allow-?credentials['"]?\s*[,:=(]+\s*['"]?true|allowCredentials\(\s*true|supports_credentials\s*=\s*True|AllowCredentials\b/i.test(
          module.text,
        );
      yield { place: program.placeOf(first), message, severity: credentials ? "warning" : "notice" };
    }
  },
} satisfies Rule;
