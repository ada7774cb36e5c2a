import { isPlaceholder } from "../../knowledge/credentials.ts";
import type { Program } from "../../program/program.ts";
import type { Call, Expression, Node, Statement, StringLiteral } from "../../program/tree.ts";
import { lastNameOf } from "../last-name.ts";
import { codeOf } from "../reachable-code.ts";
import type { KeyedLiteral } from "./keyed-literals.ts";

/** How many statements or fields away the account stands that a password opens. */
const REACH = 8;

/** An account, and no word that stands for one. */
const accountName = /^(?!user_?name$|your|xxx)[\w.@+-]{2,60}$/i;
const account = /(?:^|_|[a-z])user(?:_?name)?$|^(?:root|login|account|uid)$|^user/i;
const service = /host|server|database|^dsn$|db_?name|smtp|port$/i;
const ownMachine = /^(?:localhost|127\.0\.0\.1|::1)(?::\d+)?$/i;
/** Letters and digits, or letters of both cases: nobody's name for a thing. */
const isOwn = (value: string): boolean =>
  /^(?=.*\d)(?=.*[A-Za-z])[!-~]{5,64}$/.test(value) || /^(?=.*[a-z])(?=.*[A-Z])[!-~]{6,64}$/.test(value);
const aboutPasswords = /pass|pwd|\bpw\b|密码/i;

/** A name, the object it belongs to as written, and the literal that it gets. */
interface Named {
  readonly name: string;
  readonly of: string;
  readonly value: string;
}

/** What a statement or a field of a class gives a name. */
const namedIn = (node: Node): Named | undefined => {
  if (node.kind === "field")
    return node.value?.kind === "string" ? { name: node.name, of: "", value: node.value.value } : undefined;
  const given = node.kind === "expression" ? node.expression : node;
  if ((given.kind !== "assign" && given.kind !== "declare") || given.value?.kind !== "string") return undefined;
  const { target, value } = given;
  if (target.kind === "name") return { name: target.name, of: "", value: value.value };
  return target.kind === "member"
    ? { name: target.property, of: codeOf(target.object), value: value.value }
    : undefined;
};

/** The statements or members among which a node stands. */
const listOf = (node: Node): readonly Node[] => {
  const { parent } = node;
  if (parent?.kind === "class") return parent.members;
  const lists: readonly (readonly Statement[])[] =
    parent?.kind === "if"
      ? [parent.consequent, parent.alternate]
      : parent?.kind === "function" || parent?.kind === "module" || parent?.kind === "block" || parent?.kind === "try"
        ? [parent.body]
        : [];
  return lists.find((list) => list.some((one) => one === node)) ?? [];
};

/**
 * The password is given along with the account that it opens and where: fields of a class that connects, the settings of a
 * mailer (`$mail->Host`, `$mail->Username`, `$mail->Password`), variables one below the other.
 */
export const isBesideAccount = ({ node, value }: KeyedLiteral): boolean => {
  if (value.length < 5 || aboutPasswords.test(value) || isPlaceholder(value)) return false;
  const holder = node.parent;
  const statement = holder?.parent?.kind === "expression" ? holder.parent : holder;
  const own = statement && namedIn(statement);
  if (!statement || !own) return false;
  const list = listOf(statement);
  const at = list.indexOf(statement);
  const around = list
    .slice(Math.max(0, at - REACH), at + REACH + 1)
    .flatMap((one) => namedIn(one) ?? [])
    .filter((one) => one.of === own.of && one.name !== own.name && one.value !== "");
  const where = around.find((one) => service.test(one.name));
  return (
    where !== undefined &&
    around.some((one) => account.test(one.name) && accountName.test(one.value)) &&
    (isOwn(value) || !ownMachine.test(where.value))
  );
};

/** The literal that a digest is made of: `md5("…")`. */
const literalOf = (argument: Expression | undefined): StringLiteral | undefined => {
  if (argument?.kind === "string") return argument;
  const [first, ...more]: readonly Expression[] = argument?.kind === "call" ? argument.arguments : [];
  return argument?.kind === "call" && /^(?:md5|sha1|sha256)$/i.test(lastNameOf(argument.callee)) && more.length === 0
    ? literalOf(first)
    : undefined;
};

const logsIn = /^(?:\w{0,30}_)?log_?in\w{0,30}$/i;
/** A mail address or a number that people log in with. */
const isAccount = (value: string): boolean => /^[\w.+-]+@[\w-]+\.[\w.]+$|^\d{5,}$/.test(value);

/** `smtp.login("a@x.cn", "…")`: the password with which code logs in by itself. */
export const loginPassword = (call: Call): StringLiteral | undefined => {
  if (!logsIn.test(lastNameOf(call.callee)) || call.arguments.length > 4) return undefined;
  const [user, second] = call.arguments;
  const password = literalOf(second);
  if (user?.kind !== "string" || !password || isPlaceholder(password.value) || /\s/.test(password.value))
    return undefined;
  return (isAccount(user.value) && password.value.length >= 6) || (isOwn(password.value) && user.value.length >= 3)
    ? isPlaceholder(user.value)
      ? undefined
      : password
    : undefined;
};

const makesAccounts = /regist|sign_?up|(?:create|add|new|insert)_?(?:user|account|member)/i;
const password = /^(?:user|login|init|default)?_?(?:password|passwd|pwd)$/i;
const stores = /^(?:create|insert|insertGetId|add|save|insertOne|insert_one|create_user|add_user|firstOrCreate)$/i;
const someWord = /^(?=.*\d)[!-~]{4,32}$/;

/** The one password that every account gets which is made here; undefined when it is something else or drawn anew. */
export const passwordForAll = (program: Program, { key, value, node }: KeyedLiteral): boolean => {
  if (!password.test(key) || !someWord.test(value) || /^[0-9a-f]{32}$/i.test(value)) return false;
  const fn = program.enclosingFunction(node);
  if (node.parent?.kind === "assign" || node.parent?.kind === "declare")
    return fn?.name !== undefined && makesAccounts.test(fn.name);
  const object = node.parent?.kind === "entry" ? node.parent.parent : undefined;
  return (
    object?.kind === "object" &&
    object.parent?.kind === "call" &&
    stores.test(lastNameOf(object.parent.callee)) &&
    object.entries.some((entry) => /open_?id|user_?name|nick_?name|mobile|phone|account/i.test(entry.key ?? ""))
  );
};
