import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, DataNode, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import type { Rule } from "../../rule.ts";
import { debugPages } from "./debug-pages.ts";

/** Addresses of consoles that show a running program from inside: SQL and sessions, settings, memory, the database. */
const consolePath = /^\/?\*{0,2}\/?(?:druid|actuator|h2-console|jolokia|hystrix|monitor\/druid)(?:\/|\/?\*|$)/i;
/** Where addresses are told to be open. Sources: https://shiro.apache.org/web.html#default-filters and Spring Security's reference. */
const opens = /^(?:permitAll|anonymous)$/;
const listsPaths = /^(?:ant|mvc|request)?matchers$/i;
const excludes = /^(?:excludePathPatterns|excludePath|addExclude\w*|ignoring|notMatch)$/;

/** Druid's own login: https://github.com/alibaba/druid/wiki/配置_StatViewServlet配置 */
const druidLogin = /login-?(?:username|password)\s*[:=]\s*\S|["']loginPassword["']/i;

const message = {
  en: "A console that shows the running program from inside (SQL, sessions, settings, memory) is open to everybody: put it behind a login, or switch it off in production.",
  "zh-CN": "可查看运行内部信息（SQL、会话、配置、内存）的监控页面无需登录即可访问：请加上登录校验，或在线上环境关闭。",
};

const ofDebug = {
  en: "Debug pages are switched on for everybody, and they show settings, queries and what users sent, or even run code: switch debug off where the program is deployed.",
  "zh-CN": "线上开启了调试模式，任何人都能看到配置、查询和用户提交的数据，甚至执行代码：请在部署环境关闭调试。",
};

/** The path of a console among the arguments of a call. */
const consoleIn = (program: Program, call: Call): { readonly node: Node; readonly path: string } | undefined => {
  for (const node of call.arguments) {
    const path = node.kind === "string" ? node.value : program.textOf(node);
    if (path !== undefined && consolePath.test(path)) return { node, path };
  }
  return undefined;
};

/** `filters.put("/druid/**", "anon")`, `.antMatchers("/druid/**").permitAll()`, `.excludePathPatterns("/actuator/**")` */
const openedBy = (program: Program, call: Call): { readonly node: Node; readonly path: string } | undefined => {
  const name = lastNameOf(call.callee);
  const [, second] = call.arguments;
  if (/^(?:put|addPathDefinition)$/.test(name))
    return second && program.textOf(second) === "anon" ? consoleIn(program, call) : undefined;
  if (excludes.test(name)) return consoleIn(program, call);
  const outer = call.parent?.kind === "member" ? call.parent : undefined;
  return listsPaths.test(name) && outer && opens.test(outer.property) ? consoleIn(program, call) : undefined;
};

/** The value under keys that may be nested or joined by dots. */
const under = (data: DataNode | undefined, keys: readonly string[]): DataNode | undefined => {
  if (keys.length === 0 || data?.kind !== "data-map") return keys.length === 0 ? data : undefined;
  for (const entry of data.entries) {
    const own = entry.key.toLowerCase().split(".");
    if (!own.every((part, index) => part === keys[index])) continue;
    const found = under(entry.value, keys.slice(own.length));
    if (found) return found;
  }
  return undefined;
};

const exposure = ["management", "endpoints", "web", "exposure", "include"];
/**
 * `management.endpoints.web.exposure.include: "*"` shows the settings and the memory to whoever asks. Source:
 * https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.exposing
 */
const exposesAll = (data: DataNode | undefined): Node | undefined => {
  const value = under(data, exposure);
  const all = value?.kind === "data-list" ? value.items.find(isStar) : value;
  return all && isStar(all) ? all : undefined;
};
const isStar = (data: DataNode): boolean => data.kind === "data-scalar" && data.value === "*";

/** Settings of a developer's own machine. */
const notDeployed = /(?:^|[./_-])(?:dev|develop|development|local|test|testing)(?=[./_-]|$)/i;

export default {
  id: "protection/open-console",
  clauses: ["D2"],
  severity: "warning",
  confidence: "medium",
  title: { en: "A monitoring console is open to everybody", "zh-CN": "监控页面对所有人开放" },
  literals: ["druid", "actuator", "h2-console", "jolokia", "hystrix", "exposure", "ALLOWED_HOSTS", "debug"],
  *check(program) {
    for (const node of debugPages(program)) yield { place: program.placeOf(node), message: ofDebug };
    const told = new Set<string>();
    for (const call of program.allCalls()) {
      const { path, language } = moduleOf(call);
      if (language !== "java" || told.has(path) || program.isAside(path)) continue;
      const opened = openedBy(program, call);
      if (!opened) continue;
      if (/druid/i.test(opened.path) && program.search(druidLogin).length > 0) continue;
      told.add(path);
      yield { place: program.placeOf(opened.node), message };
    }
    if (program.search(/spring-boot-starter-security|shiro-|sa-token/, /(?:pom\.xml|\.gradle(?:\.kts)?)$/).length > 0)
      return;
    for (const module of program.modules("exposure")) {
      const all = program.isAside(module.path) || notDeployed.test(module.path) ? undefined : exposesAll(module.data);
      if (all) yield { place: program.placeOf(all), message, confidence: "low" };
    }
  },
} satisfies Rule;
