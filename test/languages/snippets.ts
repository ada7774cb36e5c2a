import { walk } from "../../src/program/adopt.ts";
import type { ClassNode, Module, Node } from "../../src/program/tree.ts";
import { render } from "./render.ts";

const classIn = (module: Module): ClassNode | undefined => module.body.find((statement) => statement.kind === "class");

/** Members of a piece of Java or C# code, that is put into a class for it. */
export const membersOf = (lower: (text: string) => Module, text: string): string =>
  classIn(lower(`class A { ${text} }`))
    ?.members.map(render)
    .join("\n") ?? "";

/** Statements of a piece of Java or C# code, that is put into a method for it; what the parser complains about is said instead. */
export const bodyOf = (lower: (text: string) => Module, text: string): string => {
  const module = lower(`class A { void F() { ${text} } }`);
  const [method] = classIn(module)?.members ?? [];
  const complaints = module.diagnostics.map((diagnostic) => diagnostic.message.en);
  return [...complaints, ...(method?.kind === "function" ? method.body.map(render) : [])].join("\n");
};

/** All nodes of a module in source order. */
export const nodesOf = (module: Module): Node[] => {
  const nodes: Node[] = [];
  walk(module, (node) => {
    nodes.push(node);
  });
  return nodes;
};

/** The stretches of the text that names, strings, members, functions and classes claim as their names. */
export const namesIn = (module: Module): string[] =>
  nodesOf(module).flatMap((node) => {
    if (node.kind === "name" || node.kind === "string") return [module.text.slice(node.start, node.end)];
    if (node.kind === "member") return [module.text.slice(node.propertyStart).slice(0, node.property.length)];
    if (node.kind !== "function" && node.kind !== "class") return [];
    return [module.text.slice(node.nameStart).slice(0, node.name?.length ?? 0)];
  });
