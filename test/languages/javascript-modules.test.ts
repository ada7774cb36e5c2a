import { describe, expect, test } from "vitest";
import { lowerScript, type ScriptGrammar } from "../../src/languages/javascript.ts";
import { parsers } from "./parsers.ts";
import { render } from "./render.ts";

const lower = (text: string, grammar: ScriptGrammar = "javascript") => lowerScript("a.js", text, parsers, grammar);

const importsOf = (text: string, grammar?: ScriptGrammar): string[] =>
  lower(text, grammar).imports.map(
    ({ source, imported, local, typeOnly }) => `${typeOnly ? "type " : ""}${imported} as ${local} of ${source}`,
  );

const exportsOf = (text: string, grammar?: ScriptGrammar): string[] =>
  lower(text, grammar).exports.map(({ name, value, source, imported }) =>
    source === undefined ? `${name} = ${value ? render(value) : "?"}` : `${name} = ${imported ?? "?"} of ${source}`,
  );

describe("imports", () => {
  test.each([
    ["import a from 'm'", ["default as a of m"]],
    ["import a, { b, c as d } from 'm'", ["default as a of m", "b as b of m", "c as d of m"]],
    ["import * as ns from 'm'", ["* as ns of m"]],
    ["import './side'", ["* as  of ./side"]],
    ["const a = require('m')", ["* as a of m"]],
    ["const { a, b: c, ...d } = require('m')", ["a as a of m", "b as c of m", "* as d of m"]],
    ["const a = require('m').b", ["b as a of m"]],
    ["var a = require('m').default", ["default as a of m"]],
    ["var _a = _interopRequireDefault(require('m'))", ["* as _a of m"]],
    ["const a = await import('m')", ["* as a of m"]],
    ["const { a } = await import('m')", ["a as a of m"]],
    ["require('m')(app)", ["* as  of m"]],
    ["import('m').then(f)", ["* as  of m"]],
    ["require(path)", []],
  ])("%s", (source, expected) => {
    expect(importsOf(source)).toEqual(expected);
  });

  test.each([
    ["import type { A } from 'm'", ["type A as A of m"]],
    ["import { type A, b } from 'm'", ["type A as A of m", "b as b of m"]],
    ["import fs = require('fs')", ["* as fs of fs"]],
    ["const a = (require('m') as any)!", ["* as a of m"]],
  ])("%s in TypeScript", (source, expected) => {
    expect(importsOf(source, "typescript")).toEqual(expected);
  });
});

describe("exports", () => {
  test.each([
    ["export const a = 1, b = f()", ["a = 1", "b = f()"]],
    ["export const { a, b: [c] } = o", ["a = a", "c = c"]],
    ["export let a", ["a = a"]],
    ["export function f() {}", ["f = function f() {}"]],
    ["export default function f() {}", ["default = function f() {}"]],
    ["export default class {}", ["default = class  {  }"]],
    ["export default { data }", ["default = {data: data}"]],
    ["export { a, b as c }", ["a = a", "c = b"]],
    ["export { a, b as c } from 'm'", ["a = a of m", "c = b of m"]],
    ["export * from 'm'", ["* = * of m"]],
    ["export * as ns from 'm'", ["ns = * of m"]],
    ["module.exports = { a, b: f }", ["default = {a: a, b: f}", "a = a", "b = f"]],
    ["module.exports = f", ["default = f"]],
    ["module.exports = require('./m')", ["* = * of ./m"]],
    ["module.exports = { ...require('./m'), a }", ['default = {...require("./m"), a: a}', "* = * of ./m", "a = a"]],
    ["exports.main = async () => {}", ["main = async main() => {}"]],
    ["module.exports.a = exports.b = c", ["a = c", "b = c"]],
    ["exports = module.exports = f", ["default = f"]],
  ])("%s", (source, expected) => {
    expect(exportsOf(source)).toEqual(expected);
  });

  test("export = of TypeScript, and types", () => {
    expect(exportsOf("export = { a }", "typescript")).toEqual(["default = {a: a}", "a = a"]);
    expect(exportsOf("export type { A } from 'm'; export interface B {}; export type C = 1", "typescript")).toEqual([]);
  });

  test("the exported value stands in the body", () => {
    const { exports, body } = lower("export default { a }\nexport { b }");
    expect(exports.map(({ value }) => value?.parent)).toEqual([body[0], expect.objectContaining({ kind: "other" })]);
  });
});
