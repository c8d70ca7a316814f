import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: [{ find: /^xieliyuan$/, replacement: new URL("./src/index.ts", import.meta.url).pathname }] },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "test/package/**"],
    // Some tests start the program as a person would, and a shared machine may be slow at that.
    testTimeout: 120_000,
  },
});
