import { defineConfig } from "vitest/config";
import shared from "./vitest.config";

/** The tests of the packed tarball build and install it several times over, so they run by a command of their own. */
export default defineConfig({ ...shared, test: { ...shared.test, include: ["test/package/**/*.test.ts"], exclude: [] } });
