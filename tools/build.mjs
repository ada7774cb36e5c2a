#!/usr/bin/env node
// Builds dist/ from src/: generated files, then TypeScript to lib/, then one bundle a shell: `npm run build`.
// `npm run generate` stops after the generated files.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const bin = (name) => join("node_modules", ".bin", name);
const run = (file, ...args) =>
  execFileSync(process.execPath, [file, ...args], { stdio: ["ignore", "inherit", "inherit"] });

for (const script of readdirSync("tools")
  .filter((name) => /^generate-.*\.(?:mjs|ts)$/.test(name))
  .sort()) {
  run(join("tools", script));
}
if (process.argv.includes("--generate")) process.exit(0);

run("tools/build-wasm.mjs");
rmSync("lib", { recursive: true, force: true });
run(bin("tsc"));
for (const shell of ["action", "cli", "app"]) {
  const entry = join("lib", shell, "main.js");
  if (!existsSync(entry)) continue;
  const out = join("dist", shell);
  rmSync(out, { recursive: true, force: true });
  run(bin("ncc"), "build", entry, "-o", out, "-C", "-q", "--license", "licenses.txt");
}
