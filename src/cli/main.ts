// The only file that an old Node parses, so it keeps to old syntax; everything else is loaded once the version is known.
import { setFlagsFromString } from "node:v8";

const major = Number(process.versions.node.split(".")[0]);

// Set first and cleared last: whatever ends the process early must not look like a passed check.
process.exitCode = 3;

const start = async (): Promise<void> => {
  // TurboFan, the last of V8's compilers, keeps a second core busy for half of a run and earns nothing within the seconds
  // that a run lasts, while git and the garbage collector wait for that core. Maglev, the compiler before it, is enough;
  // Node 22 has none since 22.9.0 (https://github.com/nodejs/node/blob/main/doc/changelogs/CHANGELOG_V22.md).
  if (major >= 24) setFlagsFromString("--no-turbofan");
  try {
    const { keepCompiled } = await import("./compile-cache.ts");
    const args = process.argv.slice(2);
    keepCompiled(args);
    const { run } = await import("./run.ts");
    await end(await run(args));
  } catch {
    process.stderr.write("Guidepost could not start: its installation is incomplete.\n");
  }
};

/** Ends the process when all output is out, instead of having the heap taken apart first. */
const end = async (code: number): Promise<void> => {
  process.exitCode = code;
  for (const stream of [process.stdout, process.stderr])
    if (stream.writableLength > 0) await new Promise((resolve) => stream.write("", resolve));
  process.exit();
};

if (major < 22) {
  process.stderr.write(`Guidepost needs Node 22 or later; this is Node ${process.versions.node}.\n`);
} else {
  void start();
}
