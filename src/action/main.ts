// Nothing but a finished review clears this: a crash, a limit or a missing file leaves the check red.
process.exitCode = 1;

/** All waits of one run together; jobs have hours, but a check should say something within minutes. */
const waitingMs = 5 * 60_000;

try {
  const [{ setTimeout: sleep }, { run }] = await Promise.all([import("node:timers/promises"), import("./run.ts")]);
  process.exitCode = await run(process.env, {
    sleep: async (milliseconds) => sleep(milliseconds),
    now: Date.now,
    budgetMs: waitingMs,
    today: new Date().toISOString().slice(0, 10),
  });
} catch (error) {
  const { deliverFailure } = await import("./failed.ts");
  await deliverFailure(error, process.env);
}
