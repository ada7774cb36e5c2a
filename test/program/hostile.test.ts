import { expect, test } from "vitest";
import type { Program } from "../../src/program/program.ts";
import { program } from "./support.ts";

const times = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join("\n");

/** Asks every question about every call. */
const askAll = (made: Program): number => {
  let answers = 0;
  for (const call of made.allCalls()) {
    made.apiOf(call.callee);
    for (const argument of call.arguments) made.textOf(argument);
    answers += made.functionsOf(call.callee).length + made.entriesOf(call).length;
    made.isGuarded(call, () => false);
    made.failureOf(call);
  }
  return answers + made.httpCalls().length + made.visibleTexts().length + made.routes.length;
};

test.each<[string, string]>([
  ["a long chain of calls", `wx.login()${times(2_000, () => "\n.then(x)")}`],
  ["a long chain of members", `a${times(5_000, () => ".b")}()`],
  ["a long chain of alternatives", `const x = ${times(20_000, (at) => `|| a${at}`).slice(2)};\nx(); x.y()`],
  ["a name of itself", `let a;\n${times(2_000, () => "a = a || b(a);")}\na()`],
  [
    "functions that all call each other",
    times(300, (at) => `function f${at}() { return f${(at + 1) % 300}(f${(at * 7) % 300}) }`),
  ],
  [
    "objects that spread each other twice",
    `${times(60, (at) => `const o${at + 1} = { ...o${at}, ...o${at} };`)}\no60.x()`,
  ],
  [
    "a long line of objects that spread each other",
    `${times(3_000, (at) => `const o${at + 1} = { ...o${at} };`)}\no3000.x()`,
  ],
  ["a class that extends itself", "class A extends B {} class B extends A { run() { this.go(); super.go() } }"],
  ["nested callbacks", `${"f(() => {".repeat(300)}wx.login()${"})".repeat(300)}`],
  ["open conditional comments", times(2_000, () => "// #ifdef MP-ALIPAY\na()\n// #else")],
  [
    "names of Object.prototype",
    "constructor(); toString.call(__proto__); wx.hasOwnProperty(); Page({ constructor() { this.__proto__() } })",
  ],
  ["damage", "Page({ onLoad( { wx.login(  } )) } ) ]"],
])("%s", (_, text) => {
  expect(askAll(program({ "a.js": text }))).toBeGreaterThanOrEqual(0);
});

test("files that re-export each other", () => {
  const made = program({
    "a.js": "export * from './b'; export * from './c'; import { x } from './a'; x()",
    "b.js": "export * from './a'; export * from './c'",
    "c.js": "export * from './b'; export { x } from './a'",
  });
  expect(askAll(made)).toBeGreaterThanOrEqual(0);
});
