import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Entry, Module, Node, ObjectLiteral } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { calledFrom, callsIn, codeOf } from "../../reachable-code.ts";
import type { Problem, Rule } from "../../rule.ts";
import { headOf } from "../../text-places.ts";
import { consoleAddresses, consoleLiterals, isForeignCode, logsInToConsole } from "../console.ts";

const messages = {
  login: {
    en: "This calls a login address of the Official Accounts console for the operator: let operators log in on mp.weixin.qq.com themselves and use the official interfaces with your own credentials.",
    "zh-CN":
      "此处代替运营人员调用公众平台后台的登录接口：请让运营人员自行登录公众平台，程序只使用官方接口和自己的凭据。",
  },
  act: {
    en: "This sends or changes something through the console in the operator's name: use the official interface for it.",
    "zh-CN": "此处以运营人员身份通过公众平台后台发送或修改内容：请改用对应的官方接口。",
  },
  password: {
    en: "An account name and a password are handed to the Official Accounts console: do not take console passwords, use the official interfaces.",
    "zh-CN": "把账号和密码提交给公众平台后台：不要收集后台密码，请使用官方接口。",
  },
  harvest: {
    en: "The session cookies of a logged-in console are taken out of the browser: do not collect operators' sessions, use the official interfaces.",
    "zh-CN": "从已登录公众平台的浏览器中取出会话 Cookie：不要收集运营人员的登录态，请使用官方接口。",
  },
  picture: {
    en: "The QR code that logs in to the Official Accounts console is kept as a picture for others to scan: let operators log in on mp.weixin.qq.com themselves.",
    "zh-CN": "把登录公众平台后台的二维码保存为图片供他人扫描：请让运营人员在公众平台自行登录。",
  },
  route: {
    en: "Anyone who calls this route starts a login to the Official Accounts console: take the route out.",
    "zh-CN": "任何人调用此接口即可发起公众平台后台登录：请移除该接口。",
  },
} as const;

const passwordKey = /^(?:pwd|password|passwd|pass)$/i;
const accountKey = /^(?:user_?name|user|account|login_?name|email)$/i;
const picture = /(?:qr|login)[\w./-]{0,40}\.(?:png|jpe?g|gif|bmp|webp|svg)$/i;
const cookieReaders = [
  "get_cookies",
  "getCookies",
  "cookies",
  "storage_state",
  "storageState",
  "GetCookies",
  "get_cookie",
  "AllCookies",
];
const consoleHost = /mp\.weixin\.qq\.com/;
const doorKeeper = /auth|login|user|token|admin|permission|session|guard|jwt|Depends/i;

/** The first of the two entries when an object holds an account name and a password. */
const credentialsIn = (object: ObjectLiteral): Entry | undefined => {
  const account = object.entries.find(({ key }) => accountKey.test(key ?? ""));
  const password = object.entries.find(({ key }) => passwordKey.test(key ?? ""));
  if (!account || !password) return undefined;
  return account.start < password.start ? account : password;
};

/** The cookies of a driven browser, not those of a request that came in. */
const readsBrowser = (call: Call): boolean =>
  call.callee.kind === "member" && !/req|event|ctx|response/i.test(lastNameOf(call.callee.object));
/** Objects and texts of files that log in to the console. */
const inModule = (program: Program, module: Module): Map<Node, keyof typeof messages> => {
  const found = new Map<Node, keyof typeof messages>();
  for (const call of program.calls(...cookieReaders)) {
    if (moduleOf(call) === module && readsBrowser(call)) found.set(call, "harvest");
  }
  const door = typesText.test(module.text) ? opensDoor(program, module) : undefined;
  if (door) found.set(door, "login");
  const typed = door ? typesPassword(program, module) : undefined;
  if (typed) found.set(typed, "password");
  const kept = program
    .strings()
    .find(
      (node) =>
        node.kind === "string" &&
        moduleOf(node) === module &&
        node.parent?.kind !== "template" &&
        picture.test(node.value),
    );
  if (kept) found.set(kept, "picture");
  for (const object of objectsIn(program, module)) {
    const credentials = credentialsIn(object);
    if (credentials) found.set(credentials, "password");
  }
  return found;
};

/** Fills in fields, as an account name and a password. */
const typesText = /send_keys|sendKeys|\.fill\(|\.type\(|\.input\(/;

/** Where a driven browser fills in a password: `find(…name='password').send_keys(x)`, `page.fill("#pwd", x)`. */
const typesPassword = (program: Program, module: Module): Call | undefined =>
  program
    .calls("send_keys", "sendKeys", "fill", "type", "input")
    .find(
      (call) =>
        moduleOf(call) === module &&
        call.callee.kind === "member" &&
        fieldOfPassword.test(
          `${codeOf(call.callee.object).slice(-300)} ${codeOf(call.arguments[0] ?? call).slice(0, 200)}`,
        ),
    );
const fieldOfPassword = /["'][^"'\n]{0,200}\b(?:password|passwd|pwd)\b/i;

/** Where a driven browser opens the console's front door. */
const opensDoor = (program: Program, module: Module): Call | undefined =>
  program
    .calls("get", "goto", "navigate", "open", "visit", "launch_persistent_context")
    .find(
      (call) =>
        moduleOf(call) === module &&
        call.callee.kind === "member" &&
        /driver|page|browser|tab|\bcy\b|context/i.test(lastNameOf(call.callee.object)) &&
        /^https?:\/\/mp\.weixin\.qq\.com\/?(?:$|\?|cgi-bin\/(?:home|loginpage|frame))/.test(
          program.textOf(call.arguments[0]) ?? "",
        ),
    );

const objectsIn = (program: Program, module: Module): ObjectLiteral[] => {
  const objects = new Set<ObjectLiteral>();
  for (const node of program.strings()) {
    if (moduleOf(node) !== module) continue;
    const object = node.parent?.kind === "entry" ? node.parent.parent : undefined;
    if (object?.kind === "object") objects.add(object);
  }
  for (const call of callsIn(module))
    for (const argument of call.arguments) if (argument.kind === "object") objects.add(argument);
  return [...objects];
};

function* openRoutes(program: Program): Iterable<Problem> {
  if (program.search(consoleHost).length === 0) return;
  for (const route of program.routes) {
    if (
      route.guards.some((guard) => doorKeeper.test(guard)) ||
      route.handler.parameters.some((one) => one.value && doorKeeper.test(nameOfValue(one.value)))
    )
      continue;
    const calls = callsIn(route.handler);
    const starts = calls.find(
      (call) =>
        /code|qr|login/i.test(lastNameOf(call.callee)) &&
        program
          .functionsOf(call.callee)
          .some(
            (fn) =>
              moduleOf(fn) !== moduleOf(route.handler) &&
              calledFrom(program, fn, 1).some((one) => logsInToConsole(moduleOf(one))),
          ),
    );
    if (starts) yield { place: program.placeOf(starts.callee), message: messages.route };
  }
}
const nameOfValue = (node: Node): string =>
  node.kind === "call" ? `${lastNameOf(node.callee)} ${node.arguments.map(lastNameOf).join(" ")}` : lastNameOf(node);

export default {
  id: "login/mp-console-login",
  clauses: ["O1"],
  severity: "error",
  confidence: "high",
  title: { en: "A program logs in to the Official Accounts console", "zh-CN": "程序代为登录公众平台后台" },
  literals: [...consoleLiterals, '"/qr', "'/qr", '/qrcode"', "/qrcode'", "get_qrcode", "getQrcode", "getQrCode"],
  asides: true,
  *check(program) {
    for (const { node, use } of consoleAddresses(program)) {
      if (use === "read" || isForeignCode(program, moduleOf(node).path)) continue;
      yield { place: program.placeOf(node), message: messages[use] };
    }
    for (const module of program.modules(...consoleLiterals)) {
      if (isForeignCode(program, module.path) || !logsInToConsole(module)) continue;
      for (const [node, what] of inModule(program, module))
        yield {
          place: program.placeOf(headOf(node)),
          message: messages[what],
          ...(what === "picture" ? { confidence: "medium" as const } : {}),
        };
    }
    yield* openRoutes(program);
  },
} satisfies Rule;
