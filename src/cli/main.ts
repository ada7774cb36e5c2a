// The only file that an old Node parses, so it keeps to old syntax; everything else is loaded once the version is known.
const major = Number(process.versions.node.split(".")[0]);

// Set first and cleared last: whatever ends the process early must not look like a passed check.
process.exitCode = 3;

const start = async (): Promise<void> => {
  try {
    const { run } = await import("./run.ts");
    process.exitCode = await run(process.argv.slice(2));
  } catch {
    process.stderr.write("Guidepost could not start: its installation is incomplete.\n");
  }
};

if (major < 22) {
  process.stderr.write(`Guidepost needs Node 22 or later; this is Node ${process.versions.node}.\n`);
} else {
  void start();
}
