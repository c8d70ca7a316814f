import { configDefaults, defineConfig } from "vitest/config";

// The tests of the packed tarball build and install it several times over, so they run by a command of their own.
const ofPackage = process.env.npm_lifecycle_event === "test:package";

export default defineConfig({
  resolve: { alias: [{ find: /^xieliyuan$/, replacement: new URL("./src/index.ts", import.meta.url).pathname }] },
  test: {
    include: ofPackage ? ["test/package/**/*.test.ts"] : ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...(ofPackage ? [] : ["test/package/**"])],
    // Some tests start the program as a person would, and a shared machine may be slow at that.
    testTimeout: 120_000,
  },
});
