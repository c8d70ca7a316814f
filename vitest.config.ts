import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: [{ find: /^xieliyuan$/, replacement: new URL("./src/index.ts", import.meta.url).pathname }] },
  // Some tests start the program as a person would, and a shared machine may be slow at that.
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000 },
});
