import { isPlaceholder } from "../../../knowledge/credentials.ts";
import { bareKey } from "../../../knowledge/plain-names.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Expression, Node, StringLiteral } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { connectionLiterals, connectionPasswords } from "../connection-strings.ts";
import { isBesideAccount, loginPassword, passwordForAll } from "../given-passwords.ts";
import { keyedLiterals } from "../keyed-literals.ts";

const passwordKey = /(?:password|passwd|passwort|pwd|rootpass|dbpass)$|^pass$/;
/** `SKY_PW`, `$_POST["pw"]`: two letters that need a word of their own. */
const shortKey = /(?:^|[_.-])pw$|[a-z]P[wW]$/i;
const namesPassword = (key: string): boolean => passwordKey.test(bareKey(key)) || shortKey.test(key);
/** Keys that hold labels, rules, columns and switches about passwords, not a password. */
const aboutPasswords =
  /label|placeholder|hint|rule|regex|pattern|field|column|url|path|page|type|title|text|msg|message|error|tips|encoder|confirm|forget|reset|change|old|new/;
const wellKnown =
  /^(?:root|admin|administrator|password|passwd|pass|test|guest|postgres|mysql|redis|123456\d*|12345|1234|111111|000000|666666|888888|admin@?123\d*|root@?123\d*|abc123|qwerty|p@ssw0rd)$/i;
/** Digests, MD5 or SHA-1, of such words: `123456`, `admin`, `password`, `111111`, `000000`, `888888`, `666666`, `12345678`, `admin123`, … */
const wellKnownDigest =
  /^(?:e10adc3949ba59abbe56e057f20f883e|21232f297a57a5a743894a0e4a801fc3|5f4dcc3b5aa765d61d8327deb882cf99|96e79218965eb72c92a549dd5a330112|670b14728ad9902aecba32e22fa4f6bd|21218cca77804d2ba1922c33e0151105|f379eaf3c831b04de153469d1bec345e|25d55ad283aa400af464c76d713c07ad|25f9e794323b453885f5181f1b624d0b|0192023a7bbd73250516f069df18b500|202cb962ac59075b964b07152d234b70|7c4a8d09ca3762af61e59520943dc26494f8941b)$/i;
/** Texts in the languages of users: `admin.login.password=Password` of Java's resource bundles. */
const translation =
  /(?:^|[/_.-])(?:i18n|l10n|messages?|langs?|languages?|locales?)(?:[/_.-]|$)|_[a-z]{2}(?:_[A-Z]{2})?\.properties$/;
/** Settings of a developer's own machine and samples to copy. */
const notDeployed =
  /(?:^|[./_-])(?:dev|develop|development|local|test|testing|example|sample|template|dist)(?=[./_-]|$)/i;

/** Scripts that hold nothing but settings: `config/database.php`, `constants.php`, `config.default.js`, `settings.py`. */
const configScript =
  /(?:^|\/)(?:configs?|conf|extra|settings?)\/[^/]*\.(?:php|js|ts|py)$|(?:^|[/._-])(?:config|conf|constants?|settings?|database|db|params)(?:[._-]\w+)?\.(?:php|js|ts|py)$/i;
/** Settings in a file of plain text, as JFinal's samples keep them: `jdbcUrl = jdbc:mysql://…`, then user and password. */
const textSettings = /^[ \t]*[\w.]{1,40}[ \t]*=[ \t]*jdbc:\w+:\/\/(?!localhost|127\.0\.0\.1)/m;
/** The account that an installation begins with, as JSON of initial data has it: `AdminUser.Password`. */
const firstInData =
  /(?:^|\.)(?:init|initial|default|admin|superadmin|root)_?(?:user|admin|account)?\.(?:\w+\.)?pass(?:word|wd)$/i;
/** What the first account of an installation gets. */
const ofFirstAccount = /^(?:init|initial|default|admin|superadmin)(?:user|admin|account)?(?:password|passwd|pwd)$/;
/** Where a service is found, under a key such as `url.verificationPWD`. */
const isAddress = /^(?:https?:\/\/|(?:\/[\w.-]+){2,}\/?$)/;
/** A password of somebody's own: letters and digits, or a sign as well. */
const ownPassword = /^(?=.*\d)(?=.*[A-Za-z])[!-~]{6,64}$/;
/** The name of an algorithm, a field or a route in the place of a password. */
const isNamed = /^(?:argon2\w*|sha\d\w*|md5\w*|pbkdf2\w*)$|^[a-z]+(?:[._/-][a-z0-9]+)*$|\/\w*passw/i;

const literals = [
  "['pw']",
  '["pw"]',
  "_PW",
  "PassWord",
  "assword",
  "ASSWORD",
  "asswd",
  "ASSWD",
  "pwd",
  "PWD",
  "Pwd",
  "pass:",
  '"pass"',
  "'pass'",
  "PASS=",
  "create_superuser",
  '.login("',
  ".login('",
  "getConnection",
  "mysqli",
  "mysql_connect",
  "PDO(",
  ".connect(",
  ...connectionLiterals,
];

const message = {
  en: "A password stands in the repository, as a default or in committed settings, so whoever reads it can open the store of user data: demand it from the environment.",
  "zh-CN": "密码以默认值或已提交配置的形式留在仓库中，读到它的人可以打开存有用户数据的系统：请改为必须从环境变量提供。",
};

const forAllMessage = {
  en: "Every account made here gets the same password, which anyone who knows one can log in to all of them with: draw a random one, or let users set theirs.",
  "zh-CN": "此处创建的账号都使用同一个密码，知道它的人可以登录所有账号：请随机生成，或由用户自行设置。",
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

const comparedMessage = {
  en: "A password is compared with one that stands in the code, so whoever reads the code gets in: check it on the server against a hash of each user's own.",
  "zh-CN": "把输入的密码与代码中的明文密码比对，读到代码的人即可登录：请在服务端用各用户自己的密码哈希校验。",
};

/** A file without this compares no password with a literal. */
const compares =
  /(?:passwo?r?d|passwd|pwd|\bpw)["'\])]*\s*(?:[!=]==?\s*["'`]|\.equals\(\s*")|["'`]\s*(?:[!=]==?\s*[\w$.>[\]'"-]{0,60}|\.equals\([\w.]{0,60})(?:passwo?r?d|passwd|pwd)/i;

/** What an answer to a password that is too simple says. */
const refuses = /fail|error|throw|reject|false|weak|simple|简单|弱口令|弱密码|修改密码/i;

/** `if (password === "123456") return fail()`: whoever has this password is turned away. */
const isRefused = (node: Node): boolean => {
  if (node.kind === "binary" && node.operator.startsWith("!")) return false;
  let test = node;
  while (test.parent?.kind === "binary" && /^(?:&&|\|\|)$/.test(test.parent.operator)) test = test.parent;
  const branch = test.parent;
  if (branch?.kind !== "if" || branch.test !== test || branch.consequent.length > 2) return false;
  const last = branch.consequent.at(-1);
  return (last?.kind === "return" || last?.kind === "throw") && refuses.test(codeOf(last));
};

/** What only a password is compared with: digits alone, or words joined by signs, `www.example.cn`. */
const comparedPassword = /^\d{5,20}$|^(?!.*(?:pass|pwd))[A-Za-z\d]+(?:[.@!#$%^&*+-][A-Za-z\d]+)+$/i;

/** The name of what is compared; that of the field where it is read out of a request: `$_POST["pw"]`. */
const comparedName = (value: Expression): string =>
  value.kind === "index" && value.index?.kind === "string" ? value.index.value : lastNameOf(value);

/** The literal that a password is compared with; undefined for words about passwords, such as the type of a field. */
const comparedWith = (node: Node): StringLiteral | undefined => {
  const sides =
    node.kind === "binary" && /^[!=]==?$/.test(node.operator)
      ? [node.left, node.right]
      : node.kind === "call" && node.callee.kind === "member" && node.callee.property === "equals"
        ? [node.callee.object, node.arguments[0]]
        : [];
  const literal = sides.find((side) => side?.kind === "string");
  const other = sides.find((side) => side !== literal);
  if (literal?.kind !== "string" || !other) return undefined;
  const name = comparedName(other);
  if (isRefused(node)) return undefined;
  const isOne = wellKnown.test(literal.value) ? !isNamed.test(literal.value) || /^admin/i.test(literal.value) : false;
  return namesPassword(name) &&
    !aboutPasswords.test(bareKey(name)) &&
    (isOne || ownPassword.test(literal.value) || comparedPassword.test(literal.value))
    ? literal
    : undefined;
};

function* comparisons(program: Program): Generator<StringLiteral> {
  for (const module of program.modules("assword", "asswd", "PassWord", "pwd", "Pwd", "['pw']", '["pw"]')) {
    if (program.isAside(module.path) || module.data || !compares.test(module.text)) continue;
    const found: StringLiteral[] = [];
    walk(module, (node) => {
      const literal = comparedWith(node);
      if (literal) found.push(literal);
    });
    yield* found;
  }
}

/** Calls that turn a password into what is kept of it: `Password2Hash("123456")`, `passwordEncoder.encode("123456")`. */
const keepsPassword =
  /(?:password|passwd|pwd)\w*(?:hash|enc(?:ode|rypt)|salt)|(?:hash|enc(?:ode|rypt)|make|generate(?:from)?|create|md5)_?(?:password|passwd|pwd)/i;
const encoders = /(?:password|pwd)_?(?:encoder|hasher|util)|bcrypt|argon2|pbkdf2/i;
const encodes = /^(?:encode|hash|hashSync|hashpw|encrypt|HashPassword|EncryptPassword|make)$/;

/** The password of the first administrator, as scripts of Django projects make one: `create_superuser(password="…")`. */
const ofAdministrator = (call: Call): StringLiteral | undefined => {
  const named = call.arguments.at(-1);
  const entry = named?.kind === "object" ? named.entries.find(({ key }) => key === "password") : undefined;
  return entry?.value.kind === "string" && entry.value.value.length >= 4 ? entry.value : undefined;
};

/** A well-known password that accounts are made with. */
const madeWith = (call: Call): StringLiteral | undefined => {
  const { callee } = call;
  const name = lastNameOf(callee);
  if (name === "create_superuser") return ofAdministrator(call);
  const isEncoder =
    callee.kind === "member" &&
    encodes.test(name) &&
    callee.object.kind !== "call" &&
    encoders.test(codeOf(callee.object).slice(-80));
  if (!isEncoder && !keepsPassword.test(name)) return undefined;
  return call.arguments.find(
    (one): one is StringLiteral => one.kind === "string" && one.value.length >= 4 && wellKnown.test(one.value),
  );
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
    for (const literal of comparisons(program))
      yield { place: program.placeOf(literal), message: comparedMessage, data: ["password"] };
    for (const call of program.allCalls()) {
      const password = madeWith(call) ?? loginPassword(call);
      const { path } = moduleOf(call);
      if (password && !program.isAside(path) && !notDeployed.test(path) && program.sideOf(path) !== "miniprogram")
        yield { place: program.placeOf(password), message, data: ["password"] };
    }
    for (const module of program.modules(...connectionLiterals)) {
      if (program.isAside(module.path) || notDeployed.test(module.path)) continue;
      for (const node of connectionPasswords(module))
        yield { place: program.placeOf(node), message, data: ["password"] };
    }
    for (const module of program.modules(...literals)) {
      if (
        program.isAside(module.path) ||
        notDeployed.test(module.path) ||
        translation.test(module.path) ||
        program.sideOf(module.path) === "miniprogram"
      )
        continue;
      const isConfig =
        (module.data !== undefined && /\.(?:ya?ml|properties|env|ini|conf)$|(?:^|\/)\.env[^/]*$/.test(module.path)) ||
        (module.language === "text" && module.path.endsWith(".txt") && textSettings.test(module.text));
      const isScript = configScript.test(module.path) && program.sideOf(module.path) !== "web";
      const isServer = !/^(?:web|library)$/.test(program.sideOf(module.path));
      for (const literal of keyedLiterals(module)) {
        const { key, value, node, isFallback } = literal;
        const last = key.split(".").pop() ?? key;
        const name = bareKey(last);
        if (!namesPassword(last) || aboutPasswords.test(name) || !/^[!-~]{3,64}$/.test(value)) continue;
        if (isAddress.test(value)) continue;
        const known = wellKnown.test(value);
        const isSetting = isScript && !known && ownPassword.test(value) && !isNamed.test(value.replace(/\d{1,2}$/, ""));
        const isDigest = wellKnownDigest.test(value);
        const isFirst =
          known && ((isScript && ofFirstAccount.test(name)) || (module.language === "json" && firstInData.test(key)));
        if (isServer && passwordForAll(program, literal)) {
          yield { place: program.placeOf(node), message: forAllMessage, data: ["password"] };
        } else if (
          isDigest ||
          isFirst ||
          (isServer && !known && isBesideAccount(literal)) ||
          ((isFallback || isConfig || isSetting || ofConnection(node)) && (known || !isPlaceholder(value)))
        ) {
          yield { place: program.placeOf(node), message, data: ["password"] };
        }
      }
    }
  },
} satisfies Rule;
