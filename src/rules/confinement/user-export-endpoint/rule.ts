import { moduleOf } from "../../../program/adopt.ts";
import type { Program, Route } from "../../../program/program.ts";
import type { FunctionNode } from "../../../program/tree.ts";
import { callsIn, codeOf, ownerOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";

const exporting = /export|download|excel|csv|xlsx|dump/i;
const ofUsers = /users?\b|member|customer|fans|follower|openid|phone|mobile|student|patient|contact/i;
/** What writes a table file or sends one. */
const tableFile = /csv|xlsx?|excel|workbook|spreadsheet|POI|EasyExcel|attachment|send_file|sendFile|SXSSF/i;
/** What asks who is calling. */
const asking =
  /auth|session|login|token|permission|role|admin|current_?user|principal|identity|jwt|guard|check_?sign|is_?super|Gate::|can\(|Security|Subject/i;
/** Guards that a whole project puts before its routes. */
const projectGuard =
  /addInterceptor|SecurityFilterChain|WebSecurityConfigurer|ShiroFilter|StpUtil|SaInterceptor|@PreAuthorize|HandlerInterceptor|OncePerRequestFilter|before_request|DEFAULT_PERMISSION_CLASSES|LoginRequiredMixin|AddAuthorization|UseAuthorization|AuthorizeAttribute|\.use\(\s*(?:[\w.]*(?:auth|jwt|session|login|guard|permission)|["'][^"']*["']\s*,\s*[\w.]*auth)|\.Use\([^)]*(?:auth|jwt|login|session)|->middleware\(|APP_GUARD|useGlobalGuards/i;

const isGuardedProject = new WeakMap<Program, boolean>();
const hasProjectGuard = (program: Program): boolean => {
  let answer = isGuardedProject.get(program);
  if (answer === undefined) isGuardedProject.set(program, (answer = program.search(projectGuard).length > 0));
  return answer;
};

/** Text of the route, its handler and the class around it, without comments. */
const guardText = (handler: FunctionNode): string => {
  const owner = ownerOf(handler);
  const annotations = [...handler.annotations, ...(owner?.kind === "class" ? owner.annotations : [])].map(
    ({ name }) => name,
  );
  const bases = owner?.kind === "class" ? owner.bases : [];
  const names = handler.parameters.flatMap(({ annotations: own, type }) => [
    ...own.map(({ name }) => name),
    type ?? "",
  ]);
  return [
    ...annotations,
    ...bases,
    ...names,
    ...callsIn(handler).map(({ callee }) => codeOf(callee).slice(0, 120)),
  ].join(" ");
};

const isOpenExport = ({ path, handler, guards }: Route): boolean => {
  const name = `${path} ${handler.name ?? ""}`;
  if (!exporting.test(name) || guards.length > 0) return false;
  const code = codeOf(handler).slice(0, 10_000);
  return (
    tableFile.test(code) &&
    ofUsers.test(`${name} ${code}`) &&
    !asking.test(guardText(handler)) &&
    !/session|current_?user|authorization|token/i.test(code)
  );
};

export default {
  id: "confinement/user-export-endpoint",
  clauses: ["D2", "D3"],
  severity: "error",
  confidence: "medium",
  title: { en: "Anybody can export the list of users", "zh-CN": "用户名单可被无鉴权导出" },
  literals: ["export", "Export", "download", "excel", "Excel", "csv", "xlsx"],
  company: [
    "csv",
    "Csv",
    "CSV",
    "xls",
    "Xls",
    "XLS",
    "xcel",
    "EXCEL",
    "orkbook",
    "preadsheet",
    "POI",
    "ttachment",
    "send_file",
    "sendFile",
  ],
  *check(program) {
    for (const route of program.routes) {
      const { path } = moduleOf(route.handler);
      if (!program.focus.has(path) || program.isAside(path) || !isOpenExport(route) || hasProjectGuard(program))
        continue;
      yield {
        place: program.placeOf(route.place),
        message: {
          en: "This route hands out a table of users to whoever calls it: demand a role, mask what is not needed and keep an audit log.",
          "zh-CN": "该接口无需鉴权即可导出用户数据表：请校验角色权限，对不必要的字段脱敏，并记录审计日志。",
        },
      };
    }
  },
} satisfies Rule;
