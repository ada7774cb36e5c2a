import type { Call, Expression, Name, This } from "../program/tree.ts";
import { here, within } from "./access-path.ts";
import type { Path } from "./access-path.ts";

const DEPTH = 12;

/** A callee or receiver as lower-case dotted text: `wx.getlogmanager().info`; `[]` for a computed key, `?` for anything else. */
export const dotted = (expression: Expression): string => {
  const parts: string[] = [];
  let at: Expression | undefined = expression;
  for (let depth = 0; at && depth < DEPTH; depth++) {
    if (at.kind === "member") {
      parts.push(`.${at.property}`);
      at = at.object;
    } else if (at.kind === "call") {
      parts.push("()");
      at = at.callee;
    } else if (at.kind === "index") {
      parts.push("[]");
      at = at.object;
    } else if (at.kind === "await") {
      at = at.operand;
    } else {
      parts.push(at.kind === "name" ? at.name : at.kind === "this" ? "this" : "?");
      at = undefined;
    }
  }
  return parts.toReversed().join("").replace(/^\$/, "").toLowerCase();
};

/** The last name of a callee: `json` of `res.status(200).json`. */
export const lastName = (callee: Expression): string =>
  callee.kind === "member" ? callee.property : callee.kind === "name" ? callee.name.replace(/^\$/, "") : "";

/** The object that a method is called on. */
export const receiverOf = (call: Call): Expression | undefined =>
  call.callee.kind === "member" ? call.callee.object : undefined;

/** The variable, `this` or call at which a chain of fields begins, and the fields. */
export interface Root {
  readonly root: Name | This | Call;
  readonly path: Path;
}

/** Takes a chain of fields apart; a computed key stands for any item. Undefined when it begins at something else. */
export const rootOf = (expression: Expression): Root | undefined => {
  let path = here;
  let at: Expression = expression;
  for (let depth = 0; depth < DEPTH; depth++) {
    if (at.kind === "name" || at.kind === "this" || at.kind === "call") return { root: at, path };
    if (at.kind === "member") path = within(at.property, path);
    else if (at.kind !== "index" && !(at.kind === "unary" && (at.operator === "&" || at.operator === "*")))
      return undefined;
    at = at.kind === "unary" ? at.operand : at.object;
  }
  return undefined;
};
