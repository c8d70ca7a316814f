import { configDefaults, defineConfig } from "vitest/config";

/** Programs that a test starts would run by the clock of the machine, and some of them try time zones of their own. */
const startingPrograms = ["test/package/**", "test/examples/**", "test/sheet/date.test.ts", "test/sheet/functions/metadata.test.ts"];

/** How long a thing takes is no matter of zone or clock, and six runs on a busy machine take longer than one. */
const measuringTime = ["test/proof/hostile.test.ts", "test/sheet/functions/lean.test.ts"];

/** The rest of the suite, with the clock that `TEST_CLOCK` names. */
export default defineConfig({
  resolve: { alias: [{ find: /^xieliyuan$/, replacement: new URL("../src/index.ts", import.meta.url).pathname }] },
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...startingPrograms, ...measuringTime],
    setupFiles: [new URL("./clock.ts", import.meta.url).pathname],
    testTimeout: 120_000,
  },
});
