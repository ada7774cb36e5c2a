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
/** What runs before handlers and lets everyone pass. */
const passesAll =
  /cors|log|recover|gzip|compress|static|helmet|body|json|urlencoded|rate|limit|request_?id|secure$|multer|upload|cache|i18n|favicon/i;
const asksWho = (guard: string): boolean => !passesAll.test(guard) || /auth|login/i.test(guard);
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

const listMessage = {
  en: "This route answers with all users to whoever calls it: demand a role, page the list and leave out or mask what is not needed.",
  "zh-CN": "该接口无需鉴权即可返回全部用户：请校验角色权限，分页返回，并去掉或脱敏不必要的字段。",
};

const isOpenExport = ({ path, handler, guards }: Route): boolean => {
  const name = `${path} ${handler.name ?? ""}`;
  if (!exporting.test(name) || guards.some(asksWho)) return false;
  const code = codeOf(handler).slice(0, 10_000);
  return (
    tableFile.test(code) &&
    ofUsers.test(`${name} ${code}`) &&
    !asking.test(guardText(handler)) &&
    !/session|current_?user|authorization|token/i.test(code)
  );
};

/** All users of the store, by any of the usual mappers: `User.find({})`, `userMapper.selectList(null)`, `User::all()`. */
const allUsers =
  /\b(?:wx_?|wechat_?|sys_?)?(?:users?|members?|customers?|fans)(?:_?(?:info|model|mapper|repository|service|dao|s))*\s*(?:\.|->|::)\s*(?:objects\s*\.\s*)?(?:find(?:All|Many)?\(\s*(?:\)|\{\s*\}|null)|all\(\s*\)|selectList\(\s*null|selectAll\(|list\(\s*\)|ToList\(\s*\)|query\.all\()|\.Find\(\s*&\w*(?:users?|members?|customers?|fans)\w*\s*\)|\bselect\s+\*\s+from\s+[`"]?(?:\w+_)?(?:users?|members?|customers?)[`"]?\s*(?:["';]|order|limit|$)/i;
/** The answer says who they are. */
const saysWho =
  /phone|mobile|id_?card|real_?name|address|openid|select\s+\*|selectList|\.all\(|::all|findAll|\.list\(|ToList|\.Find\(&/i;

const isOpenList = ({ handler, guards, methods }: Route): boolean => {
  if (
    guards.some(asksWho) ||
    handler.end - handler.start > 2_000 ||
    !methods.some((one) => one === "GET" || one === "ANY")
  )
    return false;
  const code = codeOf(handler);
  return (
    allUsers.test(code) &&
    saysWho.test(code) &&
    !/count|length|delete|update|where/i.test(code) &&
    !asking.test(guardText(handler)) &&
    !/session|current_?user|authorization|token|login/i.test(code)
  );
};

export default {
  id: "confinement/user-export-endpoint",
  clauses: ["D2", "D3"],
  severity: "error",
  confidence: "medium",
  title: { en: "Anybody can export the list of users", "zh-CN": "用户名单可被无鉴权导出" },
  literals: [
    "export",
    "Export",
    "download",
    "excel",
    "Excel",
    "csv",
    "xlsx",
    "user",
    "User",
    "member",
    "Member",
    "customer",
    "Customer",
  ],
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
    "find({",
    "find()",
    "findAll(",
    "findMany(",
    ".all()",
    "::all()",
    "selectList(",
    "selectAll(",
    "Find(&",
    "ToList()",
    "elect * from",
    "ELECT * FROM",
  ],
  *check(program) {
    for (const route of program.routes) {
      const { path } = moduleOf(route.handler);
      if (!program.focus.has(path) || program.isAside(path)) continue;
      const isExport = isOpenExport(route);
      if ((!isExport && !isOpenList(route)) || hasProjectGuard(program)) continue;
      if (!isExport) {
        yield {
          place: program.placeOf(route.handler.body[0] ?? route.place),
          message: listMessage,
          severity: "warning",
        };
        continue;
      }
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
