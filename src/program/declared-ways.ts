import { own } from "../domain/own.ts";
import { lifeCycleKeys, type EntryKind } from "../knowledge/entries.ts";
import {
  launchAnnotations,
  launchBases,
  pushAnnotationPattern,
  pushBases,
  scheduleAnnotationPattern,
  scheduleBases,
} from "../knowledge/server-entries.ts";
import type { ClassNode, FunctionNode } from "./tree.ts";

/** An entry by which the platform, a framework or a user runs code. */
export interface EntryWay {
  readonly entry: { readonly kind: EntryKind; readonly name: string };
}

const componentBase = /Component$|^(?:page|app|component|mixin|Vue|PureComponent|Page|App)$/;

/** A way that is an entry of its own. */
export const entry = (kind: EntryKind, name: string): EntryWay => ({ entry: { kind, name } });

/** What the annotations of a function make of it: a push handler, a scheduled job, a start-up hook. */
export const ofAnnotations = (fn: FunctionNode): EntryWay | undefined => {
  for (const annotation of fn.annotations) {
    if (pushAnnotationPattern.test(annotation.name)) return entry("push", annotation.name);
    if (scheduleAnnotationPattern.test(annotation.name)) return entry("schedule", annotation.name);
    if (launchAnnotations.has(annotation.name)) return entry("launch", annotation.name);
  }
  return undefined;
};

/** What a member of a class is called by, as far as the bases and annotations of the class tell. */
export const ofClassMember = (owner: ClassNode, key: string, fn: FunctionNode | undefined): EntryWay | undefined => {
  for (const row of pushBases)
    if (row.method.test(key) && owner.bases.some((base) => row.base.test(base)))
      return entry("push", `${owner.name ?? ""}.${key}`);
  for (const row of scheduleBases)
    if (row.method.test(key) && owner.bases.some((base) => row.base.test(base)))
      return entry("schedule", `${owner.name ?? ""}.${key}`);
  for (const row of launchBases)
    if (row.method.test(key) && owner.bases.some((base) => row.base.test(base))) return entry("launch", key);
  // Nest's hooks, https://docs.nestjs.com/fundamentals/lifecycle-events
  if (
    /^on(?:ModuleInit|ApplicationBootstrap)$/.test(key) &&
    owner.annotations.some((one) => /^(?:Injectable|Module)$/.test(one.name))
  )
    return entry("launch", key);
  // Queued work of ThinkPHP, https://github.com/top-think/think-queue
  if (key === "fire" && /(?:^|\\)Job$/.test(fn?.parameters[0]?.type ?? "")) return entry("schedule", "fire");
  if (key === "main" && fn?.isStatic === true) return entry("launch", "main");
  const isComponent =
    owner.bases.some((base) => componentBase.test(base)) ||
    owner.annotations.some((one) => /Component|Options/.test(one.name));
  if (!isComponent) return undefined;
  const kind = own(lifeCycleKeys, key);
  return kind && entry(kind, key);
};
