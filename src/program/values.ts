import { moduleOf } from "./adopt.ts";
import { createCallValues } from "./call-values.ts";
import { createClasses, type Classes } from "./classes.ts";
import { createComponents } from "./components.ts";
import { createDefinitions } from "./definitions.ts";
import { createExports } from "./exports.ts";
import { createMonkeyPatches } from "./monkey-patches.ts";
import { createProperties } from "./properties.ts";
import { selfOf } from "./selves.ts";
import { createServices } from "./services.ts";
import { pathInTarget } from "./targets.ts";
import type { Expression, Name, Node } from "./tree.ts";
import type { Units } from "./units.ts";

/** What expressions denote; see `Program.valuesOf`. */
export interface Values {
  readonly units: Units;
  readonly classes: Classes;
  readonly valuesOf: (expression: Expression) => readonly Node[];
  /** What is called where values are: of a module what it exports as a whole. */
  readonly calledOf: (values: readonly Node[]) => readonly Node[];
  /** Values under a property of a value. */
  readonly propertyOf: (owner: Node, key: string) => readonly Node[];
  /** What a name is bound to, also over files for names that the language shares (Go packages, members of classes, templates). */
  readonly definitionsOf: (name: Name) => readonly Node[];
}

/** One empty answer for all, since most nodes have none. */
const none: readonly Node[] = [];

/** How deep questions may nest, how many a single one may ask, and how many answers are kept: against loops in hostile code. */
const depthLimit = 160;
const stepLimit = 4_000;
const answerLimit = 8;

/** Names that are assigned more often than this are not followed to all of it: the first ones and the last ones count. */
const definitionLimit = 32;
const someOf = (definitions: readonly Node[]): readonly Node[] =>
  definitions.length <= definitionLimit
    ? definitions
    : [...definitions.slice(0, definitionLimit / 2), ...definitions.slice(-definitionLimit / 2)];

/** The values behind the expressions of one program, over names, members, files and objects; each answer is kept. */
export const createValues = (units: Units): Values => {
  const memo = new Map<Node, readonly Node[]>();
  let depth = 0;
  let steps = 0;
  let cuts = 0;

  /** Runs a question once at a time per node; a question inside its own answer has none. */
  const ask = <Asked extends Node>(node: Asked, answer: (node: Asked) => readonly Node[]): readonly Node[] => {
    const known = memo.get(node);
    if (known) return known;
    if (depth >= depthLimit || (depth > 0 && steps > stepLimit)) {
      cuts++;
      return [];
    }
    if (depth === 0) steps = 0;
    steps++;
    const cutsBefore = cuts;
    // A node inside its own answer adds nothing to it; what is around may be kept all the same.
    memo.set(node, none);
    depth++;
    const all = answer(node);
    const found = all.length < 2 ? all : [...new Set(all)].slice(0, answerLimit);
    depth--;
    if (depth > 0 && cuts !== cutsBefore) memo.delete(node);
    else if (found.length > 0) memo.set(node, found);
    return found;
  };

  const propertiesOf = (owners: readonly Node[], key: string): readonly Node[] => properties.propertiesOf(owners, key);

  const valuesOf = (expression: Expression): readonly Node[] => {
    switch (expression.kind) {
      case "name":
      case "this":
      case "member":
      case "index":
      case "call":
      case "assign":
      case "await":
      case "conditional":
      case "binary":
      case "default-pattern":
        return ask(expression, evaluate);
      case "object": {
        const typed =
          expression.type === undefined ? [] : classes.ofType(expression.type, moduleOf(expression), expression);
        return [expression, ...typed];
      }
      case "other":
        return valueOfOther(expression.children);
      default:
        return [expression];
    }
  };

  /** What a construct without a kind of its own hands on, when it holds one part. */
  const valueOfOther = (children: readonly Node[]): readonly Node[] => {
    const only = children.length === 1 ? children[0] : undefined;
    switch (only?.kind) {
      case "name":
      case "member":
      case "call":
      case "object":
      case "function":
        return valuesOf(only);
      default:
        return [];
    }
  };

  const evaluate = (expression: Expression): readonly Node[] => {
    switch (expression.kind) {
      case "name":
        return someOf(definitionsOf(expression)).flatMap((definition) => ofDefinition(definition, expression.name));
      case "this": {
        const self = selfOf(expression);
        if (self?.kind !== "function" || self.receiverType === undefined) return self ? [self] : [];
        return classes.ofType(self.receiverType, moduleOf(self));
      }
      case "member": {
        const found = propertiesOf(valuesOf(expression.object), expression.property);
        if (found.length > 0) return found;
        const patched = patches.assignedTo(expression).flatMap(valuesOf);
        return patched.length > 0 ? patched : services.memberOf(expression.object, expression.property);
      }
      case "index": {
        const key = expression.index?.kind === "string" ? expression.index.value : undefined;
        return key === undefined ? [] : propertiesOf(valuesOf(expression.object), key);
      }
      case "call":
        return valuesOfCall(expression);
      case "assign":
        return valuesOf(expression.value);
      case "await":
        return valuesOf(expression.operand);
      case "conditional":
        return [...valuesOf(expression.consequent), ...valuesOf(expression.alternate)];
      case "binary":
        return expression.operator === "||" || expression.operator === "??"
          ? [...valuesOf(expression.left), ...valuesOf(expression.right)]
          : expression.operator === "&&"
            ? valuesOf(expression.right)
            : [expression];
      case "default-pattern":
        return valuesOf(expression.value);
      default:
        return [];
    }
  };

  /** Definitions are asked once, not once for each mention of the name, so that names given to each other cost no more than their number. */
  const ofDefinition = (definition: Node, name: string): readonly Node[] => {
    const isWhole =
      ((definition.kind === "declare" || definition.kind === "assign" || definition.kind === "parameter") &&
        definition.target.kind === "name" &&
        (definition.kind !== "assign" || definition.operator === "=")) ||
      definition.kind === "import" ||
      definition.kind === "field";
    const answer = (): readonly Node[] => valueOfDefinition(definition, name);
    return isWhole ? ask(definition, answer) : answer();
  };

  const valueOfDefinition = (definition: Node, name: string): readonly Node[] => {
    switch (definition.kind) {
      case "function":
      case "class":
      case "module":
        return [definition];
      case "import":
        return importOf(definition);
      case "entry":
        return valuesOf(definition.value);
      case "field":
        return valuesOfField(definition.value, definition.type, definition);
      case "declare":
        return boundValue(definition.target, definition.value, definition.type, name, definition);
      case "assign":
        return definition.operator === "=" || definition.operator === ":="
          ? boundValue(definition.target, definition.value, undefined, name, definition)
          : [];
      case "parameter":
        return boundValue(definition.target, definition.value, definition.type, name, definition);
      default:
        return [];
    }
  };

  const valuesOfField = (value: Expression | undefined, type: string | undefined, at: Node): readonly Node[] => {
    const own = value ? valuesOf(value) : [];
    if (own.some((node) => node.kind !== "null" && node.kind !== "call"))
      return own.filter((node) => node.kind !== "null");
    const typed = type === undefined ? [] : classes.ofType(type, moduleOf(at), at);
    return typed.length > 0 ? typed : own;
  };

  const boundValue = (
    target: Expression,
    value: Expression | undefined,
    type: string | undefined,
    name: string,
    at: Node,
  ): readonly Node[] => {
    if (target.kind === "name") return valuesOfField(value, type, at);
    const path = pathInTarget(target, name);
    if (!path || !value) return [];
    let found = valuesOf(value);
    for (const key of path)
      found = typeof key === "number" ? found.flatMap((node) => itemOf(node, key)) : propertiesOf(found, key);
    const [key] = path;
    return found.length > 0 || path.length > 1 || typeof key !== "string" ? found : services.memberOf(value, key);
  };

  const itemOf = (node: Node, position: number): readonly Node[] => {
    const item = node.kind === "array" ? node.items[position] : undefined;
    if (item) return valuesOf(item);
    return position === 0 && node.kind !== "array" && node.kind !== "object" ? [node] : [];
  };

  // The parts ask each other; none is asked before all of them are made.
  const named: Classes["named"] = (...question) => classes.named(...question);
  const { exportOf, importOf, modulesAt, calledOf } = createExports({
    units,
    named,
    valuesOf,
    propertiesOf,
    valueOfDefinition,
  });
  const classes = createClasses(units, (imported) => calledOf(importOf(imported)));
  const services = createServices({ units, named, exportOf, propertiesOf, valuesOf });
  const { member, ofType } = classes;
  const patches = createMonkeyPatches(units, valuesOf);
  const properties = createProperties({
    units,
    member,
    patchesOf: patches.membersOf,
    exportOf,
    modulesAt,
    valuesOf,
    valueOfDefinition,
  });
  const { appOf, templateMembers } = createComponents({ units, member, exportOf, valuesOf });
  const definitionsOf = createDefinitions({ units, member, named, templateMembers });
  const valuesOfCall = createCallValues({
    named,
    ofType,
    modulesAt,
    calledOf,
    appOf,
    givenBy: services.givenBy,
    ask,
    valuesOf,
  });
  return { units, classes, valuesOf, calledOf, propertyOf: properties.propertyOf, definitionsOf };
};
