import type { Annotation, Assign, Export, Expression, Import, Statement } from "../../program/tree.ts";
import type { FlatTree } from "../flat-tree.ts";
import { blockNode, declareNode, exportNode, expressionStatement, importNode, nameNode, otherNode } from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";
import { annotationsOf, classLike } from "./classes.ts";
import { plainText } from "./literals.ts";

type Lowered = Statement | readonly Statement[];

const textIn = (tree: FlatTree, node: number, field: string): string | undefined => {
  const child = tree.child(node, field);
  return child < 0 ? undefined : plainText(tree, child);
};

/** The names that an import statement binds; one without a name when it only runs the module. */
const importsOf = (tree: FlatTree, node: number): Import[] => {
  const source = textIn(tree, node, "source");
  const isTypeOnly = tree.hasToken(node, "type");
  const of = (at: number, from: string, imported: string, local: string): Import =>
    importNode(tree.start(at), tree.end(at), from, imported, local, isTypeOnly || tree.hasToken(at, "type"));
  const clauses = tree.namedChildren(node);
  const require = clauses.find((child) => tree.kind(child) === "import_require_clause");
  if (require !== undefined) {
    const [local] = tree.namedChildren(require);
    return local === undefined ? [] : [of(require, textIn(tree, require, "source") ?? "", "*", tree.textOf(local))];
  }
  if (source === undefined) return [];
  const clause = clauses.find((child) => tree.kind(child) === "import_clause");
  if (clause === undefined) return [of(node, source, "*", "")];
  return tree.namedChildren(clause).flatMap((part) => {
    switch (tree.kind(part)) {
      case "identifier":
        return [of(part, source, "default", tree.textOf(part))];
      case "namespace_import":
        return tree.namedChildren(part).map((local) => of(part, source, "*", tree.textOf(local)));
      case "named_imports":
        return tree.namedChildren(part).flatMap((specifier) => {
          const imported = textIn(tree, specifier, "name");
          return imported === undefined
            ? []
            : [of(specifier, source, imported, textIn(tree, specifier, "alias") ?? imported)];
        });
      default:
        return [];
    }
  });
};

/** An `import`: kept in the list of imports, no statement of its own. */
export const importStatement = (lowering: TableLowering, node: number): Lowered => {
  for (const each of importsOf(lowering.tree, node)) lowering.imports.push(each);
  return [];
};

/** `import A = B.C` of TypeScript. */
export const importAlias = (lowering: TableLowering, node: number): Lowered => {
  const { tree } = lowering;
  const [name, value] = lowering.children(node);
  if (name === undefined || value === undefined) return [];
  return declareNode(tree.start(node), tree.end(node), lowering.expression(name), lowering.expression(value), {
    constant: true,
  });
};

/** The names that a target binds, with the nodes that stand for them. */
const boundNames = (target: Expression): Expression[] => {
  const names: Expression[] = [];
  const open = [target];
  for (let each = open.pop(); each; each = open.pop()) {
    if (each.kind === "name") names.push(each);
    else if (each.kind === "object-pattern") for (const entry of each.entries) open.push(entry.value);
    else if (each.kind === "array-pattern") open.push(...each.items.filter((item) => item !== undefined));
    else if (each.kind === "default-pattern") open.push(each.target);
    else if (each.kind === "spread") open.push(each.operand);
  }
  return names.toReversed();
};

/** Exports of a declaration, each with what it names. */
const exportsOfDeclaration = (statement: Statement): { readonly name: string; readonly value: Expression }[] => {
  if (statement.kind === "function" || statement.kind === "class") {
    return statement.name === undefined ? [] : [{ name: statement.name, value: statement }];
  }
  if (statement.kind !== "declare") return [];
  const { target, value } = statement;
  if (target.kind === "name") return [{ name: target.name, value: value ?? target }];
  return boundNames(target).flatMap((each) => (each.kind === "name" ? [{ name: each.name, value: each }] : []));
};

/** Lowers `export …` and notes what it exports. */
export const exportStatement = (lowering: TableLowering, node: number): Lowered => {
  const { tree } = lowering;
  const start = tree.start(node);
  const end = tree.end(node);
  const add = (name: string, value: Expression | undefined, source?: string, imported?: string): void => {
    lowering.exports.push(exportNode(start, end, name, value, { source, imported }));
  };
  if (tree.hasToken(node, "type")) return [];
  const source = textIn(tree, node, "source");
  const isDefault = tree.hasToken(node, "default");

  const declaration = tree.child(node, "declaration");
  if (declaration >= 0) {
    const annotations = annotationsOf(lowering, node);
    const statements = declarationWith(lowering, declaration, annotations);
    for (const statement of statements) {
      if (isDefault && (statement.kind === "function" || statement.kind === "class")) add("default", statement);
      else for (const { name, value } of exportsOfDeclaration(statement)) add(name, value);
    }
    return statements;
  }

  const clause = lowering.children(node).find((child) => tree.kind(child) === "export_clause");
  if (clause !== undefined) return exportClause(lowering, clause, source, add);

  const namespace = lowering.children(node).find((child) => tree.kind(child) === "namespace_export");
  if (source !== undefined) {
    const [alias] = namespace === undefined ? [] : tree.namedChildren(namespace);
    add(alias === undefined ? "*" : plainText(tree, alias), undefined, source, "*");
    return [];
  }

  // `export default x`, `export = x`
  const written = tree.child(node, "value");
  const value = written >= 0 ? written : lowering.children(node).findLast((child) => tree.kind(child) !== "decorator");
  if (value === undefined) return [];
  const expression = lowering.expression(value);
  add("default", expression);
  if (!isDefault) addObject(expression, add);
  return expressionStatement(expression, start, end);
};

type Add = (name: string, value: Expression | undefined, source?: string, imported?: string) => void;

const declarationWith = (lowering: TableLowering, node: number, annotations: readonly Annotation[]): Statement[] => {
  const isClass = lowering.tree.kind(node).endsWith("class_declaration");
  return isClass && annotations.length > 0 ? [classLike(lowering, node, annotations)] : lowering.statements([node]);
};

/** `export { a as b }`: the names stand in an Other so that they have a place; with a source they are of that module. */
const exportClause = (lowering: TableLowering, clause: number, source: string | undefined, add: Add): Lowered => {
  const { tree } = lowering;
  const names: Expression[] = [];
  for (const specifier of tree.namedChildren(clause)) {
    const name = tree.child(specifier, "name");
    if (name < 0 || tree.hasToken(specifier, "type")) continue;
    const inside = plainText(tree, name);
    const outside = textIn(tree, specifier, "alias") ?? inside;
    if (source === undefined) {
      const value = nameNode(tree.start(name), tree.end(name), inside);
      names.push(value);
      add(outside, value);
    } else add(outside, undefined, source, inside);
  }
  return names.length === 0 ? [] : expressionStatement(otherNode(tree.start(clause), tree.end(clause), names));
};

/** The entries of an object that is exported as a whole, by their names. */
const addObject = (value: Expression, add: Add): void => {
  if (value.kind !== "object") return;
  for (const entry of value.entries) {
    if (entry.key !== undefined) add(entry.key, entry.value);
    else if (entry.spread) addRequired(entry.value, add);
  }
};

const addRequired = (value: Expression, add: Add): boolean => {
  const isRequire = value.kind === "call" && value.callee.kind === "name" && value.callee.name === "require";
  const [source] = isRequire ? value.arguments : [];
  if (source?.kind !== "string") return false;
  add("*", undefined, source.value, "*");
  return true;
};

/** `module.exports`, `exports`, or undefined for anything else. */
const isExports = (expression: Expression): boolean =>
  (expression.kind === "name" && expression.name === "exports") ||
  (expression.kind === "member" &&
    expression.property === "exports" &&
    expression.object.kind === "name" &&
    expression.object.name === "module");

/** The assignments of a statement, outermost first: `exports = module.exports = x` has two. */
const assignmentsOf = (
  statement: Statement,
): { readonly assigns: Assign[]; readonly value: Expression | undefined } => {
  const assigns: Assign[] = [];
  let value =
    statement.kind === "expression" ? statement.expression : statement.kind === "declare" ? statement.value : undefined;
  for (; value?.kind === "assign" && value.operator === "="; value = value.value) assigns.push(value);
  return { assigns, value };
};

/** What the top level of a CommonJS module exports. */
export const commonExports = (body: readonly Statement[]): Export[] => {
  const exports: Export[] = [];
  for (const statement of body) {
    const { assigns, value } = assignmentsOf(statement);
    let isWhole = false;
    for (const { target, start, end } of value ? assigns : []) {
      const add: Add = (name, exported, source, imported) => {
        exports.push(exportNode(start, end, name, exported, { source, imported }));
      };
      if (isExports(target)) {
        if (value && !isWhole && !addRequired(value, add)) {
          add("default", value);
          addObject(value, add);
        }
        isWhole = true;
      } else if (target.kind === "member" && isExports(target.object)) add(target.property, value);
    }
  }
  return exports;
};

/** `namespace A { … }`: its exports are members of A and not of the file. */
export const namespaceBlock = (lowering: TableLowering, node: number): Lowered => {
  const { tree } = lowering;
  const before = lowering.exports.length;
  const statements = lowering.body(tree.child(node, "body"));
  lowering.exports.length = before;
  return blockNode(tree.start(node), tree.end(node), statements);
};
