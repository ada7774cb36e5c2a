import type { DataKind } from "../../../domain/data.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program, SinkFlow } from "../../../program/program.ts";
import type { Assign, FunctionNode } from "../../../program/tree.ts";
import { leaksInto } from "../../protection/sinks-of.ts";
import { chainOf, listed } from "../../protection/telling.ts";
import { calledFrom } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { identityKinds } from "../identity.ts";

const frames = /^(?:Page|App|Component)$/;

const isPatched = /\b(?:Page|App|Component)\s*=(?!=)/;

/** `Page = …`: code puts itself between every page and the platform. */
const patchesIn = (program: Program): readonly Assign[] => {
  const found: Assign[] = [];
  for (const module of program.modules("Page", "Component")) {
    if (!isPatched.test(module.text) || program.isAside(module.path)) continue;
    walk(module, (node) => {
      if (node.kind === "assign" && node.target.kind === "name" && frames.test(node.target.name)) found.push(node);
    });
  }
  return found;
};

const functionsIn = (program: Program, assign: Assign): readonly FunctionNode[] => {
  const found: FunctionNode[] = [];
  walk(assign.value, (node) => {
    if (node.kind === "function") found.push(node);
  });
  return [...found, ...found.flatMap((fn) => calledFrom(program, fn, 3)), ...program.functionsOf(assign.value)];
};

const counts = (kind: DataKind, { destination }: SinkFlow): boolean =>
  destination === "We Analysis" && identityKinds.has(kind);

export default {
  id: "tracking/event-with-identity",
  clauses: ["O2", "D3"],
  severity: "warning",
  confidence: "medium",
  title: { en: "Usage events carry who the user is", "zh-CN": "埋点事件携带用户身份" },
  literals: ["reportEvent", "reportAnalytics", "reportMonitor", "Page =", "Page=", "Component =", "App ="],
  *check(program) {
    for (const { place, flow, kinds, isKnown } of leaksInto(program, "analytics", counts)) {
      const names = listed(kinds);
      yield {
        place,
        confidence: isKnown ? "high" : "medium",
        data: kinds,
        related: chainOf(program, flow, place),
        message: {
          en: `A usage event carries user data (${names.en}), so that each act can be laid to a person: report the event without identity.`,
          "zh-CN": `埋点事件携带了用户数据（${names["zh-CN"]}），使每次操作都能对应到个人：请上报不含身份的事件。`,
        },
      };
    }
    for (const assign of patchesIn(program)) {
      const capture = new Set(functionsIn(program, assign));
      const sent = program.httpCalls().find(({ call, payload }) => {
        const owner = program.enclosingFunction(call);
        return (
          owner !== undefined &&
          capture.has(owner) &&
          payload.some((value) =>
            program.flow.trace(value).some(({ kinds }) => kinds.some((kind) => identityKinds.has(kind))),
          )
        );
      });
      if (!sent) continue;
      yield {
        place: program.placeOf(assign.target),
        related: [{ ...program.placeOf(sent.call), message: { en: "It is sent here.", "zh-CN": "在这里上报。" } }],
        message: {
          en: `Every page of ${moduleOf(assign).path.slice(0, 60)}'s program is wrapped to report what people do together with who they are: report without identity.`,
          "zh-CN": "全局包装了所有页面，上报用户操作时携带身份：请去掉身份信息后再上报。",
        },
      };
    }
  },
} satisfies Rule;
