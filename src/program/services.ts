import { moduleOf } from "./adopt.ts";
import type { Classes } from "./classes.ts";
import type { Exports } from "./exports.ts";
import { isScript } from "./module-store.ts";
import { lastName } from "./node-index.ts";
import { returnsOf } from "./returns.ts";
import type { Call, Expression, Module, Node } from "./tree.ts";
import type { Units } from "./units.ts";

/**
 * What frameworks hand out under a name that no import binds. Sources: Egg "Service" and "Framework Extension"
 * (https://www.eggjs.org/basics/service, https://www.eggjs.org/basics/extend), ThinkJS "Service" (https://thinkjs.org/en/doc/3.0/service.html),
 * ThinkPHP 3.2 and 5.0 `D`, `model` and `controller`, Laravel "Service Container" (https://laravel.com/docs/container), Spring `getBean`.
 */
export interface Services {
  /** Behind a member that nothing in the file says anything of: `ctx.service.user`, `ctx.helper`, `this.app.keep`. */
  readonly memberOf: (object: Expression, property: string) => readonly Node[];
  /** Given by a call: `think.service("user")`, `D("User")`, `app(UserService::class)`, `UserService::instance()`. */
  readonly givenBy: (call: Call) => readonly Node[];
}

interface Questions {
  readonly units: Units;
  readonly named: Classes["named"];
  readonly exportOf: Exports["exportOf"];
  readonly propertiesOf: (owners: readonly Node[], key: string) => readonly Node[];
  readonly valuesOf: (expression: Expression) => readonly Node[];
}

const none: readonly Node[] = [];
/** Longer chains name no service. */
const chainLimit = 8;
const eggPath = /^((?:.*\/)?app\/)(?:\w+\/|router\.)/;
const thinkPath = /^((?:.*\/)?(?:src|app)\/)(?:(\w+)\/)?(?:controller|service|model|logic)\//;
/** Folders whose files are handed out, and the folder of the application before them. */
const servicePath = /^((?:.*\/)?(?:app|src)\/)(?:\w+\/)?(?:service|model|logic|extend)\//;
const thinkLayers: ReadonlySet<string> = new Set(["service", "model", "logic"]);
/** Helpers of ThinkPHP by the folder that they look in. */
const phpLayers: ReadonlyMap<string, string> = new Map([
  ["D", "model"],
  ["A", "controller"],
  ["model", "model"],
  ["logic", "logic"],
  ["service", "service"],
  ["validate", "validate"],
  ["controller", "controller"],
]);
const containerCalls =
  /^(?:app|resolve|make|makeWith|get|getAsync|getBean|inject|invoke|GetService|GetRequiredService)$/;
const singletonCalls = /^(?:getInstance|get_instance|instance|singleton|getIns|shared|sharedInstance)$/;

/** Names that `this` and the context go by. */
const isSelf = (node: Expression): boolean =>
  node.kind === "this" || (node.kind === "name" && /^(?:_?this|that|self|me)$/.test(node.name));
const stands = (node: Expression, name: string): boolean =>
  (node.kind === "name" && node.name === name) ||
  (node.kind === "member" && node.property === name && (isSelf(node.object) || node.object.kind === "name"));

/** The path after `service` of a member of `this.ctx.service.log`: `log/audit`; undefined for other chains. */
const afterService = (object: Expression, property: string): string | undefined => {
  const parts = [property];
  let at = object;
  for (; at.kind === "member" && parts.length < chainLimit; at = at.object) {
    if (at.property === "service")
      return isSelf(at.object) || stands(at.object, "ctx") || stands(at.object, "app") ? parts.join("/") : undefined;
    parts.unshift(at.property);
  }
  return at.kind === "name" && at.name === "service" ? parts.join("/") : undefined;
};

/** `user_info` and `UserInfo` are `userInfo` to the loader. */
const folded = (name: string): string => name.replace(/[-_]/g, "").toLowerCase();

/**
 * Files out of focus that may call a method which a framework hands out: those of the same application that call that name.
 * Nothing is parsed.
 */
export const usersOfService = (units: Units, module: Module, name: string): readonly string[] => {
  const root = servicePath.exec(module.path)?.[1];
  if (root === undefined || !isScript(module.language)) return [];
  return units.store.paths.filter(
    (path) =>
      path.startsWith(root) &&
      /\.[jt]s$/.test(path) &&
      !units.store.focus.has(path) &&
      units.store.files.get(path)?.text.includes(`.${name}(`) === true,
  );
};

/** Finds the services of one program by the names that its code reaches them by. */
export const createServices = ({ units, named, exportOf, propertiesOf, valuesOf }: Questions): Services => {
  const roots = new Map<string, string | undefined>();
  /** Files below a folder by their folded path in it. */
  const folders = new Map<string, ReadonlyMap<string, string>>();

  const eggRoot = ({ path, language }: Module): string | undefined => {
    if (!roots.has(path)) roots.set(path, isScript(language) ? eggPath.exec(path)?.[1] : undefined);
    return roots.get(path);
  };

  const scriptsIn = (folder: string): ReadonlyMap<string, string> => {
    let found = folders.get(folder);
    if (!found) {
      const rows = new Map<string, string>();
      for (const path of units.store.paths) {
        if (!path.startsWith(folder) || !/\.[jt]s$/.test(path)) continue;
        const key = folded(path.slice(folder.length, -".js".length));
        if (!rows.has(key)) rows.set(key, path);
      }
      folders.set(folder, (found = rows));
    }
    return found;
  };

  /** What the loader makes of a file: its class or object, or what its exported function gives. */
  const loaded = (path: string | undefined): readonly Node[] => {
    const module = path === undefined ? undefined : units.store.module(path);
    if (!module) return none;
    return exportOf(module, "default").flatMap((value) =>
      value.kind === "function" ? returnsOf(value).flatMap(valuesOf) : [value],
    );
  };

  const memberOf = (object: Expression, property: string): readonly Node[] => {
    const root = eggRoot(moduleOf(object));
    if (root === undefined) return none;
    const service = afterService(object, property);
    if (service !== undefined) return loaded(scriptsIn(`${root}service/`).get(folded(service)));
    const extensions = scriptsIn(`${root}extend/`);
    if (extensions.size === 0) return none;
    if (stands(object, "ctx"))
      return property === "helper"
        ? loaded(extensions.get("helper"))
        : propertiesOf(loaded(extensions.get("context")), property);
    return stands(object, "app") ? propertiesOf(loaded(extensions.get("application")), property) : none;
  };

  /** `this.service("user")`, `think.model("user", "api")`: the file of the layer, in the named module, one's own or the common one. */
  const thinkService = (call: Call, layer: string): readonly Node[] => {
    const [name, module] = call.arguments;
    const { path } = moduleOf(call);
    const place = thinkPath.exec(path);
    if (name?.kind !== "string" || !place || call.callee.kind !== "member") return none;
    const { object } = call.callee;
    if (!isSelf(object) && !stands(object, "think") && !stands(object, "ctx")) return none;
    const [, root = "", own] = place;
    for (const folder of [module?.kind === "string" ? module.value : undefined, own, "common", ""]) {
      if (folder === undefined) continue;
      const base = `${root}${folder === "" ? "" : `${folder}/`}${layer}/${name.value}`;
      const file = [`${base}.js`, `${base}.ts`].find((one) => units.store.files.has(one));
      if (file !== undefined) return loaded(file);
    }
    return none;
  };

  /** `D("Home/User")`, `model("user", "service")`: the class of the layer. */
  const phpService = (call: Call, layerOf: string): readonly Node[] => {
    const [name, other] = call.arguments;
    if (name?.kind !== "string" || call.callee.kind !== "name" || !/^[\w/\\]{1,80}$/.test(name.value)) return none;
    const layer = (other?.kind === "string" ? other.value : layerOf).toLowerCase();
    const parts = name.value.split(/[/\\]/);
    const simple = (parts.pop() ?? "").replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
    const suffixed = `${simple}${layer.charAt(0).toUpperCase()}${layer.slice(1)}`;
    const module = moduleOf(call);
    const own = named(suffixed, module, [...parts, layer, suffixed].join("\\"));
    if (own.length > 0) return own;
    return named(simple, module, [...parts, layer, simple].join("\\")).filter((one) =>
      moduleOf(one).path.toLowerCase().includes(`/${layer}/`),
    );
  };

  /** `app(UserService::class)`, `context.getBean(UserService.class)`, `moduleRef.get(UserService)`. */
  const contained = (call: Call): readonly Node[] => {
    const [first] = call.arguments;
    const type = first?.kind === "member" && first.property === "class" ? first.object : first;
    if (type?.kind !== "name" || (type === first && !/^[A-Z]/.test(type.name))) return none;
    return valuesOf(type).filter((one) => one.kind === "class");
  };

  return {
    memberOf,
    givenBy(call) {
      const name = lastName(call.callee);
      if (name === undefined || call.isNew) return none;
      const { language } = moduleOf(call);
      if (thinkLayers.has(name) && isScript(language)) return thinkService(call, name);
      const layer = language === "php" ? phpLayers.get(name) : undefined;
      if (layer !== undefined) return phpService(call, layer);
      if (containerCalls.test(name)) return contained(call);
      if (!singletonCalls.test(name) || call.callee.kind !== "member") return none;
      const { object } = call.callee;
      return object.kind === "name" && /^[A-Z\\]/.test(object.name)
        ? valuesOf(object).filter((one) => one.kind === "class")
        : none;
    },
  };
};
