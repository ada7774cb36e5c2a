import { passesArguments, passesReceiver } from "../knowledge/passing-calls.ts";
import type { Call } from "../program/tree.ts";
import { fieldsOf, here, indexOf, within } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { clientApiOf } from "./client-api.ts";
import { dotted, lastName, receiverOf } from "./expression-text.ts";
import { stepAccessor, stepLink } from "./step-made.ts";
import { unwrapped } from "./step-reactive.ts";
import type { Walk } from "./walk.ts";

/** A call of a function without a body in the repository. */
export const stepLibrary = (walk: Walk, call: Call, name: string, path: Path): void => {
  const receiver = receiverOf(call);
  let passed = false;
  // A function of the repository that has no result makes nothing, however its name is spelled: `RequestGet(url, data, done)`.
  const isMade =
    call.isNew ||
    (call.callee.kind === "name" &&
      /^[A-Z][a-z]/.test(call.callee.name) &&
      walk.program.functionsOf(call.callee).length === 0);
  // Libraries that colour text for a terminal: `chalk.green(text)`, `chalk.bold.red(text)`.
  const isColour =
    receiver !== undefined && /^(?:chalk|picocolors|pc|kleur|colors|ansis|clc)(?:$|\.)/.test(dotted(receiver));
  const isRef = /^(?:ref|shallowref)$/.test(name);
  const isWrapper = isMade && !/^(date|regexp)$/.test(name);
  // `a, b = await asyncio.gather(first(), second())`
  const at = /^(?:gather|whenall)$/.test(name) ? indexOf(path) : undefined;
  const one = at === undefined ? undefined : call.arguments[at];
  if (one && one.kind !== "spread") return walk.go(one, path.slice(1));
  if (
    passesArguments(name) ||
    isWrapper ||
    isColour ||
    (call.arguments.length === 1 &&
      (call.callee.kind === "other" || /^(int|float|long|string|number|byte|rune)/.test(name)))
  ) {
    for (const argument of call.arguments) {
      if (argument.kind === "function") continue;
      const isText = /^(?:format|sprintf|sprint|sprintln|join|implode)$/.test(name);
      // A field that is asked of JSON is asked of what is parsed from it.
      const isJson = /^(?:stringify|jsonencode|tojson|dumps|marshal)$/.test(name);
      walk.go(argument, isText ? here : isJson ? fieldsOf(path) : isRef ? unwrapped(path) : path);
      passed = true;
    }
  }
  // .NET, https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex.replace: `Regex.Replace(text, pattern, by)`
  if (receiver && name === "replace" && lastName(receiver) === "Regex" && call.arguments[0]) {
    walk.go(call.arguments[0], path);
    passed = true;
  }
  if (receiver && passesReceiver(name) && clientApiOf(walk.program, call) !== "wx.request") {
    walk.go(receiver, path);
    passed = true;
  }
  // A getter of a type whose source is not here: Java beans, Lombok, protobuf.
  const getter = /^(?:get|is)([A-Z]\w*)$/.exec(lastName(call.callee));
  if (!passed && receiver && getter?.[1] !== undefined && call.arguments.length === 0) {
    walk.go(receiver, within(getter[1], path));
    passed = true;
  }
  passed = passed || stepAccessor(walk, call, path) || stepLink(walk, call, path);
  if (!passed) walk.lost();
};
