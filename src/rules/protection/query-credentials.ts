import { walk } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Expression, Module, Node } from "../../program/tree.ts";

/** Credentials by the names they have in a query. */
const credential = /^(?:token|access_?token|auth_?token|api_?key|secret|session_?(?:key|id|token)|password|pwd)$/i;
/** Objects that hold the query, as written in lower case. */
const queryObject =
  /(?:^|\.)(?:req|request|ctx|context|c|event)(?:\.req(?:uest)?)?\.(?:query|querystringparameters|args)$|^\$?_get$/;
const queryCall =
  /(?:^|\.)(?:req|request|c|ctx|context)(?:\.req)?\.(?:query|getquery|defaultquery|queryparam)$|(?:^|\.)request\.args\.get$/;

const dotted = (expression: Expression): string => {
  if (expression.kind === "name") return expression.name.toLowerCase();
  if (expression.kind !== "member") return "?";
  const parts: string[] = [];
  let at: Expression = expression;
  for (let hops = 0; at.kind === "member" && hops < 8; hops++) {
    parts.unshift(at.property);
    at = at.object;
  }
  return [at.kind === "name" ? at.name : "?", ...parts].join(".").toLowerCase();
};

/** Places of a module at which a server takes a credential out of the query of a request. */
export const queryCredentials = (program: Program, module: Module): readonly Node[] => {
  const found: Node[] = [];
  walk(module, (node) => {
    if (node.kind === "member" && credential.test(node.property) && queryObject.test(dotted(node.object)))
      found.push(node);
    else if (
      node.kind === "index" &&
      queryObject.test(dotted(node.object)) &&
      credential.test(program.textOf(node.index) ?? "")
    )
      found.push(node);
    else if (
      node.kind === "call" &&
      queryCall.test(dotted(node.callee)) &&
      credential.test(program.textOf(node.arguments[0]) ?? "")
    )
      found.push(node);
  });
  return found;
};
