import { isPlaceholder } from "../../../knowledge/credentials.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Node, StringLiteral } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";
import { keyedLiterals, plainKey } from "../keyed-literals.ts";

const passwordKey = /(?:password|passwd|passwort|pwd|rootpass|dbpass)$|^pass$/;
/** Keys that hold labels, rules, columns and switches about passwords, not a password. */
const aboutPasswords =
  /label|placeholder|hint|rule|regex|pattern|field|column|url|path|page|type|title|text|msg|message|error|tips|encoder|confirm|forget|reset|change|old|new/;
const wellKnown =
  /^(?:root|admin|administrator|password|passwd|pass|test|guest|postgres|mysql|redis|123456\d*|12345|1234|111111|000000|666666|888888|admin@?123\d*|root@?123\d*|abc123|qwerty|p@ssw0rd)$/i;
/** Settings of a developer's own machine and samples to copy. */
const notDeployed =
  /(?:^|[./_-])(?:dev|develop|development|local|test|testing|example|sample|template|dist)(?=[./_-]|$)/i;

const literals = [
  "assword",
  "ASSWORD",
  "asswd",
  "ASSWD",
  "pwd",
  "PWD",
  "pass:",
  '"pass"',
  "'pass'",
  "getConnection",
  "mysqli",
  "mysql_connect",
  "PDO(",
  ".connect(",
];

const message = {
  en: "A password stands in the repository, as a default or in committed settings, so whoever reads it can open the store of user data: demand it from the environment.",
  "zh-CN": "密码以默认值或已提交配置的形式留在仓库中，读到它的人可以打开存有用户数据的系统：请改为必须从环境变量提供。",
};

/** The literal stands among the settings of a connection: host, user and password in one object. */
const ofConnection = (node: Node): boolean => {
  const object = node.parent?.kind === "entry" ? node.parent.parent : undefined;
  if (object?.kind !== "object") return false;
  const has = (key: RegExp): boolean => object.entries.some((entry) => key.test(entry.key ?? ""));
  const host = object.entries.find(({ key }) => /^host(?:name)?$|^server$/i.test(key ?? ""))?.value;
  const isOwn = host?.kind === "string" && /^(?:localhost|127\.0\.0\.1|::1)$/.test(host.value);
  const isLogin = object.parent?.kind === "entry" && object.parent.key === "auth";
  if (isLogin && has(/^user$/i)) return true;
  return (
    has(/^(?:user(?:_?name)?|login|uid)$/i) && has(/^(?:host(?:name)?|server|database|db|port|service)$/i) && !isOwn
  );
};

/** Calls that open a database with address, user and password in this order: JDBC, PDO, mysqli, PyMySQL. */
const opensStore = ["getConnection", "mysqli_connect", "mysql_connect", "mysqli", "PDO", "connect"];
const ownMachine = /localhost|127\.0\.0\.1|\bhost\.docker\.internal/i;

/** The literal password of such a call; undefined for the own machine and for what is read from elsewhere. */
const passwordOf = (program: Program, call: Call): StringLiteral | undefined => {
  const [address, user, password] = call.arguments;
  if (!address || user?.kind !== "string" || password?.kind !== "string" || call.arguments.length > 5) return undefined;
  const text = program.textOf(address);
  const isStore = /^jdbc:|^(?:mysql|pgsql|sqlsrv):|^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(text ?? "");
  return isStore && !ownMachine.test(text ?? "") && password.value.length >= 3 && !/\s/.test(password.value)
    ? password
    : undefined;
};

export default {
  id: "secrets/default-password",
  clauses: ["D2"],
  severity: "warning",
  confidence: "medium",
  title: { en: "A default or committed password protects user data", "zh-CN": "以默认或已提交的密码保护用户数据" },
  literals,
  *check(program) {
    for (const call of program.calls(...opensStore)) {
      const { path } = moduleOf(call);
      const password = program.isAside(path) || notDeployed.test(path) ? undefined : passwordOf(program, call);
      if (password && (wellKnown.test(password.value) || !isPlaceholder(password.value)))
        yield { place: program.placeOf(password), message, data: ["password"] };
    }
    for (const module of program.modules(...literals)) {
      if (
        program.isAside(module.path) ||
        notDeployed.test(module.path) ||
        program.sideOf(module.path) === "miniprogram"
      )
        continue;
      const isConfig =
        module.data !== undefined && /\.(?:ya?ml|properties|env|ini|conf)$|(?:^|\/)\.env[^/]*$/.test(module.path);
      for (const { key, value, node, isFallback } of keyedLiterals(module)) {
        const name = plainKey(key.split(".").pop() ?? key);
        if (!passwordKey.test(name) || aboutPasswords.test(name) || !/^[!-~]{3,64}$/.test(value)) continue;
        const known = wellKnown.test(value);
        if ((isFallback || isConfig || ofConnection(node)) && (known || !isPlaceholder(value))) {
          yield { place: program.placeOf(node), message, data: ["password"] };
        }
      }
    }
  },
} satisfies Rule;
