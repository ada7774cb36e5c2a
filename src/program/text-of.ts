import { moduleOf } from "./adopt.ts";
import { createConfigured } from "./configured.ts";
import type { Call, Expression, Node } from "./tree.ts";
import type { Values } from "./values.ts";

const depthLimit = 12;
const lengthLimit = 4_000;
const unknown = "${}";

/** A pattern with its slots unknown; Python's `"…%s" % x` and `"…{}".format(x)` alike. */
const filled = (pattern: string | undefined): string | undefined =>
  pattern?.replace(/%(?:\d+\$|\(\w+\))?[-+ #0]*[\d.]*[a-zA-Z]|\{\w*(?::[^}]*)?\}/g, unknown);

/** A pattern that begins with what it is filled with, such as a host: `fmt.Sprintf("%s/cgi-bin/token", api)`. */
const begins = /^(?:%[sv]|\{0?\})/;

/** What makes an address of a text, and what is called on it until it is one: Java's and .NET's URI, Spring's and OkHttp's builders. */
const addressMakers = /^(?:create|parse|get|fromHttpUrl|fromUriString|newBuilder)$/;
const addressTypes = /^(?:URI|URL|Uri|URIBuilder|UriBuilder|HttpUrl|UriComponentsBuilder|GenericUrl)$/;
const textBuilders = /^String(?:Builder|Buffer)$/;
const addressSteps =
  /^(?:queryParam|queryParams|addQueryParameter|addParameter|setParameter|build|buildAndExpand|encode|expand|toUriString|toUri|toURL|newBuilder)$/;

/** Folds expressions to their constant text; see `Program.textOf`. */
export const createTexts = (values: Values): ((expression: Expression | undefined) => string | undefined) => {
  const active = new Set<Node>();
  const memo = new Map<Node, string | undefined>();
  const configured = createConfigured(values.units);

  const fold = (expression: Expression, depth: number): string | undefined => {
    if (depth > depthLimit) return undefined;
    switch (expression.kind) {
      case "string":
        return expression.value;
      case "number":
      case "boolean":
        return String(expression.value);
      case "template": {
        const parts = expression.parts.map((part) => fold(part, depth + 1));
        return parts.every((part) => part === undefined)
          ? undefined
          : parts
              .map((part) => part ?? unknown)
              .join("")
              .slice(0, lengthLimit);
      }
      case "binary":
        return expression.operator === "+"
          ? joined(expression.left, expression.right, depth)
          : expression.operator === "%"
            ? formatted(expression.left, depth)
            : either(expression, depth);
      case "conditional":
        return fold(expression.consequent, depth + 1) ?? fold(expression.alternate, depth + 1);
      case "await":
        return fold(expression.operand, depth + 1);
      case "assign":
        return fold(expression.value, depth + 1);
      case "call":
        return folded(expression, depth);
      case "name":
      case "member":
      case "index":
        return followed(expression, depth);
      default:
        return undefined;
    }
  };

  const joined = (left: Expression, right: Expression, depth: number): string | undefined => {
    const [a, b] = [fold(left, depth + 1), fold(right, depth + 1)];
    return a === undefined && b === undefined ? undefined : ((a ?? unknown) + (b ?? unknown)).slice(0, lengthLimit);
  };

  /** `"…%s" % x` of Python; between numbers `%` is something else. */
  const formatted = (left: Expression, depth: number): string | undefined => {
    const pattern = fold(left, depth + 1);
    return pattern?.includes("%") === true ? filled(pattern) : undefined;
  };

  /** `process.env.HOST || "https://x"`: the side that is known. */
  const either = (expression: Extract<Expression, { kind: "binary" }>, depth: number): string | undefined =>
    expression.operator === "||" || expression.operator === "??"
      ? (fold(expression.left, depth + 1) ?? fold(expression.right, depth + 1))
      : undefined;

  /** Calls that build text of constants: `"a".concat(b)`, `String.format("…%s", x)`, `sprintf`, `fmt.Sprintf`, `[a, b].join("")`. */
  const folded = (call: Extract<Expression, { kind: "call" }>, depth: number): string | undefined => {
    const name =
      call.callee.kind === "member" ? call.callee.property : call.callee.kind === "name" ? call.callee.name : "";
    const [first] = call.arguments;
    if (/^(?:s?printf|Sprintf|format|Format|Errorf)$/.test(name)) {
      // `PATTERN.format(x)` of Python is its own pattern; `String.format(pattern, x)` is given one.
      const own = call.callee.kind === "member" && name === "format" ? call.callee.object : undefined;
      const isPattern = own !== undefined && !(own.kind === "name" && /^(?:String|string|Locale)$/.test(own.name));
      const pattern = isPattern ? fold(own, depth + 1) : undefined;
      const text = pattern ?? (first && fold(first, depth + 1));
      const slot = begins.test(text ?? "") ? call.arguments[pattern === undefined ? 1 : 0] : undefined;
      const head = slot && fold(slot, depth + 1);
      return head === undefined
        ? filled(text)
        : `${head}${filled(text?.replace(begins, "")) ?? ""}`.slice(0, lengthLimit);
    }
    if (/^(?:config|get)$/.test(name) && moduleOf(call).language === "php") return ofConfig(call, depth);
    if (call.callee.kind !== "member")
      return call.isNew && (addressTypes.test(name) || textBuilders.test(name)) && first
        ? fold(first, depth + 1)
        : undefined;
    const { object } = call.callee;
    if (addressMakers.test(name) && first && object.kind === "name" && addressTypes.test(object.name))
      return fold(first, depth + 1);
    if (addressSteps.test(name) && object.kind === "call") return fold(object, depth + 1);
    // `new StringBuilder("https://…").append(id)`
    if (/^append$/i.test(name) && object.kind === "call" && first) {
      const text = fold(object, depth + 1);
      return text === undefined ? undefined : `${text}${fold(first, depth + 1) ?? unknown}`.slice(0, lengthLimit);
    }
    if (name === "concat")
      return call.arguments.reduce<string | undefined>(
        (text, one) => (text ?? unknown) + (fold(one, depth + 1) ?? unknown),
        fold(object, depth + 1),
      );
    if (name === "join" && object.kind === "array") {
      const mark = first ? (fold(first, depth + 1) ?? unknown) : ",";
      const parts = object.items.map((item) => fold(item, depth + 1));
      return parts.every((part) => part === undefined) ? undefined : parts.map((part) => part ?? unknown).join(mark);
    }
    if (/^(?:trim|toString|toLowerCase|toUpperCase|replace|trimEnd)$/.test(name)) return fold(object, depth + 1);
    return /^get[A-Z]/.test(name) && call.arguments.length === 0 ? injected(call) : undefined;
  };

  /** `config("wx.url")`, `Config::get("wx.url")` */
  const ofConfig = (call: Call, depth: number): string | undefined => {
    const {
      callee,
      arguments: [first],
    } = call;
    const isConfig =
      callee.kind === "name" ||
      (callee.kind === "member" && callee.object.kind === "name" && callee.object.name === "Config");
    const value = isConfig && first?.kind === "string" ? configured.ofPhp(first.value) : undefined;
    return value && fold(value, depth + 1);
  };

  /** A field that Spring fills from its configuration: `url`, `this.url`, `props.getUrl()`. */
  const injected = (expression: Expression): string | undefined => {
    const { language } = moduleOf(expression);
    if (language !== "java") return undefined;
    if (expression.kind === "name") {
      const [field] = values.definitionsOf(expression);
      return field?.kind === "field" && !field.value ? configured.ofField(field) : undefined;
    }
    const callee = expression.kind === "call" && expression.arguments.length === 0 ? expression.callee : expression;
    if (callee.kind !== "member") return undefined;
    const name =
      callee === expression
        ? callee.property
        : callee.property.replace(/^get(?=[A-Z])/, "").replace(/^[A-Z]/, (first) => first.toLowerCase());
    for (const owner of values.valuesOf(callee.object)) {
      const field =
        owner.kind === "class" ? values.classes.member(owner, name).find((one) => one.kind === "field") : undefined;
      if (field?.kind === "field" && !field.value) return configured.ofField(field);
    }
    return undefined;
  };

  const followed = (expression: Expression, depth: number): string | undefined => {
    if (active.has(expression)) return undefined;
    active.add(expression);
    let found: string | undefined;
    for (const value of values.valuesOf(expression)) {
      if (value === expression) continue;
      if (
        value.kind === "string" ||
        value.kind === "number" ||
        value.kind === "template" ||
        value.kind === "binary" ||
        value.kind === "call"
      ) {
        found = fold(value, depth + 1);
      }
      if (found !== undefined) break;
    }
    active.delete(expression);
    return found ?? injected(expression);
  };

  return (expression) => {
    if (!expression) return undefined;
    if (expression.kind === "string") return expression.value;
    if (!memo.has(expression)) memo.set(expression, fold(expression, 0));
    return memo.get(expression);
  };
};
