#!/usr/bin/env node
// Builds dist/ from src/: generated files, then TypeScript to lib/, then one bundle for the
// Action and one for the command line: `npm run build`. The app runs from its sources, beside its database driver.
// `npm run generate` stops after the generated files.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minifySync } from "rolldown/utils";

const bin = (name) => join("node_modules", ".bin", name);
const run = (file, ...args) =>
  execFileSync(process.execPath, [file, ...args], { stdio: ["ignore", "inherit", "inherit"] });

for (const made of ["rule-index", "schema", "docs"]) run(join("tools", `build-${made}.mjs`));
if (process.argv.includes("--generate")) process.exit(0);

run("tools/build-wasm.mjs");
rmSync("lib", { recursive: true, force: true });
// Comments are for readers of src/; in dist/ they would only be parsed at every start.
run(bin("tsc"), "--removeComments");
for (const shell of ["action", "cli"]) {
  const entry = join("lib", shell, "main.js");
  const out = join("dist", shell);
  rmSync(out, { recursive: true, force: true });
  run(bin("ncc"), "build", entry, "-o", out, "-C", "-q", "--license", "licenses.txt");
  // Comments and white space go (ncc's own --minify leaves lazy chunks alone); names stay, for stack traces and readers.
  for (const name of readdirSync(out).filter((file) => file.endsWith(".js"))) {
    const file = join(out, name);
    const whole = readFileSync(file, "utf8");
    writeFileSync(file, minifySync(name, whole, { module: true, compress: false, mangle: false }).code);
  }
}
