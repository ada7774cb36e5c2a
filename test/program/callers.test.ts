import { describe, expect, test } from "vitest";
import { callAt, program } from "./support.ts";

describe("callers", () => {
  test("outside the focus, by the text of imports only", () => {
    const made = program(
      {
        "util.js": "export function go() { here() }",
        "a.js": "import { go as g } from './util'; Page({ onLoad() { g() } })",
        "b.js": "broken(",
      },
      { focus: new Set(["util.js"]) },
    );
    expect(made.entriesOf(callAt(made, "here()")).map((entry) => entry.name)).toEqual(["onLoad"]);
  });

  test("outside the focus, of what a framework hands out", () => {
    const made = program(
      {
        "app/service/user.js": "module.exports = class extends Service { show() { here() } }",
        "app/controller/user.js":
          "module.exports = class UserController extends Controller { async find() { await this.ctx.service.user.show() } }",
      },
      { focus: new Set(["app/service/user.js"]) },
    );
    const [method] = made.functionsOf(callAt(made, "this.ctx.service.user.show()").callee);
    expect(method && made.callersOf(method).map((call) => made.placeOf(call).path)).toEqual(["app/controller/user.js"]);
  });
});
