import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { InputError, inputDefaults, outputNames, readInputs } from "../../src/action/inputs.ts";

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}
const manifest: Manifest = parse(readFileSync("action.yml", "utf8"));

test("action.yml has the inputs that the code reads, with the same defaults", () => {
  expect(Object.entries(manifest.inputs).map(([name, input]) => [name, input.default])).toEqual(
    Object.entries(inputDefaults),
  );
});

test("action.yml has the outputs that the code writes", () => {
  expect(Object.keys(manifest.outputs)).toEqual([...outputNames]);
});

test("every input and output says what it is for", () => {
  for (const { description } of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)])
    expect(description).toMatch(/\w.*\.$/);
});

test("complaint 25: slow and heavy: the Action is one bundle for a runtime that runners still have, and nothing is installed", () => {
  expect(manifest.runs).toEqual({ using: "node24", main: "dist/action/index.js" });
});

test("without any input everything is left to the configuration", () => {
  expect(readInputs({})).toEqual({
    token: "",
    config: "",
    language: undefined,
    failOn: undefined,
    onIncomplete: undefined,
    comments: "auto",
    checkRun: false,
    sarifFile: "",
    reportFile: "",
    htmlFile: "",
  });
});

test("inputs as the runner hands them over", () => {
  const env = {
    INPUT_TOKEN: " t ",
    "INPUT_FAIL-ON": "warning",
    "INPUT_CHECK-RUN": "true",
    INPUT_LANGUAGE: "zh-CN",
    "INPUT_REPORT-FILE": "out/r.json",
  };
  expect(readInputs(env)).toMatchObject({
    token: "t",
    failOn: "warning",
    checkRun: true,
    language: "zh-CN",
    reportFile: "out/r.json",
  });
});

test("a value that is no choice is refused with the choices", () => {
  expect(() => readInputs({ "INPUT_FAIL-ON": "sometimes" })).toThrow(
    new InputError({
      en: 'The input fail-on must be one of error, warning, notice, never; it is "sometimes".',
      "zh-CN": '输入 fail-on 应为以下之一：error、warning、notice、never；现为 "sometimes"。',
    }),
  );
});
