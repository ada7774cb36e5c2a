import { plainName } from "../knowledge/plain-names.ts";
import { moduleOf } from "../program/adopt.ts";
import type { Call, Expression, Language, Node } from "../program/tree.ts";
import { dotted, lastName, receiverOf } from "./expression-text.ts";

/** Where servers keep values by key: a cache for all, the session of one user, the state of one request. */
export type Shelf = "cache" | "session" | "request";

/** A call that keeps a value under a key, or reads the one that is kept there. */
export interface KeptUse {
  readonly shelf: Shelf;
  readonly key: Expression;
  /** The field of a hash: of `HSET key field value`. */
  readonly field: Expression | undefined;
  /** What is kept; undefined for a read. */
  readonly value: Expression | undefined;
  /** What a read gives where nothing is kept yet: the function of `Cache::remember`. */
  readonly maker: Expression | undefined;
}

/** What is called to reach the values of a cache: `redisTemplate.opsForValue()`, `Cache::store("redis")`. */
const step = String.raw`(?:\.(?:opsforvalue|opsforhash|boundvalueops|boundhashops|getbucket|getmap|store|driver|connection|client|instance|getinstance|inst)(?:\(\))?)`;
const receivers: readonly (readonly [Shelf, RegExp])[] = [
  // Sorted so that `session.cache` is a cache.
  ["cache", new RegExp(String.raw`(?:redis|cache|jedis|memcache)\w{0,20}(?:\(\))?${step}{0,3}$|(?:^|\.)(?:rdb|rds)$`)],
  ["session", /(?:^|[._])(?:http)?(?:session|getsession\(\)|session\(\)|sess|websession)(?:\.attributes)?$/],
];
const requestReceivers: Partial<Record<Language, RegExp>> = {
  java: /(?:^|\.)(?:http(?:servlet)?|servlet|get)?req(?:uest)?(?:\(\))?$/,
  go: /^(?:c|ctx|context|gc|gctx)(?:\.(?:values\(\)|input))?$/,
  php: /(?:^|\.)request\.attributes$/,
};

/** Methods by plain name; `push` and `add` keep one more value under the key. */
const writers =
  /^(?:set|setex|psetex|setnx|setpx|put|forever|add|insert|push|flash|store|(?:string|hash|h|hm)set|hput|set(?:attribute|string|str|int32|value|object|cache|cacheobject|session|data)|setifabsent|setforever)(?:async)?$/;
const readers =
  /^(?:get|mustget|pull|load|(?:string|hash|h)get|hgetall|hashgetall|get(?:attribute|string|str|int32|value|object|cache|cacheobject|session|data|del|ifpresent)|remember|rememberforever|getorset|getorcreate|getoradd)(?:async)?$/;
const hashes = /^(?:h|hash)(?:set|get|put)(?:async)?$/;
/** The time to live stands before the value: `SETEX key seconds value`. */
const timed = /^(?:setex|psetex|setpx)(?:async)?$/;
const makers = /^(?:remember|rememberforever|getorset|getorcreate|getoradd)(?:async)?$/;
/** Helpers of PHP's frameworks that read with one argument and write with two: `session("user")`, `cache("user", $user)`. */
const helpers: Readonly<Record<string, Shelf>> = { session: "session", cache: "cache", S: "cache" };
/** A context of Go, which the methods of its clients are handed first. */
const goContext = /^(?:\w*ctx|c|context\.(?:background|todo)\(\)|\w+\.context\(\))$/;

const shelfOf = (call: Call, receiver: string, name: string): Shelf | undefined => {
  const known = receivers.find(([, pattern]) => pattern.test(receiver))?.[0];
  if (known) return known;
  if (/^string[gs]et(?:async)?$/.test(name)) return "cache";
  if (/^[gs]etsession$/.test(name)) return "session";
  const { language } = moduleOf(call);
  if (/^[gs]etattribute$/.test(name) || language !== "java")
    return requestReceivers[language]?.test(receiver) === true ? "request" : undefined;
  return undefined;
};

/** Calls that are handed the name of a command of Redis: `conn.Do("SET", key, value)`. */
const commandOf = (call: Call): { readonly name: string; readonly given: readonly Expression[] } | undefined => {
  const [command] = call.arguments;
  if (command?.kind !== "string" || !/^(?:h?get|h?set|setex|psetex|setnx)$/i.test(command.value)) return undefined;
  return { name: command.value.toLowerCase(), given: call.arguments.slice(1) };
};

const helperUse = (call: Call): KeptUse | undefined => {
  const shelf = call.callee.kind === "name" ? helpers[call.callee.name] : undefined;
  const [key, value] = call.arguments;
  if (shelf === undefined || !key || key.kind === "object" || moduleOf(call).language !== "php") return undefined;
  return { shelf, key, field: undefined, value, maker: undefined };
};

/** `context.WithValue(ctx, key, value)` and `ctx.Value(key)` of Go, https://pkg.go.dev/context#WithValue */
const contextUse = (call: Call, name: string): KeptUse | undefined => {
  if (moduleOf(call).language !== "go") return undefined;
  const [first, second, third] = call.arguments;
  if (name === "withvalue" && second && third)
    return { shelf: "request", key: second, field: undefined, value: third, maker: undefined };
  return name === "value" && first && call.arguments.length === 1
    ? { shelf: "request", key: first, field: undefined, value: undefined, maker: undefined }
    : undefined;
};

/** Reads a call as a use of what a server keeps by key; undefined when it is none. */
export const keptUse = (call: Call): KeptUse | undefined => {
  const written = lastName(call.callee);
  const receiver = receiverOf(call);
  if (!receiver) return helperUse(call);
  const name = plainName(written);
  if (name === "withvalue" || name === "value") return contextUse(call, name);
  const command = name === "do" && moduleOf(call).language === "go" ? commandOf(call) : undefined;
  const method = command?.name ?? name;
  const isWrite = writers.test(method);
  if (!isWrite && !readers.test(method)) return undefined;
  const shelf = command ? "cache" : shelfOf(call, dotted(receiver), method);
  if (!shelf) return undefined;
  let given = command?.given ?? call.arguments;
  if (given[0] && given.length > 1 && moduleOf(call).language === "go" && goContext.test(dotted(given[0])))
    given = given.slice(1);
  // `getBucket(key).get()`, `boundValueOps(key).set(value)`
  const bound =
    receiver.kind === "call" && /^(?:bound\w+ops|getbucket|getmap)$/.test(plainName(lastName(receiver.callee)))
      ? receiver.arguments[0]
      : undefined;
  if (bound) given = [bound, ...given];
  const [key] = given;
  if (!key || key.kind === "object" || key.kind === "function") return undefined;
  const isHash = hashes.test(method) || /\.(?:opsforhash|boundhashops|getmap)\(\)$/.test(dotted(receiver));
  const field = isHash ? given[1] : undefined;
  const last = given.at(-1);
  const at = (isHash ? 2 : 1) + (timed.test(method) && moduleOf(call).language !== "go" ? 1 : 0);
  const value = isWrite ? given[at] : undefined;
  if (isWrite && !value) return undefined;
  return {
    shelf,
    key,
    field,
    value,
    maker: makers.test(method) && last?.kind === "function" ? last : undefined,
  };
};

const sessions = /^(?:_session|(?:[\w.]+\.)?session|httpcontext\.current\.session)$/;
const states =
  /^(?:(?:this\.)?ctx\.state|req\.ctx|request\.state|res\.locals|c\.locals|(?:[\w.]+\.)?httpcontext\.items)$/;
const requests = /^(?:req|request|ctx)$/;
/** What the frameworks themselves keep in a request or an answer. */
const ownFields =
  /^(?:body|status|statusCode|type|response|request|req|res|query|params?|headers?|state|session|url|method|path|cookies?|files?|set|log|logger|app|length|host|protocol|data|form|get|post|args|json|values|input|rawBody|GET|POST|META|FILES|COOKIES)$/;

/** The shelf whose field is read by `object.property`: of `req.session.user`, `$_SESSION["user"]`, `ctx.state.user`, `req.user`. */
export const shelfBehind = (object: Expression, property: string): Shelf | undefined => {
  // `opsForValue().get("key")` of Java reads as a field.
  if (moduleOf(object).language === "java")
    return object.kind === "call" || object.kind === "name" || object.kind === "member"
      ? receivers.find(([, pattern]) => pattern.test(dotted(object)))?.[0]
      : undefined;
  if (object.kind !== "name" && object.kind !== "member") return undefined;
  const last = object.kind === "name" ? object.name : object.property;
  if (!/session$|^(?:state|locals|items|ctx|req|request)$/i.test(last)) return undefined;
  const text = dotted(object);
  if (sessions.test(text)) return "session";
  if (states.test(text)) return "request";
  return requests.test(text) &&
    !ownFields.test(property) &&
    /^(?:javascript|typescript|python)$/.test(moduleOf(object).language)
    ? "request"
    : undefined;
};

/** True for a place that reads what a server keeps by key. */
export const isKeptRead = (node: Node): boolean => {
  if (node.kind === "member") return shelfBehind(node.object, node.property) !== undefined;
  const use = node.kind === "call" ? keptUse(node) : undefined;
  return use !== undefined && use.value === undefined;
};
