import { requestAnnotations } from "../knowledge/http-clients.ts";
import type { HttpClient, Slot } from "../knowledge/http-slots.ts";
import { moduleOf, walk } from "./adopt.ts";
import { clientOf } from "./http-clients.ts";
import { createWrappers, isParameter, type Part, type ParameterPath, type WrapperSources } from "./http-wrappers.ts";
import { lastName } from "./node-index.ts";
import type { HttpCall } from "./program.ts";
import { enclosingFunction } from "./selves.ts";
import type { Call, Expression, FunctionNode, Language, Module, Node } from "./tree.ts";
import type { Values } from "./values.ts";

type Sources = Omit<WrapperSources, "baseOf"> & {
  readonly values: Values;
  readonly isAside: (path: string) => boolean;
};

const baseKeys = ["baseURL", "baseUrl", "prefixUrl", "prefix", "base_uri", "base_url", "host"] as const;
const verb = /^(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)$/;

/** `base` before `url`, unless the URL stands for itself. */
const joinUrl = (base: string | undefined, url: string): string => {
  if (base === undefined || base === "" || /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url)) return url;
  return `${base.replace(/\/$/, "")}/${url.replace(/^\//, "")}`;
};

const urlless: ReadonlySet<Node["kind"]> = new Set(["function", "number", "boolean", "null", "regex", "class"]);
/** Languages whose interfaces declare requests: a call of theirs may hand over nothing. */
const declaring: ReadonlySet<Language> = new Set(["java", "csharp"]);
/** What a front end calls most, and no one calls a request by: not looked up. */
const isPlatforms = (callee: Expression): boolean =>
  callee.kind === "member" &&
  (callee.property === "setData" || (callee.object.kind === "name" && callee.object.name === "console"));
/** Most calls hand over nothing, or a function: `list.map(f)`. */
const mayHoldUrl = (argument: Expression): boolean => !urlless.has(argument.kind);

/** Methods of a chain that give a request its body: Hutool, superagent, resty, Jsoup. */
const bodyMethods =
  /^(?:body|form|send|json|bodyValue|bodyText|requestBody|field|SetBody|SetFormData|SetQueryParams?|BodyJSON)$/;
const CHAIN = 8;

/** What the other calls of its chain hand to a request: `HttpRequest.post(url).body(text).execute()`, `client.R().SetBody(data).Post(url)`. */
const chainPayload = (call: Call): Expression[] => {
  const bodies: Expression[] = [];
  const take = (one: Call): void => {
    if (bodyMethods.test(lastName(one.callee) ?? "")) bodies.push(...one.arguments.filter(mayHoldUrl));
  };
  let at: Node | undefined = call;
  for (let hops = 0; at && hops < CHAIN; hops++) {
    const outer: Node | undefined =
      at.parent?.kind === "member" && at.parent.object === at ? at.parent.parent : undefined;
    if (outer?.kind !== "call" || outer.callee !== at.parent) break;
    take(outer);
    at = outer;
  }
  let inner: Expression = call.callee;
  for (let hops = 0; inner.kind === "member" && inner.object.kind === "call" && hops < CHAIN; hops++) {
    take(inner.object);
    inner = inner.object.callee;
  }
  return bodies.slice(0, 4);
};

/** What is handed over by other calls on the same object: `xhr.send(body)`, `curl_setopt($ch, CURLOPT_POSTFIELDS, $body)`. */
const laterPayload = (call: Call): Expression[] => {
  const name = lastName(call.callee);
  if (name !== "open" && name !== "curl_setopt") return chainPayload(call);
  const bodies: Expression[] = [];
  walk(enclosingFunction(call) ?? moduleOf(call), (node) => {
    if (node.kind !== "call" || node === call) return true;
    const [, second, third] = node.arguments;
    if (name === "open" && lastName(node.callee) === "send" && node.arguments[0]) bodies.push(node.arguments[0]);
    if (
      name === "curl_setopt" &&
      lastName(node.callee) === "curl_setopt" &&
      second?.kind === "name" &&
      /POSTFIELDS|HTTPHEADER|COOKIE$/.test(second.name) &&
      third
    )
      bodies.push(third);
    return true;
  });
  return bodies.slice(0, 4);
};

/** Finds the requests of the program; see `Program.httpCalls`. */
export const createHttp = (sources: Sources): (() => readonly HttpCall[]) => {
  const { values, apiOf, textOf, functionsOf, option } = sources;
  const { units } = values;
  let found: readonly HttpCall[] | undefined;
  let defaultBase: string | undefined;
  let isBaseKnown = false;

  /** `axios.defaults.baseURL = "…"` */
  const axiosBase = (): string | undefined => {
    if (!isBaseKnown) {
      isBaseKnown = true;
      for (const module of units.active()) {
        for (const assign of units.index(module).assignsByProperty.get("baseURL") ?? []) {
          if (defaultBase === undefined && /\bdefaults\.baseURL$/.test(apiOf(assign.target) ?? ""))
            defaultBase = textOf(assign.value);
        }
      }
    }
    return defaultBase;
  };

  /** The base that the instance behind a call was made with: `axios.create({ baseURL })`, `new Client(["base_uri" => …])`. */
  const baseOf = (call: Call): string | undefined => {
    const own = baseKeys.map((key) => textOf(option(call.arguments[0], key))).find((text) => text !== undefined);
    if (own !== undefined) return own;
    const instance = call.callee.kind === "member" ? call.callee.object : call.callee;
    for (const value of values.valuesOf(instance)) {
      if (value.kind !== "call") continue;
      for (const argument of value.arguments) {
        for (const key of baseKeys) {
          const text = textOf(option(argument, key));
          if (text !== undefined) return text;
        }
      }
    }
    return /^axios\b/.test(apiOf(call.callee) ?? "") ? axiosBase() : undefined;
  };
  const wrapperOf = createWrappers({ ...sources, baseOf });

  const slotValue = (call: Call, slot: Slot): Expression | undefined => {
    const argument = call.arguments[slot.position];
    const last = call.arguments.at(-1);
    const named = last?.kind === "object" && last.named ? last : undefined;
    if (!slot.keys) return argument?.kind === "object" && argument.named ? undefined : argument;
    for (const key of slot.keys) {
      const value = option(named, key) ?? (argument === named ? undefined : option(argument, key));
      if (value) return value;
    }
    return undefined;
  };

  const payloadOf = (call: Call, slots: readonly Slot[]): Expression[] =>
    slots.flatMap((slot) => {
      if (!slot.keys) {
        const value = slotValue(call, slot);
        return value ? [value] : [];
      }
      return slot.keys
        .map((key) => slotValue(call, { position: slot.position, keys: [key] }))
        .filter((value) => value !== undefined);
    });

  const direct = (call: Call, client: HttpClient): HttpCall => {
    const url = client.url
      .map((slot) => slotValue(call, slot))
      .find((value) => value !== undefined && value.kind !== "object" && value.kind !== "function");
    const methodText = client.methodAt ? methodIn(slotValue(call, client.methodAt)) : undefined;
    const hasMethod = client.methodAt !== undefined && slotValue(call, client.methodAt) !== undefined;
    const text = textOf(url);
    return {
      call,
      url,
      method: client.method ?? (hasMethod ? methodText : client.defaultMethod),
      urlText: text === undefined ? undefined : joinUrl(baseOf(call), text),
      payload: [...payloadOf(call, client.payload), ...laterPayload(call)],
    };
  };

  const methodIn = (expression: Expression | undefined): string | undefined => {
    const text =
      textOf(expression) ?? (expression?.kind === "member" ? expression.property.replace(/^Method/, "") : undefined);
    const upper = text?.toUpperCase();
    return upper !== undefined && verb.test(upper) ? upper : undefined;
  };

  const argumentAt = (call: Call, path: ParameterPath): Expression | undefined => {
    const argument = call.arguments[path.index];
    return path.key === undefined ? argument : option(argument, path.key);
  };

  const textOfParts = (parts: readonly Part[], call: Call): string | undefined => {
    const texts = parts.map((part) => (isParameter(part) ? textOf(argumentAt(call, part)) : part));
    if (texts.every((text) => text === undefined)) return undefined;
    const last = texts.at(-1);
    // A complete URL given to a wrapper that would put its own host before it.
    if (last !== undefined && /^https?:\/\//.test(last)) return last;
    return texts
      .map((text) => text ?? "${}")
      .join("")
      .replace(/(?<!:)\/{2,}(?=\w)/g, "/");
  };

  /** A call of a function of the repository that sends the request. */
  const wrapped = (call: Call): HttpCall | undefined => {
    if (!call.arguments.some(mayHoldUrl) && !declaring.has(moduleOf(call).language)) return undefined;
    if (isPlatforms(call.callee)) return undefined;
    for (const fn of functionsOf(call.callee).slice(0, 3)) {
      const declared = declaredRequest(fn);
      if (declared) return { call, ...declared, url: undefined, payload: call.arguments };
      const wrapper = wrapperOf(fn);
      if (!wrapper) continue;
      const at = wrapper.url.find(isParameter);
      const url = at && argumentAt(call, at);
      if (!url) continue;
      const method = textOfParts(wrapper.method, call)?.toUpperCase();
      const skipped = new Set<Expression | undefined>([
        url,
        ...wrapper.method.filter(isParameter).map((path) => argumentAt(call, path)),
      ]);
      const payload = call.arguments.flatMap((argument) =>
        argument.kind === "object"
          ? argument.entries.filter((entry) => entry.value.kind !== "function").map((entry) => entry.value)
          : argument.kind === "function"
            ? []
            : [argument],
      );
      return {
        call,
        url,
        method: method !== undefined && verb.test(method) ? method : wrapper.method.length === 0 ? "GET" : undefined,
        urlText: textOfParts(wrapper.url, call),
        payload: payload.filter((one) => !skipped.has(one)),
      };
    }
    return undefined;
  };

  /** The URL or path that an annotation is given. */
  const annotationText = (given: readonly Expression[]): string | undefined => {
    for (const one of given) {
      const written = one.kind === "object" ? ["url", "value", "path"].map((key) => option(one, key)) : [one];
      const text = written.map((value) => textOf(value)).find((each) => each !== undefined);
      if (text !== undefined) return text;
    }
    return undefined;
  };

  /** Interface methods whose annotation says what they request: Feign, Retrofit, Forest. */
  const declaredRequest = (
    fn: FunctionNode,
  ): { readonly method: string | undefined; readonly urlText: string | undefined } | undefined => {
    if (fn.body.length > 0 || fn.annotations.length === 0) return undefined;
    const annotation = fn.annotations.find((one) => Object.hasOwn(requestAnnotations, one.name));
    if (!annotation) return undefined;
    const owner =
      fn.parent?.kind === "class"
        ? fn.parent.annotations.find((one) => /Client$|^BaseRequest$|^HttpExchange$/.test(one.name))
        : undefined;
    const path = annotationText(annotation.arguments);
    const method = requestAnnotations[annotation.name];
    const base = annotationText(owner?.arguments ?? []);
    return { method: method === "ANY" ? undefined : method, urlText: path === undefined ? base : joinUrl(base, path) };
  };

  /** A function of the repository may bear the name of a client: it is what it does. */
  const ownClient = (call: Call): HttpClient | undefined => {
    const client = clientOf(call, apiOf(call.callee), textOf);
    return client && functionsOf(call.callee).length === 0 ? client : undefined;
  };

  const requestsIn = (module: Module): readonly HttpCall[] => {
    // Vendored code and samples can be most of a repository, and no rule tells of what they send over wrappers.
    const isAside = sources.isAside(module.path);
    return units.index(module).calls.flatMap((call) => {
      const client = ownClient(call);
      const isPlain = isAside || call.callee.kind === "function";
      return (client ? direct(call, client) : isPlain ? undefined : wrapped(call)) ?? [];
    });
  };

  return () => (found ??= units.active().flatMap(requestsIn));
};
