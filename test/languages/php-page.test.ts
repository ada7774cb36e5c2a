import { expect, test } from "vitest";
import { lower } from "../../src/languages/frontends.ts";
import { parsers } from "./parsers.ts";

const page = `<?php $title = "关于"; ?>
<html><body>
<p>欢迎</p>
<?php if ($user): ?><b><?= $user->name ?></b><?php endif; ?>
<script>wx.config({ debug: true });</script>
</body></html>
`;

test("a PHP page is read on both sides of its marks, with exact places", () => {
  const module = lower({ path: "about.php", text: page }, parsers);
  const kinds = module.body.map(({ kind, start, end }) => [kind, page.slice(start, end).split("\n")[0]]);
  expect(kinds).toContainEqual(["expression", "wx.config({ debug: true });"]);
  expect(module.body[0]?.kind).toBe("expression");
  expect(JSON.stringify(module.markup, (key, value: unknown) => (key === "parent" ? undefined : value))).toContain(
    "欢迎",
  );
});

test("a PHP file without a page has no markup", () => {
  expect(lower({ path: "a.php", text: "<?php\nif ($a < $b) { echo '<p>'; }\n" }, parsers).markup).toEqual([]);
});
