import type { Program } from "../../../program/program.ts";
import type { Call, FunctionNode, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import type { Rule } from "../../rule.ts";
import { clockKeys } from "./clock-keys.ts";
import { boundTo, isOpening } from "./opening-names.ts";

/** Generators whose next value can be worked out from earlier ones; sources: each language's own page warns of them. */
const weak =
  /^(?:Math\.random|(?:java\.util\.)?Random(?:\(\))?(?:\.\w+)?|ThreadLocalRandom\.current(?:\(\)\.\w+)?|RandomStringUtils\.\w+|org\.apache\.commons\.lang3?\.RandomStringUtils\.\w+|rand|mt_rand|uniqid|lcg_value|str_shuffle|array_rand|random\.(?:random|choice|choices|randint|sample|randrange|getrandbits)|(?:math\/)?rand\.(?:Int\w*|Uint\w*|Perm|Read|Float64|New)|System\.Random(?:\(\))?(?:\.\w+)?|_\.random|lodash\.random)$/;
const callees = [
  "random",
  "nextInt",
  "nextLong",
  "nextBytes",
  "Next",
  "NextBytes",
  "rand",
  "mt_rand",
  "uniqid",
  "str_shuffle",
  "choice",
  "choices",
  "randint",
  "sample",
  "randrange",
  "getrandbits",
  "Int",
  "Intn",
  "Int63",
  "Int31n",
  "Int63n",
  "randomAlphanumeric",
  "randomAlphabetic",
  "randomNumeric",
  "array_rand",
];

/** What may be known: the salt of a signature, a wait. */
const isPublic = /nonce|noise|delay|timeout|interval/i;
/** Characters of a function that makes a secret; a longer one does other things beside, as `createSession` of a chat. */
const LONGEST_MAKER = 2_500;

/** The value has a name of its own by which it opens nothing: `$nonce = time() . rand()`. */
const isKnownPublic = (node: Node): boolean => {
  for (let at: Node = node, hops = 0; at.parent && hops < 30; at = at.parent, hops++) {
    const { parent } = at;
    if (parent.kind === "declare" || parent.kind === "assign") return isPublic.test(lastNameOf(parent.target));
    if (parent.kind === "function" || parent.kind === "module") return false;
  }
  return false;
};

/** The function makes such a value: by its own name, or by the name that a caller gives its result. */
const madeBy = (program: Program, fn: FunctionNode | undefined): string | undefined => {
  if (!fn || fn.end - fn.start > LONGEST_MAKER) return undefined;
  if (isOpening(fn.name)) return fn.name;
  return program
    .callersOf(fn)
    .slice(0, 12)
    .map((call) => boundTo(call))
    .find((name) => name !== undefined);
};

const isWeak = (program: Program, call: Call): boolean => {
  const api = program.apiOf(call.callee) ?? "";
  return weak.test(api) && !/[sS]ecure|secrets|crypto|SystemRandom/.test(api);
};

/** The outermost function around the call that returns what it makes, so that helpers inside arrow functions count. */
const makerOf = (program: Program, call: Call): FunctionNode | undefined => {
  let fn = program.enclosingFunction(call);
  for (let hops = 0; fn && fn.isArrow && fn.name === undefined && hops < 5; hops++) fn = program.enclosingFunction(fn);
  return fn;
};

const message = {
  en: "A secret that opens accounts is drawn from a generator whose values can be worked out: use the system's secure one (crypto.randomBytes, SecureRandom, secrets, random_bytes, crypto/rand).",
  "zh-CN":
    "用于访问账号的凭据由可被推算的随机数生成：请改用系统的安全随机源（crypto.randomBytes、SecureRandom、secrets、random_bytes、crypto/rand）。",
};

const ofClock = {
  en: "A key that opens an account is only made of who it belongs to and the time, so that others can work it out: draw it from the system's secure generator.",
  "zh-CN": "用于访问账号的凭据仅由用户标识与时间计算得出，他人可以推算：请改用系统的安全随机源生成。",
};

export default {
  id: "protection/weak-random-token",
  clauses: ["D2"],
  severity: "warning",
  confidence: "medium",
  title: { en: "A secret is drawn from a predictable generator", "zh-CN": "凭据由可预测的随机数生成" },
  literals: [
    "Math.random",
    "Random",
    "rand(",
    "uniqid",
    "random.",
    "rand.",
    "RandomStringUtils",
    "shuffle",
    "md5",
    "MD5",
    "sha1",
  ],
  *check(program) {
    const seen = new Set<string>();
    for (const call of program.calls(...callees)) {
      if (!isWeak(program, call)) continue;
      const place = program.placeOf(call);
      if (program.isAside(place.path)) continue;
      const name = boundTo(call) ?? (isKnownPublic(call) ? undefined : madeBy(program, makerOf(program, call)));
      const at = `${place.path}:${place.startLine}`;
      if (name === undefined || seen.has(at)) continue;
      seen.add(at);
      yield { place, message, data: ["credential"] };
    }
    for (const node of clockKeys(program))
      yield { place: program.placeOf(node), message: ofClock, data: ["credential"] };
  },
} satisfies Rule;
