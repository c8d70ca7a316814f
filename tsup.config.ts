import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", law: "src/law/index.ts", sheet: "src/sheet/index.ts" },
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  splitting: true,
  clean: true,
});
