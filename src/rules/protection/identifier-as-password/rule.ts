import type { DataKind } from "../../../domain/data.ts";
import { walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Expression, Module, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import type { Rule } from "../../rule.ts";

/** Identifiers that others learn easily. */
const known: ReadonlySet<DataKind> = new Set(["openid", "unionid", "phone", "id-number"]);
const passwordName = /^(?:set)?_?(?:(?:user_?)?(?:password|passwd|pwd)|user_pass)$/i;

/** Values that are kept as a password: `password: x`, `user.password = x`, `setPassword(x)`. */
const passwordIn = (node: Node): Expression | undefined => {
  if (node.kind === "entry") return node.key !== undefined && passwordName.test(node.key) ? node.value : undefined;
  if (node.kind === "assign") return passwordName.test(lastNameOf(node.target)) ? node.value : undefined;
  return undefined;
};
const setterValue = (call: Call): Expression | undefined =>
  call.arguments.length === 1 && /^set/i.test(lastNameOf(call.callee)) && passwordName.test(lastNameOf(call.callee))
    ? call.arguments[0]
    : undefined;

const kept = (module: Module): readonly { readonly value: Expression; readonly node: Node }[] => {
  const found: { readonly value: Expression; readonly node: Node }[] = [];
  walk(module, (node) => {
    // A setter only passes on what its caller chose.
    if (node.kind === "function" && node.name !== undefined && /^set/i.test(node.name) && passwordName.test(node.name))
      return false;
    const value = node.kind === "call" ? setterValue(node) : passwordIn(node);
    if (value) found.push({ value, node });
    return true;
  });
  return found;
};

/** The identifier itself, not one made into something else on the way. */
const identifierIn = (program: Program, value: Expression): readonly DataKind[] => {
  if (value.kind !== "name" && value.kind !== "member" && value.kind !== "index" && value.kind !== "call") return [];
  const flows = program.flow.trace(value).filter((flow) => !flow.whole || flow.source.basis === "name");
  const kinds = flows.flatMap((flow) => flow.kinds);
  return kinds.length > 0 && kinds.every((kind) => known.has(kind)) ? [...new Set(kinds)] : [];
};

const message = {
  en: "An identifier that others can learn serves as the account's password: create a random one, or let the account have none.",
  "zh-CN": "把他人可能得知的标识当作账号密码：请生成随机密码，或不为该账号设置密码。",
};

const literals = ["assword", "asswd", "pwd", "Pwd", "user_pass"];

export default {
  id: "protection/identifier-as-password",
  clauses: ["D2"],
  severity: "warning",
  confidence: "medium",
  title: { en: "An identifier serves as a password", "zh-CN": "以用户标识充当密码" },
  literals,
  *check(program) {
    for (const module of program.modules(...literals)) {
      const side = program.sideOf(module.path);
      if (program.isAside(module.path) || side === "miniprogram" || side === "web") continue;
      for (const { value, node } of kept(module)) {
        const data = identifierIn(program, value);
        if (data.length > 0) yield { place: program.placeOf(node), message, data };
      }
    }
  },
} satisfies Rule;
