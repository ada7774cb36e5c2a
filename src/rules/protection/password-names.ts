import type { Expression, Node } from "../../program/tree.ts";
import { lastNameOf } from "../last-name.ts";

const password =
  /^\$?(?:get)?_?(?:user|admin|account|login|old|new|my|raw|input|default|member)?_?(?:password|passwd|pwd|pass_?word|user_?pass)\d?$/i;
/** Reads and changes of form that leave the text as it is. */
const passing = /^(?:trim|strval|str|string|String|encode|getBytes|GetBytes|toString|byte|bytes|Buffer|from|utf8)$/;
/** Requests whose field is named in an argument: `input("password")`, `I("post.pwd")`, `$request->input("password")`. */
const reader =
  /^(?:input|I|post|get|param|request|query|form|args|getParameter|get_argument|PostForm|FormValue|Query)$/;

/** True for a name that says that it holds the password of an account. */
export const isPasswordName = (name: string): boolean => password.test(name);

/** The expression is a password and nothing else, over changes of form: `password.encode("utf-8")`, `trim($_POST["pwd"])`. */
export const isPassword = (expression: Expression): boolean => {
  let at: Node = expression;
  for (let hops = 0; hops < 8; hops++) {
    if (isPasswordName(lastNameOf(at))) return true;
    if (at.kind === "binary" && (at.operator === "??" || at.operator === "||")) at = at.left;
    else if (at.kind === "other" && at.children.length === 1 && at.children[0]) at = at.children[0];
    else if (at.kind !== "call") return false;
    else {
      const name = lastNameOf(at.callee);
      const [first]: readonly Expression[] = at.arguments;
      if (isPasswordName(name) && at.arguments.length === 0) return true;
      if (reader.test(name) && first?.kind === "string") return isPasswordName(first.value.replace(/^\w+\./, ""));
      if (!passing.test(name)) return false;
      const inner: Node | undefined =
        first && first.kind !== "string" ? first : at.callee.kind === "member" ? at.callee.object : undefined;
      if (!inner) return false;
      at = inner;
    }
  }
  return false;
};
