import { moduleOf } from "../../../program/adopt.ts";
import { isBelow } from "../../../program/mini-programs.ts";
import type { Program } from "../../../program/program.ts";
import type { Call } from "../../../program/tree.ts";
import { callsIn } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";

const stoppers = /\b(?:stopLocationUpdate|offLocationChange)\b/;

/** `setInterval(() => wx.getLocation(…), …)` and the names it is stopped by. */
const polls = (program: Program): readonly Call[] =>
  program.calls("setInterval").filter((timer) => {
    const [handler] = timer.arguments;
    const functions = handler ? program.functionsOf(handler) : [];
    return functions.some((fn) => callsIn(fn).some((call) => program.apiOf(call.callee) === "wx.getLocation"));
  });

export default {
  id: "consent/location-watch-no-stop",
  clauses: ["D1", "O2"],
  severity: "warning",
  confidence: "medium",
  title: { en: "Continuous location has no way to stop", "zh-CN": "持续定位没有停止的途径" },
  literals: ["startLocationUpdate", "getLocation"],
  *check(program) {
    const starts = program.calls("wx.startLocationUpdate", "wx.startLocationUpdateBackground");
    for (const call of [...starts, ...polls(program)]) {
      const { path, text } = moduleOf(call);
      if (program.sideOf(path) !== "miniprogram" || program.isAside(path)) continue;
      const isTimer = !starts.includes(call);
      const root = program.miniProgramOf(path)?.root;
      // A stop anywhere in the same program counts: it may well be a button of another page.
      const isStopped = isTimer
        ? /\bclearInterval\b/.test(text)
        : program.search(stoppers).some((other) => isBelow(other, root ?? "") && !program.isAside(other));
      if (isStopped) continue;
      yield {
        place: program.placeOf(call.callee),
        message: {
          en: "The user's position is followed from here on and nothing ever stops it: stop it when the page goes away, and give the user a way to.",
          "zh-CN": "从此处开始持续获取用户位置，却没有任何地方停止：请在页面离开时停止，并给用户提供停止的途径。",
        },
        data: ["location"],
      };
    }
  },
} satisfies Rule;
