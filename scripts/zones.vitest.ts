import { configDefaults, defineConfig } from "vitest/config";

/**
 * The suite with the clock that `TEST_CLOCK` names, but for the tests that start programs: those would run by the clock of the machine, and try
 * time zones of their own.
 */
const startingPrograms = ["test/package/**", "test/examples/**", "test/sheet/date.test.ts", "test/sheet/functions/metadata.test.ts"];

export default defineConfig({
  resolve: { alias: [{ find: /^xieliyuan$/, replacement: new URL("../src/index.ts", import.meta.url).pathname }] },
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...startingPrograms],
    setupFiles: [new URL("./clock.ts", import.meta.url).pathname],
    testTimeout: 120_000,
  },
});
