import type { Program } from "../../program/program.ts";
import type { Call, Expression, Module, Node, ObjectLiteral } from "../../program/tree.ts";
import { lastNameOf } from "../last-name.ts";
import { codeOf } from "../reachable-code.ts";

/** A file without this gives no password as a condition. */
const mentions = /(?:pass(?:word|wd)?|pwd)["'`\])]*\s*(?::|=|,|\)|}|\+|\?)/i;
const passwordKey =
  /^(?:\w{1,20}[._])?(?:get|user|admin|account|login|member|sys)?_?(?:password|passwd|pwd|user_?pass)$/i;
/** Methods that pick rows: of query builders and mappers in all languages, and those that run SQL text. */
const picks =
  /^(?:find\w*|filter(?:_by)?|(?:and_?)?where|eq|get|get_?one|get_or_404|first(?:_?or\w+)?|count|exists?|select\w*|query\w*|fetch\w*|execute\w*|exec|raw)$/i;
const inSql =
  /\bwhere\b[\s\S]{0,300}\b(?:[\w`"]{1,20}\.)?[`"]?(?:user_?)?(?:password|passwd|pwd)[`"]?\s*=\s*(?:\?|%s|:\w|@\w|\$\d)/i;
/** What is asked for has been hashed on the way, as far as the function shows. */
const hashes = /md5|sha-?\d|bcrypt|scrypt|argon|hash(?!map|set|table|code)|encrypt|\bcrypt\(|salt|encoder?\./i;

const objectsIn = (program: Program, argument: Expression): readonly ObjectLiteral[] =>
  (argument.kind === "object" ? [argument] : program.valuesOf(argument)).filter((node) => node.kind === "object");

/** One condition: where it stands, and the value that rows are compared with. */
interface Condition {
  readonly node: Node;
  readonly value: Expression;
}

const ofObject = (program: Program, object: ObjectLiteral): readonly Condition[] =>
  object.entries.flatMap((entry) => {
    if (entry.key === "where" || entry.key === "$and") {
      const inner = entry.value.kind === "array" ? entry.value.items : [entry.value];
      return inner
        .flatMap((one) => objectsIn(program, one))
        .flatMap((one) => one.entries)
        .filter(({ key }) => key !== undefined && passwordKey.test(key))
        .map((one) => ({ node: one, value: one.value }));
    }
    return entry.key !== undefined && passwordKey.test(entry.key) ? [{ node: entry, value: entry.value }] : [];
  });

/** `where("password", "=", value)`, `eq(User::getPassword, value)` */
const ofPair = (program: Program, [first, ...rest]: readonly Expression[]): readonly Condition[] => {
  const value = rest.at(-1);
  if (!first || !value || rest.length > 2) return [];
  const key = first.kind === "string" ? first.value : first.kind === "member" ? first.property : undefined;
  if (key !== undefined && passwordKey.test(key)) return [{ node: first, value }];
  const text = program.textOf(first);
  if (text === undefined || !inSql.test(text)) return [];
  return rest
    .flatMap((one) =>
      one.kind === "array" ? one.items : one.kind === "object" ? one.entries.map((e) => e.value) : [one],
    )
    .filter((one) => passwordKey.test(lastNameOf(one).replace(/^\$/, "")))
    .map((one) => ({ node: one, value: one }));
};

const conditionsOf = (program: Program, call: Call): readonly Condition[] => [
  ...call.arguments.flatMap((argument) =>
    argument.kind === "binary" && /^===?$/.test(argument.operator) && passwordKey.test(lastNameOf(argument.left))
      ? [{ node: argument, value: argument.right }]
      : objectsIn(program, argument).flatMap((object) => ofObject(program, object)),
  ),
  ...ofPair(program, call.arguments),
];

/** Whether the value is a password as it was sent: sure when it can be followed to a request, not sure when only names tell. */
const sureness = (program: Program, { value }: Condition): "medium" | "low" | undefined => {
  if (!/^(?:name|member|index|call)$/.test(value.kind)) return undefined;
  const flows = program.flow
    .trace(value)
    .filter(({ kinds, source }) => source.basis === "name" && kinds.includes("password"));
  if (flows.some(({ source }) => source.api === "request parameter")) return "medium";
  return flows.length > 0 && value.kind !== "call" ? "low" : undefined;
};

/** A condition by a password in clear, and how sure that is. */
export interface LookUp {
  readonly node: Node;
  readonly confidence: "medium" | "low";
}

const inModule = (program: Program, module: Module): readonly LookUp[] => {
  const found: LookUp[] = [];
  for (const call of program.nodesIn(module).calls) {
    if (call.isNew || !picks.test(lastNameOf(call.callee))) continue;
    for (const condition of conditionsOf(program, call)) {
      const confidence = sureness(program, condition);
      if (!confidence || hashes.test(codeOf(program.enclosingFunction(call) ?? call))) continue;
      found.push({ node: condition.node, confidence });
      break;
    }
  }
  return found;
};

/**
 * Conditions on servers that look an account up by the password that somebody sends, `findOne({ name, password })`, in functions
 * that hash nothing: such passwords are kept in clear.
 */
export function* lookedUpPasswords(program: Program): Generator<LookUp> {
  for (const module of program.modules("assword", "asswd", "pwd", "Pwd")) {
    const side = program.sideOf(module.path);
    if ((side !== "server" && side !== "cloud-function") || program.isAside(module.path)) continue;
    if (mentions.test(module.text)) yield* inModule(program, module);
  }
}
