import { moduleOf, walk } from "../program/adopt.ts";
import { stemOf } from "../program/mini-programs.ts";
import type { Program } from "../program/program.ts";
import type { Call, Expression, Module, Name } from "../program/tree.ts";
import { segment } from "./access-path.ts";
import { dotted, lastName } from "./expression-text.ts";
import { attributeOf } from "./form-fields.ts";
import { queryOf, textsOf } from "./url-query.ts";
import type { QueryValue } from "./url-query.ts";

/** A page that some code opens: its address, and what is put in the query. */
export interface Opened {
  readonly url: Expression;
  readonly query: readonly QueryValue[];
}

const openers = /^(?:navigateTo|redirectTo|reLaunch|switchTab)$/;
const CALLERS = 24;

/** The parameter that an address is, or begins with: of `url`, of `url + "?" + query`. */
const parameterBefore = (url: Expression): Name | undefined => {
  const first = url.kind === "template" ? url.parts[0] : url;
  return first?.kind === "name" ? first : undefined;
};

/** What the callers of a function that opens pages hand over: `open("/pages/b/b", { place })` puts the object in the query. */
const openedByCallers = (program: Program, url: Expression): readonly Opened[] | undefined => {
  const name = parameterBefore(url);
  const [definition] = name ? program.definitionsOf(name) : [];
  const target = definition?.kind === "parameter" ? definition.parent : undefined;
  if (definition?.kind !== "parameter" || target?.kind !== "function") return undefined;
  const index = target.parameters.indexOf(definition);
  return program
    .callersOf(target)
    .slice(0, CALLERS)
    .flatMap((call) => {
      const given = call.arguments[index];
      if (!given) return [];
      const objects = call.arguments.filter((one) => url.kind === "template" && one.kind === "object");
      return [
        { url: given, query: [...queryOf(program, given), ...objects.map((value) => ({ key: undefined, value }))] },
      ];
    });
};

/** Addresses that stand in the markup beside a script, `data-url="/pages/b/b?id={{id}}"`, for `e.currentTarget.dataset.url`. */
const inDataset = (program: Program, url: Expression): readonly Expression[] => {
  const module = moduleOf(url);
  const fields = textsOf(program, url).flatMap((one) =>
    one.kind === "member" && one.object.kind === "member" && one.object.property === "dataset" ? [one.property] : [],
  );
  const markup =
    fields.length === 0 || module.language === "vue" ? module : program.module(`${stemOf(module.path)}.wxml`);
  if (fields.length === 0 || !markup) return [];
  return program.nodesIn(markup).elements.flatMap(({ attributes }) =>
    attributes.flatMap(({ name, value }) => {
      const key = /^:?data-(.+)$/.exec(name)?.[1];
      return value && key !== undefined && fields.some((field) => segment(field) === segment(key)) ? [value] : [];
    }),
  );
};

/** `router.push({ path: "/pages/b/b", query: { id } })` of routers for mini programs. */
const openedByRouter = (program: Program, call: Call): readonly Opened[] => {
  if (!/^(?:push|replace)$/.test(lastName(call.callee)) || !/router/.test(dotted(call.callee))) return [];
  const [options] = call.arguments;
  const url = program.option(options, "path") ?? program.option(options, "url");
  const value = program.option(options, "query") ?? program.option(options, "params");
  return url ? [{ url, query: [...queryOf(program, url), ...(value ? [{ key: undefined, value }] : [])] }] : [];
};

/** Every page that the code and the markup of a file open. */
export const openedIn = (program: Program, module: Module): readonly Opened[] => {
  const found: Opened[] = [];
  const add = (url: Expression): void => void found.push({ url, query: queryOf(program, url) });
  walk(module, (node) => {
    if (node.kind === "call") {
      found.push(...openedByRouter(program, node));
      const url = openers.test(lastName(node.callee)) ? program.argument(node, 0, "url") : undefined;
      if (!url) return;
      const byCallers = openedByCallers(program, url);
      if (byCallers) found.push(...byCallers);
      else {
        add(url);
        inDataset(program, url).forEach(add);
      }
    } else if (node.kind === "element" && node.tag === "navigator") {
      const url = attributeOf(node, "url")?.value;
      if (url) add(url);
    }
  });
  return found;
};
