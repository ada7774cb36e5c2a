import type { DataKind } from "../../../domain/data.ts";
import type { Place } from "../../../domain/place.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Flow, Program } from "../../../program/program.ts";
import type { Element } from "../../../program/tree.ts";
import { attributeOf } from "../../privacy-uses.ts";
import { leaksInto } from "../../protection/sinks-of.ts";
import { byGravity, chainOf, listed } from "../../protection/telling.ts";
import type { Problem, Rule } from "../../rule.ts";
import { identityKinds } from "../../tracking/identity.ts";

const handed: ReadonlySet<DataKind> = new Set([
  ...identityKinds,
  "credential",
  "login-code",
  "encrypted-data",
  "gender",
  "message",
  "contact",
]);

const problemOf = (
  program: Program,
  place: Place,
  flow: Flow,
  kinds: readonly DataKind[],
  isKnown: boolean,
): Problem => {
  const names = listed(kinds);
  return {
    place,
    severity:
      isKnown || kinds.some((kind) => kind !== "nickname" && kind !== "avatar" && kind !== "gender")
        ? "error"
        : "warning",
    confidence: isKnown ? "high" : "medium",
    data: kinds,
    related: chainOf(program, flow, place),
    message: {
      en: `User data (${names.en}) is handed to another mini program: let the user log in there, and pass nothing that tells who it is.`,
      "zh-CN": `用户数据（${names["zh-CN"]}）随跳转传给另一个小程序：请让用户在对方小程序内自行登录，不要传递能识别用户的数据。`,
    },
  };
};

/** Where the value is put among the data, when that is seen in the same file; else where the data is handed over. */
const whereTaken = (program: Program, { source }: Flow, place: Place): Place => {
  const taken = program.placeOf(source.node);
  return source.basis === "name" && taken.path === place.path && Math.abs(taken.startLine - place.startLine) < 30
    ? taken
    : place;
};

/** `<navigator target="miniProgram" extra-data="{{…}}">`. */
const ofElement = (program: Program, element: Element): Problem | undefined => {
  if (attributeOf(element, "target") !== "miniProgram" || program.isAside(moduleOf(element).path)) return undefined;
  const values = element.attributes
    .filter(({ name }) => /^(?::|v-bind:)?(?:extra-?data|path)$/i.test(name))
    .flatMap(({ value }) => value ?? []);
  const flows = values
    .flatMap((value) => program.flow.trace(value))
    .filter((flow) => flow.kinds.some((kind) => handed.has(kind)));
  const [flow] = flows;
  if (!flow) return undefined;
  const kinds = byGravity(flows.flatMap((one) => one.kinds)).filter((kind) => handed.has(kind));
  return problemOf(
    program,
    program.placeOf(element),
    flow,
    kinds,
    flows.some(({ source }) => source.basis === "interface"),
  );
};

export default {
  id: "confinement/jump-extra-data",
  clauses: ["D3"],
  severity: "error",
  confidence: "high",
  title: { en: "A jump hands user data to another mini program", "zh-CN": "跳转时把用户数据传给其他小程序" },
  literals: ["navigateToMiniProgram", "openEmbeddedMiniProgram", "navigateBackMiniProgram", "miniProgram"],
  *check(program) {
    for (const { place, flow, kinds, isKnown } of leaksInto(program, "jump", (kind) => handed.has(kind))) {
      yield problemOf(program, whereTaken(program, flow, place), flow, kinds, isKnown);
    }
    for (const element of program.elements("navigator", "Navigator")) {
      const problem = ofElement(program, element);
      if (problem) yield problem;
    }
  },
} satisfies Rule;
