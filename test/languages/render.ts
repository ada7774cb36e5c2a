import type { Annotation, Expression, Node, Parameter, Statement } from "../../src/program/tree.ts";

const list = (nodes: readonly (Node | undefined)[], separator = ", "): string =>
  nodes.map((node) => (node ? render(node) : "")).join(separator);

const block = (body: readonly Statement[]): string => (body.length === 0 ? "{}" : `{ ${list(body, "; ")} }`);

const annotations = (nodes: readonly Annotation[]): string => nodes.map((node) => `${render(node)} `).join("");

const typed = (type: string | undefined): string => (type === undefined ? "" : `: ${type}`);

const valued = (value: Expression | undefined): string => (value ? ` = ${render(value)}` : "");

const parameter = (node: Parameter): string =>
  `${annotations(node.annotations)}${node.rest ? "..." : ""}${render(node.target)}${typed(node.type)}${valued(node.value)}`;

/**
 * The common tree as text in the manner of JavaScript, so that a test can show what a front end made of a piece of code.
 * Other is `‹…›`, a Template `` `…` ``, operators stand in parentheses.
 */
export const render = (node: Node): string => {
  switch (node.kind) {
    case "name":
      return node.name;
    case "this":
    case "null":
      return node.kind;
    case "member":
      return `${render(node.object)}.${node.property}`;
    case "index":
      return `${render(node.object)}[${node.index ? render(node.index) : ""}]`;
    case "call":
      return `${node.isNew ? "new " : ""}${render(node.callee)}(${list(node.arguments)})`;
    case "string":
      return JSON.stringify(node.value);
    case "template":
      return `\`${node.parts.map((part) => (part.kind === "string" ? part.value : `\${${render(part)}}`)).join("")}\``;
    case "number":
    case "boolean":
      return String(node.value);
    case "regex":
      return `/${node.pattern}/`;
    case "entry":
      return node.spread ? `...${render(node.value)}` : `${node.key ?? "?"}: ${render(node.value)}`;
    case "object":
      return `${node.type ?? ""}{${node.named ? "named " : ""}${list(node.entries)}}`;
    case "object-pattern":
      return `{${list(node.entries)}}`;
    case "array":
      return `[${list(node.items)}]`;
    case "array-pattern":
      return `[${list(node.items)}]`;
    case "default-pattern":
      return `${render(node.target)} = ${render(node.value)}`;
    case "assign":
      return `${render(node.target)} ${node.operator} ${render(node.value)}`;
    case "binary":
      return `(${render(node.left)} ${node.operator} ${render(node.right)})`;
    case "unary":
      return `${node.operator} ${render(node.operand)}`;
    case "conditional":
      return `(${render(node.test)} ? ${render(node.consequent)} : ${render(node.alternate)})`;
    case "await":
      return `await ${render(node.operand)}`;
    case "spread":
      return `...${render(node.operand)}`;
    case "other":
      return `‹${list(node.children, " ")}›`;
    case "parameter":
      return parameter(node);
    case "annotation":
      return `@${node.name}${node.arguments.length > 0 ? `(${list(node.arguments)})` : ""}`;
    case "function": {
      const marks = `${node.isStatic ? "static " : ""}${node.isAsync ? "async " : ""}`;
      const receiver = node.receiverType === undefined ? "" : `(${node.receiver ?? "_"}: ${node.receiverType}) `;
      const head = `${receiver}${node.name ?? ""}(${list(node.parameters)})${typed(node.returnType)}`;
      return `${annotations(node.annotations)}${marks}${node.isArrow ? "" : "function "}${head}${node.isArrow ? " =>" : ""} ${block(node.body)}`;
    }
    case "field":
      return `${annotations(node.annotations)}${node.isStatic ? "static " : ""}${node.name}${typed(node.type)}${valued(node.value)}`;
    case "class": {
      const bases = node.bases.length === 0 ? "" : ` extends ${node.bases.join(", ")}`;
      return `${annotations(node.annotations)}class ${node.name ?? ""}${bases} { ${list(node.members, "; ")} }`;
    }
    case "expression":
      return render(node.expression);
    case "declare":
      return `${node.constant ? "const" : "let"} ${render(node.target)}${typed(node.type)}${valued(node.value)}`;
    case "return":
    case "throw":
      return `${node.kind}${node.value ? ` ${render(node.value)}` : ""}`;
    case "if":
      return `if (${render(node.test)}) ${block(node.consequent)}${node.alternate.length > 0 ? ` else ${block(node.alternate)}` : ""}`;
    case "loop": {
      const initial = node.initial.length > 0 ? `${list(node.initial)}; ` : "";
      const test = node.test ? render(node.test) : "";
      const update = node.update.length > 0 ? `; ${list(node.update)}` : "";
      const each = node.iterable ? `${node.target ? render(node.target) : "_"} of ${render(node.iterable)}` : test;
      return `${node.form} (${initial}${each}${update}) ${block(node.body)}`;
    }
    case "try": {
      const finalizer = node.finalizer.length > 0 ? ` finally ${block(node.finalizer)}` : "";
      return `try ${block(node.body)}${node.handlers.map((handler) => ` ${render(handler)}`).join("")}${finalizer}`;
    }
    case "handler":
      return `catch (${node.parameter ? render(node.parameter) : ""}${typed(node.type)}) ${block(node.body)}`;
    case "switch":
      return `switch (${render(node.subject)}) { ${list(node.cases, "; ")} }`;
    case "case":
      return `${node.tests.length > 0 ? `case ${list(node.tests)}` : "default"}: ${list(node.body, "; ")}`;
    case "block":
      return block(node.body);
    case "jump":
      return node.to;
    case "import":
      return `import ${node.imported} as ${node.local} from ${node.source}`;
    case "export":
      return `export ${node.name}`;
    default:
      return `<${node.kind}>`;
  }
};
