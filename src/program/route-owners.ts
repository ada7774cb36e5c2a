import { moduleOf, walk } from "./adopt.ts";
import { lastName } from "./node-index.ts";
import type { Call, ClassNode, Expression, FunctionNode, Node, ObjectLiteral } from "./tree.ts";
import type { Values } from "./values.ts";

/** A guard of a controller, and the actions that it is for, or not for. */
interface OwnerGuard {
  readonly name: string;
  readonly only: readonly string[] | undefined;
  readonly except: readonly string[] | undefined;
}

/**
 * Fields that name what runs before the actions of a class: ThinkPHP's `$middleware` and `$beforeActionList`, Flask's `decorators`,
 * `permission_classes` of the Django REST framework (https://www.django-rest-framework.org/api-guide/permissions/).
 */
const guardFields = /^(?:middlewares?|beforeActionList|decorators|permission_classes|authentication_classes)$/;
/**
 * Methods that run before each action: constructors, ThinkPHP's `initialize`, thinkjs's `__before`, Yii's `behaviors`, beego's
 * `Prepare`, tornado's `prepare`, Django's `dispatch`, ASP.NET's `OnActionExecuting`.
 */
const runsBefore =
  /^(?:__construct|_?initialize|init|__before|beforeAction|behaviors|[Pp]repare|dispatch|OnActionExecuting(?:Async)?)$/;
const checks = /auth|login|check|verify|permission|session|token|(?<!as|de|re)sign|guard|role|admin|jwt/i;
/** Calls that turn visitors away, by name; a base class checks much else: `check_mobile_website()`. */
const turnsAway =
  /auth|login|logged|permission|purview|token|(?<!as|de|re)sign(?!up)|guard|role|admin|jwt|verify|^(?:check|_check)$|check_?(?:user|member|access|power|right|rbac|session)/i;
/** Keys of a session that tell who is logged in. */
const whoIsIn = /user|uid|admin|login|member|openid|account/i;
/** What fetches a credential of the account checks nobody. */
const fetches = /access_?token|ticket|sign_?package|^(?:create|make|get)_?sign/i;
const guardMixin = /(?:Required|Permission|Auth\w*)Mixin$/;
const BASES = 3;
const GUARDS = 20;

const textsIn = (value: Expression | undefined): string[] =>
  value?.kind === "array"
    ? value.items.flatMap((item) => (item.kind === "string" ? [item.value] : []))
    : value?.kind === "string"
      ? value.value.split(",").map((one) => one.trim())
      : [];

/** The name that a guard is given by: `'auth'`, `Auth::class`, `IsAuthenticated`, `AccessControl::className()`. */
const nameOf = (value: Expression): string | undefined => {
  switch (value.kind) {
    case "string":
      return value.value;
    case "name":
      return value.name;
    case "member":
      return value.property === "class" ? nameOf(value.object) : value.property;
    case "call":
      return value.callee.kind === "member" && value.callee.property === "className"
        ? nameOf(value.callee.object)
        : lastName(value.callee);
    default:
      return undefined;
  }
};

const limits = (object: ObjectLiteral | undefined): Omit<OwnerGuard, "name"> => {
  const under = (key: string): string[] | undefined => {
    const value = object?.entries.find((entry) => entry.key === key)?.value;
    return value && textsIn(value);
  };
  return { only: under("only"), except: under("except") };
};

const listed = (value: Expression | undefined): OwnerGuard[] => {
  if (value?.kind === "array")
    return value.items.flatMap((item) => {
      const name = nameOf(item);
      return name === undefined ? [] : [{ name, only: undefined, except: undefined }];
    });
  if (value?.kind !== "object") return [];
  return value.entries.flatMap((entry) => {
    const own = entry.value.kind === "object" ? entry.value : undefined;
    const name = entry.key !== undefined && (own || checks.test(entry.key)) ? entry.key : nameOf(entry.value);
    return name === undefined ? [] : [{ name, ...limits(own) }];
  });
};

/** `$this->middleware('auth')->except(['login'])`, `$this->middleware('auth', ['only' => […]])` */
const registered = (call: Call): OwnerGuard[] => {
  let { only, except } = limits(call.arguments[1]?.kind === "object" ? call.arguments[1] : undefined);
  const behind = call.parent?.kind === "member" ? call.parent : undefined;
  const outer = behind?.parent?.kind === "call" ? behind.parent : undefined;
  const actions = outer?.arguments.flatMap(textsIn);
  if (behind?.property === "only") only = actions;
  if (behind?.property === "except") except = actions;
  const [first] = call.arguments;
  const names = first?.kind === "array" ? first.items.map(nameOf) : first ? [nameOf(first)] : [];
  return names.flatMap((name) => (name === undefined ? [] : [{ name, only, except }]));
};

const everywhere = (name: string): OwnerGuard => ({ name, only: undefined, except: undefined });

const calledIn = (fn: FunctionNode): OwnerGuard[] => {
  const found: OwnerGuard[] = [];
  walk(fn, (node: Node) => {
    if (found.length >= GUARDS) return false;
    if (fn.name === "behaviors" && node.kind === "entry" && node.key === "class") {
      const name = nameOf(node.value);
      if (name !== undefined) found.push(everywhere(name));
    }
    if (node.kind !== "call" || node.isNew) return true;
    const name = lastName(node.callee) ?? "";
    if (name === "middleware") found.push(...registered(node));
    else if (turnsAway.test(name) && !fetches.test(name)) found.push(everywhere(name));
    else if (name === "session" && node.arguments[0]?.kind === "string" && whoIsIn.test(node.arguments[0].value))
      found.push(everywhere(name));
    return true;
  });
  return found;
};

/** Reads what a controller's class, or what it extends, puts before all of its actions, by name. */
export const createOwnerGuards = (
  values: Values,
): ((owner: ClassNode | undefined, action: string) => readonly string[]) => {
  const memo = new Map<ClassNode, readonly OwnerGuard[]>();

  const guardsIn = (owner: ClassNode, hops: number): readonly OwnerGuard[] => {
    const known = memo.get(owner);
    if (known) return known;
    memo.set(owner, []);
    const found: OwnerGuard[] = owner.bases.filter((base) => guardMixin.test(base)).map(everywhere);
    for (const member of owner.members) {
      if (member.kind === "field" && guardFields.test(member.name)) found.push(...listed(member.value));
      if (member.kind === "function" && runsBefore.test(member.name ?? "")) found.push(...calledIn(member));
    }
    // Attributes of a base class are its heirs' too, https://learn.microsoft.com/dotnet/csharp/advanced-topics/reflection-and-attributes/
    if (hops > 0 && moduleOf(owner).language === "csharp")
      found.push(...owner.annotations.filter(({ name }) => checks.test(name)).map(({ name }) => everywhere(name)));
    const bases = hops < BASES ? owner.bases.flatMap((base) => values.classes.named(base, moduleOf(owner))) : [];
    const all = [...found, ...bases.flatMap((base) => (base === owner ? [] : guardsIn(base, hops + 1)))];
    memo.set(owner, all);
    return all;
  };

  return (owner, action) => {
    if (!owner) return [];
    const isFor = (names: readonly string[]): boolean =>
      names.some((name) => name === "*" || name.toLowerCase() === action.toLowerCase());
    return guardsIn(owner, 0)
      .filter(({ only, except }) => (only === undefined || isFor(only)) && !(except && isFor(except)))
      .map(({ name }) => name);
  };
};
