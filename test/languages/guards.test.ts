import { describe, expect, test } from "vitest";
import { grammars } from "../../src/languages/frontend.ts";
import { refusalOf } from "../../src/languages/guards.ts";

const code = (text: string, grammar = grammars[0] as (typeof grammars)[number]): string | undefined =>
  refusalOf(grammar, "a", text)?.code;

describe("what is refused", () => {
  test("a file over 1.5 MB", () => {
    expect(code("a;\n".repeat(500_001))).toBe("too-large");
    expect(code("a;\n".repeat(400_000))).toBeUndefined();
  });

  test("brackets deeper than 1,000, of any kind and closed or not", () => {
    expect(code("(".repeat(100_000))).toBe("too-deep");
    expect(code("[{(".repeat(400) + ")}]".repeat(400))).toBe("too-deep");
    expect(code("f(x);\n".repeat(5_000))).toBeUndefined();
  });

  test("`<` that stay open, where the grammar guesses at type arguments", () => {
    const text = "a<".repeat(20_000);
    expect(grammars.filter((grammar) => code(text, grammar) === "too-deep")).toEqual([
      "typescript",
      "tsx",
      "java",
      "csharp",
    ]);
    expect(code("if (a < b) { c(); }\n".repeat(5_000), "java")).toBeUndefined();
  });

  test("minified code from 20,000 characters on", () => {
    const minified = "function a(b){return c(b)};";
    expect(code(minified.repeat(1_000))).toBe("minified");
    expect(code(minified.repeat(700))).toBeUndefined();
    expect(code(`${minified}\n`.repeat(1_000))).toBeUndefined();
  });

  test("a line of Python that is longer than 100,000 characters", () => {
    const text = `x = "${"a".repeat(100_000)}"`;
    expect(code(text, "python")).toBe("minified");
    expect(code(text, "go")).toBeUndefined();
  });
});

test("long texts and data in the code make no minified file", () => {
  const image = `const image = "data:image/png;base64,${"iVBORw0KGgo".repeat(20_000)}";\nf(image);\n`;
  const numbers = `const vertices = [${"0.19509032368659973, ".repeat(5_000)}];\n`;
  const prose = `const terms = "${"本隐私政策说明我们如何收集和使用您的个人信息，".repeat(2_000)}";\n`;
  expect([image, numbers, prose].map((text) => code(text))).toEqual([undefined, undefined, undefined]);
});

test("the reason is given in both languages, with the file", () => {
  expect(refusalOf("go", "src/a.go", "(".repeat(2_000))).toEqual({
    code: "too-deep",
    path: "src/a.go",
    message: { en: "Not analysed: brackets nest deeper than 1,000.", "zh-CN": "未分析：括号嵌套超过 1000 层。" },
  });
});
