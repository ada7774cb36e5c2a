import type { Program } from "../../program/program.ts";
import type { Call, Expression, Node } from "../../program/tree.ts";
import { lastNameOf } from "../last-name.ts";
import { codeOf } from "../reachable-code.ts";
import { isPassword, isPasswordName } from "./password-names.ts";

const encodes = /base64|b64encode|btoa|EncodeToString/i;
/** The text is handed to somebody who asks for that form: mail servers, HTTP's basic authentication, other systems. */
const elsewhere =
  /smtp|fwrite|fputs|socket|\bauth login\b|authorization|"basic|curl_|axios|requests\.|http_?(?:post|get|request)|HttpClient|cipher|encrypt|decrypt|hash|digest|salt|hmac/i;

/** What a call writes as Base64: `base64_encode(x)`, `Buffer.from(x).toString("base64")`, `Convert.ToBase64String(x)`. */
const encoded = ({ callee, arguments: [first, ...more] }: Call): Expression | undefined => {
  const name = lastNameOf(callee);
  const receiver = callee.kind === "member" ? callee.object : undefined;
  if (name === "toString" && first?.kind === "string" && first.value === "base64") return receiver;
  if (!first || more.length > 0) return undefined;
  if (/^(?:base64_?encode|btoa|(?:standard_|urlsafe_)?b64encode|toBase64String|encodeBase64\w*)$/i.test(name))
    return first;
  const on = receiver && receiver.end - receiver.start < 80 ? codeOf(receiver) : "";
  return /^(?:encode(?:ToString)?|stringify)$/i.test(name) && /base-?64/i.test(on) ? first : undefined;
};

/** The text becomes an account's password, or is held against one. */
const isKept = (call: Call): boolean => {
  for (let at: Node = call; at.parent; at = at.parent) {
    const { parent }: Node = at;
    switch (parent.kind) {
      case "assign":
      case "declare":
        return isPasswordName(lastNameOf(parent.target));
      case "entry":
        return isPasswordName(parent.key ?? "");
      case "binary":
        if (!/^[!=]==?$/.test(parent.operator)) return false;
        return isPasswordName(lastNameOf(parent.left === at ? parent.right : parent.left));
      case "call":
        // `user.setPassword(encoded)`; calls that only change the form, `.decode()`, are looked through.
        if (/^(?:set|update|change|reset)_?(?:user_?)?(?:password|pwd)/i.test(lastNameOf(parent.callee))) return true;
        if (parent.callee !== at) return false;
        break;
      case "member":
      case "other":
        break;
      default:
        return false;
    }
  }
  return false;
};

/** Passwords on servers that are kept as Base64, which hides nothing: `user.password = base64_encode($password)`. */
export function* encodedPasswords(program: Program): Generator<Node> {
  for (const module of program.modules("assword", "asswd", "pwd", "Pwd")) {
    const side = program.sideOf(module.path);
    if ((side !== "server" && side !== "cloud-function") || program.isAside(module.path)) continue;
    if (!encodes.test(module.text)) continue;
    for (const call of program.nodesIn(module).calls) {
      const value = encoded(call);
      if (!value || !isPassword(value) || !isKept(call)) continue;
      const around = codeOf(program.enclosingFunction(call) ?? call);
      if (around.length < 20_000 && !elsewhere.test(around)) yield call;
    }
  }
}
