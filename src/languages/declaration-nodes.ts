/** Constructors of functions, classes, imports and exports; see nodes.ts. */
import type {
  Annotation,
  ClassNode,
  Comment,
  Export,
  Expression,
  Field,
  FunctionNode,
  Import,
  Parameter,
  Statement,
} from "../program/tree.ts";
import { none } from "./expression-nodes.ts";

const parent = undefined;

export const parameterNode = (
  start: number,
  end: number,
  target: Expression,
  more: {
    type?: string | undefined;
    value?: Expression | undefined;
    rest?: boolean;
    annotations?: readonly Annotation[];
  } = {},
): Parameter => ({
  kind: "parameter",
  start,
  end,
  parent,
  target,
  type: more.type,
  value: more.value,
  rest: more.rest ?? false,
  annotations: more.annotations ?? none,
});
export const annotationNode = (
  start: number,
  end: number,
  name: string,
  args: readonly Expression[] = none,
): Annotation => ({
  kind: "annotation",
  start,
  end,
  parent,
  name,
  arguments: args,
});

/** What a function has beyond its place; what is left out is absent or false. */
export interface FunctionParts {
  readonly name?: string | undefined;
  /** Defaults to the start of the function. */
  readonly nameStart?: number;
  readonly parameters?: readonly Parameter[];
  readonly body?: readonly Statement[];
  readonly annotations?: readonly Annotation[];
  readonly isAsync?: boolean;
  readonly isStatic?: boolean;
  readonly isArrow?: boolean;
  readonly receiverType?: string | undefined;
  readonly receiver?: string | undefined;
  readonly returnType?: string | undefined;
}
export const functionNode = (start: number, end: number, parts: FunctionParts): FunctionNode => ({
  kind: "function",
  start,
  end,
  parent,
  name: parts.name,
  nameStart: parts.nameStart ?? start,
  parameters: parts.parameters ?? none,
  body: parts.body ?? none,
  annotations: parts.annotations ?? none,
  isAsync: parts.isAsync ?? false,
  isStatic: parts.isStatic ?? false,
  isArrow: parts.isArrow ?? false,
  receiverType: parts.receiverType,
  receiver: parts.receiver,
  returnType: parts.returnType,
});
export const fieldNode = (
  start: number,
  end: number,
  name: string,
  more: {
    type?: string | undefined;
    value?: Expression | undefined;
    isStatic?: boolean;
    annotations?: readonly Annotation[];
  } = {},
): Field => ({
  kind: "field",
  start,
  end,
  parent,
  name,
  type: more.type,
  value: more.value,
  isStatic: more.isStatic ?? false,
  annotations: more.annotations ?? none,
});
export const classNode = (
  start: number,
  end: number,
  name: string | undefined,
  nameStart: number,
  more: { bases?: readonly string[]; members?: ClassNode["members"]; annotations?: readonly Annotation[] } = {},
): ClassNode => ({
  kind: "class",
  start,
  end,
  parent,
  name,
  nameStart,
  bases: more.bases ?? none,
  members: more.members ?? none,
  annotations: more.annotations ?? none,
});

export const importNode = (
  start: number,
  end: number,
  source: string,
  imported: string,
  local: string,
  typeOnly = false,
): Import => ({ kind: "import", start, end, parent, source, imported, local, typeOnly });
export const exportNode = (
  start: number,
  end: number,
  name: string,
  value: Expression | undefined,
  from: { source?: string | undefined; imported?: string | undefined } = {},
): Export => ({ kind: "export", start, end, parent, name, value, source: from.source, imported: from.imported });
export const commentNode = (start: number, end: number, text: string): Comment => ({
  kind: "comment",
  start,
  end,
  parent,
  text,
});
