import { defineConfig } from "vitest/config";

/**
 * The tests that judge a mutant: vectors and the tests of one clause each. Those that generate cases by the thousand come last to a mutant and
 * cost the most, so they are left out; a mutant that only they would kill counts as a survivor here.
 */
export default defineConfig({
  resolve: { alias: [{ find: /^xieliyuan$/, replacement: new URL("../src/index.ts", import.meta.url).pathname }] },
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/{rules,model,duties,catalogue,explain,law,review,proof}/**/*.test.ts"],
    exclude: ["test/**/{properties,differential,quick}.test.ts", "test/**/*.exactness.test.ts", "test/proof/{finite,hostile}*.test.ts"],
    testTimeout: 60_000,
  },
});
