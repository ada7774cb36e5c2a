import { plainKey } from "../knowledge/plain-names.ts";
import type { DataNode, Expression, Field, Node } from "./tree.ts";
import type { Units } from "./units.ts";

/** Spring Boot's configuration files, https://docs.spring.io/spring-boot/reference/features/external-config.html */
const springFile = /(?:^|\/)(?:application|bootstrap)(?:-[\w-]+)?\.(?:ya?ml|properties)$/;
/** Folders of PHP frameworks' configuration: Laravel and ThinkPHP 5.1 to 8 (`config`), ThinkPHP 5.0 (`extra`), CodeIgniter. */
const phpFolder = /(?:^|\/)(?:config|conf|extra)\/(\w+)\.php$/i;

/** The text under a dotted key, whose parts may be written as `session-url` or `sessionUrl`, nested or joined by dots. */
const underKey = (data: DataNode | undefined, key: string): string | undefined => {
  if (data?.kind === "data-scalar") return key === "" && typeof data.value === "string" ? data.value : undefined;
  if (data?.kind !== "data-map" || key === "") return undefined;
  for (const entry of data.entries) {
    const own = plainKey(entry.key);
    const rest = key === own ? "" : key.startsWith(`${own}.`) ? key.slice(own.length + 1) : undefined;
    const text = rest === undefined ? undefined : underKey(entry.value, rest);
    if (text !== undefined) return text;
  }
  return undefined;
};

const valueAt = (expression: Expression | undefined, keys: readonly string[]): Expression | undefined => {
  let at = expression;
  for (const key of keys) at = at?.kind === "object" ? at.entries.find((entry) => entry.key === key)?.value : undefined;
  return at;
};

/** The text that an annotation is given, alone or under one of the keys. */
const textOfArgument = (given: readonly Expression[], ...keys: readonly string[]): string | undefined => {
  for (const one of given) {
    if (one.kind === "string") return one.value;
    const named =
      one.kind === "object"
        ? one.entries.find((entry) => entry.key !== undefined && keys.includes(entry.key))
        : undefined;
    if (named?.value.kind === "string") return named.value.value;
  }
  return undefined;
};

/** Constants that a program reads from its configuration files. */
export interface Configured {
  /** The text that Spring puts into a field: `@Value("${wx.url}")`, or by the prefix of its class. */
  readonly ofField: (field: Field) => string | undefined;
  /** What `config("wx.url")` of ThinkPHP and Laravel gives. */
  readonly ofPhp: (key: string) => Expression | undefined;
}

/** The values of one program that its configuration files set; a file is read when one of its keys is first asked for. */
export const createConfigured = (units: Units): Configured => {
  const { store } = units;
  let springPaths: readonly string[] | undefined;
  let phpPaths: ReadonlyMap<string, readonly string[]> | undefined;

  const springText = (key: string): string | undefined => {
    springPaths ??= store.pathsIn("yaml", "properties").filter((path) => springFile.test(path));
    for (const path of springPaths.slice(0, 12)) {
      const text = underKey(store.module(path)?.data, key.split(".").map(plainKey).join("."));
      if (text !== undefined) return text;
    }
    return undefined;
  };

  return {
    ofField(field) {
      const own = field.annotations.find((one) => one.name === "Value");
      if (own) {
        const [, key, fallback] =
          /^\$\{([\w.-]+)(?::([^}]*))?\}$/.exec(textOfArgument(own.arguments, "value") ?? "") ?? [];
        return key === undefined ? undefined : (springText(key) ?? fallback);
      }
      const owner: Node | undefined = field.parent;
      const prefixed =
        owner?.kind === "class" ? owner.annotations.find((one) => one.name === "ConfigurationProperties") : undefined;
      const prefix = prefixed && textOfArgument(prefixed.arguments, "prefix", "value");
      return prefix === undefined ? undefined : springText(`${prefix}.${field.name}`);
    },
    ofPhp(key) {
      const [file = "", ...keys] = key.split(".");
      if (keys.length === 0) return undefined;
      phpPaths ??= Map.groupBy(
        store.pathsIn("php").filter((path) => phpFolder.test(path)),
        (path) => phpFolder.exec(path)?.[1]?.toLowerCase() ?? "",
      );
      for (const path of phpPaths.get(file.toLowerCase()) ?? []) {
        const returned = store.module(path)?.body.find((one) => one.kind === "return");
        const value = returned?.kind === "return" ? valueAt(returned.value, keys) : undefined;
        if (value) return value;
      }
      return undefined;
    },
  };
};
