import { defineConfig } from "vitest/config";

/** The core of the suite, with the clock that `TEST_CLOCK` names. */
export default defineConfig({
  resolve: { alias: [{ find: /^xieliyuan$/, replacement: new URL("../src/index.ts", import.meta.url).pathname }] },
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/{rules,model,proof}/**/*.test.ts"],
    setupFiles: [new URL("./clock.ts", import.meta.url).pathname],
    testTimeout: 120_000,
  },
});
