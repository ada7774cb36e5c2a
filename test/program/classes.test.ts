import { expect, test } from "vitest";
import { callAt, label, program } from "./support.ts";

test("a PHP class is found by its name in another case, as PHP itself finds it", () => {
  const made = program({
    "a.php": "<?php function f() { $user = new userModel(); $user->go(); }",
    "Model/UserModel.class.php": "<?php class UserModel { function go() {} }",
  });
  expect(made.functionsOf(callAt(made, "$user->go()").callee).map(label)).toEqual(["Model/UserModel.class.php:go"]);
});
