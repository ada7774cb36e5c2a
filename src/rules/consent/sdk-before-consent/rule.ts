import { analyticsCalls } from "../../../knowledge/analytics-calls.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call } from "../../../program/tree.ts";
import { momentOf } from "../../moments.ts";
import type { Rule } from "../../rule.ts";
import { calleePlace, isConsent, unpromptedStart } from "../unprompted.ts";

/** Methods by which a vendor is told who the user is. */
const identifies =
  /^(?:login|identify|alias|setopenid|setunionid|sendopenid|setuserid|setuser|setusercontext|bindopenid|bind|onprofilesignin|onlogin|setprofile|setaccount|setvisitor|setpersonproperties|setuserproperties|setuserattributes)$/;

/** The vendor that a call tells who the user is; undefined for other calls. The platform's own statistics are left out. */
const vendorOf = (program: Program, call: Call): string | undefined => {
  const path = (program.apiOf(call.callee) ?? "").toLowerCase();
  const dot = path.lastIndexOf(".");
  const method = path.slice(dot + 1);
  if (!identifies.test(method) || call.arguments.length === 0) return undefined;
  const receiver = dot < 0 ? "" : path.slice(0, dot).replace(/^(?:getapp\(\)|app|this|wx|window)\./, "");
  // A package goes by its own name, its import by the vendor's: `import mixpanel from "mixpanel-browser"`.
  const written =
    call.callee.kind === "member" && call.callee.object.kind === "name" ? call.callee.object.name.toLowerCase() : "";
  return analyticsCalls.find(
    (row) =>
      row.vendor !== "We Analysis" &&
      row.methods.includes(method) &&
      [receiver, written].some((name) => name !== "" && row.on.test(name)),
  )?.vendor;
};

export default {
  id: "consent/sdk-before-consent",
  clauses: ["D1", "D3"],
  severity: "warning",
  confidence: "medium",
  title: {
    en: "A statistics vendor learns who the user is before any consent",
    "zh-CN": "用户同意之前就把身份交给统计服务商",
  },
  literals: [
    "sensors",
    "aldstat",
    "uma",
    "umeng",
    "gio",
    "mixpanel",
    "amplitude",
    "posthog",
    "Sentry",
    "TDAPP",
    "talkingdata",
    "thinkingdata",
    "clarity",
    "zhuge",
  ],
  *check(program) {
    for (const call of program.allCalls()) {
      const vendor = vendorOf(program, call);
      if (vendor === undefined) continue;
      const { path } = moduleOf(call);
      const side = program.sideOf(path);
      if ((side !== "miniprogram" && side !== "web") || program.isAside(path)) continue;
      const start = unpromptedStart(program, call);
      if (!start || program.isGuarded(call, isConsent)) continue;
      yield {
        place: calleePlace(program, call),
        message: {
          en: `${vendor} is told who the user is ${momentOf(start.entry).en}, before the user has agreed to anything: start it without an identity, and hand that over after consent.`,
          "zh-CN": `${momentOf(start.entry)["zh-CN"]}就把用户身份交给 ${vendor}，此时用户尚未同意：请先匿名启动，征得同意后再传身份。`,
        },
        data: ["account-id"],
      };
    }
  },
} satisfies Rule;
