import { walk } from "../../../program/adopt.ts";
import type { Call, Expression, FunctionNode, Module, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";

/** What every answer has that came over HTTP at all, also one that tells of a failure. */
const transport =
  /^(?:data|body|text|content|results?|res|resp|response|json|status|status_?(?:code|line|text|message)|ok|length|size|count|headers?|entity|code|msg|message|err(?:or)?|bytes|string|value|reason|reason_?phrase)$/i;

/** Name of the field that a member, an index or a getter takes: `x.groups`, `x["groups"]`, `x.getString("groups")`, `x.getGroups()`. */
const fieldOf = (node: Node): string | undefined => {
  if (node.kind === "index") return node.index?.kind === "string" ? node.index.value : undefined;
  if (node.kind !== "member") return undefined;
  if (node.parent?.kind !== "call" || node.parent.callee !== node) return node.property;
  const [first] = node.parent.arguments;
  return first?.kind === "string" ? first.value : /^get_?([A-Z]\w*)$/.exec(node.property)?.[1];
};

/** The name that a chain of members, indices and calls on it begins with; the call itself where it begins with that. */
const headOf = (node: Node, call: Call | undefined): string | Call | undefined => {
  let at: Node = node;
  for (let hop = 0; hop < 40; hop++) {
    if (at === call) return call;
    if (at.kind === "name") return at.name;
    if (at.kind === "member" || at.kind === "index") at = at.object;
    else if (at.kind === "call") at = at.callee;
    else if (at.kind === "await" || at.kind === "unary") at = at.operand;
    else return undefined;
  }
  return undefined;
};

/** How much of an answer something is: the whole, as its status is; a field; or a thing of its own that was made with it. */
export type Share = "whole" | "field" | "made";
type Names = Map<string, Share>;

/** How much of the answer an expression speaks of. */
const shareOf = (node: Node, names: Names, call: Call): Share | undefined => {
  let share: Share | undefined;
  walk(node, (one) => {
    if (share === "field") return false;
    const field = fieldOf(one);
    const head = field === undefined ? undefined : headOf(one, call);
    const isOfAnswer = head === call || (typeof head === "string" && names.get(head) === "whole");
    const known = one === call ? "whole" : one.kind === "name" ? names.get(one.name) : undefined;
    if ((isOfAnswer && field !== undefined && !transport.test(field)) || known === "field") share = "field";
    else if (known !== undefined && share !== "whole") share = known;
    // What goes out with a request is not what came back.
    return one !== call;
  });
  return share;
};

/** The value of an assignment is a field itself; what a call makes of one, a row of a database for instance, is another thing. */
const isPlain = (value: Expression, call: Call): boolean =>
  value.kind === "binary"
    ? isPlain(value.left, call)
    : headOf(value, call) !== undefined && !takesArguments(value, call);

const takesArguments = (value: Expression, call: Call): boolean => {
  let at: Node = value;
  for (let hop = 0; at !== call && hop < 40; hop++) {
    if (at.kind === "call") {
      if (at.arguments.some((argument) => argument.kind !== "string")) return true;
      at = at.callee;
    } else if (at.kind === "member" || at.kind === "index") at = at.object;
    else if (at.kind === "await" || at.kind === "unary") at = at.operand;
    else return false;
  }
  return false;
};

/** Calls that write what they read from one argument into another: `json.Unmarshal(body, &session)`, `parseResult(text, bean)`. */
const fills = /unmarshal|parse|decode|deserial|fill|populate|copy|assign|merge/i;

/** Calls that put something into what they are called on: `bean.setMenu(menu)`. */
const puts = /^(?:set|put|add|append|push)(?![a-z])/;

/** Binds the names of a target to a share of the answer. */
const bind = (target: Expression, share: Share, names: Names): void => {
  if (target.kind === "name") names.set(target.name, share);
  else if (target.kind === "unary") bind(target.operand, share, names);
  else if (target.kind === "default-pattern") bind(target.target, share, names);
  else if (target.kind === "member" || target.kind === "index") {
    const head = headOf(target.object, undefined);
    if (typeof head === "string" && !names.has(head)) names.set(head, "made");
  } else if (target.kind === "array-pattern") {
    for (const item of target.items) if (item?.kind === "name") names.set(item.name, share);
  } else if (target.kind === "object-pattern") {
    for (const { key, value } of target.entries)
      bind(value, share === "whole" && key !== undefined && !transport.test(key) ? "field" : share, names);
  }
};

/** How far behind a call its answer is followed, in UTF-16 units: scripts without functions go on for thousands of lines. */
export const reach = 20_000;

/**
 * Says of expressions behind a call how much of its answer they speak of; undefined: nothing. Names are followed in the order
 * in which the function is written, from `from` on.
 */
export const answerShare = (
  node: FunctionNode | Module,
  from: number,
  call: Call,
): ((expression: Expression) => Share | undefined) => {
  const names: Names = new Map();
  walk(node, (one) => {
    if (one.end <= from || one.start > from + reach) return false;
    if (one.kind === "function" && isCallbackOf(one, call)) {
      for (const { target } of one.parameters) bind(target, "whole", names);
    } else if ((one.kind === "declare" || one.kind === "assign") && one.value) {
      const share = shareOf(one.value, names, call);
      if (share) bind(one.target, share === "field" && !isPlain(one.value, call) ? "made" : share, names);
    } else if (one.kind === "call" && one.arguments.some((argument) => shareOf(argument, names, call))) {
      const name = lastNameOf(one.callee);
      if (fills.test(name)) for (const argument of one.arguments) bind(argument, "whole", names);
      else if (puts.test(name)) bind(one.callee, "made", names);
    }
    return true;
  });
  return (expression) => shareOf(expression, names, call);
};

/** A function that is handed the answer: an argument or option of the call, or of `then` and the like behind it. */
const isCallbackOf = (fn: FunctionNode, call: Call): boolean => {
  const parent = fn.parent?.kind === "entry" ? fn.parent.parent?.parent : fn.parent;
  return parent?.kind === "call" && (parent === call || headOf(parent, call) === call);
};
