import { defineConfig } from "vitest/config";

// The slow tests wait for processes and databases of their own, so more run at once than there are cores.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/run-folder.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 3,
    // Processes under test leave nothing in the home of whoever runs the tests.
    env: { NODE_DISABLE_COMPILE_CACHE: "1" },
  },
});
