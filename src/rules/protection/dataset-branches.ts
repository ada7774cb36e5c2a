import { moduleOf } from "../../program/adopt.ts";
import type { Program, SinkFlow } from "../../program/program.ts";
import type { Case, Element, Expression, Node, Switch } from "../../program/tree.ts";

/** `data-element-type` is read as `dataset.elementType`, `data-elementType` as `dataset.elementtype`: compared without either. */
const plain = (name: string): string => name.replaceAll("-", "").toLowerCase();

/** The key of `e.currentTarget.dataset.type`, also under the name that it was given. */
const datasetKeyOf = (program: Program, expression: Expression): string | undefined => {
  if (expression.kind === "member")
    return expression.object.kind === "member" && expression.object.property === "dataset"
      ? expression.property
      : undefined;
  if (expression.kind !== "name") return undefined;
  for (const made of program.definitionsOf(expression)) {
    if (made.kind !== "declare" || !made.value) continue;
    const { target, value } = made;
    if (target.kind === "name" && value.kind === "member") return datasetKeyOf(program, value);
    if (target.kind !== "object-pattern" || value.kind !== "member" || value.property !== "dataset") continue;
    return target.entries.find((entry) => entry.value.kind === "name" && entry.value.name === expression.name)?.key;
  }
  return undefined;
};

/** What an attribute of the tapped element must be for a node to be reached. */
interface Condition {
  readonly key: string;
  readonly admits: (value: string) => boolean;
}

const textsOf = (branches: readonly Case[]): ReadonlySet<string> =>
  new Set(branches.flatMap(({ tests }) => tests).flatMap((test) => (test.kind === "string" ? [test.value] : [])));

/** Whether a text leads into a branch of a switch, itself or by the empty branches that run into it. */
const leadsInto = (branch: Case, { cases }: Switch): Condition["admits"] => {
  const at = cases.indexOf(branch);
  let first = at;
  while (first > 0 && cases[first - 1]?.body.length === 0) first--;
  const own = cases.slice(first, at + 1);
  const texts = textsOf(own);
  if (own.every(({ tests }) => tests.length > 0)) return (value) => texts.has(value);
  const others = textsOf(cases.filter((one) => !own.includes(one)));
  return (value) => !others.has(value);
};

/** The conditions by `dataset` around a node in its function: `switch (dataset.type) { case "phone": … }`, `if (type === "mini")`. */
const conditionsAround = (program: Program, node: Node): readonly Condition[] => {
  const found: Condition[] = [];
  for (let at = node; at.parent && at.kind !== "function"; at = at.parent) {
    const { parent }: Node = at;
    if (parent?.kind === "switch" && at.kind === "case") {
      const key = datasetKeyOf(program, parent.subject);
      if (key !== undefined) found.push({ key, admits: leadsInto(at, parent) });
    } else if (parent?.kind === "if" && parent.test.kind === "binary" && /^===?$/.test(parent.test.operator)) {
      const { left, right } = parent.test;
      const key = parent.consequent.some((one) => one === at) ? datasetKeyOf(program, left) : undefined;
      if (key !== undefined && right.kind === "string") found.push({ key, admits: (value) => value === right.value });
    }
  }
  return found;
};

const elementAround = (node: Node): Element | undefined => {
  let at: Node | undefined = node;
  while (at && at.kind !== "element") at = at.parent;
  return at;
};

/**
 * One handler serves many elements and branches on what they say of themselves, `data-type="phone"`: data that comes in by an
 * element that takes another branch than the one where the data goes out does not flow there.
 */
export const takesOtherBranch = (program: Program, { steps, call }: SinkFlow): boolean => {
  const markup = steps.findLastIndex(
    ({ node }) => /^(?:wxml|vue|html)$/.test(moduleOf(node).language) && elementAround(node),
  );
  const element = markup < 0 ? undefined : elementAround(steps[markup]?.node ?? call);
  if (!element?.attributes.some(({ name }) => name.startsWith("data-"))) return false;
  return [...steps.slice(markup + 1).map(({ node }) => node), call].some((node) =>
    conditionsAround(program, node).some(({ key, admits }) => {
      const given = element.attributes.find(
        ({ name }) => name.startsWith("data-") && plain(name.slice(5)) === plain(key),
      );
      return given?.text !== undefined && !given.text.includes("{{") && !admits(given.text);
    }),
  );
};
