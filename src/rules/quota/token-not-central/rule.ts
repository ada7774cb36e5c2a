import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Expression, FunctionNode, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { asksFor, calledFrom, callersOf, codeOf, isConditional } from "../../reachable-code.ts";
import type { Problem, Rule } from "../../rule.ts";
import { ownFunctionOf, serverLiterals, wechatCalls, wechatPathOf } from "../wechat-calls.ts";

const messages = {
  each: {
    en: "The access token or ticket is fetched anew each time this runs, which voids the one in use and spends the daily quota: keep it in one shared cache until it expires.",
    "zh-CN":
      "每次执行都重新获取 access_token 或 ticket，会使正在使用的凭据失效并耗尽每日次数：请放入统一的共享缓存，到期前再刷新。",
  },
  often: {
    en: "A timer fetches the access token far more often than it expires: refresh it shortly before its 7200 seconds end.",
    "zh-CN": "定时器获取 access_token 的频率远高于其有效期：请在 7200 秒到期前再刷新。",
  },
} as const;

const tokenPaths: ReadonlySet<string> = new Set(["/cgi-bin/token", "/cgi-bin/ticket/getticket"]);

/** Signs that the answer is kept somewhere and looked up there: stores, files, columns, and the clock against an expiry. */
const keeps =
  /cach|redis|memcach|setex|\bttl\b|expire(?!s?_?in\b)|expires?_?at|write_?file|file_put_contents|fwrite|writeAllText|WriteFile|setItem|\.(?:save|update|insert|upsert|findOne|where|query|first|execute)\(|->(?:save|update|insert|where|put|find)\(|singleton|settings?\.set|\bstore\b/i;
/** Settings that say the contrary: `cache: false` of jQuery. */
const keepsNot = /\bno-?cache\b|\bcache["']?\s*[:=]\s*false/gi;
const isKeeping = (code: string): boolean => keeps.test(code.replace(keepsNot, ""));
const readsClock =
  /Date\.now|new Date|\btime\(\)|time\.time|time\.Now|currentTimeMillis|UtcNow|DateTime|LocalDateTime|Instant|Carbon/;
/** Looks at the clock; one that signs for the JS-SDK looks there for the timestamp that goes into the signature. */
const looksAtClock = (code: string): boolean =>
  readsClock.test(code) && (!/nonce_?str/i.test(code) || /expire(?!s?_?in\b)|overdue|last_?time|7[012]00/i.test(code));
/** A caller that runs by the clock on its own keeps what it gets. */
const runsByClock = /sleep|@Scheduled|\bcron\b|setInterval|Timer\b|schedule/i;
const readsTokenFirst = /if\s*\(?\s*!?\s*[\w.$>\-["'\]]*(?:token|ticket)\b/i;

/** The fetch follows an answer that called the token void, or a look at the one at hand. */
const isVoid = /40001|40014|42001|err_?code|expire|invalid/i;
const isLookedAt = /40001|40014|42001|err_?code|expire|invalid|token|ticket/i;

/** Shortest sensible period between two fetches of a token that lives two hours, in seconds. */
const SHORTEST_PERIOD = 1800;

const isKept = (program: Program, call: Call): boolean => {
  const fn = ownFunctionOf(program, call);
  if (!fn) return isKeeping(codeOf(moduleOf(call))) || looksAtClock(codeOf(moduleOf(call)));
  const own = codeOf(fn);
  if (isKeeping(own) || looksAtClock(own)) return true;
  // What a caller does with the token on its way may be keeping it; a word elsewhere in a big caller hides some.
  const near = new Set(callersOf(program, fn, 1));
  return callersOf(program, fn, 2).some((caller) => {
    if (caller === fn) return false;
    const whole = codeOf(caller);
    // Behind the caller's caller a query has mostly to do with something else.
    const code = near.has(caller) ? whole : aboutToken(whole);
    return isKeeping(code) || runsByClock.test(code) || readsTokenFirst.test(code);
  });
};

/** The lines that speak of a token or ticket, each with those beside it. */
const aboutToken = (code: string): string => {
  const lines = code.split("\n");
  const speaks = lines.map((line) => /token|ticket/i.test(line));
  return lines.filter((_, at) => speaks[at - 1] || speaks[at] || speaks[at + 1]).join("\n");
};

const runsAgain = (program: Program, call: Call): boolean => {
  const side = program.sideOf(moduleOf(call).path);
  if (side === "library" || side === "config") return false;
  const entries = program.entriesOf(call);
  return entries.length === 0
    ? ownFunctionOf(program, call) !== undefined
    : entries.some(({ kind }) => kind === "request" || kind === "push" || kind === "life-cycle" || kind === "gesture");
};

/** Value of a product of numbers. */
const numberOf = (expression: Expression | undefined, depth = 0): number | undefined => {
  if (expression?.kind === "number") return expression.value;
  if (expression?.kind !== "binary" || expression.operator !== "*" || depth > 8) return undefined;
  const [a, b] = [numberOf(expression.left, depth + 1), numberOf(expression.right, depth + 1)];
  return a === undefined || b === undefined ? undefined : a * b;
};

/** Period in seconds of a call that runs a function again and again, and the function. */
const periodOf = (call: Call): { readonly seconds: number | undefined; readonly run: Expression | undefined } => {
  const name = lastNameOf(call.callee);
  const at = name === "setInterval" ? 1 : 3;
  const period = numberOf(call.arguments[at]);
  return { seconds: period === undefined ? undefined : period / 1000, run: call.arguments[0] };
};

/** A value in the function is the address of the token, though the request goes through something unknown. */
const namesTokenAddress = (program: Program, fn: FunctionNode): boolean => {
  let found = false;
  walk(fn, (node) => {
    const value = node.kind === "assign" ? node.value : node.kind === "declare" ? node.value : undefined;
    const values = node.kind === "call" ? node.arguments : value ? [value] : [];
    found ||= values.some(
      (one) =>
        (one.kind === "name" || one.kind === "member" || one.kind === "string" || one.kind === "template") &&
        wechatPathOf(program.textOf(one)) === "/cgi-bin/token",
    );
    return !found;
  });
  return found;
};

function* often(program: Program, fetches: ReadonlySet<Node>): Iterable<Problem> {
  for (const call of program.calls("setInterval", "Timer")) {
    const { seconds, run } = periodOf(call);
    if (
      seconds === undefined ||
      seconds >= SHORTEST_PERIOD ||
      seconds <= 0 ||
      !run ||
      program.isAside(moduleOf(call).path)
    )
      continue;
    const reached = program.functionsOf(run).flatMap((fn) => calledFrom(program, fn, 3));
    const fetch = reached.find((fn) => fetches.has(fn) || namesTokenAddress(program, fn));
    // A function that first looks at the expiry may be asked each minute.
    if (fetch && !reached.some((fn) => readsClock.test(codeOf(fn)) && /expire/i.test(codeOf(fn))))
      yield { place: program.placeOf(call.callee), message: messages.often };
  }
}

export default {
  id: "quota/token-not-central",
  clauses: ["C0", "D2"],
  severity: "error",
  confidence: "medium",
  title: { en: "The access token is not cached centrally", "zh-CN": "access_token 未集中缓存" },
  literals: serverLiterals,
  *check(program) {
    const fetches = new Set<Node>();
    for (const { call, path } of wechatCalls(program)) {
      if (!tokenPaths.has(path)) continue;
      const fn = ownFunctionOf(program, call);
      if (fn) fetches.add(fn);
      if (
        runsAgain(program, call) &&
        !isKept(program, call) &&
        !program.isGuarded(call, asksFor(isVoid)) &&
        !isConditional(call, (test) => isLookedAt.test(codeOf(test)))
      )
        yield { place: program.placeOf(call.callee), message: messages.each, data: ["credential"] };
    }
    yield* often(program, fetches);
  },
} satisfies Rule;
